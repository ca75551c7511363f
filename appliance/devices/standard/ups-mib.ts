/** UPS-MIB: battery, input, output and bypass of any maker's UPS. */
import { danger } from "../danger.ts";
import { number, state, text, type NumberCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf, type SensorClass } from "../facts.ts";
import { makerName } from "../maker-names.ts";
import { told } from "../placeholders.ts";
import { plainModel, plainVersion } from "../read-description.ts";

const UPS = "1.3.6.1.2.1.33.1";

export const upsMib = defineMib({
  name: "ups-mib",
  title: "UPS",
  source: "UPS-MIB (RFC 1628)",
  verified: "recording",
  rank: "standard",
  matches: [{ present: [`${UPS}.2.1.0`] }, { present: [`${UPS}.4.1.0`] }],
  scalars: {
    maker: text(`${UPS}.1.1.0`),
    model: text(`${UPS}.1.2.0`),
    upsVersion: text(`${UPS}.1.3.0`),
    agentVersion: text(`${UPS}.1.4.0`),
    batteryStatus: danger(
      "battery",
      state(`${UPS}.2.1.0`, {
        1: ["Unknown", "unknown"],
        2: ["Normal", "ok"],
        3: ["Low", "critical", "low"],
        4: ["Depleted", "critical", "low"],
      }),
    ),
    onBattery: number(`${UPS}.2.2.0`, { scale: 1 / 60 }),
    remaining: number(`${UPS}.2.3.0`),
    charge: number(`${UPS}.2.4.0`),
    batteryVoltage: number(`${UPS}.2.5.0`, { scale: 0.1 }),
    batteryCurrent: number(`${UPS}.2.6.0`, { scale: 0.1 }),
    batteryTemperature: number(`${UPS}.2.7.0`),
    outputSource: state(`${UPS}.4.1.0`, {
      1: ["Other", "unknown"],
      2: ["None", "critical", "off"],
      3: ["Normal", "ok"],
      4: ["Bypass", "warning"],
      5: ["Battery", "critical", "battery"],
      6: ["Booster", "warning"],
      7: ["Reducer", "warning"],
    }),
    outputFrequency: number(`${UPS}.4.2.0`, { scale: 0.1 }),
    bypassFrequency: number(`${UPS}.5.1.0`, { scale: 0.1 }),
    alarms: number(`${UPS}.6.1.0`),
    lowVoltage: number(`${UPS}.9.9.0`),
    highVoltage: number(`${UPS}.9.10.0`),
    lowBatteryMinutes: number(`${UPS}.9.7.0`),
  },
  tables: {
    input: {
      columns: {
        frequency: number(`${UPS}.3.3.1.2`, { scale: 0.1 }),
        voltage: number(`${UPS}.3.3.1.3`),
        current: number(`${UPS}.3.3.1.4`, { scale: 0.1 }),
        power: number(`${UPS}.3.3.1.5`),
      },
    },
    output: {
      columns: {
        voltage: number(`${UPS}.4.4.1.2`),
        current: number(`${UPS}.4.4.1.3`, { scale: 0.1 }),
        power: number(`${UPS}.4.4.1.4`),
        load: number(`${UPS}.4.4.1.5`),
      },
    },
    bypass: {
      columns: {
        voltage: number(`${UPS}.5.3.1.2`),
        current: number(`${UPS}.5.3.1.3`, { scale: 0.1 }),
        power: number(`${UPS}.5.3.1.4`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const [maker, model, version] = [told(s.maker), told(s.model), told(s.agentVersion) ?? told(s.upsVersion)];
    const input = { warningLow: s.lowVoltage, warningHigh: s.highVoltage };
    return {
      identity: {
        kind: "ups",
        vendor: maker === undefined ? undefined : makerName(maker),
        hardware: model === undefined ? undefined : plainModel(model),
        version: version === undefined ? undefined : plainVersion(version),
      },
      sensors: [
        stateOf(s.batteryStatus, "Battery Status"),
        stateOf(s.outputSource, "Output Source"),
        reading("runtime", s.onBattery, "Time on battery"),
        reading("runtime", s.remaining, "Estimated battery time remaining", {
          limits: { criticalLow: s.lowBatteryMinutes },
        }),
        reading("charge", s.charge, "Battery charge remaining"),
        reading("voltage", s.batteryVoltage, "Battery"),
        reading("current", s.batteryCurrent, "Battery"),
        reading("temperature", s.batteryTemperature, "Battery"),
        reading("frequency", s.outputFrequency, "Output"),
        reading("frequency", s.bypassFrequency, "Bypass"),
        reading("count", s.alarms, "Alarms present"),
        ...lines("Input", tables.input, { frequency: {}, voltage: { limits: input }, current: {}, power: {} }),
        ...lines<"voltage" | "current" | "power">("Output", tables.output, { voltage: {}, current: {}, power: {} }),
        ...tables.output.map((row) =>
          reading("load", row.load, phased("Percentage load", row.index, tables.output.length, " ")),
        ),
        ...lines("Bypass", tables.bypass, { voltage: {}, current: {}, power: {} }),
      ],
    };
  },
});

/** One sensor per phase and quantity. */
function lines<K extends SensorClass>(
  name: string,
  rows: readonly ({ readonly index: string } & { readonly [C in K]: NumberCell | undefined })[],
  quantities: Readonly<
    Record<K, { limits?: { warningLow?: NumberCell | undefined; warningHigh?: NumberCell | undefined } }>
  >,
) {
  return rows.flatMap((row) =>
    (Object.keys(quantities) as K[]).map((quantity) =>
      reading(quantity, row[quantity], phased(name, row.index, rows.length), quantities[quantity]),
    ),
  );
}

/** A UPS with one phase has no need of numbers. */
function phased(name: string, index: string, count: number, joint = " Phase "): string {
  return count > 1 ? `${name}${joint}${index}` : name;
}
