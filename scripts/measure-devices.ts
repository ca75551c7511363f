/**
 * Measures how much of real devices `inspect` finds: plays the recordings, inspects each over UDP, compares with the
 * expected facts. Prints a table; with `--device NAME` every miss of the devices whose name contains NAME.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { inspect, type Inspection } from "#devices/inspect.ts";
import { loadAllMibs } from "#devices/registry.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { compareDevice, type DeviceVerdict } from "./lib/device-recall.ts";
import { deviceDetails, recallReport, recallTables } from "./lib/recall-report.ts";
import { loadExpected, playRecordings, recordingsFolder, type Expected, type Player } from "./lib/recordings.ts";

const USAGE = `Usage: scripts/measure-devices [--device NAME] [--json] [--write] [--port PORT]

Measures how much of the recorded devices the device knowledge finds. The recordings lie in VEDETTA_RECORDINGS
(default ../shared/recordings beside the repository).

  --device NAME   only devices whose recording's name contains NAME, with every miss, difference and surplus
  --json          everything as JSON
  --write         writes appliance/docs/reference/device-recall.md
  --port PORT     UDP port on loopback to play at (default 23161)`;

const REPORT = resolve(import.meta.dirname, "../appliance/docs/reference/device-recall.md");
/** Devices inspected at the same time; one process plays them all. */
const AT_ONCE = 4;

const { values: options } = parseArgs({
  options: {
    device: { type: "string" },
    json: { type: "boolean" },
    write: { type: "boolean" },
    port: { type: "string", default: "23161" },
    help: { type: "boolean" },
  },
});

interface Measured {
  readonly expected: Expected;
  readonly inspection: Inspection;
  readonly verdict: DeviceVerdict;
  readonly tookMs: number;
}

process.exitCode = await main();

async function main(): Promise<number> {
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const folder = recordingsFolder();
  if (folder === undefined) {
    console.error("measure-devices: there are no recordings; set VEDETTA_RECORDINGS to their folder");
    return 64;
  }
  const all = loadExpected(folder, options.device);
  if (all.length === 0) {
    console.error(`measure-devices: no recording's name contains "${options.device}"`);
    return 64;
  }
  const player = await playRecordings(folder, Number(options.port));
  try {
    await report(await measureAll(all, player));
  } finally {
    await player.stop();
  }
  return 0;
}

async function measureAll(all: readonly Expected[], player: Player): Promise<Measured[]> {
  const measured: Measured[] = [];
  const waiting = all.entries();
  const work = async () => {
    for (const [i, expected] of waiting) measured[i] = await measure(expected, player);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return measured;
}

async function measure(expected: Expected, player: Player): Promise<Measured> {
  const client = makeSnmpClient();
  const startedAt = performance.now();
  const access = { version: "2c", community: expected.recording } as const;
  try {
    const agent = { address: player.address, port: player.port, access };
    const inspection = await inspect(agent, client, { signal: AbortSignal.timeout(60_000) });
    const verdict = compareDevice(expected, inspection.device);
    return { expected, inspection, verdict, tookMs: performance.now() - startedAt };
  } finally {
    client.stop();
  }
}

async function report(measured: readonly Measured[]): Promise<void> {
  if (options.json === true) {
    console.log(
      JSON.stringify(
        measured.map(({ verdict, inspection }) => ({ ...verdict, inspection })),
        null,
        1,
      ),
    );
    return;
  }
  if (options.device !== undefined) for (const device of measured) console.log(deviceDetails(device).join("\n"));
  console.log(recallTables(measured).join("\n"));
  if (options.write === true) writeFileSync(REPORT, `${recallReport(measured, await loadAllMibs()).join("\n")}\n`);
}
