/** Chinese help with fields: fields that several forms have; by the schema's English. */
import type { sharedHelp as croatian } from "../../hr/setting-help/shared.ts";

export const sharedHelp = {
  "What people call it.": "人们对它的称呼。",
  "Warning and critical ranges by measurement name.": "按测量项设置警告和严重范围。",
  "Range in monitoring-plugin syntax; outside it is a warning.": "插件语法的范围，例如 10:90；超出即警告。",
  "Range in monitoring-plugin syntax; outside it is critical.": "插件语法的范围，例如 10:90；超出即严重。",
  "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.":
    "数值须回落多少才算恢复：限值的比例（5%） 或数量；0：无需。",
  "How long every look must break the limit before it counts. One duration, or one for each level.":
    "须持续超限多久才算数。一个时长，或每级各一个。",
  "How long every look must break the limit before it counts.": "每次结果都超限并持续多久才算数。",
  "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.":
    "达到限值前多久告知；0 秒：从不。",
  "How soon a changed result is looked at again.": "结果变化后多久复查。",
  "Equal results in a row that make a state hard.": "连续多少次相同结果才确认状态。",
  "How long one look may take, at most the interval.": "单次检查最长用时，不超过检查间隔。",
  "How much it matters; with the classification this gives an incident's priority.": "与分类一起决定事件的优先级。",
  "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.":
    "在日志行中识别并成为检查的内容。",
  "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.":
    "在 SNMP 通知中识别并成为检查的内容。",
  "How often services are checked.": "多久执行一次检查。",
  "From which hard state on an incident is opened.": "从哪种确认状态起建立事件。",
  "How much it matters.": "重要程度。",
  "File name of the plugin; it must lie in one of the configured plugin folders.":
    "插件文件名，须位于已配置的插件文件夹中。",
  "In the site's business hours, outside them (on call), or always.": "站点工作时间内、工作时间外（值班）或始终。",
  "Told from this priority on.": "从此优先级起通知。",
  "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.":
    "客户：以通俗语言告知事件的每一步，不含技术员备注。",
  "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.":
    "主要步骤：开始、恶化、时限将至、结束；全部：还包括中间每一步。",
  "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.":
    "哪些消息：事件、失败的任务、预测、发现的问题（首次检查的清单）、已公布的维护、未成为事件的状态、有变化的设备、监控盒自身。",
  "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.":
    "无人确认时重复通知。对客户从不重复。",
  "Language of what is told; the site's where left out.": "通知所用语言；留空：站点语言。",
  "Not told in these hours, but after them.": "此时段内不通知，之后再通知。",
  "Begin, site time.": "开始，站点时间。",
  "End; earlier than the begin: of the next day.": "结束；早于开始则为次日。",
  "What has at least this priority is told all the same.": "至少为此优先级的仍会通知。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
