/** Discovers all recorded devices, then runs the proposed configuration. See `measure-discovery`. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { DiscoveryResult } from "#model/discovery.ts";
import { StateStore } from "#store/state-store.ts";
import { obstacleToStage, setStage, type Stage } from "./lib/discovery-stage.ts";
import { loadExpected, recordingsFolder } from "./lib/recordings.ts";

const VEDETTA = resolve(import.meta.dirname, "vedetta");
const RUN_MS = 100_000;
const MOST_SECONDS = 90;
const LEAST_KINDS = 58;
const MOST_PER_SECOND = 100;

const folder = recordingsFolder();
const obstacle =
  folder === undefined ? "the recordings of real devices are not here (VEDETTA_RECORDINGS)" : obstacleToStage();
if (folder === undefined || obstacle !== undefined) {
  console.log(`skipped: ${obstacle}`);
} else {
  const stage = await setStage(folder);
  try {
    const faults = [...(await measure(stage, folder))];
    for (const fault of faults) console.log(`FAULT: ${fault}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await stage.stop();
  }
}

async function measure(stage: Stage, from: string): Promise<string[]> {
  const kinds = new Map(loadExpected(from).map(({ recording, kind }) => [recording, kind]));
  const { stdout } = await promisify(execFile)(
    "ip",
    ["netns", "exec", stage.box, VEDETTA, "discover", "10.77.0.0/24", "--json"],
    { maxBuffer: 1e8 },
  );
  const result = JSON.parse(stdout) as DiscoveryResult;
  const found = new Map(result.hosts.map((host) => [host.address, host]));
  const missed = [...stage.devices].filter(([address]) => !found.has(address)).map(([, name]) => name);
  const phantoms = [...found.keys()].filter((address) => !stage.devices.has(address));
  const wrong = [...stage.devices].filter(([address, name]) => found.get(address)?.kind !== kinds.get(name));
  const fastest = Math.round(Math.max(...stage.sentPerSecond));
  console.log(`found ${found.size - phantoms.length} of ${stage.devices.size}, ${phantoms.length} phantoms`);
  console.log(
    `kind right for ${stage.devices.size - wrong.length}; wrong: ${wrong.map(([address, name]) => `${name} (${found.get(address)?.kind})`).join(", ") || "none"}`,
  );
  console.log(
    `${result.seconds} s, ${result.packets} packets accounted for, at most ${fastest} in a second on the wire`,
  );
  const states = await runProposal(stage, result);
  console.log(`the proposed configuration: ${[...states].map(([state, count]) => `${count} ${state}`).join(", ")}`);
  return [
    ...(missed.length > 0 ? [`not found: ${missed.join(", ")}`] : []),
    ...(phantoms.length > 0 ? [`nobody is at ${phantoms.join(", ")}`] : []),
    ...(stage.devices.size - wrong.length < LEAST_KINDS ? ["too many kinds are wrong"] : []),
    ...(result.seconds >= MOST_SECONDS ? [`it took longer than ${MOST_SECONDS} s`] : []),
    ...(fastest > MOST_PER_SECOND ? [`more than ${MOST_PER_SECOND} packets in a second`] : []),
    ...((states.get("unknown") ?? 0) > 0 ? ["some of its checks are unknown"] : []),
    ...((states.get("ok") ?? 0) < stage.devices.size ? ["it watches next to nothing"] : []),
  ];
}

/** Runs the box on the proposal for a while. Returns how many services are in which state. */
async function runProposal({ box }: Stage, { configuration }: DiscoveryResult): Promise<Map<string, number>> {
  const data = mkdtempSync(join(tmpdir(), "vedetta-found-"));
  const file = join(data, "site.json");
  const frame = {
    version: 1,
    customer: "acme",
    site: { id: "hq" },
    box: { id: "box-1" },
    defaults: { interval: "20s" },
  };
  writeFileSync(file, JSON.stringify({ ...frame, ...(configuration as object) }));
  const words = [
    "netns",
    "exec",
    box,
    VEDETTA,
    "run",
    "--config",
    file,
    "--data",
    join(data, "data"),
    "--listen",
    "127.0.0.1:0",
  ];
  const running = spawn("ip", words, { stdio: "ignore" });
  const closed = new Promise((done) => running.once("close", done));
  await Promise.race([delay(RUN_MS), closed]);
  running.kill("SIGTERM");
  await closed;
  const state = StateStore.open(join(data, "data"), { clock: systemClock, log: silentLog });
  const counts = new Map<string, number>();
  for (const { hard } of state.load().services.values()) counts.set(hard, (counts.get(hard) ?? 0) + 1);
  state.close();
  rmSync(data, { recursive: true });
  return counts;
}
