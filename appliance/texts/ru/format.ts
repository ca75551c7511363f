/** Russian forms of numbers, amounts and counted things; used by the Russian templates. */
import type { Parameters } from "#model/sentence.ts";
import { makeAmounts, text, type Amounts, type Parameter } from "../forms/numbers.ts";

export { text };

const made = makeAmounts({
  language: "ru",
  infinite: "бесконечно",
  units: { ms: "мс", s: "с", min: "мин", h: "ч", d: "д", B: "Б", kB: "кБ", MB: "МБ", GB: "ГБ", TB: "ТБ" },
});
/** By the prefix of the unit. */
const BITS: Readonly<Record<string, string>> = { "": "бит/с", k: "кбит/с", M: "Мбит/с", G: "Гбит/с", T: "Тбит/с" };
export const amounts: Amounts = {
  ...made,
  bitsPerSecond: (value) =>
    made.bitsPerSecond(value).replace(/([kMGT]?)bit\/s$/, (unit, prefix: string) => BITS[prefix] ?? unit),
};
export const { number, grouped, milliseconds, seconds, bytes, bitsPerSecond } = amounts;

/** `1 проверка`, `3 проверки`, `5 проверок`; a fraction as few. */
export function count(value: Parameter, one: string, few: string, many: string): string {
  return amounts.counted(value, { one, few, many, other: few });
}

/** The word alone that goes with a number. */
export function word(value: Parameter, one: string, few: string, many: string): string {
  return amounts.plural(value, { one, few, many, other: few });
}

/**
 * `за ним 5 устройств: NAS-01, SQL-01, AP-3 и ещё 2`; its own checks that fail with it, where there are no such devices; and the jobs that do not
 * report because of it.
 */
export function behind(p: Parameters): string {
  const jobs = typeof p.jobs === "number" && p.jobs > 0 ? [silentJobs(p.jobs)] : [];
  const isAlone = jobs.length > 0 && !(typeof p.own === "number" && p.own > 0);
  if (typeof p.devices === "number" && p.devices > 0)
    return [`за ним ${count(p.devices, "устройство", "устройства", "устройств")}: ${named(p)}`, ...jobs].join("; ");
  const own =
    p.own === 1
      ? "вместе с ней не проходит ещё одна проверка этого устройства"
      : `вместе с ней не проходит: ${count(p.own, "другая проверка", "другие проверки", "других проверок")} этого устройства`;
  return [...(isAlone ? [] : [own]), ...jobs].join("; ");
}

function silentJobs(jobs: number): string {
  return `из-за этого ${word(jobs, "не отчитывается", "не отчитываются", "не отчитывается")} ${count(jobs, "задание", "задания", "заданий")}`;
}

/** The first of several by name: `NAS-01, SQL-01, AP-3 и ещё 2`. */
export function named({ devices, names }: Parameters): string {
  const shown = Array.isArray(names) ? names.length : 0;
  return typeof devices === "number" && devices > shown
    ? `${text(names)} и ещё ${number(devices - shown)}`
    : text(names);
}
