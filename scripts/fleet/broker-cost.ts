/** What a process costs, read from /proc: memory and CPU. */
import { readFileSync } from "node:fs";

/** Clock ticks a second. Source: proc(5); 100 on every Linux that Debian builds. */
const TICKS = 100;

export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/** CPU used since its start, seconds. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
