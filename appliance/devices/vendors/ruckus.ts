/** Ruckus wireless: ZoneDirector, Unleashed, SmartZone, single access points. */
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const RUCKUS = "1.3.6.1.4.1.25053";
const ZD = `${RUCKUS}.1.2.1.1.1`;
const UNLEASHED = `${RUCKUS}.1.15.1.1.1`;
const SMARTZONE = `${RUCKUS}.1.4.1.1.1`;
const AP_HARDWARE = `${RUCKUS}.1.1.2.1.1.1`;
const AP_SYSTEM = `${RUCKUS}.1.1.11.1.1.1`;
const ZD_AP = `${RUCKUS}.1.2.2.1.1.2.1.1`;

export const ruckus = defineMib({
  name: "ruckus",
  title: "Ruckus wireless",
  source:
    "RUCKUS-ZD-SYSTEM-MIB, RUCKUS-UNLEASHED-SYSTEM-MIB, RUCKUS-ZD-WLAN-MIB, RUCKUS-SZ-SYSTEM-MIB, RUCKUS-HWINFO-MIB, RUCKUS-SYSTEM-MIB (Ruckus)",
  verified: "recording",
  matches: [{ sysObjectID: [RUCKUS] }],
  scalars: {
    zdModel: text(`${ZD}.1.9.0`),
    zdSerial: text(`${ZD}.1.15.0`),
    zdVersion: text(`${ZD}.1.18.0`),
    zdAccessPoints: number(`${ZD}.15.1.0`),
    zdClients: number(`${ZD}.15.2.0`),
    zdCpu: number(`${ZD}.15.13.0`),
    zdMemory: number(`${ZD}.15.14.0`),
    unleashedModel: text(`${UNLEASHED}.1.9.0`),
    unleashedSerial: text(`${UNLEASHED}.1.15.0`),
    unleashedVersion: text(`${UNLEASHED}.1.18.0`),
    unleashedAccessPoints: number(`${UNLEASHED}.15.1.0`),
    unleashedClients: number(`${UNLEASHED}.15.2.0`),
    unleashedCpu: number(`${UNLEASHED}.15.13.0`),
    unleashedMemory: number(`${UNLEASHED}.15.14.0`),
    szAccessPoints: number(`${SMARTZONE}.15.1.0`),
    szClients: number(`${SMARTZONE}.15.2.0`),
    szSerial: text(`${SMARTZONE}.15.13.0`),
    apModel: text(`${AP_HARDWARE}.1.0`),
    apSerial: text(`${AP_HARDWARE}.2.0`),
    apCpu: number(`${AP_SYSTEM}.1.0`),
    apMemory: number(`${AP_SYSTEM}.2.0`),
  },
  tables: {
    versions: { columns: { version: text(`${RUCKUS}.1.1.3.1.1.1.1.1.3`) } },
    accessPoints: {
      columns: {
        name: text(`${ZD_AP}.2`),
        status: state(`${ZD_AP}.3`, {
          0: ["disconnected", "critical"],
          1: ["connected", "ok"],
          2: ["approvalPending", "warning"],
          3: ["upgradingFirmware", "warning"],
          4: ["provisioning", "warning"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const memoryUsage = s.unleashedMemory ?? s.zdMemory ?? s.apMemory;
    const [os, kind] =
      s.unleashedModel !== undefined
        ? (["ruckuswireless-unleashed", "access-point"] as const)
        : s.zdModel !== undefined
          ? (["ruckuswireless", "wireless-controller"] as const)
          : s.szAccessPoints !== undefined
            ? (["ruckuswireless-sz", "wireless-controller"] as const)
            : (["ruckuswireless-hotzone", "access-point"] as const);
    return {
      identity: {
        os,
        vendor: "Ruckus",
        kind,
        hardware:
          s.unleashedModel?.value ??
          s.zdModel?.value ??
          s.apModel?.value ??
          /^Ruckus Wireless (\S+)/.exec(system.descr)?.[1],
        version: s.unleashedVersion?.value ?? s.zdVersion?.value ?? tables.versions[0]?.version?.value,
        serial: s.unleashedSerial?.value ?? s.zdSerial?.value ?? s.szSerial?.value ?? s.apSerial?.value,
      },
      processors: [processor(s.unleashedCpu ?? s.zdCpu ?? s.apCpu, "Processor")],
      memory: [memory("Memory", { percent: memoryUsage?.value, oid: memoryUsage?.oid })],
      sensors: [
        reading("count", s.zdAccessPoints ?? s.unleashedAccessPoints ?? s.szAccessPoints, "Access points"),
        reading("count", s.zdClients ?? s.unleashedClients ?? s.szClients, "Clients"),
        ...tables.accessPoints.map((row) =>
          stateOf(row.status, row.name?.value ?? row.index, { group: "Access points" }),
        ),
      ],
    };
  },
});
