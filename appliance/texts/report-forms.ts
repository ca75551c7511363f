/**
 * How a language writes numbers, shares, moments and lists in a report, all by Intl: a language's report texts are made of these
 * and its own sentences. Moments are ISO strings, said by the site's clock.
 */

/** Which word goes with a number, by the language's own rule; `other` stands for what is left out. */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface ReportForms {
  readonly language: string;
  /** At most `digits` decimals. */
  number(value: number, digits?: number): string;
  /**
   * A share of 0 to 1 as a percentage with at most two decimals, rounded down: 100 % only where it is whole, 0 % only where it is
   * nothing.
   */
  percent(share: number): string;
  /** The words that go with a number; `{n}` in them is the number. */
  plural(count: number, words: PluralWords): string;
  /** `November 2026` */
  month(iso: string): string;
  /** `5 Nov` */
  day(iso: string): string;
  /** `5 November 2026` */
  longDay(iso: string): string;
  /** `5 Nov, 10:00` */
  moment(iso: string): string;
  /** `5 November 2026 at 10:00` */
  longMoment(iso: string): string;
  /** `A, B and C` */
  list(names: readonly string[]): string;
  /** A length of time in its two biggest units. Milliseconds. */
  duration(ms: number): string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The least share that is told of what worked at all. */
const LEAST_SHARE = 0.0001;

/** @param timeZone IANA name */
export function makeReportForms(language: string, timeZone: string): ReportForms {
  const locale = language === "en" ? "en-GB" : language === "zh" ? "zh-Hans" : language;
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, hourCycle: "h23", ...options });
    return (iso: string) => format.format(Date.parse(iso));
  };
  const numbers = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
    roundingMode: "floor",
  });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  const lengths = new Intl.DurationFormat(locale, { style: "short" });
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  return {
    language,
    number: (value, digits = 0) => (numbers[Math.min(digits, 2)] ?? percent).format(value),
    percent: (share) => percent.format(share > 0 ? Math.max(LEAST_SHARE, nearlyDown(share)) : 0),
    plural(count, words) {
      const word = words[rules.select(count)] ?? words.other;
      return word.replaceAll("{n}", (numbers[0] ?? percent).format(count));
    },
    month: date({ month: "long", year: "numeric" }),
    day: date({ day: "numeric", month: "short" }),
    longDay: date({ day: "numeric", month: "long", year: "numeric" }),
    moment: date({ day: "numeric", month: "short", ...time }),
    longMoment: date({ dateStyle: "long", timeStyle: "short" }),
    list: (names) => lists.format(names),
    duration: (ms) => lengths.format(twoUnits(ms)),
  };
}

/** Rounds down by hundredths of a percent, but not because a number such as 0.9993 cannot be written in binary. */
function nearlyDown(share: number): number {
  return share >= 1 ? 1 : Math.min(0.9999, Math.floor(share * 10_000 + 1e-7) / 10_000 + 1e-9);
}

/** The two biggest units, whole; less than a second is a second. */
export function twoUnits(ms: number): { days?: number; hours?: number; minutes?: number; seconds?: number } {
  if (ms < MINUTE) return { seconds: ms === 0 ? 0 : Math.max(1, Math.floor(ms / SECOND)) };
  if (ms < HOUR) return { minutes: Math.floor(ms / MINUTE) };
  const two = (big: number, small: number): [number, number] => [Math.floor(ms / big), Math.floor((ms % big) / small)];
  if (ms < DAY) {
    const [hours, minutes] = two(HOUR, MINUTE);
    return minutes === 0 ? { hours } : { hours, minutes };
  }
  const [days, hours] = two(DAY, HOUR);
  return hours === 0 ? { days } : { days, hours };
}
