/** Tests with programs that would ask this machine's own network: they run where there is nothing but loopback. */
import { fileURLToPath } from "node:url";
import type { TAP } from "tap";

const MARK = "VEDETTA_TEST_IN_OWN_NETWORK";

/**
 * Whether this process has a network of its own already; if not, the test file is started once more in one, and has nothing to do
 * here. Without root it is skipped.
 * @param t of the file  @param url of the file, `import.meta.url`
 */
export function isInOwnNetwork(t: TAP, url: string): boolean {
  if (process.env[MARK] === "1") return true;
  const again = [process.execPath, ...process.execArgv, fileURLToPath(url)];
  const args = ["-n", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", ...again];
  const skip = process.getuid?.() === 0 ? false : "root makes networks";
  void t.spawn("unshare", args, { env: { ...process.env, [MARK]: "1" }, skip }, "in a network of its own");
  return false;
}
