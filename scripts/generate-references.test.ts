import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { findStale, writeStale } from "./generate-references.ts";
import { collections } from "./references/collected-check-types.ts";
import { references } from "./references/references.ts";
import { vendorMibList } from "./references/vendor-mibs.ts";

t.test("the references that are checked in are what the code says", async (t) => {
  const root = join(import.meta.dirname, "..");
  t.same(await findStale(root, [...collections(root), vendorMibList(root), ...references]), []);
});

t.test("a reference that is missing or different is named, and written", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "vedetta-references-"));
  t.teardown(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, "same.md"), "same");
  writeFileSync(join(root, "other.md"), "old");
  const list = [
    { path: "same.md", make: () => "same" },
    { path: "other.md", make: () => Promise.resolve("new") },
    { path: "folder/missing.md", make: () => "here" },
  ];
  t.same(await findStale(root, list), ["other.md", "folder/missing.md"]);
  t.same(await writeStale(root, list), ["other.md", "folder/missing.md"]);
  t.equal(readFileSync(join(root, "other.md"), "utf8"), "new");
  t.same(await findStale(root, list), []);
});
