/** Words for what a single value should be. Values are repeated only where the schema can be of no secret. */
import { DISK_PATTERN } from "#model/config/box-settings.ts";
import { ADDRESS_PATTERN } from "#model/config/checking.ts";
import { BROKER_PATTERN, LISTEN_PATTERN } from "#model/config/connections.ts";
import { PERCENT_PATTERN } from "#model/config/plans.ts";
import { DURATION_PATTERN, MEMBER_PATTERN, TIME_OF_DAY_PATTERN } from "#model/config/words.ts";
import { ID_PATTERN } from "#model/id.ts";
import type { JsonSchema } from "./json-schema.ts";
import { suggestion } from "./nearest-name.ts";

const ID_WORDS = "lower-case letters, digits and hyphens, 1 to 63 characters, no hyphen first";
const FORMS: Readonly<Record<string, string>> = {
  [ID_PATTERN]: `an id (${ID_WORDS})`,
  [DURATION_PATTERN]: "a duration such as 500ms, 30s, 5m, 2h or 7d",
  [TIME_OF_DAY_PATTERN]: "a time of day such as 08:00",
  [LISTEN_PATTERN]: "HOST:PORT, such as 0.0.0.0:2525 or [::]:2525",
  [MEMBER_PATTERN]: "HOST, HOST/SERVICE or the id of a job",
  [ADDRESS_PATTERN]: "an IPv4 or IPv6 address or a DNS name",
  [BROKER_PATTERN]: "the URL of a broker such as mqtts://soc.example:8883",
  [PERCENT_PATTERN]: "a share such as 80%",
  [DISK_PATTERN]: "an amount such as 500MB or 2GB",
  "^[A-Za-z0-9_-]{43}$": "the x of an Ed25519 key (43 characters of base64url)",
  "^https?://": "an http:// or https:// URL",
  "^/": "an absolute path",
};

/** What is wrong with a value that does not fit a schema without parts. */
export function wordForm(schema: JsonSchema, value: unknown): string {
  if ("const" in schema) return `must be ${quote(schema.const)}`;
  if (schema.enum !== undefined) return wordEnum(schema.enum, value);
  if (schema.type === "string") return typeof value === "string" ? wordText(schema, value) : wordNoText(value);
  if (schema.type === "integer" || schema.type === "number") return wordNumber(schema, value);
  if (schema.type === "boolean") return "must be true or false";
  return "does not have the right form";
}

function wordEnum(allowed: readonly unknown[], value: unknown): string {
  // 1 and "1" are the same to people.
  const different = allowed.filter(
    (item) => typeof item !== "string" || item === "" || !allowed.includes(Number(item)),
  );
  const words = different.map(quote).join(", ");
  const near =
    typeof value === "string"
      ? suggestion(
          value,
          allowed.filter((item) => typeof item === "string"),
        )
      : "";
  return `must be ${different.length === 1 ? words : `one of ${words}`}${near}`;
}

function wordText(schema: JsonSchema, value: string): string {
  if (value.length < (schema.minLength ?? 0))
    return value === "" ? "must not be empty" : `must have at least ${schema.minLength} characters`;
  if (value.length > (schema.maxLength ?? Infinity)) return `must have at most ${schema.maxLength} characters`;
  if (schema.format === "date") return `${quote(value)} is not a date such as 2026-12-25`;
  const form = schema.pattern === undefined ? undefined : formOf(schema.pattern);
  if (form !== undefined) return `${quote(value)} is not ${form}`;
  return schema.pattern === undefined
    ? `${quote(value)} is not a valid ${schema.format ?? "text"}`
    : `${quote(value)} does not match ${schema.pattern}`;
}

/** Check types write the pattern of a URL in several ways. */
function formOf(pattern: string): string | undefined {
  return FORMS[pattern] ?? (pattern.startsWith("^https?://") ? FORMS["^https?://"] : undefined);
}

/** YAML turns unquoted 1.10, 007 and yes-like words into something that is no text; the remedy is quotes. */
function wordNoText(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? "must be text; put it in quotes" : "must be text";
}

function wordNumber(schema: JsonSchema, value: unknown): string {
  const kind = schema.type === "integer" ? "a whole number" : "a number";
  const { minimum, maximum, exclusiveMinimum } = schema;
  if (exclusiveMinimum !== undefined) return `must be ${kind} above ${exclusiveMinimum}`;
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
    return `must be ${kind}, without quotes`;
  if (minimum !== undefined && maximum !== undefined) return `must be ${kind} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `must be ${kind}, at least ${minimum}`;
  return maximum === undefined ? `must be ${kind}` : `must be ${kind}, at most ${maximum}`;
}

/** A value as the document would write it, cut short; user and password of a URL are not repeated. */
export function quote(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "nothing";
  const shown = value.replace(/\/\/[^/@]*@/, "//...@");
  return JSON.stringify(shown.length > 60 ? `${shown.slice(0, 57)}...` : shown);
}

/** What a value may be, in few words: `"none"`, `text`, `{ secret: ... }`, `a duration such as ...`. */
export function nameForm(schema: JsonSchema): string {
  if ("const" in schema) return quote(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(quote).join(", ");
  if (schema.anyOf !== undefined) return schema.anyOf.map(nameForm).join(" or ");
  if (schema.type === "array") return schema.items === undefined ? "a list" : `a list of: ${nameForm(schema.items)}`;
  if (schema.type === "object") return nameGroup(schema);
  if (schema.type === "string") return nameText(schema);
  if (schema.type === "integer" || schema.type === "number")
    return wordNumber(schema, undefined).replace(/^must be /, "");
  return schema.type === "boolean" ? "true or false" : "anything";
}

function nameGroup(schema: JsonSchema): string {
  const keys = (schema.required ?? []).map((key) => `${key}: ...`);
  return keys.length === 0 ? "a group of keys" : `{ ${keys.join(", ")} }`;
}

function nameText(schema: JsonSchema): string {
  if (schema.format === "date") return "a date such as 2026-12-25";
  return (schema.pattern === undefined ? undefined : formOf(schema.pattern)) ?? "text";
}
