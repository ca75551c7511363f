/**
 * Masking: what leaves the box shows `{ secret: NAME }` as it is and plain-text secrets as asterisks; a masked document
 * that comes back keeps the values it could not show. The canonical form and the digest are made of the masked document.
 */
import { createHash } from "node:crypto";
import { MASK, maskValue, secretsIn, type HowSecret } from "#checks/setting-secrets.ts";
import type { Path } from "./findings.ts";
import { isObject } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";
import { mapDocumentSecrets } from "./walk-secrets.ts";

/** A copy for people and exports: plain-text secrets are asterisks, references stay. */
export function maskDocument(document: unknown, checkTypes: CheckTypes): unknown {
  return mapDocumentSecrets(document, checkTypes, (value, _path, how) => maskOne(how, value));
}

/**
 * Puts the old plain-text values back where a document still shows the mask. Hosts, services and other entries with an id
 * are found by it, so that a changed order moves no secret to a stranger. A mask without an old value stays one.
 */
export function unmaskDocument(document: unknown, before: unknown, checkTypes: CheckTypes): unknown {
  return mapDocumentSecrets(document, checkTypes, (value, path, how) =>
    hasMask(value) ? unmaskOne(how, value, valueAt(document, before, path)) : value,
  );
}

/** Paths at which a mask still stands, e.g. after an export was taken to another box. */
export function findMasks(document: unknown, checkTypes: CheckTypes): Path[] {
  const masks: Path[] = [];
  mapDocumentSecrets(document, checkTypes, (value, path) => {
    if (hasMask(value)) masks.push(path);
    return value;
  });
  return masks;
}

/** The same text for the same configuration, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

/**
 * SHA-256 in hex of the canonical document without its secrets: it tells nothing of a plain-text secret. Of what only may
 * hold one, the words that look like it are left out, so that any other change of a header or an argument is seen.
 */
export function digestDocument(document: unknown, checkTypes: CheckTypes): string {
  const bare = mapDocumentSecrets(document, checkTypes, (value, path, how) => {
    if (isReference(value) || how === "secret") return maskOne(how, value);
    const words = secretsIn({ "x-may-hold-secret": how }, value, String(path.at(-1)));
    return words.reduce((text, word) => text.replaceAll(JSON.stringify(word).slice(1, -1), MASK), canonicalJson(value));
  });
  return createHash("sha256").update(canonicalJson(bare)).digest("hex");
}

/** What people see of a value that is, or may hold, a secret. References stay, wherever they stand. */
export function maskOne(how: HowSecret, value: unknown): unknown {
  if (isReference(value)) return value;
  if (!Array.isArray(value)) return maskValue(how, value);
  return value.map((item, index) => (isReference(item) ? item : (maskValue(how, value) as unknown[])[index]));
}

/**
 * What was shown masked and came back is what it was. Where people changed something beside the mask, what is still masked
 * is taken from the old value: a parameter of a URL by its name, an argument by its place.
 */
function unmaskOne(how: HowSecret, value: unknown, before: unknown): unknown {
  if (before === undefined) return value;
  if (canonicalJson(maskOne(how, before)) === canonicalJson(value)) return before;
  if (how === "url" && typeof value === "string" && typeof before === "string") return unmaskUrl(value, before);
  if (how === "texts" || how === "arguments") return unmaskInside(value, before, (old) => maskOne(how, [old]));
  return value === MASK ? before : value;
}

function unmaskInside(value: unknown, before: unknown, mask: (old: unknown) => unknown): unknown {
  if (hasMask(value) && typeof value === "string")
    return typeof before === "string" && (value === MASK || canonicalJson(mask(before)) === canonicalJson([value]))
      ? before
      : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => unmaskInside(item, childOf(before, index), mask));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, unmaskInside(item, childOf(before, key), mask)]),
  );
}

/** Only where the address is still the same machine's: a secret must not go to another. */
function unmaskUrl(text: string, before: string): string {
  const [now, old] = [URL.parse(text), URL.parse(before)];
  if (now === null || old === null || now.host !== old.host) return text;
  const login = /^[^:]{1,10}:\/\/([^/]*)@/.exec(before)?.[1] ?? "";
  const withLogin = text.replace(/^([^:]{1,10}:\/\/)([^/]*)@/, (whole, scheme: string, written: string) =>
    written.includes(MASK) && login !== "" ? `${scheme}${login}@` : whole,
  );
  const values = new Map(queryOf(before).pairs);
  const { head, pairs, tail } = queryOf(withLogin);
  if (pairs.length === 0) return withLogin;
  const unmasked = pairs.map(([name, value]) => {
    if (value === undefined) return name;
    return `${name}=${value.startsWith(MASK) && values.has(name) ? values.get(name) : value}`;
  });
  return `${head}?${unmasked.join("&")}${tail}`;
}

/** A URL in its parts as written; a parameter without `=` has no value. */
function queryOf(url: string): { head: string; pairs: [string, string | undefined][]; tail: string } {
  const end = url.indexOf("#") === -1 ? url.length : url.indexOf("#");
  const start = url.slice(0, end).indexOf("?");
  if (start === -1) return { head: url, pairs: [], tail: "" };
  const pairs = url
    .slice(start + 1, end)
    .split("&")
    .map((part): [string, string | undefined] => {
      const equals = part.indexOf("=");
      return equals === -1 ? [part, undefined] : [part.slice(0, equals), part.slice(equals + 1)];
    });
  return { head: url.slice(0, start), pairs, tail: url.slice(end) };
}

function hasMask(value: unknown): boolean {
  if (typeof value === "string") return value.includes(MASK);
  if (Array.isArray(value)) return value.some(hasMask);
  return isObject(value) && Object.values(value).some(hasMask);
}

function isReference(value: unknown): boolean {
  return isObject(value) && typeof value["secret"] === "string";
}

function valueAt(document: unknown, before: unknown, path: Path): unknown {
  let here = document;
  let there = before;
  for (const step of path) {
    here = childOf(here, step);
    const id = isObject(here) ? here["id"] : undefined;
    there =
      Array.isArray(there) && id !== undefined
        ? there.find((item) => isObject(item) && item["id"] === id)
        : childOf(there, step);
  }
  return there;
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value) && typeof step === "number") return value[step];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
