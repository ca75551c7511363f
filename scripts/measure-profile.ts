/**
 * What a box watches by itself on recorded devices: inspects each over UDP, makes the profile, looks once at every check
 * and judges it. Prints the checks by kind, and what is not ok at once or would be if it lasted.
 */
import { parseArgs } from "node:util";
import { device as deviceCheck } from "#checks/device/device.ts";
import type { DeviceSettings } from "#checks/device/settings.ts";
import { runCheck, type RunConditions } from "#checks/run-check.ts";
import { makeMemory } from "#checks/testing/try-check.ts";
import { judge, effectiveThresholds } from "#decide/judge.ts";
import type { DerivedService } from "#devices/derived-service.ts";
import { inspect } from "#devices/inspect.ts";
import { deriveServices } from "#devices/profile.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { Device } from "#model/device.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { profileReport, type Judged, type ProfiledDevice } from "./lib/profile-report.ts";
import { loadExpected, playRecordings, recordingsFolder, type Expected, type Player } from "./lib/recordings.ts";

const USAGE = `Usage: scripts/measure-profile [--device NAME] [--all] [--port PORT]

Shows what a fresh profile watches on recorded devices, and what of it is not ok at the first look. The recordings lie in
VEDETTA_RECORDINGS (default ../shared/recordings beside the repository).

  --device NAME   only devices whose recording's name contains NAME
  --all           every check by name, and what is left out with its reason
  --port PORT     UDP port on loopback to play at (default 23171)`;

/** Devices looked at at the same time; one process plays them all. */
const AT_ONCE = 4;

const { values: options } = parseArgs({
  options: {
    device: { type: "string" },
    all: { type: "boolean" },
    port: { type: "string", default: "23171" },
    help: { type: "boolean" },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (options.help === true) {
    console.log(USAGE);
    return 0;
  }
  const folder = recordingsFolder();
  const wanted = folder === undefined ? [] : loadExpected(folder, options.device);
  if (folder === undefined || wanted.length === 0) {
    console.error("measure-profile: there is no such recording; VEDETTA_RECORDINGS names their folder");
    return 64;
  }
  const player = await playRecordings(folder, Number(options.port));
  const [names, pinger] = [new CachingNameResolver(), await makePinger()];
  try {
    const around = { pinger, connector: new NetConnector(), names, pluginFolders: [] };
    const devices = await lookAtAll(wanted, player, around);
    console.log(profileReport(devices, options.all === true).join("\n"));
  } finally {
    pinger.stop();
    await player.stop();
  }
  return 0;
}

type Around = Omit<RunConditions["surroundings"], "snmp">;

async function lookAtAll(all: readonly Expected[], player: Player, around: Around): Promise<ProfiledDevice[]> {
  const looked: ProfiledDevice[] = [];
  const waiting = all.entries();
  const work = async () => {
    for (const [i, { recording }] of waiting) looked[i] = await lookAt(recording, player, around);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return looked;
}

async function lookAt(recording: string, player: Player, around: Around): Promise<ProfiledDevice> {
  const snmp = makeSnmpClient();
  const access = { version: "2c", community: recording } as const;
  const agent = { address: player.address, port: player.port, access };
  try {
    const { device, formulas } = await inspect(agent, snmp, { signal: AbortSignal.timeout(60_000), formulas: true });
    const derived = deriveServices(device, { formulas });
    const services = derived.filter(({ aside }) => aside === undefined);
    const conditions = {
      timeoutMs: 20_000,
      surroundings: { ...around, snmp },
      clock: systemClock,
      log: silentLog,
    };
    const target = { address: player.address, snmp: { access, port: player.port } };
    const checks = await judgeAll(services, target, conditions);
    return { recording, device: identityOf(device), checks, aside: derived.filter(({ aside }) => aside !== undefined) };
  } finally {
    snmp.stop();
  }
}

function identityOf({ kind, vendor, hardware, sysName }: Device): string {
  return [kind ?? "no kind", vendor, hardware, sysName && `"${sysName}"`].filter(Boolean).join(", ");
}

async function judgeAll(
  services: readonly DerivedService[],
  target: Parameters<typeof runCheck>[1][number]["target"],
  conditions: RunConditions,
): Promise<Judged[]> {
  const jobs = services.map(({ settings }) => ({
    target,
    settings: settings as DeviceSettings,
    memory: makeMemory(),
  }));
  const results = await runCheck(deviceCheck, jobs, conditions);
  return services.map((service, i): Judged => {
    const result = results[i];
    if (result === undefined) throw new Error(`no result of ${service.id}`);
    const thresholds = effectiveThresholds(deviceCheck, service.thresholds);
    const lasting = judge(result, deviceCheck, thresholds);
    return { service, atOnce: judge(result, deviceCheck, thresholds, []), lasting };
  });
}
