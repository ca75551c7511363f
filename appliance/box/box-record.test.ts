import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { BoxRecord } from "./box-record.ts";

const inventory = { model: "Board 4", memoryBytes: 4e9, disks: [], interfaces: [] };

t.test("the box knows at its next start since when it exists and what it is made of", async (t) => {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "vedetta-record-"));
  t.teardown(() => rmSync(dataFolder, { recursive: true }));
  const file = path.join(dataFolder, "box.json");
  const clock = new HandClock();
  const open = (startedAt: number) =>
    BoxRecord.open({ dataFolder, startedAt, clock, log: silentLog, takeInventory: async () => inventory });

  const first = await open(1000);
  t.equal(first.inventory, undefined);
  first.start();
  await clock.advanceUntil("the inventory is kept", () => existsSync(file), 3_600_000);
  first.stop();
  t.match(JSON.parse(readFileSync(file, "utf8")), { inventory: { model: "Board 4" } });

  const second = await open(2000);
  t.equal(second.firstStartedAt, "1970-01-01T00:00:01.000Z");
  t.same(second.inventory, inventory);
  const writtenAt = statSync(file).mtimeMs;
  second.start();
  await clock.advance(3_600_000);
  second.stop();
  t.equal(statSync(file).mtimeMs, writtenAt, "what did not change is not written again");

  writeFileSync(file, "{");
  const third = await open(3000);
  t.ok(third.firstStartedAt < "1970-01-01T00:00:04", "a damaged file does not keep it from starting");
});
