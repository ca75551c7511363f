/** What the relay promises, against a broker that misbehaves as it is told. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import type { RelayConfig } from "#model/site.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { FakeBroker, type Faults } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const base = "vedetta/v1/acme/hq/box-1";
const quick = {
  passing: { firstMs: 10, mostMs: 40 },
  lasting: { firstMs: 10, mostMs: 40 },
  betweenMs: 5,
  stableMs: 1000,
};

function relayConfig(brokers: readonly string[], protocol: 5 | 4 = 5): RelayConfig {
  return { brokers, protocol, commandKeys: [], history: false };
}

function makeRelay(source: MemoryLog, brokers: readonly string[], more: Partial<RelayOptions> = {}): Relay {
  return new Relay({
    config: relayConfig(brokers),
    base,
    source,
    boot: "boot-1",
    version: "0.1.0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    retry: quick,
    ...more,
  });
}

async function fakeBroker(t: Test, faults: Faults = {}): Promise<FakeBroker> {
  const broker = await new FakeBroker(faults).start();
  t.teardown(() => broker.stop());
  return broker;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

void t.test("a broker that drops the line again and again gets every event, in order, with no second id", async (t) => {
  let taken = 0;
  const broker = await fakeBroker(t, { drops: ({ topic }) => topic.includes("/event/") && ++taken % 37 === 0 });
  const source = new MemoryLog();
  source.appendMany(600);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("everything acknowledged and stored", () => source.cursor("relay") === 600);

  t.same([...new Set(broker.sequences())], upTo(600), "first deliveries are in order and without a gap");
  t.ok(broker.connects.length > 5, `the line was lost ${broker.connects.length - 1} times`);
  const ids = new Map<string, string>();
  for (const { payload } of broker.published.filter(({ topic }) => topic.includes("/event/"))) {
    const { sequence, id } = JSON.parse(payload.toString()) as { sequence: string; id: string };
    t.equal(ids.get(sequence) ?? id, id, `sequence ${sequence} always has the same id`);
    ids.set(sequence, id);
  }
  t.equal(relay.figures().waiting, 0);
});

void t.test("what waits is kept from the start on, also where no broker was ever reached", async (t) => {
  const broker = await fakeBroker(t);
  await broker.stop();
  const source = new MemoryLog();
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  t.ok(source.hasCursor("relay"), "without it the log would forget events by their age");
});

void t.test("no more messages are on their way than the broker allows, the presence message included", async (t) => {
  const broker = await fakeBroker(t, { receiveMaximum: 2, answerAfterMs: 5 });
  const source = new MemoryLog();
  source.appendMany(30);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("all events", () => source.cursor("relay") === 30);
  t.equal(broker.mostUnanswered, 2);
});

void t.test("without a word of the broker, twenty messages are on their way", async (t) => {
  const broker = await fakeBroker(t, { answerAfterMs: 20 });
  const source = new MemoryLog();
  source.appendMany(100);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("all events", () => source.cursor("relay") === 100);
  t.equal(broker.mostUnanswered, 20, "the presence message included");
});

void t.test("a refused event is sent again until it is taken, and the cursor waits for it", async (t) => {
  let refusals = 0;
  const broker = await fakeBroker(t, {
    puback: ({ payload }) => (payload.toString().includes('"sequence":"5"') && ++refusals < 2 ? 0x97 : 0),
  });
  const source = new MemoryLog();
  source.appendMany(12);
  const warnings: string[] = [];
  const log: Log = { ...silentLog, warn: (_fields, message) => void warnings.push(message) };
  const relay = makeRelay(source, [broker.url], { log });
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("the refusal", () => relay.figures().refused === 1);
  await waitFor("what stands before it is stored", () => source.cursor("relay") === 4);
  t.equal(relay.figures().lastProblem?.code, "quotaExceeded");
  await waitFor("it is taken at last", () => source.cursor("relay") === 12);
  t.same(
    broker.sequences().toSorted((a, b) => a - b),
    upTo(12),
    "each was taken once",
  );
  t.equal(warnings.filter((message) => message.includes("refuses event 5")).length, 1, "said once");
});

void t.test("the end of a connection is no refusal of what was on its way", async (t) => {
  let taken = 0;
  const broker = await fakeBroker(t, { breaksProtocol: ({ topic }) => topic.includes("/event/") && ++taken === 10 });
  const source = new MemoryLog();
  source.appendMany(50);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("all events", () => source.cursor("relay") === 50);
  t.equal(broker.connects.length, 2);
  t.equal(relay.figures().refused, 0);
  t.same(
    [...new Set(broker.sequences())].toSorted((a, b) => a - b),
    upTo(50),
  );
});

void t.test("an event that is larger than the broker takes is kept and named, not sent", async (t) => {
  const broker = await fakeBroker(t, { maximumPacketSize: 2000 });
  const source = new MemoryLog();
  source.append();
  source.append({ data: "x".repeat(3000) });
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("the problem is seen", () => relay.figures().lastProblem?.code === "tooLarge");
  await waitFor("the first is stored", () => source.cursor("relay") === 1);
  t.same(broker.sequences(), [1]);
  t.ok(relay.figures().connected);
});

void t.test("events that nobody subscribes to are counted, and it is said when somebody does", async (t) => {
  let code = 0x10;
  const broker = await fakeBroker(t, { puback: () => code });
  const source = new MemoryLog();
  source.appendMany(3);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("three events", () => relay.figures().acknowledged === 3);
  t.match(relay.figures(), { unheard: 3, nobodyListens: true });
  code = 0;
  source.append();
  relay.wake();
  await waitFor("the fourth", () => relay.figures().acknowledged === 4);
  t.match(relay.figures(), { unheard: 3, nobodyListens: false });
});

void t.test("an event sent again after a loss tells when this copy left, and that it is historical", async (t) => {
  const broker = await fakeBroker(t, { puback: () => undefined });
  let ahead = 0;
  const clock = {
    ...systemClock,
    monotonicMs: () => performance.now() + ahead,
    wallMs: () => Date.now() + ahead,
  };
  const source = new MemoryLog({ boot: "boot-1", clock });
  const event = source.append();
  const relay = makeRelay(source, [broker.url], { clock });
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("the first copy", () => broker.sequences().length === 1);
  ahead = 40_000;
  broker.faults.puback = () => 0;
  broker.dropAll();
  await waitFor("the second copy", () => source.cursor("relay") === 1);
  const copies = broker.published
    .filter(({ topic }) => topic.endsWith("/event/test"))
    .map(
      ({ payload }) =>
        JSON.parse(payload.toString()) as { id: string; time: string; sentat: string; historical: boolean },
    );
  t.match(copies, [
    { id: event.id, historical: false },
    { id: event.id, historical: true, time: copies[0]?.time },
  ]);
  t.ok(Date.parse(copies[1]?.sentat ?? "") - Date.parse(copies[0]?.sentat ?? "") >= 39_000);
});

void t.test("a gap in the log is stepped over", async (t) => {
  const broker = await fakeBroker(t);
  const source = new MemoryLog();
  source.appendMany(20);
  source.drop(3, 17);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("the rest", () => source.cursor("relay") === 20);
  t.same(broker.sequences(), [1, 2, 18, 19, 20]);
});

void t.test("a store that cannot be written for a while stops nothing", async (t) => {
  const broker = await fakeBroker(t);
  const source = new MemoryLog();
  source.appendMany(5);
  const advance = source.advance.bind(source);
  source.advance = () => {
    throw Object.assign(new Error("no space"), { code: "full" });
  };
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  await waitFor("all events", () => broker.sequences().length === 5);
  t.equal(source.cursor("relay"), 0);
  source.advance = advance;
  await relay.stop();
  t.equal(source.cursor("relay"), 5, "stored at the end");
});

void t.test("birth after every connect, a planned stop says so and no will follows it", async (t) => {
  const broker = await fakeBroker(t);
  const relay = makeRelay(new MemoryLog(), [broker.url]);
  relay.start();
  await waitFor("birth", () => broker.presences().length === 1);
  broker.dropAll();
  await waitFor("second birth", () => broker.presences().length === 2);
  await relay.stop("update");
  t.same(broker.presences(), ["connected", "connected", "update"]);
  t.equal(broker.goodbyes, 1, "the connection ended with a DISCONNECT");
  const will = broker.connects[0]?.will;
  t.equal(will?.topic, `${base}/presence`);
  t.equal(will?.retain, true);
  t.equal(will?.qos, 1);
  t.match(JSON.parse(String(will?.payload)), { state: "offline", reason: "lost", boot: "boot-1" });
  t.ok((broker.connects[0]?.keepalive ?? 99) <= 30);
});

void t.test("what waits is sent before a planned stop", async (t) => {
  const broker = await fakeBroker(t, { answerAfterMs: 10 });
  const source = new MemoryLog();
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  await waitFor("connected", () => relay.figures().connected);
  source.appendMany(60);
  await relay.stop();
  t.same(broker.sequences(), upTo(60));
  t.equal(source.cursor("relay"), 60);
  t.equal(broker.published.at(-1)?.topic, `${base}/presence`, "the goodbye is the last");
});

void t.test("a broker that answers nothing any more gets the goodbye and the DISCONNECT all the same", async (t) => {
  const broker = await fakeBroker(t, { puback: () => undefined });
  const source = new MemoryLog();
  source.appendMany(3);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  await waitFor("three events", () => broker.sequences().length === 3);
  await relay.stop();
  await waitFor("the goodbye was read", () => broker.goodbyes === 1);
  t.equal(broker.presences().at(-1), "shutdown");
  t.equal(source.cursor("relay"), 0, "nothing was acknowledged");
});

void t.test("where the broker leaves no room for a goodbye, its will stands", async (t) => {
  const broker = await fakeBroker(t, {
    receiveMaximum: 1,
    puback: ({ topic }) => (topic.endsWith("/presence") ? 0 : undefined),
  });
  const source = new MemoryLog();
  source.appendMany(3);
  const relay = makeRelay(source, [broker.url]);
  relay.start();
  await waitFor("one event", () => broker.sequences().length === 1);
  await relay.stop();
  await waitFor("the end", () => broker.connections === 0);
  t.equal(broker.goodbyes, 0);
  t.same(broker.presences(), ["connected"]);
});

void t.test("a box that is stopped while it connects says goodbye as well", async (t) => {
  const broker = await fakeBroker(t, { connackAfterMs: 200 });
  const relay = makeRelay(new MemoryLog(), [broker.url]);
  relay.start();
  await waitFor("its CONNECT", () => broker.connects.length === 1);
  await relay.stop();
  await waitFor("the goodbye was read", () => broker.goodbyes === 1);
  t.same(broker.presences(), ["connected", "shutdown"]);
  t.equal(broker.connects.length, 1, "and connects no more");
});

void t.test("brokers are tried in order, and the first is used again once it is back", async (t) => {
  const second = await fakeBroker(t);
  const first = await fakeBroker(t, { connack: () => 0x88 });
  const relay = makeRelay(new MemoryLog(), [first.url, second.url]);
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("the second serves", () => relay.figures().connected);
  t.equal(relay.figures().broker, second.url);
  delete first.faults.connack;
  second.dropAll();
  await waitFor("the first serves", () => relay.figures().broker === first.url && relay.figures().connected);
  t.equal(second.connections, 0);
});

for (const [code, expected] of [
  [0x86, "badCredentials"],
  [0x87, "notAuthorised"],
  [0x84, "protocolRefused"],
  [0x8a, "banned"],
] as const) {
  void t.test(`a broker that refuses with 0x${code.toString(16)} is a problem with a name, logged once`, async (t) => {
    const broker = await fakeBroker(t, { connack: () => code });
    const warnings: string[] = [];
    const log: Log = { ...silentLog, warn: (fields, message) => void warnings.push(JSON.stringify(fields) + message) };
    const config = { ...relayConfig([broker.url]), username: "box", password: "very-secret" };
    const relay = makeRelay(new MemoryLog(), [], { config, log });
    relay.start();
    t.teardown(() => relay.stop());
    await waitFor("several attempts", () => broker.connects.length > 3);
    t.equal(relay.figures().problem?.code, expected);
    t.equal(warnings.length, 1);
    t.notMatch(warnings.join(), "very-secret");
    t.notMatch(JSON.stringify(relay.figures()), "very-secret");
  });
}

void t.test("an appended event leaves at the next wake-up, not only at the next poll", async (t) => {
  const broker = await fakeBroker(t);
  const source = new MemoryLog();
  const never = { cancel: () => {} };
  const relay = makeRelay(source, [broker.url], { clock: { ...systemClock, every: () => never } });
  relay.start();
  t.teardown(() => relay.stop());
  await waitFor("connected", () => relay.figures().connected);
  source.append();
  relay.wake();
  await waitFor("the event", () => broker.sequences().length === 1);
  t.pass();
});
