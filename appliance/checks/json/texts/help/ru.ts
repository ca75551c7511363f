/** Russian help with the settings of check type `json`, by the schema's English. */
import type { jsonHelp as croatian } from "./hr.ts";

export const jsonHelp = {
  'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.':
    'Какое значение: $.queue.jobs[0].count, ["имя с точками"], [-1] для последнего в списке.',
  "Measure how many entries the list or object at the path has, in place of a value.":
    "Измерять не значение, а число записей в списке или объекте по этому пути.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
