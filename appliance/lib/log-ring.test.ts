import t from "tap";
import type { Log } from "./log.ts";
import { LogRing, MOST_LINES } from "./log-ring.ts";

function makeRing() {
  const said: string[] = [];
  const note = (level: string) => (_fields: object, message: string) => void said.push(`${level} ${message}`);
  const inner: Log = { debug: note("debug"), info: note("info"), warn: note("warn"), error: note("error") };
  return { ring: new LogRing(inner, () => Date.UTC(2026, 10, 30)), said };
}

t.test("every line goes on, and those above debug are kept", (t) => {
  const { ring, said } = makeRing();
  ring.debug({}, "a");
  ring.info({ n: 1 }, "b");
  ring.warn({}, "c");
  ring.error({ error: "no" }, "d");
  t.same(said, ["debug a", "info b", "warn c", "error d"]);
  const at = "2026-11-30T00:00:00.000Z";
  t.same(ring.read(), {
    lines: [
      { at, level: "info", message: "b", fields: '{"n":1}' },
      { at, level: "warn", message: "c", fields: "{}" },
      { at, level: "error", message: "d", fields: '{"error":"no"}' },
    ],
    gone: 0,
  });
  t.end();
});

t.test("the oldest goes, and that is counted", (t) => {
  const { ring } = makeRing();
  for (let i = 0; i < MOST_LINES + 3; i++) ring.info({}, String(i));
  const { lines, gone } = ring.read();
  t.equal(lines.length, MOST_LINES);
  t.equal(lines[0]?.message, "3");
  t.equal(gone, 3);
  t.end();
});

t.test("what is long is cut, what a terminal would obey is made visible, what is no JSON is left out", (t) => {
  const { ring } = makeRing();
  const round: Record<string, unknown> = {};
  round["self"] = round;
  ring.info(round, "x".repeat(5000));
  ring.info({ text: "y".repeat(5000) }, "\u001b[31mred");
  const [first, second] = ring.read().lines;
  t.equal(first?.fields, "{}");
  t.ok((first?.message.length ?? 0) <= 1001);
  t.ok((second?.fields.length ?? 0) <= 1001);
  t.notOk(second?.message.includes("\u001b"));
  t.end();
});
