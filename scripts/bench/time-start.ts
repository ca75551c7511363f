/**
 * Starts a box again and again in this network namespace, and prints how long each start takes: from exec until /readyz says
 * 200, and until the first packet of a check (echo, datagram, connection) has reached the LAN.
 * Arguments: a process in the LAN's network namespace, STARTS, the command of the box.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

const [lanProcess = "", startsText = "5", command = "", ...words] = process.argv.slice(2);
const LONGEST_MS = 120_000;
const EVERY_MS = 10;
/** The box has stopped; what it sent has arrived. */
const QUIET_MS = 1500;

const ready: number[] = [];
const begun: number[] = [];
for (let start = 0; start < Number(startsText); start++) {
  await sleep(QUIET_MS);
  const [readyMs, begunMs] = await timeStart();
  ready.push(readyMs);
  begun.push(begunMs);
}
process.stdout.write(
  `${JSON.stringify({ ready_s: seconds(ready), first_check_s: seconds(begun), load: loadavg()[0]?.toFixed(2) })}\n\n`,
);
process.stdout.write("| | median, s | pass | goal |\n| --- | --- | --- | --- |\n");
process.stdout.write(`| /readyz says 200 | ${median(ready)} | 3 | 1.5 |\n`);
process.stdout.write(`| the first due check has begun | ${median(begun)} | 3 | 1.5 |\n`);

/** Milliseconds until it is ready, and until it has begun to look. */
async function timeStart(): Promise<[number, number]> {
  const before = packetsOnLan();
  const startedMs = performance.now();
  const box = spawn(command, words, { stdio: "ignore" });
  let readyMs: number | undefined;
  let begunMs: number | undefined;
  while (readyMs === undefined || begunMs === undefined) {
    const passedMs = performance.now() - startedMs;
    if (passedMs > LONGEST_MS || box.exitCode !== null) throw new Error(`the box did not start in ${passedMs} ms`);
    if (packetsOnLan() > before) begunMs ??= performance.now() - startedMs;
    if (readyMs === undefined && (await isReady())) readyMs = performance.now() - startedMs;
    await sleep(EVERY_MS);
  }
  // It watches for a while, so that the next start is like this one.
  await sleep(QUIET_MS);
  box.kill("SIGTERM");
  if (box.exitCode === null) await once(box, "exit");
  return [readyMs, begunMs];
}

async function isReady(): Promise<boolean> {
  try {
    const answer = await fetch("http://127.0.0.1:8080/readyz", { signal: AbortSignal.timeout(1000) });
    await answer.text();
    return answer.status === 200;
  } catch {
    return false; // nobody listens yet
  }
}

/** Echo requests, datagrams and connections that the LAN has taken so far. */
function packetsOnLan(): number {
  const rows = readFileSync(`/proc/${lanProcess}/net/snmp`, "utf8").split("\n");
  const figure = (protocol: string, name: string) => {
    const [names = "", values = ""] = rows.filter((row) => row.startsWith(`${protocol}:`));
    return Number(values.split(" ")[names.split(" ").indexOf(name)] ?? 0);
  };
  return figure("Icmp", "InEchos") + figure("Udp", "InDatagrams") + figure("Tcp", "PassiveOpens");
}

function seconds(timesMs: readonly number[]): string[] {
  return timesMs.map((ms) => (ms / 1000).toFixed(2));
}

function median(timesMs: readonly number[]): string {
  const sorted = timesMs.toSorted((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? NaN) / 1000).toFixed(2);
}
