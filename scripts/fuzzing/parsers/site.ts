/** What people and the operations centre write: configurations, and the small languages in them. */
import { readFileSync } from "node:fs";
import { Type } from "typebox";
import { Check } from "typebox/value";
import { checkTypes } from "#checks/registry.ts";
import { loadSite } from "#config/load-site.ts";
import { compareDocuments } from "#config/compare-documents.ts";
import { editDocument, editValue } from "#config/edit-document.ts";
import { canonicalJson, maskDocument, unmaskDocument } from "#config/mask.ts";
import { maskText, unmaskText } from "#config/document-text.ts";
import { parseDocument } from "#config/parse-document.ts";
import { nextStrike } from "#decide/calendar/cron-times.ts";
import { nextDay } from "#decide/calendar/recurring-days.ts";
import { parseCron } from "#grammars/cron.ts";
import { parseDuration } from "#grammars/duration.ts";
import { GrammarError } from "#grammars/grammar-error.ts";
import { parseRecurrence } from "#grammars/recurrence.ts";
import { parseSize } from "#grammars/size.ts";
import { readSubject } from "#grammars/subject.ts";
import { parseRange } from "#grammars/threshold-range.ts";
import { parsedJson } from "#lib/parsed-json.ts";
import { ConfigEdit } from "#model/api-config.ts";
import { refusalLine } from "#texts/say-refusal.ts";
import { must, parsers } from "../parser.ts";

const EXAMPLE = readFileSync(
  new URL("../../../appliance/config/fixtures/contract-example.yaml", import.meta.url),
  "utf8",
);
const SHORT = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";
/** With comments, both styles of lists, and an alias. */
const EDITED = `# Of Acme.
${SHORT}credentials:
  lan: &lan { kind: snmp, version: 2c, community: public } # by hand
  other: *lan
hosts:
  # Bought in spring.
  - id: core-switch
    address: 192.0.2.2
    groups: [network]
  - { id: nas, address: 192.0.2.10, services: [{ id: web, check: tcp, settings: { port: 80 } }] }
`;
const isGrammarError = (error: unknown) => error instanceof GrammarError;
const options = { secrets: { get: () => "twelve-chars" }, checkTypes, lenient: true };

export const siteParsers = parsers(
  {
    name: "configuration",
    dear: true,
    reads: "configurations, written by people, put by HTTP, desired by the operations centre",
    files: ["appliance/config/"],
    mostBytes: 8192,
    seeds: () => [
      EXAMPLE,
      `${SHORT}hosts:\n  - id: a\n    address: 192.0.2.1\n    services:\n      - { id: w, check: http, settings: { url: "http://u:p@x/?t=1", headers: { a: b } }, thresholds: { totalMs: { warning: "1:2" } } }\n`,
      `${SHORT}jobs: [{ id: j, expect: { by: heartbeat, token: abc }, schedule: { cron: "0 2 * * *", window: 3h } }]\n`,
      `${SHORT}maintenance: [{ id: m, schedule: { rrule: "FREQ=WEEKLY;BYDAY=MO", start: "22:00", duration: 4h } }]\n`,
      JSON.stringify({ version: 1, customer: "acme", site: { id: "hq" }, box: { id: "b" } }),
    ],
    words: [
      "&a ",
      "*a",
      "<<: *a",
      "!!js/function ",
      "{ secret: x }",
      "__proto__: 1\n",
      "? ",
      "|\n  ",
      "hosts:\n",
      "  - ",
      "********",
      "~",
      "\t",
      "2026-02-30",
      "5m",
      "[]",
      "{}",
      "!!binary ",
    ],
    read: (input) => {
      const text = input.toString("utf8");
      const { site, problems, warnings } = loadSite(text, options);
      must((site === undefined) === problems.length > 0, "taken, or refused with words");
      for (const refusal of [...problems, ...warnings])
        must(refusalLine(refusal).length < 3000 + 4 * text.length, "a mistake in a line");
      const parsed = parseDocument(text, "site.yaml");
      if (!("value" in parsed) || problems.length > 0) return;
      const masked = maskDocument(parsed.value, checkTypes);
      const back = unmaskDocument(masked, parsed.value, checkTypes);
      must(JSON.stringify(back) === JSON.stringify(parsed.value), "what is masked comes back");
      unmaskText(maskText(text, checkTypes), parsed.value, checkTypes);
    },
  },
  {
    name: "configuration-edits",
    dear: true,
    reads: "changes to single places of the configuration, by HTTP: the text with its comments and its value stay one",
    files: ["appliance/config/edit-document.ts", "appliance/config/compare-documents.ts"],
    seeds: () => [
      '[{"path":["hosts","core-switch","name"],"value":"Core"}]',
      '[{"path":["hosts","-"],"value":{"id":"new","address":"192.0.2.9"}},{"path":["hosts","new","groups","-"],"value":"lan"}]',
      '[{"path":["credentials","lan"]},{"path":["site","name"],"value":"a: b # c"},{"path":["hosts",0]}]',
      '[{"path":["contacts"],"value":[]},{"path":["contacts","-"],"value":{"id":"x"}}]',
    ],
    words: ['"-"', '"__proto__"', '"constructor"', ',"value":', "null", "{}", "[]", "-1", "1e9", '"\\n"', '"hosts",'],
    read: (input) => {
      const edits = editsIn(input);
      if (edits === undefined) return;
      const before = parsedYaml(EDITED);
      const edited = editDocument(EDITED, edits);
      const value = editValue(before, edits);
      must(
        "problems" in edited === "problems" in value,
        `text and value: ${JSON.stringify([edited, value]).slice(0, 300)}`,
      );
      if ("problems" in edited || "problems" in value) return;
      const after = parsedYaml(edited.text);
      must(
        canonicalJson(after) === canonicalJson(value.value),
        `another text than value: ${edited.text.slice(0, 200)}`,
      );
      must(!("polluted" in {}), "nobody else's objects are changed");
      compareDocuments(before, after, checkTypes);
    },
  },
  {
    name: "grammars",
    reads: "durations, sizes, ranges, subjects",
    files: ["appliance/grammars/"],
    seeds: () => ["5m", "2GB", "@~:10.5", "10:", "nas/tcp", "job:nightly", "1h30m", "-5:5"],
    words: ["~", "@", ":", "ms", "KiB", "/", "@fans", "1e5"],
    read: (input) => {
      const text = input.toString("utf8");
      for (const parse of [parseDuration, parseSize]) {
        const value = attempt(() => parse(text));
        must(value === undefined || (Number.isFinite(value) && value >= 0), `${text} is ${value}`);
      }
      const range = attempt(() => parseRange(text));
      must(
        range === undefined || !Object.values(range).some((end) => Number.isNaN(end)),
        "ends of a range are numbers",
      );
      attempt(() => readSubject(text));
    },
  },
  {
    name: "cron",
    reads: "schedules of jobs",
    files: ["appliance/grammars/cron.ts", "appliance/decide/calendar/cron-times.ts"],
    seeds: () => ["0 2 * * *", "*/5 1-3,7 29 2 *", "@daily", "0 0 31 2 *", "59 23 L * mon-fri"],
    words: ["*/", "-", ",", "@", " ", "mon", "jan", "#", "?"],
    refuses: isGrammarError,
    read: (input) => {
      const cron = parseCron(input.toString("utf8"));
      const at = Date.UTC(2026, 2, 29);
      const next = nextStrike({ rule: cron, timezone: "Europe/Zagreb" }, at);
      must(next === undefined || next > at, "the next time is later");
    },
  },
  {
    name: "recurrence",
    reads: "rules of announced work (RFC 5545)",
    files: ["appliance/grammars/recurrence.ts", "appliance/decide/calendar/recurring-days.ts"],
    seeds: () => [
      "FREQ=MONTHLY;BYDAY=2TU",
      "FREQ=DAILY;INTERVAL=3;COUNT=9",
      "FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270101T000000Z",
      "FREQ=MONTHLY;BYMONTHDAY=31,-1",
    ],
    words: ["FREQ=", ";INTERVAL=", ";COUNT=", ";UNTIL=", "-1FR", "BYMONTHDAY=", "="],
    refuses: isGrammarError,
    read: (input) => {
      const rule = parseRecurrence(input.toString("utf8"));
      const first = 900;
      const next = nextDay(rule, first, 1000);
      must(next === undefined || next >= 1000, "the next day is no earlier one");
    },
  },
);

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    return undefined;
  }
}

/** As the interface lets them in. */
function editsIn(input: Buffer): ConfigEdit[] | undefined {
  const edits = parsedJson(input.toString("utf8"));
  return Check(Type.Array(ConfigEdit, { minItems: 1, maxItems: 20 }), edits) ? edits : undefined;
}

function parsedYaml(text: string): unknown {
  const parsed = parseDocument(text, "site.yaml");
  must("value" in parsed, `it cannot be read any more: ${text.slice(0, 200)}`);
  return parsed.value;
}
