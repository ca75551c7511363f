/** Maintenance windows of the document as work that comes again. Only of a document without mistakes (`check-plans.ts` says them). */
import { parseRecurrence } from "#grammars/recurrence.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Work } from "#model/work.ts";
import { durationOr, type Loading } from "./loading.ts";

export function buildWorks({ document }: Loading, timezone: string): Work[] {
  return (document.maintenance ?? []).map(({ id, name, hosts, groups, services, jobs, schedule }) => {
    const rule = parseRecurrence(schedule.rrule);
    const { start, from } = schedule;
    return {
      id,
      name: name ?? id,
      hosts: hosts ?? [],
      groups: groups ?? [],
      services: (services ?? []) as ServiceKey[],
      jobs: jobs ?? [],
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
