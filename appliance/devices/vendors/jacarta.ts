/** Jacarta interSeptor: temperature, humidity, contacts. */
import { text, type StateMeaning } from "../columns.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const BOX = "1.3.6.1.4.1.19011.1.3.1.1";
const SENSOR = `${BOX}.3.2.1`;
const LEVEL: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["disabled", "notPresent"],
  3: ["normal", "ok"],
  4: ["lowWarning", "warning"],
  5: ["lowCritical", "critical"],
  6: ["highWarning", "warning"],
  7: ["highCritical", "critical"],
};
const CONTACT: Readonly<Record<number, StateMeaning>> = {
  1: ["unknown", "unknown"],
  2: ["disabled", "notPresent"],
  3: ["active", "warning"],
  4: ["inactive", "ok"],
};

export const jacarta = listedMib({
  name: "jacarta",
  title: "Jacarta interSeptor",
  source: "InterSeptor-MIB (Jacarta)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.19011"] }],
  identity: {
    os: "interseptor",
    vendor: "Jacarta",
    kind: "environment",
    hardware: text(`${BOX}.1.2.0`),
    version: text(`${BOX}.1.3.0`),
  },
  rows: {
    sensors: {
      called: "Sensor",
      items: {
        temperature: measure("temperature", `${SENSOR}.3`, "", { scale: 0.1, absent: [0] }),
        temperatureState: condition(`${SENSOR}.4`, "temperature", LEVEL),
        humidity: measure("humidity", `${SENSOR}.5`, "", { scale: 0.1, absentBelow: 1 }),
        humidityState: condition(`${SENSOR}.6`, "humidity", LEVEL),
        contact1: condition(`${SENSOR}.7`, "contact 1", CONTACT),
        contact2: condition(`${SENSOR}.8`, "contact 2", CONTACT),
      },
    },
  },
});
