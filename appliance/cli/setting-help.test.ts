/** Whatever a form shows has help in every language, in a part that the form loads, and no sentence is left over. */
import t from "tap";
import { checkTypes } from "#checks/registry.ts";
import { makeConfigSchema } from "#config/config-schema.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { LANGUAGES } from "#model/config/box-settings.ts";
import { helpKey, helpPartOfCheck, helpPartsOf, type Help, type HelpBook } from "#texts/forms/help-parts.ts";
import { settingHelp as croatian } from "#texts/hr/setting-help.ts";
import { settingHelp as hungarian } from "#texts/hu/setting-help.ts";
import { settingHelp as italian } from "#texts/it/setting-help.ts";
import { settingHelp as russian } from "#texts/ru/setting-help.ts";
import { settingHelp as chinese } from "#texts/zh/setting-help.ts";
import { checkHelpOf } from "./setting-help.ts";

const BOOKS: Readonly<Record<string, HelpBook>> = {
  hr: croatian,
  it: italian,
  hu: hungarian,
  ru: russian,
  zh: chinese,
};
const root = makeConfigSchema(checkTypes) as JsonSchema;
const properties = root.properties ?? {};

/** Where each form's fields are in the schema; of the general settings whatever has no list of its own. */
const FORMS: Readonly<Record<string, readonly (JsonSchema | undefined)[]>> = {
  hosts: [properties["hosts"]?.items],
  jobs: [properties["jobs"]?.items],
  models: [properties["healthModels"]?.items],
  contacts: [properties["contacts"]?.items],
  maintenance: [properties["maintenance"]?.items],
  credentials: Object.values(properties["credentials"]?.patternProperties ?? {}),
  chats: [properties["outputs"]?.properties?.["webhooks"]?.items],
  general: [
    ...["site", "provider", "defaults", "sla", "incidents", "proxy", "relay", "listeners", "uplink"].map(
      (name) => properties[name],
    ),
    ...["profiles", "plugins", "access", "retention"].map((name) => properties[name]),
    ...Object.entries(properties["outputs"]?.properties ?? {}).flatMap(([name, one]) =>
      name === "webhooks" ? [] : [{ properties: { [name]: one } }],
    ),
  ],
};

/** Keys of all that stands in a schema, its own description apart: that is its form's. */
function keysIn(schema: JsonSchema): Set<string> {
  const keys = new Set<string>();
  const walk = (part: JsonSchema) => {
    // The name of a stored secret is no field of its own.
    if (Object.keys(part.properties ?? {}).join() === "secret") return;
    const inner = [
      ...(part.anyOf ?? []),
      ...(part.items === undefined ? [] : [part.items]),
      ...Object.values(part.patternProperties ?? {}),
      ...Object.values(part.properties ?? {}),
    ];
    for (const one of inner) {
      const { description = "" } = one;
      const isSecretName = Object.keys(one.properties ?? {}).join() === "secret";
      if (description !== "" && !isSecretName) keys.add(helpKey(description));
      walk(one);
    }
  };
  walk(schema);
  return keys;
}

const forms = new Map<string, Set<string>>();
for (const [form, schemas] of Object.entries(FORMS))
  forms.set(form, new Set(schemas.flatMap((schema) => [...keysIn(schema ?? {})])));
for (const { name, settings } of checkTypes.values()) forms.set(helpPartOfCheck(name), keysIn(settings as JsonSchema));

/** Settings of checks stand in the form of their device. */
const partsOf = (form: string) => (form.startsWith("check.") ? [...helpPartsOf("hosts"), form] : helpPartsOf(form));

t.test("the schema's fields are seen", async (t) => {
  t.ok(Object.keys(FORMS).every((form) => (forms.get(form)?.size ?? 0) > 0));
  t.ok(new Set([...forms.values()].flatMap((keys) => [...keys])).size > 440);
});

for (const language of LANGUAGES.filter((one) => one !== "en"))
  t.test(`${language}: no field is without help, and no help without a field`, async (t) => {
    const book = BOOKS[language] ?? {};
    const parts = new Map<string, Help>();
    for (const [part, load] of Object.entries(book)) parts.set(part, await load());
    const missing: string[] = [];
    const used = new Set<string>();
    for (const [form, keys] of forms)
      for (const key of keys) {
        const held = partsOf(form).filter((part) => Object.hasOwn(parts.get(part) ?? {}, key));
        if (held.length !== 1) missing.push(`${form}: in ${held.length} parts: ${key}`);
        for (const part of held) used.add(`${part}: ${key}`);
      }
    t.same(missing, [], "each form finds each sentence in one of its parts");
    const all = [...parts].flatMap(([part, help]) => Object.keys(help).map((key) => `${part}: ${key}`));
    t.same(
      all.filter((one) => !used.has(one)),
      [],
      "nothing is left over",
    );
    const said = [...parts.values()].flatMap((help) => Object.entries(help));
    t.same(
      said.filter(
        ([key, words]) =>
          words.trim() === "" || (words === key && !/^(Bucket|API token|TCP port|UDP port)\.$/.test(key)),
      ),
      [],
      "nothing is left in English",
    );
    const standing = (text: string) => (text.match(/\{[a-z]+\}/g) ?? []).toSorted().join();
    t.same(
      said.filter(([key, words]) => standing(key) !== standing(words)),
      [],
      "what stands for something is written alike",
    );
  });

/** What the check types say of themselves in the help of `vedetta check`. */
const declared = new Set(
  [...checkTypes.values()].flatMap(({ summary, measurements }) => [
    summary,
    ...Object.values(measurements).map(({ description }) => description),
  ]),
);

for (const language of LANGUAGES.filter((one) => one !== "en"))
  t.test(`${language}: what check types and their measurements say is told`, async (t) => {
    t.ok(declared.size > 150);
    const book = await checkHelpOf(language);
    t.same(
      [...declared].filter((key) => !Object.hasOwn(book, key)),
      [],
      "nothing is missing",
    );
    t.same(
      Object.keys(book).filter((key) => !declared.has(key)),
      [],
      "nothing is left over",
    );
    t.same(
      Object.entries(book).filter(([key, words]) => words.trim() === "" || words === key),
      [],
      "nothing is left in English",
    );
  });
