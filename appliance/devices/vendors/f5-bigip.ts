/** F5 BIG-IP: load, memory, disks, chassis, failover and synchronization, connections. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf, storage } from "../facts.ts";

const BIGIP = "1.3.6.1.4.1.3375.2.1";
const STAT = `${BIGIP}.1.2`;
const HOST = `${STAT}.20`;
const CHASSIS = `${BIGIP}.3.2`;
const CPU_SENSOR = `${BIGIP}.3.6.2.1`;
const DISK = `${BIGIP}.7.3.2.1`;

const COMPONENT: Readonly<Record<number, StateMeaning>> = {
  0: ["bad", "critical"],
  1: ["good", "ok"],
  2: ["notpresent", "notPresent"],
};

export const f5Bigip = defineMib({
  name: "f5-bigip",
  title: "F5 BIG-IP",
  source: "F5-BIGIP-SYSTEM-MIB (F5)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3375"] }],
  scalars: {
    productVersion: text(`${BIGIP}.4.2.0`),
    build: text(`${BIGIP}.4.3.0`),
    model: text(`${BIGIP}.3.5.2.0`),
    hardwareName: text(`${BIGIP}.3.3.1.0`),
    serial: text(`${BIGIP}.3.3.3.0`),
    clientConnections: number(`${STAT}.1.8.0`),
    serverConnections: number(`${STAT}.1.15.0`),
    tmmTotal: number(`${STAT}.1.143.0`, { scale: 1024, absent: [0] }),
    tmmUsed: number(`${STAT}.1.144.0`, { scale: 1024 }),
    cpu5m: number(`${HOST}.37.0`),
    otherTotal: number(`${HOST}.48.0`, { scale: 1024, absent: [0] }),
    otherUsed: number(`${HOST}.49.0`, { scale: 1024 }),
    swapTotal: number(`${HOST}.50.0`, { scale: 1024, absent: [0] }),
    swapUsed: number(`${HOST}.51.0`, { scale: 1024 }),
    tmmUsage: number(`${STAT}.21.36.0`),
    sync: state(`${BIGIP}.14.1.1.0`, {
      0: ["unknown", "unknown"],
      1: ["syncing", "ok"],
      2: ["needManualSync", "warning"],
      3: ["inSync", "ok"],
      4: ["syncFailed", "critical"],
      5: ["syncDisconnected", "critical"],
      6: ["standalone", "ok"],
      7: ["awaitingInitialSync", "warning"],
      8: ["incompatibleVersion", "warning"],
      9: ["partialSync", "warning"],
    }),
    failover: state(`${BIGIP}.14.3.1.0`, {
      0: ["unknown", "unknown"],
      1: ["offline", "critical"],
      2: ["forcedOffline", "warning"],
      3: ["standby", "ok"],
      4: ["active", "ok"],
    }),
  },
  tables: {
    fans: { columns: { status: state(`${CHASSIS}.1.2.1.2`, COMPONENT), speed: number(`${CHASSIS}.1.2.1.3`) } },
    supplies: { columns: { status: danger("powerSupply", state(`${CHASSIS}.2.2.1.2`, COMPONENT)) } },
    temperatures: { columns: { value: number(`${CHASSIS}.3.2.1.2`) } },
    blades: {
      columns: { value: number(`${CHASSIS}.4.2.1.2`), location: text(`${CHASSIS}.4.2.1.3`) },
    },
    processors: {
      columns: {
        temperature: number(`${CPU_SENSOR}.2`, { absent: [0] }),
        fan: number(`${CPU_SENSOR}.3`, { absent: [0] }),
        name: text(`${CPU_SENSOR}.4`),
      },
    },
    disks: {
      columns: {
        name: text(`${DISK}.1`),
        blockSize: number(`${DISK}.2`),
        blocks: number(`${DISK}.3`, { absent: [0] }),
        free: number(`${DISK}.4`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "tmos",
        vendor: "F5",
        kind: "other",
        hardware: s.model?.value ?? s.hardwareName?.value,
        version: [s.productVersion?.value, s.build?.value].filter(Boolean).join(" Build ") || undefined,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu5m, "System CPU"), processor(s.tmmUsage, "Traffic management")],
      memory: [
        s.otherTotal &&
          memory("Memory", { totalBytes: s.otherTotal.value, usedBytes: s.otherUsed?.value, oid: s.otherUsed?.oid }),
        s.tmmTotal &&
          memory("Traffic management memory", {
            totalBytes: s.tmmTotal.value,
            usedBytes: s.tmmUsed?.value,
            oid: s.tmmUsed?.oid,
          }),
        s.swapTotal &&
          memory("Swap", { totalBytes: s.swapTotal.value, usedBytes: s.swapUsed?.value, oid: s.swapUsed?.oid }, "swap"),
      ],
      storage: tables.disks.map(({ index, name, blockSize, blocks, free }) => {
        const size = blockSize?.value ?? 0;
        return blocks && free && size > 0
          ? storage(name?.value ?? `Partition ${index}`, {
              totalBytes: blocks.value * size,
              freeBytes: free.value * size,
              oid: free.oid,
            })
          : undefined;
      }),
      sensors: [
        stateOf(s.failover, "Failover"),
        stateOf(s.sync, "Synchronization"),
        reading("count", s.clientConnections, "Client connections"),
        reading("count", s.serverConnections, "Server connections"),
        ...tables.fans.flatMap((row) => [
          reading("fanspeed", row.status === undefined ? undefined : row.speed, `Fan ${row.index}`),
          stateOf(row.status, `Fan ${row.index}`),
        ]),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.temperatures.map((row) => reading("temperature", row.value, `Chassis ${row.index}`)),
        ...tables.blades.map((row) =>
          reading("temperature", row.value, `${row.location?.value ?? "Blade"} ${row.index}`, { group: "Blades" }),
        ),
        ...tables.processors.flatMap((row) => {
          const name = row.name?.value ?? `Processor ${row.index}`;
          return [reading("temperature", row.temperature, name), reading("fanspeed", row.fan, name)];
        }),
      ],
    };
  },
});
