/** English forms of numbers, amounts and sizes; used by the English templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text } from "../forms/numbers.ts";

export { text };

export const amounts = makeAmounts({
  language: "en",
  infinite: "infinite",
  units: { ms: "ms", s: "s", min: "min", h: "h", d: "d", B: "B", kB: "kB", MB: "MB", GB: "GB", TB: "TB" },
});
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `1 check`, `3 checks`. */
export function count(value: Parameters[string] | undefined, one: string, many: string): string {
  return amounts.counted(value, { one, other: many });
}

/**
 * `5 devices behind it: NAS-01, SQL-01, AP-3 and 2 more`; its own checks that fail with it, where there are no such devices; and the jobs
 * that do not report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [silentJobs(p.jobs)] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`${count(p.devices, "device", "devices")} behind it: ${named(p)}`, ...jobs].join("; ");
  const own =
    p.own === 1 ? "one of its other checks fails with it" : `${number(p.own)} of its other checks fail with it`;
  return [...(isAlone ? [] : [own]), ...jobs].join("; ");
}

function silentJobs(jobs: number): string {
  return jobs === 1 ? "one job does not report because of it" : `${number(jobs)} jobs do not report because of it`;
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 and 2 more`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${text(names)} and ${number(devices - shown)} more`
    : text(names);
}
