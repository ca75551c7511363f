/** Monthly reports: three months in scenarios that know devices, none in the empty one. */
import type { MonthSums, ReportFigures, ReportList, TimeFigures } from "#model/api-reports.ts";
import { HOUR, MINUTE } from "./scenario-basics.ts";
import type { Scenario } from "./scenarios.ts";

const DAY = 24 * HOUR;
const MONTHS = [
  { month: "2026-11", from: "2026-10-31T23:00:00.000Z", to: "2026-11-30T23:00:00.000Z", running: true },
  { month: "2026-10", from: "2026-09-30T22:00:00.000Z", to: "2026-10-31T23:00:00.000Z", running: false },
  { month: "2026-09", from: "2026-08-31T22:00:00.000Z", to: "2026-09-30T22:00:00.000Z", running: false },
] as const;

export function reportList({ hosts }: Scenario): ReportList {
  return { timezone: "Europe/Zagreb", months: hosts.length === 0 ? [] : [...MONTHS] };
}

/** October was worse than September, and four hours of it nobody watched. Undefined: there is no such month. */
export function reportFigures(name: string): ReportFigures | undefined {
  const month = MONTHS.find((one) => one.month === name);
  if (month === undefined) return undefined;
  const isBad = name === "2026-10";
  const service = times(isBad ? 73 * MINUTE : 0);
  const sums: MonthSums = {
    service,
    devices: times(isBad ? HOUR : 0),
    incidents: {
      opened: isBad ? 7 : 2,
      calledOff: 0,
      proposed: 0,
      open: 0,
      respondMissed: isBad ? 1 : 0,
      resolveMissed: 0,
      missed: isBad ? 1 : 0,
      running: 0,
    },
    jobs: { good: 118, bad: isBad ? 2 : 0, unknown: 0 },
    watchedMs: 30 * DAY,
    unwatchedMs: isBad ? 4 * HOUR : 0,
  };
  return {
    ...month,
    site: { customer: "acme", name: "Adria Foods", timezone: "Europe/Zagreb", language: "en" },
    madeAt: month.to,
    until: month.to,
    days: [],
    unwatched: [],
    sums,
    models: [{ subject: "model:erp", name: "ERP", ...service }],
    hosts: { total: 52, unasked: 0, flawless: 51, shown: [] },
    services: { failing: 0, shown: [] },
    priorities: [],
    incidents: [],
    moreIncidents: 0,
    carried: [],
    jobs: [],
    capacity: { measured: 0, shown: [] },
  };
}

function times(failedMs: number): TimeFigures {
  const wellMs = 30 * DAY - failedMs;
  const failures = failedMs > 0 ? 1 : 0;
  const share = wellMs / (wellMs + failedMs);
  return { wellMs, partMs: 0, failedMs, excusedMs: 0, unknownMs: 0, failures, longestMs: failedMs, share };
}
