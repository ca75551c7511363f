/**
 * One run of fping in count mode: addresses in, what was seen of each out. Debian's fping 5.1 is what this reads:
 * per packet that left a line on stdout, at the end a line of round trips per address on stderr, between them a line per
 * ICMP error. Only lines are kept while they are read, so that nobody on the network can fill this box's memory.
 */
import { spawn } from "node:child_process";
import type { PingOptions } from "./ping.ts";
import { PACKET_INTERVAL_MS } from "./ping.ts";

/** What fping saw of one address. */
export interface Sighting {
  sent: number;
  roundTripsMs: number[];
  unreachable: boolean;
}

const LONGEST_LINE = 2000;
const PACKET_LINE = /^(\S+)\s*: \[\d+\], (?:\d+ bytes|timed out)/;
const SUMMARY_LINE = /^(\S+)\s*:((?: (?:-|\d+(?:\.\d+)?))+)$/;
/** fping names echo errors "ICMP Host Unreachable", "ICMP Network Unreachable", "ICMP Communication ... Prohibited", ... */
const ERROR_LINE = /^ICMP .* from \S+ for ICMP Echo sent to (\S+)/;

/**
 * Runs fping over addresses of one family.
 * @returns what was seen by address, and the exit code: 0 and 1 are fine (fping(8): 3 bad arguments, 4 system call)
 * @throws the signal's reason when aborted; the spawn error where fping cannot be started
 */
export function runFping(
  path: string,
  family: 4 | 6,
  addresses: readonly string[],
  options: PingOptions,
): Promise<{ seen: ReadonlyMap<string, Sighting>; exitCode: number | null }> {
  const seen = new Map<string, Sighting>(
    addresses.map((address) => [address, { sent: 0, roundTripsMs: [], unreachable: false }]),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(path, argumentsOf(family, options), {
      env: { LC_ALL: "C" },
      signal: options.signal,
      killSignal: "SIGKILL",
    });
    child.once("error", (error) => reject(options.signal.aborted ? (options.signal.reason as Error) : error));
    child.once("close", (exitCode) => resolve({ seen, exitCode }));
    child.stdin.on("error", () => undefined); // fping that ended early; its exit code tells
    child.stdin.end(`${addresses.join("\n")}\n`);
    readLines(child.stdout, (line) => {
      const sighting = seen.get(PACKET_LINE.exec(line)?.[1] ?? "");
      if (sighting !== undefined) sighting.sent++;
    });
    readLines(child.stderr, (line) => readVerdict(line, seen));
  });
}

function argumentsOf(family: 4 | 6, { count, spacingMs, timeoutMs, sizeBytes }: PingOptions): string[] {
  const numbers: [string, number][] = [
    ["-C", count],
    ["-p", Math.max(10, Math.round(spacingMs))],
    ["-t", Math.max(50, Math.round(timeoutMs))],
    ["-i", PACKET_INTERVAL_MS],
    ["-r", 0],
    ["-b", sizeBytes ?? 56],
  ];
  return [`-${family}`, ...numbers.flatMap(([name, value]) => [name, String(value)])];
}

function readVerdict(line: string, seen: ReadonlyMap<string, Sighting>): void {
  const summary = SUMMARY_LINE.exec(line);
  if (summary !== null) {
    const times = (summary[2] ?? "").trim().split(" ");
    const sighting = seen.get(summary[1] ?? "");
    if (sighting !== undefined) sighting.roundTripsMs = times.filter((time) => time !== "-").map(Number);
    return;
  }
  const unreachable = seen.get(ERROR_LINE.exec(line)?.[1] ?? "");
  if (unreachable !== undefined) unreachable.unreachable = true;
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n");
    rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
    for (const line of lines) onLine(line);
  });
}
