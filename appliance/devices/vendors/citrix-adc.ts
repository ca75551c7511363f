/** Citrix ADC (NetScaler): load, memory, disks, hardware health, high availability, virtual servers. */
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const NS = "1.3.6.1.4.1.5951.4.1.1";
const RESOURCES = `${NS}.41`;
const DISK = `${RESOURCES}.8.1`;
const SERVER = "1.3.6.1.4.1.5951.4.1.3.1.1";
const MEGABYTE = 1_048_576;

export const citrixAdc = defineMib({
  name: "citrix-adc",
  title: "Citrix ADC, NetScaler",
  source: "NS-ROOT-MIB (Citrix)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.5951"] }],
  scalars: {
    build: text(`${NS}.1.0`),
    hardware: text(`${NS}.11.0`),
    serial: text(`${NS}.14.0`),
    // haCurStatus: no(0), yes(1)
    haOn: number(`${NS}.23.23.0`),
    haState: state(`${NS}.23.24.0`, {
      0: ["unknown", "unknown"],
      1: ["init", "warning"],
      2: ["down", "critical"],
      3: ["up", "ok"],
      4: ["partialFail", "warning"],
      5: ["monitorFail", "critical"],
      6: ["monitorOk", "ok"],
      7: ["completeFail", "critical"],
      8: ["dumb", "warning"],
      9: ["disabled", "ok"],
      10: ["partialFailSsl", "warning"],
      11: ["routemonitorFail", "critical"],
    }),
    cpu: number(`${RESOURCES}.1.0`),
    memoryUsage: number(`${RESOURCES}.2.0`),
    serverConnections: number(`${NS}.46.1.0`),
    clientConnections: number(`${NS}.46.2.0`),
  },
  tables: {
    processors: { columns: { name: text(`${RESOURCES}.6.1.1`), usage: number(`${RESOURCES}.6.1.2`) } },
    health: { columns: { name: text(`${RESOURCES}.7.1.1`), value: number(`${RESOURCES}.7.1.2`) } },
    disks: {
      columns: {
        name: text(`${DISK}.1`),
        size: number(`${DISK}.2`, { scale: MEGABYTE, absent: [0] }),
        used: number(`${DISK}.4`, { scale: MEGABYTE }),
      },
    },
    servers: {
      columns: {
        name: text(`${SERVER}.1`),
        state: state(`${SERVER}.5`, {
          1: ["down", "warning"],
          2: ["unknown", "unknown"],
          3: ["busy", "ok"],
          4: ["outOfService", "ok"],
          5: ["transitionToOutOfService", "ok"],
          7: ["up", "ok"],
          8: ["transitionToOutOfServiceDown", "ok"],
        }),
        health: number(`${SERVER}.62`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    // "NetScaler NS13.0: Build 47.24.nc, Date: Nov 27 2019, 02:14:34 (64-bit)"
    const [, release, build] = /NS(\d+\.\d+): Build ([\d.]+\d)/.exec(s.build?.value ?? "") ?? [];
    return {
      identity: {
        os: "netscaler",
        vendor: "Citrix",
        kind: "other",
        hardware: s.hardware?.value,
        version: release && `${release}-${build}`,
        serial: s.serial?.value,
      },
      processors: [
        processor(s.cpu, "System CPU"),
        ...(tables.processors.length > 1
          ? tables.processors.map((row) => processor(row.usage, row.name?.value ?? `Processor ${row.index}`))
          : []),
      ],
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      storage: tables.disks.map(
        (row) =>
          row.size &&
          storage(row.name?.value ?? `Disk ${row.index}`, {
            totalBytes: row.size.value,
            usedBytes: row.used?.value,
            oid: row.used?.oid,
          }),
      ),
      sensors: [
        s.haOn?.value === 1 ? stateOf(s.haState, "High availability") : undefined,
        reading("count", s.clientConnections, "Client connections"),
        reading("count", s.serverConnections, "Server connections"),
        ...tables.health.map((row) => healthReading(row.name?.value ?? "", row.value)),
        ...tables.servers.flatMap((row) => {
          const name = row.name?.value ?? `Server ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Virtual servers" }),
            reading("percent", row.health, `${name} health`, { group: "Virtual servers" }),
          ];
        }),
      ],
    };
  },
});

/** The name's first letters say what it is: v... in mV, fan... in rpm, t... in degrees. What is not fitted is 0. */
function healthReading(name: string, cell: NumberCell | undefined) {
  if (cell === undefined || cell.value === 0) return undefined;
  if (/^fan|fan\d*speed$/i.test(name)) return reading("fanspeed", cell, name);
  if (/^v|voltage/i.test(name)) return reading("voltage", { value: cell.value / 1000, oid: cell.oid }, name);
  return /^t|temp/i.test(name) ? reading("temperature", cell, name) : undefined;
}
