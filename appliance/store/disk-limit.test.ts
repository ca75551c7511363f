import { createHash } from "node:crypto";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { ArrivalRing } from "./arrivals/arrival-ring.ts";
import { enforceLimit, usedDiskBytes } from "./disk-limit.ts";
import { HistoryStore } from "./history-store.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, incidentOf, temporaryFolder } from "./testing/store-fixtures.ts";

const HOUR_MS = 3_600_000;

t.test(
  "space is freed in order: history, then results, then what came in, then events; never those of an open incident",
  async (t) => {
    const clock = new HandClock(Date.UTC(2026, 10, 20));
    const begin = clock.nowMs;
    const folder = temporaryFolder(t);
    const state = StateStore.open(folder, { clock, log: silentLog });
    const history = HistoryStore.open(folder, { clock, log: silentLog });
    t.teardown(async () => {
      await history.stop();
      state.close();
    });
    const arrivals = ArrivalRing.open(folder, { clock, log: silentLog, mostBytes: () => 400_000 });
    t.teardown(() => arrivals.stop());
    for (let n = 0; n < 1000; n++) {
      const text = createHash("sha512").update(String(n)).digest("hex");
      arrivals.keep({ kind: "line", at: n, from: "192.0.2.1", text, fate: "unmatched" });
      if (n % 100 === 0) arrivals.flush();
    }
    arrivals.flush();
    const arrivalBytes = arrivals.sizeBytes();
    const stores = { state, history, arrivals };
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
      arrivals: arrivals.sizeBytes() === arrivalBytes,
      events: state.events.event(2) !== undefined,
    });
    const start = usedDiskBytes(stores);
    t.same(has(), { hourly: true, results: true, arrivals: true, events: true });
    const within = await enforceLimit(stores, { maxDiskBytes: start + 1, clockTrusted: true });
    t.match(within, { withinLimit: true, droppedEvents: 0, beforeBytes: start, afterBytes: start });

    const figuresBytes = 50 * 100 * 30;
    const first = await enforceLimit(stores, { maxDiskBytes: start - figuresBytes, clockTrusted: true });
    t.match(first, { withinLimit: true, droppedEvents: 0 });
    t.same(has(), { hourly: false, results: true, arrivals: true, events: true });

    const second = await enforceLimit(stores, {
      maxDiskBytes: state.sizeBytes() + arrivalBytes + 200_000,
      clockTrusted: true,
    });
    t.match(second, { withinLimit: true, droppedEvents: 0 });
    t.same(has(), { hourly: false, results: false, arrivals: true, events: true });

    const third = await enforceLimit(stores, { maxDiskBytes: 1, clockTrusted: true });
    t.match(third, { withinLimit: false, droppedEvents: 200 });
    t.same(has(), { hourly: false, results: false, arrivals: false, events: false });
    t.equal(state.events.read(0, 1000).filter((event) => event.subject === "i-1").length, 100);
    t.match(state.events.newest(1), [{ type: "events.dropped", data: { reason: "space", count: 200 } }]);
  },
);
