/**
 * The services derived from recorded devices, polled over real UDP: each says what the inspection said, none is unknown, and
 * they are cheap. Skipped where the recordings are not there.
 */
import t from "tap";
import { device as deviceCheck } from "#checks/device/device.ts";
import type { DeviceSettings } from "#checks/device/settings.ts";
import { runCheck } from "#checks/run-check.ts";
import { makeMemory } from "#checks/testing/try-check.ts";
import { inspect } from "#devices/inspect.ts";
import { deriveServices } from "#devices/profile.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { makePinger } from "#probes/make-pinger.ts";
import { NetConnector } from "#probes/net-connector.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { loadExpected, playRecordings, recordingsFolder } from "./lib/recordings.ts";
import { Value } from "typebox/value";

const folder = recordingsFolder();
const skip = folder === undefined && "the recordings of real devices are not here (VEDETTA_RECORDINGS)";
/** Apart from the ports that other tests play at. */
const PLAYER_PORT = 23_163;
const MOST_REQUESTS = 8;

t.test("services derived from recorded devices", { skip }, async (t) => {
  const player = await playRecordings(folder ?? "", PLAYER_PORT);
  const [names, pinger] = [new CachingNameResolver(), await makePinger()];
  t.teardown(async () => {
    pinger.stop();
    await player.stop();
  });
  let services = 0;
  for (const { recording } of loadExpected(folder ?? "")) {
    const snmp = makeSnmpClient();
    const access = { version: "2c", community: recording } as const;
    const target = { address: player.address, snmp: { access, port: player.port } };
    const agent = { address: player.address, port: player.port, access };
    const { device, formulas } = await inspect(agent, snmp, { signal: AbortSignal.timeout(20_000), formulas: true });
    const derived = deriveServices(device, { formulas }).filter(({ aside }) => aside === undefined);
    services += derived.length;
    for (const { id, settings } of derived) {
      if (!Value.Check(deviceCheck.settings, settings)) t.fail(`${recording}/${id}: the settings are not the check's`);
    }
    const jobs = derived.map(({ settings }) => ({
      target,
      settings: settings as DeviceSettings,
      memory: makeMemory(),
    }));
    const conditions = {
      timeoutMs: 10_000,
      surroundings: { snmp, pinger, connector: new NetConnector(), names, pluginFolders: [] },
      clock: systemClock,
      log: silentLog,
    };
    const first = await runCheck(deviceCheck, jobs, conditions);
    const before = snmp.requestsSent;
    const results = await runCheck(deviceCheck, jobs, conditions);
    const requests = snmp.requestsSent - before;
    snmp.stop();
    const wrong = [...first, ...results].flatMap(({ observation }, i) => {
      const state = (deviceCheck.codes as Readonly<Record<string, string>>)[observation.code];
      return state === "unknown" || observation.code === "timeout"
        ? [`${derived[i % derived.length]?.id} ${observation.code}`]
        : [];
    });
    t.same(wrong, [], `${recording}: nothing is unknown`);
    t.ok(requests <= MOST_REQUESTS, `${recording}: ${derived.length} services in ${requests} requests`);
    for (const [i, service] of derived.entries()) {
      const volume =
        service.part === "storage" ? only(device.storage?.filter(({ descr }) => descr === service.label)) : undefined;
      const percent = results[i]?.observation.measurements?.["percent"];
      if (volume?.percent !== undefined && percent !== undefined)
        t.ok(
          Math.abs(percent - volume.percent) < 0.2,
          `${recording}/${service.id}: ${percent} % of ${volume.percent} %`,
        );
    }
  }
  t.comment(`${services} services`);
  t.ok(services > 400, "there is something to watch");
});

/** Two volumes of one name cannot be told apart here. */
function only<T>(found: readonly T[] | undefined): T | undefined {
  return found?.length === 1 ? found[0] : undefined;
}
