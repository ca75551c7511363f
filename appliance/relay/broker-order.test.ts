import t from "tap";
import { BrokerOrder, DEFAULT_RETRY } from "./broker-order.ts";

function order(...brokers: string[]): BrokerOrder {
  return new BrokerOrder(brokers, DEFAULT_RETRY, () => 0.999999);
}

void t.test("each round begins with the first broker", async (t) => {
  const brokers = order("a", "b");
  const tried = [];
  for (let i = 0; i < 4; i += 1) {
    tried.push(brokers.current);
    brokers.failed(false);
  }
  t.same(tried, ["a", "b", "a", "b"]);
});

void t.test("after a loss the first broker is tried first, whichever served", async (t) => {
  const brokers = order("a", "b");
  brokers.failed(false);
  t.notOk(brokers.isPreferred);
  brokers.lost(60_000, false);
  t.equal(brokers.current, "a");
});

void t.test("pauses grow from round to round, up to four seconds for what may pass", async (t) => {
  const brokers = order("a");
  t.same(
    Array.from({ length: 6 }, () => brokers.failed(false)),
    [500, 1000, 2000, 4000, 4000, 4000],
  );
});

void t.test("what a person has to mend is tried once a minute in the end", async (t) => {
  const brokers = order("a");
  const pauses = Array.from({ length: 8 }, () => brokers.failed(true));
  t.equal(pauses.at(-1), 60_000);
});

void t.test("one broker that may come back by itself keeps the whole round quick", async (t) => {
  const brokers = order("a", "b");
  let pause = 0;
  for (let i = 0; i < 20; i += 1) pause = brokers.failed(i % 2 === 0);
  t.equal(pause, 4000);
});

void t.test("a connection that held ends the growing, one that breaks at once does not", async (t) => {
  const brokers = order("a");
  for (let i = 0; i < 3; i += 1) brokers.failed(false);
  t.equal(brokers.lost(100, false), 4000);
  t.equal(brokers.lost(10_000, false), 3000);
  t.equal(brokers.failed(false), 1000);
});

void t.test("boxes that lost a connection together come back spread over three seconds", async (t) => {
  let chance = 0;
  const brokers = new BrokerOrder(["a"], DEFAULT_RETRY, () => chance);
  t.equal(brokers.lost(20_000, false), 0);
  chance = 0.5;
  t.equal(brokers.lost(20_000, false), 1500);
  t.equal(brokers.lost(20_000, true), 1500, "what a person has to mend waits as ever");
  const { spreadMs: _, ...policy } = DEFAULT_RETRY;
  t.equal(new BrokerOrder(["a"], policy, () => chance).lost(20_000, false), 375);
});

void t.test("pauses are spread over the upper half", async (t) => {
  const brokers = new BrokerOrder(["a"], DEFAULT_RETRY, () => 0);
  t.equal(brokers.failed(false), 250);
});
