/** Columns line up whatever the script. */
import t from "tap";
import { cellsOf, filled, filledBefore } from "./columns.ts";

t.test("cells of a text", (t) => {
  for (const [text, cells] of [
    ["", 0],
    ["disk", 4],
    ["pohranjeno", 10],
    ["Čovjek", 6],
    ["C\u030covjek", 6], // the mark stands by itself
    ["диск", 4],
    ["磁盘", 4],
    ["磁盘 C", 6],
    ["（无）", 6],
    ["，", 2],
    ["e\u200b", 1],
    ["é…→", 3],
  ] as const)
    t.equal(cellsOf(text), cells, text);
  t.end();
});

t.test("what is filled up ends at the same cell", (t) => {
  for (const text of ["", "ok", "正常", "u redu", "C\u030c"]) {
    t.equal(cellsOf(filled(text, 8)), 8);
    t.equal(cellsOf(filledBefore(text, 8)), 8);
  }
  t.equal(filled("too long", 3), "too long");
  t.end();
});
