/** English for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `; did you mean "address"?`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `; did you mean "${near}"?`;
}

const atMost = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

export const valueRefusals = {
  "type.group": () => "must be a group of keys",
  "type.list": () => "must be a list",
  "type.forms": (p, words) =>
    `must be ${atMost(p.forms.map((form) => words.form(form)))}${didYouMean(p)}${p.quotes ? "; put text in quotes" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "must be text; put it in quotes" : "must be text"),
  "type.boolean": () => "must be true or false",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `must be ${words.form({ is: "number", whole: form.whole })}, without quotes`
      : `must be ${words.form(form)}`,
  "value.oneOf": (p) => `must be ${p.values.length === 1 ? "" : "one of "}${p.values.join(", ")}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join(", or "),
  "value.empty": () => "must not be empty",
  "value.tooShort": ({ least }) => `must have at least ${least} characters`,
  "value.tooLong": ({ most }) => `must have at most ${most} characters`,
  "value.form": ({ value, form }, words) => `${value} is not ${words.form({ is: "named", name: form })}`,
  "value.pattern": ({ value, pattern }) => `${value} does not match ${pattern}`,
  "value.unfit": ({ value, what }) => `${value} is not a valid ${what}`,
  "value.malformed": () => "does not have the right form",
  "list.tooShort": ({ least }) => `must have at least ${least} items`,
  "list.tooLong": ({ most }) => `must have at most ${most} items`,
  missing: () => "is missing",
  "missing.neededBy": ({ by }) => `is missing: ${by} needs it`,
  "missing.neededByLevel": ({ level }) => `is missing; level ${level} needs it`,
  "missing.keyOfCertificate": () => "is missing; a certificate needs its key",
  "missing.certificateOfKey": () => "is missing; a key needs its certificate",
  "missing.covered": () => "is missing; a window covers hosts, services or jobs",
  key: ({ fault }, words) => `the name ${words.tell(fault)}`,
  renamed: (p) => `is written \`${p.now}\` now`,
  unknownKey: (p) => `unknown key${didYouMean(p)}`,
  "range.atLeast": ({ least }) => `must be at least ${least}`,
  "range.atMost": ({ most }) => `must be at most ${most}`,
  "range.beyondNamed": ({ most }) => `must be at most ${most}, as much as is named`,
  "range.beyondAnyDisk": () => "is more than any disk holds",
  "range.below": ({ other }) => `must be below \`${other}\``,
  "range.later": ({ than }) => `must be later than ${than}`,
  "range.timeout": ({ timeout, interval }) => `${timeout} is longer than the interval of ${interval}`,
  "range.interval": ({ timeout, interval }) => `${interval} is shorter than the timeout of ${timeout}`,
  "cron.fields": ({ text }) => `"${text}" is not a cron expression of five fields: minute hour day month weekday`,
  "cron.value": ({ field, text, least, most }) =>
    `the ${field} "${text}" is not written in numbers from ${least} to ${most}, as in 5, 1-5, 1,3 or */2`,
  "cron.never": ({ text }) => `"${text}" is a day that no calendar has`,
  "size.form": ({ text }) => `"${text}" is not an amount such as 500kB, 200MB or 2GB`,
  "duration.form": ({ text }) => `"${text}" is not a duration such as 500ms, 30s, 5m, 2h or 7d`,
  "range.form": ({ text }) => `"${text}" is not a range such as 10, 10:, ~:10, 10:20 or @10:20`,
  "range.order": ({ text }) => `the range "${text}" starts above its end`,
  "recurrence.frequencyMissing": () => "FREQ is missing",
  "recurrence.frequency": ({ text }) => `FREQ=${text} is not supported; DAILY, WEEKLY and MONTHLY are`,
  "recurrence.untilAndCount": () => "UNTIL and COUNT exclude each other",
  "recurrence.until": ({ text }) => `UNTIL=${text} is not a date such as 20271231 or 20271231T220000Z`,
  "recurrence.monthDayWeekly": () => "BYMONTHDAY does not go with FREQ=WEEKLY",
  "recurrence.pair": ({ text }) => `"${text}" is not KEY=VALUE`,
  "recurrence.key": ({ key, known }) => `${key} is not supported; ${known.join(", ")} are`,
  "recurrence.twice": ({ key }) => `${key} stands there twice`,
  "recurrence.day": ({ text }) => `BYDAY=${text} is not a day such as TU, 2TU or -1FR`,
  "recurrence.nthNotMonthly": ({ text }) => `BYDAY=${text}: a number before the day goes only with FREQ=MONTHLY`,
  "recurrence.nthTooFar": ({ text }) => `BYDAY=${text}: a month has at most five of a day`,
  "recurrence.whole": ({ key, text, least, most }) => `${key}=${text} is not a whole number from ${least} to ${most}`,
} satisfies Partial<RefusalSentences>;
