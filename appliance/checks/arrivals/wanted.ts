/** What a check of what comes in waits for: a ready-made pattern, or words and expressions of one's own. Settings and test. */
import { Type, type Static } from "typebox";
import { matchesPattern } from "#lib/bounded-pattern.ts";
import { Duration } from "#model/config/words.ts";
import type { Incoming, Recognised } from "#model/incoming.ts";
import { LOG_PATTERNS } from "#model/log-patterns.ts";
import { isAtOrBelow } from "#snmp/oid.ts";

const Words = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description }));
const Expression = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 500, format: "regex", description }));

/** What both types take. */
export const wantedSettings = {
  pattern: Type.Optional(
    Type.Enum([...LOG_PATTERNS], { description: "Something ready-made that is recognised on common devices." }),
  ),
  text: Words("Text that must stand in it, whatever its case."),
  match: Expression("Regular expression that must fit it."),
  clearText: Words("Text that says that it is over, whatever its case."),
  clearMatch: Expression("Regular expression that says that it is over."),
  severity: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 7, description: "Only what is so bad or worse: 0 (emergency) to 7 (debug)." }),
  ),
  expireAfter: Type.Optional(
    Duration(
      "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.",
    ),
  ),
};
const Both = Type.Object(wantedSettings);

/** Settings of either type; what the other one does not have is left out. */
export interface Wanted extends Static<typeof Both> {
  /** Of a log line: the program. */
  readonly program?: string;
  /** Of a notification: its OID, or one that it lies below; and of that which ends it. */
  readonly oid?: string;
  readonly clearOid?: string;
}

/** What one arrival says to a check; undefined: nothing. */
export type Meaning = Pick<Recognised, "effect" | "isGrave" | "key">;

/** Whether an arrival is what the settings want. An expression that takes too long fits nothing, for a minute. */
export function readMeaning(wanted: Wanted, incoming: Incoming): Meaning | undefined {
  if (wanted.pattern !== undefined) return narrowed(wanted, incoming) ? recognisedAs(wanted, incoming) : undefined;
  const { label = "" } = incoming;
  const clears = wanted.clearText !== undefined || wanted.clearMatch !== undefined || wanted.clearOid !== undefined;
  if (clears && isProgram(wanted, incoming)) {
    const isOver =
      says(incoming, wanted.clearText, wanted.clearMatch) &&
      (wanted.clearOid === undefined || isAtOrBelow(label, wanted.clearOid));
    if (isOver) return { effect: "well", isGrave: false, key: "" };
  }
  const fits = narrowed(wanted, incoming) && (wanted.oid === undefined || isAtOrBelow(label, wanted.oid));
  return fits ? { effect: "bad", isGrave: false, key: "" } : undefined;
}

/** What was recognised under the wanted pattern. */
function recognisedAs({ pattern }: Wanted, { recognised }: Incoming): Meaning | undefined {
  return recognised.find((one) => one.pattern === pattern);
}

function narrowed(wanted: Wanted, incoming: Incoming): boolean {
  const { severity, text, match } = wanted;
  if (!isProgram(wanted, incoming)) return false;
  if (severity !== undefined && (incoming.severity ?? 8) > severity) return false;
  return says(incoming, text, match);
}

function isProgram({ program }: Wanted, { label = "" }: Incoming): boolean {
  return program === undefined || label.toLowerCase() === program.toLowerCase();
}

function says({ text }: Incoming, words: string | undefined, expression: string | undefined): boolean {
  if (words !== undefined && !text.toLowerCase().includes(words.toLowerCase())) return false;
  return expression === undefined || fitsExpression(expression, text);
}

/** Until when an expression is left aside that took too long: whoever sends chooses the texts. Steady milliseconds. */
const slowUntil = new Map<string, number>();
const LEFT_ASIDE_MS = 60_000;

function fitsExpression(expression: string, text: string): boolean {
  const now = performance.now();
  if ((slowUntil.get(expression) ?? 0) > now) return false;
  const found = matchesPattern(expression, text);
  if (found === "tooSlow") slowUntil.set(expression, now + LEFT_ASIDE_MS);
  return found === true;
}
