/** Hungarian help with fields: maintenance; by the schema's English. */
import type { maintenanceHelp as croatian } from "../../hr/setting-help/maintenance.ts";

export const maintenanceHelp = {
  "Id of the window.": "A karbantartás azonosítója.",
  "What is done.": "Mit végeznek.",
  "Hosts covered.": "Az érintett eszközök.",
  "Groups whose hosts are covered.": "Csoportok, amelyek eszközei érintettek.",
  "Services covered.": "Az érintett ellenőrzések.",
  "Jobs that need not report meanwhile.": "Feladatok, amelyeknek közben nem kell jelenteniük.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Az RFC 5545 része: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "A telephely ideje szerint.",
  "How long.": "Meddig.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "Az INTERVAL és a COUNT innen számít; üresen: 2024. január 1., hétfő.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
