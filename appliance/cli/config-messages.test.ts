/** Every mistake of a configuration is named in words, all of them at once, and nothing is said without words. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import t from "tap";
import { parse } from "yaml";
import { fixtureCheckTypes } from "#config/fixtures/check-types.ts";
import { loadSite, type LoadOptions } from "#config/load-site.ts";
import type { SecretSource } from "#config/secret-source.ts";
import { refusalLine } from "#texts/say-refusal.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../config/fixtures");
const INVALID = path.join(FIXTURES, "invalid");

/** Knows every secret but `nowhere`. */
const secrets: SecretSource = { get: (name) => (name === "nowhere" ? undefined : `${name}-12345678`) };
const options: LoadOptions = { secrets, checkTypes: fixtureCheckTypes, baseFolder: INVALID };

t.test("every invalid file is refused with exactly the messages beside it", async (t) => {
  const files = readdirSync(INVALID).filter((name) => name.endsWith(".yaml"));
  t.ok(files.length >= 45, "the mistakes are there");
  for (const file of files) {
    const text = readFileSync(path.join(INVALID, file), "utf8");
    const loaded = loadSite(text, { ...options, fileName: "site.yaml" });
    const expected = readFileSync(path.join(INVALID, file.replace(".yaml", ".expected")), "utf8");
    t.equal(`${loaded.problems.map(refusalLine).join("\n")}\n`, expected, file);
    t.equal(loaded.site, undefined, `${file} makes no site`);
  }
});

t.test("whatever stands anywhere in a document, each mistake has words without holes", async (t) => {
  const example = parse(readFileSync(path.join(FIXTURES, "contract-example.yaml"), "utf8")) as Record<string, unknown>;
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", "5m", -1, null, [], {}, { secret: "x" }, "a/b"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(example)), anything, fc.boolean(), (key, value, inside) => {
      const part = example[key];
      const broken = inside && Array.isArray(part) ? [...(part as unknown[]), value] : value;
      const { problems, warnings } = loadSite({ ...example, [key]: broken }, options);
      return [...problems, ...warnings].every((refusal) => {
        const line = refusalLine(refusal);
        return /: \S/.test(line) && !/undefined|\[object|NaN/.test(line.replace(JSON.stringify(value) ?? "", ""));
      });
    }),
    { numRuns: 300 },
  );
  t.pass("none was left without words");
});
