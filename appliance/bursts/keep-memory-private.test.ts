/** A process that crashes after it was told to keep its memory private leaves none of it behind. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";

const FILE = join(import.meta.dirname, "keep-memory-private.ts");

/** Crashes in a folder of its own, with core dumps allowed, which are cut off. */
function crash(folder: string, isPrivate: boolean) {
  const call = isPrivate ? `console.log(await (await import(${JSON.stringify(FILE)})).keepMemoryPrivate());` : "";
  const script = `${call} process.kill(process.pid, "SIGSEGV"); setTimeout(() => {}, 60000);`;
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", 'ulimit -c 1000; "$@"; exit 0', "-", process.execPath, "--input-type=module", "-e", script],
    { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1", LC_ALL: "C" } },
  );
  return { stdout, isDumped: stderr.includes("core dumped"), left: readdirSync(folder) };
}

t.test("no core dump is left of a process that keeps its memory private", async (t) => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), "vedetta-core-"));
    t.teardown(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };
  const { stdout, isDumped, left } = crash(folder(), true);
  if (stdout.trim() !== "true") return t.pass("libc cannot be called here: the limit of the unit is all there is");
  t.notOk(isDumped);
  t.same(left, []);
  const pattern = readFileSync("/proc/sys/kernel/core_pattern", "utf8").trim();
  // Where a program takes dumps, or they go elsewhere, only the shell's word tells of one.
  if (!crash(folder(), false).isDumped)
    t.comment(`no core dumps are made here at all (${pattern}): nothing to compare with`);
});
