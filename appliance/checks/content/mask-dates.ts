/** Blanks dates and times out of a text: they change by themselves, and most of them too seldom to be learned. */

/** What stands in the place of a date. */
export const BLANK = "\u2026";

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "cs", "hr", "sl", "hu", "sv", "da"];
const months = namesOf({ month: "long" }, { month: "short" });
const weekdays = namesOf({ weekday: "long" }, { weekday: "short" });

/** 2026-11-22, with or without a time and zone (ISO 8601). */
const ISO = /\b[12]\d{3}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** 22.11.2026, 11/22/2026, 22-11-2026, 11/22/26. */
const NUMERIC = /\b\d{1,2}(?:[./-] ?\d{1,2}[./-] ?[12]\d{3}|\/\d{1,2}\/\d\d)\b\.?/g;
const TIME = /\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[ap]\.?m\b\.?)?/gi;
/** 22 November 2026, 22. November, 1st of May. */
const DAY_FIRST = /\b\d{1,2}(?:st|nd|rd|th|\.|º)?(?: (?:de|of))? (\p{L}{3,})\b\.?(?:,?(?: de)? [12]\d{3}\b\.?)?/gu;
/** November 22, 2026. */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? [12]\d{3}\b)?/gu;
/** Sunday, before a date that is blanked already. */
const WEEKDAY = new RegExp(`(?<!\\p{L})(\\p{L}{2,})\\.?,? (?=${BLANK})`, "gu");
const COPYRIGHT = /((?:©|\(c\)|copyright) *(?:(?:©|\(c\)) *)?)[12]\d{3}(?: *[-–] *[12]\d{3})?/gi;
const AGO = /\b(?:\d+|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b/gi;

/** The text with every date, time and age replaced by `BLANK`. */
export function maskDates(text: string): string {
  if (!/\d| ago\b/.test(text)) return text;
  const known = (names: ReadonlySet<string>) => (whole: string, name: string) =>
    names.has(name.toLowerCase()) ? BLANK : whole;
  return text
    .replace(ISO, BLANK)
    .replace(NUMERIC, BLANK)
    .replace(DAY_FIRST, known(months))
    .replace(MONTH_FIRST, known(months))
    .replace(TIME, BLANK)
    .replace(COPYRIGHT, `$1${BLANK}`)
    .replace(AGO, BLANK)
    .replace(WEEKDAY, (whole: string, name: string) => (weekdays.has(name.toLowerCase()) ? "" : whole));
}

function namesOf(...forms: readonly Intl.DateTimeFormatOptions[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    for (const form of forms) {
      // With a day beside it, some languages bend the month's name: 22 listopada, 22. studenoga.
      for (const more of [{}, { day: "numeric" as const }]) {
        const format = new Intl.DateTimeFormat(language, { ...form, ...(form.month && more), timeZone: "UTC" });
        for (let step = 0; step < 12; step++) {
          // Every month, and every day of the week: the first of January 2026 is a Thursday.
          const moment = form.month === undefined ? Date.UTC(2026, 0, 1 + step) : Date.UTC(2026, step, 1);
          for (const { type, value } of format.formatToParts(moment)) {
            if (type === "month" || type === "weekday") names.add(value.toLowerCase().replace(/\.$/, ""));
          }
        }
      }
    }
  }
  return names;
}
