/** Pieces of text in a TypeScript file that are sentences for people. Pure: source text in, findings out. */
import { parseSync } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Two words beside each other: names, codes, options and units are one. */
const WORDS = /\p{L}{2,},? \p{L}{2,}|^\p{Ll}{3,}: \p{L}{2,}/u;
/** What stands in imports and types is said to nobody. */
const SILENT = new Set(["ImportDeclaration", "TSTypeAnnotation", "TSTypeAliasDeclaration", "TSInterfaceDeclaration"]);
const LOG_CALL = /(?:^|[.#])log(?:\(\))?\.(?:trace|debug|info|warn|error|fatal)$/;

/** `LINE: text` for each. What goes to the log and what only a mistake of ours says (`new Error`) is for nobody else. */
export function findSentences(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (!isNode(value) || isForOthers(value, source)) return;
    const text = textOf(value);
    if (text !== undefined && WORDS.test(text))
      found.push(`${source.slice(0, value.start).split("\n").length}: ${text.trim().split("\n")[0]}`);
    for (const child of Object.values(value)) look(child);
  };
  look(program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Of a template its words, `…` for what is filled in. */
function textOf(node: Node): string | undefined {
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type !== "TemplateLiteral") return undefined;
  const parts = node["quasis"] as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join("…");
}

function isForOthers(node: Node, source: string): boolean {
  if (SILENT.has(node.type)) return true;
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const { start, end } = node["callee"] as { readonly start: number; readonly end: number };
  const callee = source.slice(start, end);
  return node.type === "NewExpression" ? callee === "Error" || callee === "TypeError" : LOG_CALL.test(callee);
}
