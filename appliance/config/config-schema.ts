/**
 * The configuration's JSON Schema (2020-12), for editors and other programmes. The settings of each check type are woven
 * in: `check: tcp` calls for the settings of `tcp`.
 */
import { SiteDocument } from "#model/config.ts";
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
    JSON.parse(JSON.stringify(type.settings)) as Json,
  ]);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: Object.fromEntries(settings) };
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
