/** Chinese help with fields: maintenance; by the schema's English. */
import type { maintenanceHelp as croatian } from "../../hr/setting-help/maintenance.ts";

export const maintenanceHelp = {
  "Id of the window.": "维护标识。",
  "What is done.": "做什么。",
  "Hosts covered.": "涉及的设备。",
  "Groups whose hosts are covered.": "其设备受影响的分组。",
  "Services covered.": "涉及的检查。",
  "Jobs that need not report meanwhile.": "期间无需报告的任务。",
  "RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT.":
    "RFC 5545 子集：FREQ DAILY、WEEKLY、MONTHLY；INTERVAL、BYDAY、BYMONTHDAY、UNTIL、COUNT。",
  "Site time.": "按站点时间。",
  "How long.": "时长。",
  "First day. INTERVAL and COUNT count from it; where it is left out, from 1 January 2024, a Monday.":
    "INTERVAL 和 COUNT 从此日起算；留空：2024 年 1 月 1 日（周一）。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
