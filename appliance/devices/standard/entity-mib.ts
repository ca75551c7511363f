/**
 * ENTITY-MIB: model, serial number and versions of the chassis. The table may have thousands of rows, so that only the
 * classes are read whole and the rest of chassis and stack alone. Where the chassis does not tell its model or serial number,
 * the one module in it that has a serial number speaks for it.
 */
import { number, text } from "../columns.ts";
import { defineMib, type AnyRow } from "../contract.ts";
import { makerName } from "../maker-names.ts";
import { told } from "../placeholders.ts";
import { plainModel, plainVersion, readDescription } from "../read-description.ts";

const ENT = "1.3.6.1.2.1.47.1.1.1.1";
/** PhysicalClass: chassis(3), stack(11). */
const CHASSIS = 3;
const STACK = 11;
/** PhysicalClass that the root of a table without a chassis has: other(1), unknown(2), backplane(4), container(5), module(9). */
const ODD_ROOTS: ReadonlySet<number | undefined> = new Set([1, 2, 4, 5, 9]);
/** PhysicalClass of what may speak for its chassis: backplane(4), module(9). */
const BOARDS: ReadonlySet<number | undefined> = new Set([4, 9]);
/** A stack's members; the rest repeats itself. */
const MOST_CHASSIS = 12;
/** With more boards than these there is no telling which of them is the device. */
const MOST_BOARDS = 32;
/** Agents give these the class of a module too; they come and go, and are never the device. */
const PART = /\b(q?sfp|xfp|cfp|gbic|transceiver|optics?|power|psu|supply|fan|sensor|port|battery|disk|memory|dimm)/i;

export const entityMib = defineMib({
  name: "entity-mib",
  title: "Chassis",
  source: "ENTITY-MIB (RFC 6933): entPhysicalTable",
  verified: "recording",
  rank: "standard",
  matches: "always",
  tables: {
    classes: { mostRows: 6000, columns: { class: number(`${ENT}.5`) } },
    chassis: {
      after: ["classes"],
      pick: ({ classes = [] }) => {
        const ofClass = (wanted: number) => classes.filter((row) => classOf(row) === wanted).map((row) => row.index);
        const chassis = [...ofClass(CHASSIS), ...ofClass(STACK)].slice(0, MOST_CHASSIS);
        if (chassis.length > 0) return chassis;
        // The whole stands before its parts: some agents give it no class of its own.
        const root = classes[0];
        return root !== undefined && ODD_ROOTS.has(classOf(root)) ? [root.index] : [];
      },
      columns: {
        descr: text(`${ENT}.2`),
        name: text(`${ENT}.7`),
        hardwareRev: text(`${ENT}.8`),
        firmwareRev: text(`${ENT}.9`),
        softwareRev: text(`${ENT}.10`),
        serial: text(`${ENT}.11`),
        maker: text(`${ENT}.12`),
        model: text(`${ENT}.13`),
      },
    },
    boards: {
      after: ["chassis"],
      pick: ({ classes = [], chassis = [] }) => {
        const read = new Set(chassis.map((row) => row.index));
        const hasChassis = classes.some((row) => classOf(row) === CHASSIS && read.has(row.index));
        const isTold = (field: string) =>
          chassis.some((row) => told(row[field] as { value: string } | undefined) !== undefined);
        if (!hasChassis || (isTold("model") && isTold("serial"))) return [];
        const boards = classes.filter((row) => BOARDS.has(classOf(row)));
        return boards.length > MOST_BOARDS ? [] : boards.map((row) => row.index);
      },
      columns: {
        descr: text(`${ENT}.2`),
        containedIn: number(`${ENT}.4`),
        name: text(`${ENT}.7`),
        serial: text(`${ENT}.11`),
        model: text(`${ENT}.13`),
      },
    },
  },
  facts({ tables, system }) {
    if (tables.chassis.length === 0) return {};
    const first = <K extends "softwareRev" | "firmwareRev" | "serial" | "model" | "descr" | "name" | "maker">(
      field: K,
    ) => tables.chassis.map((row) => told(row[field])).find((value) => value !== undefined);
    // The first of the rows is a chassis where there is one, as the boards are read only then.
    const boards = tables.boards.filter(
      (row) =>
        String(row.containedIn?.value) === tables.chassis[0]?.index &&
        told(row.serial) !== undefined &&
        ![row.descr, row.name, row.model].some((cell) => cell !== undefined && PART.test(cell.value)),
    );
    const board = boards.length === 1 ? boards[0] : undefined;
    const [maker, model, descr] = [first("maker"), first("model") ?? told(board?.model), first("descr")];
    const described = descr === undefined ? undefined : readDescription(descr).model;
    const announced = readDescription(system.descr);
    const version = first("softwareRev");
    const firmware = first("firmwareRev");
    return {
      identity: {
        vendor: maker === undefined ? undefined : makerName(maker),
        hardware: nameOf(model, [described, announced.model]),
        version:
          (version === undefined ? undefined : plainVersion(version)) ??
          // A chassis' firmware is often that of its boot loader.
          announced.version ??
          (firmware === undefined ? undefined : plainVersion(firmware)),
        serial: first("serial") ?? told(board?.serial),
      },
    };
  },
});

const classOf = (row: AnyRow) => (row["class"] as { value: number } | undefined)?.value;

/** An order number (J9146A, JL679A, 6GK5 204-0BA00-2BA3) is no name; what else names the device says it better. */
const ORDER_NUMBER = /^(?:[A-Z]{1,2}\d{3,5}[A-Z]|\d[A-Z]{2}\d ?\d{3}-\d[A-Z]{2}\d\d-\d[A-Z]{2}\d)$/;

/** @param others names by descriptions, the best first */
function nameOf(model: string | undefined, others: readonly (string | undefined)[]): string | undefined {
  const name = others.find((other) => other !== undefined);
  if (model === undefined) return name;
  return (ORDER_NUMBER.test(model) ? name : undefined) ?? plainModel(model);
}
