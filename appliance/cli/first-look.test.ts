/**
 * A device that is in danger when it is first looked at: the whole box opens an incident at once and finds nothing; what is
 * merely not as it should be is a finding and opens none. Devices are invented, and written as the tables of MIB files are.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { systemValues } from "#devices/testing/inspect-table.ts";
import { readMibTable } from "#devices/testing/mib-table.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { FirstLook } from "#model/finding.ts";
import type { Incident } from "#model/incident.ts";
import { BerReader } from "#snmp/ber.ts";
import type { SnmpValue } from "#snmp/client.ts";
import { readValue } from "#snmp/message.ts";
import type { RawValue } from "#snmp/testing/scripted-agent.ts";
import { Appliance } from "./appliance.ts";
import { SimulatedNetwork } from "./testing/simulated-network.ts";
import { StateStore } from "#store/state-store.ts";

/** A look every five minutes, confirmed soon after, as on any box; loads of ten minutes have not lasted by then. */
const FIRST_LOOKS_MS = 8 * 60_000;
const STEP_MS = 10_000;

const NAS = `
agent 1.3.6.1.4.1.8072.3.2.10 "Linux nas 4.4.302+"
1.3.6.1.4.1.6574.1.1.0 integer 1
1.3.6.1.4.1.6574.1.2.0 integer 27
1.3.6.1.4.1.6574.1.3.0 integer 1
1.3.6.1.4.1.6574.1.4.1.0 integer 1
1.3.6.1.4.1.6574.1.4.2.0 integer 1
1.3.6.1.4.1.6574.1.5.1.0 text "DS9999"
1.3.6.1.4.1.6574.1.5.2.0 text "SN-1021"
1.3.6.1.4.1.6574.1.5.3.0 text "DSM 7.2-64999"
1.3.6.1.4.1.6574.2.1.1.2.0 text "Disk A"
1.3.6.1.4.1.6574.2.1.1.3.0 text "Model 112"
1.3.6.1.4.1.6574.2.1.1.5.0 integer 1
1.3.6.1.4.1.6574.2.1.1.2.1 text "Disk B"
1.3.6.1.4.1.6574.2.1.1.3.1 text "Model 108"
1.3.6.1.4.1.6574.2.1.1.5.1 integer 1
1.3.6.1.4.1.6574.3.1.1.2.0 text "Volume 1"
1.3.6.1.4.1.6574.3.1.1.3.0 integer 1`;

const SERVER = `
agent 1.3.6.1.4.1.232.9.4.10 "Integrated Lights-Out 4 2.99 Jan 01 2024"
1.3.6.1.4.1.232.3.2.2.1.1.6.0 integer 2
1.3.6.1.4.1.232.3.2.2.1.1.20.0 text "Slot 0"
1.3.6.1.4.1.232.3.2.3.1.1.4.0.1 integer 2
1.3.6.1.4.1.232.3.2.3.1.1.11.0.1 integer 2
1.3.6.1.4.1.232.3.2.5.1.1.5.0.0 integer 1
1.3.6.1.4.1.232.3.2.5.1.1.6.0.0 integer 2
1.3.6.1.4.1.232.3.2.5.1.1.37.0.0 integer 2
1.3.6.1.4.1.232.3.2.5.1.1.64.0.0 text "Bay 1"`;

const UPS = `
agent 1.3.6.1.4.1.318.1.3.2.99 "APC UPS, invented"
1.3.6.1.4.1.318.1.1.1.1.1.1.0 text "Model 112"
1.3.6.1.4.1.318.1.1.1.2.1.1.0 integer 2
1.3.6.1.4.1.318.1.1.1.2.2.3.0 ticks 252000
1.3.6.1.4.1.318.1.1.1.2.2.4.0 integer 1
1.3.6.1.4.1.318.1.1.1.2.3.1.0 gauge 1000
1.3.6.1.4.1.318.1.1.1.2.3.2.0 gauge 245
1.3.6.1.4.1.318.1.1.1.4.1.1.0 integer 2
1.3.6.1.4.1.318.1.1.1.4.3.3.0 gauge 314
1.3.6.1.4.1.318.1.1.1.8.1.0 integer 1`;

const OTHER_UPS = `
agent 1.3.6.1.4.1.705.1 "Eaton UPS (MGE), invented"
1.3.6.1.4.1.705.1.1.1.0 text "Family"
1.3.6.1.4.1.705.1.1.2.0 text "Model 118"
1.3.6.1.4.1.705.1.5.1.0 integer 1860
1.3.6.1.4.1.705.1.5.9.0 integer 2
1.3.6.1.4.1.705.1.5.11.0 integer 2
1.3.6.1.4.1.705.1.7.3.0 integer 2
1.3.6.1.4.1.705.1.7.10.0 integer 2
1.3.6.1.4.1.705.1.7.11.0 integer 2`;

const BOARD = `
agent 1.3.6.1.4.1.674.10892.5 "Dell iDRAC, invented"
1.3.6.1.4.1.674.10892.5.1.3.12.0 text "Model 116"
1.3.6.1.4.1.674.10892.2.2.1.0 integer 3
1.3.6.1.4.1.674.10892.5.4.1100.30.1.5.1.1 integer 3
1.3.6.1.4.1.674.10892.5.4.1100.30.1.23.1.1 text "Brand A"
1.3.6.1.4.1.674.10892.5.4.1100.30.1.26.1.1 text "CPU 1"
1.3.6.1.4.1.674.10892.5.4.1100.30.1.5.1.2 integer 3
1.3.6.1.4.1.674.10892.5.4.1100.30.1.23.1.2 text "Brand A"
1.3.6.1.4.1.674.10892.5.4.1100.30.1.26.1.2 text "CPU 2"
1.3.6.1.4.1.674.10892.5.4.1100.50.1.5.1.1 integer 3
1.3.6.1.4.1.674.10892.5.4.1100.50.1.8.1.1 text "DIMM A1"
1.3.6.1.4.1.674.10892.5.4.1100.50.1.5.1.2 integer 3
1.3.6.1.4.1.674.10892.5.4.1100.50.1.8.1.2 text "DIMM A2"`;
const BOARD_IS_BAD = "1.3.6.1.4.1.674.10892.2.2.1.0 integer 5";

/** RFC 1628, as UPSes of any maker. */
const PLAIN_UPS = `
agent 1.3.6.1.2.1.33 "Acme UPS 3000"
1.3.6.1.2.1.33.1.1.1.0 text "Acme"
1.3.6.1.2.1.33.1.1.2.0 text "UPS 3000"
1.3.6.1.2.1.33.1.2.1.0 integer 2
1.3.6.1.2.1.33.1.2.3.0 integer 35
1.3.6.1.2.1.33.1.2.4.0 integer 100
1.3.6.1.2.1.33.1.4.1.0 integer 3`;

const SWITCH = `
agent 1.3.6.1.4.1.9.1.9999 "Cisco IOS Software, C9999 Software (C9999-UNIVERSALK9-M), Version 15.2(7)E4, RELEASE SOFTWARE (fc1)"
1.3.6.1.4.1.9.9.13.1.3.1.2.1 text "Inlet"
1.3.6.1.4.1.9.9.13.1.3.1.3.1 gauge 38
1.3.6.1.4.1.9.9.13.1.3.1.4.1 integer 86
1.3.6.1.4.1.9.9.13.1.3.1.6.1 integer 1
1.3.6.1.4.1.9.9.13.1.4.1.2.1 text "Fan A"
1.3.6.1.4.1.9.9.13.1.4.1.3.1 integer 1
1.3.6.1.4.1.9.9.13.1.5.1.2.1 text "Supply A"
1.3.6.1.4.1.9.9.13.1.5.1.3.1 integer 1
1.3.6.1.4.1.9.9.13.1.5.1.2.2 text "Supply B"
1.3.6.1.4.1.9.9.13.1.5.1.3.2 integer 1`;

/** One that says how hot it may be, and nothing of how bad that is. */
const SWITCH_WITH_LIMITS = SWITCH.replace("1.3.6.1.4.1.9.9.13.1.3.1.6.1 integer 1\n", "");

/** What is wrong, the device, its row that says so, and what the incident's subject is called. */
const DANGERS: readonly (readonly [what: string, device: string, row: string, called: RegExp])[] = [
  ["a disk of an array failed", NAS, "1.3.6.1.4.1.6574.2.1.1.5.1 integer 5", /^Disks$/],
  ["an array is degraded", NAS, "1.3.6.1.4.1.6574.3.1.1.3.0 integer 11", /Array|RAID|Volume/i],
  ["a power supply failed", NAS, "1.3.6.1.4.1.6574.1.3.0 integer 2", /Power/],
  ["a fan failed", NAS, "1.3.6.1.4.1.6574.1.4.1.0 integer 2", /Fan/],
  [
    "an array is degraded, and its maker only warns",
    SERVER,
    "1.3.6.1.4.1.232.3.2.3.1.1.11.0.1 integer 3",
    /Array|Logical/,
  ],
  ["a disk is about to fail", SERVER, "1.3.6.1.4.1.232.3.2.5.1.1.6.0.0 integer 4", /Disk/],
  ["a battery is to be replaced", UPS, "1.3.6.1.4.1.318.1.1.1.2.2.4.0 integer 2", /^Batteries$/],
  ["a UPS runs on battery", UPS, "1.3.6.1.4.1.318.1.1.1.4.1.1.0 integer 3", /Output/],
  ["a UPS bears too much", UPS, "1.3.6.1.4.1.318.1.1.1.4.3.3.0 gauge 1120", /Load/],
  ["a battery is nearly empty", UPS, "1.3.6.1.4.1.318.1.1.1.2.3.1.0 gauge 90", /^Batteries$/],
  ["another UPS's battery is to be replaced", OTHER_UPS, "1.3.6.1.4.1.705.1.5.11.0 integer 1", /^Batteries$/],
  ["another UPS runs on battery", OTHER_UPS, "1.3.6.1.4.1.705.1.7.3.0 integer 1", /Battery/],
  ["another UPS bears too much", OTHER_UPS, "1.3.6.1.4.1.705.1.7.10.0 integer 1", /over-?load/i],
  ["another UPS is too hot", OTHER_UPS, "1.3.6.1.4.1.705.1.7.11.0 integer 1", /temperature/i],
  ["any maker's UPS runs on battery", PLAIN_UPS, "1.3.6.1.2.1.33.1.4.1.0 integer 5", /Output/],
  ["a switch is too hot by what it says", SWITCH, "1.3.6.1.4.1.9.9.13.1.3.1.6.1 integer 3", /Inlet|temperature/i],
  [
    "a switch is too hot by its own limit",
    SWITCH_WITH_LIMITS,
    "1.3.6.1.4.1.9.9.13.1.3.1.3.1 gauge 90",
    /Inlet|temperature/i,
  ],
  ["a switch's fan failed", SWITCH, "1.3.6.1.4.1.9.9.13.1.4.1.3.1 integer 6", /Fan/],
  ["a memory module failed", BOARD, "1.3.6.1.4.1.674.10892.5.4.1100.50.1.5.1.2 integer 5", /Memory/],
  ["a processor failed", BOARD, "1.3.6.1.4.1.674.10892.5.4.1100.30.1.5.1.2 integer 5", /Processor/],
  ["one of two power supplies failed", SWITCH, "1.3.6.1.4.1.9.9.13.1.5.1.3.2 integer 3", /Power suppl/i],
];

/** What is not as it should be for long already, and nothing that anybody runs for. */
const NO_DANGERS: typeof DANGERS = [
  ["a UPS has lost its network card's word", UPS, "1.3.6.1.4.1.318.1.1.1.8.1.0 integer 2", /Communication/],
];

for (const [what, device, row, called] of DANGERS) {
  t.test(`${what}: one incident at once`, async (t) => {
    const { incidents, found } = await look(t, device, row);
    t.equal(incidents.length, 1, incidents.map(({ subject }) => subject).join(", "));
    t.match(incidents[0]?.subjectName, called);
    t.same(found, []);
  });
}

/** What a device says in several places at once of one thing that happened to it. */
const IN_SEVERAL_WORDS: typeof DANGERS = [
  [
    "a UPS runs on battery, by its own MIB and by RFC 1628",
    UPS,
    "1.3.6.1.4.1.318.1.1.1.4.1.1.0 integer 3\n1.3.6.1.2.1.33.1.2.1.0 integer 2\n1.3.6.1.2.1.33.1.4.1.0 integer 5",
    /Output/,
  ],
  [
    "a UPS runs on battery, and says that its input is bad",
    OTHER_UPS,
    "1.3.6.1.4.1.705.1.7.3.0 integer 1\n1.3.6.1.4.1.705.1.6.3.0 integer 1\n1.3.6.1.4.1.705.1.7.7.0 integer 1",
    /Battery|Input/,
  ],
  [
    "a disk failed, and its array is degraded",
    NAS,
    "1.3.6.1.4.1.6574.2.1.1.5.1 integer 5\n1.3.6.1.4.1.6574.3.1.1.3.0 integer 11",
    /^Disks$/,
  ],
  [
    "a battery is to be replaced, and nearly empty",
    UPS,
    "1.3.6.1.4.1.318.1.1.1.2.2.4.0 integer 2\n1.3.6.1.4.1.318.1.1.1.2.1.1.0 integer 3\n1.3.6.1.4.1.318.1.1.1.2.3.1.0 gauge 90",
    /^Batteries$/,
  ],
  [
    "a memory module failed, and the board says that something is wrong",
    BOARD,
    `1.3.6.1.4.1.674.10892.5.4.1100.50.1.5.1.2 integer 5\n${BOARD_IS_BAD}`,
    /Memory/,
  ],
  [
    "a processor failed, and the board says that something is wrong",
    BOARD,
    `1.3.6.1.4.1.674.10892.5.4.1100.30.1.5.1.2 integer 5\n${BOARD_IS_BAD}`,
    /Processor/,
  ],
];

for (const [what, device, row, called] of IN_SEVERAL_WORDS) {
  t.test(`${what}: one incident`, async (t) => {
    const { incidents, found } = await look(t, device, row);
    t.equal(incidents.length, 1, incidents.map(({ subject }) => subject).join(", "));
    t.match(incidents[0]?.subjectName, called);
    t.same(found, [], "nothing is listed besides");
  });
}

for (const [what, device, row] of NO_DANGERS) {
  t.test(`${what}: a finding`, async (t) => {
    const { incidents, found } = await look(t, device, row);
    t.same(incidents, []);
    t.equal(found.length, 1);
  });
}

t.test("a device that is well opens and finds nothing", async (t) => {
  for (const device of [NAS, SERVER, BOARD, UPS, OTHER_UPS, PLAIN_UPS, SWITCH]) {
    const { incidents, found } = await look(t, device, "");
    t.same([incidents.map(({ subject }) => subject), found], [[], []], device.slice(0, 60));
  }
});

/** What the box has told and found of the device, looked at for the first time. */
async function look(
  t: Test,
  device: string,
  row: string,
): Promise<{ readonly incidents: readonly Incident[]; readonly found: readonly string[] }> {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-first-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const configFile = path.join(folder, "site.json");
  const host = {
    id: "it",
    address: "10.79.0.1",
    snmp: { credential: "lan" },
    profile: "auto",
    hostCheck: { check: "ping" },
  };
  const credentials = { lan: { kind: "snmp", version: "2c", community: "public" } };
  const names = { version: 1, customer: "acme", site: { id: "hq" }, box: { id: "box-1" } };
  writeFileSync(configFile, JSON.stringify({ ...names, credentials, hosts: [host] }));
  const clock = new HandClock();
  const network = new SimulatedNetwork(clock);
  network.device(host.address, valuesOf(`${device}\n${row}`));
  const appliance = new Appliance({
    configFile,
    dataFolder: folder,
    listen: { host: "127.0.0.1", port: 0 },
    version: "1.0.0",
    boot: "run-1",
    clock,
    log: silentLog,
    env: {},
    outside: network,
  });
  await appliance.start();
  for (let passed = 0; passed < FIRST_LOOKS_MS; passed += STEP_MS) await clock.advance(STEP_MS);
  const stopping = appliance.stop();
  await clock.advance(STEP_MS);
  await stopping;
  const state = StateStore.open(folder, { clock, log: silentLog });
  const first = state.facts.get(`firstLook.${host.id}`) as FirstLook | undefined;
  const incidents = state.incidents({ limit: 10 });
  state.close();
  return { incidents, found: Object.keys(first?.found ?? {}) };
}

function valuesOf(words: string): Map<string, SnmpValue> {
  const [agent] = readMibTable(words).agents;
  if (agent === undefined) throw new Error("there is no device");
  const rows = agent.rows.map(({ oid, value }): [string, RawValue] => [oid, value]);
  const all = [...Object.entries(systemValues(agent.objectId, agent.descr)), ...rows];
  return new Map(all.map(([oid, value]) => [oid, decoded(value)]));
}

function decoded({ tag, content }: RawValue): SnmpValue {
  const value = readValue(new BerReader(Buffer.from([tag, content.length, ...content])));
  if (typeof value === "string") throw new Error(`a value is ${value}`);
  return value;
}
