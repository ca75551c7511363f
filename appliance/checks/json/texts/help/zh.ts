/** Chinese help with the settings of check type `json`, by the schema's English. */
import type { jsonHelp as croatian } from "./hr.ts";

export const jsonHelp = {
  'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.':
    '哪个值：$.queue.jobs[0].count、["带点的名称"]，[-1] 表示列表最后一项。',
  "Measure how many entries the list or object at the path has, in place of a value.":
    "不取值，而测量该路径处列表或对象的条目数。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
