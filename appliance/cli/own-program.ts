/** How this program is started once more: for what is done by a process of its own. */
import { isSea } from "node:sea";

/** The file to run, and what comes before a verb. */
export function ownProgram(): readonly [file: string, ...args: string[]] {
  // A single executable is the program; else Node is told which it is.
  if (isSea()) return [process.execPath];
  return [process.execPath, ...process.execArgv, process.argv[1] ?? ""];
}
