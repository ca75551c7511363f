import t from "tap";
import { keepPlaces, placesOf } from "./held-order.ts";

const row = (id: string, shown: string) => ({ id, shown });
const keyOf = ({ id }: { id: string }) => id;
const before = placesOf([row("a", "ok"), row("b", "ok"), row("c", "ok")], keyOf);

t.test("a row that got worse keeps its place and shows its new state", async (t) => {
  const now = [row("c", "critical"), row("a", "ok"), row("b", "ok")];
  t.strictSame(keepPlaces(now, keyOf, before), {
    rows: [row("a", "ok"), row("b", "ok"), row("c", "critical")],
    changes: 1,
  });
});

t.test("new rows come last, and what came and went is counted", async (t) => {
  const now = [row("d", "critical"), row("b", "ok"), row("c", "ok")];
  t.strictSame(keepPlaces(now, keyOf, before), {
    rows: [row("b", "ok"), row("c", "ok"), row("d", "critical")],
    changes: 2,
  });
});
