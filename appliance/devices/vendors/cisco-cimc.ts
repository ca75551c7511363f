/** Cisco UCS: rack servers by their own controller (CIMC), blade systems by their fabric interconnect. */
import { danger, dangerous } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib, type Row } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const UCS = "1.3.6.1.4.1.9.9.719.1";
const COMPUTE = `${UCS}.9`;
const EQUIPMENT = `${UCS}.15`;
const MEMORY = `${UCS}.30`;
const PROCESSOR = `${UCS}.41`;
const STORAGE = `${UCS}.45`;

/** CucsEquipmentOperability. */
const OPERABILITY: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["operable", "ok"],
  2: ["inoperable", "critical"],
  3: ["degraded", "warning"],
  // Somebody did that, as well as the next two.
  4: ["poweredOff", "ok"],
  5: ["powerProblem", "critical"],
  6: ["removed", "notPresent"],
  7: ["voltageProblem", "critical"],
  8: ["thermalProblem", "critical"],
  9: ["performanceProblem", "warning"],
  10: ["accessibilityProblem", "warning"],
  11: ["identityUnestablishable", "warning"],
  12: ["biosPostTimeout", "critical"],
  13: ["disabled", "ok"],
  14: ["malformedFru", "warning"],
  15: ["backplanePortProblem", "warning"],
  16: ["chassisIntrusion", "warning"],
  51: ["fabricConnProblem", "critical"],
  52: ["fabricUnsupportedConn", "warning"],
  81: ["config", "ok"],
  82: ["equipmentProblem", "critical"],
  83: ["decomissioning", "ok"],
  84: ["chassisLimitExceeded", "warning"],
  100: ["notSupported", "notPresent"],
  101: ["discovery", "ok"],
  102: ["discoveryFailed", "warning"],
  103: ["identify", "ok"],
  104: ["postFailure", "critical"],
  105: ["upgradeProblem", "warning"],
  106: ["peerCommProblem", "warning"],
  107: ["autoUpgrade", "ok"],
  108: ["linkActivateBlocked", "warning"],
};

/** Distinguished name and operability of a table's rows. */
const part = (table: string, operability: number) => ({
  columns: { dn: text(`${table}.1.2`), status: state(`${table}.1.${operability}`, OPERABILITY) },
});
/** One figure per row. */
const figure = (table: string, column: number) => ({
  columns: { dn: text(`${table}.1.2`), value: number(`${table}.1.${column}`) },
});

export const ciscoCimc = defineMib({
  name: "cisco-cimc",
  title: "Cisco UCS (CIMC, fabric interconnect)",
  source: "CISCO-UNIFIED-COMPUTING-COMPUTE-MIB, -EQUIPMENT-, -MEMORY-, -PROCESSOR-, -STORAGE- (Cisco)",
  verified: "text",
  // "Cisco Integrated Management Controller (CIMC) ...", "Cisco NX-OS(tm) ucs, ...".
  matches: [
    {
      sysObjectID: ["1.3.6.1.4.1.9"],
      sysDescr: [/\bcimc\b|Integrated Management Controller/i, /Cisco NX-OS\(tm\) ucs/i],
    },
  ],
  tables: {
    boards: { columns: { model: text(`${COMPUTE}.6.1.6`), serial: text(`${COMPUTE}.6.1.14`) } },
    racks: {
      columns: {
        ...part(`${COMPUTE}.35`, 43).columns,
        model: text(`${COMPUTE}.35.1.32`),
        serial: text(`${COMPUTE}.35.1.47`),
      },
    },
    blades: part(`${COMPUTE}.2`, 43),
    chassis: part(`${EQUIPMENT}.7`, 28),
    supplies: { columns: dangerous("powerSupply", part(`${EQUIPMENT}.56`, 8).columns) },
    fans: part(`${EQUIPMENT}.12`, 10),
    controllers: part(`${STORAGE}.1`, 7),
    flash: part(`${STORAGE}.35`, 11),
    batteries: {
      columns: {
        ...dangerous("battery", part(`${STORAGE}.11`, 9).columns),
        unit: danger(
          "battery",
          state(`${STORAGE}.11.1.21`, {
            0: ["unknown", "unknown"],
            1: ["optimal", "ok"],
            2: ["learnCycleActive", "ok"],
            3: ["learnCycleNeeded", "ok"],
            4: ["failurePredicted", "critical"],
            5: ["premiumFeatureReqd", "warning"],
            6: ["microcodeUpdateReqd", "warning"],
            7: ["replacementNeeded", "critical"],
            8: ["noFlashSpace", "critical"],
            9: ["notSupported", "notPresent"],
            10: ["notPresent", "notPresent"],
          }),
        ),
      },
    },
    volumes: { columns: dangerous("array", part(`${STORAGE}.8`, 9).columns) },
    virtualDrives: {
      after: ["controllers"],
      columns: {
        dn: text(`${STORAGE}.31.1.2`),
        state: danger(
          "array",
          state(`${STORAGE}.31.1.22`, {
            0: ["unknown", "unknown"],
            1: ["optimal", "ok"],
            2: ["cacheDegraded", "warning"],
            3: ["partiallyDegraded", "warning"],
            4: ["degraded", "critical"],
            5: ["offline", "critical"],
            6: ["rebuilding", "warning"],
          }),
        ),
      },
    },
    disks: {
      columns: {
        ...part(`${STORAGE}.4`, 9).columns,
        state: danger(
          "disk",
          state(`${STORAGE}.4.1.18`, {
            0: ["unknown", "notPresent"],
            1: ["online", "ok"],
            2: ["unconfiguredGood", "ok"],
            3: ["globalHotSpare", "ok"],
            4: ["dedicatedHotSpare", "ok"],
            5: ["jbod", "ok"],
            6: ["offline", "critical"],
            7: ["rebuilding", "warning"],
            8: ["copyback", "warning"],
            9: ["failed", "critical"],
            10: ["unconfiguredBad", "critical"],
            11: ["predictiveFailure", "critical"],
            12: ["disabledForRemoval", "warning"],
            13: ["foreignConfiguration", "warning"],
            14: ["zeroing", "ok"],
            15: ["good", "ok"],
            16: ["bad", "critical"],
            17: ["lockedForeignConfiguration", "warning"],
          }),
        ),
      },
    },
    diskTemperatures: { after: ["disks"], ...figure(`${STORAGE}.50`, 6) },
    boardPower: {
      columns: {
        dn: text(`${COMPUTE}.14.1.2`),
        power: number(`${COMPUTE}.14.1.4`),
        current: number(`${COMPUTE}.14.1.8`),
        voltage: number(`${COMPUTE}.14.1.12`),
      },
    },
    rackTemperatures: {
      after: ["racks"],
      columns: {
        dn: text(`${COMPUTE}.44.1.2`),
        ambient: number(`${COMPUTE}.44.1.4`),
        front: number(`${COMPUTE}.44.1.8`),
        hub1: number(`${COMPUTE}.44.1.13`),
        hub2: number(`${COMPUTE}.44.1.17`),
        rear: number(`${COMPUTE}.44.1.21`),
      },
    },
    bladeTemperatures: {
      after: ["blades"],
      columns: {
        dn: text(`${COMPUTE}.16.1.2`),
        io: number(`${COMPUTE}.16.1.4`),
        rear: number(`${COMPUTE}.16.1.8`),
      },
    },
    chassisPower: {
      after: ["chassis"],
      columns: {
        dn: text(`${EQUIPMENT}.10.1.2`),
        input: number(`${EQUIPMENT}.10.1.4`),
        output: number(`${EQUIPMENT}.10.1.9`),
      },
    },
    fanSpeeds: { after: ["fans"], ...figure(`${EQUIPMENT}.17`, 5) },
    switchFanSpeeds: { after: ["chassis"], ...figure(`${EQUIPMENT}.86`, 10) },
    supplyFigures: {
      after: ["supplies"],
      columns: {
        dn: text(`${EQUIPMENT}.60.1.2`),
        temperature: number(`${EQUIPMENT}.60.1.4`),
        input: number(`${EQUIPMENT}.60.1.8`),
        current: number(`${EQUIPMENT}.60.1.21`),
        power: number(`${EQUIPMENT}.60.1.25`),
      },
    },
    rackSupplyFigures: {
      after: ["racks"],
      columns: {
        dn: text(`${EQUIPMENT}.63.1.2`),
        temperature: number(`${EQUIPMENT}.63.1.4`),
        power: number(`${EQUIPMENT}.63.1.8`),
        input: number(`${EQUIPMENT}.63.1.12`),
        current: number(`${EQUIPMENT}.63.1.17`),
      },
    },
    processors: part(`${PROCESSOR}.9`, 10),
    processorTemperatures: { after: ["processors"], ...figure(`${PROCESSOR}.2`, 10) },
    modules: {
      columns: {
        status: part(`${MEMORY}.11`, 14).columns.status,
        place: text(`${MEMORY}.11.1.11`),
        dn: text(`${MEMORY}.11.1.2`),
      },
    },
    moduleTemperatures: { after: ["modules"], ...figure(`${MEMORY}.12`, 6) },
  },
  facts({ system, tables: t }) {
    const isFabric = /NX-OS/.test(system.descr);
    // "..., Firmware Version 4.1(2b) ..."; "..., Version 5.2(3)N2(2.28), ..."
    const [, version] = /(?:Firmware Version|Version:?) (\d[\w.()]{2,30})/.exec(system.descr) ?? [];
    const rack = t.racks.find((row) => row.model !== undefined);
    const board = t.boards.find((row) => row.model !== undefined);
    return {
      identity: {
        os: isFabric ? "cisco-ucs-fi" : "cimc",
        vendor: "Cisco",
        kind: isFabric ? "switch" : "server-bmc",
        version,
        ...(isFabric
          ? {}
          : {
              hardware: rack?.model?.value ?? board?.model?.value,
              serial: rack?.serial?.value ?? board?.serial?.value,
            }),
      },
      sensors: [
        ...states(t.racks, "Servers"),
        ...states(t.blades, "Servers"),
        ...states(t.chassis, "Chassis"),
        ...states(t.supplies, "Power supplies"),
        ...states(t.fans, "Fans"),
        ...states(t.controllers, "Storage"),
        ...states(t.flash, "Storage"),
        ...states(t.batteries, "Storage"),
        ...t.batteries.map((row) => row.status && stateOf(row.unit, `${nameOf(row)} battery`, { group: "Storage" })),
        ...states(t.volumes, "Storage"),
        ...t.virtualDrives.map((row) => stateOf(row.state, nameOf(row), { group: "Storage" })),
        ...states(t.disks, "Disks"),
        ...t.disks.map((row) => row.status && stateOf(row.state, `${nameOf(row)} state`, { group: "Disks" })),
        ...t.diskTemperatures.map((row) => temperature(row.value, nameOf(row))),
        ...t.boardPower.flatMap((row) => [
          reading("power", row.power, `Board ${nameOf(row)}`),
          reading("current", row.current, `Board ${nameOf(row)}`),
          reading("voltage", row.voltage, `Board ${nameOf(row)}`),
        ]),
        ...t.rackTemperatures.flatMap((row) => [
          temperature(row.ambient, `${nameOf(row)} ambient`),
          temperature(row.front, `${nameOf(row)} front`),
          temperature(row.hub1, `${nameOf(row)} IO hub 1`),
          temperature(row.hub2, `${nameOf(row)} IO hub 2`),
          temperature(row.rear, `${nameOf(row)} rear`),
        ]),
        ...t.bladeTemperatures.flatMap((row) => [
          temperature(row.io, `${nameOf(row)} IO`),
          temperature(row.rear, `${nameOf(row)} rear`),
        ]),
        ...t.chassisPower.flatMap((row) => [
          reading("power", row.input, `${nameOf(row)} input`),
          reading("power", row.output, `${nameOf(row)} output`),
        ]),
        ...t.fanSpeeds.map((row) => reading("fanspeed", row.value, nameOf(row))),
        ...t.switchFanSpeeds.map((row) => reading("fanspeed", row.value, nameOf(row))),
        ...[...t.supplyFigures, ...t.rackSupplyFigures].flatMap((row) => [
          temperature(row.temperature, nameOf(row)),
          reading("voltage", row.input, `${nameOf(row)} input`),
          reading("current", row.current, `${nameOf(row)} output`),
          reading("power", row.power, nameOf(row)),
        ]),
        ...states(t.processors, "Processors"),
        ...t.processorTemperatures.map((row) => temperature(row.value, nameOf(row))),
        ...t.modules.map((row) => stateOf(row.status, row.place?.value ?? nameOf(row), { group: "Memory" })),
        ...t.moduleTemperatures.map((row) => temperature(row.value, nameOf(row))),
      ],
    };
  },
});

type Named = { readonly index: string; readonly dn: { readonly value: string } | undefined };

/** "sys/rack-unit-1/psu-1/stats": what it belongs to. */
function nameOf({ dn, index }: Named): string {
  return dn?.value.replace(/^sys\//, "").replace(/\/(stats|[a-z-]{1,20}-stats|temp-stats|power-stats)$/, "") ?? index;
}

function states(rows: readonly Row<ReturnType<typeof part>["columns"]>[], group: string) {
  return rows.map((row) => stateOf(row.status, nameOf(row), { group }));
}

function temperature(cell: Parameters<typeof reading>[1], name: string) {
  return reading("temperature", cell, name);
}
