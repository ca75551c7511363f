/** What a TypeScript file imports, and where it reads the world. Pure: source text in, findings out. */
import { parseSync } from "vite";

export interface Import {
  /** The name imported from; undefined when it is computed. */
  from: string | undefined;
  line: number;
  /** True for `import type` and `export type`: nothing of it is left at run time. */
  typeOnly: boolean;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

type Visit = (node: Node, parent: Node | undefined, key: string) => void;

/** Every import of a file: static, type-only, dynamic, re-exporting, `import("x").T`, `import x = require("x")`, `require("x")`. */
export function findImports(path: string, source: string): { imports: Import[]; errors: string[] } {
  const { program, errors } = parseSync(path, source);
  const imports: Import[] = [];
  const add = (node: Node, name: unknown, typeOnly: boolean): number =>
    imports.push({ from: textOf(name), line: lineOf(source, node.start), typeOnly });

  walk(program as unknown as Node, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
        return add(node, node["source"], node["importKind"] === "type");
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
        return node["source"] && add(node, node["source"], node["exportKind"] === "type");
      case "ImportExpression":
        return add(node, node["source"], false);
      case "TSImportType":
        return add(node, node["source"], true);
      case "TSExternalModuleReference":
        return add(node, node["expression"], false);
      case "CallExpression":
        return isName(node["callee"], "require") && add(node, (node["arguments"] as unknown[])[0], false);
    }
    return undefined;
  });
  return { imports, errors: errors.map((error) => error.message) };
}

/** Names of the world outside. `Date` stands apart: with arguments it only calculates. */
const worldly = new Set([
  "process",
  "performance",
  "globalThis",
  "crypto",
  "fetch",
  "console",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "Date",
]);
const calculating = new Set(["UTC", "parse", "prototype"]);

/** Where a file reads the clock, chance, the process or anything else that is not an argument. */
export function findImpurities(path: string, source: string): { line: number; what: string }[] {
  const program = parseSync(path, source).program as unknown as Node;
  const own = new Set<string>();
  walk(program, (node, parent, key) => {
    if (node.type === "Identifier" && parent && isBinding(parent, key)) own.add(String(node["name"]));
  });

  const found: { line: number; what: string }[] = [];
  walk(program, (node, parent, key) => {
    if (node.type !== "Identifier" || !parent || isOnlyAName(parent, key) || isBinding(parent, key)) return;
    const name = String(node["name"]);
    if (own.has(name)) return;
    const member = parent.type === "MemberExpression" && key === "object" ? nameOf(parent["property"]) : undefined;
    const isImpure =
      name === "Date"
        ? !calculating.has(member ?? "") && !isDateOfSomething(parent, key)
        : worldly.has(name) ||
          (name === "Math" && (member === undefined || member === "random")) ||
          (name === "Temporal" && (member === undefined || member === "Now"));
    if (isImpure) found.push({ line: lineOf(source, node.start), what: `uses ${member ? `${name}.${member}` : name}` });
  });
  return found;
}

function isDateOfSomething(parent: Node, key: string): boolean {
  if (parent.type === "BinaryExpression") return parent["operator"] === "instanceof" && key === "right";
  return parent.type === "NewExpression" && key === "callee" && (parent["arguments"] as unknown[]).length > 0;
}

/** `process` in `a.process`, `{ process: 1 }` and in types is a word, not the thing. */
function isOnlyAName(parent: Node, key: string): boolean {
  if (parent.type === "MemberExpression") return key === "property" && parent["computed"] === false;
  if (key === "key") return parent["computed"] === false;
  if (parent.type.startsWith("TS")) return key !== "expression";
  return parent.type === "LabeledStatement" || parent.type === "ExportSpecifier" || parent.type.startsWith("Import");
}

function isBinding(parent: Node, key: string): boolean {
  if (key === "id" || key === "local" || key === "params" || key === "param") return true;
  if (parent.type === "Property") return parent["isPattern"] === true && key === "value";
  return (
    parent.type === "ArrayPattern" ||
    parent.type === "RestElement" ||
    (parent.type === "AssignmentPattern" && key === "left")
  );
}

function walk(node: Node, visit: Visit, parent?: Node, parentKey = ""): void {
  visit(node, parent, parentKey);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      if (node.type === "ObjectPattern" && child.type === "Property") child["isPattern"] = true;
      walk(child, visit, node, key);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The text of a string or of a template without holes. */
function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : undefined;
  const quasis = node["quasis"];
  if (node.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return undefined;
  return String((quasis[0] as { value: { cooked: string } }).value.cooked);
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === "Identifier" ? String(node["name"]) : textOf(node);
}

function isName(node: unknown, name: string): boolean {
  return isNode(node) && node.type === "Identifier" && node["name"] === name;
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
