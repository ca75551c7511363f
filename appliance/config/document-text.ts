/** A document's text with its comments, whose secrets are exchanged in place: masked for people, filled in again. */
import path from "node:path";
import { parseDocument, stringify, visit, type Document } from "yaml";
import type { Path } from "./findings.ts";
import type { CheckTypes } from "./loading.ts";
import { MASK } from "#checks/setting-secrets.ts";
import { maskDocument, unmaskDocument } from "./mask.ts";
import { isObject } from "./json-schema.ts";

/** The text for people and exports: plain-text secrets are asterisks. @param text a valid document */
export function maskText(text: string, checkTypes: CheckTypes): string {
  return exchange(text, (value) => maskDocument(value, checkTypes));
}

/** The text with the old secrets in place of the masks. @param text a valid document @param before the old value */
export function unmaskText(text: string, before: unknown, checkTypes: CheckTypes): string {
  return text.includes(MASK) ? exchange(text, (value) => unmaskDocument(value, before, checkTypes)) : text;
}

/**
 * The text with the certificate files' names made absolute, for a document that leaves its folder.
 * @param text any text; one that is no valid document is given back as it is
 */
export function withAbsoluteFiles(text: string, folder: string): string {
  const document = parseDocument(text, { version: "1.2", logLevel: "silent" });
  if (document.errors.length > 0) return text;
  let changed = false;
  for (const key of ["ca", "certificate", "key"]) {
    const name: unknown = document.getIn(["relay", "tls", key]);
    if (typeof name !== "string" || path.isAbsolute(name)) continue;
    document.setIn(["relay", "tls", key], path.join(folder, name));
    changed = true;
  }
  return changed ? document.toString({ lineWidth: 0 }) : text;
}

function exchange(text: string, change: (value: unknown) => unknown): string {
  const document = parseDocument(text, { version: "1.2", logLevel: "silent" });
  const value: unknown = document.toJS();
  const changes = differences(value, change(value), []);
  if (changes.length === 0) return text;
  // A secret behind an alias would be changed for all who share it; such a document is written anew, without aliases.
  if (usesAliases(document)) return stringify(change(value), { aliasDuplicateObjects: false });
  for (const [path, secret] of changes) document.setIn(path, secret);
  return document.toString({ lineWidth: 0 });
}

/** Whether a part of the document stands for another. */
export function usesAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Places at which two documents of the same shape differ in a text, with the new text. */
function differences(before: unknown, after: unknown, path: Path): [Path, string][] {
  if (typeof after === "string") return before === after ? [] : [[path, after]];
  if (Array.isArray(after) && Array.isArray(before))
    return after.flatMap((item, index) => differences(before[index], item, [...path, index]));
  if (!isObject(after) || !isObject(before)) return [];
  return Object.entries(after).flatMap(([key, item]) => differences(before[key], item, [...path, key]));
}
