/**
 * Some makers keep the objects of UPS-MIB (RFC 1628) a second time under their own number, partly with other units. This makes the
 * MIB of one from its number. It is no MIB by itself.
 */
import { text } from "../columns.ts";
import type { Match, Mib, Verified } from "../contract.ts";
import { danger } from "../danger.ts";
import { listedMib } from "../listed-mib.ts";
import { condition, measure, type Item } from "../sensor-list.ts";

export interface UpsCopyOptions {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly verified: Verified;
  readonly matches: readonly Match[];
  readonly os: string;
  readonly vendor: string;
  /** Under which the groups stand: 1 identity, 2 battery, 3 input, 4 output, 5 bypass, 6 alarms. */
  readonly root: string;
  /** From the unit of voltages to volts. */
  readonly volts: number;
  /** What the maker has beside the copy. */
  readonly more?: Readonly<Record<string, Item>>;
}

export function makeUpsCopy({ os, vendor, root, volts, more = {}, ...about }: UpsCopyOptions): Mib {
  const voltage = { scale: volts, absentBelow: 0 };
  const tenths = { scale: 0.1, absentBelow: 0 };
  const known = { absentBelow: 0 };
  return listedMib({
    ...about,
    // UPS-MIB shows the same battery and lines.
    instead: { sensors: ["ups-mib"] },
    identity: { os, vendor, kind: "ups", hardware: text(`${root}.1.2.0`), version: text(`${root}.1.3.0`) },
    single: {
      battery: danger(
        "battery",
        condition(`${root}.2.1.0`, "Battery", {
          1: ["unknown", "unknown"],
          2: ["batteryNormal", "ok"],
          3: ["batteryLow", "critical", "low"],
          4: ["batteryDepleted", "critical", "low"],
        }),
      ),
      onBattery: measure("runtime", `${root}.2.2.0`, "Time on battery", { scale: 1 / 60, absentBelow: 0 }),
      remaining: measure("runtime", `${root}.2.3.0`, "Battery", known),
      charge: measure("charge", `${root}.2.4.0`, "Battery", known),
      batteryVoltage: measure("voltage", `${root}.2.5.0`, "Battery", tenths),
      batteryCurrent: measure("current", `${root}.2.6.0`, "Battery", { scale: 0.1 }),
      batteryTemperature: measure("temperature", `${root}.2.7.0`, "Battery", { absentBelow: 1 }),
      source: condition(`${root}.4.1.0`, "Output source", {
        1: ["other", "unknown"],
        2: ["none", "critical", "off"],
        3: ["normal", "ok"],
        4: ["bypass", "warning"],
        5: ["battery", "critical", "battery"],
        6: ["booster", "warning"],
        7: ["reducer", "warning"],
      }),
      outputFrequency: measure("frequency", `${root}.4.2.0`, "Output", tenths),
      bypassFrequency: measure("frequency", `${root}.5.1.0`, "Bypass", tenths),
      alarms: measure("count", `${root}.6.1.0`, "Alarms present"),
      test: condition(`${root}.7.3.0`, "Battery test", {
        1: ["donePass", "ok"],
        2: ["doneWarning", "warning"],
        3: ["doneError", "critical"],
        4: ["aborted", "ok"],
        5: ["inProgress", "ok"],
        6: ["noTestsInitiated", "notPresent"],
      }),
      ...more,
    },
    rows: {
      inputs: {
        called: "Input",
        items: {
          frequency: measure("frequency", `${root}.3.3.1.2`, "", tenths),
          voltage: measure("voltage", `${root}.3.3.1.3`, "", voltage),
          current: measure("current", `${root}.3.3.1.4`, "", tenths),
          power: measure("power", `${root}.3.3.1.5`, "", known),
        },
      },
      outputs: {
        called: "Output",
        items: {
          voltage: measure("voltage", `${root}.4.4.1.2`, "", voltage),
          current: measure("current", `${root}.4.4.1.3`, "", tenths),
          power: measure("power", `${root}.4.4.1.4`, "", known),
          load: measure("load", `${root}.4.4.1.5`, "", known),
        },
      },
      bypass: {
        called: "Bypass",
        items: {
          voltage: measure("voltage", `${root}.5.3.1.2`, "", voltage),
          current: measure("current", `${root}.5.3.1.3`, "", tenths),
          power: measure("power", `${root}.5.3.1.4`, "", known),
        },
      },
    },
  });
}
