/** Printer-MIB and the printer part of HOST-RESOURCES-MIB: supplies, paper, page counters, alerts, condition. */
import type { Supply } from "#model/device.ts";
import { bits, number, objectId, state, text, type NumberCell, type StateCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, supply } from "../facts.ts";
import { makerName } from "../maker-names.ts";
import { isTold, told } from "../placeholders.ts";
import { plainModel, readDescription } from "../read-description.ts";
import { PRINTER_ERRORS, printerErrorState } from "./printer-error-state.ts";

const PRT = "1.3.6.1.2.1.43";
const HR_DEVICE = "1.3.6.1.2.1.25.3.2.1";
/** ppmPrinterIEEE1284DeviceId */
const DEVICE_ID = "1.3.6.1.4.1.2699.1.2.1.2.1.1.3";

export const printerMib = defineMib({
  name: "printer-mib",
  title: "Printer",
  source:
    "Printer-MIB (RFC 3805); HOST-RESOURCES-MIB (RFC 2790): hrPrinterTable; PRINTER-PORT-MONITOR-MIB (PWG 5107.1)",
  verified: "recording",
  rank: "standard",
  // hrPrinterDetectedErrorState, prtGeneralConfigChanges, prtGeneralSerialNumber of the first device.
  matches: [
    { present: ["1.3.6.1.2.1.25.3.5.1.2.1"] },
    { present: [`${PRT}.5.1.1.1.1`] },
    { present: [`${PRT}.5.1.1.17.1`] },
  ],
  tables: {
    general: { columns: { name: text(`${PRT}.5.1.1.16`), serial: text(`${PRT}.5.1.1.17`) } },
    errors: { columns: { errors: bits("1.3.6.1.2.1.25.3.5.1.2", PRINTER_ERRORS) } },
    devices: {
      pick: ({ errors = [], general = [] }) => [...errors, ...general].map((row) => row.index),
      columns: {
        descr: text(`${HR_DEVICE}.3`),
        // A table of its own, whose first row is the first device's in the printers there are; so it costs no request.
        deviceId: text(DEVICE_ID),
        id: objectId(`${HR_DEVICE}.4`),
        status: state(`${HR_DEVICE}.5`, {
          1: ["Unknown", "unknown"],
          2: ["Running", "ok"],
          3: ["Warning", "warning"],
          4: ["Testing", "ok"],
          5: ["Down", "critical"],
        }),
      },
    },
    trays: {
      columns: {
        type: number(`${PRT}.8.2.1.2`),
        most: number(`${PRT}.8.2.1.9`),
        level: number(`${PRT}.8.2.1.10`),
        name: text(`${PRT}.8.2.1.13`),
        descr: text(`${PRT}.8.2.1.18`),
      },
    },
    markers: {
      columns: { unit: number(`${PRT}.10.2.1.3`), life: number(`${PRT}.10.2.1.4`), powerOn: number(`${PRT}.10.2.1.5`) },
    },
    supplies: {
      columns: {
        class: number(`${PRT}.11.1.1.4`),
        type: number(`${PRT}.11.1.1.5`),
        descr: text(`${PRT}.11.1.1.6`),
        most: number(`${PRT}.11.1.1.8`),
        level: number(`${PRT}.11.1.1.9`),
      },
    },
    alerts: {
      mostRows: 100,
      columns: {
        severity: state(`${PRT}.18.1.1.2`, {
          1: ["other", "unknown"],
          3: ["critical", "critical"],
          4: ["warning", "warning"],
          5: ["warningBinaryChangeEvent", "warning"],
        }),
        descr: text(`${PRT}.18.1.1.8`),
      },
    },
  },
  facts({ tables }) {
    return {
      identity: {
        kind: "printer",
        ...identityOf(
          tables.devices.flatMap(({ descr }) => told(descr) ?? [])[0] ?? "",
          tables.devices.flatMap(({ deviceId }) => deviceId?.value ?? [])[0] ?? "",
        ),
        ...serialOf(tables.general.flatMap(({ serial }) => told(serial) ?? [])[0]),
      },
      sensors: [
        ...tables.devices.map((row) =>
          stateOf(row.status, numbered("Printer Device Status", row.index, tables.devices.length)),
        ),
        ...tables.errors.map((row) =>
          stateOf(printerErrorState(row.errors), numbered("Printer Error Status", row.index, tables.errors.length)),
        ),
        ...tables.markers.flatMap((row) => {
          const unit = COUNTER_UNITS[row.unit?.value ?? 0] ?? "count";
          const which = tables.markers.length > 1 ? ` ${row.index}` : "";
          return [
            reading("count", row.life, `Life time ${unit}${which}`),
            reading("count", row.powerOn, `${unit[0]?.toUpperCase()}${unit.slice(1)} since powered on${which}`),
          ];
        }),
        ...tables.alerts.map((row) =>
          stateOf(alert(row.severity, row.descr?.value), `Alert ${row.index}`, { group: "Alerts" }),
        ),
      ],
      supplies: [...tables.supplies.map(supplyFact), ...tables.trays.map(trayFact)],
    };
  },
});

/** @param descr hrDeviceDescr @param id an IEEE 1284 device ID: "MFG:Acme;CMD:PCL;MDL:Laser 5;" */
function identityOf(descr: string, id: string) {
  const fields = new Map(
    id.split(";").flatMap((field): [string, string][] => {
      const [key = "", value = ""] = field.split(":", 2);
      return isTold(value.trim()) ? [[key.trim().toUpperCase(), value.trim()]] : [];
    }),
  );
  const maker = fields.get("MFG") ?? fields.get("MANUFACTURER");
  const model = fields.get("MDL") ?? fields.get("MODEL");
  const described = readDescription(descr);
  return {
    vendor: maker === undefined ? described.maker : makerName(maker),
    hardware: plainModel(descr) ?? (model === undefined ? undefined : plainModel(model)),
    version: described.version,
    serial: described.serial ?? fields.get("SN") ?? fields.get("SERN"),
  };
}

/** So that a serial number of its own field stands before one in a text. */
function serialOf(serial: string | undefined) {
  return serial === undefined ? {} : { serial };
}

function numbered(name: string, index: string, count: number): string {
  return count > 1 ? `${name} ${index}` : name;
}

/** An alert's text says what it is about; its severity says how bad that is. */
function alert(severity: StateCell | undefined, words: string | undefined): StateCell | undefined {
  return severity && { ...severity, state: words ?? severity.state };
}

/** PrtMarkerCounterUnitTC. */
const COUNTER_UNITS: Readonly<Record<number, string>> = {
  3: "tenThousandthsOfInches",
  4: "micrometers",
  5: "characters",
  6: "lines",
  7: "impressions",
  8: "sheets",
  9: "dotRow",
  11: "hours",
  16: "feet",
  17: "meters",
};

/** PrtMarkerSuppliesTypeTC. */
const SUPPLY_TYPES: Readonly<Record<number, string>> = {
  1: "other",
  2: "unknown",
  3: "toner",
  4: "wasteToner",
  5: "ink",
  6: "inkCartridge",
  7: "inkRibbon",
  8: "wasteInk",
  9: "opc",
  10: "developer",
  11: "fuserOil",
  12: "solidWax",
  13: "ribbonWax",
  14: "wasteWax",
  15: "fuser",
  16: "coronaWire",
  17: "fuserOilWick",
  18: "cleanerUnit",
  19: "fuserCleaningPad",
  20: "transferUnit",
  21: "tonerCartridge",
  22: "fuserOiler",
  23: "water",
  24: "wasteWater",
  25: "glueWaterAdditive",
  26: "wastePaper",
  27: "bindingSupply",
  28: "bandingSupply",
  29: "stitchingWire",
  30: "shrinkWrap",
  31: "paperWrap",
  32: "staples",
  33: "inserts",
  34: "covers",
};

interface Level {
  readonly most: NumberCell | undefined;
  readonly level: NumberCell | undefined;
}

function supplyFact(
  row: Level & { index: string; type: NumberCell | undefined; descr: { value: string } | undefined },
) {
  const type = SUPPLY_TYPES[row.type?.value ?? 2] ?? "other";
  return row.level && supplyOf(type, row.descr?.value ?? `Supply ${row.index}`, row.level, row.most);
}

/** A tray without a name and without a description is the printer's own business (a duplexer, a folder). */
function trayFact(row: Level & { name: { value: string } | undefined; descr: { value: string } | undefined }) {
  const name = row.name?.value ?? row.descr?.value;
  return name === undefined || row.level === undefined ? undefined : supplyOf("input", name, row.level, row.most);
}

/**
 * prtMarkerSuppliesLevel, prtInputCurrentLevel: a level of -2 is unknown, of -3 says that some is left (or, for waste, that
 * there is room). A capacity of -1 or -2 is not known; the level is then a count and no share.
 */
function supplyOf(type: string, descr: string, level: NumberCell, most: NumberCell | undefined): Supply | undefined {
  const { oid } = level;
  if (level.value === -3) return supply(type, descr, { level: "some left", oid });
  if (level.value < 0) return supply(type, descr, { level: "unknown", oid });
  if (most === undefined || most.value <= 0) return supply(type, descr, { level: "unknown", oid });
  return supply(type, descr, { percent: Math.min(100, (level.value / most.value) * 100), oid });
}
