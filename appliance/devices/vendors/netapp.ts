/** NetApp filers: processor, volumes, faults of fans, power supplies, disks, battery. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { processor, reading, stateOf, storage } from "../facts.ts";

const NETAPP = "1.3.6.1.4.1.789.1";
const KIB = 1024;
const VOLUME = `${NETAPP}.5.4.1`;

export const netapp = defineMib({
  name: "netapp",
  title: "NetApp",
  source: "NETWORK-APPLIANCE-MIB (NetApp)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.789"] }],
  scalars: {
    version: text(`${NETAPP}.1.2.0`),
    model: text(`${NETAPP}.1.5.0`),
    serial: text(`${NETAPP}.1.9.0`),
    busy: number(`${NETAPP}.2.1.3.0`),
    overTemperature: state(`${NETAPP}.2.4.1.0`, { 1: ["no", "ok"], 2: ["yes", "critical"] }),
    failedFans: number(`${NETAPP}.2.4.2.0`),
    failedSupplies: number(`${NETAPP}.2.4.4.0`),
    battery: state(`${NETAPP}.2.5.1.0`, {
      1: ["ok", "ok"],
      2: ["partiallyDischarged", "warning"],
      3: ["fullyDischarged", "critical"],
      4: ["notPresent", "critical"],
      5: ["nearEndOfLife", "warning"],
      6: ["atEndOfLife", "critical"],
      7: ["unknown", "unknown"],
      8: ["overCharged", "warning"],
      9: ["fullyCharged", "ok"],
    }),
    failedDisks: number(`${NETAPP}.6.4.7.0`),
    spareDisks: number(`${NETAPP}.6.4.8.0`),
  },
  tables: {
    volumes: {
      columns: {
        name: text(`${VOLUME}.2`),
        total: number(`${VOLUME}.29`, { scale: KIB }),
        used: number(`${VOLUME}.30`, { scale: KIB }),
        // 32 bits, of older releases.
        total32: number(`${VOLUME}.3`, { scale: KIB, absentBelow: 0 }),
        used32: number(`${VOLUME}.4`, { scale: KIB, absentBelow: 0 }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const words = s.version?.value ?? system.descr;
    // "NetApp Release 9.8P4: ..."
    const [, version] = /Release (\d[^:\s]{0,30})/.exec(words) ?? [];
    return {
      identity: {
        os: "netapp",
        vendor: "NetApp",
        kind: "nas",
        hardware: s.model?.value,
        version,
        serial: s.serial?.value,
      },
      processors: [processor(s.busy, "Processor")],
      storage: tables.volumes.map((row) => {
        const used = row.used ?? row.used32;
        return storage(row.name?.value ?? `Volume ${row.index}`, {
          totalBytes: (row.total ?? row.total32)?.value,
          usedBytes: used?.value,
          oid: used?.oid,
        });
      }),
      sensors: [
        stateOf(s.overTemperature, "Over temperature"),
        stateOf(s.battery, "NVRAM battery"),
        reading("count", s.failedFans, "Failed fans", { limits: { criticalHigh: 0 } }),
        reading("count", s.failedSupplies, "Failed power supplies", { limits: { criticalHigh: 0 } }),
        reading("count", s.failedDisks, "Failed disks", { limits: { criticalHigh: 0 } }),
        reading("count", s.spareDisks, "Spare disks"),
      ],
    };
  },
});
