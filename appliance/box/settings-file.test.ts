/** The settings survive what happens to files on cheap cards. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { SettingsFile } from "./settings-file.ts";

interface Settings {
  readonly count: number;
}
const isSettings = (value: unknown): value is Settings =>
  typeof value === "object" && value !== null && "count" in value && typeof value.count === "number";

function setUp(t: { teardown(end: () => void): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-settings-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "inside", "settings.json");
  return { file, reopen: () => SettingsFile.open(file, { count: 0 }, isSettings) };
}

t.test("what was written is there after a restart", async (t) => {
  const { reopen } = setUp(t);
  const settings = await reopen();
  t.equal(settings.readFrom, "defaults");
  await settings.update(({ count }) => ({ count: count + 1 }));
  const again = await reopen();
  t.equal(again.get().count, 1);
  t.equal(again.readFrom, "file");
});

t.test("a file cut short, emptied, overwritten or lost is replaced by the version before it", async (t) => {
  for (const damage of [
    (file: string) => truncateSync(file, 5),
    (file: string) => truncateSync(file, 0),
    (file: string) => writeFileSync(file, Buffer.alloc(4096)),
    (file: string) => writeFileSync(file, '{"count":"many"}'),
    (file: string) => rmSync(file),
  ]) {
    const { file, reopen } = setUp(t);
    const settings = await reopen();
    await settings.update(() => ({ count: 1 }));
    await settings.update(() => ({ count: 2 }));
    damage(file);
    const again = await reopen();
    t.equal(again.get().count, 1);
    t.equal(again.readFrom, "backup");
    await again.update(({ count }) => ({ count: count + 10 }));
    t.equal((await reopen()).get().count, 11);
    truncateSync(file, 3);
    t.equal((await reopen()).get().count, 1, "the damaged file did not take the backup's place");
  }
});

t.test("with nothing readable the defaults hold", async (t) => {
  const { file, reopen } = setUp(t);
  await (await reopen()).update(() => ({ count: 1 }));
  writeFileSync(file, "{");
  writeFileSync(`${file}.bak`, "");
  const again = await reopen();
  t.equal(again.get().count, 0);
  t.equal(again.readFrom, "defaults");
});

t.test("changes made at once follow one another, and leave no other files", async (t) => {
  const { file, reopen } = setUp(t);
  const settings = await reopen();
  await Promise.all(Array.from({ length: 20 }, () => settings.update(({ count }) => ({ count: count + 1 }))));
  t.equal((JSON.parse(readFileSync(file, "utf8")) as Settings).count, 20);
  t.same(readdirSync(path.dirname(file)).toSorted(), ["settings.json", "settings.json.bak"]);
});

t.test("a change that cannot be written is taken back, and the next one can be", async (t) => {
  const { file, reopen } = setUp(t);
  const settings = await reopen();
  await settings.update(() => ({ count: 1 }));
  mkdirSync(`${file}.new`);
  await t.rejects(
    settings.update(() => ({ count: 2 })),
    { code: "EISDIR" },
  );
  t.equal(settings.get().count, 1);
  rmSync(`${file}.new`, { recursive: true });
  await settings.update(() => ({ count: 3 }));
  t.equal((await reopen()).get().count, 3);
});
