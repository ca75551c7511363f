/** Figures of the disk, taken from this machine's real one. */
import { open, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { tmpdir } from "node:os";
import t from "tap";
import { bytesWritten, diskSpace } from "./disk.ts";

t.test("free space is within the whole", async (t) => {
  const { totalBytes, freeBytes, usedPercent } = await diskSpace(tmpdir());
  t.ok(totalBytes > 0 && freeBytes >= 0 && freeBytes <= totalBytes);
  t.ok(usedPercent >= 0 && usedPercent <= 100);
});

t.test("a folder that is not there is an error", async (t) => {
  await t.rejects(diskSpace("/nonexistent"), { code: "ENOENT" });
});

t.test("what is written shows in the device's figure, where the kernel tells it", async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), "vedetta-disk-"));
  t.teardown(() => rm(folder, { recursive: true }));
  const before = await bytesWritten(folder);
  if (before === undefined) {
    t.comment("no block device under the temporary folder here");
    t.equal(await bytesWritten("/proc"), undefined);
    return;
  }
  const handle = await open(path.join(folder, "file"), "w");
  await handle.writeFile(Buffer.alloc(1024 * 1024, 1));
  await handle.sync();
  await handle.close();
  t.ok(((await bytesWritten(folder)) ?? 0) >= before + 1024 * 1024);
});

t.test("a file system without a device has no figure", async (t) => {
  t.equal(await bytesWritten("/proc"), undefined);
});
