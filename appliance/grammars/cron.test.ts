import t from "tap";
import { parseCron } from "./cron.ts";
import { GrammarError } from "./grammar-error.ts";

const all = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const MONTHS = all(1, 12);

t.test("what expressions write", async (t) => {
  const cases: [string, object][] = [
    ["30 2 * * *", { minutes: [30], hours: [2], lastDay: false, months: MONTHS, nths: [] }],
    ["*/15 8-17/3 * * mon-fri", { minutes: [0, 15, 30, 45], hours: [8, 11, 14, 17], weekdays: [1, 2, 3, 4, 5] }],
    ["0 22 * * Sun,7,WED", { weekdays: [0, 3] }],
    ["0 0 * * fri-sun", { weekdays: [0, 5, 6] }],
    ["5 4 1,15 jan-mar,DEC *", { days: [1, 15], months: [1, 2, 3, 12], weekdays: undefined }],
    ["0 3 L * *", { days: [], lastDay: true }],
    ["0 3 1,L * ?", { days: [1], lastDay: true }],
    ["0 3 * * 5#2", { weekdays: [], nths: [{ weekday: 5, nth: 2 }] }],
    ["0 3 * * 1,friL", { weekdays: [1], nths: [{ weekday: 5, nth: -1 }] }],
    ["0 3 29 2 *", { days: [29], months: [2] }],
    ["10/20 3 * * */2", { minutes: [10, 30, 50], weekdays: [0, 2, 4, 6] }],
    ["  0\t3  * * *  ", { minutes: [0], hours: [3] }],
  ];
  for (const [text, wanted] of cases) t.match(parseCron(text), wanted, text);
});

t.test("what they may not write, and what is said", async (t) => {
  const cases: [string, string, object?][] = [
    ["0 2 * *", "cron.fields"],
    ["0 0 2 * * *", "cron.fields"],
    ["@daily", "cron.fields"],
    ["60 2 * * *", "cron.value", { field: "minute", text: "60", least: 0, most: 59 }],
    ["0 24 * * *", "cron.value", { field: "hour" }],
    ["0 2 0 * *", "cron.value", { field: "day" }],
    ["0 2 * 13 *", "cron.value", { field: "month" }],
    ["0 2 * * 8", "cron.value", { field: "weekday" }],
    ["0 2 * * foo", "cron.value", { field: "weekday", text: "foo" }],
    ["0 2 * foo *", "cron.value", { field: "month" }],
    ["5-1 2 * * *", "cron.value", { field: "minute", text: "5-1" }],
    ["*/0 2 * * *", "cron.value", { field: "minute" }],
    ["1-2-3 2 * * *", "cron.value", { field: "minute" }],
    ["1,,2 2 * * *", "cron.value", { field: "minute", text: "" }],
    ["-1 2 * * *", "cron.value"],
    ["0 2 31 2,4 *", "cron.never"],
    ["0 2 30 feb *", "cron.never"],
  ];
  for (const [text, code, parameters] of cases) {
    try {
      parseCron(text);
      t.fail(`${text} is taken`);
    } catch (error) {
      t.ok(error instanceof GrammarError, text);
      t.match(error, { code, ...(parameters && { parameters }) }, text);
    }
  }
});
