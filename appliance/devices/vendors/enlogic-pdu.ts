/** Enlogic PDU: units, input phases, breakers, outlets, and external sensors. */
import { danger } from "../danger.ts";
import { number, rounded, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";

const ENLOGIC = "1.3.6.1.4.1.38446";
const PDU = `${ENLOGIC}.1`;
const UNIT = `${PDU}.2.4.1`;
const PHASE = `${PDU}.3.4.1`;
const BREAKER = `${PDU}.4.4.1`;
const METERED = `${PDU}.5.9.1`;
const SENSOR = `${PDU}.6.4.1`;
const KNOWN = { absentBelow: 0 };
const HUNDREDTHS = { scale: 0.01, absentBelow: 0 };

const LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["upperCritical", "critical"],
  2: ["upperWarning", "warning"],
  3: ["lowerWarning", "warning"],
  4: ["lowerCritical", "critical"],
  5: ["normal", "ok"],
  6: ["off", "critical"],
};

const units = sensorList({
  load: danger("overload", condition(`${UNIT}.3`, "load", LOAD)),
  power: measure("power", `${UNIT}.4`, "", KNOWN),
  apparent: measure("apparent_power", `${UNIT}.5`, "", KNOWN),
  energy: measure("power_consumed", `${UNIT}.9`, "", { scale: 0.1, absentBelow: 0 }),
});
const phases = sensorList({
  currentState: condition(`${PHASE}.3`, "current", LOAD),
  voltageState: condition(`${PHASE}.4`, "voltage", LOAD),
  current: measure("current", `${PHASE}.5`, "", HUNDREDTHS),
  voltage: measure("voltage", `${PHASE}.6`, "", KNOWN),
  power: measure("power", `${PHASE}.7`, "", KNOWN),
  apparent: measure("apparent_power", `${PHASE}.8`, "", KNOWN),
  factor: measure("power_factor", `${PHASE}.9`, "", HUNDREDTHS),
});
const breakers = sensorList({
  load: danger("overload", condition(`${BREAKER}.4`, "load", LOAD)),
  current: measure("current", `${BREAKER}.5`, "", HUNDREDTHS),
});
// Off is what somebody chose.
const switched = sensorList({
  state: condition(`${PDU}.5.4.1.4`, "", { 0: ["off", "ok"], 1: ["on", "ok"] }),
});
const metered = sensorList({
  load: danger("overload", condition(`${METERED}.4`, "load", LOAD)),
  current: measure("current", `${METERED}.5`, "", HUNDREDTHS),
  power: measure("power", `${METERED}.6`, "", KNOWN),
  factor: measure("power_factor", `${METERED}.7`, "", HUNDREDTHS),
});

export const enlogicPdu = defineMib({
  name: "enlogic-pdu",
  title: "Enlogic PDU",
  source: "ENLOGIC-PDU-MIB, ENLOGIC-PDU2-MIB (Enlogic)",
  verified: "text",
  matches: [{ sysObjectID: [ENLOGIC] }],
  tables: {
    plates: {
      columns: {
        model: text(`${PDU}.1.2.1.10`),
        serial: text(`${PDU}.1.2.1.12`),
        firmware: text(`${PDU}.1.2.1.14`),
      },
    },
    units: { columns: { name: text(`${UNIT}.2`), ...units.columns } },
    phases: { columns: phases.columns },
    breakers: { columns: { name: text(`${BREAKER}.3`), ...breakers.columns } },
    switched: { columns: { name: text(`${PDU}.5.4.1.3`), ...switched.columns } },
    metered: { columns: { name: text(`${METERED}.3`), ...metered.columns } },
    sensorKinds: {
      columns: {
        // 1 temperature, 2 humidity, 9 air velocity; the others have states only. 2 is Fahrenheit.
        type: number(`${PDU}.6.2.1.6`),
        unit: number(`${PDU}.6.2.1.7`),
      },
    },
    sensors: {
      after: ["sensorKinds"],
      columns: {
        name: text(`${SENSOR}.2`),
        state: state(`${SENSOR}.5`, {
          0: ["notPresent", "notPresent"],
          1: ["alarmed", "critical"],
          2: ["normal", "ok"],
          3: ["belowLowerCritical", "critical"],
          4: ["belowLowerWarning", "warning"],
          5: ["aboveUpperWarning", "warning"],
          6: ["aboveUpperCritical", "critical"],
        }),
        value: number(`${SENSOR}.6`),
        tenths: number(`${SENSOR}.8`, { scale: 0.1 }),
      },
    },
  },
  facts({ tables: t }) {
    const plate = t.plates[0];
    const kinds = new Map(t.sensorKinds.map((row) => [row.index, row]));
    return {
      identity: {
        os: "enlogic-pdu",
        vendor: "Enlogic",
        kind: "pdu",
        hardware: plate?.model?.value,
        version: plate?.firmware?.value,
        serial: plate?.serial?.value,
      },
      sensors: [
        ...t.units.flatMap((row) => units.of(row, row.name?.value ?? `Unit ${row.index}`)),
        ...t.phases.flatMap((row) => phases.of(row, `Phase ${row.index}`)),
        ...t.breakers.flatMap((row) => breakers.of(row, row.name?.value ?? `Breaker ${row.index}`, "Breakers")),
        ...t.switched.flatMap((row) => switched.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
        ...t.metered.flatMap((row) => metered.of(row, row.name?.value ?? `Outlet ${row.index}`, "Metered outlets")),
        ...t.sensors.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          const kind = kinds.get(row.index);
          if (row.state === undefined) return [];
          const cell = row.tenths ?? row.value;
          return [
            stateOf(row.state, name, { group: "External sensors" }),
            kind?.type?.value === 1 ? reading("temperature", celsius(cell, kind.unit), name) : undefined,
            kind?.type?.value === 2 ? reading("humidity", row.value, name) : undefined,
          ];
        }),
      ],
    };
  },
});

function celsius(cell: NumberCell | undefined, unit: NumberCell | undefined): NumberCell | undefined {
  return cell && unit?.value === 2 ? { ...cell, value: rounded(((cell.value - 32) * 5) / 9) } : cell;
}
