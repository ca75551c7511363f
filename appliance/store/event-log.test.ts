import t from "tap";
import { silentLog } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import { HandClock, incidentOf, openState, temporaryFolder } from "./testing/store-fixtures.ts";
import { StateStore } from "./state-store.ts";

const DAY_MS = 86_400_000;

function addEvents(store: StateStore, count: number, draft: Partial<EventDraft> = {}): void {
  const events = Array.from({ length: count }, (_, n): EventDraft => ({
    type: "test",
    at: 1000 + n,
    data: { n },
    ...draft,
  }));
  store.commit({ events, clockTrusted: true });
}

t.test("reading goes on after a sequence number and stops at the limit", (t) => {
  const { store } = openState(t);
  addEvents(store, 5, { subject: "nas" });
  t.same(
    store.events.read(2, 2).map((event) => event.sequence),
    [3, 4],
  );
  t.same(
    store.events.newest(2).map((event) => event.sequence),
    [5, 4],
  );
  t.same(
    store.events.newest(2, 4).map((event) => event.sequence),
    [3, 2],
  );
  const third = store.events.event(3);
  t.match(third, { sequence: 3, type: "test", subject: "nas", at: 1002, data: { n: 2 }, clockTrusted: true });
  t.same(store.events.event(third?.id ?? ""), third);
  t.equal(store.events.event(99), undefined);
  t.match(third?.id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/, "version 7");
  t.end();
});

t.test("a cursor starts before the first event and never goes back nor beyond the last", (t) => {
  const { store } = openState(t);
  addEvents(store, 5);
  t.equal(store.events.hasCursor("relay"), false);
  t.equal(store.events.cursor("relay"), 0);
  t.equal(store.events.backlog("relay"), 5);
  store.events.advance("relay", 3);
  store.events.advance("relay", 2);
  t.equal(store.events.cursor("relay"), 3);
  t.equal(store.events.backlog("relay"), 2);
  store.events.advance("relay", 99);
  t.equal(store.events.cursor("relay"), 5);
  store.events.advance("mail", 1);
  t.same(store.events.cursors(), [
    { name: "mail", sequence: 1 },
    { name: "relay", sequence: 5 },
  ]);
  store.events.forgetCursor("mail");
  t.equal(store.events.hasCursor("mail"), false);
  t.end();
});

t.test("pruning waits for every cursor", (t) => {
  const { store } = openState(t);
  addEvents(store, 6);
  store.events.advance("relay", 4);
  store.events.advance("mail", 2);
  const prune = (): number => store.events.prune({ olderThanMs: DAY_MS, now: 10 * DAY_MS });
  t.equal(prune(), 2);
  t.equal(store.events.oldest(), 3);
  store.events.forgetCursor("mail");
  t.equal(prune(), 2);
  t.equal(prune(), 0);
  t.end();
});

t.test("pruning keeps what is young", (t) => {
  const { store } = openState(t);
  addEvents(store, 1, { at: 8 * DAY_MS });
  addEvents(store, 1, { at: 5 * DAY_MS });
  t.equal(store.events.prune({ olderThanMs: 3 * DAY_MS, now: 10 * DAY_MS }), 1);
  t.same(
    store.events.read(0, 9).map((event) => event.at),
    [8 * DAY_MS],
  );
  t.end();
});

t.test("no event of an open incident goes, neither by age nor for space", (t) => {
  const { store } = openState(t);
  const open = incidentOf("i-1", { subject: "sql/tcp", failedAt: "1970-01-01T00:00:02.000Z" });
  store.commit({ incidents: [open], clockTrusted: true });
  addEvents(store, 1, { type: "state.changed", subject: "sql/tcp", at: 1000 });
  addEvents(store, 1, { type: "state.changed", subject: "sql/tcp", at: 2000 });
  addEvents(store, 1, { type: "incident.opened", subject: "i-1", at: 3000 });
  addEvents(store, 1, { type: "incident.closed", subject: "i-0", at: 3000 });
  const left = (): number[] => store.events.read(0, 99).map((event) => event.sequence);
  store.events.prune({ olderThanMs: DAY_MS, now: 10 * DAY_MS });
  t.same(left(), [2, 3], "what the subject did before it failed has nothing to do with it");
  t.equal(store.events.dropOldest({ most: 10, clockTrusted: true }), undefined);
  t.same(left(), [2, 3]);
  store.commit({ incidents: [{ ...open, state: "closed" }], clockTrusted: true });
  store.events.prune({ olderThanMs: DAY_MS, now: 10 * DAY_MS });
  t.same(left(), []);
  t.end();
});

t.test("what is dropped for space is told by an event with the gaps, in the same step", (t) => {
  const { store } = openState(t);
  store.commit({ incidents: [incidentOf("i-1")], clockTrusted: true });
  addEvents(store, 2);
  addEvents(store, 1, { type: "incident.opened", subject: "i-1" });
  addEvents(store, 4);
  store.events.advance("relay", 1);
  const dropped = store.events.dropOldest({ most: 4, clockTrusted: false });
  t.same(dropped, {
    reason: "space",
    count: 4,
    unsent: 3,
    ranges: [
      { from: 1, to: 2 },
      { from: 4, to: 5 },
    ],
  });
  t.same(
    store.events.read(0, 99).map((event) => event.sequence),
    [3, 6, 7, 8],
  );
  t.match(store.events.event(8), { type: "events.dropped", data: dropped, clockTrusted: false });
  t.equal(store.events.backlog("relay"), 4);
  t.end();
});

t.test("a change and its events are one: ids are unique over many", (t) => {
  const { store } = openState(t);
  for (let n = 0; n < 50; n++) addEvents(store, 20);
  const events = store.events.read(0, 5000);
  t.equal(events.length, 1000);
  t.equal(new Set(events.map((event) => event.id)).size, 1000);
  t.ok(
    events.every((event, index) => event.sequence === index + 1),
    "gapless",
  );
  t.end();
});

t.test("an event carries the run of the box that decided it, and that run's steady clock", (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock();
  const open = (boot?: string) =>
    StateStore.open(folder, { clock, log: silentLog, ...(boot === undefined ? {} : { boot }) });
  const first = open("boot-1");
  clock.nowMs += 5000;
  first.commit({ events: [{ type: "test", at: 1, data: 1, steadyMs: clock.nowMs - 2000 }], clockTrusted: true });
  first.commit({ events: [{ type: "test", at: 2, data: 2 }], clockTrusted: true });
  first.close();
  const second = open("boot-2");
  t.teardown(() => second.close());
  const [third] = second.commit({ events: [{ type: "test", at: 3, data: 3 }], clockTrusted: true });
  t.match(third, { boot: "boot-2", steadyMs: clock.nowMs });
  t.match(second.events.read(0, 10), [
    { boot: "boot-1", steadyMs: clock.nowMs - 2000 },
    { boot: "boot-1", steadyMs: clock.nowMs },
    { boot: "boot-2", steadyMs: clock.nowMs },
  ]);
  t.end();
});
