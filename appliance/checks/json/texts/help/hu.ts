/** Hungarian help with the settings of check type `json`, by the schema's English. */
import type { jsonHelp as croatian } from "./hr.ts";

export const jsonHelp = {
  'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.':
    'Melyik érték: $.queue.jobs[0].count, ["név pontokkal"], [-1] a lista utolsó eleme.',
  "Measure how many entries the list or object at the path has, in place of a value.":
    "Érték helyett azt méri, hány eleme van az útvonalon álló listának vagy objektumnak.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
