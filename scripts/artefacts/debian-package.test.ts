import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { packDebian } from "./debian-package.ts";

const folder = mkdtempSync(path.join(tmpdir(), "vedetta-pack-"));
t.teardown(() => rmSync(folder, { recursive: true }));

const trial = {
  fields: {
    Package: "trial",
    Version: "1.0",
    Architecture: "all",
    Maintainer: "T <t@t.invalid>",
    Description: "trial\n more",
  },
  scripts: { postinst: "#!/bin/sh\n" },
  files: [
    { name: "usr/bin/trial", content: "#!/bin/sh\n", mode: 0o755 },
    { name: "usr/share/trial/copy", content: { copyOf: import.meta.filename } },
    { name: "etc/default/trial", content: "OPTIONS=\n" },
  ],
};

function pack(name: string, quick: boolean): string {
  const out = path.join(folder, name);
  packDebian(trial, out, 1_800_000_000, quick);
  return out;
}

t.test("the same files give the same bytes, whatever the mask of the one who packs", (t) => {
  const hash = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  const first = hash(pack("one.deb", false));
  const before = process.umask(0o077);
  t.teardown(() => process.umask(before));
  t.equal(hash(pack("two.deb", false)), first);
  t.end();
});

t.test("says what dpkg needs to know", (t) => {
  const file = pack("three.deb", true);
  const listed = execFileSync("dpkg-deb", ["--contents", file], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  });
  t.match(listed, /^-rwxr-xr-x root\/root +10 2027-01-15 08:00 \.\/usr\/bin\/trial$/m);
  t.match(listed, /^-rw-r--r-- root\/root +\d+ 2027-01-15 08:00 \.\/usr\/share\/trial\/copy$/m);
  t.match(listed, /^drwxr-xr-x root\/root +0 2027-01-15 08:00 \.\/usr\/$/m);
  const control = (name: string) => execFileSync("dpkg-deb", ["--info", file, name], { encoding: "utf8" });
  t.match(control("control"), /^Description: trial\n more\nInstalled-Size: \d+$/m);
  t.equal(control("conffiles"), "/etc/default/trial\n");
  t.match(control("md5sums"), /^[0-9a-f]{32} {2}usr\/bin\/trial$/m);
  t.notMatch(control("md5sums"), /etc\/default/);
  t.equal(control("postinst"), "#!/bin/sh\n");
  t.end();
});
