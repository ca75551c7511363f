/** From when until when, so that nobody takes an hour of today for one of another day. */
import { localeOf } from "#texts/forms/locale.ts";
import { book, siteTimeZone, words } from "./language.ts";

/** The words of both ends; the day where it is not today, or where they lie on different days. */
export function sayStretch(from: string, to: string): { readonly from: string; readonly to: string } {
  const said = words.value;
  const [day, time] = [(at: string) => said.day(at), (at: string) => said.time(at)];
  const isSame = day(from) === day(to);
  return {
    from: isSame && said.isToday(from) ? time(from) : `${day(from)} ${time(from)}`,
    to: isSame ? time(to) : `${day(to)} ${time(to)}`,
  };
}

/** With the year, for what is read elsewhere and later. */
export function sayWhole(at: string): string {
  const form = { dateStyle: "medium", timeStyle: "short", hourCycle: "h23", timeZone: siteTimeZone.value } as const;
  return new Intl.DateTimeFormat(localeOf(book.value.language), form).format(Date.parse(at));
}
