/** Finds the secrets of a document along its schema, the settings of every check included, and replaces them. */
import type { TSchema } from "typebox";
import { Value } from "typebox/value";
import { howSecret, type HowSecret } from "#checks/setting-secrets.ts";
import { SiteDocument } from "#model/config.ts";
import type { Path } from "./findings.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";

/** Gets what is, or may hold, a secret as it stands in the document and gives what shall stand there. */
export type ChangeSecret = (value: unknown, path: Path, how: HowSecret) => unknown;

/** A copy of a whole document with every secret changed. */
export function mapDocumentSecrets(document: unknown, checkTypes: CheckTypes, change: ChangeSecret): unknown {
  const mapped = mapSecrets(SiteDocument as JsonSchema, document, [], change);
  if (!isObject(mapped) || !Array.isArray(mapped["hosts"])) return mapped;
  const hosts = mapped["hosts"].map((host: unknown, index) => mapHost(host, ["hosts", index], checkTypes, change));
  return { ...mapped, hosts };
}

/** A copy of a value with every secret of its schema changed. What does not fit the schema is copied as it is. */
export function mapSecrets(schema: JsonSchema, value: unknown, path: Path, change: ChangeSecret): unknown {
  const how = howSecret(schema);
  if (how !== undefined) return change(value, path, how);
  if (schema.anyOf !== undefined) {
    const form =
      schema.anyOf.find((candidate) => Value.Check(candidate as TSchema, value)) ??
      schema.anyOf.find((candidate) => isCalled(candidate, value)) ??
      schema.anyOf.find(hasSecret);
    return form === undefined ? value : mapSecrets(form, value, path, change);
  }
  const items = schema.items;
  if (Array.isArray(value)) {
    return items === undefined ? value : value.map((item, index) => mapSecrets(items, item, [...path, index], change));
  }
  if (!isObject(value)) return value;
  const open = Object.values(schema.patternProperties ?? {})[0];
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const inner = schema.properties?.[key] ?? open;
      return [key, inner === undefined ? item : mapSecrets(inner, item, [...path, key], change)];
    }),
  );
}

/** Whether a form's fixed words (`kind: ntfy`) are the value's: a masked secret may not fit the rest of its form. */
function isCalled(schema: JsonSchema, value: unknown): boolean {
  const fixed = Object.entries(schema.properties ?? {}).filter(([, inner]) => inner.const !== undefined);
  return isObject(value) && fixed.length > 0 && fixed.every(([name, inner]) => value[name] === inner.const);
}

function hasSecret(schema: JsonSchema): boolean {
  return Object.values(schema.properties ?? {}).some((inner) => howSecret(inner) !== undefined);
}

function mapHost(host: unknown, path: Path, checkTypes: CheckTypes, change: ChangeSecret): unknown {
  if (!isObject(host)) return host;
  const mapped = { ...host };
  if (Array.isArray(host["services"])) {
    mapped["services"] = host["services"].map((service: unknown, index) =>
      mapCheck(service, [...path, "services", index], checkTypes, change),
    );
  }
  if (isObject(host["hostCheck"]))
    mapped["hostCheck"] = mapCheck(host["hostCheck"], [...path, "hostCheck"], checkTypes, change);
  return mapped;
}

function mapCheck(entry: unknown, path: Path, checkTypes: CheckTypes, change: ChangeSecret): unknown {
  if (!isObject(entry) || !isObject(entry["settings"])) return entry;
  const type = checkTypes.get(String(entry["check"]));
  if (type === undefined) return { ...entry, settings: hideAll(entry["settings"], [...path, "settings"], change) };
  return {
    ...entry,
    settings: mapSecrets(type.settings as JsonSchema, entry["settings"], [...path, "settings"], change),
  };
}

/** Settings of an unknown check type: any text among them, however deep, might be a secret. */
function hideAll(value: unknown, path: Path, change: ChangeSecret): unknown {
  if (typeof value === "string") return change(value, path, "secret");
  if (Array.isArray(value)) return value.map((item, index) => hideAll(item, [...path, index], change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideAll(item, [...path, key], change)]));
}
