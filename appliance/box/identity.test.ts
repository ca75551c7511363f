/** The box's names for itself. */
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { machineId, readIdentity } from "./identity.ts";

t.test("every start is another boot on the same machine", async (t) => {
  const [one, two] = [readIdentity(), readIdentity()];
  t.not(one.boot, two.boot);
  t.equal(one.machine, two.machine);
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  t.equal(one.version, version);
});

t.test("the machine id is derived, not shown", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-id-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "machine-id");
  writeFileSync(file, "0123456789abcdef0123456789abcdef\n");
  t.match(machineId(file), /^[0-9a-f]{32}$/);
  t.not(machineId(file), "0123456789abcdef0123456789abcdef");
  t.match(machineId(path.join(folder, "absent")), /^[0-9a-f]{32}$/, "containers have no such file");
});
