/** `vedetta visit`: visits written down, of the box that runs here. */
import type { Visit } from "#model/visit.ts";
import { visibleText } from "#lib/visible-text.ts";
import { commandVerb } from "./command-verb.ts";

export const visit = commandVerb({
  name: "visit",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). Moments are written with date, time
and time zone: 2026-11-30T22:00:00+01:00. Incidents and devices are named by their ids, several by repeating the option.
`,
  lines: {
    list: (visits: readonly Visit[]) => visits.map(lineOf),
    write: (written: Visit) => [lineOf(written)],
    remove: () => [],
  },
});

function lineOf({ id, at, by, place, done }: Visit): string {
  return visibleText([id, at, by, place ?? "-", done].join("  ")).replaceAll("\n", " ");
}
