/** What has changed, as text for people: lines that are gone (`-`) and lines that have come (`+`). Bounded. */
import { shownLine, type Difference } from "./likeness.ts";

const MOST_LINES = 40;
const MOST_LINE_CHARS = 160;
const MOST_CHARS = 3500;
/** So much of what is equal is shown before the first difference of a long line. */
const LEAD_CHARS = 40;

/** @param parts differences by the words that stand above them; empty ones are left out */
export function describeChange(parts: Readonly<Record<string, readonly Difference[]>>): string {
  const lines = Object.entries(parts).flatMap(([title, differences]) =>
    differences.length === 0 ? [] : [title, ...differences.flatMap(linesOf)],
  );
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(`(${lines.length - shown.length} lines more)`);
  const text = shown.join("\n");
  return text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS).toWellFormed()}…` : text;
}

/** Lines that differ, as many as the longer side of each place has. */
export function countLines(differences: readonly Difference[]): number {
  return differences.reduce((sum, { gone, come }) => sum + Math.max(gone.length, come.length), 0);
}

function linesOf({ gone, come }: Difference): string[] {
  const before = gone.map(shownLine);
  const paired = before.length === come.length;
  const removed = before.map((line, at) => `- ${around(line, paired ? come[at] : undefined)}`);
  const added = come.map((line, at) => `+ ${around(line, paired ? before[at] : undefined)}`);
  return paired ? removed.flatMap((line, at) => [line, added[at] ?? ""]) : [...removed, ...added];
}

/** A long line cut to where it begins to differ from its counterpart. */
function around(line: string, other = ""): string {
  if (line.length <= MOST_LINE_CHARS) return line;
  let same = 0;
  while (same < line.length && line[same] === other[same]) same += 1;
  const from = same >= line.length || same < LEAD_CHARS ? 0 : same - LEAD_CHARS;
  const part = line.slice(from, from + MOST_LINE_CHARS).toWellFormed();
  return `${from > 0 ? "…" : ""}${part}${from + MOST_LINE_CHARS < line.length ? "…" : ""}`;
}
