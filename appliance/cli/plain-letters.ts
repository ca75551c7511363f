/** Text for a terminal that shows ASCII alone: signs and letters that it lacks are written by those it has, and what has none by `?`. */

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["→", "->"],
  ["…", "..."],
  ["–", "-"],
  ["—", "-"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["·", "-"],
  ["×", "x"],
  ["≥", ">="],
  ["≤", "<="],
  ["°", ""],
  ["µ", "u"],
  ["đ", "d"],
  ["Đ", "D"],
  ["ł", "l"],
  ["ß", "ss"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
]);

export function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\P{ASCII}/gu, (sign) => SIGNS.get(sign) ?? (/\p{Mn}/u.test(sign) ? "" : "?"));
}
