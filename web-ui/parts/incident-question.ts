/** Which incidents an address asks for, and the months there are to ask for. Pure. */
import { LEVELS } from "./order.ts";

export interface Question {
  readonly host: string;
  /** `2026-11` */
  readonly month: string;
  readonly priority: string;
  readonly text: string;
  readonly isFiltered: boolean;
  /** For the box: begins with `&`, or is empty. */
  readonly query: string;
}

/** What no box would take is left out: an address may be typed by hand. */
export function questionOf(query: URLSearchParams): Question {
  const of = (name: string, pattern: RegExp) => {
    const value = (query.get(name) ?? "").trim();
    return pattern.test(value) ? value : "";
  };
  const host = of("host", /^.{1,63}$/);
  const month = of("month", /^\d{4}-(0[1-9]|1[0-2])$/);
  const priority = of("priority", new RegExp(`^(${LEVELS.join("|")})(,(${LEVELS.join("|")}))*$`));
  const text = of("q", /^.{1,200}$/);
  const given = Object.entries({ host, month, priority, text }).filter(([, value]) => value !== "");
  return {
    host,
    month,
    priority,
    text,
    isFiltered: given.length > 0,
    query: given.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join(""),
  };
}

/** All months from the one of the oldest incident to the present one, the newest first. @param zone IANA name */
export function monthsBetween(oldestMs: number, nowMs: number, zone: string): string[] {
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, year: "numeric", month: "2-digit" });
  const indexOf = (ms: number): number => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    return (parts["year"] ?? 0) * 12 + (parts["month"] ?? 1) - 1;
  };
  const [first, last] = [Math.min(indexOf(oldestMs), indexOf(nowMs)), indexOf(nowMs)];
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const index = last - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
}
