import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t from "tap";
import { writeTar } from "./tar.ts";

t.test("tar reads it", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-tar-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const files = [
    { name: "a/empty", content: Buffer.alloc(0) },
    { name: "a/block", content: Buffer.alloc(512, "b") },
    { name: "a/much.txt", content: Buffer.from("čšž\n".repeat(1000)) },
  ];
  execFileSync("tar", ["-x", "-C", folder], { input: writeTar(files, Date.UTC(2026, 10, 30)) });
  for (const { name, content } of files) t.same(readFileSync(join(folder, name)), content, name);
  t.equal(statSync(join(folder, "a/block")).mtimeMs, Date.UTC(2026, 10, 30));
  t.equal(statSync(join(folder, "a/block")).mode & 0o777, 0o600);
  t.end();
});

t.test("a name that does not fit is refused", (t) => {
  t.throws(() => writeTar([{ name: "x".repeat(101), content: Buffer.alloc(0) }], 0), RangeError);
  t.end();
});
