/** Figures of days and hours read beside the box that writes them: as the box itself answers. */
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HistoryDays } from "./history-days.ts";
import { HistoryStore } from "./history-store.ts";
import { HandClock, temporaryFolder } from "./testing/store-fixtures.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BEGIN = Date.UTC(2026, 9, 12);

t.test("days, also one that is not summed up yet, and hours", async (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock(BEGIN);
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  t.teardown(() => history.stop());
  for (let hour = 0; hour < 60; hour += 3) {
    clock.nowMs = BEGIN + hour * HOUR + 60_000;
    history.record("nas/disk", clock.nowMs, "ok", "good", {}, { used: hour });
    history.record("sql/tcp", clock.nowMs, "ok", "good", {}, { connectMs: 1 });
  }
  clock.nowMs = BEGIN + 61 * HOUR;
  history.flush();
  await history.compact();
  const days = HistoryDays.open(folder, clock);
  t.teardown(() => days.close());
  t.same(days.days("nas/disk", "used", BEGIN - DAY, BEGIN + 5 * DAY), [
    { at: BEGIN, mean: 10.5, min: 0, max: 21 },
    { at: BEGIN + DAY, mean: 34.5, min: 24, max: 45 },
    { at: BEGIN + 2 * DAY, mean: 52.5, min: 48, max: 57 },
  ]);
  const begins = [BEGIN - HOUR, BEGIN, BEGIN + HOUR, BEGIN + 27 * HOUR];
  t.same(days.means("nas/disk", "used", begins), [
    { at: BEGIN + HOUR / 2, value: 0 },
    { at: BEGIN + 27.5 * HOUR, value: 27 },
  ]);
  t.same(days.days("nas/disk", "free", BEGIN, BEGIN + DAY), []);
  t.same(days.days("cam/web", "used", BEGIN, BEGIN + DAY), []);
});
