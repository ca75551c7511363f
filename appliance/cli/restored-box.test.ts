/** A box that was restored: numbers, open incidents and orders, with the whole appliance on a hand-driven clock. */
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import t, { type Test } from "tap";
import { makeBackup } from "#backup/make-backup.ts";
import { restoreBackup } from "#backup/restore-backup.ts";
import { COST } from "#backup/testing/cost.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { StoredEvent } from "#model/event.ts";
import { StateStore } from "#store/state-store.ts";
import { HandDrivenBox } from "./testing/hand-driven-box.ts";

const MINUTE_MS = 60_000;
const SITE = `
version: 1
customer: acme
site: { id: hq, name: HQ, timezone: Europe/Zagreb, language: en }
box: { id: box-1 }
hosts:
  - { id: sql, address: 192.0.2.20, criticality: critical }
sla:
  targets: { critical: { respond: 15m, resolve: 4h, clock: always } }
  escalation: [{ after: 50%, to: [duty] }]
contacts: [{ id: duty, name: Duty, mail: duty@acme.example }]
`;

/** A host dies, the box is backed up, and hours later another takes its place. Returns what that one tells after its start. */
async function replaced(t: Test, isMended: boolean): Promise<StoredEvent[]> {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-restored-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const clock = new HandClock(Date.UTC(2026, 10, 30, 9));
  const box = new HandDrivenBox(t, SITE, clock);
  await box.start();
  await clock.advance(3 * MINUTE_MS);
  box.network.die("192.0.2.20");
  await clock.advance(5 * MINUTE_MS);
  const file = join(folder, "a.vbk");
  const backup = {
    folder: box.dataFolder,
    file,
    passphrase: "correct horse battery",
    withHistory: true,
    replace: false,
  };
  await makeBackup({ ...backup, program: "1", at: clock.wallMs(), secrets: [], cost: COST });
  await clock.advance(3 * 60 * MINUTE_MS);
  if (isMended) box.network.live("192.0.2.20");
  await clock.advance(20 * MINUTE_MS);
  await box.stop();
  const done = await restoreBackup({
    file,
    folder: box.dataFolder,
    passphrase: async () => backup.passphrase,
    replace: true,
    clock,
    storeSecrets: () => {},
  });
  await box.start();
  await clock.advance(5 * MINUTE_MS);
  await box.stop();
  const state = StateStore.open(box.dataFolder, { clock, log: silentLog, as: "visitor" });
  const events = state.events.read(done.manifest.lastEvent, 1000);
  state.close();
  t.equal(events[0]?.sequence, done.restored.skipped.to + 1);
  return events;
}

const typesOf = (events: readonly StoredEvent[]) => events.map(({ type }) => type);

t.test("what was mended meanwhile is told as resolved; its clocks did not run while nobody knew", async (t) => {
  const types = typesOf(await replaced(t, true));
  t.equal(types[0], "events.dropped", "first of all");
  t.ok(types.includes("incident.resolved"));
  for (const type of ["incident.slaWarning", "incident.slaBreached", "incident.escalated", "incident.opened"] as const)
    t.notOk(types.includes(type), type);
});

t.test("what still fails goes on as the same incident; nothing is opened again", async (t) => {
  const events = await replaced(t, false);
  const types = typesOf(events);
  t.equal(types[0], "events.dropped");
  t.notOk(types.includes("incident.opened"));
  t.notOk(types.includes("incident.resolved"));
  t.notOk(types.includes("incident.slaBreached"), "eleven of fifteen minutes are used");
});
