/** Lantronix SLC console managers: model, version, serial number, power supplies, temperatures of devices at the ports. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const SLC = "1.3.6.1.4.1.244.1.1";
const PORT = `${SLC}.4.2.2.2.1`;
const SUPPLIES = `${SLC}.4.4`;
const SYSTEM = `${SLC}.6`;

export const lantronixSlc = defineMib({
  name: "lantronix-slc",
  title: "Lantronix SLC",
  source: "LANTRONIX-SLC-MIB (Lantronix)",
  verified: "text",
  matches: [{ sysObjectID: [SLC] }, { sysObjectID: ["1.3.6.1.4.1.244"], present: [`${SYSTEM}.1.0`] }],
  scalars: {
    model: text(`${SYSTEM}.1.0`),
    serial: text(`${SYSTEM}.2.0`),
    version: text(`${SYSTEM}.3.0`),
    supplyA: danger("powerSupply", state(`${SUPPLIES}.2.0`, { 1: ["up", "ok"], 2: ["down", "critical"] })),
    supplyB: danger(
      "powerSupply",
      state(`${SUPPLIES}.3.0`, { 1: ["up", "ok"], 2: ["down", "critical"], 3: ["notInstalled", "notPresent"] }),
    ),
  },
  tables: {
    // A port without a sensor says "N/A".
    ports: { columns: { temperature: number(`${PORT}.73`) } },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "lantronix-slc",
        vendor: "Lantronix",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.supplyA, "Power supply A"),
        stateOf(s.supplyB, "Power supply B"),
        ...tables.ports.map((row) => reading("temperature", row.temperature, `Port ${row.index}`, { group: "Ports" })),
      ],
    };
  },
});
