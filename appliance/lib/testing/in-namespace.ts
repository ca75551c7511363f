/** Tests that need a network of their own: their file starts itself once more, in a network namespace with nothing in it. */
import { networkInterfaces } from "node:os";
import type { TAP } from "tap";

const INSIDE = "--in-namespace";
const NAME = "in a namespace";
const NEEDS_ROOT = process.getuid?.() === 0 ? false : "needs root for a network namespace";

/**
 * Whether this run is the one in a namespace; the other one starts it, or says why it is left out. Nothing is up there yet, not
 * even loopback.
 * @param t of the file  @param file `import.meta.filename`  @param without why it cannot be; `false`: it can
 * @throws where a file that was told that it is inside has a network after all
 */
export function isInNamespace(t: TAP, file: string, without: string | false = NEEDS_ROOT): boolean {
  if (process.argv.includes(INSIDE)) {
    if (Object.keys(networkInterfaces()).length > 1) throw new Error("this is not a namespace of its own");
    return true;
  }
  if (without === false) void t.spawn("unshare", ["-n", process.execPath, ...process.execArgv, file, INSIDE], {}, NAME);
  else t.test(NAME, { skip: without }, () => undefined);
  return false;
}
