/**
 * Masking: what leaves the box shows `{ secret: NAME }` as it is and plain-text secrets as asterisks; a masked document
 * that comes back keeps the values it could not show. The canonical form and the digest are made of the masked document.
 */
import { createHash } from "node:crypto";
import type { Path } from "./findings.ts";
import { isObject } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";
import { mapDocumentSecrets } from "./walk-secrets.ts";

export const MASK = "********";

/** A copy for people and exports: plain-text secrets are asterisks, references stay. */
export function maskDocument(document: unknown, checkTypes: CheckTypes): unknown {
  return mapDocumentSecrets(document, checkTypes, (value) => (isReference(value) ? value : MASK));
}

/**
 * Puts the old plain-text values back where a document still shows the mask. Hosts, services and other entries with an id
 * are found by it, so that a changed order moves no secret to a stranger. A mask without an old value stays one.
 */
export function unmaskDocument(document: unknown, before: unknown, checkTypes: CheckTypes): unknown {
  return mapDocumentSecrets(document, checkTypes, (value, path) =>
    value === MASK ? (valueAt(document, before, path) ?? MASK) : value,
  );
}

/** Paths at which a mask still stands, e.g. after an export was taken to another box. */
export function findMasks(document: unknown, checkTypes: CheckTypes): Path[] {
  const masks: Path[] = [];
  mapDocumentSecrets(document, checkTypes, (value, path) => {
    if (value === MASK) masks.push(path);
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

/** SHA-256 in hex of the canonical, masked document: it tells nothing of a plain-text secret. */
export function digestDocument(document: unknown, checkTypes: CheckTypes): string {
  return createHash("sha256")
    .update(canonicalJson(maskDocument(document, checkTypes)))
    .digest("hex");
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
