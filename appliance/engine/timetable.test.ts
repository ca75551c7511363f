import t from "tap";
import fc from "fast-check";
import { DueQueue } from "./due-queue.ts";
import { firstDue, nextDue, placeOf, rhythmOf, roundGridMs } from "./timetable.ts";

t.test("the queue gives everything back, earliest first", async () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (dues) => {
      const queue = new DueQueue<{ dueMs: number }>();
      for (const dueMs of dues) queue.push({ dueMs });
      const out: number[] = [];
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) out.push(item.dueMs);
      return out.length === dues.length && out.every((due, at) => at === 0 || (out[at - 1] ?? 0) <= due);
    }),
  );
});

t.test("the next due time lies within one interval, on the host's own place and grid", async (t) => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1000, max: 600_000 }),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      (host, intervalMs, after) => {
        const rhythm = rhythmOf(host, intervalMs, 500);
        const due = nextDue(rhythm, after);
        return due > after - 1e-6 && due <= after + intervalMs + 1e-6 && rhythm.phaseMs % 500 === 0;
      },
    ),
  );
  t.equal(nextDue({ intervalMs: 100, phaseMs: 30 }, 30), 130, "a due time is not its own successor");
});

t.test("hosts are spread evenly", async (t) => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 1600; at++) {
    const tenth = Math.floor(placeOf(`host-${at}`) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) t.ok(count > 110 && count < 210, `${count} of 1600 hosts in a tenth of the interval`);
});

t.test("first looks come soon: few services at once, many spread out", async (t) => {
  t.ok(firstDue("a", 1000, 20, 2000) <= 1020, "a small site does not wait for the grid");
  const due = firstDue("a", 1000, 60_000, 2000);
  t.ok(due >= 1000 && due <= 63_000);
  t.equal(due % 2000, 0);
});

t.test("rounds are the rarer the longer their interval, and divide it", async (t) => {
  t.equal(roundGridMs(300_000, 1000), 5000);
  t.equal(roundGridMs(60_000, 1000), 5000);
  t.equal(roundGridMs(61_000, 1000), 1000, "every due time lies on the grid");
  t.equal(roundGridMs(30_000, 1000), 2000);
  t.equal(roundGridMs(10_000, 1000), 2000, "the host check");
  t.equal(roundGridMs(5000, 1000), 1000);
  t.equal(roundGridMs(60_000, 10_000), 10_000, "a type may want it coarser");
});
