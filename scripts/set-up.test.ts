/** The set-up steps in a small tree, with stand-ins for npm and Node that write down how they were called. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";

const scripts = import.meta.dirname;

interface Tree {
  root: string;
  npmCalls: () => number;
  ensureModules: () => { code: number | null; said: string };
}

/** A tree whose npm installs a Node that says `version`, or fails. */
function treeWith(t: Test, version: string | undefined): Tree {
  const root = mkdtempSync(join(tmpdir(), "set-up-"));
  t.teardown(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "package-lock.json"), "{}");
  cpSync(join(scripts, "lib"), join(root, "scripts/lib"), { recursive: true });
  mkdirSync(join(root, "fakes"));
  const install =
    version === undefined
      ? "exit 1"
      : `mkdir -p node_modules/.bin && printf '#!/bin/sh\\necho ${version}\\n' >node_modules/.bin/node && chmod +x node_modules/.bin/node`;
  writeFileSync(
    join(root, "fakes/npm"),
    `#!/bin/sh\necho "$@" >>"${root}/npm-calls"\nrm -rf node_modules\n${install}\n`,
  );
  chmodSync(join(root, "fakes/npm"), 0o755);
  return {
    root,
    npmCalls: () =>
      existsSync(join(root, "npm-calls")) ? readFileSync(join(root, "npm-calls"), "utf8").trim().split("\n").length : 0,
    ensureModules: () => {
      const script = `set -euo pipefail; root=$1; . "$root/scripts/lib/set-up.sh"; alone ensure_modules`;
      const run = spawnSync("bash", ["-c", script, "bash", root], {
        env: { ...process.env, PATH: `${root}/fakes:${process.env["PATH"]}` },
        encoding: "utf8",
      });
      t.equal(run.stdout, "", "stdout belongs to the command that follows");
      return { code: run.status, said: run.stderr };
    },
  };
}

t.test("packages are installed once, and again when the lock file has changed", async (t) => {
  const tree = treeWith(t, "v26.10.0");
  t.equal(tree.ensureModules().code, 0);
  t.equal(tree.npmCalls(), 1);
  t.strictSame(tree.ensureModules(), { code: 0, said: "" });
  t.equal(tree.npmCalls(), 1);
  writeFileSync(join(tree.root, "package-lock.json"), `{ "changed": true }`);
  t.equal(tree.ensureModules().code, 0);
  t.equal(tree.npmCalls(), 2);
});

t.test("a failed installation is tried again next time", async (t) => {
  const tree = treeWith(t, undefined);
  t.match(tree.ensureModules(), { code: 1, said: /npm ci failed/ });
  t.match(tree.ensureModules(), { code: 1 });
  t.equal(tree.npmCalls(), 2);
});

t.test("another Node than the pinned one is refused in one clear line", async (t) => {
  const tree = treeWith(t, "v20.20.2");
  t.match(tree.ensureModules(), { code: 1, said: /Node 26 is needed, v20\.20\.2 is in node_modules/ });
});

t.test("scripts/vedetta works from any folder and hands the exit code through", async (t) => {
  const run = (...args: string[]): number | null =>
    spawnSync(join(scripts, "vedetta"), args, { cwd: tmpdir(), encoding: "utf8" }).status;
  t.equal(run("--help"), 0);
  t.equal(run("no-such-verb"), 64);
});

t.test("every script is valid bash and can be executed", async (t) => {
  for (const name of [
    "start",
    "test",
    "vedetta",
    "../.ci/run",
    "lib/set-up.sh",
    "lib/packages.sh",
    "lib/check-packages.sh",
    "lib/run-appliance.sh",
  ]) {
    const { status, stderr } = spawnSync("bash", ["-n", join(scripts, name)], { encoding: "utf8" });
    t.equal(status, 0, `${name} ${stderr}`);
  }
});
