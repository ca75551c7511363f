/** A UPS that Network UPS Tools watch on a computer, by net-snmp's extend: the output of a script called `ups-nut`. */
import { number, stateText, type PowerWord } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

/** nsExtendOutLine of "ups-nut", line by line. */
const LINE = "1.3.6.1.4.1.8072.1.3.2.4.1.2.7.117.112.115.45.110.117.116";

/** A flag that is good when it is set, or bad. */
const flag = (line: number, set: "ok" | "warning" | "critical", unset: "ok" | "warning" = "ok", power?: PowerWord) =>
  stateText(
    `${LINE}.${line}`,
    { True: set, 1: set, False: unset, 0: unset },
    power === undefined ? {} : set === "ok" ? { False: power, 0: power } : { True: power, 1: power },
  );

export const netSnmpNut = defineMib({
  name: "net-snmp-nut",
  title: "UPS by Network UPS Tools through net-snmp",
  source: "NET-SNMP-EXTEND-MIB (net-snmp): nsExtendOutLine",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${LINE}.1`] }],
  scalars: {
    charge: number(`${LINE}.1`),
    runtime: number(`${LINE}.3`, { scale: 1 / 60 }),
    batteryVoltage: number(`${LINE}.4`),
    input: number(`${LINE}.7`),
    load: number(`${LINE}.8`),
    onLine: flag(9, "ok", "warning", "battery"),
    onBattery: flag(10, "warning", "ok", "battery"),
    low: flag(11, "critical", "ok", "low"),
    high: flag(12, "warning"),
    replace: flag(13, "warning"),
    charging: flag(14, "ok"),
    discharging: flag(15, "ok"),
    bypass: flag(16, "warning"),
    calibrating: flag(17, "ok"),
    off: flag(18, "critical", "ok", "off"),
    overload: flag(19, "critical"),
    trimming: flag(20, "ok"),
    boosting: flag(21, "ok"),
    shutdown: flag(22, "critical", "ok", "battery"),
  },
  facts({ scalars: s }) {
    const group = "UPS";
    return {
      sensors: [
        reading("charge", s.charge, "Battery charge", { group }),
        reading("runtime", s.runtime, "Time remaining", { group }),
        reading("load", s.load, "Load", { group }),
        reading("voltage", s.input, "Input", { group }),
        reading("voltage", s.batteryVoltage, "Battery", { group }),
        stateOf(s.onLine, "On line", { group }),
        stateOf(s.onBattery, "On battery", { group }),
        stateOf(s.low, "Low battery", { group }),
        stateOf(s.high, "High battery", { group }),
        stateOf(s.replace, "Battery to be replaced", { group }),
        stateOf(s.charging, "Battery charging", { group }),
        stateOf(s.discharging, "Battery discharging", { group }),
        stateOf(s.bypass, "Bypass", { group }),
        stateOf(s.calibrating, "Calibration", { group }),
        stateOf(s.off, "Off", { group }),
        stateOf(s.overload, "Overload", { group }),
        stateOf(s.trimming, "Trimming", { group }),
        stateOf(s.boosting, "Boosting", { group }),
        stateOf(s.shutdown, "Forced shutdown", { group }),
      ],
    };
  },
});
