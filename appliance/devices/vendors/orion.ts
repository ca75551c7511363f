/** Delta Orion controllers of direct current supplies: voltage, rectifiers, batteries, alarms. */
import { text } from "../columns.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure } from "../sensor-list.ts";

const DC = "1.3.6.1.4.1.20246.2.3.1.1.1.2";
/** The highest number says that a value is not valid. */
const INVALID = 2_147_483_647;
const TENTHS = { scale: 0.1, absentFrom: INVALID };

export const orion = listedMib({
  name: "orion",
  title: "Delta Orion controller",
  source: "ORION-BASE-MIB (Delta Energy Systems)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.20246"] }],
  identity: { os: "orion", vendor: "Delta", kind: "ups", hardware: text(`${DC}.1.2.0`), version: text(`${DC}.1.4.0`) },
  single: {
    urgent: measure("count", `${DC}.2.3.0`, "Urgent alarms"),
    nonUrgent: measure("count", `${DC}.2.4.0`, "Non-urgent alarms"),
    mains: condition(`${DC}.2.5.0`, "Mains failure", { 1: ["inactive", "ok"], 2: ["active", "critical", "battery"] }),
    voltage: measure("voltage", `${DC}.3.1.0`, "System", { scale: 0.01, absentFrom: INVALID }),
    loadCurrent: measure("current", `${DC}.3.2.0`, "Load", TENTHS),
    batteryCurrent: measure("current", `${DC}.3.3.0`, "Battery", TENTHS),
    batteryTemperature: measure("temperature", `${DC}.3.4.0`, "Battery", TENTHS),
    charging: condition(`${DC}.3.5.0`, "Battery charging", {
      1: ["float", "ok"],
      2: ["discharge", "critical", "battery"],
      3: ["equalize", "ok"],
      4: ["boost", "ok"],
      5: ["battTest", "ok"],
      6: ["recharge", "ok"],
      7: ["sepCharge", "ok"],
      8: ["evCtrlCharge", "ok"],
    }),
    rectifierCurrent: measure("current", `${DC}.3.7.0`, "Rectifiers", TENTHS),
    power: measure("power", `${DC}.3.8.0`, "System", { absentFrom: INVALID }),
    rectifiers: measure("count", `${DC}.4.1.0`, "Rectifiers"),
    failed: measure("count", `${DC}.4.2.0`, "Failed rectifiers"),
    test: condition(`${DC}.5.2.2.2.0`, "Battery test", {
      1: ["none", "notPresent"],
      2: ["failed", "critical"],
      3: ["aborted", "ok"],
      4: ["loadFailure", "warning"],
      5: ["okay", "ok"],
      6: ["abortedManual", "ok"],
      7: ["abortedEvCtrlCharge", "ok"],
      8: ["abortedInhibitEv", "ok"],
    }),
    backup: measure("runtime", `${DC}.5.3.3.3.0`, "Battery", { absentFrom: INVALID }),
  },
  rows: {
    rectifierList: {
      called: "Rectifier",
      named: text(`${DC}.4.4.1.2`),
      items: {
        state: danger(
          "powerSupply",
          condition(`${DC}.4.4.1.4`, "", {
            1: ["unknown", "unknown"],
            2: ["on", "ok"],
            3: ["remoteOff", "ok"],
            4: ["off", "ok"],
            5: ["temporaryInternalOff", "warning"],
            6: ["latchedInternalOff", "critical"],
            7: ["error", "critical"],
            8: ["notAuthenticated", "warning"],
          }),
        ),
        current: measure("current", `${DC}.4.4.1.6`, "", TENTHS),
        power: measure("power", `${DC}.4.4.1.7`, "", { absentFrom: INVALID }),
      },
    },
    lithium: {
      called: "Lithium battery",
      named: text(`${DC}.5.3.4.1.2`),
      items: {
        state: danger(
          "battery",
          condition(`${DC}.5.3.4.1.3`, "", {
            0: ["invalid", "notPresent"],
            1: ["unknown", "unknown"],
            2: ["missing", "critical"],
            3: ["ok", "ok"],
            4: ["warning", "warning"],
            5: ["alarm", "critical"],
            6: ["error", "critical"],
            7: ["remoteOff", "ok"],
          }),
        ),
        current: measure("current", `${DC}.5.3.4.1.5`, "", TENTHS),
        charge: measure("charge", `${DC}.5.3.4.1.6`, "", { absentFrom: 101 }),
        health: measure("percent", `${DC}.5.3.4.1.8`, "health", { absentFrom: 101 }),
      },
    },
    aircons: {
      called: "Air conditioner",
      named: text(`${DC}.14.1.1.3`),
      items: {
        state: condition(`${DC}.14.1.1.4`, "", {
          1: ["unknown", "unknown"],
          2: ["on", "ok"],
          3: ["remoteOff", "ok"],
          4: ["standby", "ok"],
          5: ["warning", "warning"],
          6: ["temporaryInternalOff", "warning"],
        }),
        room: measure("temperature", `${DC}.14.1.1.8`, "room", TENTHS),
      },
    },
  },
});
