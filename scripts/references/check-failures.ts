/** The page that tells what each check type says about each failure, made of what the tests wrote down. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkTypes } from "#checks/registry.ts";
import { FAILURES_FOLDER, type FailureRow } from "#checks/testing/failure-table.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";

const INTRODUCTION = `# What checks say about failures

Made by scripts/generate-references from \`failures/*.json\`, which the tests write while they run each check against real
servers and against ones that misbehave. Not to be edited. Figures are those of one test run on loopback.
`;

/** One table per check type, in the order of their names. */
export function checkFailuresPage(): string {
  const files = globSync("*.json", { cwd: FAILURES_FOLDER }).toSorted();
  return [INTRODUCTION, ...files.map(describeFile)].join("\n");
}

function describeFile(file: string): string {
  const name = basename(file, ".json");
  const codes = checkTypes.get(name)?.codes;
  if (codes === undefined) throw new Error(`${file} is about no check type`);
  const rows = (JSON.parse(readFileSync(join(FAILURES_FOLDER, file), "utf8")) as FailureRow[]).map((row) => {
    const sentence = tell(english, { code: `${name}.${row.code}`, parameters: row.parameters ?? {} });
    return `| ${[row.case, `\`${row.code}\``, codes[row.code] ?? "?", sentence].map(cell).join(" | ")} |`;
  });
  return `## \`${name}\`\n\n| what happens | code | state | said |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
}
