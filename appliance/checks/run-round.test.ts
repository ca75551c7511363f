/** Members of a round that say nothing: how that is told, whichever of the round's timers comes first. */
import t from "tap";
import { Type } from "typebox";
import { silentLog } from "#lib/log.ts";
import type { TimerClock } from "#lib/clock.ts";
import { defineCheckType } from "./contract.ts";
import { RoundSheet } from "./round-sheet.ts";
import { startRound } from "./run-round.ts";
import type { Surroundings } from "./surroundings.ts";

const toy = defineCheckType({
  name: "toy",
  summary: "A toy.",
  category: "software",
  settings: Type.Object({}),
  measurements: {},
  codes: { good: "ok", timeout: "critical" },
  examples: [{}],
  run: async () => ({ code: "good" }),
});

/** A clock whose timers ring by hand, and the timers that were set. */
function handTimers() {
  const timers: { readonly ms: number; readonly ring: () => void }[] = [];
  const clock: TimerClock = {
    monotonicMs: () => 0,
    wallMs: () => 0,
    after: (ms, work) => {
      timers.push({ ms, ring: work });
      return { cancel: () => undefined };
    },
    every: () => ({ cancel: () => undefined }),
  };
  return { clock, timers };
}

function start(run: () => Promise<void>) {
  const { clock, timers } = handTimers();
  const sheet = new RoundSheet(1, () => undefined);
  sheet.begin();
  const jobs = [{ target: { address: "192.0.2.1" }, settings: {}, memory: {} as never }];
  const conditions = { timeoutMs: 5000, surroundings: {} as Surroundings, clock, log: silentLog };
  return { sheet, timers, run: startRound({ type: toy, jobs, sheet, round: { run } }, conditions) };
}

t.test(
  "a round that does not heed its deadline is silent, also where a stalled process looks at the deadline last",
  async (t) => {
    const { run, timers } = start(() => new Promise(() => undefined));
    await Promise.resolve();
    const last = timers.toSorted((a, b) => b.ms - a.ms)[0];
    t.ok((last?.ms ?? 0) > 5000, "the time in which it may still end");
    last?.ring();
    await run.settled;
    t.match(run.results([0]), [{ observation: { code: "timeout" }, blame: "target" }]);
  },
);

t.test("a round that is over in time and has left out a member is a mistake of ours", async (t) => {
  const { run } = start(async () => {});
  await run.settled;
  t.match(run.results([0]), [{ observation: { code: "boxFault" }, blame: "box" }]);
});

t.test("a starved box believes the kernel's own measurements, and no others", async (t) => {
  const GOOD = { code: "good", measures: ["answerMs"] };
  const timed = defineCheckType({
    ...toy,
    name: "timed",
    measurements: { answerMs: { unit: "ms", description: "Time to the answer." } },
    run: async () => ({ code: "good" }),
  });
  const sheet = new RoundSheet(2, () => undefined);
  sheet.begin();
  const round = {
    run: async () => {
      for (const place of [0, 1]) {
        sheet.number(place, 0, 7);
        sheet.say(place, GOOD);
      }
    },
    isUnhurried: (place: number) => place === 0,
  };
  const job = { target: { address: "192.0.2.1" }, settings: {}, memory: {} as never };
  let stalled = 0;
  const run = startRound(
    { type: timed, jobs: [job, job], sheet, round },
    {
      timeoutMs: 5000,
      surroundings: {} as Surroundings,
      clock: handTimers().clock,
      log: silentLog,
      stalledMs: () => (stalled += 1000),
    },
  );
  await run.settled;
  t.equal(run.isBelievable(), false);
  t.same([run.isSteadfast(GOOD, 0), run.isSteadfast(GOOD, 1)], [true, false]);
  const [exact, hasty] = run.results([0, 1]);
  t.same(exact?.observation, { code: "good", measurements: { answerMs: 7 } });
  t.same(hasty?.observation, { code: "good", measurements: {} });
});
