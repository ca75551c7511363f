/** Forcepoint next generation firewalls: temperatures, fans, voltages of the appliance. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const ENGINE = "1.3.6.1.4.1.47565.1.1.1";
const TEMPERATURE = `${ENGINE}.16.1`;
const FAN = `${ENGINE}.18.1`;
const VOLTAGE = `${ENGINE}.20.1`;

/** FwHwComponentStatus */
const COMPONENT: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["notPresent", "notPresent"],
  0: ["ok", "ok"],
  1: ["warning", "warning"],
  2: ["error", "critical"],
  3: ["fatalError", "critical"],
};

export const forcepointHardware = defineMib({
  name: "forcepoint-hardware",
  title: "Forcepoint NGFW appliances",
  source: "FORCEPOINT-NGFW-ENGINE-MIB (Forcepoint): hardware sensors",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.47565"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${ENGINE}.1.0`] }],
  tables: {
    temperatures: {
      columns: {
        name: text(`${TEMPERATURE}.2`),
        value: number(`${TEMPERATURE}.3`),
        status: danger("heat", state(`${TEMPERATURE}.4`, COMPONENT)),
      },
    },
    fans: {
      columns: { name: text(`${FAN}.2`), speed: number(`${FAN}.3`), status: state(`${FAN}.4`, COMPONENT) },
    },
    voltages: {
      columns: {
        name: text(`${VOLTAGE}.2`),
        value: number(`${VOLTAGE}.3`, { scale: 0.001 }),
        status: state(`${VOLTAGE}.4`, COMPONENT),
      },
    },
  },
  facts({ tables }) {
    return {
      sensors: [
        ...tables.temperatures.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          return [reading("temperature", row.value, name), stateOf(row.status, name, { group: "Temperatures" })];
        }),
        ...tables.fans.flatMap((row) => {
          const name = row.name?.value ?? `Fan ${row.index}`;
          return [reading("fanspeed", row.speed, name), stateOf(row.status, name, { group: "Fans" })];
        }),
        ...tables.voltages.flatMap((row) => {
          const name = row.name?.value ?? `Voltage ${row.index}`;
          return [reading("voltage", row.value, name), stateOf(row.status, name, { group: "Voltages" })];
        }),
      ],
    };
  },
});
