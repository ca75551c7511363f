/** Fortinet FortiManager, FortiAnalyzer: version, serial number, processor, memory, disk, RAID, peers of the cluster, logs. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const FORTINET = "1.3.6.1.4.1.12356";
const MANAGER = `${FORTINET}.103`;
const SYSTEM = `${MANAGER}.2.1`;
const PEER = `${MANAGER}.9.2.1`;
const MEGABYTE = 1_048_576;

export const fortinetFortimanager = defineMib({
  name: "fortinet-fortimanager",
  title: "Fortinet FortiManager, FortiAnalyzer",
  source: "FORTINET-CORE-MIB, FORTINET-FORTIMANAGER-FORTIANALYZER-MIB (Fortinet)",
  verified: "text",
  matches: [{ sysObjectID: [`${FORTINET}.102`, MANAGER] }],
  scalars: {
    serial: text(`${FORTINET}.100.1.1.1.0`),
    cpu: number(`${SYSTEM}.1.0`),
    memoryUsed: number(`${SYSTEM}.2.0`, { scale: 1024 }),
    memoryTotal: number(`${SYSTEM}.3.0`, { scale: 1024 }),
    diskUsed: number(`${SYSTEM}.4.0`, { scale: MEGABYTE }),
    diskTotal: number(`${SYSTEM}.5.0`, { scale: MEGABYTE, absent: [0] }),
    version: text(`${SYSTEM}.7.0`),
    logRate: number(`${SYSTEM}.9.0`),
    raid: danger(
      "array",
      state(`${MANAGER}.7.1.2.0`, {
        0: ["unavailable", "notPresent"],
        1: ["ok", "ok"],
        2: ["degraded", "critical"],
        3: ["failed", "critical"],
        4: ["background-initializing", "ok"],
        5: ["background-verifying", "ok"],
        6: ["background-rebuilding", "warning"],
      }),
    ),
  },
  tables: {
    raidDisks: {
      columns: {
        state: danger(
          "array",
          state(`${MANAGER}.7.2.1.2`, {
            0: ["unavailable", "notPresent"],
            1: ["failed", "critical"],
            2: ["unused", "ok"],
            3: ["ok", "ok"],
            4: ["rebuilding", "warning"],
            5: ["spare", "ok"],
          }),
        ),
      },
    },
    peers: {
      columns: {
        name: text(`${PEER}.5`),
        state: state(`${PEER}.6`, {
          0: ["down", "critical"],
          1: ["negotiating", "warning"],
          2: ["synchronizing", "ok"],
          3: ["up", "ok"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const isAnalyzer = system.objectId.startsWith(`${FORTINET}.102.`) || /FortiAnalyzer|^FAZ/i.test(system.descr);
    return {
      identity: {
        os: isAnalyzer ? "fortianalyzer" : "fortimanager",
        vendor: "Fortinet",
        kind: "server",
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", { totalBytes: s.memoryTotal?.value, usedBytes: s.memoryUsed?.value, oid: s.memoryUsed?.oid }),
      ],
      storage: [
        s.diskTotal &&
          storage("Disk", { totalBytes: s.diskTotal.value, usedBytes: s.diskUsed?.value, oid: s.diskUsed?.oid }),
      ],
      sensors: [
        reading("count", s.logRate, "Logs per second"),
        stateOf(s.raid, "RAID"),
        ...tables.raidDisks.map((row) => stateOf(row.state, `Disk ${row.index}`, { group: "RAID" })),
        ...tables.peers.map((row) => stateOf(row.state, row.name?.value ?? `Peer ${row.index}`, { group: "HA peers" })),
      ],
    };
  },
});
