/**
 * Who hangs on whom as trees: each device stands once, under one of those it hangs on. Knows names and ids and nothing of
 * states, so that nothing moves when something breaks. Circles are cut open, whoever is missing is named. Pure.
 */
import type { MapHost, MapView } from "#model/api-map.ts";
import { byText } from "../parts/order.ts";

/** By which way, or by which supply. */
export type Relation = "way" | "power";

/** The site's line to the outside; no host has such an id. */
export const LINE = "@line";
/** Holds the devices of which nothing is known: no way, no supply. */
export const ALONE = "@alone";

export interface ForestNode {
  readonly id: string;
  /** Undefined: the line, or what holds those of which nothing is known. */
  readonly host?: MapHost;
  /** What it stands under. */
  readonly under?: string;
  /** What it hangs on as well. */
  readonly also: readonly string[];
  /** Ids of what it hangs on and nobody knows. */
  readonly missing: readonly string[];
  /** By name. */
  readonly children: readonly string[];
}

export interface Forest {
  readonly nodes: ReadonlyMap<string, ForestNode>;
  /** By name, those with something behind them first. */
  readonly roots: readonly string[];
}

/** Only what of a map decides where things stand. */
export type Structure = Pick<MapView, "line"> & { readonly hosts: readonly MapHost[] };

export function growForest(map: Structure, relation: Relation): Forest {
  const hosts = new Map(map.hosts.map((host) => [host.id, host]));
  const wanted = new Map<string, readonly string[]>(
    map.hosts.map((host) => [host.id, relation === "way" ? waysOf(host, map) : (host.poweredBy ?? [])]),
  );
  if (relation === "way" && map.line !== undefined)
    wanted.set(LINE, map.line.gateway === undefined ? [] : [map.line.gateway]);
  const under = standUnder(wanted);
  const nameOf = (id: string) => hosts.get(id)?.name ?? "";
  const byName = (a: string, b: string) => byText(nameOf(a), nameOf(b)) || (a < b ? -1 : 1);
  const children = Map.groupBy(
    [...wanted.keys()].filter((id) => under.has(id)),
    (id) => under.get(id) ?? "",
  );
  const tops = [...wanted.keys()].filter((id) => !under.has(id)).toSorted(byName);
  const roots = tops.filter((id) => children.has(id) || id === LINE);
  // One alone beside others would need a frame of its own.
  const alone = tops.filter((id) => !roots.includes(id));
  const nodes = new Map<string, ForestNode>();
  for (const [id, above] of wanted) {
    const host = hosts.get(id);
    const stands = under.get(id) ?? (alone.includes(id) ? ALONE : undefined);
    nodes.set(id, {
      id,
      ...(host !== undefined && { host }),
      ...(stands !== undefined && { under: stands }),
      also: above.filter((one) => one !== stands && one !== id && wanted.has(one)),
      missing: above.filter((one) => !wanted.has(one)),
      children: (children.get(id) ?? []).toSorted(byName),
    });
  }
  if (alone.length > 0) nodes.set(ALONE, { id: ALONE, also: [], missing: [], children: alone });
  return { nodes, roots: alone.length > 0 ? [...roots, ALONE] : roots };
}

/** Parents in force; what is outside hangs on the line where nothing else is said. */
function waysOf({ parents, outside }: MapHost, { line }: Structure): readonly string[] {
  const ways = parents.filter(({ aside }) => aside !== true).map(({ host }) => host);
  return ways.length === 0 && outside === true && line !== undefined ? [LINE] : ways;
}

/**
 * Under which of those it hangs on each stands: the first of those that are nearest to a beginning, so that no circle is
 * closed. Of a circle that hangs on nothing, the first by its id is the beginning.
 */
function standUnder(wanted: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const below = new Map<string, string[]>();
  for (const [id, above] of wanted)
    for (const one of above) if (wanted.has(one)) below.set(one, [...(below.get(one) ?? []), id]);
  const depths = new Map<string, number>();
  const under = new Map<string, string>();
  const begin = (ids: readonly string[]) => {
    let level = ids;
    for (const id of ids) depths.set(id, 0);
    for (let depth = 1; level.length > 0; depth++) {
      const next = new Set(level.flatMap((id) => below.get(id) ?? []).filter((id) => !depths.has(id)));
      for (const id of next) {
        depths.set(id, depth);
        const above = wanted.get(id)?.find((one) => depths.get(one) === depth - 1);
        if (above !== undefined) under.set(id, above);
      }
      level = [...next];
    }
  };
  begin([...wanted].filter(([, above]) => !above.some((one) => wanted.has(one))).map(([id]) => id));
  for (const id of [...wanted.keys()].toSorted()) if (!depths.has(id)) begin([id]);
  return under;
}

/** All that stands below, however deep. */
export function allBelow({ nodes }: Forest, id: string): readonly string[] {
  const found: string[] = [];
  const open = [...(nodes.get(id)?.children ?? [])];
  for (let next = 0; next < open.length; next++) {
    const one = open[next] ?? "";
    found.push(one);
    open.push(...(nodes.get(one)?.children ?? []));
  }
  return found;
}
