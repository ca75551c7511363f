/** What a broker may ask for in CONNACK (MQTT 5), and what it must not do; against a broker of our own. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { StoredEvent } from "#model/event.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { FakeBroker, type Faults } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";

const base = "vedetta/v1/acme/hq/box-1";

async function open(t: Test, faults: Faults, more: Partial<RelayOptions> = {}) {
  const broker = await new FakeBroker(faults).start();
  const source = new MemoryLog();
  const aside: number[] = [];
  const tell = ({ sequence }: StoredEvent): void => {
    aside.push(sequence);
    source.append({ type: "events.dropped", data: { reason: "refused", from: sequence, to: sequence } });
  };
  const relay = new Relay({
    config: { brokers: [broker.url], protocol: 5, commandKeys: [], history: false },
    base,
    source,
    boot: "boot-1",
    version: "0.1.0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    retry: { passing: { firstMs: 5, mostMs: 10 }, lasting: { firstMs: 5, mostMs: 10 }, betweenMs: 5, stableMs: 1000 },
    pollMs: 20,
    asides: { tell, store: () => true },
    ...more,
  });
  t.teardown(async () => {
    await relay.stop();
    await broker.stop();
  });
  return { broker, source, relay, aside };
}

t.test("the broker's keep-alive is kept", async (t) => {
  const { broker, relay } = await open(t, { serverKeepAlive: 1 });
  relay.start();
  await waitFor("two pings, long before the own keep-alive of twenty seconds", () => broker.pings >= 2);
  t.equal(broker.connects.length, 1);
  t.equal(broker.connects[0]?.keepalive, 20);
});

t.test("no topic alias is sent, and none allowed to the broker", async (t) => {
  const { broker, source, relay } = await open(t, { topicAliasMaximum: 5 });
  source.appendMany(30);
  relay.start();
  await waitFor("all", () => source.cursor("relay") === 30);
  t.ok(broker.published.every(({ properties, topic }) => properties?.topicAlias === undefined && topic !== ""));
  t.equal(broker.connects[0]?.properties?.topicAliasMaximum ?? 0, 0);
});

t.test("a broker that uses an alias all the same is left, and called again", async (t) => {
  let isHostile = true;
  const { broker, source, relay } = await open(
    t,
    {
      afterConnack: () =>
        isHostile
          ? [
              {
                cmd: "publish",
                topic: "",
                payload: "x",
                qos: 0,
                dup: false,
                retain: false,
                properties: { topicAlias: 9 },
              },
            ]
          : [],
    },
    { inbox: { topics: () => [`${base}/command`], use() {}, lost() {}, take() {} } },
  );
  source.appendMany(3);
  relay.start();
  await waitFor("several connections", () => broker.connects.length > 3);
  isHostile = false;
  await waitFor("all", () => source.cursor("relay") === 3);
  t.pass();
});

for (const receiveMaximum of [1, 2, 3, 20]) {
  t.test(`a Receive Maximum of ${receiveMaximum} holds for all that is sent together`, async (t) => {
    const { broker, source, relay } = await open(t, { receiveMaximum, answerAfterMs: 1 });
    const steadyMs = systemClock.monotonicMs() - 100_000;
    for (let n = 0; n < 150; n += 1) source.append({ steadyMs });
    relay.start();
    await waitFor("some", () => source.cursor("relay") > 20);
    source.appendMany(30);
    relay.resend(1, 20);
    relay.wake();
    await waitFor("all", () => source.cursor("relay") === 180);
    await waitFor("and twenty once more", () => broker.sequences().length >= 200);
    t.ok(broker.mostUnanswered <= receiveMaximum, `${broker.mostUnanswered} were on their way`);
  });
}

t.test("what is too large for the broker is not sent, in whichever lane", async (t) => {
  const { broker, source, relay, aside } = await open(t, { maximumPacketSize: 2000 });
  const steadyMs = systemClock.monotonicMs() - 100_000;
  for (let n = 1; n <= 300; n += 1) source.append({ steadyMs, data: n % 100 === 0 ? "x".repeat(3000) : n });
  source.append({ data: "y".repeat(3000) });
  relay.start();
  await waitFor("all", () => source.cursor("relay") === 305);
  t.same(
    aside.toSorted((a, b) => a - b),
    [100, 200, 300, 301],
  );
  t.ok(broker.published.every(({ payload }) => payload.length < 2000));
});

t.test(
  "codes that no broker should send hold the queue and lose nothing; those of the content set aside",
  async (t) => {
    const odd = new Map([
      [40, 0x90],
      [140, 0xa2],
    ]);
    const content = new Map([
      [60, 0x95],
      [160, 0x99],
    ]);
    const { broker, source, relay, aside } = await open(t, {
      puback: ({ topic, payload }) => {
        if (!topic.includes("/event/")) return 0;
        const sequence = Number((JSON.parse(payload.toString()) as { sequence: string }).sequence);
        const code = odd.get(sequence) ?? content.get(sequence) ?? 0;
        odd.delete(sequence);
        return code;
      },
    });
    const steadyMs = systemClock.monotonicMs() - 100_000;
    for (let n = 1; n <= 200; n += 1) source.append({ steadyMs });
    relay.start();
    await waitFor("all", () => source.cursor("relay") === 202);
    t.same(
      aside.toSorted((a, b) => a - b),
      [60, 160],
    );
    const taken = new Set(broker.sequences());
    t.same(
      Array.from({ length: 202 }, (_, i) => i + 1).filter((sequence) => !taken.has(sequence)),
      [60, 160],
    );
  },
);
