/**
 * `forecast.warning`: told once for each time that a measurement comes near its limit, and again only after that was over
 * for a day. Pure.
 */
import type { EventDraft } from "#model/event.ts";
import type { ForecastView } from "#model/forecast.ts";
import type { Host, Service } from "#model/site.ts";
import { isGone, isInWork } from "../hold.ts";
import type { At } from "../input.ts";
import { isoOf } from "../moment.ts";
import { whichService } from "../which-service.ts";
import type { World } from "../world.ts";
import type { Ahead, Foreseen } from "./foresee.ts";

/** That a warning was told, and stands. Plain JSON, kept over a restart. */
export interface Warned {
  /** When it was told, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Since when nothing is near any more. */
  readonly quietSince?: number;
}

/** So long nothing may be near before the next time counts as another one. */
const OVER_AFTER_MS = 86_400_000;
/** What is further away than so many times the time beforehand is not near any more. */
const NOT_NEAR = 2;

/**
 * What is to be told of a new forecast.
 * @param before the warning that stands @param found undefined: the measurement reaches no limit, as far as is known
 */
export function decideWarning(
  world: World,
  service: Service,
  {
    tellMs,
    before,
    found,
  }: Pick<Ahead, "tellMs"> & { readonly before: Warned | undefined; readonly found: Foreseen | undefined },
  at: At,
): { readonly warned: Warned | undefined; readonly event?: EventDraft } {
  const host = world.host(service.hostId);
  const leftMs = found === undefined ? Infinity : found.reachesAt - at.wallMs;
  if (host === undefined || isHeld(world, service, at)) return { warned: before };
  if (before === undefined) {
    if (found === undefined || leftMs > tellMs) return { warned: undefined };
    return { warned: { at: at.wallMs }, event: warningEvent(host, service, found, unitOf(world, service, found), at) };
  }
  if (leftMs <= NOT_NEAR * tellMs) return { warned: { at: before.at } };
  const quietSince = Math.min(before.quietSince ?? at.wallMs, at.wallMs);
  return { warned: at.wallMs - quietSince >= OVER_AFTER_MS ? undefined : { ...before, quietSince } };
}

/** What is critical speaks for itself, and while people work on it or nobody can look nothing is foreseen. */
function isHeld(world: World, service: Service, at: At): boolean {
  const { hard, soft } = world.serviceState(service.key);
  if (hard === "critical" || soft === "critical") return true;
  return isGone(world.hostState(service.hostId)) || isInWork(world, service.key, at);
}

/** The unit of what is foreseen, as the newest result or the declaration tells it. */
export function unitOf(world: World, service: Service, { measurement }: Pick<Foreseen, "measurement">): string {
  const told = world.serviceState(service.key).last?.units?.[measurement];
  return told ?? world.declaration(service.check)?.measurements[measurement]?.unit ?? "";
}

/** As the interface and events tell it. */
export function viewForeseen(found: Foreseen, unit: string): ForecastView {
  const iso = (wallMs: number) => isoOf({ wallMs });
  const { measurement, kind, level, limit, value, trendPerDay } = found;
  return {
    measurement,
    kind,
    level,
    limit,
    at: iso(found.at),
    value,
    unit,
    trendPerDay: Number(trendPerDay.toPrecision(3)),
    since: iso(found.since),
    reachesAt: iso(found.reachesAt),
    earliest: iso(found.earliest),
    latest: iso(found.latest),
  };
}

function warningEvent(host: Host, service: Service, found: Foreseen, unit: string, at: At): EventDraft {
  return {
    type: "forecast.warning",
    subject: service.key,
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      ...whichService(host, service),
      check: service.check,
      ...viewForeseen(found, unit),
    },
  };
}
