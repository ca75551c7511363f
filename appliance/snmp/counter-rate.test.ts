/** What a falling counter means. */
import fc from "fast-check";
import t from "tap";
import { findRate, hasRebooted, type CounterReading } from "./counter-rate.ts";

const MINUTE = 60_000;
const DAY_TICKS = 8_640_000;

/** A reading `at` minutes, of a device that has been up for `upTicks`. */
function reading(
  at: number,
  value: bigint,
  upTicks: number | undefined,
  bits: 32 | 64 = 32,
  rate?: number,
): CounterReading {
  return { at: at * MINUTE, value, bits, upTime: upTicks, ...(rate !== undefined && { rate }) };
}
const ticks = (minutes: number, start = 100_000) => start + minutes * 6000;

t.test("a counter that grew has its growth per second as rate", async (t) => {
  t.same(findRate(reading(0, 1000n, ticks(0)), reading(1, 1600n, ticks(1))), { code: "measured", rate: 10 });
});

t.test("64-bit counters keep their precision, however large", async (t) => {
  const large = 2n ** 63n;
  const outcome = findRate(reading(0, large, ticks(0), 64), reading(1, large + 60n, ticks(1), 64));
  t.same(outcome, { code: "measured", rate: 1 });
});

t.test("the first reading has no rate", async (t) => {
  t.same(findRate(undefined, reading(0, 5n, 1)), { code: "firstSample" });
  t.same(
    findRate(reading(0, 5n, ticks(0), 32), reading(1, 500n, ticks(1), 64)),
    { code: "firstSample" },
    "another kind of counter",
  );
  t.same(findRate(reading(0, 5n, ticks(0)), reading(0.001, 9n, ticks(0))), { code: "firstSample" }, "60 ms later");
});

t.test("a 32-bit counter that wrapped goes on as if it had not", async (t) => {
  const before = reading(0, 2n ** 32n - 300n, ticks(0));
  t.same(findRate(before, reading(1, 300n, ticks(1))), { code: "measured", rate: 10 });
  t.same(
    findRate({ ...before, upTime: undefined }, reading(1, 300n, undefined)),
    { code: "measured", rate: 10 },
    "sysUpTime or not",
  );
});

t.test("a busy 32-bit counter that moves by most of its range is believed when it did so before", async (t) => {
  const moved = 3_000_000_000n;
  const now = reading(1, (4_000_000_000n + moved) % 2n ** 32n, ticks(1));
  t.same(findRate(reading(0, 4_000_000_000n, ticks(0), 32, 5e7), now), { code: "measured", rate: 5e7 });
  t.same(findRate(reading(0, 4_000_000_000n, ticks(0), 32, 1000), now), { code: "counterReset" });
});

t.test("a counter that fell far while the device kept running was cleared", async (t) => {
  t.same(findRate(reading(0, 1_000_000n, ticks(0)), reading(1, 10n, ticks(1))), { code: "counterReset" });
  t.same(findRate(reading(0, 10n ** 15n, ticks(0), 64), reading(1, 10n, ticks(1), 64)), { code: "counterReset" });
});

t.test("a device that restarted gives no rate, whether its counter fell or grew", async (t) => {
  t.same(findRate(reading(0, 2n ** 32n - 5n, ticks(0)), reading(1, 100n, 2000)), { code: "rebooted" });
  t.same(findRate(reading(0, 5n, ticks(0)), reading(1, 100n, 2000)), { code: "rebooted" });
});

t.test("a restart shows even when the new up time is longer than the old one", async (t) => {
  t.ok(hasRebooted(1000, 180_000, 60 * MINUTE), "10 s before, now 30 minutes, an hour later");
  t.notOk(hasRebooted(1000, 361_000, 60 * MINUTE));
});

t.test("sysUpTime wraps after 497 days: that is no restart", async (t) => {
  const end = 2 ** 32;
  t.notOk(hasRebooted(end - 3000, 3000, MINUTE));
  t.ok(hasRebooted(end - 40 * DAY_TICKS, 3000, MINUTE), "a restart after 457 days is one");
  t.ok(hasRebooted(300 * DAY_TICKS, 3000, MINUTE));
});

t.test("clocks of devices may be wrong, may jump ahead, may stand still, may be missing", async (t) => {
  t.notOk(hasRebooted(1_000_000, 1_000_000 + 5700, MINUTE), "5 % slow");
  t.notOk(hasRebooted(1_000_000, 9_000_000, MINUTE), "ahead");
  t.notOk(hasRebooted(1_000_000, 1_000_000, 60 * MINUTE), "standing still");
  t.notOk(hasRebooted(undefined, 5, MINUTE));
  t.notOk(hasRebooted(5, undefined, MINUTE));
});

t.test("no two readings give a negative or endless rate", async () => {
  const any = fc.record({
    at: fc.double({ min: 0, max: 1e9, noNaN: true }),
    value: fc.bigInt({ min: 0n, max: 2n ** 32n - 1n }),
    bits: fc.constantFrom(32 as const, 64 as const),
    upTime: fc.option(fc.nat(0xffffffff), { nil: undefined }),
  });
  fc.assert(
    fc.property(any, any, (before, now) => {
      const outcome = findRate(before, now);
      return outcome.code !== "measured" || (outcome.rate >= 0 && Number.isFinite(outcome.rate));
    }),
  );
});
