/**
 * `soc acl`: the access rules of mosquitto for a list of boxes and desks. A box speaks and listens below its own base alone,
 * whoever it is told to be; desks hear all boxes and give orders, which are worth nothing without a signature.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { errorCode } from "#lib/errno.ts";
import { saySoc, socUsage } from "./soc-words.ts";
import { usage } from "./usage.ts";
import type { Terminal } from "./verb.ts";

const PREFIX = "vedetta/v1/";
const BOX = /^[a-z0-9][a-z0-9-]{0,62}(\/[a-z0-9][a-z0-9-]{0,62}){2}$/;
const USER = /^[^\s/+#]{1,100}$/;

/** Below the base: what a box says, and what it hears. */
const SAYS = ["presence", "event/#", "history", "config/reported", "reply", "reply/#"];
const HEARS = ["command", "config/desired"];
/** What a box with a certificate says to the issuer, and where it hears the answer. */
const ASKS = ["enrol/renew", "enrol/done"];
const ANSWERS = "enrol/answer/#";

/** For boxes that have no certificate yet: they ask, and hear the answer to a request whose id is their client identifier. */
const ENROL = `topic write ${PREFIX}+/+/+/enrol/request
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
    terminal.out(`${remark(saySoc("soc.acl.enrol"))}\n${ENROL}`);
    return 0;
  }
  const named = [...positionals, ...(values.file === undefined ? [] : readNames(values.file))];
  const boxes = [...new Set(named.map((box) => box.replace(PREFIX, "").replace(/\/$/, "")))];
  if (boxes.length === 0) throw socUsage("soc.acl.names");
  for (const box of boxes)
    if (!BOX.test(box)) throw socUsage("soc.acl.box", { value: JSON.stringify(box).slice(0, 100) });
  const desks = values.desk ?? [];
  for (const desk of desks) if (!USER.test(desk)) throw socUsage("soc.acl.user", { option: "--desk", value: desk });
  const issuers = values.issuer === undefined ? [] : [values.issuer];
  for (const issuer of issuers)
    if (!USER.test(issuer)) throw socUsage("soc.acl.user", { option: "--issuer", value: issuer });
  const rules = [...boxes.map(rulesOfBox), ...desks.map(rulesOfDesk), ...issuers.map(rulesOfIssuer)];
  terminal.out([remark(saySoc("soc.acl.head")), ...rules].join("\n\n"));
  return 0;
}

/** What mosquitto does not read. */
function remark(text: string): string {
  return text.trim().replaceAll(/^/gm, "# ");
}

/** One box a line; empty lines and those after # count for nothing. */
function readNames(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((line) => line !== "");
  } catch (error) {
    throw usage("common.unreadable", { file: `--file ${file}`, code: errorCode(error) ?? "?" });
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
