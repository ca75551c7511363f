/** Our units of the image, those of the start as well: systemd understands them, and finds them well shut in. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import t from "tap";

const UNITS = path.join(import.meta.dirname, "../root/usr/lib/systemd/system");

for (const unit of readdirSync(UNITS).filter((name) => /^vedetta.*\.service$/.test(name)))
  t.test(unit, (t) => {
    const words = ["security", "--offline=true", "--threshold=20", path.join(UNITS, unit)];
    const judged = spawnSync("systemd-analyze", words, { encoding: "utf8" });
    t.equal(judged.status, 0, judged.stdout + judged.stderr);
    t.end();
  });

t.test("the shell reads the scripts", (t) => {
  const scripts = "../root/usr/lib/vedetta-system";
  for (const name of [
    "prepare-storage",
    "take-identity",
    "take-stick",
    "take-setup",
    "carry-setup-result",
    "set-clock",
    "take-time-sources",
    "boot-state",
    "vedetta-system",
  ])
    t.equal(spawnSync("sh", ["-n", path.join(import.meta.dirname, scripts, name)]).status, 0, name);
  t.equal(spawnSync("sh", ["-n", path.join(import.meta.dirname, "../initramfs/init")]).status, 0);
  t.end();
});
