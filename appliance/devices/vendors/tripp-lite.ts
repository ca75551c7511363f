/** Tripp Lite and Eaton PowerAlert: battery, input, output, switched loads. UPS-MIB stands beside it. */
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
    loads: {
      columns: {
        state: state(`${TRIPP}.3.1.2.1.1.1`, SWITCHED),
        temperature: number(`${TRIPP}.3.1.2.1.1.7`, { scale: 0.1, absentBelow: 1 }),
      },
    },
    batteries: {
      columns: {
        status: state(`${UPS}.1.1.1.1`, {
          1: ["Unknown", "unknown"],
          2: ["Normal", "ok"],
          3: ["Low", "critical"],
          4: ["Depleted", "critical"],
        }),
        charge: number(`${UPS}.1.1.1.4`),
        voltage: tenths(`${UPS}.1.2.1.1`),
        charging: state(`${UPS}.1.2.1.4`, {
          0: ["floating", "ok"],
          1: ["charging", "ok"],
          2: ["resting", "ok"],
          3: ["discharging", "critical"],
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
      },
    },
    inputs: { columns: { frequency: tenths(`${UPS}.2.2.1.2`), voltage: tenths(`${UPS}.2.2.1.3`) } },
    outputs: {
      columns: {
        source: state(`${UPS}.3.1.1.1`, {
          0: ["unknown", "unknown"],
          1: ["other", "unknown"],
          2: ["none", "critical"],
          3: ["normal", "ok"],
          4: ["bypass", "warning"],
          5: ["battery", "critical"],
          6: ["boosting", "warning"],
          7: ["reducing", "warning"],
          8: ["second", "warning"],
          9: ["economy", "ok"],
          10: ["testing", "ok"],
        }),
        frequency: tenths(`${UPS}.3.1.1.3`),
      },
    },
    lines: { columns: { voltage: tenths(`${UPS}.3.2.1.2`), current: number(`${UPS}.3.2.1.3`, { scale: 0.01 }) } },
    outlets: { columns: { name: text(`${UPS}.5.1.1.2`), state: state(`${UPS}.5.1.1.4`, SWITCHED) } },
  },
  facts({ tables: t }) {
    return {
      identity: {
        os: "poweralert",
        vendor: "Tripp Lite",
        hardware: t.devices[0]?.model?.value,
        kind: t.batteries.length > 0 ? "ups" : undefined,
      },
      sensors: [
        ...t.loads.flatMap((row) => [
          stateOf(row.state, `Main Load State${nth(row.index)}`),
          reading("temperature", row.temperature, `Temperature${nth(row.index)}`, { group: "UPS" }),
        ]),
        ...t.batteries.flatMap((row) => [
          stateOf(row.status, `Battery ${row.index} Status`),
          stateOf(row.charging, `Charging Status ${row.index}`),
          reading("charge", row.charge, `Remaining${nth(row.index)}`),
          reading("voltage", row.voltage, `Battery ${row.index}`),
        ]),
        ...t.packs.map((row) => stateOf(row.condition, `Battery ${row.index} Condition`)),
        ...t.inputs.flatMap((row) => [
          reading("frequency", row.frequency, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
          reading("voltage", row.voltage, `Input (Phase ${row.index.split(".").at(-1)})`, { group: "PowerAlert" }),
        ]),
        ...t.outputs.flatMap((row) => [
          stateOf(row.source, `Output Source${nth(row.index)}`, { group: "PowerAlert" }),
          reading("frequency", row.frequency, `Output${nth(row.index)}`, { group: "PowerAlert" }),
        ]),
        ...t.lines.flatMap((row) => [
          reading("voltage", row.voltage, `Output ${row.index}`, { group: "PowerAlert" }),
          reading("current", row.current, `Output ${row.index}`, { group: "PowerAlert" }),
        ]),
        ...t.outlets.map((row) => stateOf(row.state, row.name?.value ?? `Load ${row.index}`, { group: "Outlets" })),
      ],
    };
  },
});

/** The first of several devices needs no number. */
function nth(index: string): string {
  return index === "1" ? "" : ` ${index}`;
}
