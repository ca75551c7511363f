import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { diskFolder, ownFolder } from "./own-files.ts";

t.test("a folder on the disk", (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-own-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, "a/b"), { recursive: true });
  writeFileSync(path.join(folder, "a/b/deep.txt"), "deep");
  writeFileSync(path.join(folder, "top.txt"), "top");
  utimesSync(path.join(folder, "top.txt"), 60, 60);
  const read = diskFolder(folder);
  t.same([...read.names()].toSorted(), ["a/b/deep.txt", "top.txt"]);
  t.equal(read.read("a/b/deep.txt")?.toString(), "deep");
  t.equal(read.writtenAt("top.txt"), 60_000);
  t.equal(read.read("none.txt"), undefined);
  t.equal(read.writtenAt("none.txt"), undefined);
  t.throws(() => read.read("a"), { code: "EISDIR" }, "what cannot be read is no file that is missing");
  t.end();
});

t.test("a folder that is not there has nothing", (t) => {
  const read = diskFolder("/nonexistent/folder");
  t.same(read.names(), []);
  t.equal(read.read("x"), undefined);
  t.end();
});

t.test("the program's own files", (t) => {
  t.match(ownFolder("").read("package.json")?.toString(), /"name": "vedetta"/);
  t.match(ownFolder("web-ui").read("index.html")?.toString(), /<div id="page">/);
  t.end();
});
