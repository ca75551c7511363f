/** Maintenance windows of the document as work that comes again. Its mistakes are said by `check-plans.ts`. */
import { parseRecurrence } from "#grammars/recurrence.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Work } from "#model/work.ts";
import { durationOr, type Loading } from "./loading.ts";

export function buildWorks({ document }: Loading, timezone: string): Work[] {
  return (document.maintenance ?? []).flatMap(({ id, name, hosts, groups, services, schedule }) => {
    const rule = readRule(schedule.rrule);
    if (rule === undefined) return [];
    const { start, from } = schedule;
    return {
      id,
      name: name ?? id,
      hosts: hosts ?? [],
      groups: groups ?? [],
      services: (services ?? []) as ServiceKey[],
      when: {
        rule,
        start,
        durationMs: durationOr(schedule.duration, 0),
        timezone,
        ...(from === undefined ? {} : { from }),
      },
    };
  });
}

function readRule(text: string) {
  try {
    return parseRecurrence(text);
  } catch {
    return undefined;
  }
}
