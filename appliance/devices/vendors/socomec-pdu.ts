/** Socomec distribution units (D-PDU): three output lines, environment, alarms. */
import { text, type StateMeaning } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const PDU = "1.3.6.1.4.1.4555.2.30";
const TENTHS = { scale: 0.1, absentBelow: 0 };
const MAJOR: Readonly<Record<number, StateMeaning>> = { 0: ["off", "ok"], 1: ["on", "critical"] };
const MINOR: Readonly<Record<number, StateMeaning>> = { 0: ["off", "ok"], 1: ["on", "warning"] };

export const socomecPdu = listedMib({
  name: "socomec-pdu",
  title: "Socomec D-PDU",
  source: "SOCOMECPDU-MIB (Socomec)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.4555"], present: [`${PDU}.2.1.0`] }],
  identity: {
    os: "socomec-pdu",
    vendor: "Socomec",
    kind: "pdu",
    hardware: text(`${PDU}.1.2.0`),
    version: text(`${PDU}.1.5.0`),
    serial: text(`${PDU}.1.3.0`),
  },
  single: {
    frequency: measure("frequency", `${PDU}.2.1.0`, "Output", TENTHS),
    voltage1: measure("voltage", `${PDU}.2.2.0`, "Output L1", TENTHS),
    current1: measure("current", `${PDU}.2.3.0`, "Output L1", TENTHS),
    voltage2: measure("voltage", `${PDU}.2.4.0`, "Output L2", TENTHS),
    current2: measure("current", `${PDU}.2.5.0`, "Output L2", TENTHS),
    voltage3: measure("voltage", `${PDU}.2.6.0`, "Output L3", TENTHS),
    current3: measure("current", `${PDU}.2.7.0`, "Output L3", TENTHS),
    disconnected: condition(`${PDU}.3.1.0`, "PDU disconnected", MAJOR),
    load1: danger("overload", condition(`${PDU}.3.2.0`, "Overload L1", MAJOR)),
    high1: condition(`${PDU}.3.3.0`, "High load L1", MINOR),
    out1: condition(`${PDU}.3.4.0`, "Output voltage L1", MAJOR),
    load2: danger("overload", condition(`${PDU}.3.6.0`, "Overload L2", MAJOR)),
    high2: condition(`${PDU}.3.7.0`, "High load L2", MINOR),
    out2: condition(`${PDU}.3.8.0`, "Output voltage L2", MAJOR),
    load3: danger("overload", condition(`${PDU}.3.10.0`, "Overload L3", MAJOR)),
    high3: condition(`${PDU}.3.11.0`, "High load L3", MINOR),
    out3: condition(`${PDU}.3.12.0`, "Output voltage L3", MAJOR),
    temperature: measure("temperature", `${PDU}.4.1.0`, "Environment", { scale: 0.1, absentBelow: 1 }),
    humidity: measure("humidity", `${PDU}.4.2.0`, "Environment", { absentBelow: 1 }),
  },
});
