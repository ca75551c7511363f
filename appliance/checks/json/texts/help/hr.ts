/** Croatian help with the settings of check type `json`, by the schema's English. */
export const jsonHelp = {
  'Which value: `$.queue.jobs[0].count`, `["name with dots"]`, `[-1]` for the last of a list.':
    'Koja vrijednost: $.queue.jobs[0].count, ["ime s točkama"], [-1] za zadnji unos u popisu.',
  "Measure how many entries the list or object at the path has, in place of a value.":
    "Umjesto vrijednosti mjeri se koliko unosa ima popis ili objekt na tom putu.",
};
