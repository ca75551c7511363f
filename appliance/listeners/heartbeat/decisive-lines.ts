/** Of what a program wrote, the few lines that tell how it came out: those that speak of errors first, and the last ones. */
import { MOST_REPORT_LINE, MOST_REPORT_LINES, type ReportOutcome } from "#model/report.ts";

const BAD = /error|fail|fatal|abort|panic|denied|refused|timed? ?out|no space|cannot|unable|warn/i;
/** What looks bad and is not: a count of zero. */
const NONE =
  /\b(0|no|zero)\s+(errors?|failures?|failed|warnings?)\b|\b(errors?|failed|failures?|warnings?)\s*[:=]\s*0\b/i;
/** One less than fit: an exit code may stand before them. */
const MOST = MOST_REPORT_LINES - 1;
const MOST_LAST = 3;

export function decisiveLines(body: string, outcome: ReportOutcome): string[] {
  const lines = body
    .split(/\r\n|\r|\n/)
    .map(tidied)
    .filter((line) => line !== "");
  const last = lines.slice(-MOST_LAST);
  if (outcome === "succeeded" || outcome === "started") return last;
  const bad = lines.filter((line) => BAD.test(line) && !NONE.test(line)).slice(0, MOST - MOST_LAST);
  return [...bad, ...last.filter((line) => !bad.includes(line))];
}

/** No control characters, and not too long. */
function tidied(line: string): string {
  const plain = line.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, " ").trim();
  return plain.length <= MOST_REPORT_LINE ? plain : `${plain.slice(0, MOST_REPORT_LINE - 1)}…`;
}
