/** Words of fields: what they are called, what helps, what their values mean. */
import { helpKey } from "#texts/forms/help-parts.ts";
import { sayChoice as sayChoiceOf, sayField as sayFieldOf } from "#texts/forms/setting-words.ts";
import { upperFirst } from "#texts/upper-first.ts";
import { book, say, words } from "../words/language.ts";
import { helpIn } from "./help.ts";
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
  const { language } = book.value;
  const key = helpKey(description);
  return (language === "en" ? key : helpIn(language, key))?.replaceAll("`", "");
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
