/** Italian help with the settings of check type `json`, by the schema's English. */
import type { jsonHelp as croatian } from "./hr.ts";

export const jsonHelp = {
  'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.':
    'Quale valore: $.queue.jobs[0].count, ["nome con punti"], [-1] per l\'ultimo di un elenco.',
  "Measure how many entries the list or object at the path has, in place of a value.":
    "Misurare quante voci ha l'elenco o l'oggetto in quel percorso, invece di un valore.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
