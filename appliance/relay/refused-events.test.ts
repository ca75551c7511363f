/** Events that a broker refuses: which are set aside, which hold the queue, and when a lost line counts as restored. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog, type Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { FakeBroker, type Faults } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const quick = {
  passing: { firstMs: 5, mostMs: 10 },
  lasting: { firstMs: 5, mostMs: 10 },
  betweenMs: 5,
  stableMs: 1000,
};

interface Stage {
  readonly broker: FakeBroker;
  readonly source: MemoryLog;
  readonly relay: Relay;
  /** Sequence and code of what was set aside, as it was told. */
  readonly aside: [number, string][];
  readonly warnings: string[];
}

/** A broker with faults, a log, and a relay that says in the log what it sets aside. */
async function stage(t: Test, faults: Faults, protocol: 5 | 4, more: Partial<RelayOptions> = {}): Promise<Stage> {
  const broker = await new FakeBroker(faults).start();
  t.teardown(() => broker.stop());
  const source = new MemoryLog();
  const aside: [number, string][] = [];
  const warnings: string[] = [];
  const log: Log = { ...silentLog, warn: (fields, message) => void warnings.push(JSON.stringify(fields) + message) };
  const tell = ({ sequence }: StoredEvent, { code }: BrokerProblem): void => {
    aside.push([sequence, code]);
    source.append({ type: "events.dropped", data: { reason: "refused", from: sequence, to: sequence } });
  };
  const relay = new Relay({
    config: { brokers: [broker.url], protocol, commandKeys: [], history: false },
    base: "vedetta/v1/acme/hq/box-1",
    source,
    boot: "boot-1",
    version: "0.1.0",
    clock: systemClock,
    clockTrusted: () => true,
    log,
    retry: quick,
    asides: { tell, store: () => true },
    ...more,
  });
  t.teardown(() => relay.stop());
  return { broker, source, relay, aside, warnings };
}

function sequenceOf({ topic, payload }: { topic: string; payload: string | Buffer }): number {
  return topic.includes("/event/") ? Number((JSON.parse(payload.toString()) as { sequence: string }).sequence) : 0;
}

for (const [code, name] of [
  [0x95, "tooLarge"],
  [0x99, "payloadInvalid"],
] as const) {
  void t.test(`0x${code.toString(16)} sets an event aside at once, told, and the rest goes on`, async (t) => {
    const faults = {
      puback: (packet: Parameters<NonNullable<Faults["puback"]>>[0]) => (sequenceOf(packet) === 3 ? code : 0),
    };
    const { broker, source, relay, aside, warnings } = await stage(t, faults, 5);
    source.appendMany(6);
    relay.start();
    await waitFor("everything is done with", () => source.cursor("relay") === 7);
    t.same(
      broker.sequences().toSorted((a, b) => a - b),
      [1, 2, 4, 5, 6, 7],
      "7 says that 3 is missing",
    );
    t.same(aside, [[3, name]]);
    t.equal(source.read(2, 1)[0]?.sequence, 3, "it is kept in the log");
    t.equal(relay.figures().setAside, 1);
    t.equal(broker.connects.length, 1);
    t.match(warnings.join("\n"), /"sequence":3,"type":"test".*event 3 is set aside/);
  });
}

for (const code of [0x80, 0x83, 0x87, 0x97]) {
  void t.test(`0x${code.toString(16)} holds the queue and sets nothing aside`, async (t) => {
    const faults: Faults = { puback: (packet) => (sequenceOf(packet) >= 3 ? code : 0) };
    const { broker, source, relay, aside } = await stage(t, faults, 5);
    source.appendMany(6);
    relay.start();
    await waitFor("the event is refused twice", () => relay.figures().refused > 4);
    await waitFor("the cursor stands before it", () => source.cursor("relay") === 2);
    t.same(aside, []);
    faults.puback = () => 0;
    await waitFor("it is taken at last", () => source.cursor("relay") === 6);
    t.same(broker.sequences(), [1, 2, 3, 4, 5, 6]);
  });
}

void t.test("an event larger than the broker says it takes is set aside without being sent", async (t) => {
  const { broker, source, relay, aside } = await stage(t, { maximumPacketSize: 2000 }, 5);
  source.append();
  source.append({ data: "x".repeat(3000) });
  source.append();
  relay.start();
  await waitFor("the rest", () => source.cursor("relay") === 4);
  t.same(broker.sequences(), [1, 3, 4]);
  t.same(aside, [[2, "tooLarge"]]);
});

void t.test("what says that an event is missing is never set aside itself", async (t) => {
  const { source, relay, aside } = await stage(t, { puback: (packet) => (sequenceOf(packet) >= 3 ? 0x99 : 0) }, 5);
  source.appendMany(3);
  relay.start();
  await waitFor("3 is set aside", () => source.cursor("relay") === 3);
  await waitFor("4 is refused again and again", () => relay.figures().refused > 2);
  t.same(aside, [[3, "payloadInvalid"]]);
  t.equal(source.cursor("relay"), 3);
});

void t.test("ten are set aside within an hour, then the queue holds; an hour later it goes on", async (t) => {
  let ahead = 0;
  const clock = { ...systemClock, monotonicMs: () => performance.now() + ahead };
  const { source, relay, aside } = await stage(t, { puback: (packet) => (sequenceOf(packet) <= 12 ? 0x99 : 0) }, 5, {
    clock,
  });
  source.appendMany(14);
  relay.start();
  await waitFor("ten are set aside", () => aside.length === 10);
  await waitFor("the eleventh holds", () => source.cursor("relay") === 10);
  ahead = 3_600_000;
  relay.wake();
  await waitFor("the others", () => aside.length === 12);
});

void t.test("where it cannot be stored that an event is set aside, it waits, and is told once", async (t) => {
  let isFull = true;
  const told: number[] = [];
  const asides = { tell: ({ sequence }: StoredEvent) => void told.push(sequence), store: () => !isFull };
  const { source, relay } = await stage(t, { puback: (packet) => (sequenceOf(packet) === 2 ? 0x99 : 0) }, 5, {
    asides,
  });
  source.appendMany(3);
  relay.start();
  await waitFor("two refusals", () => relay.figures().refused >= 2);
  t.equal(source.cursor("relay"), 1);
  isFull = false;
  await waitFor("the rest", () => source.cursor("relay") === 3);
  t.same(told, [2]);
});

void t.test("on 3.1.1 an event that ends the connection five times is set aside once the next passes", async (t) => {
  const drops: number[] = [];
  const faults: Faults = {
    drops: (packet) => {
      const sequence = sequenceOf(packet);
      if (sequence === 5) drops.push(sequence);
      return sequence === 5;
    },
  };
  const { broker, source, relay, aside, warnings } = await stage(t, faults, 4);
  source.appendMany(30);
  relay.start();
  await waitFor("everything is done with", () => source.cursor("relay") === 31);
  t.equal(drops.length, 5, "it was tried five times");
  t.same(aside, [[5, "eventEndsConnection"]]);
  t.same([...new Set(broker.sequences())], [1, 2, 3, 4, ...Array.from({ length: 26 }, (_, i) => i + 6)]);
  t.equal(warnings.filter((line) => line.includes("event 5 may be why")).length, 1, "named in the log, once");
});

void t.test("two such events in a row are both found, and two apart as well", async (t) => {
  const bad = new Set([3, 4, 9]);
  const { broker, source, relay, aside } = await stage(t, { drops: (packet) => bad.has(sequenceOf(packet)) }, 4);
  source.appendMany(12);
  relay.start();
  await waitFor("everything is done with", () => source.cursor("relay") === 15);
  t.same(
    aside.map(([sequence]) => sequence),
    [3, 4, 9],
  );
  t.same(
    [...new Set(broker.sequences())].toSorted((a, b) => a - b),
    [1, 2, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15],
  );
});

void t.test("without another event that passes nothing is set aside, and the connection stays", async (t) => {
  const { broker, source, relay, aside } = await stage(t, { drops: (packet) => sequenceOf(packet) === 2 }, 4);
  source.appendMany(2);
  relay.start();
  await waitFor("it is suspected, and left alone", () => broker.connects.length === 6 && relay.figures().connected);
  t.equal(relay.figures().lastProblem?.code, "eventEndsConnection");
  t.same(aside, []);
  source.append();
  relay.wake();
  await waitFor("the next tells", () => source.cursor("relay") === 4);
  t.same(aside, [[2, "eventEndsConnection"]]);
  t.equal(broker.connects.length, 6);
});

void t.test("a broker that ends every connection at an event is to blame itself", async (t) => {
  const faults: Faults = { drops: ({ topic }) => topic.includes("/event/") };
  const { broker, source, relay, aside } = await stage(t, faults, 4);
  source.appendMany(20);
  relay.start();
  await waitFor("a hundred connections", () => broker.connects.length > 100);
  t.same(aside, []);
  delete faults.drops;
  await waitFor("all are taken", () => source.cursor("relay") === 20);
  t.same(aside, []);
  t.same(
    [...new Set(broker.sequences())].toSorted((a, b) => a - b),
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
});

void t.test("on MQTT 5, which has words for a refusal, a connection that just ends blames no event", async (t) => {
  let drops = 0;
  const faults: Faults = { drops: (packet) => sequenceOf(packet) === 3 && ++drops <= 12 };
  const { source, relay, aside } = await stage(t, faults, 5);
  source.appendMany(6);
  relay.start();
  await waitFor("all are taken", () => source.cursor("relay") === 6);
  t.same(aside, []);
});

void t.test("a line is told as restored once it has lasted and taken what waited, and as one loss", async (t) => {
  const restored: { lostAt: number; goneMs: number }[] = [];
  let drops = 0;
  const faults: Faults = { drops: ({ topic }) => topic.includes("/event/") && ++drops <= 4 };
  const before = Date.now();
  const more = { restoredAfterMs: 50, onRestored: (line: (typeof restored)[number]) => void restored.push(line) };
  const { broker, source, relay } = await stage(t, faults, 5, more);
  relay.start();
  await waitFor("connected", () => relay.figures().connected);
  t.same(restored, [], "nothing was lost before the first connection");
  source.append();
  relay.wake();
  await waitFor("it is told", () => restored.length > 0);
  t.equal(restored.length, 1);
  t.equal(broker.connects.length, 5);
  t.ok((restored[0]?.lostAt ?? 0) >= before && (restored[0]?.goneMs ?? -1) >= 0);
  t.equal(source.cursor("relay"), 1);
});

void t.test("a broker that ends every connection at an event is never told as restored", async (t) => {
  const restored: unknown[] = [];
  const more = { restoredAfterMs: 0, onRestored: (line: unknown) => void restored.push(line) };
  const { broker, source, relay } = await stage(t, { drops: (packet) => sequenceOf(packet) === 1 }, 4, more);
  source.append();
  relay.start();
  await waitFor("it is left alone", () => broker.connects.length === 6 && relay.figures().connected);
  await new Promise((resolve) => setTimeout(resolve, 2500)); // longer than a poll: this is what must not happen
  t.same(restored, []);
});
