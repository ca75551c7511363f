/** How often something may be tried. */
import t from "tap";
import { AttemptLimits } from "./attempt-limit.ts";

t.test("a burst, then one try per refill", async (t) => {
  const limits = new AttemptLimits([{ burst: 3, refillMs: 1000 }]);
  const tries = [0, 0, 0, 0, 500, 999, 1000, 1000, 2000, 2000, 99_000, 99_000, 99_000, 99_000];
  const waits = tries.map((now) => limits.tryTake(["a"], now));
  t.same(waits, [0, 0, 0, 1000, 500, 1, 0, 1000, 0, 1000, 0, 0, 0, 1000]);
});

t.test("a try that any limit refuses counts against none", async (t) => {
  const limits = new AttemptLimits([
    { burst: 1, refillMs: 1000 },
    { burst: 2, refillMs: 1000 },
  ]);
  t.equal(limits.tryTake(["a", "all"], 0), 0);
  for (let n = 0; n < 5; n++) t.equal(limits.tryTake(["a", "all"], 0), 1000);
  t.equal(limits.tryTake(["b", "all"], 0), 0, "the second limit was not used up");
  t.equal(limits.tryTake(["c", "all"], 0), 1000);
});

t.test("a try given back was none", async (t) => {
  const limits = new AttemptLimits([{ burst: 1, refillMs: 1000 }]);
  for (let n = 0; n < 5; n++) {
    t.equal(limits.tryTake(["a"], 0), 0);
    limits.giveBack(["a"]);
  }
});

t.test("many keys do not take more and more memory, and do not free one that is in use", async (t) => {
  const limits = new AttemptLimits([
    { burst: 1, refillMs: 1e9 },
    { burst: 1e9, refillMs: 1 },
  ]);
  limits.tryTake(["first", "all"], 0);
  for (let n = 0; n < 4000; n++) limits.tryTake([`key-${n}`, "all"], 0);
  t.not(limits.tryTake(["first", "all"], 0), 0);
  for (let n = 0; n < 6000; n++) limits.tryTake([`more-${n}`, "all"], 0);
  t.equal(limits.tryTake(["first", "all"], 0), 0, "the oldest is forgotten");
});
