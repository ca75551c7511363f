/** `vedetta maintenance`: announced work, from the box's own command line. */
import type { WorkView } from "#model/api-works.ts";
import { commandVerb } from "./command-verb.ts";

export const maintenance = commandVerb({
  name: "maintenance",
  notes: `
The box that runs on this machine does it; --at says where its page is (default 127.0.0.1:8080). Moments are written with
date, time and time zone: 2026-11-30T22:00:00+01:00. --hosts, --groups, --services and --jobs may be typed more than once; a
service is HOST/SERVICE.
`,
  lines: {
    list: (works: readonly WorkView[]) => works.map(lineOf),
    announce: (work: WorkView) => [lineOf(work)],
    cancel: (_value, { id }) => [`cancelled ${String(id)}`],
  },
});

function lineOf({ id, name, hosts, groups, services, jobs, isOpen, start, end, by }: WorkView): string {
  const covered = [
    ...hosts,
    ...groups.map((group) => `group ${group}`),
    ...services,
    ...jobs.map((job) => `job ${job}`),
  ].join(", ");
  const when = start === undefined ? "not again" : `${start} to ${end ?? "?"}`;
  return `${id}  ${isOpen ? "open" : "to come"}  ${when}  ${name}: ${covered}${by === undefined ? "" : `, by ${by}`}`;
}
