/**
 * The way to an address, hop by hop: echo requests that live for one hop more each time, some at once. At most
 * `MOST_HOPS` hops, two requests each, and never beyond a stretch of silence.
 */
import { setTimeout as delay } from "node:timers/promises";
import { LoneEchoes, type Heard } from "./lone-echoes.ts";

/** One hop of the way; `by` is missing where nobody said anything. */
export interface Hop {
  readonly by?: string;
  readonly ms?: number;
}

export interface RouteSeen {
  /** From the first on; none for what comes after the last that said anything. */
  readonly hops: readonly Hop[];
  /**
   * `reached`: the address answered, as the last hop; `unreachable`: the last hop, or this box where there is none, said that
   * it cannot be reached; `silent`: nothing is heard beyond the last hop; `loop`: packets run in a circle.
   */
  readonly end: "reached" | "unreachable" | "silent" | "loop";
}

export const MOST_HOPS = 20;
/** Hops that are asked at once; as many silent ones in a row end the way. */
const AT_ONCE = 5;
/** How long answers are waited for, milliseconds; the second time a router may have searched a dead neighbour for 3 s (RFC 1122, 2.3.2). */
const WAITS_MS = [1000, 2500];
const PAUSE_MS = 15;
/** Between two requests, milliseconds: routers limit how many of these they answer. */
const SPACING_MS = 5;
const SIZE_BYTES = 32;
/** So often one router may answer at different hops before that is a circle. */
const MOST_SAME = 2;

/**
 * @param tell is told the way as far as it is known, stretch by stretch
 * @throws Error with a code where this box cannot ask so; the signal's reason
 */
export async function traceRoute(
  address: string,
  signal: AbortSignal,
  tell?: (seen: RouteSeen) => void,
): Promise<RouteSeen> {
  signal.throwIfAborted();
  using echoes = await LoneEchoes.open(address);
  const heard: (Heard | undefined)[] = [];
  for (let first = 1; first <= MOST_HOPS; first += AT_ONCE) {
    const last = Math.min(MOST_HOPS, first + AT_ONCE - 1);
    for (const waitMs of WAITS_MS) await askHops(echoes, heard, [first, last], waitMs, signal);
    const seen = routeOf(heard);
    tell?.(seen);
    if (seen.end !== "silent" || seen.hops.length < last) return seen;
  }
  return routeOf(heard);
}

/** Asks those hops of a stretch that nothing was heard of, and waits for them; what answers stands at its hop's place. */
async function askHops(
  echoes: LoneEchoes,
  heard: (Heard | undefined)[],
  [first, last]: readonly [number, number],
  waitMs: number,
  signal: AbortSignal,
): Promise<void> {
  const hopOf = new Map<number, number>();
  let end = heard.findIndex((one) => one !== undefined && one.what !== "expired");
  const isMissing = (hop: number) => heard[hop] === undefined && (end === -1 || hop < end);
  const take = () => {
    for (const one of echoes.hear()) {
      const hop = hopOf.get(one.request);
      if (hop === undefined || heard[hop] !== undefined) continue;
      heard[hop] = one;
      if (one.what !== "expired" && (end === -1 || hop < end)) end = hop;
    }
  };
  for (let hop = first; hop <= last; hop++) {
    if (!isMissing(hop)) continue;
    const request = echoes.send(hop, SIZE_BYTES);
    if (typeof request === "number") hopOf.set(request, hop);
    else heard[hop] = { request: -1, what: "unreachable", by: "", ms: 0 };
    await delay(SPACING_MS, undefined, { signal });
    take();
  }
  const untilMs = performance.now() + waitMs;
  while ([...hopOf.values()].some(isMissing) && performance.now() < untilMs) {
    await delay(PAUSE_MS, undefined, { signal });
    take();
  }
}

/** What the answers come to. @param heard by hop, from 1 on. Pure */
export function routeOf(heard: readonly (Pick<Heard, "what" | "by" | "ms"> | undefined)[]): RouteSeen {
  const hops: Hop[] = [];
  const times = new Map<string, number>();
  for (let hop = 1; hop < heard.length; hop++) {
    const one = heard[hop];
    if (one === undefined) {
      hops.push({});
      continue;
    }
    const says = one.what === "unreachable" && hops.at(-1)?.by === one.by; // it has let other packets expire
    if (one.by !== "" && !says) hops.push({ by: one.by, ms: one.ms });
    if (one.what === "reply") return { hops, end: "reached" };
    if (one.what !== "expired") return { hops: trimmed(hops), end: "unreachable" };
    const count = (times.get(one.by) ?? 0) + 1;
    times.set(one.by, count);
    if (count > MOST_SAME) return { hops, end: "loop" };
  }
  return { hops: trimmed(hops), end: "silent" };
}

function trimmed(hops: readonly Hop[]): readonly Hop[] {
  return hops.slice(0, hops.findLastIndex(({ by }) => by !== undefined) + 1);
}
