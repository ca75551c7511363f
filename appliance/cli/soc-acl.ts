/**
 * `soc acl`: the access rules of mosquitto for a list of boxes and desks. A box speaks and listens below its own base alone,
 * whoever it is told to be; desks hear all boxes and give orders, which are worth nothing without a signature.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { errorCode } from "#lib/errno.ts";
import { UsageError, type Terminal } from "./verb.ts";

const PREFIX = "vedetta/v1/";
const BOX = /^[a-z0-9][a-z0-9-]{0,62}(\/[a-z0-9][a-z0-9-]{0,62}){2}$/;
const USER = /^[^\s/+#]{1,100}$/;

/** Below the base: what a box says, and what it hears. */
const SAYS = ["presence", "event/#", "history", "config/reported", "reply", "reply/#"];
const HEARS = ["command", "config/desired"];
/** What a box with a certificate says to the issuer, and where it hears the answer. */
const ASKS = ["enrol/renew", "enrol/done"];
const ANSWERS = "enrol/answer/#";

const HEAD = `# Made by vedetta soc acl. For mosquitto: acl_file THIS_FILE, with allow_anonymous false, and one of
#   password_file FILE                  the names below, each with its password, or
#   require_certificate true            with use_identity_as_username true: the certificate's CN is the name
# and use_username_as_clientid true, so that no box takes the place of another one.`;

/** For boxes that have no certificate yet: they ask, and hear the answer to a request whose id is their client identifier. */
const ENROL = `# Made by vedetta soc acl --enrol, for the listener of mosquitto on which boxes ask for their first certificate:
#   per_listener_settings true, and there allow_anonymous true, no require_certificate, acl_file THIS_FILE
topic write ${PREFIX}+/+/+/enrol/request
pattern read ${PREFIX}+/+/+/enrol/answer/%c`;

export async function acl(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = {
    desk: { type: "string", multiple: true },
    file: { type: "string" },
    issuer: { type: "string" },
    enrol: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.enrol === true) {
    terminal.out(ENROL);
    return 0;
  }
  const named = [...positionals, ...(values.file === undefined ? [] : readNames(values.file))];
  const boxes = [...new Set(named.map((box) => box.replace(PREFIX, "").replace(/\/$/, "")))];
  if (boxes.length === 0) throw new UsageError("name the boxes: soc acl CUSTOMER/SITE/BOX ...");
  for (const box of boxes)
    if (!BOX.test(box)) throw new UsageError(`${JSON.stringify(box).slice(0, 100)}: write CUSTOMER/SITE/BOX`);
  const desks = values.desk ?? [];
  for (const desk of desks)
    if (!USER.test(desk)) throw new UsageError(`--desk ${desk}: a name without spaces, / + and #`);
  const issuers = values.issuer === undefined ? [] : [values.issuer];
  for (const issuer of issuers)
    if (!USER.test(issuer)) throw new UsageError(`--issuer ${issuer}: a name without spaces, / + and #`);
  const rules = [...boxes.map(rulesOfBox), ...desks.map(rulesOfDesk), ...issuers.map(rulesOfIssuer)];
  terminal.out([HEAD, ...rules].join("\n\n"));
  return 0;
}

/** One box a line; empty lines and those after # count for nothing. */
function readNames(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((line) => line !== "");
  } catch (error) {
    throw new UsageError(`--file: ${file} cannot be read (${errorCode(error) ?? "unknown"})`);
  }
}

/** The name is the one a box has at brokers, see `clientIdOf`. */
function rulesOfBox(box: string): string {
  const says = [...SAYS, ...ASKS].map((topic) => `topic write ${PREFIX}${box}/${topic}`);
  // Its own presence, by which it notices a second box with its name.
  const hears = [...HEARS, ANSWERS, "presence"].map((topic) => `topic read ${PREFIX}${box}/${topic}`);
  return [`user vedetta.${box.replaceAll("/", ".")}`, ...says, ...hears].join("\n");
}

function rulesOfDesk(desk: string): string {
  const hears = SAYS.map((topic) => `topic read ${PREFIX}+/+/+/${topic}`);
  const says = HEARS.map((topic) => `topic write ${PREFIX}+/+/+/${topic}`);
  return [`user ${desk}`, ...hears, ...says].join("\n");
}

function rulesOfIssuer(issuer: string): string {
  const hears = ["enrol/request", ...ASKS].map((topic) => `topic read ${PREFIX}+/+/+/${topic}`);
  return [`user ${issuer}`, ...hears, `topic write ${PREFIX}+/+/+/${ANSWERS}`].join("\n");
}
