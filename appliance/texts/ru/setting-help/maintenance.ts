/** Russian help with fields: maintenance; by the schema's English. */
import type { maintenanceHelp as croatian } from "../../hr/setting-help/maintenance.ts";

export const maintenanceHelp = {
  "Id of the window.": "Идентификатор обслуживания.",
  "What is done.": "Что делается.",
  "Hosts covered.": "Охваченные устройства.",
  "Groups whose hosts are covered.": "Группы, устройства которых охвачены.",
  "Services covered.": "Проверки, которые это затрагивает.",
  "Jobs that need not report meanwhile.": "Задания, которые тем временем не обязаны сообщать.",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "Часть RFC 5545: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.",
  "Site time.": "По времени объекта.",
  "How long.": "Как долго.",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL и COUNT считаются отсюда; пусто: с 1 января 2024 года, понедельника.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
