/**
 * Test aid: reads the table of a vendor's MIB (`vendors/testing/NAME.txt`): invented agents, what they answer by OID, and
 * the facts that inspection must make of it. What lines there are, `vendors/testing/README.md` says.
 */
import { raw, type RawValue } from "#snmp/testing/scripted-agent.ts";
import { oidValue } from "./inspect-table.ts";

export interface TableRow {
  readonly line: number;
  readonly oid: string;
  readonly value: RawValue;
  /** What must follow of the object, in the words of `tellFacts`; empty where the object only serves others. */
  readonly facts: readonly string[];
}

/** One invented device. */
export interface TableAgent {
  readonly objectId: string;
  readonly descr: string;
  /** What the device must be: `os`, `vendor`, `hardware`, `version`, `serial`, `kind`. */
  readonly identity: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
}

export interface MibTable {
  /** The MIB modules whose text gave types, scales and enumerations; `unverified` where none was at hand. */
  readonly text: string;
  readonly agents: readonly TableAgent[];
}

type Draft = { -readonly [K in keyof TableAgent]: TableAgent[K] } & {
  rows: TableRow[];
  identity: Record<string, string>;
};

const IDENTITY = /^(os|vendor|hardware|version|serial|kind) = (.+)$/;
const AGENT = /^agent ([\d.]+)(?: "(.*)")?$/;
const ROW = /^([\d.]+) (integer|gauge|counter|counter64|ticks|text|hex|oid)(?: (.*?))?(?: => (.+))?$/;

/** @throws Error that names the line, for what is none of the lines a table has */
export function readMibTable(words: string): MibTable {
  let source = "";
  const agents: Draft[] = [];
  for (const [at, line] of words.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const agent = agents.at(-1);
    const [, objectId, descr] = AGENT.exec(line) ?? [];
    const [, field, told] = IDENTITY.exec(line) ?? [];
    const [, oid, type = "", value = "", facts] = ROW.exec(line) ?? [];
    if (line.startsWith("text: ")) source = line.slice("text: ".length);
    else if (objectId !== undefined) agents.push({ objectId, descr: descr ?? "", identity: {}, rows: [] });
    else if (agent !== undefined && field !== undefined && told !== undefined) agent.identity[field] = told;
    else if (agent !== undefined && oid !== undefined)
      agent.rows.push({ line: at + 1, oid, value: rawOf(type, value), facts: facts?.split(" && ") ?? [] });
    else throw new Error(`line ${at + 1} is none a table has: ${line}`);
  }
  return { text: source, agents };
}

function rawOf(type: string, words: string): RawValue {
  switch (type) {
    case "text":
      return raw.text(words.replace(/^"(.*)"$/, "$1"));
    case "hex":
      return { ...raw.text(""), content: Buffer.from(words, "hex") };
    case "oid":
      return oidValue(words);
    case "gauge":
      return { ...raw.counter32(Number(words)), tag: 0x42 };
    case "counter":
      return raw.counter32(Number(words));
    case "counter64":
      return raw.counter64(BigInt(words));
    case "ticks":
      return raw.timeticks(Number(words));
    default:
      return raw.integer(Number(words));
  }
}
