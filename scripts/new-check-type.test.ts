import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { makeSkeleton } from "./new-check-type.ts";

const root = join(import.meta.dirname, "..");

t.test("a skeleton is a whole check type: its own test and the sentences' test pass", (t) => {
  const copy = mkdtempSync(join(tmpdir(), "new-check-type-"));
  t.teardown(() => rmSync(copy, { recursive: true }));
  for (const path of ["package.json", "CHANGELOG.md", "appliance", "scripts"]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  const before = filesOf(copy);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const node = (...args: string[]) =>
    execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], { cwd: copy, encoding: "utf8" });

  const said = node("scripts/new-check-type.ts", "sample");
  t.match(said, "written: appliance/checks/sample/sample.ts");
  t.same(
    filesOf(copy).filter((path) => !before.includes(path)),
    [
      "failures.json",
      "sample.test.ts",
      "sample.ts",
      "testing/stage.ts",
      ...LANGUAGES.toSorted().map((one) => `texts/${one}.ts`),
    ].map((path) => `appliance/checks/sample/${path}`),
    "all of it lies in one folder",
  );
  t.equal(node("scripts/generate-references.ts", "--check"), "", "lists and references know it");
  t.match(node("appliance/checks/sample/sample.test.ts"), /^ok 2 - servers that misbehave/m);
  t.match(
    node("appliance/cli/check-sentences.test.ts"),
    /Subtest: sample: every code has a sentence[^\n]*\n +ok 1 - answered/,
  );
  t.match(node("appliance/main.ts", "check", "--help"), "sample");

  const again = spawnSync(process.execPath, ["scripts/new-check-type.ts", "sample"], { cwd: copy, encoding: "utf8" });
  t.equal(again.status, 64, "what is there is not overwritten");
  t.match(again.stderr, /already/);
  t.end();
});

function filesOf(folder: string): string[] {
  return globSync("{appliance,scripts}/**/*.*", { cwd: folder }).toSorted();
}

t.test("a name of bad form is refused before anything is written", (t) => {
  const empty = mkdtempSync(join(tmpdir(), "new-check-type-"));
  t.teardown(() => rmSync(empty, { recursive: true }));
  mkdirSync(join(empty, "appliance/checks"), { recursive: true });
  for (const name of ["Sample", "a", "../x", "sample-type", "9lives", ""])
    t.throws(() => makeSkeleton(empty, name), /is no name/, name);
  t.end();
});
