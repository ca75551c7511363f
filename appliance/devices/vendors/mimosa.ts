/** Mimosa radios (B5, B11, C5, A5): link, signal by chain, GPS, temperature, clients. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MIMOSA = "1.3.6.1.4.1.43356";
const WIRELESS = `${MIMOSA}.2.1.2`;
const CHAIN = `${WIRELESS}.6.1.1`;
const CLIENT = `${WIRELESS}.9.6.1.1`;
/** By mimosaHardware. */
const MODELS: Readonly<Record<string, string>> = { 1: "B5", 2: "B5 Lite", 3: "A5", 4: "C5" };

export const mimosa = defineMib({
  name: "mimosa",
  title: "Mimosa radio",
  source: "MIMOSA-NETWORKS-BFIVE-MIB, MIMOSA-NETWORKS-PTMP-MIB (Mimosa)",
  verified: "text",
  matches: [{ sysObjectID: [MIMOSA] }],
  scalars: {
    serial: text(`${WIRELESS}.1.2.0`),
    version: text(`${WIRELESS}.1.3.0`),
    temperature: number(`${WIRELESS}.1.8.0`, { scale: 0.1 }),
    satelliteSnr: number(`${WIRELESS}.2.4.0`, { scale: 0.1 }),
    satellites: number(`${WIRELESS}.2.6.0`),
    link: state(`${WIRELESS}.3.3.0`, { 1: ["connected", "ok"], 2: ["disconnected", "critical"] }),
    mode: number(`${WIRELESS}.4.1.0`),
    totalTx: number(`${WIRELESS}.6.5.0`, { scale: 0.1 }),
    totalRx: number(`${WIRELESS}.6.6.0`, { scale: 0.1 }),
    errorsTx: number(`${WIRELESS}.7.3.0`, { scale: 0.01 }),
    errorsRx: number(`${WIRELESS}.7.4.0`, { scale: 0.01 }),
  },
  tables: {
    // -8, -100 and 0 MHz: this chain is none.
    chains: {
      columns: {
        tx: number(`${CHAIN}.2`, { scale: 0.1, absent: [-8, -80] }),
        rx: number(`${CHAIN}.3`, { scale: 0.1, absent: [-100, -1000] }),
        noise: number(`${CHAIN}.4`, { scale: 0.1, absent: [0] }),
        snr: number(`${CHAIN}.5`, { scale: 0.1, absent: [-100, -1000] }),
        frequency: number(`${CHAIN}.6`, { scale: 1_000_000, absent: [0] }),
      },
    },
    clients: { columns: { rssi: number(`${CLIENT}.11`, { scale: 0.1 }) } },
    clientNames: { after: ["clients"], columns: { name: text(`${WIRELESS}.9.5.1.1.3`) } },
  },
  facts({ system, scalars: s, tables }) {
    const names = new Map(tables.clientNames.map((row) => [row.index, row.name?.value]));
    const [, product = ""] = /^1\.3\.6\.1\.4\.1\.43356\.1\.1\.(\d{1,3})/.exec(system.objectId) ?? [];
    // An access point has many links; mimosaWirelessMode: accessPoint(1).
    const link = s.mode?.value === 1 && tables.clients.length > 0 ? undefined : s.link;
    return {
      identity: {
        os: "mimosa",
        vendor: "Mimosa",
        kind: "access-point",
        hardware: MODELS[product],
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(link, "Link"),
        reading("temperature", s.temperature, "Temperature"),
        reading("snr", s.satelliteSnr, "Satellites", { group: "GPS" }),
        reading("count", s.satellites, "Satellites", { group: "GPS" }),
        reading("dbm", s.totalTx, "Total Tx"),
        reading("dbm", s.totalRx, "Total Rx"),
        reading("percent", s.errorsTx, "Packet errors Tx"),
        reading("percent", s.errorsRx, "Packet errors Rx"),
        ...tables.chains.flatMap((row) => [
          reading("dbm", row.tx, `Chain ${row.index} Tx`),
          reading("signal", row.rx, `Chain ${row.index} Rx`),
          reading("signal", row.noise, `Chain ${row.index} noise`),
          reading("snr", row.snr, `Chain ${row.index}`),
          reading("frequency", row.frequency, `Chain ${row.index}`),
        ]),
        ...tables.clients.map((row) =>
          reading("signal", row.rssi, names.get(row.index) ?? `Client ${row.index}`, { group: "Clients" }),
        ),
      ],
    };
  },
});
