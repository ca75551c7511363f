/**
 * APC's InRow cooling units keep their objects in groups of one form under four numbers (airIRRC, airIRRP100, airIRRP500, airIRSC of
 * PowerNet-MIB). This makes the MIB of one family from its list of sensors. It is no MIB by itself.
 */
import { text, type StateMeaning } from "../columns.ts";
import { defineMib, type Mib } from "../contract.ts";
import { condition, limit, measure, type SensorList } from "../sensor-list.ts";

const APC = "1.3.6.1.4.1.318";
export const INROW = `${APC}.1.1.13.3`;

export const CONTACT: Readonly<Record<number, StateMeaning>> = { 1: ["open", "ok"], 2: ["closed", "ok"] };
export const LEAK: Readonly<Record<number, StateMeaning>> = { 1: ["no-leak", "ok"], 2: ["leak", "critical"] };
export const SOURCE: Readonly<Record<number, StateMeaning>> = { 1: ["sourceA", "ok"], 2: ["sourceB", "ok"] };
/** What somebody or the group of units chose is no fault. */
export const MODE: Readonly<Record<number, StateMeaning>> = {
  1: ["standby", "ok"],
  2: ["on", "ok"],
  3: ["idle", "ok"],
};
export const TENTHS = { scale: 0.1, absent: [-1] };
/** Tenths of a kilowatt to watts. */
export const POWER = { scale: 100, absent: [-1] };
/** Pascals to kilopascals. */
export const PASCALS = { scale: 0.001, absent: [-1] };
/** Litres of air a second to cubic feet a minute, and hundredths of them. */
const CFM = 2.118_880_003;
export const AIRFLOW = { scale: CFM, absent: [-1] };
export const FINE_AIRFLOW = { scale: CFM / 100, absent: [-1] };

/** Every second object is the same in the units of the United States; those in Celsius are read. */
export const celsius = (oid: string, descr: string, limits = {}) =>
  measure("temperature", oid, descr, { ...TENTHS, limits });

/** The air at three places, with the high limits that are set. @param status, thresholds groups of objects */
export const airTemperatures = (status: string, thresholds: string, rack: number) => ({
  rackInlet: celsius(`${status}.${rack}.0`, "Rack inlet", { warningHigh: "rackHigh" }),
  rackHigh: limit(`${thresholds}.2.0`, TENTHS),
  supplyAir: celsius(`${status}.${rack + 2}.0`, "Supply air", { warningHigh: "supplyHigh" }),
  supplyHigh: limit(`${thresholds}.4.0`, TENTHS),
  returnAir: celsius(`${status}.${rack + 4}.0`, "Return air", { warningHigh: "returnHigh" }),
  returnHigh: limit(`${thresholds}.6.0`, TENTHS),
});

/** The circuit of chilled water. @param first number of the valve's position; hundredths of a litre a second flow */
export const waterCircuit = (status: string, first: number) => ({
  valve: measure("percent", `${status}.${first}.0`, "Fluid valve", { absent: [-1] }),
  fluid: measure("waterflow", `${status}.${first + 2}.0`, "Fluid", { scale: 0.6, absent: [-1] }),
  entering: celsius(`${status}.${first + 4}.0`, "Entering fluid"),
  leaving: celsius(`${status}.${first + 6}.0`, "Leaving fluid"),
});

export interface InRowOptions<K extends string> {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** The group that identifies, and the number of the model in it; serial number and firmware follow. */
  readonly ident: string;
  readonly model: number;
  /** An object that only this family has. */
  readonly present: string;
  readonly list: SensorList<K>;
}

export function makeApcInRow<K extends string>(options: InRowOptions<K>): Mib {
  const { name, title, source, ident, model, present, list } = options;
  const about = {
    model: text(`${ident}.${model}.0`),
    serial: text(`${ident}.${model + 1}.0`),
    firmware: text(`${ident}.${model + 2}.0`),
  };
  const unit = defineMib({
    name,
    title,
    source: `PowerNet-MIB (APC/Schneider Electric): ${source}`,
    verified: "text",
    matches: [{ sysObjectID: [APC], present: [present] }],
    scalars: about,
    facts: ({ scalars: s }) => ({
      identity: {
        vendor: "APC",
        kind: "environment",
        hardware: s.model?.value,
        serial: s.serial?.value,
        version: s.firmware?.value,
      },
    }),
  });
  const sensors = defineMib({
    ...unit,
    scalars: list.columns,
    facts: ({ scalars }) => ({ sensors: list.of(scalars) }),
  });
  return {
    ...unit,
    scalars: { ...unit.scalars, ...sensors.scalars },
    facts: (reading) => ({ ...unit.facts(reading), ...sensors.facts(reading) }),
  };
}

/** What units between racks tell alike, with a compressor or with chilled water. @param unit OID of its group */
export function rowUnit(unit: string) {
  const status = `${unit}.2`;
  return {
    ...airTemperatures(status, `${unit}.5`, 3),
    supplyHumidity: measure("humidity", `${status}.8.0`, "Supply air", TENTHS),
    returnHumidity: measure("humidity", `${status}.9.0`, "Return air", TENTHS),
    air: measure("airflow", `${status}.11.0`, "Air", FINE_AIRFLOW),
    fans: measure("percent", `${status}.12.0`, "Fan speed", TENTHS),
    demand: measure("power", `${status}.13.0`, "Cooling demand", POWER),
    output: measure("power", `${status}.14.0`, "Cooling output", POWER),
    humidify: measure("percent", `${status}.16.0`, "Humidifier output", { absent: [-1] }),
    dehumidify: measure("percent", `${status}.18.0`, "Dehumidifier output", { absent: [-1] }),
    reheat: measure("percent", `${status}.20.0`, "Heater output", { absent: [-1] }),
    input: condition(`${status}.21.0`, "Input contact", CONTACT),
    relay: condition(`${status}.22.0`, "Output relay", CONTACT),
    rack1: celsius(`${status}.24.0`, "Rack inlet 1"),
    rack2: celsius(`${status}.26.0`, "Rack inlet 2"),
    rack3: celsius(`${status}.28.0`, "Rack inlet 3"),
    humidifier: measure("current", `${status}.33.0`, "Humidifier", TENTHS),
  };
}
