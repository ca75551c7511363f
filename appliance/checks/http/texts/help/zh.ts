/** Chinese help with the settings of check type `http`, by the schema's English. */
import type { httpHelp as croatian } from "./hr.ts";

export const httpHelp = {
  "Text that the body must contain, as it stands there or as a reader of the page sees it.":
    "正文须包含的文字，按原文或读者所见。",
  "Regular expression that must match somewhere in the body (`^` and `$` match at lines).":
    "须在正文某处匹配的正则表达式（^ 和 $ 按行匹配）。",
  "Text that the body must contain neither as it stands there nor as a reader sees it.":
    "正文中不得出现的文字，无论按原文还是读者所见。",
  "Regular expression that must match nowhere in the body.": "不得在正文任何位置匹配的正则表达式。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
