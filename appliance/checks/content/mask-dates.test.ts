import t from "tap";
import { maskDates } from "./mask-dates.ts";

t.test("dates, times and ages are blanked in many ways of writing", (t) => {
  const cases: [string, string][] = [
    ["It is 11:52:00 PM on Sunday, November 22, 2026.", "It is … on …."],
    ["Saved 2026-11-22T08:00:00.123Z by hand", "Saved … by hand"],
    ["Am Montag, 23. November 2026 um 8:00 Uhr", "Am … um … Uhr"],
    ["22.11.2026", "…"],
    ["11/22/26 9:05 a.m.", "… …"],
    ["le 22 novembre 2026", "le …"],
    ["22 listopada 2026, 22. studenoga 2026.", "…, …"],
    ["updated 3 minutes ago", "updated …"],
    ["© 2019–2026 Acme", "© … Acme"],
    ["since May 5", "since …"],
  ];
  for (const [text, masked] of cases) t.equal(maskDates(text), masked, text);
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]) {
    t.equal(maskDates(`${day}, 1 May`), "…");
  }
  t.end();
});

t.test("what is no date stays", (t) => {
  for (const text of [
    "version 1.2.34",
    "open from Monday to Friday",
    "You may go",
    "12 marbles",
    "call 555-1234",
    "a1:2",
  ]) {
    t.equal(maskDates(text), text);
  }
  t.end();
});
