/** A box that was away for long: what is new comes at once, what waited comes after it and once, also over a restart. */
import t, { type Test } from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { CloudEvent } from "#model/event.ts";
import { Relay, type RelayOptions } from "./relay.ts";
import { FakeBroker, type Faults } from "./testing/fake-broker.ts";
import { MemoryLog } from "./testing/memory-log.ts";
import { MemoryNotes } from "./testing/memory-notes.ts";

const OLD_MS = 3_600_000;

function upTo(count: number, from = 1): number[] {
  return Array.from({ length: count - from + 1 }, (_, i) => i + from);
}

function appendOld(source: MemoryLog, count: number): void {
  const steadyMs = systemClock.monotonicMs() - OLD_MS;
  for (let n = 0; n < count; n += 1) source.append({ at: Date.now() - OLD_MS, steadyMs });
}

async function open(t: Test, faults: Faults, source: MemoryLog, more: Partial<RelayOptions> = {}) {
  const broker = await new FakeBroker(faults).start();
  const notes = new MemoryNotes();
  const make = (): Relay =>
    new Relay({
      config: { brokers: [broker.url], protocol: 5, commandKeys: [], history: false },
      base: "vedetta/v1/acme/hq/box-1",
      source,
      notes,
      boot: "boot-1",
      version: "0.1.0",
      clock: systemClock,
      clockTrusted: () => true,
      log: silentLog,
      retry: { passing: { firstMs: 5, mostMs: 10 }, lasting: { firstMs: 5, mostMs: 10 }, betweenMs: 5, stableMs: 1000 },
      pollMs: 20,
      ...more,
    });
  const relay = make();
  t.teardown(async () => {
    await relay.stop();
    await broker.stop();
  });
  const copies = (): CloudEvent[] =>
    broker.published
      .filter(({ topic }) => topic.includes("/event/"))
      .map(({ payload }) => JSON.parse(payload.toString()) as CloudEvent);
  return { broker, relay, make, notes, copies };
}

t.test("a new event overtakes what waits, says so, and nothing is sent twice or left out", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 3000);
  const { broker, relay, copies } = await open(t, { answerAfterMs: 3, receiveMaximum: 10 }, source);
  relay.start();
  await waitFor("the old ones are on their way", () => broker.sequences().length > 100);
  const before = broker.sequences().length;
  const fresh = source.append();
  relay.wake();
  await waitFor("everything is taken", () => source.cursor("relay") === 3001);
  const sequences = broker.sequences();
  const place = sequences.indexOf(fresh.sequence);
  t.ok(place - before <= 20, `it went behind what was on its way: ${place - before}`);
  t.same(
    sequences.toSorted((a, b) => a - b),
    upTo(3001),
    "each once",
  );
  t.same(
    sequences.filter((sequence) => sequence !== 3001),
    upTo(3000),
    "the old ones in their order",
  );
  const copy = copies()[place];
  t.equal(copy?.historical, false);
  t.ok(Number(copy?.waitingfrom) <= place + 1 && Number(copy?.waitingfrom) > 0, "it says what still waits");
  t.ok(copies().every(({ historical, waitingfrom }) => !historical || waitingfrom === undefined));
  t.ok(broker.mostUnanswered <= 10);
  t.equal(relay.figures().waiting, 0);
});

t.test("a few old events wait with the new ones, in order", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 15);
  source.appendMany(4);
  const { broker, relay } = await open(t, { receiveMaximum: 1 }, source);
  relay.start();
  await waitFor("all", () => source.cursor("relay") === 19);
  t.same(broker.sequences(), upTo(19));
});

t.test("what was decided just before the line came back is new as well", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 500);
  source.appendMany(5);
  const { broker, relay } = await open(t, { receiveMaximum: 1 }, source);
  relay.start();
  await waitFor("all", () => source.cursor("relay") === 505);
  t.same(broker.sequences(), [...upTo(505, 501), ...upTo(500)]);
});

t.test("a restart remembers what was sent ahead, and how far the backlog had got", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 800);
  const faults: Faults = { receiveMaximum: 5 };
  const { broker, relay, make, notes } = await open(t, faults, source);
  relay.start();
  await waitFor("some old ones", () => broker.sequences().length > 50);
  source.appendMany(3);
  relay.wake();
  await waitFor("the new ones", () => broker.sequences().includes(803));
  faults.puback = () => undefined; // nothing more is answered
  await relay.stop();
  t.ok(source.cursor("relay") < 800, `the cursor stands at ${source.cursor("relay")}`);
  t.ok(notes.all.has("relay.ahead"));
  const answered = broker.sequences().length;
  delete faults.puback;
  const second = make();
  t.teardown(() => second.stop());
  t.ok(second.figures().waiting <= 803 - source.cursor("relay"));
  second.start();
  await waitFor("the rest", () => source.cursor("relay") === 803);
  const later = broker.sequences().slice(answered);
  t.notOk(
    later.some((sequence) => sequence > 800),
    "what was taken ahead does not come again",
  );
  t.same(
    [...new Set(broker.sequences())].toSorted((a, b) => a - b),
    upTo(803),
  );
  await second.stop();
  t.notOk(notes.all.has("relay.ahead"), "nothing is left to remember");
});

t.test("lines that break again and again lose nothing, and what is new still goes first", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 1200);
  let taken = 0;
  const { broker, relay } = await open(
    t,
    { drops: ({ topic }) => topic.includes("/event/") && ++taken % 97 === 0 },
    source,
  );
  relay.start();
  for (let n = 1; n <= 5; n += 1) {
    await waitFor("some", () => new Set(broker.sequences()).size > n * 150);
    source.append();
    relay.wake();
  }
  await waitFor("all", () => source.cursor("relay") === 1205);
  t.same(
    [...new Set(broker.sequences())].toSorted((a, b) => a - b),
    upTo(1205),
  );
  t.equal(relay.figures().waiting, 0);
});

t.test("events.resend leaves out what still waits to be sent for the first time", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 400);
  const { broker, relay } = await open(t, { receiveMaximum: 4, answerAfterMs: 2 }, source);
  relay.start();
  await waitFor("some", () => source.cursor("relay") > 50);
  const before = source.cursor("relay");
  t.equal(relay.resend(1, 400), true);
  await waitFor("all", () => source.cursor("relay") === 400);
  await waitFor(
    "and once more",
    () => broker.sequences().filter((sequence) => sequence <= before).length >= 2 * before,
  );
  await waitFor("an end", () => relay.resend(400, 400));
  await waitFor("the last", () => broker.sequences().filter((sequence) => sequence === 400).length === 2);
  const again = broker.sequences().slice(400, -1);
  t.same(again, upTo(again.length), "from the first on");
  t.ok(again.length >= before && again.length < 400, `${again.length} of 400 came again`);
});

t.test("a broker that is full holds the backlog and what is new; nothing is set aside", async (t) => {
  const source = new MemoryLog();
  appendOld(source, 100);
  const faults: Faults = { puback: ({ topic }) => (topic.endsWith("/presence") ? 0 : 0x97) };
  const { broker, relay } = await open(t, faults, source);
  relay.start();
  await waitFor("a refusal", () => relay.figures().refused > 0);
  source.append();
  relay.wake();
  delete faults.puback;
  await waitFor("all", () => source.cursor("relay") === 101);
  t.same(
    broker.sequences().toSorted((a, b) => a - b),
    upTo(101),
  );
});
