/** Eaton ePDU: inputs, groups, outlets, environment probe. */
import { number, rounded, state, text, type NumberCell, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const EPDU = "1.3.6.1.4.1.534.6.6.7";
const milli = (oid: string) => number(oid, { scale: 0.001, absentBelow: 0 });
const whole = (oid: string) => number(oid, { absentBelow: 0 });

/** How the PDU judges a value by its thresholds. */
const THRESHOLD: Readonly<Record<number, StateMeaning>> = {
  0: ["good", "ok"],
  1: ["lowWarning", "warning"],
  2: ["lowCritical", "critical"],
  3: ["highWarning", "warning"],
  4: ["highCritical", "critical"],
};

export const eatonEpdu = defineMib({
  name: "eaton-epdu",
  title: "Eaton ePDU",
  source: "EATON-EPDU-MIB (Eaton)",
  verified: "text",
  matches: [{ sysObjectID: [EPDU] }],
  tables: {
    units: {
      columns: {
        product: text(`${EPDU}.1.2.1.2`),
        serial: text(`${EPDU}.1.2.1.4`),
        firmware: text(`${EPDU}.1.2.1.5`),
        // temperatureScale: 0 Celsius, 1 Fahrenheit.
        scale: number(`${EPDU}.1.2.1.9`),
      },
    },
    inputVoltages: { columns: { value: milli(`${EPDU}.3.2.1.3`) } },
    inputCurrents: { columns: { value: milli(`${EPDU}.3.3.1.4`), judged: state(`${EPDU}.3.3.1.5`, THRESHOLD) } },
    inputPowers: { columns: { value: whole(`${EPDU}.3.4.1.4`) } },
    groupCurrents: { columns: { value: milli(`${EPDU}.5.4.1.3`) } },
    outletNames: { columns: { name: text(`${EPDU}.6.1.1.3`) } },
    outletCurrents: { columns: { value: milli(`${EPDU}.6.4.1.3`) } },
    temperatures: {
      columns: { status: number(`${EPDU}.7.1.1.3`), value: number(`${EPDU}.7.1.1.4`, { scale: 0.1 }) },
    },
    humidities: {
      columns: { status: number(`${EPDU}.7.2.1.3`), value: number(`${EPDU}.7.2.1.4`, { scale: 0.1 }) },
    },
  },
  facts({ tables: t }) {
    const unit = t.units[0];
    const outlets = new Map(t.outletNames.map((row) => [row.index, row.name?.value]));
    const inFahrenheit = new Set(t.units.filter((row) => row.scale?.value === 1).map((row) => row.index));
    // The index of a probe begins with its unit's.
    const inCelsius = (index: string, cell: NumberCell | undefined) =>
      cell && inFahrenheit.has(index.split(".")[0] ?? "")
        ? { ...cell, value: rounded(((cell.value - 32) * 5) / 9) }
        : cell;
    // Probe status: 1 is connected.
    const isThere = (row: { status: { value: number } | undefined }) => row.status?.value === 1;
    return {
      identity: {
        os: "eatonpdu",
        vendor: "Eaton",
        kind: "pdu",
        hardware: unit?.product?.value,
        version: unit?.firmware?.value,
        serial: unit?.serial?.value,
      },
      sensors: [
        ...t.inputVoltages.map((row) => reading("voltage", row.value, `Input ${row.index}`)),
        ...t.inputCurrents.flatMap((row) => [
          reading("current", row.value, `Input ${row.index}`, { severity: row.judged?.severity }),
          stateOf(row.judged, `Input ${row.index} current`),
        ]),
        ...t.inputPowers.map((row) => reading("power", row.value, `Input ${row.index}`)),
        ...t.groupCurrents.map((row) => reading("current", row.value, `Group ${row.index}`)),
        ...t.outletCurrents.map((row) =>
          reading("current", row.value, outlets.get(row.index) ?? `Outlet ${row.index}`, { group: "Outlets" }),
        ),
        ...t.temperatures
          .filter(isThere)
          .map((row) => reading("temperature", inCelsius(row.index, row.value), `Probe ${row.index}`)),
        ...t.humidities.filter(isThere).map((row) => reading("humidity", row.value, `Probe ${row.index}`)),
      ],
    };
  },
});
