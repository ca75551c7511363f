/** What a mail says of one of several: of a machine, of a job of a summary. Its row, or what stands below its heading. */
import { isSameMachine } from "#model/machine-name.ts";
import type { BodyLine } from "./body-lines.ts";
import { evidenceOf, statusValues, type Evidence, type Outcome } from "./evidence.ts";
import { lineOf, type MailReading } from "./mail-reading.ts";
import { holdsName } from "./match-job.ts";
import { countedRows, statusRows } from "./told-values.ts";
import { worstOf } from "./verdict.ts";

export interface VerdictAbout {
  readonly outcome: Outcome;
  readonly line: string;
}

/** Lines below a heading that belong to it. */
const MOST_BELOW = 20;

/** By name, for those of which something is said. */
export function verdictsAbout(reading: MailReading, names: readonly string[]): ReadonlyMap<string, VerdictAbout> {
  const lines = [...reading.lines, ...reading.fileLines];
  const statuses = new Map(statusRows(lines).map(({ line, status }) => [line, status]));
  const counts = new Map(countedRows(lines).map(({ row, counted: cells }) => [row, lineOf(cells.join(" | "))]));
  const places = names.map((name) => ({ name, at: lines.flatMap((line, at) => (speaksOf(line, name) ? [at] : [])) }));
  const all = new Set(places.flatMap(({ at }) => at));
  const found = new Map<string, VerdictAbout>();
  for (const { name, at } of places) {
    const evidence = at.flatMap((place) => {
      const own = rowEvidence(lines[place], { statuses, counts }, name);
      if (own.length > 0) return own;
      const above = evidenceAbove(lines, place, all);
      return above.length > 0 ? above : evidenceBelow(lines, place, all);
    });
    const outcome = worstOf(evidence);
    const line = evidence.find((one) => one.outcome === outcome)?.line;
    if (outcome !== undefined && line !== undefined) found.set(name, { outcome, line });
  }
  return found;
}

function speaksOf({ cells, tokens }: BodyLine, name: string): boolean {
  return cells.some((cell) => isSameMachine(cell, name)) || holdsName(tokens, name);
}

/** What heads of columns make of rows. */
interface Tables {
  readonly statuses: ReadonlyMap<BodyLine, string>;
  /** Numbers below words that say how it went, as lines that say so. */
  readonly counts: ReadonlyMap<BodyLine, BodyLine>;
}

/** What the row itself says, its name left out: a machine may be called anything. */
function rowEvidence(line: BodyLine | undefined, { statuses, counts }: Tables, name: string): readonly Evidence[] {
  if (line === undefined) return [];
  const numbers = counts.get(line);
  if (numbers !== undefined) {
    const said = counted(evidenceOf(numbers, "body"));
    if (said.length > 0) return said.map((one) => ({ ...one, line: line.text }));
  }
  const status = statuses.get(line);
  if (status !== undefined) {
    const said = counted(evidenceOf(lineOf(status), "status"));
    if (said.length > 0) return said.map((one) => ({ ...one, line: line.text }));
  }
  const rest = lineOf(line.cells.filter((cell) => !isSameMachine(cell, name)).join(" | "));
  const values = statusValues(rest).flatMap((value) => counted(evidenceOf(lineOf(value), "status")));
  if (values.length > 0) return values.map((one) => ({ ...one, line: line.text }));
  const said = counted(evidenceOf(rest, rest.cells.length > 1 || rest.tokens.length < 12 ? "subject" : "body"));
  return said.map((one) => ({ ...one, line: line.text }));
}

/** Names of one list that are looked over. */
const MOST_OF_LIST = 200;

/** `Failed:` and below it names, one a line: what heads the list that a name stands in. */
function evidenceAbove(lines: readonly BodyLine[], place: number, names: ReadonlySet<number>): readonly Evidence[] {
  for (let at = place - 1; at >= Math.max(0, place - MOST_OF_LIST); at--) {
    const line = lines[at];
    if (line === undefined) return [];
    if (isHeading(line))
      return counted(evidenceOf(line, "subject")).map((one) => ({
        ...one,
        line: `${line.text} ${lines[place]?.text ?? ""}`,
      }));
    // Others of the list may be machines that no job names.
    if (!names.has(at) && line.tokens.filter(({ kind }) => kind !== "sign").length > 2) return [];
  }
  return [];
}

/** A word or two with a colon behind, or with their count: `Failed (1):`. */
function isHeading({ cells, text, tokens }: BodyLine): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  return cells.length === 1 && words.length > 0 && words.length <= 3 && /[:：]$|\(\d{1,5}\)$/.test(text);
}

/** What stands below a heading, up to the next one's. */
function evidenceBelow(
  lines: readonly BodyLine[],
  heading: number,
  headings: ReadonlySet<number>,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (let at = heading + 1; at < Math.min(lines.length, heading + 1 + MOST_BELOW) && !headings.has(at); at++) {
    const line = lines[at];
    if (line === undefined) break;
    const values = statusValues(line).flatMap((value) => counted(evidenceOf(lineOf(value), "status")));
    evidence.push(
      ...values.map((one) => ({ ...one, line: line.text })),
      ...counted(evidenceOf(line, "body")).filter(({ strength }) => strength > 1),
    );
  }
  return evidence;
}

function counted(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ count }) => count !== 0);
}
