/** APC rack PDU of both generations, and switched outlets of either: load by phase and bank, outlets, sensors. */
import { danger } from "../danger.ts";
import { number, state, text, type StateMeaning } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const APC = "1.3.6.1.4.1.318.1.1";
const FIRST = `${APC}.12`;
const SECOND = `${APC}.26`;
const SWITCHED = `${APC}.4`;

const LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["lowLoad", "ok"],
  2: ["normal", "ok"],
  3: ["nearOverload", "warning"],
  4: ["overload", "critical"],
  5: ["notsupported", "notPresent"],
};
const FIRST_LOAD: Readonly<Record<number, StateMeaning>> = {
  1: ["phaseLoadNormal", "ok"],
  2: ["phaseLoadLow", "ok"],
  3: ["phaseLoadNearOverload", "warning"],
  4: ["phaseLoadOverload", "critical"],
};
const SUPPLY: Readonly<Record<number, StateMeaning>> = {
  1: ["normal", "ok"],
  2: ["alarm", "critical"],
  3: ["notInstalled", "notPresent"],
};
const CLIMATE: Readonly<Record<number, StateMeaning>> = {
  1: ["notPresent", "notPresent"],
  2: ["belowMin", "critical"],
  3: ["belowLow", "warning"],
  4: ["normal", "ok"],
  5: ["aboveHigh", "warning"],
  6: ["aboveMax", "critical"],
};
const known = (oid: string, scale = 1) => number(oid, { scale, absentBelow: 0 });

export const apcPdu = defineMib({
  name: "apc-pdu",
  title: "APC rack PDU",
  source: "PowerNet-MIB (APC/Schneider Electric): rPDU, rPDU2, sPDU",
  verified: "recording",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.318"], present: [`${FIRST}.1.5.0`] },
    { sysObjectID: ["1.3.6.1.4.1.318"], present: [`${SWITCHED}.1.4.0`] },
    { sysObjectID: ["1.3.6.1.4.1.318.1.3.4"] },
  ],
  scalars: {
    revision: text(`${FIRST}.1.2.0`),
    model: text(`${FIRST}.1.5.0`),
    serial: text(`${FIRST}.1.6.0`),
    switchedModel: text(`${SWITCHED}.1.4.0`),
    switchedSerial: text(`${SWITCHED}.1.5.0`),
    voltage: known(`${FIRST}.1.15.0`),
    power: known(`${FIRST}.1.16.0`),
    factor: known(`${FIRST}.1.17.0`, 0.001),
    apparent: known(`${FIRST}.1.18.0`),
    supply1: danger(
      "powerSupply",
      state(`${FIRST}.4.1.1.0`, { 1: ["powerSupplyOneOk", "ok"], 2: ["powerSupplyOneFailed", "critical"] }),
    ),
    supply2: danger(
      "powerSupply",
      state(`${FIRST}.4.1.2.0`, {
        1: ["powerSupplyTwoOk", "ok"],
        2: ["powerSupplyTwoFailed", "critical"],
        3: ["powerSupplyTwoNotPresent", "notPresent"],
      }),
    ),
  },
  tables: {
    limits: { columns: { near: known(`${FIRST}.2.2.1.1.3`), over: known(`${FIRST}.2.2.1.1.4`) } },
    loads: {
      columns: {
        current: known(`${FIRST}.2.3.1.1.2`, 0.1),
        state: danger("overload", state(`${FIRST}.2.3.1.1.3`, FIRST_LOAD)),
        phase: number(`${FIRST}.2.3.1.1.4`),
        bank: number(`${FIRST}.2.3.1.1.5`),
      },
    },
    meteredOutlets: {
      columns: {
        name: text(`${FIRST}.3.5.1.1.2`),
        state: state(`${FIRST}.3.5.1.1.4`, { 1: ["outletStatusOn", "ok"], 2: ["outletStatusOff", "ok"] }),
        current: known(`${FIRST}.3.5.1.1.7`, 0.1),
      },
    },
    outlets: {
      columns: {
        // Off is what somebody chose.
        state: state(`${SWITCHED}.4.2.1.3`, {
          1: ["outletOn", "ok"],
          2: ["outletOff", "ok"],
          4: ["outletUnknown", "unknown"],
        }),
        name: text(`${SWITCHED}.4.2.1.4`),
      },
    },
    devices: {
      columns: {
        load: danger("overload", state(`${SECOND}.4.3.1.4`, LOAD)),
        power: known(`${SECOND}.4.3.1.5`, 10),
        energy: known(`${SECOND}.4.3.1.9`, 0.1),
        alarm: state(`${SECOND}.4.3.1.12`, SUPPLY),
        supply1: danger("powerSupply", state(`${SECOND}.4.3.1.13`, SUPPLY)),
        supply2: danger("powerSupply", state(`${SECOND}.4.3.1.14`, SUPPLY)),
        apparent: known(`${SECOND}.4.3.1.16`, 10),
        factor: known(`${SECOND}.4.3.1.17`, 0.01),
      },
    },
    phases: {
      after: ["devices"],
      columns: {
        number: number(`${SECOND}.6.3.1.3`),
        load: danger("overload", state(`${SECOND}.6.3.1.4`, LOAD)),
        current: known(`${SECOND}.6.3.1.5`, 0.1),
        voltage: known(`${SECOND}.6.3.1.6`),
        power: known(`${SECOND}.6.3.1.7`, 10),
        apparent: known(`${SECOND}.6.3.1.8`, 10),
        factor: known(`${SECOND}.6.3.1.9`, 0.01),
      },
    },
    phaseLimits: {
      after: ["phases"],
      columns: { near: known(`${SECOND}.6.1.1.6`), over: known(`${SECOND}.6.1.1.7`) },
    },
    banks: {
      after: ["devices"],
      columns: {
        number: number(`${SECOND}.8.3.1.3`),
        load: danger("overload", state(`${SECOND}.8.3.1.4`, LOAD)),
        current: known(`${SECOND}.8.3.1.5`, 0.1),
      },
    },
    bankLimits: {
      after: ["banks"],
      columns: { near: known(`${SECOND}.8.1.1.6`), over: known(`${SECOND}.8.1.1.7`) },
    },
    secondOutlets: {
      after: ["devices"],
      columns: {
        name: text(`${SECOND}.9.2.3.1.3`),
        // Off is what somebody chose.
        state: state(`${SECOND}.9.2.3.1.5`, { 1: ["off", "ok"], 2: ["on", "ok"] }),
      },
    },
    outletMeters: {
      after: ["devices"],
      columns: {
        name: text(`${SECOND}.9.4.3.1.3`),
        load: danger("overload", state(`${SECOND}.9.4.3.1.5`, LOAD)),
        current: known(`${SECOND}.9.4.3.1.6`, 0.1),
        power: known(`${SECOND}.9.4.3.1.7`),
      },
    },
    climate: {
      after: ["devices"],
      columns: {
        name: text(`${SECOND}.10.2.2.1.3`),
        type: number(`${SECOND}.10.2.2.1.5`),
        celsius: number(`${SECOND}.10.2.2.1.8`, { scale: 0.1, absent: [-1] }),
        temperatureState: danger("heat", state(`${SECOND}.10.2.2.1.9`, CLIMATE)),
        humidity: known(`${SECOND}.10.2.2.1.10`),
        humidityState: state(`${SECOND}.10.2.2.1.11`, CLIMATE),
      },
    },
    contacts: {
      after: ["devices"],
      columns: {
        name: text(`${SECOND}.10.4.2.1.3`),
        // 1: nothing is plugged in.
        type: number(`${SECOND}.10.4.2.1.5`),
        state: state(`${SECOND}.10.4.2.1.7`, { 1: ["open", "ok"], 2: ["closed", "ok"], 3: ["unknown", "notPresent"] }),
        alarm: state(`${SECOND}.10.4.2.1.8`, { 1: ["normal", "ok"], 2: ["alarm", "critical"] }),
      },
    },
    about: {
      after: ["devices"],
      columns: {
        model: text(`${SECOND}.2.1.8`),
        serial: text(`${SECOND}.2.1.9`),
      },
    },
  },
  facts({ scalars: s, tables }) {
    const limits = new Map(
      tables.limits.map((row) => [row.index, { warningHigh: row.near, criticalHigh: row.over }] as const),
    );
    // Of one and the same input, the second generation's tables say more than the first's.
    const isSecond = tables.phases.length > 0;
    const limitsIn = (rows: typeof tables.phaseLimits) =>
      new Map(rows.map((row) => [row.index, { warningHigh: row.near, criticalHigh: row.over }] as const));
    const phaseLimits = limitsIn(tables.phaseLimits);
    const bankLimits = limitsIn(tables.bankLimits);
    const about = tables.about[0];
    return {
      identity: {
        kind: "pdu",
        vendor: "APC",
        hardware:
          [s.model?.value ?? s.switchedModel?.value ?? about?.model?.value, s.revision?.value]
            .filter(Boolean)
            .join(" ") || undefined,
        serial: s.serial?.value ?? s.switchedSerial?.value ?? about?.serial?.value,
      },
      sensors: [
        reading("voltage", s.voltage, "Input"),
        reading("power", s.power, "Total power"),
        reading("power_factor", s.factor, "Total"),
        reading("apparent_power", s.apparent, "Total"),
        stateOf(s.supply1, "Power Supply 1"),
        stateOf(s.supply2, "Power Supply 2"),
        ...tables.loads.flatMap((row) => {
          const isBank = (row.bank?.value ?? 0) > 0;
          const name = isBank ? `Bank ${row.bank?.value}` : `Phase ${row.phase?.value ?? row.index}`;
          return [
            reading("current", row.current, name, isBank ? {} : { limits: limits.get(row.index) }),
            stateOf(row.state, `${name} Load`),
          ];
        }),
        ...tables.meteredOutlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            reading("current", row.current, name, { group: "Outlets" }),
            // The switched outlets' own table says the same.
            tables.outlets.length === 0
              ? stateOf(row.state, `#${row.index} : ${name}`, { group: "Outlets" })
              : undefined,
          ];
        }),
        ...tables.outlets.map((row) =>
          stateOf(row.state, `#${row.index} : ${row.name?.value ?? "Outlet"}`, { group: "Outlets" }),
        ),
        ...tables.devices.flatMap((row) => [
          stateOf(row.load, `Device State ${row.index}`),
          stateOf(row.alarm, `Power Supply State ${row.index}`),
          stateOf(row.supply1, `Power Supply 1 State ${row.index}`),
          stateOf(row.supply2, `Power Supply 2 State ${row.index}`),
          s.power === undefined ? reading("power", row.power, `Device ${row.index}`) : undefined,
          reading("power_consumed", row.energy, `Device ${row.index}`),
          reading("apparent_power", row.apparent, `Device ${row.index}`),
          reading("power_factor", row.factor, `Device ${row.index}`),
        ]),
        ...tables.phases.flatMap((row) => {
          const name = `Phase #${row.number?.value ?? row.index}`;
          return [
            stateOf(row.load, `Load State, ${name}`),
            tables.loads.length === 0
              ? reading("current", row.current, name, { limits: phaseLimits.get(row.index) })
              : undefined,
            reading("voltage", row.voltage, name),
            reading("power", row.power, name),
            reading("apparent_power", row.apparent, name),
            reading("power_factor", row.factor, name),
          ];
        }),
        ...tables.banks.flatMap((row) => [
          stateOf(row.load, `Load State, Bank #${row.number?.value ?? row.index}`),
          isSecond && tables.loads.length > 0
            ? undefined
            : reading("current", row.current, `Bank ${row.number?.value ?? row.index}`, {
                limits: bankLimits.get(row.index),
              }),
        ]),
        ...(tables.outlets.length > 0
          ? []
          : tables.secondOutlets.map((row) =>
              stateOf(row.state, `#${row.index} : ${row.name?.value ?? "Outlet"}`, { group: "Outlets" }),
            )),
        ...tables.outletMeters.flatMap((row) => [
          reading("current", row.current, row.name?.value ?? `Outlet ${row.index}`, { group: "Metered outlets" }),
          reading("power", row.power, row.name?.value ?? `Outlet ${row.index}`, { group: "Metered outlets" }),
          stateOf(row.load, `${row.name?.value ?? `Outlet ${row.index}`} Load`, { group: "Metered outlets" }),
        ]),
        ...tables.climate.flatMap((row) => {
          const name = row.name?.value ?? `Sensor ${row.index}`;
          // 1 measures temperature, 2 humidity too; 3 and 4 are not there.
          const type = row.type?.value ?? 4;
          return [
            type <= 2 ? reading("temperature", row.celsius, name) : undefined,
            type === 2 ? reading("humidity", row.humidity, name) : undefined,
            type <= 2 ? stateOf(row.temperatureState, `${name} Temperature`) : undefined,
            type === 2 ? stateOf(row.humidityState, `${name} Humidity`) : undefined,
          ];
        }),
        ...tables.contacts.flatMap((row) => {
          const name = row.name?.value ?? `Contact ${row.index}`;
          if ((row.type?.value ?? 1) === 1) return [];
          return [
            stateOf(row.state, name, { group: "Contacts" }),
            stateOf(row.alarm, `${name} Alarm`, { group: "Contacts" }),
          ];
        }),
      ],
    };
  },
});
