import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { Admission } from "./admission.ts";

const LIMITS = { perSource: 10, burst: 100, strangers: 5, strangersBurst: 20 };
const isHost = (source: string) => source.startsWith("h");

/** How many of so many are admitted. */
const admitted = (admission: Admission, source: string, count: number) =>
  Array.from({ length: count }, () => admission.admits(source, isHost)).filter(Boolean).length;

t.test("each host has a right of its own, all strangers share one", async (t) => {
  const clock = new HandClock();
  const admission = new Admission(LIMITS, clock);
  t.equal(admitted(admission, "h1", 10_000), 100);
  t.equal(admitted(admission, "h2", 50), 50);
  t.equal(admitted(admission, "s1", 15), 15);
  t.equal(admitted(admission, "s2", 15), 5);
  await clock.advance(1000);
  t.equal(admitted(admission, "h1", 10_000), 10, "so many a second");
  t.equal(admitted(admission, "s3", 10_000), 5);
});

t.test("beyond what all may send together those are heard who send little", async (t) => {
  const admission = new Admission({ ...LIMITS, total: 50, totalBurst: 250 }, new HandClock());
  t.equal([1, 2, 3, 4, 5].reduce((sum, n) => sum + admitted(admission, `h${n}`, 100), 0) >= 250, true);
  t.ok(admitted(admission, "h6", 100) <= 10, "one that sends much");
  t.equal(admitted(admission, "h7", 5), 5, "and one that does not");
});

t.test("a table of sources that is full of forged ones takes nothing from hosts that are known", async (t) => {
  const clock = new HandClock();
  const admission = new Admission(LIMITS, clock);
  t.equal(admitted(admission, "h-first", 1), 1);
  for (let number = 0; number < 10_000; number++) admission.admits(`h${number}`, isHost);
  t.equal(admitted(admission, "h-first", 50), 50);
  await clock.advance(60_000);
  t.equal(admitted(admission, "h-new", 50), 50, "who was silent makes room");
});
