/** Italian help with fields: maintenance; by the schema's English. */
import type { maintenanceHelp as croatian } from "../../hr/setting-help/maintenance.ts";

export const maintenanceHelp = {
  "Id of the window.": "Identificativo della manutenzione.",
  "What is done.": "Che cosa si fa.",
  "Hosts covered.": "Dispositivi interessati.",
  "Groups whose hosts are covered.": "Gruppi i cui dispositivi sono interessati.",
  "Services covered.": "Controlli interessati.",
  "Jobs that need not report meanwhile.": "Attività che nel frattempo non devono riferire.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Sottoinsieme di RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "Ora della sede.",
  "How long.": "Per quanto tempo.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL e COUNT contano da qui; vuoto: dal 1° gennaio 2024, un lunedì.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
