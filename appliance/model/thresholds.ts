/** Sets of thresholds by measurement: the defaults of a check type, and one set laid over another. */
import type { CheckDeclaration } from "./check-declaration.ts";
import type { ThresholdPair } from "./site.ts";

export type ThresholdSet = Readonly<Record<string, ThresholdPair>>;

/** What a check type declares where a site says nothing. */
export function defaultThresholds({ measurements }: Pick<CheckDeclaration, "measurements">): ThresholdSet {
  const pairs = Object.entries(measurements).map(([name, { warning, critical }]) => [
    name,
    { ...(warning === undefined ? {} : { warning }), ...(critical === undefined ? {} : { critical }) },
  ]);
  return Object.fromEntries(pairs.filter(([, pair]) => Object.keys(pair as object).length > 0)) as ThresholdSet;
}

/** One set with another laid over it, measurement by measurement and level by level. */
export function overlayThresholds(base: ThresholdSet, own: ThresholdSet): ThresholdSet {
  const pairOf = (set: ThresholdSet, name: string) => (Object.hasOwn(set, name) ? set[name] : undefined);
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, { ...pairOf(base, name), ...pairOf(own, name) }]));
}
