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
