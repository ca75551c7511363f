/** Croatian forms of numbers, amounts and counted things; used by the Croatian templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text, type Parameter } from "../forms/numbers.ts";

export { text };

export const amounts = makeAmounts({
  language: "hr",
  infinite: "beskonačno",
  units: { ms: "ms", s: "s", min: "min", h: "h", d: "d", B: "B", kB: "kB", MB: "MB", GB: "GB", TB: "TB" },
});
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `1 provjera`, `3 provjere`, `5 provjera`. */
export function count(value: Parameter, one: string, few: string, many: string): string {
  return amounts.counted(value, { one, few, other: many });
}

/** The word alone that goes with a number. */
export function word(value: Parameter, one: string, few: string, many: string): string {
  return amounts.plural(value, { one, few, other: many });
}

/**
 * `5 uređaja iza njega: NAS-01, SQL-01, AP-3 i još 2`; its own checks that fail with it, where there are no such devices; and the jobs that do not
 * report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [silentJobs(p.jobs)] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`iza toga ${count(p.devices, "uređaj", "uređaja", "uređaja")}: ${named(p)}`, ...jobs].join("; ");
  const own =
    p.own === 1
      ? "s time ne prolazi ni jedna druga provjera tog uređaja"
      : `s time ne prolazi i ${count(p.own, "druga provjera", "druge provjere", "drugih provjera")} tog uređaja`;
  return [...(isAlone ? [] : [own]), ...jobs].join("; ");
}

function silentJobs(jobs: number): string {
  return `zbog toga se ${word(jobs, "ne javlja", "ne javljaju", "ne javlja")} ${count(jobs, "zadatak", "zadatka", "zadataka")}`;
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 i još 2`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${text(names)} i još ${number(devices - shown)}`
    : text(names);
}
