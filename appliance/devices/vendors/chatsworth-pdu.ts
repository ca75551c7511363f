/** Chatsworth (CPI) eConnect PDUs: lines, branches, outlets, probes of all units of a chain. */
import { number, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading } from "../facts.ts";
import { condition, measure, sensorList } from "../sensor-list.ts";

const CPI = "1.3.6.1.4.1.30932.1.10.1";
const BRANCH = `${CPI}.3.110.1`;
const OUTLET = `${CPI}.4.10.1`;
const SENSOR = `${CPI}.5.10.1`;
const CENTI = { scale: 0.01, absentBelow: 0 };
const TENTHS = { scale: 0.1, absentBelow: 0 };
/** Ten volt-ampere-seconds to kilovolt-ampere-hours. */
const ENERGY = { scale: 1 / 360_000, absentBelow: 0 };
const TEMPERATURE = 1;
const ALARM: Readonly<Record<number, StateMeaning>> = {
  0: ["noalarm", "ok"],
  1: ["warning", "warning"],
  2: ["alarm", "critical"],
};

const branches = sensorList({
  current: measure("current", `${BRANCH}.3`, "", CENTI),
  voltage: measure("voltage", `${BRANCH}.5`, "", TENTHS),
  power: measure("apparent_power", `${BRANCH}.6`, "", { absentBelow: 0 }),
  status: danger("overload", condition(`${BRANCH}.8`, "", ALARM)),
  energy: measure("power_consumed", `${BRANCH}.9`, "", ENERGY),
});
const outlets = sensorList({
  current: measure("current", `${OUTLET}.6`, "", CENTI),
  power: measure("apparent_power", `${OUTLET}.8`, "", { absentBelow: 0 }),
  status: danger("overload", condition(`${OUTLET}.9`, "", ALARM)),
});

export const chatsworthPdu = defineMib({
  name: "chatsworth-pdu",
  title: "Chatsworth eConnect PDU",
  source: "CPI-UNITY-MIB (Chatsworth Products)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.30932"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${CPI}.2.1.0`] }],
  tables: {
    pdus: {
      columns: {
        model: text(`${CPI}.2.10.1.2`),
        name: text(`${CPI}.2.10.1.3`),
        version: text(`${CPI}.2.10.1.11`),
        power: number(`${CPI}.2.10.1.16`, { absentBelow: 0 }),
        serial: text(`${CPI}.2.10.1.18`),
      },
    },
    lines: { columns: { current: number(`${CPI}.3.10.1.3`, CENTI) } },
    branches: { columns: branches.columns },
    outlets: { columns: { name: text(`${OUTLET}.4`), ...outlets.columns } },
    probes: {
      columns: { name: text(`${SENSOR}.3`), type: number(`${SENSOR}.4`), value: number(`${SENSOR}.5`) },
    },
  },
  facts({ tables }) {
    const several = tables.pdus.length > 1;
    // What follows the number of a line is the unit's address, one for all where there is one unit.
    const nameOf = (what: string, index: string) => `${what} ${several ? index : (index.split(".", 1)[0] ?? index)}`;
    const [first] = tables.pdus;
    return {
      identity: {
        os: "cpi-pdu",
        vendor: "Chatsworth",
        kind: "pdu",
        hardware: first?.model?.value,
        version: first?.version?.value,
        serial: first?.serial?.value,
      },
      sensors: [
        ...tables.pdus.map((row) => reading("apparent_power", row.power, row.name?.value ?? "PDU")),
        ...tables.lines.map((row) => reading("current", row.current, nameOf("Line", row.index))),
        ...tables.branches.flatMap((row) => branches.of(row, nameOf("Branch", row.index))),
        ...tables.outlets.flatMap((row) => outlets.of(row, row.name?.value ?? nameOf("Outlet", row.index), "Outlets")),
        ...tables.probes.map((row) => {
          const name = row.name?.value ?? nameOf("Probe", row.index);
          if (row.value === undefined) return undefined;
          if (row.type?.value !== TEMPERATURE) return reading("humidity", row.value, name);
          // Degrees Fahrenheit.
          return reading("temperature", { value: ((row.value.value - 32) * 5) / 9, oid: row.value.oid }, name);
        }),
      ],
    };
  },
});
