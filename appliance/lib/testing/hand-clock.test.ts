import t from "tap";
import { HandClock } from "./hand-clock.ts";

t.test("timers go off in the order of their moments, those that work sets included", async (t) => {
  const clock = new HandClock(0, 0);
  const seen: [string, number][] = [];
  const note = (name: string) => seen.push([name, clock.monotonicMs()]);
  clock.after(30, () => note("late"));
  clock.after(10, () => {
    note("early");
    clock.after(5, () => note("set by early"));
  });
  clock.after(10, () => note("early too"));
  await clock.advance(29);
  t.same(seen, [
    ["early", 10],
    ["early too", 10],
    ["set by early", 15],
  ]);
  await clock.advance(1);
  t.same(seen.at(-1), ["late", 30]);
  t.equal(clock.waiting, 0);
});

t.test("what repeats goes on until it is cancelled, by itself as well", async (t) => {
  const clock = new HandClock();
  let count = 0;
  const timer = clock.every(1000, () => {
    count += 1;
    if (count === 3) timer.cancel();
  });
  await clock.advance(60_000);
  t.equal(count, 3);
});

t.test("a stepped wall clock moves no timer", async (t) => {
  const clock = new HandClock(1_000_000, 0);
  let at = 0;
  clock.after(500, () => (at = clock.wallMs()));
  clock.stepWall(-900_000);
  await clock.advance(499);
  t.equal(at, 0);
  await clock.advance(1);
  t.equal(at, 100_500);
});

t.test("promises settle between two timers", async (t) => {
  const clock = new HandClock();
  const seen: string[] = [];
  clock.after(
    1,
    () =>
      void Promise.resolve()
        .then(() => undefined)
        .then(() => seen.push("begun by the first")),
  );
  clock.after(2, () => void seen.push("the second"));
  await clock.advance(2);
  t.same(seen, ["begun by the first", "the second"]);
});

t.test("waiting for what does not happen says what it was", async (t) => {
  const clock = new HandClock();
  await t.rejects(
    clock.advanceUntil("a wonder", () => false, 1000),
    { message: "not within 1000 ms: a wonder" },
  );
});
