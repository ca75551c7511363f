/** The pace against lines that are computed: each has a rate and a delay, and carries one message after the other. */
import t from "tap";
import { LinePace } from "./line-pace.ts";

interface Line {
  /** Bytes a millisecond. */
  readonly rate: number;
  /** There and back, milliseconds. */
  readonly delayMs: number;
}

/** Sends messages of a size over a line for so long; what waited longest in its queue in the second half, and the use made of it. */
function drive(pace: LinePace, { rate, delayMs }: Line, bytes: number, forMs: number, startMs = 0) {
  let nowMs = startMs;
  let freeAtMs = nowMs;
  const all: { sentAtMs: number; answeredAtMs: number; wasAlone: boolean }[] = [];
  let answered = 0;
  let carried = 0;
  let longestQueueMs = 0;
  const half = startMs + forMs / 2;
  while (nowMs < startMs + forMs) {
    const away = all.length - answered;
    const isAlone = away === 0;
    if (isAlone || (away * bytes < pace.windowBytes && !pace.wantsSilence(nowMs))) {
      const queueMs = Math.max(0, freeAtMs - nowMs);
      if (nowMs > half) longestQueueMs = Math.max(longestQueueMs, queueMs);
      freeAtMs = nowMs + queueMs + bytes / rate;
      all.push({ sentAtMs: nowMs, answeredAtMs: freeAtMs + delayMs, wasAlone: isAlone });
      continue;
    }
    const first = all[answered];
    if (first === undefined) break;
    nowMs = first.answeredAtMs;
    const tookMs = nowMs - first.sentAtMs;
    pace.answered({ bytes, tookMs, wasAlone: first.wasAlone, onTheirWayBytes: away * bytes }, nowMs);
    answered += 1;
    if (nowMs > half) carried += bytes;
  }
  return { longestQueueMs, use: carried / ((forMs / 2) * rate), nowMs };
}

for (const [name, line, bytes, queueMs, use] of [
  ["256 kbit/s, 40 ms", { rate: 32, delayMs: 40 }, 1500, 200, 0.85],
  ["64 kbit/s, 100 ms", { rate: 8, delayMs: 100 }, 1500, 400, 0.6],
  ["256 kbit/s over a satellite, 600 ms", { rate: 32, delayMs: 600 }, 1500, 200, 0.85],
  ["10 Mbit/s, 30 ms", { rate: 1250, delayMs: 30 }, 1500, 200, 0.9],
  ["1 Gbit/s, 1 ms", { rate: 125_000, delayMs: 1 }, 15_000, 200, 0.9],
] as const) {
  t.test(`${name}: the queue stays short and the line is made use of`, async (t) => {
    const driven = drive(new LinePace(), line, bytes, 10_000);
    t.ok(driven.longestQueueMs < queueMs, `a queue of ${Math.round(driven.longestQueueMs)} ms`);
    t.ok(driven.use > use, `${Math.round(driven.use * 100)} % of the line`);
  });
}

t.test("a line that becomes slow is noticed, and one that becomes fast as well", async (t) => {
  const pace = new LinePace();
  drive(pace, { rate: 1250, delayMs: 10 }, 1500, 30_000);
  const wide = pace.windowBytes;
  const slow = drive(pace, { rate: 32, delayMs: 10 }, 1500, 60_000, 30_000);
  t.ok(slow.longestQueueMs < 200, `a queue of ${Math.round(slow.longestQueueMs)} ms`);
  t.ok(pace.windowBytes < wide / 10);
  const fast = drive(pace, { rate: 1250, delayMs: 10 }, 1500, 60_000, 100_000);
  t.ok(fast.use > 0.8, `${Math.round(fast.use * 100)} % of the line`);
});

t.test("what is not made use of does not widen the window", async (t) => {
  const pace = new LinePace();
  const before = pace.windowBytes;
  for (let n = 0; n < 1000; n += 1)
    pace.answered({ bytes: 800, tookMs: 5, wasAlone: true, onTheirWayBytes: 800 }, n * 1000);
  t.equal(pace.windowBytes, before);
});

t.test("a message is to travel alone once a minute; another line is another measure", async (t) => {
  const pace = new LinePace();
  t.equal(pace.wantsSilence(0), true);
  pace.answered({ bytes: 800, tookMs: 5, wasAlone: true, onTheirWayBytes: 800 }, 0);
  t.equal(pace.wantsSilence(59_000), false);
  t.equal(pace.wantsSilence(61_000), true);
  pace.restart();
  t.equal(pace.wantsSilence(1000), true);
});
