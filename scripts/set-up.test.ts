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

t.test("the test runner is built once, and again in a copy of the clone, whose paths are others", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "set-up-"));
  t.teardown(() => rmSync(root, { recursive: true }));
  const build = (tree: string): number => {
    const script = `root=$1; . "$root/scripts/lib/set-up.sh"; ensure_test_runner`;
    const run = spawnSync("bash", ["-c", script, "bash", tree], { encoding: "utf8" });
    t.equal(run.status, 0, run.stderr);
    return readFileSync(join(tree, "builds"), "utf8").length;
  };
  const first = join(root, "first");
  mkdirSync(join(first, "node_modules/.bin"), { recursive: true });
  cpSync(join(scripts, "lib"), join(first, "scripts/lib"), { recursive: true });
  for (const file of ["package-lock.json", ".taprc"]) writeFileSync(join(first, file), "{}");
  writeFileSync(join(first, "node_modules/.bin/tap"), "#!/bin/sh\nprintf x >>builds\n", { mode: 0o755 });
  t.equal(build(first), 1);
  t.equal(build(first), 1);
  cpSync(first, join(root, "copy"), { recursive: true });
  t.equal(build(join(root, "copy")), 2);
});

t.test("what forbids daemons to start allows them once the set-up is gone, however it ended", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "set-up-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const policy = join(folder, "policy");
  writeFileSync(
    join(folder, "apt-get"),
    `#!/bin/sh\ncase "$*" in *install*) ${policy}; echo $? >>${folder}/said; kill -9 $PPID;; esac\n`,
    {
      mode: 0o755,
    },
  );
  const script = `root=$1; . "$root/scripts/lib/set-up.sh"; as_root() { "$@"; }; install_packages nothing`;
  const env = { ...process.env, POLICY_FILE: policy, PATH: `${folder}:${process.env["PATH"]}` };
  spawnSync("bash", ["-c", script, "bash", join(scripts, "..")], { env });
  t.equal(readFileSync(join(folder, "said"), "utf8"), "101\n", "while it installs nothing is started");
  if (existsSync(policy)) t.equal(spawnSync(policy).status, 0, "a file left behind forbids nothing");
  spawnSync("bash", ["-c", script, "bash", join(scripts, "..")], { env });
  t.equal(readFileSync(join(folder, "said"), "utf8"), "101\n101\n", "the next set-up puts its own in its place");
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
