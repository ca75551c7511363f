/** Nutanix AOS cluster: hypervisors, disks, storage pools, containers. */
import { danger } from "../danger.ts";
import { number, state, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, stateOf, storage } from "../facts.ts";

const NUTANIX = "1.3.6.1.4.1.41263";
const DISK = `${NUTANIX}.3.1`;
const HOST = `${NUTANIX}.9.1`;

export const nutanix = defineMib({
  name: "nutanix",
  title: "Nutanix",
  source: "NUTANIX-MIB (Nutanix)",
  verified: "text",
  matches: [
    { sysObjectID: [NUTANIX] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], sysDescr: [/NTNX|nutanix/i], present: [`${NUTANIX}.501.0`] },
  ],
  scalars: {
    version: text(`${NUTANIX}.502.0`),
    status: stateText(`${NUTANIX}.503.0`, { started: "ok", kStarted: "ok", stopped: "critical", kStopped: "critical" }),
    total: number(`${NUTANIX}.504.0`),
    used: number(`${NUTANIX}.505.0`),
  },
  tables: {
    disks: {
      columns: {
        serial: text(`${DISK}.4`),
        total: number(`${DISK}.6`),
        free: number(`${DISK}.7`),
        state: danger("disk", state(`${DISK}.13`, { 1: ["online", "ok"], 2: ["offline", "critical"] })),
      },
    },
    pools: {
      columns: {
        name: text(`${NUTANIX}.7.1.3`),
        total: number(`${NUTANIX}.7.1.4`),
        used: number(`${NUTANIX}.7.1.5`),
      },
    },
    containers: {
      columns: {
        name: text(`${NUTANIX}.8.1.3`),
        total: number(`${NUTANIX}.8.1.4`),
        used: number(`${NUTANIX}.8.1.5`),
      },
    },
    hosts: {
      columns: {
        name: text(`${HOST}.3`),
        cpu: number(`${HOST}.6`),
        memory: number(`${HOST}.7`, { absentBelow: 1 }),
        memoryUsage: number(`${HOST}.8`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const named = (row: { index: string; name: { value: string } | undefined }) => row.name?.value ?? row.index;
    return {
      identity: { os: "nutanix-aos", vendor: "Nutanix", kind: "hypervisor", version: s.version?.value },
      processors: t.hosts.map((row) => processor(row.cpu, named(row))),
      memory: t.hosts.map((row) =>
        memory(named(row), {
          totalBytes: row.memory?.value,
          percent: row.memoryUsage?.value,
          oid: row.memoryUsage?.oid,
        }),
      ),
      storage: [
        storage("Cluster", { totalBytes: s.total?.value, usedBytes: s.used?.value, oid: s.used?.oid }),
        ...[...t.pools, ...t.containers].map((row) =>
          storage(named(row), { totalBytes: row.total?.value, usedBytes: row.used?.value, oid: row.used?.oid }),
        ),
        ...t.disks.map((row) =>
          storage(`Disk ${row.serial?.value ?? row.index}`, {
            totalBytes: row.total?.value,
            freeBytes: row.free?.value,
            oid: row.free?.oid,
          }),
        ),
      ],
      sensors: [
        stateOf(s.status, "Cluster"),
        ...t.disks.map((row) => stateOf(row.state, `Disk ${row.serial?.value ?? row.index}`, { group: "Disks" })),
      ],
    };
  },
});
