/**
 * A set-up file on its way from a medium to the box and what came of it back, by the image's own scripts on a real file system image.
 * ext4 in the place of FAT, which not every kernel has: what is tried is who reads and writes what, and what is left. Needs root.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";

const SCRIPTS = path.join(import.meta.dirname, "../root/usr/lib/vedetta-system");
const SECRET = "correct-horse-battery-staple";
const FILE = JSON.stringify({ version: 1, claim: { code: "7Q2M-AAAA-BBBB-CCCC", user: "ana", password: SECRET } });
const RUN = process.getuid?.() === 0 ? {} : { skip: "needs root, to mount" };

/** A medium with these files, and the scripts with folders of the test's own. */
function bench(t: Test, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-medium-"));
  const at = (name: string) => path.join(folder, name);
  for (const name of ["run/setup", "state/system", "medium"]) mkdirSync(at(name), { recursive: true });
  writeFileSync(at("run/name"), "vedetta-0a1b\n");
  execFileSync("truncate", ["-s", "8M", at("image")]);
  execFileSync("mkfs.ext4", ["-q", at("image")]);
  const device = execFileSync("losetup", ["--find", "--show", at("image")], { encoding: "utf8" }).trim();
  t.teardown(() => {
    spawnSync("umount", ["-q", at("run/setup-medium")]);
    execFileSync("losetup", ["--detach", device]);
    rmSync(folder, { recursive: true });
  });
  const onMedium = (work: () => void) => {
    execFileSync("mount", [device, at("medium")]);
    work();
    execFileSync("umount", [at("medium")]);
  };
  onMedium(() => {
    for (const [name, text] of Object.entries(files)) writeFileSync(at(`medium/${name}`), text);
  });
  const script = (name: string, ...words: string[]) => {
    const text = readFileSync(path.join(SCRIPTS, name), "utf8")
      .replaceAll("/run/vedetta-system", at("run"))
      .replaceAll("/state/system", at("state/system"))
      .replaceAll("vedetta:vedetta", "nobody:nogroup")
      .replaceAll("-t vfat", "-t ext4");
    writeFileSync(at(name), text);
    const { status, stderr } = spawnSync("sh", [at(name), ...words], { encoding: "utf8" });
    t.equal(status, 0, stderr);
  };
  const medium = () => {
    const found: Record<string, string> = {};
    onMedium(() => {
      for (const name of [...Object.keys(files), "setup-result.txt"])
        if (existsSync(at(`medium/${name}`))) found[name] = readFileSync(at(`medium/${name}`), "utf8");
    });
    return found;
  };
  return {
    take: () => script("take-setup", device),
    carry: () => script("carry-setup-result"),
    /** As the box does it. */
    answer: (name: string, text: string) => {
      rmSync(at("run/setup/setup.json"));
      writeFileSync(at(`run/setup/${name}`), text);
    },
    at,
    medium,
    raw: () => readFileSync(at("image")),
  };
}

t.test("taken: the result is on the medium, the file and its secrets are not", RUN, async (t) => {
  const { take, carry, answer, at, medium, raw } = bench(t, { "SETUP.JSON": FILE, "setup-ffff.json": "{}" });
  take();
  t.equal(readFileSync(at("run/setup/setup.json"), "utf8"), FILE);
  t.equal(lstatSync(at("run/setup/setup.json")).mode & 0o777, 0o400, "for the box alone");
  t.ok(raw().includes(SECRET), "the medium is as it was");
  answer("taken.txt", "taken\r\n");
  writeFileSync(at("run/setup/update-source"), "https://updates.example/vedetta\n");
  carry();
  t.same(medium(), { "setup-ffff.json": "{}", "setup-result.txt": "taken\r\n" });
  t.notOk(raw().includes(SECRET), "nowhere on the medium");
  t.equal(readFileSync(at("state/system/update-source"), "utf8"), "https://updates.example/vedetta\n");
  t.notOk(existsSync(at("run/setup/taken.txt")) || existsSync(at("run/setup-from")), "the next one may come");
});

t.test("refused: the file stays to be mended, and says why", RUN, async (t) => {
  const { take, carry, answer, at, medium } = bench(t, { "setup.json": FILE, "setup-0a1b.json": `${FILE}\n` });
  take();
  t.equal(readFileSync(at("run/setup/setup.json"), "utf8"), `${FILE}\n`, "its own before that for anybody");
  answer("refused.txt", "claim.code: is wrong\r\n");
  carry();
  t.equal(medium()["setup-0a1b.json"], `${FILE}\n`);
  t.equal(medium()["setup-result.txt"], "claim.code: is wrong\r\n");
});

t.test("what is no set-up file, and what the box could lay as a snare", RUN, async (t) => {
  const none = bench(t, { "notes.txt": "x" });
  none.take();
  t.notOk(existsSync(none.at("run/setup/setup.json")) || existsSync(none.at("run/setup-from")));
  const large = bench(t, { "setup.json": "x".repeat(200_000) });
  large.take();
  t.equal(lstatSync(large.at("run/setup/setup.json")).size, 65_537, "so much that the box refuses it");
  const snare = bench(t, { "setup.json": FILE });
  snare.take();
  writeFileSync(snare.at("state/system/claim-code"), "THE-CODE-OF-THE-LABEL");
  snare.answer("taken.txt", "");
  rmSync(snare.at("run/setup/taken.txt"));
  symlinkSync(snare.at("state/system/claim-code"), snare.at("run/setup/taken.txt"));
  writeFileSync(snare.at("run/setup/update-source"), "file:///etc/shadow\n");
  snare.carry();
  t.equal(snare.medium()["setup-result.txt"], "", "no link is followed");
  t.notOk(existsSync(snare.at("state/system/update-source")));
});
