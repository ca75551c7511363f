/**
 * Says in words where a value departs from its schema: every place at once, one message per place.
 *
 * The schema library decides what is valid; this file only walks to the departures and words them. It knows the part of
 * JSON Schema that our declarations use: objects, records, arrays, unions, enums, numbers, strings.
 */
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { Findings, type Path } from "./findings.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";
import { formOf, whatIsWrong } from "./value-form.ts";

/** Adds a mistake for every departure of `value` from `schema` to the findings. */
export function explainMismatch(schema: JsonSchema, value: unknown, path: Path, findings: Findings): void {
  if (schema.anyOf !== undefined) explainUnion(schema.anyOf, value, path, findings);
  else if (schema.type === "object") explainObject(schema, value, path, findings);
  else if (schema.type === "array") explainArray(schema, value, path, findings);
  else if (!Value.Check(schema as TSchema, value)) findings.report(whatIsWrong(schema, value), path);
}

function explainObject(schema: JsonSchema, value: unknown, path: Path, findings: Findings): void {
  if (!isObject(value)) {
    findings.mistake("type.group", path);
    return;
  }
  const properties = schema.properties ?? {};
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) findings.mistake("missing", [...path, name]);
  }
  for (const [given, others] of Object.entries(schema.dependentRequired ?? {})) {
    const missing = Object.hasOwn(value, given) ? others.filter((name) => !Object.hasOwn(value, name)) : [];
    for (const name of missing) findings.mistake("missing.neededBy", [...path, name], { by: given });
  }
  for (const [key, item] of Object.entries(value)) {
    const inner = schemaOfKey(schema, key);
    if (typeof inner === "object") explainMismatch(inner, item, [...path, key], findings);
    else if (inner === false) explainKey(schema, key, properties, [...path, key], findings);
  }
}

/** The schema of one key's value; true: anything is allowed; false: the key is not. */
function schemaOfKey(schema: JsonSchema, key: string): JsonSchema | boolean {
  const own =
    schema.properties !== undefined && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (own !== undefined) return own;
  for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) {
    if (new RegExp(pattern).test(key)) return inner;
  }
  return schema.additionalProperties ?? true;
}

function explainKey(
  schema: JsonSchema,
  key: string,
  properties: Readonly<Record<string, JsonSchema>>,
  path: Path,
  findings: Findings,
): void {
  const known = Object.keys(properties);
  const renamed = known.find((name) => properties[name]?.["x-formerly"] === key);
  const [pattern] = Object.keys(schema.patternProperties ?? {});
  if (renamed !== undefined) findings.mistake("renamed", path, { now: renamed });
  else if (pattern !== undefined && known.length === 0)
    findings.mistake("key", path, { fault: whatIsWrong({ type: "string", pattern }, key) });
  else findings.mistake("unknownKey", path, { near: findings.near(key, known) });
}

function explainArray(schema: JsonSchema, value: unknown, path: Path, findings: Findings): void {
  if (!Array.isArray(value)) {
    findings.mistake("type.list", path);
    return;
  }
  if (value.length < (schema.minItems ?? 0)) {
    if (schema.minItems === 1) findings.mistake("value.empty", path);
    else findings.mistake("list.tooShort", path, { least: schema.minItems ?? 0 });
  }
  if (value.length > (schema.maxItems ?? Infinity))
    findings.mistake("list.tooLong", path, { most: schema.maxItems ?? 0 });
  const items = schema.items;
  if (items !== undefined) value.forEach((item, index) => explainMismatch(items, item, [...path, index], findings));
}

/** Folds the mistakes of a union: people meant one of the forms, so only that one is explained. */
function explainUnion(forms: readonly JsonSchema[], value: unknown, path: Path, findings: Findings): void {
  if (forms.some((form) => Value.Check(form as TSchema, value))) return;
  const objects = forms.filter((form) => form.type === "object");
  if (isObject(value) && objects.length > 0) explainObjectForms(objects, value, path, findings);
  else if (typeof value === "string" && forms.some((form) => form.type === "string" && form.const === undefined)) {
    const texts = forms.filter((form) => form.type === "string");
    findings.mistake("value.either", path, { alternatives: texts.map((form) => whatIsWrong(form, value)) });
  } else {
    const quotes =
      (typeof value === "number" || typeof value === "boolean") && forms.some((form) => form.type === "string");
    const words = forms.flatMap((form) => allowedValues(form) ?? []).filter((word) => typeof word === "string");
    const near = typeof value === "string" ? findings.near(value, words) : undefined;
    findings.mistake("type.forms", path, { forms: forms.map(formOf), near, quotes });
  }
}

function explainObjectForms(
  forms: readonly JsonSchema[],
  value: Record<string, unknown>,
  path: Path,
  findings: Findings,
): void {
  let candidates = forms;
  for (const key of tellingKeys(forms)) {
    if (!Object.hasOwn(value, key)) continue;
    const allowed = candidates.flatMap((form) => allowedValues(form.properties?.[key]) ?? []);
    const left = candidates.filter((form) => allowedValues(form.properties?.[key])?.includes(value[key]));
    if (left.length === 0) {
      findings.report(whatIsWrong({ enum: [...new Set(allowed)] }, value[key]), [...path, key]);
      return;
    }
    candidates = left;
  }
  const explained = candidates.map((form) => {
    const own = new Findings(undefined, 0);
    explainMismatch(form, value, [], own);
    return { form, count: own.problems.length };
  });
  const best = explained.reduce((a, b) => (b.count < a.count ? b : a));
  explainMismatch(best.form, value, path, findings);
}

/** Keys that all forms have with fixed values: `kind`, `by`, `version`. They say which form was meant. */
function tellingKeys(forms: readonly JsonSchema[]): string[] {
  const [first, ...others] = forms;
  if (others.length === 0) return [];
  return Object.keys(first?.properties ?? {}).filter((key) =>
    forms.every((form) => allowedValues(form.properties?.[key]) !== undefined),
  );
}

function allowedValues(schema: JsonSchema | undefined): readonly unknown[] | undefined {
  if (schema === undefined) return undefined;
  return "const" in schema ? [schema.const] : schema.enum;
}
