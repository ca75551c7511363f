/** When somebody may be told: their hours and their quiet hours, by the site's calendar. Pure. */
import { countedMs, isBusinessTime, whenCounted } from "#decide/calendar/business-hours.ts";
import type { Level } from "#model/incident.ts";
import { BUSINESS_DAYS, type BusinessHours } from "#model/sla.ts";
import type { OwnWishes, QuietHours } from "#model/telling.ts";
import { isAtLeast } from "./news.ts";

export type Hours = Pick<OwnWishes, "when" | "quiet">;

/** Turns of "not yet business hours, then quiet again" that are followed; a week has fourteen. */
const MOST_TURNS = 30;
/** No stretch of hours that looks further ahead is told apart from for ever. */
const AHEAD_MS = 32 * 86_400_000;

/**
 * The first moment from `at` on at which somebody may be told something of a priority; undefined: never. Milliseconds since
 * 1970 (UTC).
 */
export function reachableAt(hours: Hours, site: BusinessHours, priority: Level, at: number): number | undefined {
  let moment: number | undefined = at;
  for (let turn = 0; turn < MOST_TURNS && moment !== undefined; turn += 1) {
    const inHours: number | undefined = nextInHours(hours.when, site, moment);
    const awake = inHours === undefined ? undefined : nextAwake(hours.quiet, site.timezone, priority, inHours);
    if (awake === moment) return moment;
    moment = awake;
  }
  return undefined;
}

function nextInHours(when: Hours["when"], site: BusinessHours, at: number): number | undefined {
  if (when === "always") return at;
  const isBusiness = isBusinessTime(site, at);
  if ((when === "business") === isBusiness) return at;
  return when === "business" ? nextBegin(site, at) : nextEnd(site, at);
}

/** What is at least as bad as they say is told at any hour. */
function nextAwake(quiet: QuietHours | undefined, timezone: string, priority: Level, at: number): number | undefined {
  if (quiet === undefined || quiet.from === quiet.to) return at;
  if (isAtLeast(priority, quiet.unless)) return at;
  if (quiet.from < quiet.to) {
    const asleep = daily(timezone, quiet.from, quiet.to);
    return isBusinessTime(asleep, at) ? nextEnd(asleep, at) : at;
  }
  // Quiet hours over midnight are all hours but those of a stretch of one day.
  const awake = daily(timezone, quiet.to, quiet.from);
  return isBusinessTime(awake, at) ? at : nextBegin(awake, at);
}

/** The same objects again: the calendar remembers what it made of them. */
const dailies = new Map<string, BusinessHours>();
const MOST_DAILIES = 100;

function daily(timezone: string, from: string, to: string): BusinessHours {
  const key = `${timezone} ${from} ${to}`;
  const known = dailies.get(key);
  if (known !== undefined) return known;
  if (dailies.size >= MOST_DAILIES) dailies.clear();
  const made: BusinessHours = { days: [...BUSINESS_DAYS], from, to, holidays: [], timezone };
  dailies.set(key, made);
  return made;
}

/** When hours begin that have not begun at a moment. */
function nextBegin(hours: BusinessHours, at: number): number | undefined {
  const first = whenCounted(hours, at, 1);
  return first === undefined ? undefined : first - 1;
}

/** When hours end that hold at a moment. */
function nextEnd(hours: BusinessHours, at: number): number | undefined {
  const isAll = (ms: number): boolean => countedMs(hours, at, at + ms) === ms;
  if (isAll(AHEAD_MS)) return undefined;
  let [low, high] = [0, AHEAD_MS];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAll(middle)) low = middle;
    else high = middle - 1;
  }
  return at + low;
}
