/** Sinetica Hawk-i2: temperature, humidity, contacts, and the PDUs on its bus. */
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";
import { told } from "../placeholders.ts";
import { measure, sensorList } from "../sensor-list.ts";

const HAWK = "1.3.6.1.4.1.3711.24.1.1";
const INPUT = `${HAWK}.1.2.2.1`;
const LIMIT = `${HAWK}.1.2.3.1.1`;
const CONTACT = `${HAWK}.1.3.1.1`;
const METER = `${HAWK}.7.3.1.1`;
const INVENTORY = `${HAWK}.99`;
/** The ranges of the MIB (-200 to 1000 of degrees and of percent) are those of tenths. */
const TENTHS = { scale: 0.1 };
const FAHRENHEIT = 2;
const KELVIN = 3;
const TEMPERATURE = 2;
const HUMIDITY = 3;

const meters = sensorList({
  voltage: measure("voltage", `${METER}.3`, "", { absentBelow: 0 }),
  current: measure("current", `${METER}.4`, "", { scale: 0.1, absentBelow: 0 }),
  energy: measure("power_consumed", `${METER}.5`, "", { scale: 0.1, absentBelow: 0 }),
  apparent: measure("apparent_power", `${METER}.6`, "", { scale: 100, absentBelow: 0 }),
  power: measure("power", `${METER}.7`, "", { scale: 100, absentBelow: 0 }),
  factor: measure("power_factor", `${METER}.8`, "", { scale: 0.01, absentBelow: 0 }),
});

export const sineticaHawk = defineMib({
  name: "sinetica-hawk",
  title: "Sinetica Hawk-i2",
  source: "HAWK-I2-MIB (Sinetica)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3711"] }],
  scalars: {
    model: text(`${INVENTORY}.7.0`),
    version: text(`${INVENTORY}.10.0`),
    serial: text(`${INVENTORY}.11.0`),
    scale: number(`${HAWK}.1.2.1.0`),
  },
  tables: {
    inputs: { columns: { name: text(`${INPUT}.3`), type: number(`${INPUT}.6`), value: number(`${INPUT}.7`, TENTHS) } },
    limits: {
      after: ["inputs"],
      columns: {
        critical: number(`${LIMIT}.3`, TENTHS),
        warning: number(`${LIMIT}.4`, TENTHS),
        low: number(`${LIMIT}.5`, TENTHS),
        criticalLow: number(`${LIMIT}.6`, TENTHS),
      },
    },
    contacts: {
      columns: {
        name: text(`${CONTACT}.3`),
        state: state(`${CONTACT}.7`, {
          1: ["open", "unknown"],
          2: ["closed", "unknown"],
          3: ["armed", "ok"],
          4: ["triggered", "warning"],
        }),
      },
    },
    pdus: {
      columns: {
        name: text(`${HAWK}.7.1.2.1.3`),
        comms: state(`${HAWK}.7.1.2.1.6`, {
          1: ["commsGood", "ok"],
          2: ["commsFailed", "warning"],
          3: ["commsBadData", "warning"],
        }),
      },
    },
    meters: { after: ["pdus"], columns: meters.columns },
  },
  facts({ scalars: s, tables }) {
    const limits = new Map(tables.limits.map((row) => [row.index, row]));
    const names = new Map(tables.pdus.map((row) => [row.index, told(row.name) ?? `PDU ${row.index}`]));
    const celsius = (cell: NumberCell | undefined) =>
      cell && { value: toCelsius(cell.value, s.scale?.value), oid: cell.oid };
    const asIs = (cell: NumberCell | undefined) => cell;
    return {
      identity: {
        os: "hawk-i2",
        vendor: "Sinetica",
        kind: "environment",
        hardware: told(s.model),
        version: told(s.version),
        serial: told(s.serial),
      },
      sensors: [
        ...tables.inputs.map((row) => {
          const type = row.type?.value;
          if (type !== TEMPERATURE && type !== HUMIDITY) return undefined;
          const of = type === TEMPERATURE ? celsius : asIs;
          const held = limits.get(row.index);
          return reading(
            type === TEMPERATURE ? "temperature" : "humidity",
            of(row.value),
            told(row.name) ?? `Input ${row.index}`,
            {
              limits: {
                criticalLow: of(held?.criticalLow),
                warningLow: of(held?.low),
                warningHigh: of(held?.warning),
                criticalHigh: of(held?.critical),
              },
            },
          );
        }),
        ...tables.contacts.map((row) => stateOf(row.state, told(row.name) ?? `Contact ${row.index}`)),
        ...tables.pdus.map((row) => stateOf(row.comms, `${names.get(row.index)} bus`)),
        ...tables.meters.flatMap((row) => meters.of(row, names.get(row.index) ?? `PDU ${row.index}`)),
      ],
    };
  },
});

function toCelsius(value: number, scale: number | undefined): number {
  if (scale === FAHRENHEIT) return Number((((value - 32) * 5) / 9).toPrecision(12));
  return scale === KELVIN ? Number((value - 273.15).toPrecision(12)) : value;
}
