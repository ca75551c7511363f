/** H3C and HPE Comware: processor, memory and temperature by module, fans, power supplies, transceivers. */
import { danger } from "../danger.ts";
import type { DeviceKind } from "#model/device.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const H3C = "1.3.6.1.4.1.25506";
const EXT = `${H3C}.2.6.1.1.1.1`;
const DEVICE = `${H3C}.8.35.9.1`;
const TRANSCEIVER = `${H3C}.2.70.1.1.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

/** hh3cEntityExtErrorStatus. */
const ERROR: Readonly<Record<number, StateMeaning>> = {
  1: ["notSupported", "notPresent"],
  2: ["normal", "ok"],
  3: ["postFailure", "critical"],
  4: ["entityAbsent", "unknown"],
  11: ["poeError", "critical"],
  21: ["stackError", "critical"],
  22: ["stackPortBlocked", "warning"],
  23: ["stackPortFailed", "critical"],
  31: ["sfpRecvError", "warning"],
  32: ["sfpSendError", "warning"],
  33: ["sfpBothError", "critical"],
  41: ["fanError", "critical"],
  51: ["psuError", "critical"],
  61: ["rpsError", "critical"],
  71: ["moduleFaulty", "critical"],
  81: ["sensorError", "critical"],
  91: ["hardwareFaulty", "critical"],
};

/** PhysicalClass: power supply(6), fan(7) and these; the table has a row for each entity, also for containers and ports, which only repeat the board's figures. */
const SENSOR = 8;
const MODULE = 9;
const WITH_FIGURES: ReadonlySet<number> = new Set([6, 7, SENSOR, MODULE]);

const SLOT = {
  1: ["active", "ok"],
  2: ["deactive", "critical"],
  3: ["not-install", "unknown"],
  4: ["unsupport", "unknown"],
} as const;

export const h3cComware = defineMib({
  name: "h3c-comware",
  title: "H3C, HPE Comware",
  source: "HH3C-ENTITY-EXT-MIB, HH3C-LSW-DEV-ADM-MIB, HH3C-TRANSCEIVER-INFO-MIB (H3C); names from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: [H3C] }, { sysObjectID: ["1.3.6.1.4.1.43"], sysDescr: [/Comware/] }],
  tables: {
    classes: { mostRows: 6000, columns: { class: number(`${ENT}.5`) } },
    entities: {
      after: ["classes"],
      pick: ({ classes = [] }) =>
        classes
          .filter((row) => {
            const found = (row["class"] as { value: number } | undefined)?.value;
            return found !== undefined && WITH_FIGURES.has(found);
          })
          .map((row) => row.index)
          .slice(0, 100),
      columns: {
        class: number(`${ENT}.5`),
        name: text(`${ENT}.7`),
        descr: text(`${ENT}.2`),
        error: state(`${EXT}.19`, ERROR),
        // 0: an entity without a processor, without memory.
        cpu: number(`${EXT}.6`, { absent: [0] }),
        memory: number(`${EXT}.8`, { absent: [0] }),
        memorySize: number(`${EXT}.10`, { absent: [0] }),
        temperature: number(`${EXT}.12`, { absent: [0, 65_535] }),
        temperatureHigh: number(`${EXT}.13`, { absent: [0, 65_535] }),
      },
    },
    fans: { columns: { state: state(`${DEVICE}.1.1.2`, SLOT) } },
    supplies: { columns: { state: danger("powerSupply", state(`${DEVICE}.2.1.2`, SLOT)) } },
    transceivers: {
      columns: {
        tx: number(`${TRANSCEIVER}.9`, { scale: 0.01, absent: [2_147_483_647] }),
        rx: number(`${TRANSCEIVER}.12`, { scale: 0.01, absent: [2_147_483_647] }),
        temperature: number(`${TRANSCEIVER}.15`, { absent: [2_147_483_647] }),
        voltage: number(`${TRANSCEIVER}.16`, { scale: 0.01, absent: [2_147_483_647] }),
        bias: number(`${TRANSCEIVER}.17`, { scale: 0.000_01, absent: [2_147_483_647] }),
      },
    },
    ports: {
      after: ["transceivers"],
      pick: ({ transceivers = [] }) => transceivers.map((row) => row.index),
      columns: { name: text("1.3.6.1.2.1.31.1.1.1.1") },
    },
  },
  facts({ system, tables }) {
    const ports = new Map(tables.ports.map((row) => [row.index, row.name?.value]));
    const nameOf = (row: {
      index: string;
      name?: { value: string } | undefined;
      descr?: { value: string } | undefined;
    }) => row.name?.value ?? row.descr?.value ?? `Entity ${row.index}`;
    const [, version] = /Software,? Version,? ([\w.]{3,20})/.exec(system.descr) ?? [];
    const [, release] = /Release ([\w.]{2,20})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: "comware",
        vendor: vendorOf(system.descr),
        hardware: hardwareOf(system.descr),
        version: version && release ? `${version} Release ${release}` : version,
        kind: kindOf(system.descr),
      },
      processors: tables.entities.map((row) => processor(row.cpu, nameOf(row))),
      memory: tables.entities.map((row) =>
        memory(nameOf(row), { totalBytes: row.memorySize?.value, percent: row.memory?.value, oid: row.memory?.oid }),
      ),
      sensors: [
        ...tables.entities.map((row) => stateOf(row.error, nameOf(row), { group: "Modules" })),
        ...tables.entities
          .filter(hasThermometer)
          .map((row) =>
            reading("temperature", row.temperature, nameOf(row), { limits: { warningHigh: row.temperatureHigh } }),
          ),
        ...tables.fans.map((row) => stateOf(row.state, `Fan ${row.index}`)),
        ...tables.supplies.map((row) => stateOf(row.state, `Power supply ${row.index}`)),
        ...tables.transceivers.flatMap((row) => {
          const name = ports.get(row.index) ?? `Port ${row.index}`;
          return [
            reading("temperature", row.temperature, name, { group: "Transceivers" }),
            reading("voltage", row.voltage, name, { group: "Transceivers" }),
            reading("current", row.bias, `${name} Tx bias`, { group: "Transceivers" }),
            reading("dbm", row.tx, `${name} Tx`, { group: "Transceivers" }),
            reading("dbm", row.rx, `${name} Rx`, { group: "Transceivers" }),
          ];
        }),
      ],
    };
  },
});

/** Power supplies and fans repeat the temperature of the board. */
function hasThermometer(row: { readonly class: { readonly value: number } | undefined }): boolean {
  return row.class?.value === SENSOR || row.class?.value === MODULE;
}

/** The first maker that is named. */
function vendorOf(descr: string): string {
  return /\b(H3C|HPE|HP)\b/.exec(descr)?.[1] ?? "HP";
}

/** "... Release 2222P08 HP A5500-24G EI Switch with 2 Interface Slots Copyright (c) ..." */
function hardwareOf(descr: string): string | undefined {
  const match = /(?:Release|Feature|ESS) [\w.]{2,20} (?:H3C |HPE? )?([^()]{2,80}?) ?(?:Copyright|$)/.exec(descr);
  return match?.[1];
}

function kindOf(descr: string): DeviceKind {
  if (/\b(F1\d{3}|F5\d{3}|SecPath|SecBlade)/.test(descr)) return "firewall";
  if (/\bWX\d|Wireless|Access Controller|MSM\d/.test(descr)) return "wireless-controller";
  return /\b(MSR|SR\d|CR\d|ER\d|VSR)/.test(descr) ? "router" : "switch";
}
