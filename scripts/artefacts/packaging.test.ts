/** What systemd and dpkg read of the package, judged by their own tools. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { nodeFlags } from "./artefacts.ts";
import { ROOT } from "./program.ts";

const PACKAGE = path.join(ROOT, "os-image/package");
const system = mkdtempSync(path.join(tmpdir(), "vedetta-system-"));
t.teardown(() => rmSync(system, { recursive: true }));

function put(name: string, place: string): string {
  const file = path.join(system, place);
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(path.join(PACKAGE, name), file);
  return file;
}

t.test("systemd understands the unit, and finds it well shut in", (t) => {
  const unit = put("vedetta.service", "usr/lib/systemd/system/vedetta.service");
  writeFileSync(path.join(system, "usr/vedetta"), "#!/bin/sh\n", { mode: 0o755 });
  mkdirSync(path.join(system, "usr/bin"), { recursive: true });
  copyFileSync(path.join(system, "usr/vedetta"), path.join(system, "usr/bin/vedetta"));
  const judged = spawnSync("systemd-analyze", ["security", "--offline=true", "--threshold=20", unit], {
    encoding: "utf8",
  });
  t.equal(judged.status, 0, judged.stdout + judged.stderr);
  const read = spawnSync("systemd-analyze", ["verify", "--man=no", `--root=${system}`, "vedetta.service"], {
    encoding: "utf8",
  });
  t.notMatch(read.stderr, /vedetta\.service:\d+/, "no line of it is unknown");
  t.end();
});

t.test("the user is made, the folders are its own", (t) => {
  put("vedetta.sysusers", "usr/lib/sysusers.d/vedetta.conf");
  put("vedetta.tmpfiles", "usr/lib/tmpfiles.d/vedetta.conf");
  mkdirSync(path.join(system, "etc"), { recursive: true });
  execFileSync("systemd-sysusers", [`--root=${system}`, "vedetta.conf"], { stdio: "pipe" });
  const users = execFileSync("grep", ["^vedetta:", path.join(system, "etc/passwd")], { encoding: "utf8" });
  t.match(users, /^vedetta:[^:]*:\d+:\d+:Vedetta network lookout:\/var\/lib\/vedetta:.*nologin$/m);
  const [, , uid] = users.split(":");
  const made = spawnSync("systemd-tmpfiles", [`--root=${system}`, "--create", "vedetta.conf"], { encoding: "utf8" });
  if (process.getuid?.() !== 0) t.pass("only root can give folders away", { skip: true });
  else {
    t.equal(made.status, 0, made.stderr);
    const said = execFileSync("stat", ["-c", "%u %a", path.join(system, "var/lib/vedetta")], { encoding: "utf8" });
    t.equal(said.trim(), `${uid} 700`);
  }
  t.end();
});

t.test("the shell reads the scripts", (t) => {
  for (const name of ["postinst", "prerm", "postrm", "vedetta.sh"])
    t.equal(spawnSync("sh", ["-n", path.join(PACKAGE, name)]).status, 0, name);
  t.ok(nodeFlags().every((flag) => flag.startsWith("--")));
  t.end();
});
