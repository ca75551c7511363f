/** The credentials that a discovery asks with: communities as they are typed, a user, and those of a configuration by name. */
import { lines } from "#texts/en/lines/look-lines.ts";
import { sayer } from "./speech.ts";
import path from "node:path";
import { checkTypes } from "#checks/registry.ts";
import { readConfigFile } from "#config/config-keeper.ts";
import { loadSite } from "#config/load-site.ts";
import { parseDocument } from "#config/parse-document.ts";
import type { AskedCredential } from "#discovery/ask-snmp.ts";
import { credentialEntries } from "#discovery/propose-config.ts";
import { RefusalError } from "#model/refusal.ts";
import { dataFolderOf } from "./data-folder.ts";
import { withSecrets } from "./own-secrets.ts";
import { parseSnmpOptions, type SnmpValues } from "./snmp-options.ts";
import { UsageError, type Terminal } from "./verb.ts";

const { line } = sayer(lines);

export interface CredentialValues extends Omit<SnmpValues, "community"> {
  readonly community?: readonly string[] | undefined;
  readonly credential?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly data?: string | undefined;
}

/** In the order of asking. @throws UsageError; RefusalError where the configuration is refused */
export async function askedCredentials(values: CredentialValues, terminal: Terminal): Promise<AskedCredential[]> {
  const { community: communities, credential: names = [], config, data, ...others } = values;
  if (config !== undefined && names.length === 0) throw new UsageError(line("look.credentials.configAlone"));
  if (config === undefined && names.length > 0) throw new UsageError(line("look.credentials.nameAlone"));
  const named =
    config === undefined ? [] : await namedCredentials(names, config, dataFolderOf(data, terminal.env), terminal);
  const user = others["v3-user"] !== undefined;
  if (communities === undefined && !user && named.length > 0) return named;
  const typed = [
    ...(user ? [parseSnmpOptions(others)] : []),
    // Without any the community that most devices come with.
    ...(user && communities === undefined
      ? []
      : (communities ?? [undefined]).map((community) => parseSnmpOptions({ ...withoutUser(others), community }))),
  ];
  const taken = new Set(names);
  return [
    ...named,
    ...typed.map(({ access, port }) => ({ name: freeName(taken), access, port, ...credentialEntries(access) })),
  ];
}

function withoutUser(values: Omit<SnmpValues, "community">): SnmpValues {
  return values["v3-user"] === undefined ? values : { port: values.port, "snmp-version": values["snmp-version"] };
}

/** `lan`, `lan-2`, ... */
function freeName(taken: Set<string>): string {
  for (let place = 1; ; place++) {
    const name = place === 1 ? "lan" : `lan-${place}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** As they stand in the file, so that a secret stays where it is. */
async function namedCredentials(
  names: readonly string[],
  config: string,
  folder: string,
  terminal: Terminal,
): Promise<AskedCredential[]> {
  const text = readConfigFile(config);
  if (typeof text !== "string") throw new RefusalError([text]);
  const found: AskedCredential[] = [];
  await withSecrets(folder, terminal, (secrets) => {
    const loading = { fileName: config, baseFolder: path.dirname(config), secrets, checkTypes };
    const { site, problems } = loadSite(text, loading);
    if (site === undefined) throw new RefusalError(problems);
    const document = parseDocument(text, config);
    const entries = "value" in document ? (document.value as { credentials?: Record<string, object> }).credentials : {};
    for (const name of names) {
      const access = site.snmpCredentials[name];
      if (access === undefined) throw new UsageError(line("look.credentials.noSuch", { name, file: config }));
      const entry = entries?.[name];
      found.push({ name, access, port: 161, ...(entry === undefined ? {} : { entry }) });
    }
    return 0;
  });
  return found;
}
