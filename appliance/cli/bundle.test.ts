/** The diagnostics bundle: what fits, what is taken out, what fails and is named. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { fit, withoutSecrets, type Part } from "./bundle/part.ts";
import { MOST_BUNDLE_BYTES, MOST_PART_BYTES, packBundle, type Manifest } from "./bundle/pack.ts";
import { typeWords } from "./testing/fake-terminal.ts";

const NOW = Date.UTC(2026, 10, 30, 12);

function unpack(test: Test, bytes: Buffer): { readonly manifest: Manifest; readonly read: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), "vedetta-bundle-"));
  test.teardown(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync("tar", ["-xz", "-C", folder, "--strip-components", "1"], { input: bytes });
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return { manifest: JSON.parse(read("manifest.json")) as Manifest, read };
}

const part = (name: string, get: () => unknown): Part => ({ name, what: `what ${name} is`, from: "box", get });

t.test("what is too large is cut where it is large, its beginning stays", (t) => {
  const list = Array.from({ length: 1000 }, (_, n) => ({ n }));
  const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  t.equal(fit(list, 1e6), list, "what fits is what it was");
  for (const most of [50, 500, 3000]) {
    for (const value of [
      list,
      { small: "s", list },
      [{ deep: { list } }],
      { a: list, b: list, c: list },
      "x".repeat(9000),
    ]) {
      const cut = fit(value, most);
      t.ok(cut !== undefined && size(cut) <= most, `${most} of ${JSON.stringify(value).slice(0, 40)}`);
    }
  }
  t.match(fit({ small: "s", list }, 500), { small: "s", list: [{ n: 0 }, { n: 1 }] });
  t.end();
});

t.test("a secret is taken out wherever it stands and however it is written", (t) => {
  const secret = `pl4nted/"+ü`;
  const value = {
    plain: `a ${secret} b`,
    [secret]: [1, { url: `?a=${encodeURIComponent(secret)}` }],
    json: JSON.stringify({ a: JSON.stringify(secret) }),
    form: new URLSearchParams({ a: secret }).toString(),
    other: "left",
  };
  const { value: clean, removed } = withoutSecrets(value, [secret]);
  t.notMatch(JSON.stringify(clean), /pl4nted/);
  t.equal(removed, 5);
  t.match(clean, { plain: "a ******** b", other: "left" });
  t.end();
});

t.test("a part that fails is named with why, without secrets; the rest goes on", async (t) => {
  const parts = [
    part("good", () => ({ says: "geheim-1" })),
    part("bad", () => {
      throw new Error("no answer to geheim-1");
    }),
    part("late", () => Promise.reject(new Error("too late"))),
    part("none", () => undefined),
    part("text", () => "some words"),
    part("long", () => Array.from({ length: 200_000 }, (_, n) => `line ${n}`)),
  ];
  const bytes = await packBundle(parts, ["geheim-1"], { version: "1.2.3", boxRuns: true }, NOW);
  const { manifest, read } = unpack(t, bytes);
  t.match(manifest, { format: "vedetta-bundle", madeAt: "2026-11-30T12:00:00.000Z", version: "1.2.3", boxRuns: true });
  t.same(
    manifest.missing.map(({ file, why }) => [file, why]),
    [
      ["bad", "no answer to ********"],
      ["late", "too late"],
      ["none", "there is none"],
    ],
  );
  t.same(
    manifest.files.map(({ file, cut, secretsRemoved }) => [file, cut, secretsRemoved]),
    [
      ["good.json", undefined, 1],
      ["text.txt", undefined, undefined],
      ["long.json", true, undefined],
    ],
  );
  t.ok(manifest.leftOut.length > 0 && manifest.personalData.length > 0);
  t.same(JSON.parse(read("good.json")), { says: "********" });
  t.equal(read("text.txt"), "some words");
  t.match(read("long.json"), /"line 0",\n "line 1"/);
});

t.test("all together are bounded too", async (t) => {
  const large = "x".repeat(MOST_PART_BYTES / 4);
  const parts = Array.from({ length: 60 }, (_, n) => part(`p${n}`, () => large));
  const { manifest } = unpack(t, await packBundle(parts, [], { version: "1", boxRuns: false }, NOW));
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  t.ok(total <= MOST_BUNDLE_BYTES);
  t.equal(manifest.files.length + manifest.missing.length, 60);
  t.equal(manifest.missing.at(-1)?.why, "the bundle is full");
});

t.test("bad usage is said", async (t) => {
  const none = await typeWords(["bundle"]);
  t.equal(none.code, 64);
  const nothing = await typeWords(["bundle", "x.tar.gz", "--data", "/nonexistent"]);
  t.equal(nothing.code, 64);
  t.match(nothing.err, /holds nothing that a box remembers/);
});
