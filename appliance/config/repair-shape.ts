/**
 * Gives a document that breaks its schema the right shape, so that the checks behind the schema can run too and every
 * mistake is found at once. What is repaired was already reported; the result is never put in force.
 */
import { isObject, type JsonSchema } from "./json-schema.ts";

/** A value of the schema's shape: unknown keys and unfit optional parts dropped, unfit compulsory ones made neutral. */
export function repairShape(schema: JsonSchema, value: unknown): unknown {
  if (schema.anyOf !== undefined) return repairUnion(schema.anyOf, value);
  if (schema.type === "object") return repairObject(schema, isObject(value) ? value : {});
  if (schema.type === "array") {
    const items = schema.items;
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return items === undefined ? list : list.map((item) => repairShape(items, item));
  }
  return fitsType(schema, value) ? value : neutral(schema);
}

function repairUnion(forms: readonly JsonSchema[], value: unknown): unknown {
  const fitting = forms.filter((form) => fitsType(form, value));
  const keys = isObject(value) ? Object.keys(value) : [];
  const shared = (form: JsonSchema) => keys.filter((key) => Object.hasOwn(form.properties ?? {}, key)).length;
  const form = fitting.sort((a, b) => shared(b) - shared(a))[0] ?? forms[0];
  return form === undefined ? undefined : repairShape(form, value);
}

function repairObject(schema: JsonSchema, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const repaired: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const present = Object.hasOwn(value, key);
    if (schema.required?.includes(key) || (present && fitsType(inner, value[key]))) {
      repaired[key] = repairShape(inner, present ? value[key] : undefined);
    }
  }
  const inner = Object.values(schema.patternProperties ?? {})[0];
  if (inner === undefined) return repaired;
  for (const [key, item] of Object.entries(value)) repaired[key] = repairShape(inner, item);
  return repaired;
}

function fitsType(schema: JsonSchema, value: unknown): boolean {
  if (schema.anyOf !== undefined) return schema.anyOf.some((form) => fitsType(form, value));
  if ("const" in schema) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (schema.type === "object") return isObject(value);
  if (schema.type === "array") return Array.isArray(value);
  if (schema.type === "integer" || schema.type === "number") return typeof value === "number";
  return schema.type === undefined || typeof value === schema.type;
}

function neutral(schema: JsonSchema): unknown {
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 0;
  return schema.type === "boolean" ? false : "";
}
