/** Aruba Instant: access points of the cluster, their radios, processors and memory. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, stateOf } from "../facts.ts";

const AI = "1.3.6.1.4.1.14823.2.3.3.1";
const AP = `${AI}.2.1.1`;
const RADIO = `${AI}.2.2.1`;

export const arubaInstant = defineMib({
  name: "aruba-instant",
  title: "Aruba Instant",
  source: "AI-AP-MIB (Aruba)",
  verified: "recording",
  // Access points; the same number on a controller has no cluster.
  matches: [{ sysObjectID: ["1.3.6.1.4.1.14823.1.2"] }],
  scalars: { version: text(`${AI}.1.4.0`) },
  tables: {
    accessPoints: {
      columns: {
        name: text(`${AP}.2`),
        serial: text(`${AP}.4`),
        cpu: number(`${AP}.7`),
        memoryFree: number(`${AP}.8`),
        memoryTotal: number(`${AP}.10`, { absent: [0] }),
        status: state(`${AP}.11`, { 1: ["up", "ok"], 2: ["down", "critical"] }),
      },
    },
    // Index: the access point's MAC address and the radio's number. A radio may be switched off.
    radios: { columns: { status: state(`${RADIO}.20`, { 1: ["up", "ok"], 2: ["down", "unknown"] }) } },
  },
  facts({ system, scalars: s, tables }) {
    // "ArubaOS (MODEL: 225), Version 8.4.0.0-8.4.0.0"
    const [, hardware] = /MODEL: ([\w-]{2,20})\)/.exec(system.descr) ?? [];
    const [, version] = /Version ([\w.-]{3,40})/.exec(system.descr) ?? [];
    const names = new Map(
      tables.accessPoints.map((row) => {
        const serial = row.serial === undefined ? "" : ` (${row.serial.value})`;
        return [row.index, `${row.name?.value ?? row.index}${serial}`];
      }),
    );
    const nameOf = (index: string) => names.get(index) ?? `Access point ${index}`;
    return {
      identity: {
        os: "aruba-instant",
        vendor: "Aruba",
        kind: "access-point",
        hardware,
        version: version ?? s.version?.value,
        serial: tables.accessPoints[0]?.serial?.value,
      },
      processors: tables.accessPoints.map((row) => processor(row.cpu, nameOf(row.index))),
      memory: tables.accessPoints.map((row) =>
        memory(nameOf(row.index), {
          totalBytes: row.memoryTotal?.value,
          freeBytes: row.memoryFree?.value,
          oid: row.memoryFree?.oid,
        }),
      ),
      sensors: [
        ...tables.accessPoints.map((row) => stateOf(row.status, nameOf(row.index), { group: "Access points" })),
        ...tables.radios.map((row) => {
          const [radio = ""] = row.index.split(".").slice(-1);
          const ap = row.index.slice(0, -radio.length - 1);
          return stateOf(row.status, `${nameOf(ap)} radio ${radio}`, { group: "Radios" });
        }),
      ],
    };
  },
});
