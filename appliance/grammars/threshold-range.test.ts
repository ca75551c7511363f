import t from "tap";
import { GrammarError } from "./grammar-error.ts";
import { breaksRange, parseRange } from "./threshold-range.ts";

const cases: [range: string, breaks: number[], keeps: number[]][] = [
  ["10", [-1, 11], [0, 5, 10]],
  ["10:", [9, -5], [10, 1e9]],
  ["~:10", [10.1], [-1e9, 10]],
  ["10:20", [9.9, 20.1], [10, 15, 20]],
  ["@10:20", [10, 15, 20], [9.9, 20.1]],
  ["-5:-1", [0, -6], [-5, -3]],
  ["1.5e3", [1501], [1500]],
  ["0", [0.1, -0.1], [0]],
];

for (const [text, breaks, keeps] of cases) {
  t.test(`range ${text}`, async (t) => {
    for (const value of breaks) t.ok(breaksRange(parseRange(text), value), `${value} breaks it`);
    for (const value of keeps) t.notOk(breaksRange(parseRange(text), value), `${value} keeps it`);
  });
}

t.test("what is no range is refused", async (t) => {
  for (const text of ["", ":", "@", "abc", "10:5", "1:2:3", "10 20", "~", "NaN", "Infinity"]) {
    t.throws(() => parseRange(text), GrammarError, `"${text}"`);
  }
});
