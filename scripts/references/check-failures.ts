/** The page that tells what each check type says about each failure, made of what the tests wrote down. */
import { existsSync, readFileSync } from "node:fs";
import type { AnyCheckType } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { failuresFile, type FailureRow } from "#checks/testing/failure-table.ts";

const INTRODUCTION = `# What checks say about failures

Made by scripts/generate-references from \`failures/*.json\`, which the tests write while they run each check against real
servers and against ones that misbehave. Not to be edited. What differs from run to run is left out (…).
`;

/** One table per check type, in the order of their names. */
export function checkFailuresPage(): string {
  const types = [...checkTypes.values()].filter(({ name }) => existsSync(failuresFile(name)));
  return [INTRODUCTION, ...types.map(describeType)].join("\n");
}

function describeType({ name, codes }: AnyCheckType): string {
  const rows = (JSON.parse(readFileSync(failuresFile(name), "utf8")) as FailureRow[]).map((row) => {
    return `| ${[row.case, `\`${row.code}\``, codes[row.code] ?? "?", row.said].map(cell).join(" | ")} |`;
  });
  return `## \`${name}\`\n\n| what happens | code | state | said |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
}
