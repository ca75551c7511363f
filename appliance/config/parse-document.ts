/**
 * From text to a plain value: YAML 1.2 or JSON, hostile input included. Duplicate keys, custom tags, several documents in
 * one file, endless nesting and multiplying aliases are refused; mistakes of syntax come with line and column.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument as parseYaml, visit, type Document } from "yaml";
import type { Problem } from "#lib/problem.ts";

const MAX_BYTES = 16 * 1024 * 1024;
/** Ours needs about twenty, pairs counted. */
const MAX_DEPTH = 100;
/** Aliases may make the document this many times as large; a bomb needs millions. */
const MAX_ALIASES = 100;

export type Parsed = { readonly value: unknown } | { readonly problems: readonly Problem[] };

/** Parses a configuration text. @param fileName stands in front of syntax errors */
export function parseDocument(text: string, fileName: string): Parsed {
  if (Buffer.byteLength(text) > MAX_BYTES) return refuse(fileName, "tooLarge", "is larger than 16 MB");
  const fast = tryJson(text);
  if (fast !== undefined) return fast;
  const lines = new LineCounter();
  try {
    const document = parseYaml(text, { version: "1.2", lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return {
        problems: faults
          .slice(0, 20)
          .map((fault) => syntaxProblem(fileName, lines, fault.pos[0], SYNTAX_WORDS[fault.code] ?? fault.message)),
      };
    }
    const strange = findStrangeNode(document);
    if (strange !== undefined) return { problems: [syntaxProblem(fileName, lines, strange.offset, strange.message)] };
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // The parser recurses, and its alias limit is raised as a ReferenceError; both are the document's fault.
    if (error instanceof RangeError) return refuse(fileName, "tooDeep", "is nested too deeply");
    if (error instanceof ReferenceError)
      return refuse(fileName, "aliases", "uses more aliases than a configuration needs");
    throw error;
  }
}

/** Where the parser's own words speak to its programmer or say too little. */
const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: "a second document begins here; a configuration is one",
  DUPLICATE_KEY: "this key stands here for the second time",
  TAG_RESOLVE_FAILED: "tags (!...) have no meaning in a configuration",
};

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

function findStrangeNode(document: Document): { offset: number; message: string } | undefined {
  let found: { offset: number; message: string } | undefined;
  visit(document, {
    Node(_key, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (ancestors.length > MAX_DEPTH) found = { offset, message: "nested too deeply" };
      else if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:"))
        found = { offset, message: `the tag ${node.tag} has no meaning here` };
      if (found !== undefined) return visit.BREAK;
      return undefined;
    },
    Pair(_key, pair) {
      const key = pair.key;
      if (isNode(key) && (isMap(key) || isSeq(key) || !isScalar(key))) {
        found = { offset: key.range?.[0] ?? 0, message: "a key must be plain text" };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function syntaxProblem(fileName: string, lines: LineCounter, offset: number, message: string): Problem {
  const { line, col } = lines.linePos(offset);
  return { code: "syntax", path: `${fileName}:${line}:${col}`, message: message.split("\n")[0] ?? message };
}

function refuse(path: string, code: string, message: string): Parsed {
  return { problems: [{ code, path, message }] };
}
