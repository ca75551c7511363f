/**
 * Secrets among settings: which parts of them are masked where settings are shown, and which words are kept out of what a
 * check says. A schema marks what is a secret (`x-secret`) and what may hold one (`x-may-hold-secret`, with how to read it).
 */
import type { TSchema } from "typebox";
import { Value } from "typebox/value";

/** `secret`: nothing else. `text`: any. `url`: log-in and query. `texts`: every text inside. `arguments`: of a command. */
export type HowSecret = "secret" | "text" | "url" | "texts" | "arguments";

export const MASK = "********";
/** Shorter words stand in every second sentence. */
const SHORTEST = 3;
const SENSITIVE = /pass|pwd|secret|token|key|auth|cookie|session|credential|community|signature|sid$/i;
/** Short options under which plugins take passwords and communities. */
const SENSITIVE_SHORT: ReadonlySet<string> = new Set(["-p", "-P", "-a", "-A", "-C", "-k", "-K", "-s", "-x", "-X"]);

interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly "x-secret"?: boolean;
  readonly "x-may-hold-secret"?: HowSecret;
}

/** How a schema says that its value is, or may hold, a secret. */
export function howSecret(schema: object): HowSecret | undefined {
  const marked = schema as Schema;
  return marked["x-secret"] === true ? "secret" : marked["x-may-hold-secret"];
}

/** A value for people and exports: what is, or may be, a secret in it is asterisks. */
export function maskValue(how: HowSecret, value: unknown): unknown {
  if (how === "arguments" && Array.isArray(value)) return value.map(maskArgument);
  if (how === "texts") return mapTexts(value, (text) => (text === "" ? text : MASK));
  if (typeof value !== "string") return value;
  if (how === "url") return maskUrl(value);
  return value === "" && how !== "secret" ? value : MASK;
}

/**
 * The words among settings that must not be seen in results, logs and events. What only may be a secret counts where its
 * name says so or where it looks like one: a header `Accept: text/html` must not blacken every page that is described.
 */
export function secretsIn(schema: object, value: unknown, name = ""): readonly string[] {
  const words = collect(schema as Schema, value, name);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST);
}

function collect(schema: Schema, value: unknown, name: string): string[] {
  const how = howSecret(schema);
  if (how !== undefined) return wordsOf(how, value, name);
  if (schema.anyOf !== undefined) {
    const form = schema.anyOf.find((candidate) => Value.Check(candidate as TSchema, value));
    return form === undefined ? [] : collect(form, value, name);
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : value.flatMap((item) => collect(items, item, name));
  }
  if (typeof value !== "object" || value === null) return [];
  const [open] = Object.values(schema.patternProperties ?? {});
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = schema.properties?.[key] ?? open;
    return inner === undefined ? [] : collect(inner, item, key);
  });
}

function wordsOf(how: HowSecret, value: unknown, name: string): string[] {
  if (how === "secret") return typeof value === "string" ? [value] : [];
  if (how === "arguments") return Array.isArray(value) ? secretArguments(value.map(String)) : [];
  if (how === "texts") {
    const texts: string[] = [];
    mapTexts(value, (text, key) => {
      if (isSecret(text, key)) texts.push(text);
      return text;
    });
    return texts;
  }
  if (typeof value !== "string") return [];
  return how === "url" ? secretsOfUrl(value) : secretsOfText(value, name);
}

/** A whole text; what follows a scheme (`Bearer abc`); what a body holds as JSON or as a form. */
function secretsOfText(text: string, name: string): string[] {
  const own = isSecret(text, name) ? [text, ...text.split(/\s+/).filter((word) => word.length >= 6)] : [];
  try {
    return [...own, ...wordsOf("texts", JSON.parse(text), name)];
  } catch {
    return [...own, ...pairsOf(text).flatMap(([key, value]) => (isSecret(value, key) ? [value] : []))];
  }
}

function secretsOfUrl(text: string): string[] {
  const [, login = ""] = /^[^:]{1,10}:\/\/([^/?#]*)@/.exec(text) ?? [];
  const at = login.indexOf(":");
  const password = at < 0 ? login : login.slice(at + 1);
  const query = text.split("#")[0]?.split("?").slice(1).join("?") ?? "";
  const values = pairsOf(query).flatMap(([key, value]) => (isSecret(value, key) ? [value] : []));
  return [password, ...values].flatMap((word) => [word, decoded(word)]).filter((word) => word !== "");
}

/** `name=value` and what follows an option that is named like one for a password. */
function secretArguments(list: readonly string[]): string[] {
  return list.flatMap((argument, n) => {
    const [, option, value] = /^(--?[A-Za-z][\w-]*)=(.*)$/s.exec(argument) ?? [];
    if (option !== undefined && value !== undefined) return !isPlain(value) && isSecret(value, option) ? [value] : [];
    if (isPlain(argument)) return [];
    const before = list[n - 1] ?? "";
    return isSecret(argument, before) || SENSITIVE_SHORT.has(before) ? [argument] : [];
  });
}

function isSecret(text: string, name: string): boolean {
  return SENSITIVE.test(name) || looksSecret(text);
}

/** One word of some length that has letters and digits, as tokens and good passwords have. */
function looksSecret(text: string): boolean {
  return text.length >= 8 && /^[^\s/;,]+$/.test(text) && /[A-Za-z]/.test(text) && /[0-9]/.test(text);
}

function maskArgument(argument: unknown): unknown {
  if (typeof argument !== "string" || argument === "") return argument;
  const [, option, value = ""] = /^(--?[A-Za-z][\w-]*=)(.*)$/s.exec(argument) ?? [];
  if (option !== undefined) return isPlain(value) ? argument : option + MASK;
  return isPlain(argument) ? argument : MASK;
}

/** Options, the address, figures, ranges and paths: what nobody takes for a password. */
function isPlain(argument: string): boolean {
  return (
    argument === "" ||
    argument === "{address}" ||
    /^--?[A-Za-z][A-Za-z-]*$/.test(argument) ||
    /^[@~:]?[0-9][0-9.,:~]{0,11}[A-Za-z%]{0,2}$/.test(argument) ||
    /^\/[a-z.-]*(\/[a-z.-]+){0,5}$/.test(argument)
  );
}

function maskUrl(text: string): string {
  const [head = "", ...fragment] = text.split("#");
  const [address = "", ...query] = head.split("?");
  const masked = address.replace(/^([^:]{1,10}:\/\/)([^/]*)@/, (_whole, scheme: string, login: string) => {
    const at = login.indexOf(":");
    return at < 0 ? `${scheme}${MASK}@` : `${scheme}${login.slice(0, at)}:${MASK}@`;
  });
  const parts = query.length === 0 ? "" : `?${maskPairs(query.join("?"))}`;
  return masked + parts + (fragment.length === 0 ? "" : `#${fragment.join("#")}`);
}

function maskPairs(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) return pair === "" ? pair : MASK;
      return at === pair.length - 1 ? pair : `${pair.slice(0, at)}=${MASK}`;
    })
    .join("&");
}

function pairsOf(text: string): [string, string][] {
  return text.split("&").flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
  });
}

function mapTexts(value: unknown, change: (text: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return change(value, key);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapTexts(item, change, name)]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
