/** Raritan Dominion PX of the first generation: inlets, lines, breakers, outlets, external sensors. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";
import { told } from "../placeholders.ts";
import { measure, sensorList } from "../sensor-list.ts";

const PX = "1.3.6.1.4.1.13742.4";
const UNIT = `${PX}.1.3.1`;
const OUTLET = `${PX}.1.2.2.1`;
const INLET = `${PX}.1.20.2.1`;
const POLE = `${PX}.1.21.2.1`;
const SENSOR = `${PX}.3.3.1`;
const MILLI = { scale: 0.001, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };
const STATE: Readonly<Record<number, StateMeaning>> = {
  [-1]: ["unavailable", "notPresent"],
  0: ["open", "unknown"],
  1: ["closed", "unknown"],
  2: ["belowLowerCritical", "critical"],
  3: ["belowLowerWarning", "warning"],
  4: ["normal", "ok"],
  5: ["aboveUpperWarning", "warning"],
  6: ["aboveUpperCritical", "critical"],
  7: ["on", "ok"],
  8: ["off", "ok"],
  9: ["detected", "critical"],
  10: ["notDetected", "ok"],
  11: ["alarmed", "critical"],
};
const KINDS: Readonly<Record<number, SensorClass>> = { 10: "temperature", 11: "humidity" };

const unit = sensorList({
  current: measure("current", `${UNIT}.1.0`, "Unit", MILLI),
  voltage: measure("voltage", `${UNIT}.2.0`, "Unit", MILLI),
  power: measure("power", `${UNIT}.3.0`, "Unit", KNOWN),
  processor: measure("temperature", `${UNIT}.5.0`, "Processor", { scale: 0.1, absentBelow: 1 }),
});
const outlets = sensorList({
  current: measure("current", `${OUTLET}.4`, "", MILLI),
  voltage: measure("voltage", `${OUTLET}.6`, "", MILLI),
  power: measure("power", `${OUTLET}.7`, "", KNOWN),
});
const inlets = sensorList({
  current: measure("current", `${INLET}.7`, "", MILLI),
  voltage: measure("voltage", `${INLET}.8`, "", MILLI),
  power: measure("power", `${INLET}.9`, "", KNOWN),
});
const poles = sensorList({
  current: measure("current", `${POLE}.3`, "", MILLI),
  voltage: measure("voltage", `${POLE}.4`, "", MILLI),
});

export const raritanPx1 = defineMib({
  name: "raritan-px1",
  title: "Raritan Dominion PX, first generation",
  source: "PDU-MIB (Raritan)",
  verified: "text",
  matches: [{ sysObjectID: [PX] }],
  scalars: { version: text(`${PX}.1.1.1.0`), serial: text(`${PX}.1.1.2.0`), ...unit.columns },
  tables: {
    outlets: {
      columns: {
        label: text(`${OUTLET}.2`),
        state: state(`${OUTLET}.3`, {
          [-1]: ["error", "critical"],
          0: ["off", "ok"],
          1: ["on", "ok"],
          2: ["cycling", "ok"],
        }),
        ...outlets.columns,
      },
    },
    breakers: {
      columns: {
        label: text(`${PX}.1.5.2.1.2`),
        state: danger("overload", state(`${PX}.1.5.2.1.3`, { 0: ["ok", "ok"], 1: ["tripped", "critical"] })),
        current: number(`${PX}.1.5.2.1.5`, MILLI),
      },
    },
    inlets: { columns: inlets.columns },
    poles: { after: ["inlets"], columns: { label: text(`${POLE}.2`), ...poles.columns } },
    sensors: {
      columns: {
        type: number(`${SENSOR}.2`),
        name: text(`${SENSOR}.4`),
        digits: number(`${SENSOR}.17`),
        state: state(`${SENSOR}.40`, STATE),
        value: number(`${SENSOR}.41`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    return {
      identity: {
        os: "raritan-pdu",
        vendor: "Raritan",
        kind: "pdu",
        version: told(s.version),
        serial: told(s.serial),
      },
      sensors: [
        ...unit.of(s),
        ...tables.inlets.flatMap((row) => inlets.of(row, `Inlet ${row.index}`)),
        ...tables.poles.flatMap((row) => poles.of(row, `Inlet ${told(row.label) ?? `pole ${row.index}`}`)),
        ...tables.breakers.flatMap((row) => {
          const name = told(row.label) ?? `Breaker ${row.index}`;
          return [stateOf(row.state, name), reading("current", row.current, name)];
        }),
        ...tables.outlets.flatMap((row) => {
          const name = told(row.label) ?? `Outlet ${row.index}`;
          return [stateOf(row.state, name, { group: "Outlets" }), ...outlets.of(row, name, "Outlets")];
        }),
        ...tables.sensors.flatMap((row) => {
          if (row.state === undefined) return [];
          const name = told(row.name) ?? `Sensor ${row.index}`;
          const kind = KINDS[row.type?.value ?? 0];
          if (kind === undefined || row.value === undefined) return [stateOf(row.state, name)];
          const value = Number((row.value.value / 10 ** (row.digits?.value ?? 0)).toPrecision(12));
          return [reading(kind, { value, oid: row.value.oid }, name), stateOf(row.state, name)];
        }),
      ],
    };
  },
});
