import t from "tap";
import { silentLog } from "#lib/log.ts";
import { enforceLimit, usedDiskBytes } from "./disk-limit.ts";
import { HistoryStore } from "./history-store.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, incidentOf, temporaryFolder } from "./testing/store-fixtures.ts";

const HOUR_MS = 3_600_000;

t.test("space is freed in order: history, then results, then events; never those of an open incident", async (t) => {
  const clock = new HandClock(Date.UTC(2026, 10, 20));
  const begin = clock.nowMs;
  const folder = temporaryFolder(t);
  const state = StateStore.open(folder, { clock, log: silentLog });
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  t.teardown(async () => {
    await history.stop();
    state.close();
  });
  const stores = { state, history };
  for (let hour = 0; hour < 50; hour++) {
    for (let n = 0; n < 2000; n++) {
      history.record(`h${n % 100}/s`, clock.nowMs + n * 1000, "ok", "answered", {}, { rttMs: Math.sin(n * hour) });
    }
    clock.nowMs += HOUR_MS;
    history.flush();
    await history.compact();
  }
  state.commit({ incidents: [incidentOf("i-1")], clockTrusted: true });
  const big = "x".repeat(2000);
  for (let n = 0; n < 300; n++) {
    const subject = n % 3 === 0 ? "i-1" : "i-0";
    state.commit({ events: [{ type: "incident.updated", subject, at: n, data: big }], clockTrusted: true });
  }

  const has = () => ({
    hourly: history.series("h1/s", "rttMs", begin, clock.nowMs, 1000).stepMs === HOUR_MS,
    results: history.results("h1/s", { from: begin, to: begin + 5 * HOUR_MS, limit: 1 }).length > 0,
    events: state.events.event(2) !== undefined,
  });
  const start = usedDiskBytes(stores);
  t.same(has(), { hourly: true, results: true, events: true });
  const within = await enforceLimit(stores, { maxDiskBytes: start + 1, clockTrusted: true });
  t.match(within, { withinLimit: true, droppedEvents: 0, beforeBytes: start, afterBytes: start });

  const figuresBytes = 50 * 100 * 30;
  const first = await enforceLimit(stores, { maxDiskBytes: start - figuresBytes, clockTrusted: true });
  t.match(first, { withinLimit: true, droppedEvents: 0 });
  t.same(has(), { hourly: false, results: true, events: true });

  const second = await enforceLimit(stores, { maxDiskBytes: state.sizeBytes() + 200_000, clockTrusted: true });
  t.match(second, { withinLimit: true, droppedEvents: 0 });
  t.same(has(), { hourly: false, results: false, events: true });

  const third = await enforceLimit(stores, { maxDiskBytes: 1, clockTrusted: true });
  t.match(third, { withinLimit: false, droppedEvents: 200 });
  t.same(has(), { hourly: false, results: false, events: false });
  t.equal(state.events.read(0, 1000).filter((event) => event.subject === "i-1").length, 100);
  t.match(state.events.newest(1), [{ type: "events.dropped", data: { reason: "space", count: 200 } }]);
});
