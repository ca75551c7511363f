/** What still works when the disk is full. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { cookieOf, PASSWORD, startBox } from "./testing/fixture-box.ts";

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

t.test(
  "a full disk keeps nobody from reading or signing in; what is changed then outlives a restart",
  { skip },
  async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "vedetta-full-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", folder]);
    t.teardown(() => {
      execFileSync("umount", ["--lazy", folder]);
      rmSync(folder, { recursive: true });
    });
    const box = await startBox(t, { folder });
    const cookie = cookieOf(await box.signIn());
    fillUp(folder);
    box.pass(2 * 3_600_000);
    t.equal((await box.fetch("/api/v1/status", { headers: { cookie } })).status, 200);
    t.equal((await box.signIn("chief", PASSWORD)).status, 200, "a new session is kept");
    const tokens: string[] = [];
    for (let n = 0; n < 20; n++) {
      const added = await box.send("POST", "/api/v1/tokens", { name: `desk-${n}`, role: "viewer" }, box.as("admin"));
      t.equal(added.status, 201);
      tokens.push(((await added.json()) as { token: string }).token);
    }
    await box.stop();

    const again = await startBox(t, { folder, unclaimed: true });
    for (const token of tokens) {
      const read = await again.fetch("/api/v1/status", { headers: { authorization: `Bearer ${token}` } });
      t.equal(read.status, 200, "made while the disk was full");
    }
  },
);
