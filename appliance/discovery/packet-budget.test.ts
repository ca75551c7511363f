/** The sweep keeps its promise whoever asks for packets. */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { PacketBudget } from "./packet-budget.ts";

t.test("no second has more packets than the rate, however many ask at once", async (t) => {
  const rate = 200;
  const clock = new HandClock();
  const budget = new PacketBudget(rate, clock);
  const signal = new AbortController().signal;
  const sentAt: number[] = [];
  const ask = async (packets: number) => {
    await budget.take(packets, signal);
    for (let i = 0; i < packets; i += 1) sentAt.push(clock.monotonicMs());
  };
  const asked = Promise.all(Array.from({ length: 150 }, (_, i) => ask((i % 3) + 1)));
  await clock.advance(5000);
  await asked;
  t.equal(sentAt.length, 300);
  t.equal(budget.spent, 300);
  const most = Math.max(...sentAt.map((from) => sentAt.filter((at) => at >= from && at < from + 1000).length));
  t.ok(most <= rate, `${most} packets within a second`);
});

t.test("who is cancelled leaves the line, and the next one goes", async (t) => {
  const budget = new PacketBudget(5, systemClock);
  const [first, second] = [new AbortController(), new AbortController()];
  await budget.take(2, second.signal);
  const cancelled = budget.take(1, first.signal);
  const waiting = budget.take(1, second.signal);
  first.abort();
  await t.rejects(cancelled);
  await t.resolves(waiting);
  t.equal(budget.spent, 3);
});
