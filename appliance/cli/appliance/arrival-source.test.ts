import t from "tap";
import type { Arrival } from "#model/arrival.ts";
import { mostTelling } from "./arrival-source.ts";

const arrival = (text: string, at: number, more: Partial<Arrival> = {}): Arrival => ({
  kind: "line",
  at,
  from: "192.0.2.1",
  severity: 4,
  text,
  fate: "unmatched",
  ...more,
});

t.test("the most telling of what came, in the order in which it came", (t) => {
  const told = mostTelling([
    arrival("debugging", 9, { severity: 7 }),
    arrival("twice", 8),
    arrival("twice", 7),
    arrival("a power supply failed", 3, { fate: "matched", severity: 2 }),
    arrival("a mail", 6, { kind: "mail", severity: 0 }),
    arrival("link down", 5, { kind: "trap", fate: "matched", severity: 4 }),
    arrival("warm", 4, { severity: 5 }),
  ]);
  t.same(
    told.map(({ text }) => text),
    ["a power supply failed", "link down", "twice"],
  );
  t.same(
    mostTelling([arrival("debugging", 1, { severity: 7 }), arrival("no level", 2, { severity: undefined as never })]),
    [],
  );
  t.end();
});
