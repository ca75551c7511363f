/** What changed of a list since a mark: new ones, changed ones, gone ones, and all of it where the mark says nothing. */
import t from "tap";
import { ChangedRows } from "./changed-rows.ts";

interface Row {
  readonly id: string;
  readonly state: string;
}

const rows = (...states: readonly (readonly [string, string])[]): Row[] => states.map(([id, state]) => ({ id, state }));
const ids = (read: { readonly rows: readonly Row[] }) => read.rows.map(({ id }) => id);

t.test("only what is not as it was at the mark", async (t) => {
  const list = new ChangedRows<Row>(({ id }) => id);
  const first = list.read(rows(["a", "ok"], ["b", "ok"], ["c", "ok"]), undefined);
  t.same([first.whole, ids(first), first.gone], [true, ["a", "b", "c"], []]);
  const second = list.read(rows(["a", "ok"], ["b", "bad"], ["d", "ok"]), first.mark);
  t.same([second.whole, ids(second), second.gone], [false, ["b", "d"], ["c"]]);
  const third = list.read(rows(["a", "ok"], ["b", "bad"], ["d", "ok"]), second.mark);
  t.same([third.whole, third.rows, third.gone], [false, [], []]);
  const late = list.read(rows(["a", "ok"], ["b", "bad"], ["c", "ok"], ["d", "ok"]), first.mark);
  t.same([late.whole, ids(late), late.gone], [false, ["b", "c", "d"], []], "another reader, two readings behind");
});

t.test("a change there and back between two readings is none; seen by somebody else it is one", async (t) => {
  const list = new ChangedRows<Row>(({ id }) => id);
  const { mark } = list.read(rows(["a", "ok"]), undefined);
  t.same(list.read(rows(["a", "ok"]), mark).rows, []);
  list.read(rows(["a", "bad"]), undefined);
  t.same(ids(list.read(rows(["a", "ok"]), mark)), ["a"]);
});

t.test("a mark of another start, of the future, or none at all gives everything", async (t) => {
  const list = new ChangedRows<Row>(({ id }) => id);
  const { mark } = list.read(rows(["a", "ok"]), undefined);
  const book = mark.split("-")[0] ?? "";
  for (const strange of [
    "",
    "x",
    "-",
    `${book}-`,
    `${book}-99`,
    `${book}--1`,
    `${book}-0`,
    `${book}-1.5`,
    "00000000-1",
  ])
    t.same(list.read(rows(["a", "ok"]), strange).whole, true, strange);
});
