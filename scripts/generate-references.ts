/**
 * References made from the code: written without arguments, compared with `--check`. Which there are stands in
 * references/references.ts. The lists of check types and MIBs come first, because all that follows imports what they name.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { collections } from "./references/collected-check-types.ts";
import type { Reference } from "./references/reference.ts";
import { vendorMibList } from "./references/vendor-mibs.ts";

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
  const lists = [...collections(root), vendorMibList(root)];
  if (!args.includes("--check")) {
    for (const path of await writeStale(root, lists)) console.log(`written: ${path}`);
    for (const path of await writeStale(root, await furtherReferences())) console.log(`written: ${path}`);
    return 0;
  }
  const staleLists = await findStale(root, lists);
  // What builds on wrong lists cannot be judged, perhaps not even be loaded.
  const stale = staleLists.length > 0 ? staleLists : await findStale(root, await furtherReferences());
  for (const path of stale) console.error(`${path} is out of date: run scripts/generate-references`);
  return stale.length === 0 ? 0 : 1;
}

async function furtherReferences(): Promise<readonly Reference[]> {
  return (await import("./references/references.ts")).references;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
