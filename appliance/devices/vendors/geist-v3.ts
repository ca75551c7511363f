/** Geist PDUs and environment monitors of the third MIB: climate, probes, doors, water, power by phase, outlets. */
import type { Sensor } from "#model/device.ts";
import { number, state, text, type NumberCell, type StateMeaning, type TextCell } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const GEIST = "1.3.6.1.4.1.21239.2";
const column = (table: number, at: number) => `${GEIST}.${table}.1.${at}`;
const named = (table: number) => ({ name: text(column(table, 3)), plugged: number(column(table, 4)) });
const whole = (table: number, at: number) => number(column(table, at));
const tenths = (table: number, at: number) => number(column(table, at), { scale: 0.1 });
const hundredths = (table: number, at: number) => number(column(table, at), { scale: 0.01 });

/** Columns of three phases: where voltage, current, power, apparent power and factor of each stand. */
type Places = readonly [volts: number, amps: number, power: number, apparent: number, factor: number];
const phases = (table: number, a: Places, b: Places, c: Places) => ({
  voltsA: whole(table, a[0]),
  ampsA: tenths(table, a[1]),
  powerA: whole(table, a[2]),
  apparentA: whole(table, a[3]),
  factorA: hundredths(table, a[4]),
  voltsB: whole(table, b[0]),
  ampsB: tenths(table, b[1]),
  powerB: whole(table, b[2]),
  apparentB: whole(table, b[3]),
  factorB: hundredths(table, b[4]),
  voltsC: whole(table, c[0]),
  ampsC: tenths(table, c[1]),
  powerC: whole(table, c[2]),
  apparentC: whole(table, c[3]),
  factorC: hundredths(table, c[4]),
});
/** Inputs tell 0 to 99; contacts 0 where closed by most wiring: what it means is the site's. Smoke and outlets are told alike. */
const ON_OFF: Readonly<Record<number, StateMeaning>> = { 0: ["off", "ok"], 1: ["on", "ok"] };

export const geistV3 = defineMib({
  name: "geist-v3",
  title: "Geist PDU and environment monitor (third MIB)",
  source: "GEIST-MIB-V3 (Geist, Vertiv)",
  verified: "text",
  matches: [{ sysObjectID: [GEIST] }],
  scalars: {
    product: text(`${GEIST}.1.1.0`),
    version: text(`${GEIST}.1.2.0`),
  },
  tables: {
    climates: {
      columns: {
        serial: text(column(2, 2)),
        ...named(2),
        temperature: whole(2, 5),
        humidity: whole(2, 7),
        airflow: whole(2, 9),
        volts: whole(2, 14),
        dewPoint: whole(2, 31),
      },
    },
    monitors: {
      columns: {
        ...named(3),
        energy: whole(3, 5),
        volts: whole(3, 6),
        amps: tenths(3, 10),
        power: whole(3, 11),
        apparent: whole(3, 12),
        factor: hundredths(3, 13),
      },
    },
    temperatures: { columns: { ...named(4), temperature: whole(4, 5) } },
    airflows: {
      columns: {
        ...named(5),
        temperature: whole(5, 5),
        airflow: whole(5, 7),
        humidity: whole(5, 8),
        dewPoint: whole(5, 9),
      },
    },
    doors: { columns: { ...named(7), value: whole(7, 5) } },
    waters: { columns: { ...named(8), value: whole(8, 5) } },
    powers: {
      columns: {
        ...named(11),
        ...phases(11, [6, 10, 11, 12, 13], [15, 19, 20, 21, 22], [24, 28, 29, 30, 31]),
        energy: whole(11, 32),
        power: whole(11, 33),
      },
    },
    controllers: {
      columns: { ...named(14), ...phases(14, [5, 7, 9, 10, 11], [12, 14, 16, 17, 18], [19, 21, 23, 24, 25]) },
    },
    outlets: {
      columns: {
        name: text(column(16, 2)),
        // Off is what somebody chose.
        state: state(column(16, 3), ON_OFF),
        amps: tenths(16, 6),
        energy: whole(16, 14),
        power: whole(16, 15),
      },
    },
    dewPoints: { columns: { ...named(17), temperature: whole(17, 5), humidity: whole(17, 7), dewPoint: whole(17, 8) } },
    digitals: { columns: { ...named(18), value: whole(18, 5) } },
    smokes: { columns: { ...named(21), value: whole(21, 5) } },
    meters: {
      columns: {
        ...named(25),
        ...phases(25, [6, 8, 10, 11, 12], [14, 16, 18, 19, 20], [22, 24, 26, 27, 28]),
        energy: whole(25, 29),
        power: whole(25, 30),
      },
    },
  },
  facts({ scalars: s, tables: t }) {
    const isPdu = t.outlets.length + t.controllers.length + t.meters.length + t.powers.length > 0;
    const controllers = t.controllers.map((row) => ({ ...row, power: undefined, energy: undefined }));
    const three = [...t.powers, ...controllers, ...t.meters];
    return {
      identity: {
        os: isPdu ? "geist-pdu" : "geist-watchdog",
        vendor: "Geist",
        kind: isPdu ? "pdu" : "environment",
        hardware: s.product?.value,
        version: s.version?.value,
        serial: t.climates[0]?.serial?.value,
      },
      sensors: [
        ...t.climates
          .filter(isPlugged)
          .flatMap((row) => [
            ...air(row, "Climate"),
            reading("airflow", row.airflow, nameOf(row, "Climate")),
            reading("voltage", row.volts, nameOf(row, "Climate")),
          ]),
        ...t.temperatures
          .filter(isPlugged)
          .map((row) => reading("temperature", row.temperature, nameOf(row, "Temperature"))),
        ...t.airflows
          .filter(isPlugged)
          .flatMap((row) => [...air(row, "Air"), reading("airflow", row.airflow, nameOf(row, "Air"))]),
        ...t.dewPoints.filter(isPlugged).flatMap((row) => air(row, "Probe")),
        ...t.doors.filter(isPlugged).map((row) => reading("count", row.value, nameOf(row, "Door"), { group: "Doors" })),
        ...t.waters
          .filter(isPlugged)
          .map((row) => reading("percent", row.value, nameOf(row, "Water"), { group: "Dampness" })),
        ...t.digitals
          .filter(isPlugged)
          .map((row) => reading("count", row.value, nameOf(row, "Input"), { group: "Inputs" })),
        ...t.smokes
          .filter(isPlugged)
          .map((row) => reading("count", row.value, nameOf(row, "Smoke"), { group: "Smoke alarms" })),
        ...t.monitors.filter(isPlugged).flatMap((row) => {
          const name = nameOf(row, "Power monitor");
          return [...onePhase(row, name), reading("power_consumed", row.energy, name)];
        }),
        ...three.filter(isPlugged).flatMap((row) => {
          const name = nameOf(row, "Power");
          const { voltsA, ampsA, powerA, apparentA, factorA } = row;
          const { voltsB, ampsB, powerB, apparentB, factorB } = row;
          const { voltsC, ampsC, powerC, apparentC, factorC } = row;
          return [
            ...onePhase(
              { volts: voltsA, amps: ampsA, power: powerA, apparent: apparentA, factor: factorA },
              `${name} A`,
            ),
            ...onePhase(
              { volts: voltsB, amps: ampsB, power: powerB, apparent: apparentB, factor: factorB },
              `${name} B`,
            ),
            ...onePhase(
              { volts: voltsC, amps: ampsC, power: powerC, apparent: apparentC, factor: factorC },
              `${name} C`,
            ),
            reading("power", row.power, `${name} total`),
            reading("power_consumed", row.energy, `${name} total`),
          ];
        }),
        ...t.outlets.flatMap((row) => {
          const name = row.name?.value ?? `Outlet ${row.index}`;
          return [
            stateOf(row.state, name, { group: "Outlets" }),
            reading("current", row.amps, name, { group: "Outlets" }),
            reading("power", row.power, name, { group: "Outlets" }),
            reading("power_consumed", row.energy, name, { group: "Outlets" }),
          ];
        }),
      ],
    };
  },
});

interface Named {
  readonly index: string;
  readonly name: TextCell | undefined;
}

function nameOf(row: Named, kind: string): string {
  return row.name?.value ?? `${kind} ${row.index}`;
}

/** What is not plugged in keeps its row, with values of before. */
function isPlugged(row: { readonly plugged: NumberCell | undefined }): boolean {
  return row.plugged === undefined || row.plugged.value > 0;
}

type Air = Named & Readonly<Record<"temperature" | "humidity" | "dewPoint", NumberCell | undefined>>;

function air(row: Air, kind: string): (Sensor | undefined)[] {
  const name = nameOf(row, kind);
  return [
    reading("temperature", row.temperature, name),
    reading("humidity", row.humidity, name),
    reading("temperature", row.dewPoint, `${name} dew point`),
  ];
}

type Phase = Readonly<Record<"volts" | "amps" | "power" | "apparent" | "factor", NumberCell | undefined>>;

function onePhase(row: Phase, name: string): (Sensor | undefined)[] {
  return [
    reading("voltage", row.volts, name),
    reading("current", row.amps, name),
    reading("power", row.power, name),
    reading("apparent_power", row.apparent, name),
    reading("power_factor", row.factor, name),
  ];
}
