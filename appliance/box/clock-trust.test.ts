/** When the clock can be believed, and what a jump looks like. */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { askSystem, ClockTrust, type ClockStep } from "./clock-trust.ts";

const NOW = Date.UTC(2026, 10, 22);

function setUp(synchronised: boolean | undefined, wallMs = NOW) {
  const time = { monotonic: 1000, wall: wallMs };
  const steps: ClockStep[] = [];
  const answers = { synchronised, asked: 0 };
  const trust = new ClockTrust({
    clock: { ...systemClock, monotonicMs: () => time.monotonic, wallMs: () => time.wall },
    isSynchronised: () => {
      answers.asked++;
      return Promise.resolve(answers.synchronised);
    },
    onStep: (step) => steps.push(step),
  });
  const pass = (ms: number, jumpMs = 0) => {
    time.monotonic += ms;
    time.wall += ms + jumpMs;
    trust.look();
  };
  return { trust, steps, answers, pass };
}

t.test("a clock that keeps pace never stepped, even when it is slewed", async (t) => {
  const { trust, steps, pass } = setUp(true);
  await trust.start();
  t.teardown(() => trust.stop());
  for (let second = 0; second < 100; second++) pass(1000, 0.5);
  t.same(steps, []);
});

t.test("a jump is told once, with its size and direction, however late the look comes", async (t) => {
  const { trust, steps, pass } = setUp(true);
  await trust.start();
  t.teardown(() => trust.stop());
  pass(1000, 86_400_000);
  pass(5000);
  pass(1000, -2000);
  t.match(steps, [{ stepMs: 86_400_000, at: NOW + 86_401_000 }, { stepMs: -2000 }]);
});

t.test("records are believed unless the clock is known to be wrong", async (t) => {
  for (const [synchronised, wall, expected] of [
    [true, NOW, true],
    [undefined, NOW, true],
    [false, NOW, false],
    [true, Date.UTC(1970, 0, 1), false],
    [undefined, Date.UTC(2024, 0, 1), false],
  ] as const) {
    const { trust } = setUp(synchronised, wall);
    await trust.start();
    t.equal(trust.trusted, expected, `${synchronised} in ${new Date(wall).getUTCFullYear()}`);
    trust.stop();
  }
});

t.test("a jump makes it ask again at once, else it asks once a minute", async (t) => {
  const { trust, answers, pass } = setUp(false);
  await trust.start();
  t.teardown(() => trust.stop());
  pass(1000);
  t.equal(answers.asked, 1);
  answers.synchronised = true;
  pass(1000, 3_600_000);
  t.equal(answers.asked, 2);
  await Promise.resolve();
  t.equal(trust.trusted, true);
  pass(60_000);
  t.equal(answers.asked, 3);
});

t.test("this system answers, or says that it does not know", async (t) => {
  t.ok([true, false, undefined].includes(await askSystem()));
});
