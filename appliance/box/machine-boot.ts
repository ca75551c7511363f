/** The machine's own boot, apart from the runs of this program: whether it was started anew meanwhile. */
import { readFileSync } from "node:fs";

/** The kernel's random id of this boot; undefined where there is none. Source: random(4), /proc/sys/kernel/random/boot_id. */
export function machineBoot(): string | undefined {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}
