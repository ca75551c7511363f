/**
 * What of the trees is shown: branches that are open or folded, many devices of one branch in portions. Decided by sizes and by
 * what somebody opened or folded, never by states. Pure.
 */
import { allBelow, type Forest } from "./forest.ts";

export interface Twig {
  /** An id, or of a portion `ID~NUMBER`. */
  readonly key: string;
  /** Of a portion: its first and last device, and whether it is one of several. */
  readonly portion?: { readonly of: string; readonly first: string; readonly last: string; readonly isOnly: boolean };
  readonly depth: number;
  /** Ids of all that stands below it, or in the portion. */
  readonly below: readonly string[];
  /** Undefined: there is nothing to open. */
  readonly isOpen?: boolean;
  /** What is shown below it, itself with something below, and portions. */
  readonly branches: readonly Twig[];
  /** What is shown below it and has nothing below. */
  readonly leaves: readonly Twig[];
}

interface Rules {
  /** Beyond so many a branch's devices fold into portions. */
  readonly mostLeaves: number;
  /** Branches deeper than this are folded at first. */
  readonly openDepth: number;
}

/** Devices of one portion. */
const PORTION = 48;
const SMALL_SITE = 150;
const MOST_BRANCHES = 120;

/** How much is shown at first, by the size of the site alone. @param narrow a list on a phone, where less is more */
export function rulesFor({ nodes, roots }: Forest, narrow: boolean): Rules {
  const branches = [...nodes.values()].filter(({ children }) => children.length > 0).length;
  const isSmall = nodes.size <= SMALL_SITE;
  if (narrow) return { mostLeaves: 12, openDepth: nodes.size <= 40 ? 64 : roots.length > 8 ? 0 : 1 };
  return { mostLeaves: isSmall ? PORTION : 12, openDepth: branches > MOST_BRANCHES ? 1 : 64 };
}

/** @param turned keys of what somebody opened that is folded at first, or the other way round */
export function growTwigs(forest: Forest, rules: Rules, turned: ReadonlySet<string>): readonly Twig[] {
  const { nodes } = forest;
  const isBranch = (id: string) => (nodes.get(id)?.children.length ?? 0) > 0;
  const grow = (id: string, depth: number): Twig => {
    const children = nodes.get(id)?.children ?? [];
    if (children.length === 0) return { key: id, depth, below: [], branches: [], leaves: [] };
    const isOpen = depth < rules.openDepth !== turned.has(id);
    const leaves = children.filter((one) => !isBranch(one));
    const inPortions = leaves.length > rules.mostLeaves;
    return {
      key: id,
      depth,
      below: allBelow(forest, id),
      isOpen,
      branches: isOpen
        ? [
            ...children.filter(isBranch).map((one) => grow(one, depth + 1)),
            ...(inPortions ? portionsOf(id, leaves, depth + 1, turned) : []),
          ]
        : [],
      leaves: isOpen && !inPortions ? leaves.map((one) => grow(one, depth + 1)) : [],
    };
  };
  return forest.roots.map((id) => grow(id, 0));
}

function portionsOf(of: string, leaves: readonly string[], depth: number, turned: ReadonlySet<string>): Twig[] {
  return Array.from({ length: Math.ceil(leaves.length / PORTION) }, (_, index): Twig => {
    const below = leaves.slice(index * PORTION, (index + 1) * PORTION);
    const key = `${of}~${index}`;
    const isOpen = turned.has(key);
    return {
      key,
      portion: { of, first: below[0] ?? "", last: below.at(-1) ?? "", isOnly: leaves.length <= PORTION },
      depth,
      below,
      isOpen,
      branches: [],
      leaves: isOpen ? below.map((id) => ({ key: id, depth: depth + 1, below: [], branches: [], leaves: [] })) : [],
    };
  });
}

/** What must be turned, besides what is, for a device to be seen. */
export function turnedToShow(forest: Forest, rules: Rules, turned: ReadonlySet<string>, id: string): Set<string> {
  const path: string[] = [];
  for (let one = forest.nodes.get(id)?.under; one !== undefined; one = forest.nodes.get(one)?.under) path.unshift(one);
  let now = new Set(turned);
  const twigs = () => flatten(growTwigs(forest, rules, now));
  for (const above of path) {
    const twig = twigs().find(({ key }) => key === above);
    if (twig?.isOpen === false) now = turn(now, above);
  }
  const portion = twigs().find(({ portion: one, below }) => one !== undefined && below.includes(id));
  return portion?.isOpen === false ? turn(now, portion.key) : now;
}

/** What is open is folded, what is folded is opened. */
export function turn(turned: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(turned);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** All that is shown, in reading order. */
export function flatten(twigs: readonly Twig[]): readonly Twig[] {
  return twigs.flatMap((twig) => [twig, ...flatten(twig.branches), ...twig.leaves]);
}
