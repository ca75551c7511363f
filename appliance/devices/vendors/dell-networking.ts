/** Dell Networking OS9 (Force10) and OS10: processors, memory, temperatures, fans, power supplies. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading, stateOf } from "../facts.ts";

const OS10 = "1.3.6.1.4.1.674.11000.5000.100.4.1";
const S_SERIES = "1.3.6.1.4.1.6027.3.10.1.2";
const OS10_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["up", "ok"],
  2: ["down", "critical"],
  3: ["testing", "warning"],
  4: ["unknown", "unknown"],
  5: ["dormant", "ok"],
  6: ["notPresent", "unknown"],
  7: ["lowerLayerDown", "critical"],
  8: ["failed", "critical"],
};
const OS9_STATUS: Readonly<Record<number, StateMeaning>> = {
  1: ["up", "ok"],
  2: ["down", "critical"],
  3: ["notPresent", "unknown"],
};

export const dellNetworking = defineMib({
  name: "dell-networking",
  title: "Dell Networking OS9, OS10",
  source: "DELLEMC-OS10-CHASSIS-MIB, F10-S-SERIES-CHASSIS-MIB (Dell)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.674.11000.5000.100", "1.3.6.1.4.1.6027"] }],
  tables: {
    chassis: { columns: { serviceTag: text(`${OS10}.1.3.1.7`), temperature: number(`${OS10}.1.3.1.11`) } },
    cards: { columns: { descr: text(`${OS10}.1.4.1.3`), temperature: number(`${OS10}.1.4.1.5`) } },
    supplies: { columns: { status: danger("powerSupply", state(`${OS10}.2.1.1.4`, OS10_STATUS)) } },
    fanTrays: { columns: { status: state(`${OS10}.2.2.1.4`, OS10_STATUS) } },
    units: {
      columns: {
        version: text(`${S_SERIES}.2.1.10`),
        serial: text(`${S_SERIES}.2.1.12`),
        temperature: number(`${S_SERIES}.2.1.14`, { absent: [0] }),
      },
    },
    unitSupplies: { columns: { status: danger("powerSupply", state(`${S_SERIES}.3.1.2`, OS9_STATUS)) } },
    unitFans: { columns: { status: state(`${S_SERIES}.4.1.2`, OS9_STATUS) } },
    usage: { columns: { busy5min: number(`${S_SERIES}.9.1.4`), memory: number(`${S_SERIES}.9.1.5`) } },
  },
  facts({ system, tables }) {
    // OS10: "Dell EMC Networking OS10 Enterprise. ... System Description: OS10 Enterprise. OS Version: 10.5.2.6. System Type: S4148F-ON"
    const isOs10 = /OS10/.test(system.descr);
    const [, version] = /(?:OS Version|Software Version): ?([\w.()-]{3,30}?)\.?(?: |$)/.exec(system.descr) ?? [];
    const [, hardware] = /(?:System Type|Series): ?([\w-]{3,30})/.exec(system.descr) ?? [];
    return {
      identity: {
        os: isOs10 ? "dell-os10" : "ftos",
        vendor: "Dell",
        kind: "switch",
        hardware,
        version: version ?? tables.units[0]?.version?.value,
        serial: tables.chassis[0]?.serviceTag?.value ?? tables.units[0]?.serial?.value,
      },
      processors: tables.usage.map((row) => processor(row.busy5min, `Unit ${row.index}`)),
      memory: tables.usage.map((row) =>
        memory(`Unit ${row.index}`, { percent: row.memory?.value, oid: row.memory?.oid }),
      ),
      sensors: [
        ...tables.chassis.map((row) => reading("temperature", row.temperature, `Chassis ${row.index}`)),
        ...tables.cards.map((row) => reading("temperature", row.temperature, row.descr?.value ?? `Card ${row.index}`)),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`, { group: "Power supplies" })),
        ...tables.fanTrays.map((row) => stateOf(row.status, `Fan tray ${row.index}`, { group: "Fans" })),
        ...tables.units.map((row) => reading("temperature", row.temperature, `Unit ${row.index}`)),
        ...tables.unitSupplies.map((row) =>
          stateOf(row.status, `Power supply ${row.index}`, { group: "Power supplies" }),
        ),
        ...tables.unitFans.map((row) => stateOf(row.status, `Fan tray ${row.index}`, { group: "Fans" })),
      ],
    };
  },
});
