/** Italian forms of numbers, amounts and counted things; used by the Italian templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text, type Parameter } from "../forms/numbers.ts";

export { text };

export const amounts = makeAmounts({
  language: "it",
  infinite: "infinito",
  percent: "%",
  units: { ms: "ms", s: "s", min: "min", h: "h", d: "g", B: "B", kB: "kB", MB: "MB", GB: "GB", TB: "TB" },
});
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `1 controllo`, `3 controlli`. */
export function count(value: Parameter, one: string, other: string): string {
  return amounts.counted(value, { one, other });
}

/** The word alone that goes with a number. */
export function word(value: Parameter, one: string, other: string): string {
  return amounts.plural(value, { one, other });
}

/**
 * `5 dispositivi a valle: NAS-01, SQL-01, AP-3 e altri 2`; its own checks that fail with it, where there are no such devices; and the jobs that do
 * not report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [silentJobs(p.jobs)] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`${count(p.devices, "dispositivo", "dispositivi")} a valle: ${named(p)}`, ...jobs].join("; ");
  const own =
    p.own === 1
      ? "con esso fallisce un altro dei suoi controlli"
      : `con esso falliscono altri ${number(p.own)} dei suoi controlli`;
  return [...(isAlone ? [] : [own]), ...jobs].join("; ");
}

function silentJobs(jobs: number): string {
  return `per questo non ${word(jobs, "dà notizie", "danno notizie")} ${count(jobs, "attività", "attività")}`;
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 e altri 2`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  const more = typeof devices === "number" ? devices - shown : 0;
  return more > 0 ? `${text(names)} e ${more === 1 ? "un altro" : `altri ${number(more)}`}` : text(names);
}
