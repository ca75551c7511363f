/** A plugin of a box that is not root looks for the box's secrets, by every way it knows. */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { findSeparation, withBubblewrap, withLandlock, type Wrap } from "./separate-plugin.ts";

const SECRET = "k3y-of-the-box";
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** A data folder that its user alone may read, and a plugin that tries to. */
function stage(test: Pick<typeof t, "teardown">) {
  const base = mkdtempSync(path.join(tmpdir(), "vedetta-apart-"));
  test.teardown(() => rmSync(base, { recursive: true }));
  const [data, plugins] = [path.join(base, "data"), path.join(base, "plugins")];
  for (const folder of [data, plugins]) mkdirSync(folder);
  writeFileSync(path.join(data, "secrets.key"), SECRET, { mode: 0o600 });
  chmodSync(base, 0o755);
  chmodSync(data, 0o700);
  if (isRoot) for (const own of [data, path.join(data, "secrets.key")]) chownSync(own, NOBODY, NOBODY);
  const plugin = path.join(plugins, "check_curious");
  writeFileSync(
    plugin,
    `#!/bin/sh
echo "PLUGIN OK - hello $1"
cat ${data}/secrets.key ${data}/../data/secrets.key 2>/dev/null
ls ${data} 2>/dev/null
for p in /proc/[0-9]*; do cat $p/root${data}/secrets.key $p/cwd/secrets.key 2>/dev/null; done
mount --bind / /mnt 2>/dev/null && cat /mnt${data}/secrets.key 2>/dev/null
exit 0
`,
    { mode: 0o755 },
  );
  return { data, plugins, plugin, needs: { kept: [data], folders: [plugins] } };
}

/** Runs it as the box's user would: nobody where this is root. */
function run(line: readonly [string, readonly string[]], cwd: string) {
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return spawnSync(line[0], [...line[1]], { encoding: "utf8", cwd, env: { PATH: "/usr/bin:/bin" }, ...as });
}

const worksHere = (wrap: Wrap) => run(wrap(["/bin/true", []], { kept: [], folders: [] }), "/").status === 0;

t.test("the plugin does find it where nothing keeps it apart", async (t) => {
  const { plugin, data } = stage(t);
  t.match(run([plugin, []], data).stdout, SECRET, "else the other tests would show nothing");
});

for (const [name, wrap] of Object.entries({ bubblewrap: withBubblewrap, landlock: withLandlock })) {
  const skip = worksHere(wrap) ? false : `${name} does not work here`;
  t.test(`by ${name} it runs, and sees nothing of the data folder`, { skip }, async (t) => {
    const { plugin, data, needs } = stage(t);
    const { stdout, status } = run(wrap([plugin, ["you"]], needs), data);
    t.match(stdout, /^PLUGIN OK - hello you\n/);
    t.notMatch(stdout, SECRET);
    t.notMatch(stdout, "secrets.key");
    t.equal(status, 0);
  });
}

t.test("a box that is root needs none of it: its plugins are nobody", async (t) => {
  const wrap = await findSeparation(0);
  t.same(wrap?.(["/x", ["a"]], { kept: ["/data"], folders: [] }), ["/x", ["a"]]);
});

t.test("for any other user something is found here, or nothing is run", async (t) => {
  const works = worksHere(withBubblewrap) || worksHere(withLandlock);
  t.equal((await findSeparation(isRoot ? NOBODY : process.getuid?.())) !== undefined, works);
});
