/** Where the box keeps what it remembers, for every verb that takes `--data DIR`. */
import path from "node:path";

/**
 * The folder of `--data`, else the state folder that systemd gives (`StateDirectory=`), else `vedetta-data` in the
 * working folder.
 */
export function dataFolderOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  const stateDirectory = env["STATE_DIRECTORY"]?.split(":")[0];
  return path.resolve(option ?? (stateDirectory || "vedetta-data"));
}
