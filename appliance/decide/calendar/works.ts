/**
 * Announced work: whether there is any for a subject at a moment, and when that changes. A window begins at its time of the site's clock
 * and lasts as long as it says, whatever the clocks do meanwhile; a time that the clock leaves out in spring is an hour later, and one that
 * comes twice in autumn is the first (RFC 5545, 3.3.5). Pure: what is remembered only saves reckoning it anew.
 */
import type { Host } from "#model/site.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Once, Recurring, Work } from "#model/work.ts";
import { civil, FIRST_DAY, happensOn, nextDay, readDay } from "./recurring-days.ts";

const DAY_MS = 86_400_000;
/** Where no window comes any more, the question is asked again after so long. */
const LATER_MS = 365 * DAY_MS;

/** How things stand from one moment to the next change, which is not included. */
interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly window: Once | undefined;
}

/** What may be worked on: a host, one of its services, or a job, with its host where it has one. */
export interface Covered {
  readonly host?: Pick<Host, "id" | "groups"> | undefined;
  readonly service?: ServiceKey | undefined;
  readonly job?: string | undefined;
}

/** The work that covers something at a moment. @param wallMs milliseconds since 1970 (UTC) */
export function workAt(works: readonly Work[], on: Covered, wallMs: number): Work | undefined {
  return works.find((work) => covers(work, on) && windowAt(work.when, wallMs) !== undefined);
}

/** Whether any work covered something at any moment between two. */
export function isWorkWithin(works: readonly Work[], on: Covered, fromMs: number, untilMs: number): boolean {
  return works.some((work) => {
    if (!covers(work, on)) return false;
    if (windowAt(work.when, fromMs) !== undefined) return true;
    const next = nextWindowOf(work.when, fromMs);
    return next !== undefined && next.startMs < untilMs;
  });
}

/** Whether something, or the host that it belongs to, is among what is worked on. */
export function covers(work: Work, { host, service, job }: Covered): boolean {
  if (host !== undefined && (work.hosts.includes(host.id) || work.groups.some((group) => host.groups.includes(group))))
    return true;
  if (service !== undefined && work.services.includes(service)) return true;
  return job !== undefined && work.jobs.includes(job);
}

/** The window that is open at a moment. Where several overlap, the one that began last. */
export function windowAt(when: Recurring | Once, wallMs: number): Once | undefined {
  return stretchAt(when, wallMs).window;
}

/** When a window opens or closes next; undefined: not within a year. */
export function nextChangeOf(works: readonly Work[], wallMs: number): number | undefined {
  const soonest = Math.min(...works.map(({ when }) => stretchAt(when, wallMs).untilMs));
  return soonest === Infinity ? undefined : soonest;
}

/** The next window that has not begun; undefined: none within years. */
export function nextWindowOf(when: Recurring | Once, wallMs: number): Once | undefined {
  if (!("rule" in when)) return wallMs < when.startMs ? when : undefined;
  return nextWindow(when, firstDayOf(when), Math.floor(wallMs / DAY_MS) - 1, wallMs);
}

const known = new WeakMap<Recurring, Stretch>();

function stretchAt(when: Recurring | Once, wallMs: number): Stretch {
  if (!("rule" in when)) return stretchOfOnce(when, wallMs);
  const before = known.get(when);
  if (before !== undefined && before.fromMs <= wallMs && wallMs < before.untilMs) return before;
  const stretch = reckon(when, wallMs);
  known.set(when, stretch);
  return stretch;
}

function stretchOfOnce(window: Once, wallMs: number): Stretch {
  if (wallMs < window.startMs) return { fromMs: -Infinity, untilMs: window.startMs, window: undefined };
  if (wallMs < window.endMs) return { fromMs: window.startMs, untilMs: window.endMs, window };
  return { fromMs: window.endMs, untilMs: Infinity, window: undefined };
}

function reckon(when: Recurring, wallMs: number): Stretch {
  const first = firstDayOf(when);
  const today = Math.floor(wallMs / DAY_MS);
  // A zone is at most 14 hours from UTC, and a window that is open began at most its length ago.
  const longest = Math.ceil(when.durationMs / DAY_MS) + 2;
  const next = nextWindow(when, first, today - 1, wallMs);
  const nextMs = next?.startMs ?? wallMs + LATER_MS;
  for (let day = today + 1; day >= today - longest; day--) {
    if (!happensOn(when.rule, first, day)) continue;
    const window = windowOn(when, day);
    if (window.startMs <= wallMs && wallMs < window.endMs)
      return { fromMs: wallMs, untilMs: Math.min(window.endMs, nextMs), window };
  }
  return { fromMs: wallMs, untilMs: nextMs, window: undefined };
}

function firstDayOf({ from }: Recurring): number {
  return from === undefined ? FIRST_DAY : readDay(from);
}

function nextWindow(when: Recurring, first: number, from: number, wallMs: number): Once | undefined {
  for (let day = nextDay(when.rule, first, from); day !== undefined; day = nextDay(when.rule, first, day + 1)) {
    const window = windowOn(when, day);
    if (window.startMs > wallMs) return window;
  }
  return undefined;
}

function windowOn({ start, durationMs, timezone }: Recurring, day: number): Once {
  const { year, month, date } = civil(day);
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  const at = Temporal.ZonedDateTime.from({ timeZone: timezone, year, month, day: date, hour, minute });
  return { startMs: at.epochMilliseconds, endMs: at.epochMilliseconds + durationMs };
}
