/** Ubiquiti airFiber, airFiber LTU and airFiber 60: link, signal, capacity, temperatures, GPS. */
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const UBNT = "1.3.6.1.4.1.41112.1";
const AF = `${UBNT}.3.2.1`;
const LTU = `${UBNT}.10.1`;
const LTU_STATION = `${LTU}.4.1`;
const AF60 = `${UBNT}.11.1`;
const AF60_STATION = `${AF60}.3.1`;

const FROM_MHZ = 1_000_000;
const FROM_KBPS = 1000;

export const ubiquitiAirfiber = defineMib({
  name: "ubiquiti-airfiber",
  title: "Ubiquiti airFiber",
  source: "UBNT-AirFIBER-MIB, UBNT-AFLTU-MIB, UI-AF60-MIB (Ubiquiti)",
  verified: "text",
  matches: [
    { sysObjectID: [`${UBNT}.3`, `${UBNT}.10`, `${UBNT}.11`] },
    { sysObjectID: ["1.3.6.1.4.1.10002", "1.3.6.1.4.1.8072", UBNT], present: [`${AF}.40.1`] },
    { sysObjectID: ["1.3.6.1.4.1.10002", "1.3.6.1.4.1.8072", UBNT], present: [`${LTU}.3.2.0`] },
    { sysObjectID: ["1.3.6.1.4.1.10002", "1.3.6.1.4.1.8072", UBNT], present: [`${AF60}.2.2.0`] },
  ],
  scalars: {
    ltuFrequency: number(`${LTU}.2.2.0`, { scale: FROM_MHZ }),
    ltuModel: text(`${LTU}.3.2.0`),
    ltuVersion: text(`${LTU}.3.4.0`),
    ltuMemory: number(`${LTU}.3.5.0`),
    ltuCpu: number(`${LTU}.3.6.0`),
    af60Frequency: number(`${AF60}.1.2.0`, { scale: FROM_MHZ }),
    af60Model: text(`${AF60}.2.2.0`),
    af60Version: text(`${AF60}.2.4.0`),
    af60Memory: number(`${AF60}.2.5.0`),
    af60Cpu: number(`${AF60}.2.6.0`),
    satellites: number(`${AF60}.4.7.0`),
  },
  tables: {
    radios: {
      columns: {
        distance: number(`${AF}.4`),
        rxCapacity: number(`${AF}.5`),
        txCapacity: number(`${AF}.6`),
        temperature0: number(`${AF}.8`),
        temperature1: number(`${AF}.10`),
        rx0: number(`${AF}.11`),
        // TruthValue: true(1), false(2)
        rx0Valid: number(`${AF}.12`),
        rx1: number(`${AF}.14`),
        rx1Valid: number(`${AF}.15`),
        remoteTx: number(`${AF}.17`),
        remoteRx0: number(`${AF}.19`),
        remoteRx0Valid: number(`${AF}.20`),
        remoteRx1: number(`${AF}.22`),
        remoteRx1Valid: number(`${AF}.23`),
        link: state(`${AF}.26`, { 0: ["down", "critical"], 1: ["up", "ok"] }),
        dataPort: state(`${AF}.27`, { 0: ["down", "warning"], 1: ["up", "ok"] }),
        version: text(`${AF}.40`),
      },
    },
    ltuStations: {
      columns: {
        txCapacity: number(`${LTU_STATION}.3`, { scale: FROM_KBPS }),
        rxCapacity: number(`${LTU_STATION}.4`, { scale: FROM_KBPS }),
        rx0: number(`${LTU_STATION}.5`),
        rx1: number(`${LTU_STATION}.6`),
        name: text(`${LTU_STATION}.13`),
        latencyMs: number(`${LTU_STATION}.22`, { scale: 0.001 }),
        distanceKm: number(`${LTU_STATION}.23`, { scale: 1000 }),
      },
    },
    af60Stations: {
      columns: {
        rssi: number(`${AF60_STATION}.3`),
        snr: number(`${AF60_STATION}.4`),
        txCapacity: number(`${AF60_STATION}.7`, { scale: FROM_KBPS }),
        rxCapacity: number(`${AF60_STATION}.8`, { scale: FROM_KBPS }),
        name: text(`${AF60_STATION}.14`),
        distance: number(`${AF60_STATION}.15`),
        remoteRssi: number(`${AF60_STATION}.18`),
        remoteSnr: number(`${AF60_STATION}.19`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const radio = tables.radios[0];
    const cpu = s.ltuCpu ?? s.af60Cpu;
    const used = s.ltuMemory ?? s.af60Memory;
    return {
      identity: {
        os: "airos-af",
        vendor: "Ubiquiti",
        kind: "access-point",
        hardware: s.ltuModel?.value ?? s.af60Model?.value,
        version: s.ltuVersion?.value ?? s.af60Version?.value ?? radio?.version?.value,
      },
      processors: [processor(cpu, "Processor")],
      memory: [memory("Memory", { percent: used?.value, oid: used?.oid })],
      sensors: [
        reading("frequency", s.ltuFrequency ?? s.af60Frequency, "Radio"),
        reading("count", s.satellites, "Satellites", { group: "GPS" }),
        ...tables.radios.flatMap((row) => [
          stateOf(row.link, "Radio link"),
          stateOf(row.dataPort, "Data port"),
          reading("distance", row.distance, "Link"),
          reading("bitrate", row.rxCapacity, "Rx capacity"),
          reading("bitrate", row.txCapacity, "Tx capacity"),
          reading("temperature", row.temperature0, "Radio chain 0"),
          reading("temperature", row.temperature1, "Radio chain 1"),
          reading("signal", valid(row.rx0, row.rx0Valid), "Rx chain 0"),
          reading("signal", valid(row.rx1, row.rx1Valid), "Rx chain 1"),
          reading("dbm", row.remoteTx, "Remote Tx"),
          reading("signal", valid(row.remoteRx0, row.remoteRx0Valid), "Remote Rx chain 0"),
          reading("signal", valid(row.remoteRx1, row.remoteRx1Valid), "Remote Rx chain 1"),
        ]),
        ...tables.ltuStations.flatMap((row) => {
          const group = row.name?.value ?? `Station ${row.index}`;
          return [
            reading("signal", row.rx0, "Rx chain 0", { group }),
            reading("signal", row.rx1, "Rx chain 1", { group }),
            reading("bitrate", row.txCapacity, "Tx capacity", { group }),
            reading("bitrate", row.rxCapacity, "Rx capacity", { group }),
            reading("delay", row.latencyMs, "Latency", { group }),
            reading("distance", row.distanceKm, "Distance", { group }),
          ];
        }),
        ...tables.af60Stations.flatMap((row) => {
          const group = row.name?.value ?? `Station ${row.index}`;
          return [
            reading("signal", row.rssi, "Local", { group }),
            reading("snr", row.snr, "Local", { group }),
            reading("signal", row.remoteRssi, "Remote", { group }),
            reading("snr", row.remoteSnr, "Remote", { group }),
            reading("bitrate", row.txCapacity, "Tx capacity", { group }),
            reading("bitrate", row.rxCapacity, "Rx capacity", { group }),
            reading("distance", row.distance, "Distance", { group }),
          ];
        }),
      ],
    };
  },
});

/** A level that the radio says it has measured. */
function valid(level: NumberCell | undefined, isValid: NumberCell | undefined): NumberCell | undefined {
  return isValid === undefined || isValid.value === 1 ? level : undefined;
}
