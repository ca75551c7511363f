/** How every verb is typed, behind `vedetta`: the same in every language. Loaded with the help alone. */
const SETTINGS = "[--config FILE] [--data DIR]";
const ORDER = "--broker URL --base TOPIC --signing-key FILE [options]";

export const synopses: Readonly<Record<string, readonly string[]>> = {
  run: [`run ${SETTINGS} [--listen HOST:PORT] [--claim-code-file FILE] [--log-level LEVEL]`],
  ready: ["ready [--at HOST:PORT]"],
  version: ["version [--json]"],
  check: [
    "check TYPE [ADDRESS] [settings] [--warning NAME=RANGE] [--critical NAME=RANGE] [--timeout TIME] [--json]",
    "check TYPE --help",
  ],
  checkType: ["check TYPE [options]"],
  checkTypeAt: ["check TYPE ADDRESS [options]"],
  inspect: ["inspect ADDRESS [SNMP options] [--json] [--timeout TIME]"],
  discover: [
    "discover [CIDR ...] [SNMP options] [--community C ...] [--credential NAME ... --config FILE] [--out FILE] [--no-snmp] [--rate N] [--json]",
  ],
  tool: [`tool TOOL ADDRESS|NAME|URL [options] ${SETTINGS} [--json]`],
  config: [
    "config validate FILE [--strict] [--data DIR] [--json]",
    "config schema",
    "config show [--data DIR] [--json]",
    "config import FILE [--data DIR]",
    "config export [--data DIR] [--json]",
    "config versions [--data DIR] [--json]",
    "config diff [FILE | VERSION | VERSION VERSION] [--data DIR] [--json]",
    "config restore VERSION [--data DIR]",
  ],
  secret: ["secret set NAME [--data DIR]", "secret list [--data DIR] [--json]", "secret remove NAME [--data DIR]"],
  doctor: [`doctor ${SETTINGS} [--listen HOST:PORT] [--json]`],
  bundle: [`bundle FILE [--at HOST:PORT] ${SETTINGS}`],
  backup: [
    "backup FILE [--data DIR] [--config FILE] [--without-history] [--replace] [--passphrase-file FILE] [--json]",
  ],
  restore: ["restore FILE [--data DIR] [--replace] [--check] [--passphrase-file FILE] [--json]"],
  report: [
    `report [YYYY-MM] [--format html|pdf|json] [--language L] [--out FILE] [--now MOMENT] ${SETTINGS}`,
    `report [YYYY-MM] --mail CONTACT [--language L] [--now MOMENT] ${SETTINGS}`,
  ],
  jobTry: [`job try FILE.eml ${SETTINGS} [--from ADDRESS] [--to ADDRESS ...] [--json]`],
  acceptance: [
    "acceptance [--wait SECONDS] [--at HOST:PORT] [--data DIR] [--json]",
    "acceptance sheet [--format html|pdf|json] [--language L] [--out FILE] [--data DIR]",
  ],
  soc: [
    "soc watch --broker URL [options]",
    `soc command NAME ${ORDER}`,
    `soc acknowledge INCIDENT ${ORDER}`,
    `soc confirm EVENT ${ORDER}`,
    `soc configure FILE ${ORDER}`,
    "soc rollout FILE --version V --broker URL --signing-key KEY [options]",
    "soc key [--signing-key FILE]",
    "soc acl CUSTOMER/SITE/BOX ... [--file FILE] [--desk NAME ...] [--issuer NAME]",
    "soc acl --enrol",
    "soc issuer init|server|client|code|list|revoke|serve --folder DIR ...",
  ],
};

/** A verb that is made of the table of commands. @param isLive the running box does it @param withConfig it is also done without one */
export function wordSynopsis(verb: string, isLive: boolean, withConfig: boolean): string {
  return [
    `${verb} WORD ...`,
    ...(isLive ? ["[--at HOST:PORT]"] : []),
    ...(withConfig ? ["[--config FILE]"] : []),
    "[--data DIR] [--json]",
  ].join(" ");
}
