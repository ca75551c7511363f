/** Cisco IOS, IOS XE, IOS XR, NX-OS and ASA: what it is, processors, memory. Chassis and ports: ENTITY-MIB, IF-MIB. */
import type { DeviceKind } from "#model/device.ts";
import { number, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor } from "../facts.ts";

const CISCO = "1.3.6.1.4.1.9";
const CPU = `${CISCO}.9.109.1.1.1.1`;
const POOL = `${CISCO}.9.48.1.1.1`;
const ENHANCED_POOL = `${CISCO}.9.221.1.1.1.1`;
const ENT = "1.3.6.1.2.1.47.1.1.1.1";

export const ciscoIos = defineMib({
  name: "cisco-ios",
  title: "Cisco IOS, IOS XE, IOS XR, NX-OS, ASA",
  source:
    "CISCO-PROCESS-MIB, CISCO-ENHANCED-MEMPOOL-MIB, CISCO-MEMORY-POOL-MIB, CISCO-SYSTEM-EXT-MIB, OLD-CISCO-CPU-MIB, OLD-CISCO-CHASSIS-MIB (Cisco)",
  verified: "recording",
  // Products: routers and switches(1), workgroup switches(5), NX-OS(12).
  matches: [{ sysObjectID: [`${CISCO}.1`, `${CISCO}.5`, `${CISCO}.12`] }],
  scalars: {
    oldBusy5min: number(`${CISCO}.2.1.58.0`),
    oldChassisSerial: text(`${CISCO}.3.6.3.0`),
    nexusCpu: number(`${CISCO}.9.305.1.1.1.0`),
    nexusMemory: number(`${CISCO}.9.305.1.1.2.0`),
    // Row 1 is the chassis or the stack, 1001 a stack's first switch, 149 the chassis of NX-OS.
    model1: text(`${ENT}.13.1`),
    model1001: text(`${ENT}.13.1001`),
    model149: text(`${ENT}.13.149`),
    serial1: text(`${ENT}.11.1`),
    serial1001: text(`${ENT}.11.1001`),
    serial149: text(`${ENT}.11.149`),
  },
  tables: {
    processors: {
      columns: {
        entity: number(`${CPU}.2`),
        busy5min: number(`${CPU}.8`, { absentFrom: 101 }),
        old5min: number(`${CPU}.5`, { absentFrom: 101 }),
        usedKb: number(`${CPU}.12`),
        freeKb: number(`${CPU}.13`),
        wideUsedKb: number(`${CPU}.17`),
        wideFreeKb: number(`${CPU}.19`),
      },
    },
    processorNames: {
      after: ["processors"],
      pick: ({ processors = [] }) => {
        const entities = processors.map((row) => (row["entity"] as NumberCell | undefined)?.value ?? 0);
        return entities.filter((entity) => entity > 0).map(String);
      },
      columns: { name: text(`${ENT}.7`) },
    },
    enhancedPools: {
      columns: {
        name: text(`${ENHANCED_POOL}.3`),
        used: number(`${ENHANCED_POOL}.7`),
        free: number(`${ENHANCED_POOL}.8`),
        wideUsed: number(`${ENHANCED_POOL}.18`),
        wideFree: number(`${ENHANCED_POOL}.20`),
      },
    },
    pools: {
      columns: { name: text(`${POOL}.2`), used: number(`${POOL}.5`), free: number(`${POOL}.6`) },
    },
  },
  facts({ system, scalars: s, tables }) {
    const names = new Map(tables.processorNames.map((row) => [row.index, row.name?.value]));
    const nameOf = (entity: NumberCell | undefined, index: string) =>
      names.get(String(entity?.value ?? "")) ?? `Processor ${index}`;
    const processors = tables.processors.map((row) =>
      processor(row.busy5min ?? row.old5min, nameOf(row.entity, row.index)),
    );
    const ofWholeSystem = tables.processors.map((row) => {
      const used = row.wideUsedKb ?? row.usedKb;
      const free = row.wideFreeKb ?? row.freeKb;
      const freeBytes = free && free.value * 1024;
      return used && memory(nameOf(row.entity, row.index), { usedBytes: used.value * 1024, freeBytes, oid: used.oid });
    });
    const enhanced = tables.enhancedPools.map((row) => {
      const used = row.wideUsed ?? row.used;
      const freeBytes = (row.wideFree ?? row.free)?.value;
      return used && memory(row.name?.value ?? row.index, { usedBytes: used.value, freeBytes, oid: used.oid });
    });
    const old = tables.pools.map((row) =>
      memory(row.name?.value ?? `Pool ${row.index}`, {
        usedBytes: row.used?.value,
        freeBytes: row.free?.value,
        oid: row.used?.oid,
      }),
    );
    return {
      identity: identityOf(system.descr, {
        hardware: s.model1?.value ?? s.model1001?.value ?? s.model149?.value,
        serial: s.serial1?.value ?? s.serial1001?.value ?? s.serial149?.value ?? s.oldChassisSerial?.value,
      }),
      processors: processors.some(Boolean) ? processors : [processor(s.nexusCpu ?? s.oldBusy5min, "Processor")],
      memory: [
        // The two pool MIBs show the same pools.
        ...(enhanced.some(Boolean) ? enhanced : old),
        ...ofWholeSystem,
        memory("Memory", { percent: s.nexusMemory?.value, oid: s.nexusMemory?.oid }),
      ],
    };
  },
});

interface FromTables {
  readonly hardware: string | undefined;
  readonly serial: string | undefined;
}

const XE = /IOS[ -]?XE|IOSXE|IOSD|Software \[\w+\]/;
const ACCESS_POINT = /^Cisco IOS Software, \w+ Software \(\w+-K9W[78]-/;
/** Names of images and families of switches; routers are what is left. */
const SWITCH =
  /Catalyst|\bC?CAT\dK|\b[Cc](29[12467]|295[05]|35|36[58]|37[56]|38[56]|45|49|65|68|92|93|94|95|96)\d{0,2}\w*[ -]|\bWS-C|\bC(1000|1200|1300|9[2-6]\d\d)|\bIE-?\d{3,4}|\bIE3|\bESS\d|\bCGS|\bS(72033|222|3223)_rp|\bcat4500|\bME3[46]/;

function identityOf(descr: string, { hardware, serial }: FromTables) {
  const version = /,? Version:? ([^ ,]+)|Version ([^ ,]+)/.exec(descr);
  const known = { vendor: "Cisco", hardware, serial, version: version?.[1] ?? version?.[2] };
  if (/NX-OS/.test(descr)) return { ...known, os: "nxos", kind: "switch" as DeviceKind };
  if (/Adaptive Security Appliance|Firepower|\bPIX\b/i.test(descr))
    return { ...known, os: "asa", kind: "firewall" as DeviceKind };
  if (/IOS XR/.test(descr)) return { ...known, os: "iosxr", kind: "router" as DeviceKind };
  if (!/IOS|Catalyst|CatOS|Cisco Systems/i.test(descr)) return { vendor: "Cisco", hardware, serial };
  const os = XE.test(descr) ? "iosxe" : "ios";
  return { ...known, hardware: hardware ?? familyOf(descr), os, kind: kindOf(descr, hardware) };
}

/** The family in the name of the image, where the device says no model: "IOS (tm) C2950 Software (C2950-...". */
function familyOf(descr: string): string | undefined {
  return /IOS \(tm\) (\S+) Software|IOS Software, (\S+) Software/.exec(descr)?.slice(1).find(Boolean);
}

function kindOf(descr: string, hardware: string | undefined): DeviceKind {
  if (ACCESS_POINT.test(descr) || /^(AIR-(?!CT)|C91)/.test(hardware ?? "")) return "access-point";
  if (/C9800|Wireless Controller/.test(`${hardware ?? ""} ${descr}`)) return "wireless-controller";
  if (/^(WS-|C9[2-6]|C1[023]00|IE-|Catalyst)/.test(hardware ?? "")) return "switch";
  return SWITCH.test(descr) ? "switch" : "router";
}
