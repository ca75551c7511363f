/** Chinese help with the settings of check type `content`, by the schema's English. */
import type { contentHelp as croatian } from "./hr.ts";

export const contentHelp = {
  "What is compared of a page: the `text` that a visitor reads, or the `code` with all tags.":
    "比较页面的哪部分：访客看到的文本，或含全部标签的代码。",
  "Compare only these elements: `main`, `#news`, `.box`, `div.box`, descendants as `#news .item`.":
    "只比较这些元素：main、#news、.box、div.box，后代写作 #news .item。",
  "Whether what runs in the page (scripts, frames, event handlers, form targets) is compared as well.":
    "是否也比较页面中会执行的内容（脚本、框架、事件处理程序、表单目标）。",
  "Regular expressions; what matches is left out of the comparison.": "正则表达式，匹配的内容不参与比较。",
  "Whether dates, times and ages are left out of the comparison.": "比较时是否忽略日期、时间和“多久以前”。",
  "Looks from which is learned what differs by itself (counters, advertisements) before alarms begin.":
    "开始告警前，用多少次检查了解哪些内容会自行变化（计数器、广告）。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
