/** `vedetta maintenance`: announced work, from the box's own command line. */
import { lines } from "#texts/en/lines/box-lines.ts";
import { sayer } from "./speech.ts";
import type { WorkView } from "#model/api-works.ts";
import { commandVerb } from "./command-verb.ts";

const { say } = sayer(lines);

export const maintenance = commandVerb({
  name: "maintenance",
  notes: ["help.moments"],
  lines: {
    list: (works: readonly WorkView[]) => works.map(lineOf),
    announce: (work: WorkView) => [lineOf(work)],
    cancel: (_value, { id }) => [say("box.cancelled", { id: String(id) })],
  },
});

function lineOf({ id, name, hosts, groups, services, jobs, isOpen, start, end, by }: WorkView): string {
  const covered = [
    ...hosts,
    ...groups.map((group) => say("box.group", { name: group })),
    ...services,
    ...jobs.map((job) => say("box.job", { name: job })),
  ].join(", ");
  const when = start === undefined ? say("box.notAgain") : say("box.fromTo", { start, end: end ?? "?" });
  return `${id}  ${say(isOpen ? "box.workOpen" : "box.workToCome")}  ${when}  ${name}: ${covered}${by === undefined ? "" : `, ${say("box.by", { name: by })}`}`;
}
