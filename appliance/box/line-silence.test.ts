import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { LineSilence } from "./line-silence.ts";

const MINUTE_MS = 60_000;

function stage() {
  const clock = new HandClock();
  const silence = new LineSilence(clock);
  return {
    pass: (ms: number) => clock.advance(ms),
    up: () => silence.looked({ up: true }, false),
    down: () => silence.looked({ up: false }, false),
    blind: () => silence.looked({ doubt: "onlyBrokers" }, false),
    doubted: () => silence.looked({ up: true }, true),
    cutOffLook: () => silence.looked({ doubt: "cutOff" }, false),
    cutOff: () => silence.cutOff(),
    /** @param agoMs so long ago the broker was lost */
    why: (agoMs: number) => silence.why(clock.monotonicMs() - agoMs),
  };
}

t.test("the line was seen to be gone, or to work, while no broker was connected", async (t) => {
  const line = stage();
  line.up();
  await line.pass(MINUTE_MS);
  line.down();
  await line.pass(MINUTE_MS);
  line.up();
  t.equal(line.why(90_000), "line", "also where it has come back since");
  const broker = stage();
  broker.up();
  await broker.pass(MINUTE_MS);
  broker.up();
  await broker.pass(MINUTE_MS);
  t.equal(broker.why(90_000), "broker");
  t.equal(broker.why(30_000), "unknown", "nobody has looked since");
});

t.test("a line that was gone before its loss was noticed", async (t) => {
  const { pass, up, down, why } = stage();
  down();
  await pass(40_000);
  up();
  await pass(5000);
  t.equal(why(10_000), "line");
  await pass(5 * MINUTE_MS);
  up();
  t.equal(why(10_000), "broker", "that was another time");
});

t.test("nobody outside is asked, or a failing is not believed yet", async (t) => {
  const { pass, blind, doubted, why } = stage();
  await pass(MINUTE_MS);
  blind();
  doubted();
  t.equal(why(MINUTE_MS), "unknown");
});

t.test("the box itself had no network: that comes before the line", async (t) => {
  for (const how of ["cutOff", "cutOffLook"] as const) {
    const it = stage();
    await it.pass(MINUTE_MS);
    it.down();
    it[how]();
    it.up();
    t.equal(it.why(MINUTE_MS), "cutOff");
  }
});
