/** HPE G2 metered and switched power strips: inputs and their phases, breakers, outlets, probes. */
import { number, state, text, type NumberCell, type NumberOptions, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PDU2 = "1.3.6.1.4.1.232.165.7";
const INPUT = `${PDU2}.2.1.1`;
const PHASE = `${PDU2}.2.2.1`;
const GROUP = `${PDU2}.3.1.1`;
const TEMPERATURE = `${PDU2}.4.2.1`;
const HUMIDITY = `${PDU2}.4.3.1`;
const OUTLET = `${PDU2}.5.1.1`;
/** Negative: not measured, or no limit. */
const KNOWN: NumberOptions = { absentBelow: 0 };
const THOUSANDTHS: NumberOptions = { scale: 0.001, absentBelow: 0 };
const TENTHS: NumberOptions = { scale: 0.1, absentBelow: 0 };
const DEGREES: NumberOptions = { scale: 0.1 };
const THRESHOLD: Readonly<Record<number, StateMeaning>> = {
  1: ["good", "ok"],
  2: ["lowWarning", "warning"],
  3: ["lowCritical", "critical"],
  4: ["highWarning", "warning"],
  5: ["highCritical", "critical"],
};

/** Four limits that stand together: warning and critical low, warning and critical high. */
const limits = (table: string, first: number, options: NumberOptions) => ({
  warningLow: number(`${table}.${first}`, options),
  criticalLow: number(`${table}.${first + 1}`, options),
  warningHigh: number(`${table}.${first + 2}`, options),
  criticalHigh: number(`${table}.${first + 3}`, options),
});
type Limits = Readonly<Record<keyof ReturnType<typeof limits>, NumberCell | undefined>>;
/** Of a row that holds the limits of one thing under their plain names. */
const own = ({ criticalLow, warningLow, warningHigh, criticalHigh }: Limits) => ({
  criticalLow,
  warningLow,
  warningHigh,
  criticalHigh,
});
const probe = (table: string) => ({
  present: number(`${table}.3`),
  value: number(`${table}.4`, DEGREES),
  status: state(`${table}.5`, THRESHOLD),
  ...limits(table, 6, DEGREES),
});
const CONNECTED = 2;

export const hpePduG2 = defineMib({
  name: "hpe-pdu-g2",
  title: "HPE G2 power strips",
  source: "CPQPOWER-MIB, pdu2 (HPE)",
  verified: "unverified",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.232"], present: [`${PDU2}.1.2.1.3.0`] }],
  tables: {
    units: {
      columns: {
        model: text(`${PDU2}.1.2.1.3`),
        version: text(`${PDU2}.1.2.1.5`),
        serial: text(`${PDU2}.1.2.1.7`),
      },
    },
    inputs: {
      columns: {
        frequency: number(`${INPUT}.2`, TENTHS),
        frequencyStatus: state(`${INPUT}.3`, { 1: ["good", "ok"], 2: ["outOfRange", "warning"] }),
        apparent: number(`${INPUT}.4`, KNOWN),
        power: number(`${INPUT}.5`, KNOWN),
        energy: number(`${INPUT}.6`, THOUSANDTHS),
        factor: number(`${INPUT}.8`, THOUSANDTHS),
      },
    },
    phases: {
      columns: {
        voltage: number(`${PHASE}.3`, THOUSANDTHS),
        voltageStatus: state(`${PHASE}.4`, THRESHOLD),
        ...limits(PHASE, 5, THOUSANDTHS),
        load: number(`${PHASE}.18`, KNOWN),
        apparent: number(`${PHASE}.20`, KNOWN),
        power: number(`${PHASE}.21`, KNOWN),
      },
    },
    phaseCurrents: {
      columns: {
        current: number(`${PHASE}.11`, THOUSANDTHS),
        status: state(`${PHASE}.12`, THRESHOLD),
        ...limits(PHASE, 13, THOUSANDTHS),
      },
    },
    groups: {
      columns: {
        name: text(`${GROUP}.2`),
        current: number(`${GROUP}.12`, THOUSANDTHS),
        status: state(`${GROUP}.13`, THRESHOLD),
        ...limits(GROUP, 14, THOUSANDTHS),
        load: number(`${GROUP}.19`, KNOWN),
        power: number(`${GROUP}.21`, KNOWN),
        breaker: state(`${GROUP}.27`, {
          1: ["notApplicable", "notPresent"],
          2: ["breakerOn", "ok"],
          3: ["breakerOff", "critical"],
        }),
      },
    },
    temperatures: { columns: probe(TEMPERATURE) },
    humidities: { columns: probe(HUMIDITY) },
    outlets: {
      columns: {
        name: text(`${OUTLET}.2`),
        current: number(`${OUTLET}.5`, THOUSANDTHS),
        status: state(`${OUTLET}.6`, THRESHOLD),
        ...limits(OUTLET, 7, THOUSANDTHS),
        power: number(`${OUTLET}.14`, KNOWN),
      },
    },
    outletStates: {
      columns: {
        // Off is what somebody chose.
        state: state(`${PDU2}.5.2.1.1`, {
          1: ["off", "ok"],
          2: ["on", "ok"],
          3: ["pendingOff", "ok"],
          4: ["pendingOn", "ok"],
        }),
      },
    },
  },
  facts({ tables: t }) {
    const [unit] = t.units;
    const several = t.units.length > 1;
    // Strips in a chain have a number each, from 0; the main one is the device.
    const nameOf = (kind: string, index: string, name?: string) => {
      const [strip = "", ...rest] = index.split(".");
      const thing = name ?? [kind, ...rest].join(" ");
      return several ? `${thing}, strip ${Number(strip) + 1}` : thing;
    };
    const outletNames = new Map(t.outlets.map((row) => [row.index, row.name?.value]));
    return {
      identity: {
        os: "hpe-pdu",
        vendor: "HPE",
        kind: "pdu",
        hardware: unit?.model?.value,
        version: unit?.version?.value,
        serial: unit?.serial?.value,
      },
      sensors: [
        ...t.inputs.flatMap((row) => {
          const name = nameOf("Input", row.index);
          return [
            reading("frequency", row.frequency, name),
            stateOf(row.frequencyStatus, `${name} frequency`),
            reading("apparent_power", row.apparent, name),
            reading("power", row.power, name),
            reading("power_consumed", row.energy, name),
            reading("power_factor", row.factor, name),
          ];
        }),
        ...t.phases.flatMap((row) => {
          const name = nameOf("Phase", row.index);
          return [
            reading("voltage", row.voltage, name, { limits: own(row) }),
            stateOf(row.voltageStatus, `${name} voltage`),
            reading("load", row.load, name),
            reading("apparent_power", row.apparent, name),
            reading("power", row.power, name),
          ];
        }),
        ...t.phaseCurrents.flatMap((row) => {
          const name = nameOf("Phase", row.index);
          return [reading("current", row.current, name, { limits: own(row) }), stateOf(row.status, `${name} current`)];
        }),
        ...t.groups.flatMap((row) => {
          const name = nameOf("Group", row.index, row.name?.value);
          return [
            reading("current", row.current, name, { limits: own(row) }),
            stateOf(row.status, `${name} current`),
            reading("load", row.load, name),
            reading("power", row.power, name),
            stateOf(row.breaker, name, { group: "Breakers" }),
          ];
        }),
        ...(["temperature", "humidity"] as const).flatMap((measured) =>
          (measured === "temperature" ? t.temperatures : t.humidities)
            .filter(({ present }) => present?.value === CONNECTED)
            .flatMap((row) => {
              const name = nameOf("Probe", row.index);
              return [
                reading(measured, row.value, name, { limits: own(row) }),
                stateOf(row.status, `${name} ${measured}`),
              ];
            }),
        ),
        ...t.outlets.flatMap((row) => {
          const name = nameOf("Outlet", row.index, row.name?.value);
          return [
            reading("current", row.current, name, { group: "Outlets", limits: own(row) }),
            stateOf(row.status, `${name} current`, { group: "Outlets" }),
            reading("power", row.power, name, { group: "Outlets" }),
          ];
        }),
        ...t.outletStates.map((row) =>
          stateOf(row.state, nameOf("Outlet", row.index, outletNames.get(row.index)), { group: "Outlets" }),
        ),
      ],
    };
  },
});
