/**
 * From text to a plain value: YAML 1.2 or JSON, hostile input included. Duplicate keys, custom tags, several documents in
 * one file, endless nesting and multiplying aliases are refused; mistakes of syntax come with line and column.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument as parseYaml, visit, type Document } from "yaml";
import { refusal, type Refusal, type Said } from "#model/refusal.ts";

/**
 * What a document may have, as YAML and as JSON, which is read much faster and in a few times its own length of memory. Parts
 * are keys, list items, lists and groups, about: a site of 1600 devices with seven checks each has 75 000 as YAML, one of 16 000
 * devices 930 000 in 14 MB of JSON. A part makes at most some hundred bytes in memory.
 */
const MOST = { bytes: 8 * 1024 * 1024, said: "8 MB", parts: 150_000 };
const MOST_JSON = { bytes: 32 * 1024 * 1024, said: "32 MB", parts: 2_000_000 };
/** Ours needs about twenty, pairs counted. */
const MAX_DEPTH = 100;
/** Aliases may make the document this many times as large; a bomb needs millions. */
const MAX_ALIASES = 100;

export type Parsed = { readonly value: unknown } | { readonly problems: readonly Refusal[] };

/** Parses a configuration text. @param fileName stands in front of syntax errors */
export function parseDocument(text: string, fileName: string): Parsed {
  // Before anything is built of it.
  const [bytes, parts] = [Buffer.byteLength(text), countParts(text)];
  const beyond = (most: typeof MOST): Parsed | undefined => {
    if (bytes > most.bytes) return refuse(refusal("document.tooLarge", fileName, { most: most.said }));
    return parts > most.parts ? refuse(refusal("document.tooManyKeys", fileName, { most: most.parts })) : undefined;
  };
  const parsed = beyond(MOST_JSON) ?? tryJson(text) ?? beyond(MOST);
  if (parsed !== undefined) return parsed;
  const lines = new LineCounter();
  try {
    const document = parseYaml(text, { version: "1.2", lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return {
        problems: faults.slice(0, 20).map((fault) => syntaxProblem(fileName, lines, fault.pos[0], sayFault(fault))),
      };
    }
    const twice = findDuplicateKeys(document);
    if (twice.length > 0)
      return { problems: twice.map((offset) => syntaxProblem(fileName, lines, offset, DUPLICATE_KEY)) };
    const strange = findStrangeNode(document);
    if (strange !== undefined) return { problems: [syntaxProblem(fileName, lines, strange.offset, strange.said)] };
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // The parser recurses, and its alias limit is raised as a ReferenceError; both are the document's fault.
    if (error instanceof RangeError) return refuse(refusal("document.tooDeep", fileName));
    if (error instanceof ReferenceError) return refuse(refusal("document.aliases", fileName));
    throw error;
  }
}

const MOST_SYNTAX_MISTAKES = 20;
const DUPLICATE_KEY: Said = { code: "syntax.duplicateKey", parameters: {} };

/** Offsets of keys that stand in a group for the second time. The parser's own look compares every key with all before it. */
function findDuplicateKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        const name: unknown = isScalar(key) ? String(key.value) : key;
        if (seen.has(name)) found.push(isNode(key) ? (key.range?.[0] ?? 0) : 0);
        seen.add(name);
      }
      return found.length < MOST_SYNTAX_MISTAKES ? undefined : visit.BREAK;
    },
  });
  return found.slice(0, MOST_SYNTAX_MISTAKES);
}

/** Each ends with a line or a comma, or begins with a bracket. */
function countParts(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 44 || code === 91 || code === 123) count++;
  }
  return count;
}

/** Where the parser's own words speak to its programmer or say too little. */
function sayFault({ code, message }: { readonly code: string; readonly message: string }): Said {
  if (code === "MULTIPLE_DOCS") return { code: "syntax.secondDocument", parameters: {} };
  if (code === "TAG_RESOLVE_FAILED") return { code: "syntax.tag", parameters: {} };
  return { code: "syntax.parser", parameters: { text: message.split("\n")[0] ?? message } };
}

/** Valid JSON is read without the slow YAML parser; anything else is left to it, since it names the place of the mistake. */
function tryJson(text: string): Parsed | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    // JSON.parse keeps the last of two equal keys; a document that loses none when written again had no duplicates.
    return countKeys(value) === countKeysInText(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countKeys(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + 1 + countKeys(item), 0);
}

/** Keys of a JSON text that is known to be valid: strings followed by a colon. */
function countKeysInText(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"/g)) if (_[0].endsWith(":")) count++;
  return count;
}

interface Strange {
  readonly offset: number;
  readonly said: Said;
}

function findStrangeNode(document: Document): Strange | undefined {
  let found: Strange | undefined;
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (ancestors.length > MAX_DEPTH) found = { offset, said: { code: "syntax.tooDeep", parameters: {} } };
      else if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
        found = { offset, said: { code: "syntax.tag", parameters: { tag: node.tag } } };
      if (found !== undefined) return visit.BREAK;
      return undefined;
    },
    Pair(_key, pair) {
      const key = pair.key;
      if (isNode(key) && (isMap(key) || isSeq(key) || !isScalar(key))) {
        found = { offset: key.range?.[0] ?? 0, said: { code: "syntax.keyNotText", parameters: {} } };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function syntaxProblem(fileName: string, lines: LineCounter, offset: number, said: Said): Refusal {
  const { line, col } = lines.linePos(offset);
  return { ...said, path: `${fileName}:${line}:${col}` };
}

function refuse(...problems: readonly Refusal[]): Parsed {
  return { problems };
}
