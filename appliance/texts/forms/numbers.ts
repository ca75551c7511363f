/** Numbers, amounts and counted things as a language writes them; each language names its words once (`LANGUAGE/format.ts`). */
import { BEYOND_ALL } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";

export type Parameter = Parameters[string] | undefined;

/** A word by the plural category of its number (Unicode CLDR, `Intl.PluralRules`); `other` stands in for those not named. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A language's words for amounts; units stand behind the figure, after a space. */
export interface AmountWords {
  readonly language: string;
  readonly infinite: string;
  /** What stands behind a figure of percent; a space and the sign unless told (CLDR: some languages write no space). */
  readonly percent?: string;
  readonly units: Readonly<Record<TimeUnit | ByteUnit, string>>;
}
type TimeUnit = "ms" | "s" | "min" | "h" | "d";
type ByteUnit = "B" | "kB" | "MB" | "GB" | "TB";

export interface Amounts {
  /** A number with at most `digits` decimals, not grouped; `?` where it is missing. */
  readonly number: (value: Parameter, digits?: number) => string;
  /** Digits in groups from 10 000 on, by narrow spaces: a comma would read as a decimal comma to half of the people. */
  readonly grouped: (value: number) => string;
  /** Milliseconds as people say them: `0.03 ms`, `0.4 ms`, `120 ms`, `2.5 s`. */
  readonly milliseconds: (value: Parameter) => string;
  /** Seconds as people say them: `45 s`, `12 min`, `3.5 h`, `9 d`. */
  readonly seconds: (value: Parameter) => string;
  /** Bytes in decimal units, as disks are sold. */
  readonly bytes: (value: Parameter) => string;
  /** Bits a second, with the prefixes of bytes: `24 Mbit/s`. */
  readonly bitsPerSecond: (value: Parameter) => string;
  /** Behind a figure of percent: ` %` or `%`. */
  readonly percent: string;
  /** The word that goes with a number: `plural(3, { one: "check", other: "checks" })`. */
  readonly plural: (value: Parameter, forms: Plurals) => string;
  /** `1 check`, `3 checks`. */
  readonly counted: (value: Parameter, forms: Plurals) => string;
}

/** From so many of a unit on it is taken, and how many of the smallest it holds. */
const TIME_SIZES = [
  ["d", 172_800, 86_400],
  ["h", 7200, 3600],
  ["min", 120, 60],
] as const;
const BYTE_SIZES = [
  ["TB", 1e12],
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
] as const;
const NARROW_SPACE = "\u202F";
/** The least share that is told of what worked at all. */
const LEAST_SHARE = 0.0001;

export function makeAmounts({ language, infinite, percent = " %", units }: AmountWords): Amounts {
  const formats = new Map<number, Intl.NumberFormat>();
  const formatOf = (digits: number): Intl.NumberFormat => {
    const known = formats.get(digits);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(language, { maximumFractionDigits: digits, useGrouping: false });
    formats.set(digits, made);
    return made;
  };
  let groups: Intl.NumberFormat | undefined;
  const plural = makePlural(language);

  const number = (value: Parameter, digits = 1): string => {
    if (typeof value !== "number" || Number.isNaN(value)) return "?";
    if (Math.abs(value) >= BEYOND_ALL) return value > 0 ? infinite : `-${infinite}`;
    return isWhole(value) ? String(value) : formatOf(digits).format(value);
  };
  const milliseconds = (value: Parameter): string => {
    if (typeof value !== "number" || !Number.isFinite(value)) return "?";
    if (value >= 1000) return `${number(value / 1000, 1)} ${units.s}`;
    return `${number(value, value < 0.1 ? 2 : value < 10 ? 1 : 0)} ${units.ms}`;
  };
  const seconds = (value: Parameter): string => {
    if (typeof value !== "number" || !Number.isFinite(value)) return "?";
    for (const [unit, least, size] of TIME_SIZES)
      if (Math.abs(value) >= least)
        return `${number(value / size, Math.abs(value / size) >= 10 ? 0 : 1)} ${units[unit]}`;
    return `${number(value, 1)} ${units.s}`;
  };
  const inBytes = (value: Parameter, wordOf: (unit: ByteUnit) => string): string => {
    if (typeof value !== "number" || !Number.isFinite(value)) return "?";
    for (const [unit, size] of BYTE_SIZES)
      if (Math.abs(value) >= size) return `${number(value / size, 1)} ${wordOf(unit)}`;
    return `${number(value, 0)} ${wordOf("B")}`;
  };
  return {
    number,
    grouped: (value) => {
      if (isWhole(value)) return groupDigits(value);
      groups ??= new Intl.NumberFormat(language, { useGrouping: "min2" });
      return groups
        .formatToParts(value)
        .map((part) => (part.type === "group" ? NARROW_SPACE : part.value))
        .join("");
    },
    milliseconds,
    seconds,
    bytes: (value) => inBytes(value, (unit) => units[unit]),
    bitsPerSecond: (value) => inBytes(value, (unit) => `${unit.replace(/B$/, "")}bit/s`),
    percent,
    plural,
    counted: (value, forms) => `${number(value, 0)} ${plural(value, forms)}`,
  };
}

/**
 * Whether all languages of this room write it with the same digits, without sign or point. Most numbers are such; a page that asks
 * `Intl` for its first one waits for it longer than for all its words.
 */
export function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

/** A whole number with its digits in groups from 10 000 on. */
export function groupDigits(value: number): string {
  if (value < 10_000) return String(value);
  const groups: string[] = [];
  for (let rest = String(value); rest !== ""; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3));
  return groups.join(NARROW_SPACE);
}

/** Which of its words goes with a number, by a language's rule. */
export function makePlural(language: string): (value: Parameter, forms: Plurals) => string {
  const rules = new Intl.PluralRules(language);
  return (value, forms) => (typeof value === "number" ? forms[rules.select(value)] : undefined) ?? forms.other;
}

/** A share of 0 to 1 with at most two decimals, rounded down: 100 % only where it is whole, 0 % only where it is nothing. */
export function makePercent(language: string): (share: number) => string {
  const format = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 2,
    roundingMode: "floor",
  });
  return (share) => format.format(share > 0 ? Math.max(LEAST_SHARE, share) : 0);
}

/** Text of a parameter; `?` where it is missing. */
export function text(value: Parameter): string {
  if (value === undefined) return "?";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
