/** Where a plugin lies: only in the allowed folders, whatever links say. */
import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export type FoundPlugin =
  | { readonly path: string }
  /** `notFound`: in none of the folders. `notAllowed`: a link leads out of them. `notExecutable`: it cannot be run. */
  | { readonly code: "notFound" | "notAllowed" | "notExecutable" };

/** @param command a file name without folder */
export async function findPlugin(command: string, folders: readonly string[]): Promise<FoundPlugin> {
  const realFolders = (await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)))).filter(
    (folder) => folder !== undefined,
  );
  for (const folder of realFolders) {
    const path = join(folder, command);
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) continue;
    if (!realFolders.some((allowed) => real.startsWith(allowed + sep))) return { code: "notAllowed" };
    const found = await stat(real);
    if (!found.isFile() || (found.mode & 0o111) === 0) return { code: "notExecutable" };
    // Not `real`: plugins that are links to one another go by the name they are called by.
    return { path };
  }
  return { code: "notFound" };
}
