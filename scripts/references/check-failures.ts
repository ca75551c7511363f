/** The page that tells what each check type says about each failure, made of what the tests wrote down. */
import { existsSync, readFileSync } from "node:fs";
import type { AnyCheckType } from "#checks/contract.ts";
import { checkTypes } from "#checks/registry.ts";
import { failuresFile, type FailureRow } from "#checks/testing/failure-table.ts";
import { english } from "#texts/en/english.ts";
import { tell } from "#texts/sentence-book.ts";

const INTRODUCTION = `# What checks say about failures

Made by scripts/generate-references from \`failures/*.json\`, which the tests write while they run each check against real
servers and against ones that misbehave. Not to be edited. Figures are those of one test run on loopback.
`;

/** One table per check type, in the order of their names. */
export function checkFailuresPage(): string {
  const types = [...checkTypes.values()].filter(({ name }) => existsSync(failuresFile(name)));
  return [INTRODUCTION, ...types.map(describeType)].join("\n");
}

function describeType({ name, codes }: AnyCheckType): string {
  const rows = (JSON.parse(readFileSync(failuresFile(name), "utf8")) as FailureRow[]).map((row) => {
    const sentence = tell(english, { code: `${name}.${row.code}`, parameters: row.parameters ?? {} });
    return `| ${[row.case, `\`${row.code}\``, codes[row.code] ?? "?", sentence].map(cell).join(" | ")} |`;
  });
  return `## \`${name}\`\n\n| what happens | code | state | said |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
}
