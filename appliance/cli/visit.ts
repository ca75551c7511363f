/** `vedetta visit`: visits written down, of the box that runs here. */
import type { Visit } from "#model/visit.ts";
import { visibleText } from "#lib/visible-text.ts";
import { commandVerb } from "./command-verb.ts";

export const visit = commandVerb({
  name: "visit",
  notes: ["help.moments"],
  lines: {
    list: (visits: readonly Visit[]) => visits.map(lineOf),
    write: (written: Visit) => [lineOf(written)],
    remove: () => [],
  },
});

function lineOf({ id, at, by, place, done }: Visit): string {
  return visibleText([id, at, by, place ?? "-", done].join("  ")).replaceAll("\n", " ");
}
