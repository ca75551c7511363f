/** How much of the recorded devices is found, measured over real UDP. Skipped where the recordings are not there. */
import t from "tap";
import { inspect } from "#devices/inspect.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import { compareDevice, count, percent, type DeviceVerdict, type ItemVerdict } from "./lib/device-recall.ts";
import { loadExpected, playRecordings, recordingsFolder, type Expected } from "./lib/recordings.ts";

const folder = recordingsFolder();
const skip = folder === undefined && "the recordings of real devices are not here (VEDETTA_RECORDINGS)";

/** Least recall of items of standard MIBs, in per cent. */
const LEAST_STANDARD = { processors: 98, memory: 98, storage: 98, ports: 98, supplies: 98, sensors: 95 } as const;
/** Least share of found items whose figures and states are all right, in per cent. */
const LEAST_RIGHT = 95;
const MOST_REQUESTS_OF_A_SWITCH = 60;
/** Apart from the ports that `measure-devices` and other tests play at. */
const PLAYER_PORT = 23_162;

interface Measured {
  readonly expected: Expected;
  readonly verdict: DeviceVerdict;
  readonly requests: number;
  readonly notes: number;
}

async function measureAll(from: string): Promise<Measured[]> {
  const player = await playRecordings(from, PLAYER_PORT);
  try {
    const measured: Measured[] = [];
    for (const expected of loadExpected(from)) {
      const client = makeSnmpClient();
      const access = { version: "2c", community: expected.recording } as const;
      const agent = { address: player.address, port: player.port, access };
      const { device, requests, notes } = await inspect(agent, client, { signal: AbortSignal.timeout(20_000) });
      client.stop();
      measured.push({ expected, verdict: compareDevice(expected, device), requests, notes: notes.length });
    }
    return measured;
  } finally {
    await player.stop();
  }
}

t.test("recorded devices", { skip }, async (t) => {
  const all = await measureAll(folder ?? "");
  const items = all.flatMap(({ verdict }) => verdict.items);

  t.test("what stands in standard MIBs is found", async (t) => {
    for (const [part, least] of Object.entries(LEAST_STANDARD)) {
      const { expected, found } = count(items, (item) => item.source === "standard" && item.part === part);
      t.ok(expected > 0, `${part}: there is something to find`);
      t.ok(percent(found, expected) >= least, `${part}: ${found} of ${expected}`);
    }
  });

  t.test("what is found is right", async (t) => {
    const isFound = (item: ItemVerdict) => item.found !== undefined;
    for (const part of Object.keys(LEAST_STANDARD)) {
      const { found, right } = count(items, (item) => item.part === part && isFound(item));
      t.ok(percent(right, found) >= LEAST_RIGHT, `${part}: ${right} of ${found}`);
    }
  });

  t.test("no switch takes more requests than a switch may", async (t) => {
    for (const { expected, requests } of all) {
      if (expected.kind !== "switch") continue;
      t.ok(requests <= MOST_REQUESTS_OF_A_SWITCH, `${expected.recording}: ${requests} requests`);
    }
  });

  t.test("nothing that a real device says is taken for a fault", async (t) => {
    for (const { expected, notes } of all) t.equal(notes, 0, expected.recording);
  });
});
