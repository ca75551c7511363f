/**
 * The configuration's JSON Schema (2020-12), for editors and other programmes. The settings of each check type are woven
 * in: `check: tcp` calls for the settings of `tcp`.
 */
import { SiteDocument } from "#model/config.ts";
import { ID_PATTERN } from "#model/id.ts";
import type { AnyCheckType } from "#checks/contract.ts";
import type { CheckTypes } from "./loading.ts";

type Json = Record<string, unknown>;

/** The schema as plain JSON. */
export function makeConfigSchema(checkTypes: CheckTypes): Json {
  const schema = JSON.parse(JSON.stringify(SiteDocument)) as Json;
  const host = at(schema, "properties", "hosts", "items");
  weave(at(host, "properties", "services", "items"), checkTypes);
  const forms = at(host, "properties", "hostCheck")["anyOf"] as Json[];
  for (const form of forms) if (at(form, "properties")["check"] !== undefined) weave(form, checkTypes);
  const settings = [...checkTypes.values()].map((type) => [
    settingsName(type),
    allowReferences(JSON.parse(JSON.stringify(type.settings)) as Json),
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...schema,
    $defs: { ...Object.fromEntries(settings), [REFERENCE]: SECRET_REFERENCE },
  };
}

const REFERENCE = "secret-reference";
const SECRET_REFERENCE = {
  type: "object",
  description: "The name of a secret of this box, where a text may stand.",
  properties: { secret: { type: "string", pattern: ID_PATTERN } },
  required: ["secret"],
  additionalProperties: false,
};

/** Settings with `{ secret: NAME }` allowed wherever a text may stand. */
function allowReferences(schema: Json): Json {
  if (schema["x-secret"] === true || schema["enum"] !== undefined || schema["const"] !== undefined) return schema;
  if (schema["type"] === "string") {
    const { description, default: fallback, ...text } = schema;
    return {
      ...(description === undefined ? {} : { description }),
      ...(fallback === undefined ? {} : { default: fallback }),
      anyOf: [text, { $ref: `#/$defs/${REFERENCE}` }],
    };
  }
  const inner = { ...schema };
  for (const key of ["properties", "patternProperties"]) {
    const parts = schema[key] as Readonly<Record<string, Json>> | undefined;
    if (parts === undefined) continue;
    inner[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, allowReferences(part)]));
  }
  if (schema["items"] !== undefined) inner["items"] = allowReferences(schema["items"] as Json);
  if (schema["anyOf"] !== undefined) inner["anyOf"] = (schema["anyOf"] as Json[]).map(allowReferences);
  return inner;
}

/** Adds to an entry with `check`, `settings` and `thresholds` what each check type asks of them. */
function weave(entry: Json, checkTypes: CheckTypes): void {
  Object.assign(at(entry, "properties", "check"), { enum: [...checkTypes.keys()] });
  entry["allOf"] = [...checkTypes.values()].map((type) => ({
    if: { properties: { check: { const: type.name } }, required: ["check"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits a schema
    then: {
      properties: { settings: { $ref: `#/$defs/${settingsName(type)}` }, ...thresholdsOf(type) },
      ...(needsSettings(type) ? { required: ["settings"] } : {}),
    },
  }));
}

function thresholdsOf(type: AnyCheckType): Json {
  if (type.openMeasurements === true) return {};
  return { thresholds: { propertyNames: { enum: Object.keys(type.measurements) } } };
}

function needsSettings(type: AnyCheckType): boolean {
  const { required } = type.settings as { readonly required?: readonly string[] };
  return required !== undefined && required.length > 0;
}

function settingsName(type: AnyCheckType): string {
  return `settings-${type.name}`;
}

/** The part of a schema under some keys; an empty one where there is none. */
function at(schema: Json, ...keys: readonly string[]): Json {
  return keys.reduce((part, key) => (part[key] ?? {}) as Json, schema);
}
