/** Whatever comes in whatever order, over kills, restarts and wrong clocks: no order is done twice, and "done" is true. */
import { spawn } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { OrderReply } from "#model/order.ts";
import { INCIDENT, openStage, type Stage } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder, TEST_BASE } from "./testing/sign-order.ts";

const ours = makeTestKey();
const HOUR_MS = 3_600_000;

type Step =
  | { readonly do: "give"; readonly lifeMs: number; readonly boot: boolean; readonly sequence: boolean }
  | { readonly do: "again"; readonly which: number; readonly retained: boolean }
  | { readonly do: "kill" }
  | { readonly do: "crash" }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "step"; readonly ms: number }
  /** Time passes, and then the clock is set back by as much. */
  | { readonly do: "lapse"; readonly ms: number }
  | { readonly do: "trust"; readonly trusted: boolean };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("give" as const),
      lifeMs: fc.integer({ min: 1, max: HOUR_MS }),
      boot: fc.boolean(),
      sequence: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("again" as const), which: fc.nat(), retained: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: "kill" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "crash" as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("pass" as const), ms: fc.integer({ min: 0, max: 2 * HOUR_MS }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("step" as const),
      ms: fc.integer({ min: -3 * HOUR_MS, max: HOUR_MS }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("lapse" as const), ms: fc.integer({ min: HOUR_MS, max: 2 * HOUR_MS }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("trust" as const), trusted: fc.boolean() }) },
);

void t.test("no order is done twice, and what is said to be done is", async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const ends: (() => void)[] = [];
      const clock = new HandClock();
      let boots = 1;
      let sequence = 0;
      let stage: Stage = openStage({ teardown: (end) => ends.push(end) }, { keys: [ours.key], clock, boot: "boot-1" });
      const stages = [stage];
      const given: { readonly id: string; readonly payload: Buffer }[] = [];
      const replies: OrderReply[] = [];
      const reopen = (trusted: boolean) => {
        boots += 1;
        const { folder } = stage;
        stage = openStage(
          { teardown: (end) => ends.push(end) },
          { keys: [ours.key], clock, folder, boot: `boot-${boots}` },
        );
        stage.trusted = trusted;
        stages.push(stage);
      };
      try {
        for (const step of steps) {
          if (step.do === "pass") await clock.advance(step.ms);
          if (step.do === "step") clock.stepWall(step.ms);
          if (step.do === "lapse") {
            await clock.advance(step.ms);
            clock.stepWall(-step.ms);
          }
          if (step.do === "trust") stage.trusted = step.trusted;
          if (step.do === "kill") {
            const { trusted } = stage;
            stage.kill();
            reopen(trusted);
          }
          if (step.do === "crash") {
            // between remembering and doing: nothing else is left behind by it
            const order = orderOf("incident.note", clock.wallMs());
            const replyTo = JSON.stringify({ topic: `${TEST_BASE}/reply` });
            stage.state.orders.begin({ ...order, key: ours.key.kid, expiresAt: Date.parse(order.expiresAt), replyTo });
            given.push({
              id: order.id,
              payload: signOrder(ours, { ...order, arguments: { id: INCIDENT, note: order.id } }),
            });
            const { trusted } = stage;
            stage.kill();
            reopen(trusted);
          }
          if (step.do === "give") {
            sequence += 1;
            const order = orderOf("incident.note", clock.wallMs(), {
              expiresAt: new Date(clock.wallMs() + step.lifeMs).toISOString(),
              ...(step.boot ? { boot: `boot-${boots}` } : {}),
              ...(step.sequence ? { sequence } : {}),
            });
            const payload = signOrder(ours, { ...order, arguments: { id: INCIDENT, note: order.id } });
            given.push({ id: order.id, payload });
            await clock.advance(1000); // so that it is no flood
            replies.push(await stage.give(payload));
          }
          const old = step.do === "again" ? given[step.which % Math.max(1, given.length)] : undefined;
          if (old !== undefined && step.do === "again") {
            await clock.advance(1000);
            replies.push(await stage.give(old.payload, { retained: step.retained }));
          }
        }
        const done = stages.flatMap((one) => one.done);
        const saidDone = replies
          .filter(({ outcome }) => outcome === "done")
          .map(({ id }) => `note by soc duty desk ${id}`);
        return new Set(done).size === done.length && done.toSorted().join() === saidDone.toSorted().join();
      } finally {
        for (const end of ends) end();
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  t.pass("in sixty sequences");
});

void t.test("killed between remembering and doing, the order is told as interrupted and never done", async (t) => {
  for (const moment of ["before", "after"]) {
    const stage = openStage(t, { keys: [ours.key] });
    stage.kill();
    const order = orderOf("incident.note", Date.now());
    const payload = signOrder(ours, { ...order, arguments: { id: INCIDENT, note: order.id } });
    const child = spawn(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      path.join(import.meta.dirname, "testing/take-until-killed.ts"),
      stage.folder,
      JSON.stringify(ours.key),
      payload.toString(),
      moment,
    ]);
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const signal = await new Promise((resolve) => child.once("exit", (_code, by) => resolve(by)));
    t.equal(signal, "SIGKILL", said);
    t.notMatch(said, /done/);
    const next = openStage(t, {
      keys: [ours.key],
      folder: stage.folder,
      clock: new HandClock(Date.now()),
      boot: "boot-2",
    });
    if (moment === "before") {
      t.match(await next.give(payload), { outcome: "done" }, "what was not remembered may come again");
    } else {
      t.match(next.connection.replies(), [{ id: order.id, outcome: "interrupted" }]);
      t.match(await next.give(payload), { code: "seenBefore", first: { outcome: "interrupted" } });
      t.same(next.done, []);
    }
  }
});
