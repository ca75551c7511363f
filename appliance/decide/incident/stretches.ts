/**
 * Keeps the stretches in which an incident's clocks run: whatever changes the incident, they begin, end and change their hours with
 * it. Where the wall clock is set, one stretch ends by the old time and another begins by the new, so that no clock ever runs
 * backwards or jumps (ADR 0056). Pure.
 */
import type { Incident } from "#model/incident.ts";
import {
  CLOCKS,
  MOST_STRETCHES,
  type ClockName,
  type ClockRecord,
  type CountedHours,
  type Stretch,
} from "#model/sla.ts";
import type { Once } from "#model/work.ts";
import { windowAt, workAt } from "../calendar/works.ts";
import { coveredOf } from "../hold.ts";
import type { At } from "../input.ts";
import { isoOf } from "../moment.ts";
import type { World } from "../world.ts";
import { recordFor, spentMs } from "./clocks.ts";
import { LIVE } from "./moves.ts";

type Now = Pick<At, "wallMs" | "trusted">;

/** The incident with its clocks as they must be now; the same one where they are. */
export function keepClocks(world: World, incident: Incident, now: Now): Incident {
  const { clock } = world.sla.targets[incident.priority];
  const isNew = incident.sla === undefined && incident.openedAt === isoOf(now);
  const before = isNew ? NONE : recordFor(incident, clock);
  const followed = changed(before, (name) => {
    const hours = runs(incident, name) ? clock : undefined;
    return fold(world, before, follow(before[name], hours, now));
  });
  const sla = LIVE.includes(incident.state) ? excuse(followed, workOn(world, incident, now), now) : followed;
  return sla === incident.sla ? incident : { ...incident, sla };
}

/**
 * The wall clock was set: what counted until then is settled, and each clock goes on from the new time.
 * @param untilMs what it would show now if it had not been set
 */
export function splitClocks(world: World, incident: Incident, untilMs: number, now: Now): Incident {
  const before = recordFor(incident, world.sla.targets[incident.priority].clock);
  const split = changed(before, (name) => {
    const stretches = before[name];
    const last = stretches.at(-1);
    if (last === undefined) return stretches;
    const isOpen = last.until === undefined;
    const settled = (isOpen ? endNewest(stretches, untilMs) : stretches).map((one) => settle(world, before, one));
    return isOpen ? fold(world, before, [...settled, begin(last.hours, now)]) : settled;
  });
  // Work that is to come once more excuses once more when it has come.
  const excused = split.excused?.filter(({ from }) => Date.parse(from) < now.wallMs);
  return { ...incident, sla: { ...split, ...(excused === undefined ? {} : { excused }) } };
}

/**
 * The box starts again. Where the wall clock is not to be trusted, then or now, nobody knows how long it was off, and that time
 * does not count.
 * @param before until when it was running before, by the clock of then, and how much longer it may have; that much counts, so
 *   that a clock never shows less than it did. Restored from a backup: what was in between nobody knows, so it does not count
 */
export function takeUpClocks(
  world: World,
  incident: Incident,
  before: { readonly knownUntilMs: number; readonly spareMs: number; readonly isRestored?: boolean },
  now: Now,
): Incident {
  const wasTrusted = CLOCKS.every((name) => incident.sla?.[name].at(-1)?.trusted !== false);
  const isLater = now.wallMs >= before.knownUntilMs;
  if (wasTrusted && now.trusted && isLater && before.isRestored !== true) return incident;
  const lastMs = before.knownUntilMs + before.spareMs;
  return splitClocks(world, incident, isLater ? Math.min(now.wallMs, lastMs) : lastMs, now);
}

const NONE: ClockRecord = { respond: [], resolve: [], told: [] };

/** The record with other stretches; the same one where none are other. */
function changed(record: ClockRecord, stretchesOf: (name: ClockName) => readonly Stretch[]): ClockRecord {
  const [respond, resolve] = [stretchesOf("respond"), stretchesOf("resolve")];
  if (respond === record.respond && resolve === record.resolve) return record;
  return { ...record, respond: [...respond], resolve: [...resolve] };
}

/** Whether a clock counts, as far as the incident's state says. */
function runs({ state, acknowledged, assigned }: Incident, name: ClockName): boolean {
  if (!LIVE.includes(state) || state === "suspended") return false;
  return name === "resolve" || (acknowledged === undefined && assigned === undefined);
}

/** @param hours undefined: it does not run */
function follow(stretches: readonly Stretch[], hours: CountedHours | undefined, now: Now): readonly Stretch[] {
  const last = stretches.at(-1);
  const isOpen = last !== undefined && last.until === undefined;
  if (isOpen ? last.hours === hours : hours === undefined) return stretches;
  const ended = isOpen ? endNewest(stretches, now.wallMs) : stretches;
  return hours === undefined ? ended : [...ended, begin(hours, now)];
}

function begin(hours: CountedHours, now: Now): Stretch {
  return { from: isoOf(now), hours, ...(now.trusted ? {} : { trusted: false }) };
}

/** What was over at once leaves nothing. */
function endNewest(stretches: readonly Stretch[], untilMs: number): readonly Stretch[] {
  const others = stretches.slice(0, -1);
  const last = stretches.at(-1);
  if (last === undefined || Date.parse(last.from) >= untilMs) return others;
  return [...others, { ...last, until: isoOf({ wallMs: untilMs }) }];
}

function settle({ sla }: World, { excused }: ClockRecord, stretch: Stretch): Stretch {
  if (stretch.countedMs !== undefined || stretch.until === undefined) return stretch;
  return { ...stretch, countedMs: spentMs([stretch], excused, sla.hours, Date.parse(stretch.until)) };
}

/** Where there are too many, the two oldest become one. */
function fold({ sla }: World, { excused }: ClockRecord, stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, second, ...rest] = stretches;
  if (stretches.length <= MOST_STRETCHES || first === undefined || second?.until === undefined) return stretches;
  const countedMs = spentMs([first, second], excused, sla.hours, Date.parse(second.until));
  return [{ ...second, from: first.from, countedMs }, ...rest];
}

/** Announced work that is on now counts for nothing until its end, which is known; where it ends sooner, until then. */
function excuse(record: ClockRecord, work: (Once & { readonly id: string }) | undefined, now: Now): ClockRecord {
  const excused = record.excused ?? [];
  const last = excused.at(-1);
  const isOn = last !== undefined && Date.parse(last.until) > now.wallMs && Date.parse(last.from) <= now.wallMs;
  if (work === undefined && !isOn) return record;
  const until = isoOf({ wallMs: work?.endMs ?? now.wallMs });
  if (isOn && last.until === until) return record;
  const added = isOn ? [{ ...last, until }] : [{ from: isoOf(now), until, work: work?.id ?? "" }];
  return { ...record, excused: [...(isOn ? excused.slice(0, -1) : excused), ...added].slice(-MOST_STRETCHES) };
}

function workOn(world: World, incident: Incident, now: Now): (Once & { readonly id: string }) | undefined {
  if (world.works.length === 0) return undefined;
  const on = { ...coveredOf(world, incident.subject), host: world.host(incident.host) };
  const work = workAt(world.works, on, now.wallMs);
  const window = work && windowAt(work.when, now.wallMs);
  return work === undefined || window === undefined ? undefined : { ...window, id: work.id };
}
