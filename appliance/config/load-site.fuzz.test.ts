/** Whatever stands in a document: it is taken or refused with words, never a crash, and the schema's verdict is kept. */
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import t from "tap";
import { countWork } from "#lib/testing/count-work.ts";
import { parse } from "yaml";
import { fixtureCheckTypes } from "./fixtures/check-types.ts";
import { isObject } from "./json-schema.ts";
import { parseDocument } from "./parse-document.ts";
import { loadSite, type LoadedSite } from "./load-site.ts";

const example: unknown = parse(
  readFileSync(path.join(import.meta.dirname, "fixtures", "contract-example.yaml"), "utf8"),
);
const options = { secrets: { get: () => "twelve-chars" }, checkTypes: fixtureCheckTypes, lenient: true };

/** Every place of a document, as a way from its root. */
function placesOf(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [way, ...inner.flatMap(([key, item]) => placesOf(item, [...way, key]))];
}
const places = placesOf(example).filter((way) => way.length > 0);

function replaceAt(value: unknown, way: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaceAt(item, rest, by) : item));
  if (!isObject(value)) return value;
  return { ...value, [step]: replaceAt(value[step], rest, by) };
}

function isSound(loaded: LoadedSite): boolean {
  return (loaded.site === undefined) === loaded.problems.length > 0;
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    "",
    "none",
    "5m",
    "0s",
    0,
    -1,
    1e300,
    null,
    [],
    {},
    { secret: "x" },
    "__proto__",
    "a/b",
    "constructor",
    ["nas"],
  ),
);

t.test("a document with up to three parts replaced by anything is taken or refused with words", async (t) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 3 }), (changes) => {
      const document = changes.reduce((value, [way, by]) => replaceAt(value, way, by), example);
      return isSound(loadSite(document as object, options));
    }),
    { numRuns: 150 },
  );
  t.pass("none crashed");
});

t.test("a document with unknown keys anywhere is refused", async (t) => {
  const groups = [[], ...places].filter((way) =>
    isObject(way.reduce((value: unknown, step) => (value as never)[step], example)),
  );
  // Named groups take any id as a key, and settings are the check types' own.
  const strict = groups.filter((way) => way.at(-1) !== "credentials" && way.at(-1) !== "thresholds");
  for (const way of strict) {
    const group = way.reduce((value: unknown, step) => (value as never)[step], example) as object;
    const loaded = loadSite(replaceAt(example, way, { ...group, nonsense: 1 }) as object, options);
    t.equal(loaded.problems.at(0)?.code, "unknownKey", way.join("."));
  }
});

t.test("any text is taken or refused with words", async (t) => {
  const text = readFileSync(path.join(import.meta.dirname, "fixtures", "contract-example.yaml"), "utf8");
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }), (from, length, by) =>
      isSound(loadSite(text.slice(0, from) + by + text.slice(from + length), options)),
    ),
    { numRuns: 80 },
  );
  t.equal(loadSite("[".repeat(200_000), options).problems.length > 0, true, "endless nesting");
  t.equal(loadSite(`{"a":`.repeat(100_000), options).problems.length > 0, true, "endless nesting in JSON");
});

const HEAD = "version: 1\ncustomer: acme\nsite: { id: hq }\nbox: { id: box-1 }\n";
const lines = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join("");
const GROWING: Readonly<Record<string, (count: number) => string>> = {
  "unknown keys": (count) => HEAD + lines(count, (n) => `hosst${n}: 1\n`),
  "unknown parents": (count) =>
    `${HEAD}hosts:\n${lines(count, (n) => `  - { id: h${n}, address: 192.0.2.1, parents: [g${n}] }\n`)}`,
  "members of a model": (count) =>
    `${HEAD}hosts:\n${lines(count, (n) => `  - { id: h${n}, address: 192.0.2.1 }\n`)}healthModels: [{ id: m, requires: [${lines(count, (n) => `h${n}/x, h${n}, `)}] }]\n`,
  "one id for all": (count) => `${HEAD}hosts:\n${lines(count, () => "  - { id: h, address: 192.0.2.1 }\n")}`,
  "a circle of all": (count) =>
    `${HEAD}hosts:\n${lines(count, (n) => `  - { id: h${n}, address: 192.0.2.1, parents: [h${(n + 1) % count}] }\n`)}`,
};

t.test("checking takes work that grows with the document, not with its square", async (t) => {
  const costOf = async (text: string) => {
    let problems = 0;
    const work = await countWork(() => (problems = loadSite(text, options).problems.length));
    t.ok(problems > 0);
    return work;
  };
  for (const [name, make] of Object.entries(GROWING)) {
    await costOf(make(100)); // what is compiled first is paid here
    const small = await costOf(make(500));
    const large = await costOf(make(2000));
    // Four times as much: 4 where it is linear, 16 where it is not.
    t.ok(large < 6 * small, `${name}: ${small} and ${large}`);
  }
});

t.test("more than a configuration can hold is refused before it is read", async (t) => {
  const yaml = loadSite(HEAD + lines(200_000, (n) => `k${n}: 1\n`), options);
  t.match(yaml.problems, [{ code: "document.tooManyKeys" }]);
  const json = loadSite(`{${lines(2_100_000, (n) => `"k${n}":1,`)}"z":1}`, options);
  t.match(json.problems, [{ code: "document.tooManyKeys" }]);
  const nested = (deep: number) => `{"a":${"[".repeat(deep)}${"]".repeat(deep)}}`;
  t.match(loadSite(nested(2_100_000), options).problems, [{ code: "document.tooManyKeys" }]);
  t.match(
    loadSite(nested(160_000), options).problems,
    [{ code: "document.tooManyKeys" }],
    "no JSON that can be walked",
  );
  t.ok(loadSite(nested(50_000), options).problems.length > 0, "nor that");
  const tooLarge = (most: string) => [{ code: "document.tooLarge", parameters: { most } }];
  t.match(loadSite(`a: ${"x".repeat(9_000_000)}`, options).problems, tooLarge("8 MB"));
  t.match(loadSite(`{"a": "${"x".repeat(34_000_000)}"}`, options).problems, tooLarge("32 MB"));
  t.match(loadSite(`{"a": "${"x".repeat(9_000_000)}", "a": 1}`, options).problems, tooLarge("8 MB"), "as YAML");
});

t.test("as JSON a configuration may be as large as that of sixteen thousand devices", async (t) => {
  const device = (n: number) => `{"id":"h${n}","checks":[${'{"id":"x","check":"snmp"},'.repeat(15)}{"id":"y"}]}`;
  const text = `{"hosts":[${Array.from({ length: 16_000 }, (_, n) => device(n)).join(",")}],"note":"${"x".repeat(8_000_000)}"}`;
  const parsed = parseDocument(text, "site.json");
  t.ok("value" in parsed && (parsed.value as { readonly hosts: readonly unknown[] }).hosts.length === 16_000);
});
