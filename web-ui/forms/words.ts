/** Words of fields: what they are called, what helps, what their values mean. */
import { sayChoice as sayChoiceOf, sayField as sayFieldOf } from "#texts/forms/setting-words.ts";
import { upperFirst } from "#texts/upper-first.ts";
import { book, say, words } from "../words/language.ts";
import { settingHelp } from "./help.ts";
import { resolved, type Schema } from "./schema.ts";

export function sayField(field: readonly string[]): string {
  return sayFieldOf(field.join("."), words.value);
}

export function sayChoice(field: readonly string[], value: string): string {
  return sayChoiceOf(field.join("."), value, words.value) ?? value;
}

/** What a field is for: the schema's own sentence, in English; in other languages its translation. */
export function sayHelp(schema: Schema): string | undefined {
  const { description } = schema;
  if (description === undefined || description === "") return undefined;
  const said = book.value.language === "en" ? description : settingHelp.value[description];
  // How a secret is written in a file is of no use in a form.
  return said?.replace(" Plain text, or `{ secret: NAME }`.", "").replaceAll("`", "");
}

/** What a form of a union is called. */
export function sayForm(field: readonly string[], given: Schema, root: Schema): string {
  const form = resolved(given, root);
  if (form.const !== undefined) return sayChoice(field, String(form.const));
  if (form.type === "array") return say("choice.form.several");
  const { properties } = form;
  if (properties === undefined) return say("choice.form.text");
  const keys = Object.keys(properties);
  const known = FORMS[keys.join()];
  if (known !== undefined) return say(`choice.${known}`);
  const versions = properties["version"]?.enum;
  if (versions !== undefined) return `SNMP ${[...new Set(versions.map(String))].join(", ")}`;
  const fixed = Object.entries(properties).find(
    ([, inner]) => inner.const !== undefined && typeof inner.const === "string",
  );
  if (fixed !== undefined) return upperFirst(sayChoice([...field, fixed[0]], String(fixed[1].const)));
  return sayChoice(field, keys[0] ?? "");
}

/** Forms that are told apart by their keys. */
const FORMS: Readonly<Record<string, string>> = {
  "auto,without,with": "profile.some",
  "warning,critical": "form.each",
  "atLeast,of": "form.someOf",
  "member,weight": "form.weighted",
};
