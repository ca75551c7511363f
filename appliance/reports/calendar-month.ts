/** A month of a site's calendar: its days from one midnight to the next, also where the clock changes. Pure. */

/** One day by the site's clock; milliseconds since 1970 (UTC). A day that a zone leaves out is empty. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly name: string;
  readonly timezone: string;
  readonly fromMs: number;
  /** First moment of the next month. */
  readonly toMs: number;
  readonly days: readonly CalendarDay[];
}

const MONTH = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;
/** The same for schemas. */
export const MONTH_PATTERN = MONTH.source;

/** @returns undefined: the text is no `YYYY-MM` */
export function readMonth(text: string, timezone: string): CalendarMonth | undefined {
  if (!MONTH.test(text)) return undefined;
  const first = Temporal.PlainDate.from(`${text}-01`);
  return makeMonth(first, timezone);
}

/** The month in which a moment (ms, UTC) lies. */
export function monthAt(wallMs: number, timezone: string): CalendarMonth {
  const there = Temporal.Instant.fromEpochMilliseconds(Math.floor(wallMs)).toZonedDateTimeISO(timezone);
  return makeMonth(there.toPlainDate().with({ day: 1 }), timezone);
}

/** @param months 1: the one after; -1: the one before */
export function shiftMonth({ name, timezone }: CalendarMonth, months: number): CalendarMonth {
  return makeMonth(Temporal.PlainDate.from(`${name}-01`).add({ months }), timezone);
}

/** Hours by the site's clock after which the first of a month sees the month before as closed: its last night's jobs have reported by then. */
const CLOSED_AT_HOUR = 6;

/** The newest month that is over and closed at a moment (ms, UTC). */
export function closedMonth(wallMs: number, timezone: string): CalendarMonth {
  const running = monthAt(wallMs, timezone);
  const { epochMilliseconds: closedAt } = Temporal.PlainDate.from(`${running.name}-01`).toZonedDateTime({
    timeZone: timezone,
    plainTime: { hour: CLOSED_AT_HOUR },
  });
  return shiftMonth(running, wallMs >= closedAt ? -1 : -2);
}

function makeMonth(first: Temporal.PlainDate, timezone: string): CalendarMonth {
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone: timezone }).epochMilliseconds;
  const days = Array.from({ length: first.daysInMonth }, (_, n) => {
    const day = first.add({ days: n });
    return { date: day.toString(), fromMs: startOf(day), toMs: startOf(day.add({ days: 1 })) };
  });
  const next = first.add({ months: 1 });
  return {
    name: first.toString().slice(0, 7),
    timezone,
    fromMs: startOf(first),
    toMs: startOf(next),
    days,
  };
}
