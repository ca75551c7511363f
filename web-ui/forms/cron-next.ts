/** The next moments of a schedule, as a clock on the wall shows them: for people to see whether it is what they meant. */
import { parseCron } from "#grammars/cron.ts";

const MOST_DAYS = 1500;

/**
 * @param today the present day and time of the site, as if it was UTC
 * @returns moments in the same way; none where the text is no schedule, or none comes
 */
export function nextOfCron(text: string, today: Date, count = 3): Date[] {
  let cron: ReturnType<typeof parseCron>;
  try {
    cron = parseCron(text);
  } catch {
    return [];
  }
  const found: Date[] = [];
  for (let day = 0; day < MOST_DAYS && found.length < count; day++) {
    const at = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + day));
    if (!fits(cron, at)) continue;
    for (const hour of cron.hours)
      for (const minute of cron.minutes) {
        const moment = new Date(at.getTime() + (hour * 60 + minute) * 60_000);
        if (moment > today && found.length < count) found.push(moment);
      }
  }
  return found;
}

/** As cron(5): where days of the month and weekdays are both restricted, either is enough. */
function fits({ months, days, lastDay, weekdays, nths }: ReturnType<typeof parseCron>, at: Date): boolean {
  if (!months.includes(at.getUTCMonth() + 1)) return false;
  const date = at.getUTCDate();
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const byDate = days?.includes(date) === true || (lastDay && date === last);
  const nth = Math.ceil(date / 7);
  const byWeekday =
    weekdays?.includes(at.getUTCDay()) === true ||
    nths.some((one) => one.weekday === at.getUTCDay() && (one.nth === -1 ? date + 7 > last : one.nth === nth));
  const hasDates = days !== undefined || lastDay;
  const hasWeekdays = weekdays !== undefined || nths.length > 0;
  if (hasDates && hasWeekdays) return byDate || byWeekday;
  return hasDates ? byDate : !hasWeekdays || byWeekday;
}
