/** What this process writes to disks. */
import { readFileSync } from "node:fs";

/** Bytes that it caused to be written so far. Source: proc(5), /proc/PID/io. */
export function writtenBytes(): number {
  return Number(/^write_bytes: (\d+)/m.exec(readFileSync("/proc/self/io", "utf8"))?.[1]);
}
