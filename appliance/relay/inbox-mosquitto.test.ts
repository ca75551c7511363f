/** Orders over a real mosquitto, both versions of MQTT: what is too large, a flood, and a relay that is made anew. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { OrderReply } from "#model/order.ts";
import type { Connection, ReceivedMessage } from "./connection.ts";
import { openConnection } from "./mqtt-client.ts";
import type { Incoming } from "./incoming.ts";
import { Relay } from "./relay.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { Mosquitto } from "./testing/mosquitto.ts";
import { openStage } from "./testing/order-stage.ts";
import { makeTestKey, orderOf, signOrder, TEST_BASE } from "./testing/sign-order.ts";
import { INCIDENT } from "./testing/order-stage.ts";

const ours = makeTestKey();

async function stage(t: Test, protocol: 5 | 4) {
  const broker = await new Mosquitto().start();
  t.teardown(() => broker.remove());
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const box = openStage(t, { keys: [ours.key] });
  const taken: ReceivedMessage[] = [];
  const inbox: Incoming = {
    topics: () => [`${TEST_BASE}/command`, `${TEST_BASE}/config/desired`],
    use: (connection) => box.taker.replies.use(connection),
    lost: (connection) => box.taker.replies.lost(connection),
    take(message) {
      taken.push(message);
      box.taker.take(message, { base: TEST_BASE, keys: [ours.key] });
    },
  };
  const source = new MemoryLog();
  const relay = new Relay({
    base: TEST_BASE,
    boot: "boot-1",
    version: "0.1.0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    source,
    config: { brokers: [url], protocol, commandKeys: [ours.key], history: false },
    inbox,
  });
  relay.start();
  t.teardown(() => relay.stop());
  const replies: OrderReply[] = [];
  const access = { brokers: [url], protocol };
  const opened = await openConnection({
    broker: url,
    access,
    clientId: "desk",
    clean: true,
    keepAliveSeconds: 20,
    onMessage: ({ topic, payload }) => {
      if (topic.endsWith("/reply")) replies.push(JSON.parse(payload.toString()) as OrderReply);
    },
    onClosed: () => {},
  });
  const desk = opened.connection as Connection;
  t.teardown(() => desk.close());
  await desk.subscribe([`${TEST_BASE}/#`]);
  await waitFor("the box is there", () => relay.figures().connected);
  const say = (topic: string, payload: Buffer | string, retain = false) =>
    new Promise((resolve) =>
      desk.publish({ topic: `${TEST_BASE}/${topic}`, payload: payload.toString(), retain }, resolve),
    );
  /** An order that is sent again until it is answered: the box may not have subscribed yet. */
  const give = async () => {
    const order = orderOf("incident.acknowledge", box.clock.wallMs(), { arguments: { id: INCIDENT } });
    const payload = signOrder(ours, order);
    await waitFor("an answer", async () => {
      await say("command", payload);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await box.clock.advance(100); // the box's own time, by which it lets things through
      return replies.some(({ id }) => id === order.id);
    });
    return replies.find(({ id }) => id === order.id);
  };
  return { relay, source, say, give, replies, taken, box };
}

for (const protocol of [5, 4] as const) {
  t.test(
    `what is too large costs at most one connection and no event (MQTT ${protocol === 5 ? "5" : "3.1.1"})`,
    async (t) => {
      const { relay, source, say, give, taken } = await stage(t, protocol);
      t.match(await give(), { outcome: "done" });
      await say("config/desired", "x".repeat(5 * 1024 * 1024), true);
      if (protocol === 4) await waitFor("it has connected anew", () => relay.figures().connections === 2);
      source.appendMany(20);
      relay.wake();
      await waitFor("the events are gone", () => relay.figures().waiting === 0 && relay.figures().connected);
      t.equal(relay.figures().connections, protocol === 5 ? 1 : 2);
      t.notOk(taken.some(({ payload }) => payload.length > 1024 * 1024));
      if (protocol === 5) t.match(await give(), { outcome: "done" }, "it still listens");
    },
  );

  t.test(`a flood holds up no event, and it listens after it (MQTT ${protocol === 5 ? "5" : "3.1.1"})`, async (t) => {
    const { relay, source, say, give, box } = await stage(t, protocol);
    t.match(await give(), { outcome: "done" });
    const junk = signOrder(makeTestKey(), orderOf("box.report", box.clock.wallMs()));
    const flood = Promise.all(Array.from({ length: 3000 }, () => say("command", junk)));
    source.appendMany(50);
    relay.wake();
    await waitFor("the events are gone", () => relay.figures().waiting === 0);
    await flood;
    await box.clock.advance(60_000);
    t.match(await give(), { outcome: "done" });
    t.equal(relay.figures().connections, 1);
  });
}
