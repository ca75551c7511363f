/** Sensatronics EM1: groups of temperature, humidity and wetness probes. */
import { number, rounded, text, type Column, type NumberCell, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading } from "../facts.ts";

const EM1 = "1.3.6.1.4.1.16174.1.1.3";
const GROUPS = [1, 2, 3, 4] as const;

/** Of a group: the temperature's name and its text with one decimal, the same of humidity and wetness. -1 and below: not there. */
const columns: Record<string, Column<NumberCell | TextCell>> = Object.fromEntries(
  GROUPS.flatMap((group): [string, Column<NumberCell | TextCell>][] => {
    const root = `${EM1}.3.${group}`;
    return [
      [`temperatureName${group}`, text(`${root}.2.0`)],
      [`temperature${group}`, number(`${root}.3.0`, { absentBelow: -98 })],
      [`humidityName${group}`, text(`${root}.5.0`)],
      [`humidity${group}`, number(`${root}.6.0`, { absentBelow: 0 })],
      [`wetnessName${group}`, text(`${root}.8.0`)],
      [`wetness${group}`, number(`${root}.9.0`, { absentBelow: 0 })],
    ];
  }),
);

export const sensatronicsEm1 = defineMib({
  name: "sensatronics-em1",
  title: "Sensatronics EM1",
  source: "SENSATRONICS-EM1 (Sensatronics)",
  verified: "text",
  matches: [{ sysObjectID: [EM1] }, { sysObjectID: ["1.3.6.1.4.1.16174"], present: [`${EM1}.1.2.0`] }],
  scalars: {
    model: text(`${EM1}.1.2.0`),
    firmware: text(`${EM1}.1.5.0`),
    serial: text(`${EM1}.1.7.0`),
    // C or F.
    unit: text(`${EM1}.2.3.1.0`),
    ...columns,
  },
  facts({ scalars: s }) {
    const cells: Readonly<Record<string, unknown>> = s;
    const { model, firmware, serial, unit } = cells as Readonly<Record<string, TextCell | undefined>>;
    const numberOf = (key: string) => cells[key] as NumberCell | undefined;
    const nameOf = (key: string, otherwise: string) => (cells[key] as TextCell | undefined)?.value ?? otherwise;
    const celsius = (cell: NumberCell | undefined) =>
      cell && unit?.value.toUpperCase().startsWith("F") === true
        ? { ...cell, value: rounded(((cell.value - 32) * 5) / 9) }
        : cell;
    return {
      identity: {
        os: "sensatronics-em1",
        vendor: "Sensatronics",
        kind: "environment",
        hardware: model?.value ?? "EM1",
        version: firmware?.value,
        serial: serial?.value,
      },
      sensors: GROUPS.flatMap((group) => [
        reading(
          "temperature",
          celsius(numberOf(`temperature${group}`)),
          nameOf(`temperatureName${group}`, `Temperature ${group}`),
        ),
        reading("humidity", numberOf(`humidity${group}`), nameOf(`humidityName${group}`, `Humidity ${group}`)),
        reading("percent", numberOf(`wetness${group}`), nameOf(`wetnessName${group}`, `Wetness ${group}`)),
      ]),
    };
  },
});
