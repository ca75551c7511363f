/** The table of requirements promises nothing that is not there: every test and trial that it names exists. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import t from "tap";

const ROOT = path.join(import.meta.dirname, "../..");
const rows = readFileSync(path.join(ROOT, "os-image/requirements.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\||\|$/g, "").trim()));
/** What stands in code and has a folder. */
const namesIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).filter((name) => name.includes("/"));

t.test("every row has a number, what is asked, where it is from, and what shows it or that nothing does", (t) => {
  t.ok(rows.length >= 30);
  for (const [at, row] of rows.entries()) {
    const [number, asked, from, shown = ""] = row;
    t.equal(number, String(at + 1));
    t.ok(asked && from, `row ${number}`);
    const isTested = namesIn(shown).some((name) => /test/.test(name));
    t.ok(isTested || shown.startsWith("not shown"), `row ${number}: ${shown}`);
  }
  t.end();
});

t.test("every test, trial and file that is named is there", (t) => {
  const trials = readFileSync(path.join(ROOT, "os-image/test"), "utf8");
  const [, parts = ""] = /^all="([^"]+)"$/m.exec(trials) ?? [];
  for (const [number, , , shown = ""] of rows)
    for (const name of namesIn(shown)) {
      const [file = "", part] = name.split(" ");
      t.ok(existsSync(path.join(ROOT, file)), `row ${number}: ${file}`);
      if (part !== undefined) t.ok(parts.split(" ").includes(part), `row ${number}: ${name}`);
    }
  t.end();
});
