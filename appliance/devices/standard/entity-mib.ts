/**
 * ENTITY-MIB: model, serial number and versions of the chassis. The table may have thousands of rows, so that only the
 * classes are read whole and the rest of chassis and stack alone.
 */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";

const ENT = "1.3.6.1.2.1.47.1.1.1.1";
/** PhysicalClass: chassis(3), stack(11). */
const CHASSIS = 3;
const STACK = 11;
/** PhysicalClass that the root of a table without a chassis has: other(1), unknown(2), backplane(4), container(5), module(9). */
const ODD_ROOTS: ReadonlySet<number | undefined> = new Set([1, 2, 4, 5, 9]);
/** A stack's members; the rest repeats itself. */
const MOST_CHASSIS = 12;

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
        const classOf = (row: (typeof classes)[number]) => (row["class"] as { value: number } | undefined)?.value;
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
  },
  facts({ tables }) {
    const first = <K extends "softwareRev" | "firmwareRev" | "serial" | "model" | "descr" | "maker">(field: K) =>
      tables.chassis.map((row) => row[field]?.value).find((value) => value !== undefined && !NOTHING.test(value));
    return {
      identity: {
        vendor: first("maker"),
        hardware: first("model") ?? first("descr"),
        version: first("softwareRev") ?? first("firmwareRev"),
        serial: first("serial"),
      },
    };
  },
});

/** How devices write that they have nothing to say. */
const NOTHING = /^(n\/?a|none|null|unknown|not specified|default string|to be filled.*|\?+|-+|0+)$/i;
