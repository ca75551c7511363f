import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { REDO_FILES } from "./redo-content.ts";
import { copyGeneration, readCopy } from "./state-copy.ts";
import { StateStore } from "./state-store.ts";
import { HandClock, okState, temporaryFolder } from "./testing/store-fixtures.ts";

/** More than the copy keeps of what everybody has. */
const EVENTS = 300;

t.test("the copy has the state, and of the events those that somebody waits for, and the newest", async (t) => {
  const folder = temporaryFolder(t);
  const store = StateStore.open(folder, { clock: new HandClock(), log: silentLog });
  t.teardown(() => store.close());
  store.commit({ services: [["a/s", okState()]], clockTrusted: true });
  const events = Array.from({ length: EVENTS }, (_, n) => ({ type: "test" as const, at: n, data: n }));
  store.commit({ events, clockTrusted: true });
  const sequences = (): number[] => {
    const { database } = readCopy(folder) ?? {};
    const rows = database?.all<{ sequence: number }>("SELECT sequence FROM events ORDER BY sequence") ?? [];
    t.equal(database?.get<{ count: number }>("SELECT count(*) AS count FROM services")?.count, 1);
    database?.close();
    return rows.map(({ sequence }) => sequence);
  };
  store.events.cursor("relay");
  t.equal(await store.copyNow(), true);
  t.equal(sequences().length, EVENTS, "nobody has them yet");
  store.events.advance("relay", EVENTS - 10);
  t.equal(await store.copyNow(), true);
  t.same(
    sequences(),
    Array.from({ length: 200 }, (_, at) => EVENTS - 199 + at),
  );
  t.equal(statSync(join(folder, "state.copy")).mode & 0o777, 0o600, "it holds password hashes");
});

t.test("a copy of which a byte was changed, or the end is missing, is none", async (t) => {
  const folder = temporaryFolder(t);
  const store = StateStore.open(folder, { clock: new HandClock(), log: silentLog });
  t.teardown(() => store.close());
  t.equal(copyGeneration(folder), undefined, "there is none yet");
  t.equal(await store.copyNow(), true);
  const file = join(folder, "state.copy");
  const whole = readFileSync(file);
  t.ok((copyGeneration(folder) ?? 0) > 0);
  for (const at of [0, 70, 5000, 65_536, whole.length - 13, whole.length - 12, whole.length - 1]) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    writeFileSync(file, damaged);
    t.equal(copyGeneration(folder), undefined, `byte ${at}`);
    t.equal(readCopy(folder), undefined);
  }
  for (const length of [0, 5, 12, 100, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length));
    t.equal(copyGeneration(folder), undefined, `${length} bytes`);
  }
  rmSync(file);
  t.equal(copyGeneration(folder), undefined);
});

t.test("space that the command line kept is made as long as the box wants it", (t) => {
  const folder = temporaryFolder(t);
  const clock = new HandClock();
  const lengths = (): number[] => REDO_FILES.map((name) => statSync(join(folder, name)).size);
  const verb = StateStore.open(folder, { clock, log: silentLog, as: "visitor" });
  verb.accounts.addUser("anna", "admin", "hash");
  verb.close();
  const [short = 0] = lengths();
  const box = StateStore.open(folder, { clock, log: silentLog, reserveBytes: 2 * short });
  box.close();
  t.same(lengths(), [2 * short, 2 * short]);
  StateStore.open(folder, { clock, log: silentLog, as: "visitor" }).close();
  t.same(lengths(), [2 * short, 2 * short], "and never shorter");
  t.end();
});
