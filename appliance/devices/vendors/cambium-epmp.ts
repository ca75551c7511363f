/** Cambium ePMP and Force radios: processor, signal, GPS, subscribers, serial number. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf } from "../facts.ts";

const EPMP = "1.3.6.1.4.1.17713.21";
const STATUS = `${EPMP}.1.1`;
const RADIO = `${EPMP}.1.2`;
const STATION = `${RADIO}.30.1`;
const GPS = `${EPMP}.1.3`;

export const cambiumEpmp = defineMib({
  name: "cambium-epmp",
  title: "Cambium ePMP",
  source: "CAMBIUM-PMP80211-MIB (Cambium)",
  verified: "text",
  matches: [{ sysObjectID: [EPMP] }],
  scalars: {
    version: text(`${STATUS}.1.0`),
    serial: text(`${STATUS}.31.0`),
    downlinkRssi: number(`${RADIO}.3.0`, { absent: [0] }),
    frequency: number(`${RADIO}.1.0`, { scale: 1_000_000, absent: [0] }),
    txPower: number(`${RADIO}.5.0`),
    stations: number(`${RADIO}.10.0`),
    // Scanning and connecting is what a subscriber module does without its access point.
    connection: state(`${RADIO}.16.0`, {
      1: ["scanning", "critical"],
      2: ["connecting", "warning"],
      3: ["connected", "ok"],
    }),
    downlinkSnr: number(`${RADIO}.18.0`, { absent: [0] }),
    gps: state(`${GPS}.1.0`, {
      0: ["initialization", "unknown"],
      1: ["noSynchronization", "unknown"],
      2: ["synchronization", "ok"],
      3: ["holdOff", "ok"],
      4: ["regainingSync", "ok"],
      5: ["freeRun", "ok"],
    }),
    satellitesTracked: number(`${GPS}.6.0`),
    satellitesVisible: number(`${GPS}.7.0`),
    cpu: number(`${EPMP}.2.1.64.0`, { scale: 0.1 }),
  },
  tables: {
    stations: {
      columns: {
        uplinkRssi: number(`${STATION}.4`, { absent: [0] }),
        downlinkRssi: number(`${STATION}.5`, { absent: [0] }),
        uplinkSnr: number(`${STATION}.6`),
        downlinkSnr: number(`${STATION}.7`),
        name: text(`${STATION}.18`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "epmp",
        vendor: "Cambium",
        kind: "access-point",
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      sensors: [
        // Access points have stations instead of a connection.
        tables.stations.length === 0 ? stateOf(s.connection, "Connection") : undefined,
        stateOf(s.gps, "GPS synchronization"),
        reading("count", s.satellitesTracked, "Satellites tracked", { group: "GPS" }),
        reading("count", s.satellitesVisible, "Satellites visible", { group: "GPS" }),
        reading("count", s.stations, "Stations", { group: "Clients" }),
        reading("frequency", s.frequency, "Radio"),
        reading("dbm", s.txPower, "Tx power"),
        reading("signal", s.downlinkRssi, "Downlink"),
        reading("snr", s.downlinkSnr, "Downlink"),
        ...tables.stations.flatMap((row) => {
          const group = row.name?.value ?? `Station ${row.index}`;
          return [
            reading("signal", row.uplinkRssi, "Uplink", { group }),
            reading("signal", row.downlinkRssi, "Downlink", { group }),
            reading("snr", row.uplinkSnr, "Uplink", { group }),
            reading("snr", row.downlinkSnr, "Downlink", { group }),
          ];
        }),
      ],
    };
  },
});
