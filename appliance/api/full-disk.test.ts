/** What still works when the disk is full. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { cookieOf, PASSWORD, startBox } from "./fixture-box.ts";

const skip = process.getuid?.() === 0 ? false : "needs root to mount a small file system";

/** Takes all the space that is left. */
function fillUp(folder: string): void {
  for (let bytes = 1 << 20; bytes >= 512; bytes >>= 1) {
    try {
      for (;;) writeFileSync(join(folder, "filler"), new Uint8Array(bytes), { flag: "a" });
    } catch {
      // this piece no longer fits; a smaller one may
    }
  }
}

t.test("a full disk keeps nobody who is signed in from reading, and says so to whoever writes", { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-full-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]);
  t.teardown(() => {
    execFileSync("umount", ["--lazy", folder]);
    rmSync(folder, { recursive: true });
  });
  const box = await startBox(t, { folder });
  const cookie = cookieOf(await box.signIn());
  fillUp(folder);
  box.pass(2 * 3_600_000);
  let refused: Response | undefined;
  for (let n = 0; n < 300 && refused === undefined; n++) {
    const added = await box.send("POST", "/api/v1/tokens", { name: "x".repeat(100), role: "viewer" }, box.as("admin"));
    if (!added.ok) refused = added;
  }
  t.equal(refused?.status, 503);
  t.match(await refused?.json(), { code: "storeUnavailable", detail: "the box's disk is full" });
  const read = await box.fetch("/api/v1/status", { headers: { cookie } });
  t.equal(read.status, 200);
  t.equal((await box.signIn("chief", PASSWORD)).status, 503, "a new session cannot be kept");
});
