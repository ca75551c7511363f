/**
 * Lists of what lies in the check types' folders (docs/adr/0080): types, sentences, stages. Reads folders and never the
 * lists themselves, so that it can write them when they are wrong.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "#model/config/box-settings.ts";
import type { Reference } from "./reference.ts";

const MADE_BY = "Made by scripts/generate-references. Not to be edited.";

/** The lists; those of sentences for every language there is. */
export function collections(root: string): readonly Reference[] {
  const texts = join(root, "appliance/texts");
  const languages = LANGUAGES.filter((language) => existsSync(join(texts, language)));
  return [
    { path: "appliance/checks/registry.ts", make: () => checkRegistry(root) },
    { path: "appliance/checks/testing/stages.ts", make: () => checkStages(root) },
    ...languages.map((language) => ({
      path: `appliance/texts/${language}/check-types.ts`,
      make: () => checkSentences(root, language),
    })),
    // English help stands in the schema.
    ...languages
      .filter((language) => language !== "en")
      .map((language) => ({
        path: `appliance/texts/${language}/setting-help.ts`,
        make: () => settingHelp(root, language),
      })),
  ];
}

/** Names of all check types, in order: a folder is one that holds a file of its own name. */
function typeNames(root: string): string[] {
  const checks = join(root, "appliance/checks");
  return readdirSync(checks)
    .filter((name) => existsSync(join(checks, name, `${name}.ts`)))
    .toSorted();
}

/** `checks/registry.ts` */
function checkRegistry(root: string): string {
  const names = typeNames(root);
  return `/** Every check type: the folders here that hold a file of their own name. ${MADE_BY} */
import type { AnyCheckType } from "./contract.ts";
${names.map((name) => `import { ${name} } from "./${name}/${name}.ts";`).join("\n")}

const TYPES: readonly AnyCheckType[] = [
${names.map((name) => `  ${name},`).join("\n")}
];

export const checkTypes: ReadonlyMap<string, AnyCheckType> = new Map(TYPES.map((type) => [type.name, type]));
`;
}

/**
 * `texts/LANGUAGE/check-types.ts`
 * @throws Error where a type has no sentences in this language
 */
function checkSentences(root: string, language: string): string {
  const names = typeNames(root);
  for (const name of names) mustExist(root, `appliance/checks/${name}/texts/${language}.ts`);
  return `/** The sentences of every check type, \`TYPE.CODE\`, from its own folder. ${MADE_BY} */
${names.map((name) => `import { ${name}Texts } from "#checks/${name}/texts/${language}.ts";`).join("\n")}
import { prefixed } from "../prefixed.ts";

export const checkTemplates = {
${names.map((name) => `  ...prefixed("${name}", ${name}Texts),`).join("\n")}
};
`;
}

/** `texts/LANGUAGE/setting-help.ts`: where the help with fields of forms is, and with the settings of the types that have own ones. */
function settingHelp(root: string, language: string): string {
  const parts = readdirSync(join(root, "appliance/texts", language, "setting-help"))
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();
  const types = typeNames(root).filter((name) =>
    existsSync(join(root, `appliance/checks/${name}/texts/help/${language}.ts`)),
  );
  return `/** Help with fields, by parts that are loaded with the forms that need them. ${MADE_BY} */
import type { HelpBook } from "../forms/help-parts.ts";

export const settingHelp: HelpBook = {
${parts.map((name) => `  ${name}: async () => (await import("./setting-help/${name}.ts")).${name}Help,`).join("\n")}
${types
  .map(
    (name) => `  "check.${name}": async () => (await import("#checks/${name}/texts/help/${language}.ts")).${name}Help,`,
  )
  .join("\n")}
};
`;
}

/**
 * `checks/testing/stages.ts`
 * @throws Error where a type has no stage
 */
function checkStages(root: string): string {
  const names = typeNames(root);
  for (const name of names) mustExist(root, `appliance/checks/${name}/testing/stage.ts`);
  return `/** The stage of every check type, by its name. ${MADE_BY} */
${names.map((name) => `import { stage as ${name} } from "../${name}/testing/stage.ts";`).join("\n")}
import type { Stage } from "./stage.ts";

export const STAGES: Readonly<Record<string, Stage>> = {
${names.map((name) => `  ${name},`).join("\n")}
};
`;
}

function mustExist(root: string, path: string): void {
  if (!existsSync(join(root, path))) throw new Error(`${path} is missing: scripts/new-check-type writes one`);
}
