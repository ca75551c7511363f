/** Every field of the configuration, settings of all checks included, is called something in every language; so is what is chosen among. */
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { bookOf, loadBooks } from "#texts/books.ts";
import { settingChoices, settingFields } from "#texts/en/setting-labels.ts";
import { sayChoice, sayField } from "#texts/forms/setting-words.ts";
import { wordsOf } from "#texts/sentence-book.ts";

/** What people of the trade say as it is written. */
const SAID_AS_WRITTEN =
  /^(DELETE|v?[0-9.]+c?|[A-Z]{1,5}[0-9.v]*|(md5|sha|aes)[0-9a-z]*|udp|tcp|TLSv[0-9.]+|snmp|json|teams|slack|telegram|matrix|ntfy|postgres|mysql|mssql|OKP|Ed25519|true)$/;

interface Found {
  readonly fields: Set<string>;
  readonly choices: Set<string>;
}

function walk(schema: JsonSchema, way: readonly string[], found: Found): void {
  for (const form of schema.anyOf ?? []) walk(form, way, found);
  for (const value of schema.enum ?? (schema.const === undefined ? [] : [schema.const]))
    found.choices.add([...way, String(value)].join("."));
  if (schema.items !== undefined) walk(schema.items, way, found);
  for (const inner of Object.values(schema.patternProperties ?? {})) walk(inner, way, found);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    // The name of a stored secret is no field of its own.
    if (key === "secret" && Object.keys(schema.properties ?? {}).length === 1) continue;
    found.fields.add([...way, key].join("."));
    walk(inner, [...way, key], found);
  }
}

function all(): Found {
  const found: Found = { fields: new Set(), choices: new Set() };
  walk(makeConfigSchema(checkTypes) as JsonSchema, [], found);
  for (const { name, settings } of checkTypes.values())
    walk(settings as JsonSchema, ["hosts", "services", "settings", name], found);
  return found;
}

t.test("every field has a name", async (t) => {
  await loadBooks(LANGUAGES);
  const { fields } = all();
  t.ok(fields.size > 600, "the fields are there");
  for (const language of LANGUAGES) {
    const words = wordsOf(bookOf(language), "UTC", Date.now);
    const last = (field: string) => field.split(".").at(-1) ?? "";
    const named = new Set(Object.keys(settingFields));
    const nameless = [...fields].filter((field) => !named.has(last(field)) && sayField(field, words) === last(field));
    t.same(nameless, [], language);
  }
});

t.test("what is chosen among has words, or is a name that all say", async (t) => {
  const words = wordsOf(bookOf("en"), "UTC", Date.now);
  const { choices } = all();
  const wordless = [...choices].filter((choice) => {
    const at = choice.lastIndexOf(".");
    // Versions have dots of their own.
    const value = /\.(\d[\d.]*c?|TLSv1[.\d]*)$/.exec(choice)?.[1] ?? choice.slice(at + 1);
    return !SAID_AS_WRITTEN.test(value) && sayChoice(choice.slice(0, at), value, words) === undefined;
  });
  t.same(wordless, []);
});

t.test("no word is left over", async (t) => {
  const { fields, choices } = all();
  const ends = (known: Iterable<string>, name: string) =>
    [...known].some((one) => one === name || one.endsWith(`.${name}`));
  t.same(
    Object.keys(settingFields).filter((name) => !ends(fields, name)),
    [],
  );
  const own = /^(form\.|profile\.some$|hostCheck\.(service|check)$|schedule\.(cron|every)$)/;
  t.same(
    Object.keys(settingChoices).filter((name) => !own.test(name) && !ends(choices, name)),
    [],
  );
});
