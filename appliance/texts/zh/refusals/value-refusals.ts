/** Chinese for values that do not fit their schema, and for texts of the small languages (`grammars/`). */
import type { RefusalSentences } from "../../refusal-book.ts";

/** `；是否指“address”？`, or nothing. */
export function didYouMean({ near }: { readonly near?: string | undefined }): string {
  return near === undefined ? "" : `；是否指“${near}”？`;
}

/** With a space before it where it begins in Latin letters or figures: `必须是 true`, `必须是文本`. */
export function spaced(words: string): string {
  return /^[!-~]/.test(words) ? ` ${words}` : words;
}

/** `文本或列表`, `true 或 false`. */
export function either(words: readonly string[]): string {
  const [first = "", ...others] = words;
  return others.reduce((said, one) => `${said}${/[!-~]$/.test(said) ? " " : ""}或${spaced(one)}`, first);
}

/** Of a cron expression. */
const FIELDS: Readonly<Record<string, string>> = {
  minute: "分",
  hour: "时",
  day: "日",
  month: "月",
  weekday: "星期",
};

export const valueRefusals = {
  "type.group": () => "必须是一组键",
  "type.list": () => "必须是列表",
  "type.forms": (p, words) =>
    `必须是${spaced(either(p.forms.map((form) => words.form(form))))}${didYouMean(p)}${p.quotes ? "；文本请加引号" : ""}`,
  "type.text": ({ quotes }) => (quotes ? "必须是文本；请加引号" : "必须是文本"),
  "type.boolean": () => "必须是 true 或 false",
  "type.number": ({ form, quoted }, words) =>
    quoted
      ? `必须是不带引号的${spaced(words.form({ is: "number", whole: form.whole }))}`
      : `必须是${spaced(words.form(form))}`,
  "value.oneOf": (p) => `必须是 ${p.values.join("、")}${p.values.length === 1 ? "" : " 之一"}${didYouMean(p)}`,
  "value.either": ({ alternatives }, words) => alternatives.map((said) => words.tell(said)).join("，或者"),
  "value.empty": () => "不得为空",
  "value.tooShort": ({ least }) => `至少 ${least} 个字符`,
  "value.tooLong": ({ most }) => `最多 ${most} 个字符`,
  "value.form": ({ value, form }, words) => `${value} 不是${spaced(words.form({ is: "named", name: form }))}`,
  "value.pattern": ({ value, pattern }) => `${value} 与 ${pattern} 不符`,
  "value.unfit": ({ value, what }) => `${value} 不是有效的 ${what}`,
  "value.malformed": () => "形式不正确",
  "list.tooShort": ({ least }) => `至少 ${least} 项`,
  "list.tooLong": ({ most }) => `最多 ${most} 项`,
  missing: () => "缺失",
  "missing.neededBy": ({ by }) => `缺失：${by} 需要它`,
  "missing.neededByLevel": ({ level }) => `缺失；级别 ${level} 需要它`,
  "missing.keyOfCertificate": () => "缺失；证书需要其密钥",
  "missing.certificateOfKey": () => "缺失；密钥需要其证书",
  "missing.covered": () => "缺失；时间窗口须涵盖主机、服务或任务",
  key: ({ fault }, words) => `名称${spaced(words.tell(fault))}`,
  renamed: (p) => `现在写作 \`${p.now}\``,
  unknownKey: (p) => `未知的键${didYouMean(p)}`,
  "range.atLeast": ({ least }) => `至少为 ${least}`,
  "range.atMost": ({ most }) => `最多为 ${most}`,
  "range.beyondNamed": ({ most }) => `最多为 ${most}，即所列的个数`,
  "range.beyondAnyDisk": () => "超过任何磁盘的容量",
  "range.below": ({ other }) => `必须小于 \`${other}\``,
  "range.later": ({ than }) => `必须晚于 ${than}`,
  "range.timeout": ({ timeout, interval }) => `${timeout} 长于间隔 ${interval}`,
  "range.interval": ({ timeout, interval }) => `${interval} 短于超时 ${timeout}`,
  "cron.fields": ({ text }) => `“${text}”不是五个字段的 cron 表达式：分 时 日 月 星期`,
  "cron.value": ({ field, text, least, most }) =>
    `字段“${FIELDS[field] ?? field}”的“${text}”没有用 ${least} 至 ${most} 的数字书写，例如 5、1-5、1,3 或 */2`,
  "cron.never": ({ text }) => `“${text}”是任何日历都没有的日子`,
  "size.form": ({ text }) => `“${text}”不是如 500kB、200MB 或 2GB 的数量`,
  "duration.form": ({ text }) => `“${text}”不是如 500ms、30s、5m、2h 或 7d 的时长`,
  "range.form": ({ text }) => `“${text}”不是如 10、10:、~:10、10:20 或 @10:20 的范围`,
  "range.order": ({ text }) => `范围“${text}”的起点大于终点`,
  "recurrence.frequencyMissing": () => "缺少 FREQ",
  "recurrence.frequency": ({ text }) => `不支持 FREQ=${text}；支持 DAILY、WEEKLY 和 MONTHLY`,
  "recurrence.untilAndCount": () => "UNTIL 与 COUNT 不能同时使用",
  "recurrence.until": ({ text }) => `UNTIL=${text} 不是如 20271231 或 20271231T220000Z 的日期`,
  "recurrence.monthDayWeekly": () => "BYMONTHDAY 不能与 FREQ=WEEKLY 同用",
  "recurrence.pair": ({ text }) => `“${text}”不是 KEY=VALUE 的形式`,
  "recurrence.key": ({ key, known }) => `不支持 ${key}；支持 ${known.join("、")}`,
  "recurrence.twice": ({ key }) => `${key} 出现了两次`,
  "recurrence.day": ({ text }) => `BYDAY=${text} 不是如 TU、2TU 或 -1FR 的日子`,
  "recurrence.nthNotMonthly": ({ text }) => `BYDAY=${text}：日子前的数字只能与 FREQ=MONTHLY 同用`,
  "recurrence.nthTooFar": ({ text }) => `BYDAY=${text}：一个月里同一个星期几最多有五个`,
  "recurrence.whole": ({ key, text, least, most }) => `${key}=${text} 不是 ${least} 至 ${most} 的整数`,
} satisfies Partial<RefusalSentences>;
