/** Hungarian forms of numbers, amounts and counted things; used by the Hungarian templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text, type Parameter } from "../forms/numbers.ts";

export { text };

export const amounts = makeAmounts({
  language: "hu",
  infinite: "végtelen",
  percent: "%",
  units: { ms: "ms", s: "s", min: "min", h: "h", d: "nap", B: "B", kB: "kB", MB: "MB", GB: "GB", TB: "TB" },
});
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `1 ellenőrzés`, `3 ellenőrzés`: behind a number the noun stays as it is. */
export function count(value: Parameter, what: string): string {
  return amounts.counted(value, { other: what });
}

/**
 * `5 eszköz van mögötte: NAS-01, SQL-01, AP-3 és további 2`; its own checks that fail with it, where there are no such devices; and the
 * jobs that do not report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [`emiatt nem jelentkezik ${count(p.jobs, "feladat")}`] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`${count(p.devices, "eszköz")} van mögötte: ${named(p)}`, ...jobs].join("; ");
  return [...(isAlone ? [] : [`vele együtt hibás még ${count(p.own, "ellenőrzése")}`]), ...jobs].join("; ");
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 és további 2`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${text(names)} és további ${number(devices - shown)}`
    : text(names);
}
