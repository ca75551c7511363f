/**
 * Every pattern in the code takes time in proportion to the text: strangers choose the texts, and one that makes a pattern
 * search for minutes stops the whole box. Proved by scslre over all literals, and over the patterns of settings (ADR 0072).
 */
import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { parse, type Node } from "acorn";
import { analyse } from "scslre";
import t from "tap";

const APPLIANCE = join(import.meta.dirname, "..");

/** Patterns put together at run time, by the file and the reason why they are linear all the same. */
const MADE_AT_RUN_TIME: Readonly<Record<string, string>> = {
  "actions/claim-code.ts": "a class and a number",
  "checks/content/mask-dates.ts": "runs over words of letters that look-behind keeps apart",
  "checks/imap-session.ts": "a word of ours and ten digits at most",
  "checks/sql/reading-statement.ts": "each alternative ends at its own sign; over statements of the configuration",
  "lib/html-tokens.ts": "a name of a fixed list and one class",
  "config/explain-mismatch.ts": "patterns of the settings' schemas, which are tried below",
  "config/secret-store.ts": "a pattern of the model, which is tried below",
  "config/secret-source.ts": "a pattern of the model, which is tried below",
  "devices/profile-fill.ts": "a colour of a fixed list between two word boundaries",
  "devices/things.ts": "words of a fixed list, nine spaces before them at most",
  "grammars/threshold-range.ts": "anchored, over ranges of the configuration",
  "lib/bounded-pattern.ts": "people's patterns, limited by the time they take",
};

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Patterns of one file, and whether it makes others at run time. */
function patternsIn(file: string): { readonly found: Found[]; readonly makes: boolean } {
  const code = stripTypeScriptTypes(readFileSync(join(APPLIANCE, file), "utf8"));
  const found: Found[] = [];
  let makes = false;
  const take = (source: string, flags: string, at: number) =>
    found.push({ source, flags, where: `${file}:${code.slice(0, at).split("\n").length}` });
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isNode(node)) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (node.type === "Literal" && regex !== undefined) take(regex.pattern, regex.flags, node.start);
    const named = namedText(node);
    if (named !== undefined) take(named, "u", node.start);
    if (node.type === "NewExpression" && (node as { callee?: { name?: string } }).callee?.name === "RegExp")
      makes = true;
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return { found, makes: makes || code.includes("new RegExp(pattern") };
}

function isNode(node: unknown): node is Node {
  return typeof node === "object" && node !== null && "type" in node;
}

/** The text of `pattern: "..."` and of constants whose names end in PATTERN: JSON Schema's patterns (flag `u`). */
function namedText(node: Node): string | undefined {
  const { key, id, value, init } = node as unknown as Record<string, { name?: string; value?: unknown } | undefined>;
  const text =
    node.type === "Property" && key?.name === "pattern"
      ? value?.value
      : node.type === "VariableDeclarator" && id?.name?.endsWith("PATTERN") === true
        ? init?.value
        : undefined;
  return typeof text === "string" ? text : undefined;
}

/** Why a pattern may take longer than in proportion; undefined: it does not. */
function faultOf({ source, flags }: Omit<Found, "where">): string | undefined {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map(({ type, exponential }) => `${type}${exponential ? ", exponential" : ""}`)[0];
}

t.test("the proof finds what is not linear", (t) => {
  for (const source of ["^(a+)+$", "\\s+$", "^(\\d+\\.?\\d*)x$", "a.*b.*c", "(a|a)*b"]) {
    t.ok(faultOf({ source, flags: "" }) !== undefined, source);
  }
  for (const source of ["^\\s*a", "^\\d+(?:\\.\\d*)?x$", "a{1,20}$", "^[^;]*;"]) {
    t.equal(faultOf({ source, flags: "" }), undefined, source);
  }
  t.end();
});

t.test("every pattern in the code takes time in proportion to the text", (t) => {
  const files = globSync("**/*.ts", { cwd: APPLIANCE }).filter(
    (file) => !/\.test\.ts$|(^|\/)(testing|docs)\/|^cli\/fake-/.test(file),
  );
  const all = files.map((file) => ({ file, ...patternsIn(file) }));
  const patterns = all.flatMap(({ found }) => found);
  t.ok(patterns.length > 400, `${patterns.length} patterns were found`);
  for (const pattern of patterns) {
    const fault = faultOf(pattern);
    if (fault !== undefined) t.fail(`${pattern.where}: /${pattern.source}/ is not linear (${fault})`);
  }
  t.same(
    all.flatMap(({ file, makes }) => (makes ? [file] : [])).toSorted(),
    Object.keys(MADE_AT_RUN_TIME).toSorted(),
    "patterns that are made at run time are known, each with its reason",
  );
  t.end();
});
