/** Panduit SmartZone PDUs (G5): feeds, groups, outlets, probes, doors, leaks. */
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { danger } from "../danger.ts";
import { reading, stateOf } from "../facts.ts";
import { limit, measure, sensorList } from "../sensor-list.ts";

const PDU = "1.3.6.1.4.1.19536.10.1";
const PHASE = `${PDU}.2.2.1`;
const GROUP = `${PDU}.3.1.1`;
const PROBES = `${PDU}.4`;
const OUTLET = `${PDU}.5.1.1`;
const TENTHS = { scale: 0.1, absentBelow: 0 };
const HUNDREDTHS = { scale: 0.01, absentBelow: 0 };
const KNOWN = { absentBelow: 0 };
/** Thresholds: below 1 they are none. */
const AMPS = { scale: 0.01, absentBelow: 1 };
const FAHRENHEIT = 2;
const PLUGGED: Readonly<Record<number, StateMeaning>> = {
  1: ["disconnected", "notPresent"],
  2: ["connected", "ok"],
  3: ["bad", "warning"],
};

const inputs = sensorList({
  frequency: measure("frequency", `${PDU}.2.1.1.2`, "", TENTHS),
  apparent: measure("apparent_power", `${PDU}.2.1.1.4`, "", KNOWN),
  power: measure("power", `${PDU}.2.1.1.5`, "", KNOWN),
  energy: measure("power_consumed", `${PDU}.2.1.1.6`, "", KNOWN),
  factor: measure("power_factor", `${PDU}.2.1.1.9`, "", HUNDREDTHS),
  current: measure("current", `${PDU}.2.1.1.11`, "", HUNDREDTHS),
});
const phases = sensorList({
  voltage: measure("voltage", `${PHASE}.3`, "", TENTHS),
  current: measure("current", `${PHASE}.11`, "", {
    ...HUNDREDTHS,
    limits: { warningHigh: "warning", criticalHigh: "critical" },
  }),
  warning: limit(`${PHASE}.15`, AMPS),
  critical: limit(`${PHASE}.16`, AMPS),
  load: measure("load", `${PHASE}.17`, "", KNOWN),
  power: measure("power", `${PHASE}.20`, "", KNOWN),
});
const groups = sensorList({
  voltage: measure("voltage", `${GROUP}.5`, "", TENTHS),
  current: measure("current", `${GROUP}.12`, "", {
    ...HUNDREDTHS,
    limits: { warningHigh: "warning", criticalHigh: "critical" },
  }),
  warning: limit(`${GROUP}.16`, AMPS),
  critical: limit(`${GROUP}.17`, AMPS),
  power: measure("power", `${GROUP}.20`, "", KNOWN),
});
const outlets = sensorList({
  current: measure("current", `${OUTLET}.5`, "", HUNDREDTHS),
  power: measure("power", `${OUTLET}.13`, "", KNOWN),
});

export const panduitPdu = defineMib({
  name: "panduit-pdu",
  title: "Panduit SmartZone PDU",
  source: "PANDUIT-MIB (Panduit)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.19536"] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${PDU}.1.1.0`] }],
  scalars: { units: number(`${PDU}.1.1.0`) },
  tables: {
    pdus: {
      columns: {
        model: text(`${PDU}.1.2.1.3`),
        version: text(`${PDU}.1.2.1.5`),
        serial: text(`${PDU}.1.2.1.8`),
        status: state(`${PDU}.1.2.1.9`, {
          1: ["other", "unknown"],
          2: ["ok", "ok"],
          3: ["degraded", "warning"],
          4: ["failed", "critical"],
        }),
      },
    },
    inputs: { columns: inputs.columns },
    phases: { columns: phases.columns },
    groups: {
      columns: {
        name: text(`${GROUP}.2`),
        breaker: danger(
          "overload",
          state(`${GROUP}.26`, {
            1: ["notApplicable", "notPresent"],
            2: ["breakerOn", "ok"],
            3: ["breakerOff", "critical"],
          }),
        ),
        ...groups.columns,
      },
    },
    scales: { columns: { scale: number(`${PROBES}.1.1.1`) } },
    temperatures: {
      columns: {
        name: text(`${PROBES}.2.1.2`),
        plugged: state(`${PROBES}.2.1.3`, PLUGGED),
        value: number(`${PROBES}.2.1.4`),
      },
    },
    humidities: {
      columns: {
        name: text(`${PROBES}.3.1.2`),
        plugged: state(`${PROBES}.3.1.3`, PLUGGED),
        value: number(`${PROBES}.3.1.4`, KNOWN),
      },
    },
    doors: {
      columns: {
        name: text(`${PROBES}.4.1.2`),
        state: state(`${PROBES}.4.1.4`, {
          1: ["doorOpen", "warning"],
          2: ["doorClosed", "ok"],
          3: ["badDoorSensor", "notPresent"],
        }),
      },
    },
    spots: {
      columns: {
        name: text(`${PROBES}.6.1.2`),
        plugged: state(`${PROBES}.6.1.3`, PLUGGED),
        state: state(`${PROBES}.6.1.4`, { 1: ["noleak", "ok"], 2: ["leak", "critical"] }),
      },
    },
    ropes: {
      columns: {
        name: text(`${PROBES}.7.1.2`),
        plugged: state(`${PROBES}.7.1.3`, PLUGGED),
        state: state(`${PROBES}.7.1.4`, { 1: ["noleak", "ok"], 2: ["leak", "critical"] }),
      },
    },
    outlets: { columns: { name: text(`${OUTLET}.2`), ...outlets.columns } },
  },
  facts({ scalars: s, tables }) {
    const several = (s.units?.value ?? 1) > 1;
    const unitOf = (index: string) => (several ? `PDU ${index.split(".", 1)[0]}` : undefined);
    const inFahrenheit = new Set(
      tables.scales.filter((row) => row.scale?.value === FAHRENHEIT).map((row) => row.index),
    );
    const [first] = tables.pdus;
    return {
      identity: {
        os: "panduit-pdu",
        vendor: "Panduit",
        kind: "pdu",
        hardware: first?.model?.value,
        version: first?.version?.value,
        serial: first?.serial?.value,
      },
      sensors: [
        ...tables.pdus.map((row) => stateOf(row.status, `PDU ${row.index}`)),
        ...tables.inputs.flatMap((row) => inputs.of(row, several ? `Input ${row.index}` : "Input")),
        ...tables.phases.flatMap((row) => phases.of(row, `Phase ${row.index.split(".").at(-1)}`, unitOf(row.index))),
        ...tables.groups.flatMap((row) => {
          const name = row.name?.value ?? `Group ${row.index}`;
          return [
            ...groups.of(row, name, unitOf(row.index)),
            stateOf(row.breaker, `${name} breaker`, { group: unitOf(row.index) }),
          ];
        }),
        ...tables.temperatures.map((row) => {
          if (row.plugged?.state !== "connected" || row.value === undefined) return undefined;
          const { value, oid } = row.value;
          const celsius = inFahrenheit.has(row.index.split(".", 1)[0] ?? "") ? ((value - 32) * 5) / 9 : value;
          return reading("temperature", { value: celsius, oid }, row.name?.value ?? `Probe ${row.index}`);
        }),
        ...tables.humidities.map((row) =>
          row.plugged?.state === "connected"
            ? reading("humidity", row.value, row.name?.value ?? `Probe ${row.index}`)
            : undefined,
        ),
        ...tables.doors.map((row) => stateOf(row.state, row.name?.value ?? `Door ${row.index}`)),
        ...[...tables.spots, ...tables.ropes].map((row) =>
          row.plugged === undefined ? undefined : stateOf(row.state, row.name?.value ?? `Leak sensor ${row.index}`),
        ),
        ...tables.outlets.flatMap((row) => outlets.of(row, row.name?.value ?? `Outlet ${row.index}`, "Outlets")),
      ],
    };
  },
});
