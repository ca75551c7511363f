/** What an incident is found by, in lower case: what it is about and what hangs on it, never what people wrote. Pure. */
import type { Incident } from "./incident.ts";

/** Characters that are kept; names at the end of a long list of symptoms are not found. */
const MOST = 4000;
/** Parameters of a cause that are people's words or names. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["said", "by"]);

export function searchTextOf({ subject, subjectName, cause, symptoms }: Incident): string {
  const seen = Object.entries(cause.parameters).flatMap(([name, value]) =>
    typeof value === "string" && !OF_PEOPLE.has(name) ? [value] : [],
  );
  const behind = symptoms.flatMap((one) => [one.name, one.subject]);
  return [...new Set([subjectName, subject, ...seen, ...behind])].join("\n").toLowerCase().slice(0, MOST);
}

/** The words of a question, all of which must be found. */
export function wordsToFind(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}
