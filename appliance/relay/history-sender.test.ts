/** History goes when no event waits, one batch at a time, bounded; what is lost with a line goes again under its number. */
import t, { type Test } from "tap";
import { Compile } from "typebox/compile";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { HistoryBatch } from "#model/history-batch.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { FakeBroker, type Faults } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";

const base = "vedetta/v1/acme/hq/box-1";
const host = { id: "nas" } as unknown as Host;
const service = { id: "tcp", check: "tcp" } as unknown as Service;
const batches = Compile(HistoryBatch);

function result(n: number): JudgedResult {
  return {
    observation: { code: "connected", measurements: { connectMs: n } },
    blame: "target",
    at: 1000 + n,
    state: "ok",
    breaches: [],
  };
}

async function open(
  t: Test,
  faults: Faults,
  more: Partial<RelayOptions> = {},
): Promise<{ broker: FakeBroker; source: MemoryLog; relay: Relay; read: () => HistoryBatch[] }> {
  const broker = await new FakeBroker(faults).start();
  const source = new MemoryLog();
  const relay = new Relay({
    config: { brokers: [broker.url], protocol: 5, commandKeys: [], history: true },
    base,
    source,
    boot: "boot-1",
    version: "0.1.0",
    clock: systemClock,
    clockTrusted: () => true,
    log: silentLog,
    retry: { passing: { firstMs: 10, mostMs: 40 }, lasting: { firstMs: 10, mostMs: 40 }, betweenMs: 5, stableMs: 1000 },
    pollMs: 20,
    ...more,
  });
  t.teardown(async () => {
    await relay.stop();
    await broker.stop();
  });
  const read = (): HistoryBatch[] =>
    broker.published
      .filter(({ topic }) => topic === `${base}/history`)
      .map(({ payload }) => JSON.parse(payload.toString()) as HistoryBatch);
  return { broker, source, relay, read };
}

function values(read: readonly HistoryBatch[]): number[] {
  const once = new Map(read.map((batch) => [batch.batch, batch]));
  return [...once.values()].flatMap(({ results }) =>
    results.map(({ measurements }) => measurements?.["connectMs"] ?? -1),
  );
}

void t.test("results come in batches as they are described, in their order", async (t) => {
  const { relay, read } = await open(t, {});
  for (let n = 0; n < 1200; n += 1) relay.record(service, host, result(n));
  relay.start();
  await waitFor("all of them", () => relay.figures().historySent === 1200);
  t.same(
    values(read()),
    Array.from({ length: 1200 }, (_, n) => n),
  );
  for (const batch of read()) t.same([...batches.Errors(batch)], []);
  t.ok(read().every(({ results }) => results.length <= 500));
});

void t.test("events go first, whatever waits of history", async (t) => {
  const { broker, source, relay, read } = await open(t, {});
  for (let n = 0; n < 600; n += 1) relay.record(service, host, result(n));
  source.appendMany(300);
  relay.start();
  await waitFor("both", () => relay.figures().historySent === 600);
  const topics = broker.published.map(({ topic }) => topic.slice(base.length + 1).split("/")[0] ?? "");
  t.ok(topics.lastIndexOf("event") < topics.indexOf("history"), "no batch before the last event");
  t.ok(read().length > 0);
});

void t.test("a line that breaks costs a repetition under the same number, and nothing else", async (t) => {
  let seen = 0;
  const { broker, relay, read } = await open(t, {
    drops: ({ topic }) => topic.endsWith("/history") && ++seen % 3 === 1,
  });
  for (let n = 0; n < 2000; n += 1) relay.record(service, host, result(n));
  relay.start();
  await waitFor("all of them", () => relay.figures().historySent === 2000);
  t.same(
    values(read()),
    Array.from({ length: 2000 }, (_, n) => n),
  );
  t.ok(broker.connects.length > 1, "the line was lost");
});

void t.test("without a broker the oldest go, and how many is told", async (t) => {
  const { relay, read } = await open(t, {});
  for (let n = 0; n < 20_500; n += 1) relay.record(service, host, result(n));
  t.match(relay.figures(), { historyWaiting: 20_000, historyDropped: 500 });
  relay.start();
  await waitFor("the rest", () => relay.figures().historyWaiting === 0);
  t.equal(read()[0]?.dropped, 500);
  t.equal(values(read())[0], 500);
});

void t.test("a broker that refuses it takes its events all the same, and is left alone for a while", async (t) => {
  let asked = 0;
  const { source, relay } = await open(t, {
    puback: ({ topic }) => {
      const isHistory = topic.endsWith("/history");
      if (isHistory) asked += 1;
      return isHistory ? 0x87 : 0;
    },
  });
  for (let n = 0; n < 1000; n += 1) relay.record(service, host, result(n));
  relay.start();
  await waitFor("the refusal", () => (relay.figures().historyDropped ?? 0) > 0);
  source.appendMany(50);
  relay.wake();
  await waitFor("the events", () => source.cursor("relay") === 50);
  t.equal(asked, 1);
});

void t.test("packets stay as small as the broker asks for", async (t) => {
  const { broker, relay } = await open(t, { maximumPacketSize: 4000 });
  for (let n = 0; n < 300; n += 1) relay.record(service, host, result(n));
  relay.start();
  await waitFor("all of them", () => relay.figures().historySent === 300);
  t.ok(broker.published.every(({ payload }) => payload.length < 4000));
});
