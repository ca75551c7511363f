/** Dell rack PDUs: units, phases, outlets, probes. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const PDU = "1.3.6.1.4.1.674.10903.200.2.200";
const TEMPERATURE = `${PDU}.150.2.2.1`;
const HUMIDITY = `${PDU}.150.3.2.1`;
/** Hundredths of a kilowatt. */
const POWER = { scale: 10, absentBelow: 0 };
const LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["lowLoad", "ok"],
  2: ["normal", "ok"],
  3: ["nearOverload", "warning"],
  4: ["overload", "critical"],
};
const LEVEL: Readonly<Record<number, StateMeaning>> = {
  1: ["notPresent", "notPresent"],
  2: ["belowMin", "critical"],
  3: ["belowLow", "warning"],
  4: ["normal", "ok"],
  5: ["overHigh", "warning"],
  6: ["overMax", "critical"],
};

export const dellRackPdu = listedMib({
  name: "dell-rack-pdu",
  title: "Dell rack PDU",
  source: "DellrPDU-MIB (Dell)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.674.10903.200"] }],
  identity: {
    os: "dell-rpdu",
    vendor: "Dell",
    kind: "pdu",
    hardware: text(`${PDU}.100.2.1.7.1`),
    version: text(`${PDU}.100.2.1.5.1`),
    serial: text(`${PDU}.100.2.1.8.1`),
  },
  single: {
    supply: danger(
      "powerSupply",
      condition(`${PDU}.140.1.0`, "Power supply", {
        1: ["allAvailablePowerSuppliesOK", "ok"],
        2: ["powerSupplyFailed", "critical"],
      }),
    ),
  },
  rows: {
    units: {
      called: "Unit",
      named: text(`${PDU}.110.2.1.2`),
      items: {
        power: measure("power", `${PDU}.110.2.1.3`, "", POWER),
        energy: measure("power_consumed", `${PDU}.110.2.1.4`, "", { scale: 0.1, absentBelow: 0 }),
        load: danger("overload", condition(`${PDU}.110.2.1.6`, "load", LOAD)),
      },
    },
    phases: {
      called: "Phase",
      items: {
        load: danger("overload", condition(`${PDU}.120.2.1.3`, "load", LOAD)),
        current: measure("current", `${PDU}.120.2.1.4`, "", { scale: 0.1, absentBelow: 0 }),
        voltage: measure("voltage", `${PDU}.120.2.1.5`, "", { absentBelow: 0 }),
        power: measure("power", `${PDU}.120.2.1.6`, "", POWER),
      },
    },
    outlets: {
      called: "Outlet",
      named: text(`${PDU}.130.1.2.1.3`),
      group: "Outlets",
      items: {
        state: condition(`${PDU}.130.1.2.1.4`, "", { 1: ["on", "ok"], 2: ["off", "ok"], 3: ["unknown", "unknown"] }),
      },
    },
    temperatures: {
      called: "Temperature",
      named: text(`${TEMPERATURE}.2`),
      items: {
        value: measure("temperature", `${TEMPERATURE}.5`, "", { scale: 0.1, absentBelow: 0 }),
        state: condition(`${TEMPERATURE}.6`, "", LEVEL),
      },
    },
    humidities: {
      called: "Humidity",
      named: text(`${HUMIDITY}.2`),
      items: {
        value: measure("humidity", `${HUMIDITY}.4`, "", { absentBelow: 1 }),
        state: condition(`${HUMIDITY}.5`, "humidity", LEVEL),
      },
    },
  },
});
