/** What is true of all sensors of a device together: what is told twice, which features are off. Pure. */
import type { Device, Sensor } from "#model/device.ts";
import type { SensorsView } from "./not-watched.ts";
import { thingOf, type Thing } from "./things.ts";

/** UPS-MIB (RFC 1628): what makers' own MIBs tell as well. */
const UPS_MIB = "1.3.6.1.2.1.33.";
const TWICE_CLASSES: ReadonlySet<string> = new Set(["charge", "runtime", "load", "temperature", "state"]);
/** Between two looks and by rounding: this share, or one unit. */
const SAME = 0.05;

export function viewOf(device: Device): SensorsView {
  const sensors = device.sensors ?? [];
  const things = sensors.map((sensor) => ({ sensor, thing: thingOf(sensor) }));
  return {
    hasOverall: things.some(({ sensor, thing }) => sensor.class === "state" && thing.kind === "overall"),
    off: featuresOff(things),
    twice: new Set([
      ...toldByMaker(device),
      ...inputsWithAlarms(things),
      ...statusBesideFlags(sensors),
      ...valuesBesideStates(things),
    ]),
  };
}

/** What a feature says of itself where it is not in use. */
const OFF =
  /^(disabled|not ?applicable|stand-?alone|non-?redundant|off|none|not-?configured|not-?enabled|not-?ready|unconfigured)$/i;

/** The question whether a feature is in use, and the answer that it is not. */
const IN_USE = /\b(started|enabled|installed|configured|in use)$/i;
const NO = /^(no|false|stopped)$/i;

function isOff({ descr, state = "" }: Sensor): boolean {
  return OFF.test(state) || (IN_USE.test(descr) && NO.test(state));
}

/** Redundancy where a member says that there is none; a stack of one, or none of whose ports is connected. */
function featuresOff(things: readonly { sensor: Sensor; thing: Thing }[]): ReadonlySet<Thing["kind"]> {
  const of = (kind: Thing["kind"]) => things.filter((one) => one.thing.kind === kind && one.sensor.class === "state");
  const off = new Set<Thing["kind"]>();
  if (of("redundancy").some(({ sensor }) => isOff(sensor))) off.add("redundancy");
  const ports = of("stackPort");
  const members = new Set(of("stack").map(({ thing }) => thing.place));
  const isAlone = ports.length > 0 ? ports.every(({ sensor }) => sensor.severity !== "ok") : members.size === 1;
  if (isAlone) for (const kind of ["stack", "stackPort"] as const) off.add(kind);
  return off;
}

function toldByMaker({ kind, sensors = [] }: Device): Sensor[] {
  if (kind !== "ups") return [];
  const own = sensors.filter(({ oid }) => oid !== undefined && !oid.startsWith(UPS_MIB));
  return sensors.filter(
    (sensor) =>
      sensor.oid?.startsWith(UPS_MIB) === true &&
      TWICE_CLASSES.has(sensor.class) &&
      own.some((other) => other.class === sensor.class && isSame(sensor, other)),
  );
}

function isSame(sensor: Sensor, other: Sensor): boolean {
  if (sensor.class === "state") {
    const word = /\b(battery|output)\b/i.exec(sensor.descr)?.[0];
    return word !== undefined && other.descr.toLowerCase().includes(word.toLowerCase());
  }
  const { value = Number.NaN } = sensor;
  return Math.abs(value - (other.value ?? Number.NaN)) <= Math.max(1, Math.abs(value) * SAME);
}

/** What a contact is beside whether that is an alarm. */
function inputsWithAlarms(things: readonly { sensor: Sensor; thing: Thing }[]): Sensor[] {
  const alarms = new Set(things.filter(({ thing }) => thing.kind === "inputAlarm").map(({ sensor }) => sensor.descr));
  return things
    .filter(({ sensor, thing }) => sensor.class === "state" && thing.kind === "input" && alarms.has(sensor.descr))
    .map(({ sensor }) => sensor);
}

/** A printer's status in one word, where its error flags say what it is. */
function statusBesideFlags(sensors: readonly Sensor[]): Sensor[] {
  const hasFlags = sensors.some(({ descr }) => descr.startsWith("Printer Error Status"));
  return hasFlags ? sensors.filter(({ descr }) => descr.startsWith("Printer Device Status")) : [];
}

/** Classes whose figure tells nothing that the device's own judgement of it does not. */
const JUDGED: ReadonlySet<string> = new Set(["fanspeed", "voltage", "current"]);

function valuesBesideStates(things: readonly { sensor: Sensor; thing: Thing }[]): Sensor[] {
  const states = new Set(things.flatMap(({ sensor }) => (sensor.class === "state" ? [sensor.descr] : [])));
  return things.flatMap(({ sensor }) => (JUDGED.has(sensor.class) && states.has(sensor.descr) ? [sensor] : []));
}
