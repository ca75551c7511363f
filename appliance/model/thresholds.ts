/** Sets of thresholds by measurement: the defaults of a check type, and one set laid over another. */
import type { CheckDeclaration } from "./check-declaration.ts";
import type { ThresholdPair } from "./site.ts";

export type ThresholdSet = Readonly<Record<string, ThresholdPair>>;

/** How long a load must break a limit before that counts, milliseconds: a busy quarter of an hour is what computers are for. */
export const LOAD_LASTS = { warning: 900_000, critical: 600_000 } as const;

/** What a check type declares where a site says nothing. */
export function defaultThresholds({ measurements }: Pick<CheckDeclaration, "measurements">): ThresholdSet {
  const pairs = Object.entries(measurements).flatMap(([name, { warning, critical, isLoad, forecast }]) =>
    warning === undefined && critical === undefined && isLoad !== true && forecast === undefined
      ? []
      : [
          [
            name,
            {
              ...(warning === undefined ? {} : { warning }),
              ...(critical === undefined ? {} : { critical }),
              ...(isLoad === true ? { lasts: LOAD_LASTS } : {}),
              ...(forecast === undefined ? {} : { forecast }),
            },
          ] as const,
        ],
  );
  return Object.fromEntries(pairs);
}

/** One set with another laid over it, measurement by measurement and level by level. */
export function overlayThresholds(base: ThresholdSet, own: ThresholdSet): ThresholdSet {
  const pairOf = (set: ThresholdSet, name: string) => (Object.hasOwn(set, name) ? set[name] : undefined);
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(names.map((name) => [name, overlayPair(pairOf(base, name), pairOf(own, name))]));
}

function overlayPair(base: ThresholdPair | undefined, own: ThresholdPair | undefined): ThresholdPair {
  const lasts = { ...base?.lasts, ...own?.lasts };
  return { ...base, ...own, ...(Object.keys(lasts).length > 0 && { lasts }) };
}
