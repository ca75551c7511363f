/** Cisco wireless controllers with AireOS, and Cisco Business Wireless: processor, memory, temperature, access points. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const AIRESPACE = "1.3.6.1.4.1.14179";
const INFO = `${AIRESPACE}.1.1`;
const AP = `${AIRESPACE}.2.2.1.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";
const OPERATIONAL = { 0: ["false", "unknown"], 1: ["true", "ok"] } as const;

export const ciscoWlc = defineMib({
  name: "cisco-wlc",
  title: "Cisco wireless controllers (AireOS)",
  source: "AIRESPACE-SWITCHING-MIB, AIRESPACE-WIRELESS-MIB (Cisco); chassis from ENTITY-MIB",
  verified: "recording",
  matches: [{ sysObjectID: [AIRESPACE, "1.3.6.1.4.1.9"], present: [`${INFO}.5.1.0`] }],
  scalars: {
    model: text(`${INFO}.1.3.0`),
    serial: text(`${INFO}.1.4.0`),
    version: text(`${INFO}.1.14.0`),
    entityModel: text(`${ENT}.13.1`),
    entitySerial: text(`${ENT}.11.1`),
    entityVersion: text(`${ENT}.10.1`),
    supply1: danger("powerSupply", state(`${INFO}.3.3.0`, OPERATIONAL)),
    supply2: danger("powerSupply", state(`${INFO}.3.5.0`, OPERATIONAL)),
    cpu: number(`${INFO}.5.1.0`),
    memoryTotal: number(`${INFO}.5.2.0`, { scale: 1024 }),
    memoryFree: number(`${INFO}.5.3.0`, { scale: 1024 }),
    temperature: number(`${AIRESPACE}.2.3.1.13.0`),
    temperatureLow: number(`${AIRESPACE}.2.3.1.14.0`),
    temperatureHigh: number(`${AIRESPACE}.2.3.1.15.0`, { absent: [0] }),
  },
  tables: {
    accessPoints: {
      columns: {
        name: text(`${AP}.3`),
        status: state(`${AP}.6`, {
          1: ["associated", "ok"],
          2: ["disassociating", "critical"],
          3: ["downloading", "warning"],
        }),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const limits = s.temperatureHigh && { warningLow: s.temperatureLow, warningHigh: s.temperatureHigh };
    return {
      identity: {
        os: "ciscowlc",
        vendor: "Cisco",
        kind: "wireless-controller",
        hardware: s.model?.value ?? s.entityModel?.value,
        version: s.version?.value ?? s.entityVersion?.value,
        serial: s.serial?.value ?? s.entitySerial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [
        memory("Memory", { totalBytes: s.memoryTotal?.value, freeBytes: s.memoryFree?.value, oid: s.memoryFree?.oid }),
      ],
      sensors: [
        reading("temperature", s.temperature, "Unit", { limits }),
        stateOf(s.supply1, "Power supply 1", { group: "Power supplies" }),
        stateOf(s.supply2, "Power supply 2", { group: "Power supplies" }),
        ...tables.accessPoints.map((row) =>
          stateOf(row.status, row.name?.value ?? row.index, { group: "Access points" }),
        ),
      ],
    };
  },
});
