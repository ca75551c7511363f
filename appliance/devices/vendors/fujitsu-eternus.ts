/** Fujitsu ETERNUS DX and AF: controllers, batteries, fans, power supplies, enclosures, disks. */
import { danger, dangerous } from "../danger.ts";
import { state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const ETERNUS = "1.3.6.1.4.1.211.1.21.1.150";

/** FjdaryComponentStatus. */
const STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["alarm", "critical"],
  3: ["warning", "warning"],
  4: ["invalid", "notPresent"],
  5: ["maintenance", "warning"],
  6: ["undefined", "notPresent"],
};
const parts = (table: number) => ({ columns: { status: state(`${ETERNUS}.2.${table}.2.1.3`, STATUS) } });

export const fujitsuEternus = defineMib({
  name: "fujitsu-eternus",
  title: "Fujitsu ETERNUS",
  source: "FJDARY-E150 (Fujitsu)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.211.1.21.1.150"] }],
  scalars: {
    product: text(`${ETERNUS}.1.5.0`),
    machine: text(`${ETERNUS}.1.1.0`),
    firmware: text(`${ETERNUS}.4.1.0`),
    unit: state(`${ETERNUS}.6.0`, {
      1: ["unknown", "unknown"],
      2: ["unused", "notPresent"],
      3: ["ok", "ok"],
      4: ["warning", "warning"],
      5: ["failed", "critical"],
    }),
  },
  tables: {
    controllers: parts(1),
    processors: parts(2),
    adapters: parts(3),
    memory: parts(4),
    backups: parts(5),
    fans: parts(6),
    chargers: parts(7),
    batteries: { columns: dangerous("battery", parts(8).columns) },
    capacitors: parts(9),
    controllerEnclosures: parts(10),
    controllerInlets: parts(11),
    controllerSupplies: { columns: dangerous("powerSupply", parts(13).columns) },
    driveEnclosures: parts(14),
    ioModules: parts(15),
    supplies: { columns: dangerous("powerSupply", parts(16).columns) },
    driveInlets: parts(17),
    disks: {
      columns: {
        status: danger(
          "disk",
          state(`${ETERNUS}.2.19.2.1.3`, {
            1: ["available", "ok"],
            2: ["broken", "critical"],
            3: ["notavailable", "warning"],
            4: ["notsupported", "warning"],
            5: ["present", "ok"],
            6: ["readying", "warning"],
            7: ["recovering", "warning"],
            64: ["partbroken", "critical"],
            65: ["spare", "ok"],
            66: ["formatting", "warning"],
            67: ["unformatted", "warning"],
            68: ["notexist", "notPresent"],
            69: ["copying", "warning"],
          }),
        ),
        product: text(`${ETERNUS}.2.19.2.1.12`),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const states = (rows: readonly Row[], group: string, what: string) =>
      rows.map((row) => stateOf(row.status, `${what} ${row.index}`, { group }));
    // Type code, series, model, check code, serial number; padded with "#".
    const [, model, serial] = /^.{14}(.{12}).{2}(.{1,12})$/.exec(s.machine?.value ?? "") ?? [];
    return {
      identity: {
        os: "eternus",
        vendor: "Fujitsu",
        kind: "nas",
        hardware: unpadded(model) ?? s.product?.value,
        version: s.firmware?.value,
        serial: unpadded(serial),
      },
      sensors: [
        stateOf(s.unit, "Unit"),
        ...states(t.controllers, "Controllers", "Controller"),
        ...states(t.batteries, "Batteries", "Battery"),
        ...states(t.chargers, "Batteries", "Charger"),
        ...states(t.backups, "Batteries", "Backup device"),
        ...states(t.capacitors, "Batteries", "Capacitor"),
        ...states(t.controllerSupplies, "Power supplies", "Controller enclosure"),
        ...states(t.supplies, "Power supplies", "Drive enclosure"),
        ...states(t.fans, "Fans", "Controller"),
        ...states(t.controllerEnclosures, "Enclosures", "Controller enclosure"),
        ...states(t.driveEnclosures, "Enclosures", "Drive enclosure"),
        ...states(t.controllerInlets, "Temperatures", "Controller enclosure inlet"),
        ...states(t.driveInlets, "Temperatures", "Drive enclosure inlet"),
        ...t.disks.map((row) =>
          stateOf(row.status, ["Disk", row.index, row.product?.value].filter(Boolean).join(" "), { group: "Disks" }),
        ),
        ...states(t.adapters, "Adapters", "Channel adapter"),
        ...states(t.ioModules, "Adapters", "IO module"),
        ...states(t.processors, "Processors", "Processor"),
        ...states(t.memory, "Memory", "Memory"),
      ],
    };
  },
});

interface Row {
  readonly index: string;
  readonly status: Parameters<typeof stateOf>[0];
}

function unpadded(words: string | undefined): string | undefined {
  return words?.replaceAll("#", "").trim();
}
