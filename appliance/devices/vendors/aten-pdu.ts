/** ATEN PE power strips: the strip, its banks and outlets, breakers, sensors, the door. */
import { number, state, text, type NumberOptions } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PE = "1.3.6.1.4.1.21317.1.3.2.2";
const DEVICE = `${PE}.2.1`;
const OUTLET = `${PE}.2.2`;
const BANK = `${PE}.2.3`;
/** In thousandths; -1000000 says that nothing is measured, -2000000 that this model does not measure it. */
const MEASURED: NumberOptions = { scale: 0.001, absentBelow: -999_999 };
/** In tenths; -3000: none is set. */
const LIMIT: NumberOptions = { scale: 0.1, absent: [-3000], absentBelow: -999_999 };

/** Columns 2 to 4 of all three tables of values. */
const values = (table: string) => ({
  current: number(`${table}.2`, MEASURED),
  voltage: number(`${table}.3`, MEASURED),
  power: number(`${table}.4`, MEASURED),
});
/** The limits of a thing, which stand together from `first` on: least and most of current, voltage and power. */
const limits = (table: string, first: number) => ({
  leastCurrent: number(`${table}.${first}`, LIMIT),
  mostCurrent: number(`${table}.${first + 1}`, LIMIT),
  leastVoltage: number(`${table}.${first + 2}`, LIMIT),
  mostVoltage: number(`${table}.${first + 3}`, LIMIT),
  leastPower: number(`${table}.${first + 4}`, LIMIT),
  mostPower: number(`${table}.${first + 5}`, LIMIT),
});

type Cell = { readonly value: number; readonly oid: string } | undefined;
type Measured = Readonly<Record<"current" | "voltage" | "power", Cell>>;
type Limited = Readonly<Record<keyof ReturnType<typeof limits>, Cell>>;

function readings(row: Measured, limit: Limited | undefined, name: string, group: string) {
  return [
    reading("current", row.current, name, {
      group,
      limits: { criticalLow: limit?.leastCurrent, criticalHigh: limit?.mostCurrent },
    }),
    reading("voltage", row.voltage, name, {
      group,
      limits: { criticalLow: limit?.leastVoltage, criticalHigh: limit?.mostVoltage },
    }),
    reading("power", row.power, name, {
      group,
      limits: { criticalLow: limit?.leastPower, criticalHigh: limit?.mostPower },
    }),
  ];
}

export const atenPdu = defineMib({
  name: "aten-pdu",
  title: "ATEN PE power strips",
  source: "ATEN-PE-CFG (ATEN)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.21317"], present: [`${DEVICE}.1.0`] }],
  scalars: {
    model: text(`${DEVICE}.1.0`),
    version: text(`${PE}.3.4.3.0`),
    door: state(`${DEVICE}.16.1.0`, {
      0: ["close", "ok"],
      1: ["open", "warning"],
      2: ["not-attached", "notPresent"],
      4: ["not-support", "notPresent"],
    }),
  },
  tables: {
    device: { columns: values(`${DEVICE}.99.1`) },
    deviceLimits: { columns: limits(`${DEVICE}.6.1`, 2) },
    sensors: {
      columns: {
        temperature: number(`${DEVICE}.100.1.2`, MEASURED),
        humidity: number(`${DEVICE}.100.1.3`, MEASURED),
      },
    },
    sensorLimits: {
      after: ["sensors"],
      columns: {
        coldest: number(`${DEVICE}.7.1.2`, LIMIT),
        hottest: number(`${DEVICE}.7.1.3`, LIMIT),
        driest: number(`${DEVICE}.7.1.4`, LIMIT),
        dampest: number(`${DEVICE}.7.1.5`, LIMIT),
      },
    },
    banks: { columns: values(`${BANK}.99.1`) },
    bankLimits: { after: ["banks"], columns: { name: text(`${BANK}.3.1.2`), ...limits(`${BANK}.3.1`, 3) } },
    breakers: {
      columns: {
        state: state(`${BANK}.1.1.2`, { 1: ["off", "critical"], 2: ["on", "ok"], 3: ["not-support", "notPresent"] }),
      },
    },
    outlets: { columns: values(`${OUTLET}.99.1`) },
    outletLimits: { columns: { name: text(`${OUTLET}.10.1.2`), ...limits(`${OUTLET}.10.1`, 8) } },
    outletStates: {
      columns: {
        // Off is what somebody chose; pop: switched off because the strip was about to be overloaded.
        state: state(`${DEVICE}.5.1.2`, {
          1: ["off", "ok"],
          2: ["on", "ok"],
          3: ["pending", "ok"],
          4: ["fault", "critical"],
          5: ["noauth", "notPresent"],
          6: ["not-support", "notPresent"],
          7: ["pop", "critical"],
        }),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const at = <R extends { readonly index: string }>(rows: readonly R[]) =>
      new Map(rows.map((row) => [row.index, row]));
    const [deviceLimits, sensorLimits, bankLimits, outletLimits] = [
      at(t.deviceLimits),
      at(t.sensorLimits),
      at(t.bankLimits),
      at(t.outletLimits),
    ];
    const outletName = (index: string) => outletLimits.get(index)?.name?.value ?? `Outlet ${index}`;
    return {
      identity: { os: "aten-pdu", vendor: "ATEN", kind: "pdu", hardware: s.model?.value, version: s.version?.value },
      sensors: [
        ...t.device.flatMap((row) => readings(row, deviceLimits.get(row.index), "Input", "Input")),
        ...t.sensors.flatMap((row) => {
          const limit = sensorLimits.get(row.index);
          return [
            reading("temperature", row.temperature, `Sensor ${row.index}`, {
              limits: { criticalLow: limit?.coldest, criticalHigh: limit?.hottest },
            }),
            reading("humidity", row.humidity, `Sensor ${row.index}`, {
              limits: { criticalLow: limit?.driest, criticalHigh: limit?.dampest },
            }),
          ];
        }),
        ...t.banks.flatMap((row) => {
          const limit = bankLimits.get(row.index);
          return readings(row, limit, limit?.name?.value ?? `Bank ${row.index}`, "Banks");
        }),
        ...t.breakers.map((row) => stateOf(row.state, `Breaker ${row.index}`, { group: "Banks" })),
        ...t.outlets.flatMap((row) => readings(row, outletLimits.get(row.index), outletName(row.index), "Outlets")),
        ...t.outletStates.map((row) => stateOf(row.state, outletName(row.index), { group: "Outlets" })),
        stateOf(s.door, "Door"),
      ],
    };
  },
});
