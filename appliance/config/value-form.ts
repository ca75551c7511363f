/** What a single value should be, and what is wrong with it. Values are repeated only where the schema can be of no secret. */
import { USER_NAME_PATTERN } from "#model/api-accounts.ts";
import { DISK_PATTERN } from "#model/config/box-settings.ts";
import { ADDRESS_PATTERN } from "#model/config/checking.ts";
import { BROKER_PATTERN, LISTEN_PATTERN } from "#model/config/connections.ts";
import { PERCENT_PATTERN } from "#model/config/plans.ts";
import { CONTACT_PATTERN, HTTPS_PATTERN } from "#model/config/provider.ts";
import { DURATION_PATTERN, MEMBER_PATTERN, SIZE_PATTERN, TIME_OF_DAY_PATTERN } from "#model/config/words.ts";
import { ID_PATTERN } from "#model/id.ts";
import type { Form, FormName, Said } from "#model/refusal.ts";
import type { JsonSchema } from "./json-schema.ts";
import { nearestName } from "./nearest-name.ts";

const NAMED: Readonly<Record<string, FormName>> = {
  [ID_PATTERN]: "id",
  [DURATION_PATTERN]: "duration",
  [TIME_OF_DAY_PATTERN]: "timeOfDay",
  [LISTEN_PATTERN]: "listen",
  [MEMBER_PATTERN]: "member",
  [ADDRESS_PATTERN]: "address",
  [BROKER_PATTERN]: "broker",
  [PERCENT_PATTERN]: "percent",
  [DISK_PATTERN]: "disk",
  [SIZE_PATTERN]: "size",
  [CONTACT_PATTERN]: "contactUri",
  [HTTPS_PATTERN]: "httpsUrl",
  "^[A-Za-z0-9_-]{43}$": "publicKey",
  "^https?://": "httpUrl",
  "^/": "absolutePath",
  [USER_NAME_PATTERN]: "userName",
};

/** What is wrong with a value that does not fit a schema without parts. */
export function whatIsWrong(schema: JsonSchema, value: unknown): Said {
  if ("const" in schema) return { code: "value.oneOf", parameters: { values: [quote(schema.const)] } };
  const now = typeof value === "string" ? schema["x-former-words"]?.[value] : undefined;
  if (now !== undefined) return { code: "renamed", parameters: { now } };
  if (schema.enum !== undefined) return noneOf(schema.enum, value);
  if (schema.type === "string") return typeof value === "string" ? wrongText(schema, value) : noText(value);
  if (isNumeric(schema)) return noNumber(schema, value);
  if (schema.type === "boolean") return { code: "type.boolean", parameters: {} };
  return { code: "value.malformed", parameters: {} };
}

function noneOf(allowed: readonly unknown[], value: unknown): Said {
  // 1 and "1" are the same to people.
  const different = allowed.filter(
    (item) => typeof item !== "string" || item === "" || !allowed.includes(Number(item)),
  );
  const words = allowed.filter((item) => typeof item === "string");
  const near = typeof value === "string" ? nearestName(value, words) : undefined;
  return { code: "value.oneOf", parameters: { values: different.map(quote), near } };
}

function wrongText(schema: JsonSchema, value: string): Said {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  if (value === "" && minLength > 0) return { code: "value.empty", parameters: {} };
  if (value.length < minLength) return { code: "value.tooShort", parameters: { least: minLength } };
  if (value.length > maxLength) return { code: "value.tooLong", parameters: { most: maxLength } };
  const form = nameOfText(schema);
  if (form !== undefined) return { code: "value.form", parameters: { value: quote(value), form } };
  if (pattern !== undefined) return { code: "value.pattern", parameters: { value: quote(value), pattern } };
  return { code: "value.unfit", parameters: { value: quote(value), what: format ?? "text" } };
}

/** Check types write the pattern of a URL in several ways. */
function nameOfText({ pattern, format }: JsonSchema): FormName | undefined {
  if (format === "date") return "date";
  if (pattern === undefined) return undefined;
  return NAMED[pattern] ?? (pattern.startsWith("^https?://") ? "httpUrl" : undefined);
}

/** YAML turns unquoted 1.10, 007 and yes-like words into something that is no text; the remedy is quotes. */
function noText(value: unknown): Said {
  return { code: "type.text", parameters: { quotes: typeof value === "number" || typeof value === "boolean" } };
}

function noNumber(schema: JsonSchema, value: unknown): Said {
  const quoted =
    schema.exclusiveMinimum === undefined &&
    typeof value === "string" &&
    value.trim() !== "" &&
    Number.isFinite(Number(value));
  return { code: "type.number", parameters: { form: numberForm(schema), quoted } };
}

function isNumeric({ type }: JsonSchema): boolean {
  return type === "integer" || type === "number";
}

function numberForm({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): Form & { readonly is: "number" } {
  return {
    is: "number",
    whole: type === "integer",
    ...(minimum === undefined ? {} : { least: minimum }),
    ...(maximum === undefined ? {} : { most: maximum }),
    ...(exclusiveMinimum === undefined ? {} : { above: exclusiveMinimum }),
  };
}

/** A value as the document would write it, cut short; user and password of a URL are not repeated. */
export function quote(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "nothing";
  const [from, to] = [value.indexOf("//"), value.lastIndexOf("@")];
  const shown = from >= 0 && to > from ? `${value.slice(0, from)}//...${value.slice(to)}` : value;
  return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 57)}...` : shown);
}

/** What a value may be. */
export function formOf(schema: JsonSchema): Form {
  if ("const" in schema) return { is: "values", values: [quote(schema.const)] };
  if (schema.enum !== undefined) return { is: "values", values: schema.enum.map(quote) };
  if (schema.anyOf !== undefined) return { is: "either", forms: schema.anyOf.map(formOf) };
  if (schema.type === "array")
    return { is: "list", ...(schema.items === undefined ? {} : { of: formOf(schema.items) }) };
  if (schema.type === "object") return { is: "group", keys: schema.required ?? [] };
  if (isNumeric(schema)) return numberForm(schema);
  if (schema.type === "boolean") return { is: "boolean" };
  if (schema.type !== "string") return { is: "anything" };
  const name = nameOfText(schema);
  return name === undefined ? { is: "text" } : { is: "named", name };
}
