/** What the map says of one device: how it stands, on what it hangs. */
import type { MapHost, MapView, CutOffView } from "#model/api-map.ts";
import type { ShownState } from "#model/api.ts";
import { freshness } from "../live/stream.ts";
import { SHOWN_STATES } from "../parts/order.ts";
import { say } from "../words/language.ts";
import { ALONE, LINE, type Forest, type Relation } from "./forest.ts";
import type { Twig } from "./twigs.ts";

/** What everything on the map is drawn from. */
export interface MapNow {
  readonly map: MapView;
  readonly hosts: ReadonlyMap<string, MapHost>;
  readonly forest: Forest;
  readonly relation: Relation;
  /** Ids of what would be out of reach with the chosen one. */
  readonly lost: ReadonlySet<string>;
}

export function nameOf({ hosts, relation }: MapNow, { key, portion, below }: Twig): string {
  if (portion !== undefined) {
    if (portion.isOnly) return say("watched.devices", { count: below.length });
    const name = (id: string) => hosts.get(id)?.name ?? id;
    return say("map.portion", { first: name(portion.first), last: name(portion.last) });
  }
  if (key === LINE) return say("map.line");
  if (key === ALONE) return say(`map.alone.${relation}`);
  return hosts.get(key)?.name ?? key;
}

/** Undefined: it has no state of its own. */
export function shownOf({ hosts, map }: MapNow, { key }: Pick<Twig, "key">): ShownState | undefined {
  if (key !== LINE) return hosts.get(key)?.shown;
  return map.line?.up === undefined ? "unknown" : map.line.up ? "ok" : "critical";
}

/** On a page that has lost the box good news is of the past. */
export function sayState(shown: ShownState, host?: MapHost, now?: MapNow): string {
  if (shown === "ok" && freshness.value === "stale") return say("state.okThen");
  const behind = host?.behind === undefined ? undefined : (now?.hosts.get(host.behind)?.name ?? host.behind);
  return say(`state.${shown}`, {
    ...(behind !== undefined && { behind }),
    ...(host?.lacks !== undefined && { lacks: host.lacks }),
  });
}

/** How many below show what, the worst first. */
export function countBelow({ hosts }: MapNow, below: readonly string[]): readonly (readonly [ShownState, number])[] {
  const counts = new Map<ShownState, number>();
  for (const id of below) {
    const shown = hosts.get(id)?.shown;
    if (shown !== undefined) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return SHOWN_STATES.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [[state, count] as const];
  });
}

/** The port by which it hangs on the one that it stands under. */
export function portOf({ hosts, forest, relation }: MapNow, id: string): string | undefined {
  if (relation === "power") return undefined;
  const under = forest.nodes.get(id)?.under;
  return hosts.get(id)?.parents.find(({ host }) => host === under)?.port;
}

/** What a reader hears of a box: name, state, on what it hangs, how many stand below and how they are. */
export function sayTwig(now: MapNow, twig: Twig): string {
  const { hosts, forest, lost } = now;
  const shown = shownOf(now, twig);
  const under = forest.nodes.get(twig.key)?.under;
  const on = under === undefined || under === ALONE ? undefined : nameOf(now, { ...twig, key: under });
  const port = portOf(now, twig.key);
  const states = countBelow(now, twig.below).map(([state, count]) =>
    say("watched.state", { count, state: sayState(state) }),
  );
  return say("map.item", {
    name: nameOf(now, twig),
    ...(shown !== undefined && { state: sayState(shown, hosts.get(twig.key), now) }),
    ...(on !== undefined && twig.portion === undefined && { on }),
    ...(port !== undefined && { port }),
    ...(twig.below.length > 0 && { below: twig.below.length, states }),
    ...(lost.has(twig.key) && { lost: say("map.lost") }),
  });
}

const MOST_NAMED = 4;

/** What the failure would cut off, as sentences. */
export function sayCutOff(found: CutOffView): readonly string[] {
  const { name, gone, total, lost, models, jobs, line } = found;
  const first = (list: readonly { readonly name: string }[]) => list.slice(0, MOST_NAMED).map((one) => one.name);
  const named = { devices: total, names: first(lost) };
  const failed = models.filter(({ state }) => state === "failed");
  const degraded = models.filter(({ state }) => state === "degraded");
  return [
    say(`map.cut.${gone ? "gone" : "ifFails"}.${total === 0 ? "none" : total <= MOST_NAMED ? "all" : "some"}`, {
      name,
      ...named,
    }),
    ...(failed.length > 0
      ? [say("map.cut.failed", { devices: failed.length, names: failed.slice(0, 8).map((one) => one.name) })]
      : []),
    ...(degraded.length > 0
      ? [say("map.cut.degraded", { devices: degraded.length, names: degraded.slice(0, 8).map((one) => one.name) })]
      : []),
    ...(jobs.length > 0 ? [say("map.cut.jobs", { devices: jobs.length, names: first(jobs) })] : []),
    ...(line ? [say("map.cut.line")] : []),
  ];
}
