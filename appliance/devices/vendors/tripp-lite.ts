/** Tripp Lite and Eaton PowerAlert: battery, input, output, switched loads. UPS-MIB stands beside it. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const TRIPP = "1.3.6.1.4.1.850.1.1";
const UPS = `${TRIPP}.3.1.3`;
const tenths = (oid: string) => number(oid, { scale: 0.1 });
/** Off is what somebody chose. */
const SWITCHED: Readonly<Record<number, StateMeaning>> = {
  0: ["unknown", "unknown"],
  1: ["off", "ok"],
  2: ["on", "ok"],
  3: ["controlled", "ok"],
};

export const trippLite = defineMib({
  name: "tripp-lite",
  title: "Tripp Lite PowerAlert",
  source: "TRIPPLITE-PRODUCTS (Tripp Lite/Eaton)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.850"] }, { present: [`${TRIPP}.1.2.1.5.1`] }],
  tables: {
    devices: { columns: { model: text(`${TRIPP}.1.2.1.5`) } },
    idents: { columns: { firmware: text(`${TRIPP}.2.1.1.4`), serial: text(`${TRIPP}.2.1.1.5`) } },
    loads: {
      columns: {
        state: state(`${TRIPP}.3.1.2.1.1.1`, SWITCHED),
        test: state(`${TRIPP}.3.1.2.1.1.6`, {
          0: ["noTest", "notPresent"],
          1: ["doneAndPassed", "ok"],
          2: ["doneAndWarning", "warning"],
          3: ["doneAndError", "critical"],
          4: ["aborted", "ok"],
          5: ["inProgress", "ok"],
          6: ["noTestInitiated", "notPresent"],
        }),
        temperature: number(`${TRIPP}.3.1.2.1.1.7`, { scale: 0.1, absentBelow: 1 }),
        power: number(`${TRIPP}.3.1.2.1.1.12`),
        fault: danger("overload", state(`${TRIPP}.3.1.2.1.1.14`, { 1: ["fault", "critical"], 2: ["noFault", "ok"] })),
      },
    },
    batteries: {
      columns: {
        status: danger(
          "battery",
          state(`${UPS}.1.1.1.1`, {
            1: ["Unknown", "unknown"],
            2: ["Normal", "ok"],
            3: ["Low", "critical", "low"],
            4: ["Depleted", "critical", "low"],
          }),
        ),
        charge: number(`${UPS}.1.1.1.4`),
        remaining: number(`${UPS}.1.1.1.5`, { scale: 1 / 6000 }),
        voltage: tenths(`${UPS}.1.2.1.1`),
        current: number(`${UPS}.1.2.1.2`, { scale: 0.01 }),
        charger: state(`${UPS}.1.2.1.5`, { 0: ["ok", "ok"], 1: ["inFaultCondition", "critical"] }),
        charging: state(`${UPS}.1.2.1.4`, {
          0: ["floating", "ok"],
          1: ["charging", "ok"],
          2: ["resting", "ok"],
          3: ["discharging", "critical", "battery"],
          4: ["normal", "ok"],
          5: ["standby", "ok"],
        }),
      },
    },
    packs: {
      columns: {
        condition: state(`${UPS}.1.5.1.1`, {
          0: ["unknown", "unknown"],
          1: ["good", "ok"],
          2: ["weak", "warning"],
          3: ["bad", "critical"],
        }),
        temperature: tenths(`${UPS}.1.5.1.2`),
      },
    },
    inputs: {
      columns: {
        frequency: tenths(`${UPS}.2.2.1.2`),
        voltage: tenths(`${UPS}.2.2.1.3`),
        current: number(`${UPS}.2.2.1.6`, { scale: 0.01 }),
        power: number(`${UPS}.2.2.1.7`),
      },
    },
    outputs: {
      columns: {
        source: state(`${UPS}.3.1.1.1`, {
          0: ["unknown", "unknown"],
          1: ["other", "unknown"],
          2: ["none", "critical", "off"],
          3: ["normal", "ok"],
          4: ["bypass", "warning"],
          5: ["battery", "critical", "battery"],
          6: ["boosting", "warning"],
          7: ["reducing", "warning"],
          8: ["second", "warning"],
          9: ["economy", "ok"],
          10: ["testing", "ok"],
        }),
        frequency: tenths(`${UPS}.3.1.1.3`),
        efficiency: number(`${UPS}.3.1.1.10`, { absentBelow: 0 }),
      },
    },
    lines: {
      columns: {
        voltage: tenths(`${UPS}.3.2.1.2`),
        current: number(`${UPS}.3.2.1.3`, { scale: 0.01 }),
        power: number(`${UPS}.3.2.1.4`),
        load: number(`${UPS}.3.2.1.5`),
        apparent: number(`${UPS}.3.2.1.9`),
      },
    },
    fans: {
      columns: {
        speed: number(`${UPS}.7.1.1.4`, { absentBelow: 1 }),
      },
    },
    outlets: { columns: { name: text(`${UPS}.5.1.1.2`), state: state(`${UPS}.5.1.1.4`, SWITCHED) } },
  },
  facts({ tables: t }) {
    return {
      identity: {
        os: "poweralert",
        vendor: "Tripp Lite",
        hardware: t.devices[0]?.model?.value,
        version: t.idents[0]?.firmware?.value,
        serial: t.idents[0]?.serial?.value,
        kind: t.batteries.length > 0 ? "ups" : undefined,
      },
      sensors: [
        ...t.loads.flatMap((row) => [
          stateOf(row.state, `Main Load State${nth(row.index)}`),
          reading("temperature", row.temperature, `Temperature${nth(row.index)}`, { group: "UPS" }),
          stateOf(row.test, `Self-test${nth(row.index)}`),
          stateOf(row.fault, `Fault${nth(row.index)}`),
          reading("power", row.power, `Output total${nth(row.index)}`, { group: "PowerAlert" }),
        ]),
        ...t.batteries.flatMap((row) => [
          stateOf(row.status, `Battery ${row.index} Status`),
          stateOf(row.charging, `Charging Status ${row.index}`),
          reading("charge", row.charge, `Remaining${nth(row.index)}`),
          reading("voltage", row.voltage, `Battery ${row.index}`),
          reading("current", row.current, `Battery ${row.index}`),
          reading("runtime", row.remaining, `Battery ${row.index}`),
          stateOf(row.charger, `Charger ${row.index}`),
        ]),
        ...t.packs.flatMap((row) => [
          stateOf(row.condition, `Battery ${row.index} Condition`),
          reading("temperature", row.temperature, `Battery pack ${row.index}`),
        ]),
        ...t.inputs.flatMap((row) => [
          reading("frequency", row.frequency, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
          reading("voltage", row.voltage, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
          reading("current", row.current, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
          reading("power", row.power, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
        ]),
        ...t.outputs.flatMap((row) => [
          stateOf(row.source, `Output Source${nth(row.index)}`, { group: "PowerAlert" }),
          reading("frequency", row.frequency, `Output${nth(row.index)}`, { group: "PowerAlert" }),
          reading("percent", row.efficiency, `Efficiency${nth(row.index)}`, { group: "PowerAlert" }),
        ]),
        ...t.lines.flatMap((row) => [
          reading("voltage", row.voltage, `Output ${row.index}`, { group: "PowerAlert" }),
          reading("current", row.current, `Output ${row.index}`, { group: "PowerAlert" }),
          reading("power", row.power, `Output ${row.index}`, { group: "PowerAlert" }),
          reading("load", row.load, `Output ${row.index}`, { group: "PowerAlert" }),
          reading("apparent_power", row.apparent, `Output ${row.index}`, { group: "PowerAlert" }),
        ]),
        ...t.fans.map((row) => reading("fanspeed", row.speed, `Fan ${row.index}`)),
        ...t.outlets.map((row) => stateOf(row.state, row.name?.value ?? `Load ${row.index}`, { group: "Outlets" })),
      ],
    };
  },
});

/** The first of several devices needs no number. */
function nth(index: string): string {
  return index === "1" ? "" : ` ${index}`;
}
