/** Values of fields that need more words than their own. */
import { localeOf } from "#texts/forms/locale.ts";
import { book } from "../words/language.ts";
import { boxNowMs, status } from "../live/stream.ts";
import { nextOfCron } from "./cron-next.ts";

/** What stands for a secret that is not shown (`checks/setting-secrets.ts`). */
export const MASK = "********";

/** The next three moments of a schedule, at the site's clock; empty where there are none. */
export function nextMoments(cron: string): string {
  const zone = status.value?.site.timezone ?? "UTC";
  // Said as if the wall's clock was UTC, so that the hours are those that were written.
  const wall = new Date(`${new Date(boxNowMs()).toLocaleString("sv-SE", { timeZone: zone }).replace(" ", "T")}Z`);
  const format = new Intl.DateTimeFormat(localeOf(book.value.language), {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return nextOfCron(cron, wall)
    .map((moment) => format.format(moment))
    .join(" · ");
}
