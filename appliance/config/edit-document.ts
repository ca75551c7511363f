/**
 * Writes places of a document's text anew, adds and removes entries; comments and everything else stay as they were
 * written. A document that is JSON stays JSON, and is spared the slow parser of YAML.
 */
import { Document, isCollection, isMap, isNode, isSeq, parseDocument, type YAMLSeq } from "yaml";
import type { ConfigEdit } from "#model/api-config.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import { usesAliases } from "./document-text.ts";
import { formatPath, type Path } from "./findings.ts";
import { isObject } from "./json-schema.ts";

/** Behind the last entry of a list, as JSON Pointer (RFC 6901) says it. */
const AT_END = "-";

export type Edited = { readonly text: string } | { readonly problems: readonly Refusal[] };

/**
 * The text with all edits, one after the other.
 * @param text a valid document
 * @param tell is told the value of the text before the edits, which comes for nothing here
 * @returns or which edit has no place: an entry that is not there, a value in whose inside nothing can stand
 */
export function editDocument(
  text: string,
  edits: readonly ConfigEdit[],
  tell: (before: unknown) => void = () => undefined,
): Edited {
  const plain = readJson(text);
  if (plain !== undefined) {
    tell(plain);
    const value = editValue(plain, edits);
    return "problems" in value ? value : { text: JSON.stringify(value.value, undefined, 2) };
  }
  let document: Document = parseDocument(text, { version: "1.2", logLevel: "silent" });
  tell(document.toJS());
  // What stands behind an alias would be changed for all who share it.
  if (usesAliases(document)) document = new Document(document.toJS(), { version: "1.2", aliasDuplicateObjects: false });
  for (const edit of edits) {
    const place = placeIn(edit.path, (at) => document.getIn(at));
    if (place === undefined) return { problems: [noPlace(edit)] };
    if (edit.value === undefined) remove(document, place);
    else write(document, place, edit.value);
  }
  return { text: document.toString({ lineWidth: 0 }) };
}

/** The same on a value, which is copied where it is changed. */
export function editValue(
  value: unknown,
  edits: readonly ConfigEdit[],
): { readonly value: unknown } | { readonly problems: readonly Refusal[] } {
  const root = structuredClone(value);
  for (const edit of edits) {
    const place = placeIn(edit.path, (at) => at.reduce<unknown>(childOf, root));
    const last = place?.at(-1);
    if (place === undefined || last === undefined) return { problems: [noPlace(edit)] };
    // What is not there needs no place to be taken from.
    const parent = edit.value === undefined ? parentOf(root, place) : openParent(root, place);
    if (parent === undefined) continue;
    if (Array.isArray(parent) && typeof last === "number") {
      if (edit.value === undefined) parent.splice(last, 1);
      else parent[last] = edit.value;
    } else if (isObject(parent) && typeof last === "string") {
      if (edit.value === undefined) delete parent[last];
      else parent[last] = edit.value;
    } else return { problems: [noPlace(edit)] };
  }
  return { value: root };
}

/** The way with indexes in place of ids; undefined where it leads nowhere. @param lookUp what stands at the end of a way */
function placeIn(path: readonly (string | number)[], lookUp: (at: Path) => unknown): Path | undefined {
  const place: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const parent = lookUp(place);
    const list = listOf(parent);
    if (list === undefined) {
      if (parent !== undefined && !isMap(parent) && !isObject(parent)) return undefined;
      // A list that is not there yet begins with its first entry.
      if (isLast && step === AT_END && parent === undefined) place.push(0);
      else if (typeof step === "string" && isSafe(step)) place.push(step);
      else return undefined;
      continue;
    }
    if (isLast && step === AT_END) place.push(list.length);
    else {
      const index = typeof step === "number" ? step : list.findIndex((entry) => idOf(entry) === step);
      if (index < 0 || index >= list.length) return undefined;
      place.push(index);
    }
  }
  return place;
}

function isSafe(key: string): boolean {
  return key !== "__proto__" && key !== "constructor" && key !== "prototype";
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isSeq(value) ? value.items : undefined;
}

function idOf(entry: unknown): unknown {
  if (isMap(entry)) return entry.get("id");
  return isObject(entry) ? entry["id"] : undefined;
}

/** Nothing where it is not there. */
function remove(document: Document, place: Path): void {
  const parent = place.slice(0, -1);
  if (isCollection(parent.length === 0 ? document.contents : document.getIn(parent, true))) document.deleteIn(place);
}

function write(document: Document, place: Path, value: unknown): void {
  const before = document.getIn(place, true);
  const parent = document.getIn(place.slice(0, -1), true);
  const last = place.at(-1);
  // An entry of a list that is written line by line is written so too; a value stands behind its key.
  const isEntry = typeof last === "number";
  const isInFlow = isCollection(parent) && parent.flow === true;
  const node = document.createNode(value, { flow: isInFlow || !isEntry });
  if (isNode(before)) Object.assign(node, { comment: before.comment, commentBefore: before.commentBefore });
  if (isEntry && parent === undefined) {
    const list = document.createNode([]) as YAMLSeq;
    list.add(node);
    document.setIn(place.slice(0, -1), list);
  } else if (isSeq(parent) && last === parent.items.length) parent.add(node);
  else document.setIn(place, node);
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value) && typeof step === "number") return value[step] as unknown;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What the place stands in; undefined where that is missing. */
function parentOf(root: unknown, place: Path): unknown {
  return place.slice(0, -1).reduce<unknown>(childOf, root);
}

/** What the place stands in, made where it is missing: a list where an index follows. */
function openParent(root: unknown, place: Path): unknown {
  let value = root;
  for (const [depth, step] of place.slice(0, -1).entries()) {
    const child = childOf(value, step);
    if (child === undefined && isObject(value) && typeof step === "string")
      value[step] = typeof place[depth + 1] === "number" ? [] : {};
    value = childOf(value, step);
  }
  return value;
}

function noPlace({ path }: ConfigEdit): Refusal {
  return refusal("notFound.place", "", { place: formatPath(path) });
}

/** The value of a text that is JSON; undefined for any other. */
export function readJson(text: string): object | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
