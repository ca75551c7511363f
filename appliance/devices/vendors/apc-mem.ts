/** APC modular environmental manager (NetBotz rack monitor 200): limits of its sensors, inputs, outlets, smoke and vibration. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318";
const MEM = `${APC}.1.1.10.4`;

const ALARM: Readonly<Record<number, StateMeaning>> = {
  1: ["memNormal", "ok"],
  2: ["memWarning", "warning"],
  3: ["memCritical", "critical"],
};
/** The site says how bad smoke is; the alarm's own state carries that. */
const detector = (oid: string, found: string, none: string) => ({
  state: state(oid, { 1: [found, "critical"], 2: [none, "ok"], 3: ["unknown", "notPresent"] }),
});

export const apcMem = defineMib({
  name: "apc-mem",
  title: "APC NetBotz rack monitor",
  source: "PowerNet-MIB (APC/Schneider Electric): mem",
  verified: "text",
  matches: [
    { sysObjectID: [APC], present: [`${MEM}.1.1.0`] },
    { sysObjectID: [APC], present: [`${MEM}.2.2.0`] },
    { sysObjectID: [APC], present: [`${MEM}.3.2.1.3.0.1`] },
  ],
  tables: {
    modules: {
      columns: {
        model: text(`${MEM}.1.2.1.4`),
        serial: text(`${MEM}.1.2.1.5`),
      },
    },
    inputs: {
      columns: {
        name: text(`${MEM}.3.2.1.3`),
        place: text(`${MEM}.3.2.1.4`),
        state: state(`${MEM}.3.2.1.5`, {
          1: ["inputClosedHighMEM", "ok"],
          2: ["inputOpenLowMEM", "ok"],
          3: ["inputDisabled", "notPresent"],
          4: ["inputStateNotApplicable", "notPresent"],
        }),
        alarm: state(`${MEM}.3.2.1.7`, ALARM),
        // 1: nothing is plugged in. Only some models tell.
        communication: number(`${MEM}.3.2.1.8`),
      },
    },
    outlets: {
      after: ["modules", "inputs"],
      columns: {
        name: text(`${MEM}.5.2.1.3`),
        state: state(`${MEM}.5.2.1.5`, { 1: ["off", "ok"], 2: ["on", "ok"] }),
        alarm: state(`${MEM}.5.2.1.6`, { 1: ["memOutletNormal", "ok"], 2: ["memOutletAbnormal", "warning"] }),
      },
    },
    beacons: {
      after: ["modules", "inputs"],
      columns: { name: text(`${MEM}.6.2.1.3`), state: state(`${MEM}.6.2.1.5`, { 1: ["off", "ok"], 2: ["on", "ok"] }) },
    },
    smoke: {
      after: ["modules", "inputs"],
      columns: {
        name: text(`${MEM}.7.2.1.3`),
        ...detector(`${MEM}.7.2.1.5`, "smokeDetected", "noSmoke"),
      },
    },
    vibration: {
      after: ["modules", "inputs"],
      columns: {
        name: text(`${MEM}.7.4.1.3`),
        state: state(`${MEM}.7.4.1.5`, {
          1: ["vibrationDetected", "warning"],
          2: ["noVibration", "ok"],
          3: ["unknown", "notPresent"],
        }),
      },
    },
  },
  facts({ tables: t }) {
    const main = t.modules[0];
    return {
      identity: { vendor: "APC", kind: "environment", hardware: main?.model?.value, serial: main?.serial?.value },
      sensors: [
        ...t.inputs.flatMap((row) => {
          const name = [row.name?.value, row.place?.value].filter(Boolean).join(" - ") || `Input ${row.index}`;
          if (row.communication?.value === 1 || row.state === undefined) return [];
          return [
            stateOf(row.state, name, { group: "Inputs" }),
            stateOf(row.alarm, `${name} Alarm`, { group: "Inputs" }),
          ];
        }),
        ...t.outlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Outlets" }),
            stateOf(row.alarm, `${name} Alarm`, { group: "Outlets" }),
          ];
        }),
        ...t.beacons.map((row) => stateOf(row.state, row.name?.value ?? `Beacon ${row.index}`, { group: "Beacons" })),
        ...t.smoke.map((row) => stateOf(row.state, row.name?.value ?? `Smoke ${row.index}`, { group: "Smoke" })),
        ...t.vibration.map((row) =>
          stateOf(row.state, row.name?.value ?? `Vibration ${row.index}`, { group: "Vibration" }),
        ),
      ],
    };
  },
});
