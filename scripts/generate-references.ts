/**
 * References made from the code: written without arguments, compared with `--check`. To add one, give it a line in
 * `references` and a file in scripts/references/ that makes its text.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { asyncApi } from "./references/async-api.ts";
import { checkFailuresPage } from "./references/check-failures.ts";
import { checkTypesPage } from "./references/check-types.ts";
import { configurationPage, configurationSchema } from "./references/configuration.ts";
import { databaseSchema } from "./references/database-schema.ts";
import { openApi } from "./references/open-api.ts";

/** A file whose content follows from the code. */
export interface Reference {
  /** Where it is kept, from the project's folder. */
  readonly path: string;
  readonly make: () => string | Promise<string>;
}

export const references: readonly Reference[] = [
  { path: "appliance/docs/reference/check-types.md", make: checkTypesPage },
  { path: "appliance/docs/reference/check-failures.md", make: checkFailuresPage },
  { path: "appliance/docs/reference/configuration.md", make: configurationPage },
  { path: "appliance/docs/reference/configuration.schema.json", make: configurationSchema },
  { path: "appliance/store/schema.sql", make: databaseSchema },
  { path: "appliance/docs/reference/openapi.json", make: openApi },
  { path: "appliance/docs/reference/asyncapi.json", make: asyncApi },
];

/** Paths whose file is not what the code says. */
export async function findStale(root: string, list: readonly Reference[]): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, make } of list) {
    const file = join(root, path);
    const wanted = await make();
    if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) stale.push(path);
  }
  return stale;
}

/** Writes what is stale. Returns its paths. */
export async function writeStale(root: string, list: readonly Reference[]): Promise<string[]> {
  const stale = await findStale(root, list);
  for (const { path, make } of list.filter((reference) => stale.includes(reference.path))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), await make());
  }
  return stale;
}

async function main(args: readonly string[]): Promise<number> {
  const root = join(import.meta.dirname, "..");
  if (args.some((argument) => argument !== "--check")) {
    console.error(`generate-references: unknown argument ${args.find((argument) => argument !== "--check")}`);
    return 64;
  }
  if (!args.includes("--check")) {
    for (const path of await writeStale(root, references)) console.log(`written: ${path}`);
    return 0;
  }
  const stale = await findStale(root, references);
  for (const path of stale) console.error(`${path} is out of date: run scripts/generate-references`);
  return stale.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
