/** How many files this process may have open, as the system says; and whether a box can do with so many. */
import { existsSync, readFileSync } from "node:fs";

/** A socket per host and some for everything else. */
export const FEWEST_DESCRIPTORS = 4096;
/** Below that not even a small site can be watched: databases, page, brokers and the first sockets take so many. */
export const LEAST_DESCRIPTORS = 128;

/** Undefined where no limit is known. @param limits as /proc/self/limits has them */
export function allowedDescriptors(limits = readLimits()): number | undefined {
  const soft = /^Max open files\s+(\S+)/m.exec(limits)?.[1];
  if (soft === undefined) return undefined;
  return soft === "unlimited" ? Infinity : Number(soft);
}

/** How many are allowed, where a box cannot start with so few. */
export function tooFewDescriptors(limits = readLimits()): number | undefined {
  const allowed = allowedDescriptors(limits) ?? Infinity;
  return allowed >= LEAST_DESCRIPTORS ? undefined : allowed;
}

function readLimits(): string {
  return existsSync("/proc/self/limits") ? readFileSync("/proc/self/limits", "utf8") : "";
}
