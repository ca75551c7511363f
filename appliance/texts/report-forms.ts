/**
 * How a language writes numbers, shares, moments and lists in a report, all by Intl: a language's report texts are made of these
 * and its own sentences. Moments are ISO strings, said by the site's clock.
 */
import { localeOf } from "./forms/locale.ts";
import { makePercent, makePlural, type Plurals } from "./forms/numbers.ts";

export interface ReportForms {
  readonly language: string;
  /** Whole. */
  number(value: number): string;
  /** `95.5 GB`; percent as the language writes it; with at most one decimal; figure and unit stay on one line. */
  measured(value: number, unit: string): string;
  /**
   * A share of 0 to 1 as a percentage with at most two decimals, rounded down: 100 % only where it is whole, 0 % only where it is
   * nothing.
   */
  percent(share: number): string;
  /** The words that go with a number; `{n}` in them is the number. */
  plural(count: number, words: Plurals): string;
  /** `November 2026` */
  month(iso: string): string;
  /** `5 Nov` */
  day(iso: string): string;
  /** `5 Nov, 10:00` */
  moment(iso: string): string;
  /** `5 November 2026 at 10:00` */
  longMoment(iso: string): string;
  /** `A, B and C` */
  list(names: readonly string[]): string;
}

/** @param timeZone IANA name */
export function makeReportForms(language: string, timeZone: string): ReportForms {
  const locale = localeOf(language);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, hourCycle: "h23", ...options });
    return (iso: string) => format.format(Date.parse(iso));
  };
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredth = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const plural = makePlural(locale);
  const lists = new Intl.ListFormat(locale);
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  return {
    language,
    number: (value) => whole.format(value),
    measured: (value, unit) => {
      if (unit === "%") return hundredth.format(value / 100);
      return `${tenths.format(value)}${unit === "" ? "" : `\u00A0${unit}`}`;
    },
    percent: makePercent(locale),
    plural: (count, words) => plural(count, words).replaceAll("{n}", whole.format(count)),
    month: date({ month: "long", year: "numeric" }),
    day: date({ day: "numeric", month: "short" }),
    moment: date({ day: "numeric", month: "short", ...time }),
    longMoment: date({ dateStyle: "long", timeStyle: "short" }),
    list: (names) => lists.format(names),
  };
}

/**
 * Lengths of time as a report says them: figure and unit stay on one line, and what lasted less than a second lasted one.
 * @param spoken the language's own words for milliseconds
 */
export function reportDuration(spoken: (ms: number) => string): (ms: number) => string {
  return (ms) => spoken(ms > 0 && ms < 1000 ? 1000 : ms).replaceAll(/(\d) /g, "$1\u00A0");
}
