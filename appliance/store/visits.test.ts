/** Visits outlive a restart, are found by time, and go when their time has come. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Visit } from "#model/visit.ts";
import { StateStore } from "./state-store.ts";

const visit = (id: string, at: string): Visit => ({
  id,
  at,
  by: "Anna",
  place: "Rack 2",
  done: "Changed a fan.",
  incidents: ["019a0000-0000-7000-8000-000000000001"],
  writtenBy: "anna",
  writtenAt: at,
});

t.test("written, found by time, replaced, taken back, pruned", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-visits-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const open = () => StateStore.open(folder, { clock: systemClock, log: silentLog });
  const [march, april, may] = [
    "2026-03-31T23:59:59.999Z",
    "2026-04-01T00:00:00.000Z",
    "2026-05-01T00:00:00.000Z",
  ] as const;
  let state = open();
  state.visits.save(visit("a", march));
  state.visits.save(visit("b", april));
  state.visits.save(visit("c", may));
  state.visits.save({ ...visit("b", april), done: "Changed two fans." });
  state.close();
  state = open();
  t.teardown(() => state.close());
  t.same(state.visits.between(Date.parse(april), Date.parse(may)), [
    { ...visit("b", april), done: "Changed two fans." },
  ]);
  t.same(
    state.visits.between(0, Number.MAX_SAFE_INTEGER).map(({ id }) => id),
    ["c", "b", "a"],
    "the newest first",
  );
  t.equal(state.visits.between(0, Number.MAX_SAFE_INTEGER, 1).length, 1);
  t.equal(state.visits.count(), 3);
  t.ok(state.visits.remove("c"));
  t.notOk(state.visits.remove("c"));
  t.equal(state.visits.find("c"), undefined);
  t.equal(state.visits.prune(Date.parse(april)), 1);
  t.equal(state.visits.prune(Date.parse(april)), 0);
  t.same(
    state.visits.between(0, Number.MAX_SAFE_INTEGER).map(({ id }) => id),
    ["b"],
  );
});
