/** The data folder is the box's own, whatever lies in it. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { silentLog, type Log } from "#lib/log.ts";
import { prepareDataFolder } from "./data-folder.ts";

const modeOf = (place: string) => (statSync(place).mode & 0o777).toString(8);

t.test("what was open to others is closed; links are not followed, and stop nobody", async (t) => {
  const base = mkdtempSync(path.join(tmpdir(), "vedetta-folder-"));
  t.teardown(() => rmSync(base, { recursive: true }));
  const [folder, outside] = [path.join(base, "data"), path.join(base, "outside")];
  mkdirSync(folder);
  for (const file of [outside, path.join(folder, "a"), path.join(folder, "z")]) writeFileSync(file, "");
  symlinkSync(path.join(base, "nowhere"), path.join(folder, "b-dangling"));
  symlinkSync(outside, path.join(folder, "c-elsewhere"));
  for (const place of [folder, outside, path.join(folder, "a"), path.join(folder, "z")]) chmodSync(place, 0o755);
  const said: string[] = [];
  const log: Log = { ...silentLog, error: (_fields, message) => void said.push(message) };
  prepareDataFolder(folder, log);
  t.same(
    ["", "a", "z"].map((name) => modeOf(path.join(folder, name))),
    ["700", "700", "700"],
  );
  t.equal(modeOf(outside), "755");
  t.same(said, []);
});

t.test("where there can be no folder it is said, and the box goes on", async (t) => {
  const said: object[] = [];
  prepareDataFolder("/dev/null/data", { ...silentLog, error: (fields) => void said.push(fields as object) });
  t.match(said, [{ folder: "/dev/null/data", code: "ENOTDIR" }]);
});
