/**
 * Of sensors and states the checks: what is told of one thing is one check, what is told of many of a kind that matter only
 * together is one check that names the worst, and the rest stands by itself or is left aside with its reason. Pure.
 */
import { derivedName } from "#model/derived-name.ts";
import type { Device, Sensor } from "#model/device.ts";
import type { ThresholdSet } from "#model/thresholds.ts";
import type { Draft } from "./derived-service.ts";
import { figureOf } from "./find-formulas.ts";
import { viewOf } from "./look-at-sensors.ts";
import { whyNotSensor } from "./not-watched.ts";
import { isOverheating, numberSettings, rangesOf, thresholdsOf, type ProfileOptions } from "./profile-options.ts";
import { stateSettings } from "./state-settings.ts";
import { thingOf, type Thing } from "./things.ts";
import { tellsPower, type Known, type OpenDraft } from "./known-sensor.ts";
import { tellTogether } from "./tell-together.ts";

/** States first, then what has limits; readings without any limit or state would only be drawn. */
export function sensorDrafts(device: Device, options: ProfileOptions): Draft[] {
  const sensors = (device.sensors ?? []).filter(
    ({ class: kind, severity }) => kind !== "state" || severity !== "unknown",
  );
  const all = viewOf(device);
  const known = sensors.flatMap((sensor): Known[] => {
    const formula = options.formulas.get(sensor);
    if (formula === undefined || (formula.kind === "state") !== (sensor.class === "state")) return [];
    const thing = thingOf(sensor);
    const meanings = formula.kind === "state" && formula.bits === undefined ? formula.meanings : undefined;
    return [{ sensor, thing, formula, aside: whyNotSensor({ sensor, thing, device, meanings, all }) }];
  });
  const joined = joinStates(keepPower(known));
  const states = joined.filter(({ one }) => one.formula.kind === "state").map((group) => stateDraft(group));
  const readings = joined.flatMap((group) =>
    group.one.formula.kind === "number" ? readingDraft(group, options, device.kind) : [],
  );
  return tellTogether([...states, ...readings]).map(({ draft }) => draft);
}

/** Whether others have power is told by these states: where the maker's own do not tell it, the standard's stay. */
function keepPower(known: readonly Known[]): readonly Known[] {
  if (known.some((one) => one.aside === undefined && tellsPower(one))) return known;
  return known.map((one) => (tellsPower(one) ? { ...one, aside: undefined } : one));
}

/** A sensor, and what else is told of the same thing. */
export interface Group {
  readonly one: Known;
  readonly others: readonly Known[];
}
/** Kinds whose states by several names are states of one thing. */
const ONE_THING: ReadonlySet<Thing["kind"]> = new Set(["disk", "array", "powerSupply", "fan", "circuit"]);

/** Puts the states of a thing together, and a state to the reading of the same place. */
function joinStates(known: readonly Known[]): Group[] {
  const groups = new Map<Known, Known[]>();
  const taken = new Set<Known>();
  for (const one of known) {
    if (taken.has(one) || one.aside !== undefined) continue;
    const others = known.filter(
      (other) => other !== one && !taken.has(other) && !groups.has(other) && belongs(other, one),
    );
    // Two of a kind with one name in one place are two things.
    const apart = new Map(others.map((other) => [`${other.sensor.group ?? ""} ${other.thing.aspect}`, other]));
    if (others.length === 0 || apart.size < others.length) continue;
    groups.set(one, others);
    for (const other of others) taken.add(other);
  }
  return known.filter((one) => !taken.has(one)).map((one) => ({ one, others: groups.get(one) ?? [] }));
}

function belongs(other: Known, one: Known): boolean {
  if (other.aside !== undefined || other.formula.kind !== "state" || tellsPower(other) || tellsPower(one)) return false;
  if (one.formula.kind === "number") return tellsOf(other, one.sensor);
  if (!ONE_THING.has(one.thing.kind) || other.thing.kind !== one.thing.kind || other.thing.place !== one.thing.place)
    return false;
  return other.thing.aspect !== one.thing.aspect || other.sensor.group !== one.sensor.group;
}

const CLASS_OF_KIND: Readonly<Partial<Record<Thing["kind"], string>>> = {
  temperature: "temperature",
  humidity: "humidity",
};

/** Whether a state is the judgement of a reading: of the same name, and of its class or of none in particular. */
function tellsOf({ sensor, thing }: Known, reading: Sensor): boolean {
  if (sensor.descr !== reading.descr) return false;
  const readingKind = CLASS_OF_KIND[thing.kind];
  if (readingKind !== undefined) return readingKind === reading.class;
  return thing.kind === "state" && (reading.class === "temperature" || reading.class === "humidity");
}

function stateDraft({ one, others }: Group): OpenDraft {
  const { sensor, thing } = one;
  const all = [one, ...others];
  const settings =
    others.length === 0
      ? { part: "state", state: stateSettings(one) }
      : { part: "state", members: all.map((member) => ({ name: memberName(member), state: stateSettings(member) })) };
  const label = labelOf(sensor);
  const draft: Draft = {
    naming: nameOfState(thing, sensor, others.length > 0),
    check: "device",
    settings,
    thresholds: {},
    part: "state",
    label,
    ...(one.aside === undefined ? {} : { aside: one.aside }),
  };
  return { draft, known: one };
}

/** Which of a thing's states it is. */
function memberName({ sensor, thing }: Known): string {
  return (thing.aspect === "" ? (sensor.group ?? sensor.descr) : thing.aspect).slice(0, 120);
}

function nameOfState({ kind, place, aspect }: Thing, { group, descr }: Sensor, isWhole: boolean) {
  if (kind === "state") return derivedName("state", isSaid(group, descr) ? descr : labelOf({ group, descr }));
  if (BY_ITSELF.test(descr) && ITSELF.has(kind)) return derivedName(kind === "battery" ? kind : "state", descr);
  // `Status` of a fan is the fan; `Replacement status` of a battery is one of several things told of it.
  const told = isWhole || aspect === "" || SINGLE.has(kind) ? place : `${place} ${aspect}`.trim();
  return derivedName(kind, told);
}

const SINGLE: ReadonlySet<Thing["kind"]> = new Set(["fan", "powerSupply", "disk", "array"]);
/** Kinds whose word stands in the middle of a name that is said as it is: `Output on battery`, `Over temperature`. */
const ITSELF: ReadonlySet<Thing["kind"]> = new Set(["battery", "temperature", "humidity"]);
const BY_ITSELF = /\b(battery|batteries|temperature|humidity)\b/i;

/** Groups that only say what all of them are, or what the name says again: `Probes`, `Probe status`. */
function isSaid(group: string | undefined, descr: string): boolean {
  if (group === undefined || SAYS_NOTHING.test(group)) return true;
  return descr.toLowerCase().includes(group.toLowerCase().replace(/s$/, ""));
}
const SAYS_NOTHING =
  /^(system|(universal |external )?sensors|other states|hardware|components|health|modules|probes|lmsensors)$/i;

const CLASSES_WITH_DEFAULTS = ["temperature", "humidity", "load", "charge", "runtime"] as const;

/** A time that has passed on battery is no time that is left. */
const COUNTS_UP = /\bon battery\b|\bsince\b|\belapsed\b/i;

/** What a power strip is for: its totals are drawn though nothing says how much is too much. */
const TOTALS: ReadonlySet<string> = new Set(["current", "power"]);

function isTotal({ sensor, thing }: Known, kind: Device["kind"]): boolean {
  if (kind !== "pdu" || !TOTALS.has(sensor.class) || thing.kind === "outlet" || thing.kind === "transceiver")
    return false;
  return !/\boutlets?\b/i.test(`${sensor.group ?? ""} ${sensor.descr}`);
}

function readingDraft({ one, others }: Group, options: ProfileOptions, kind: Device["kind"]): OpenDraft[] {
  const { sensor, thing, formula } = one;
  if (formula.kind !== "number") return [];
  const [state] = others;
  const own = rangesOf(sensor.limits, isHot(sensor) ? undefined : figureOf(sensor));
  const known = CLASSES_WITH_DEFAULTS.find((name) => name === sensor.class && !COUNTS_UP.test(sensor.descr));
  const usual: ThresholdSet | undefined = known && thresholdsOf(known, options);
  const forecast = usual?.["value"]?.forecast;
  const thresholds = own === undefined ? usual : { value: { ...own, ...(forecast === undefined ? {} : { forecast }) } };
  if (thresholds === undefined && state === undefined && !isTotal(one, kind)) return [];
  const unit = sensor.unit === "C" ? "°C" : sensor.unit;
  const settings = {
    part: "sensor",
    ...numberSettings(formula),
    ...(unit === undefined ? {} : { unit }),
    ...(state === undefined ? {} : { state: stateSettings(state) }),
  };
  const draft: Draft = {
    naming: nameOfReading(sensor, thing),
    check: "device",
    settings,
    thresholds: thresholds ?? {},
    part: "sensor",
    label: `${sensor.class} ${labelOf(sensor)}`,
    ...(one.aside === undefined ? {} : { aside: one.aside }),
  };
  return [{ draft, known: one }];
}

/** A device that is too hot when it is first read must not lose its limits by that. */
function isHot(sensor: Sensor): boolean {
  const { class: sensorClass, limits, value } = sensor;
  return sensorClass === "temperature" && limits !== undefined && value !== undefined && isOverheating(limits, value);
}

/** Words that a reading's class says already. */
const CLASS_WORDS: Readonly<Record<string, RegExp>> = {
  temperature: /\btemp(erature)?s?\b\.?( ?sensor\b)?/i,
  humidity: /\bhumidity\b/i,
  charge: /\b(battery )?(charge( remaining)?|capacity|remaining)\b/i,
  runtime: /\b(estimated )?(battery )?(time remaining|runtime|run time)\b/i,
  load: /\b(percentage )?load\b/i,
  fanspeed: /\bfan( speed)?(\b|(?=\d))/i,
  dbm: /\bpower sensor\b/i,
  power: /\b(active )?power$/i,
  current: /\bcurrent$/i,
};
/** Things that a reading is told of by name. */
const NAMED_THINGS: ReadonlySet<Thing["kind"]> = new Set([
  "disk",
  "fan",
  "powerSupply",
  "battery",
  "transceiver",
  "accessPoint",
  "memoryModule",
  "processorModule",
  "outlet",
]);
/** Classes that are only of batteries. */
const OF_BATTERIES: ReadonlySet<string> = new Set(["charge", "runtime"]);

function nameOfReading({ class: sensorClass, group, descr }: Sensor, { kind, place }: Thing) {
  const isOfThing = NAMED_THINGS.has(kind) && sensorClass !== "fanspeed" && !OF_BATTERIES.has(sensorClass);
  const words = CLASS_WORDS[sensorClass];
  const own = isOfThing ? place : descr;
  const short = words === undefined ? own : own.replace(words, " ");
  const isGroupSaid = isOfThing || isSaid(group, descr) || (group ?? "").toLowerCase().startsWith(sensorClass);
  return derivedName(
    sensorClass === "fanspeed" ? "fan" : sensorClass,
    tidyLabel(isGroupSaid ? short : labelOf({ group, descr: short })),
    isOfThing ? { thing: kind } : {},
  );
}

function tidyLabel(label: string): string {
  return label.replace(/\s{1,200}/g, " ").replace(/^[\s#:,-]{1,20}|[\s#:,-]{1,20}$/g, "");
}

export function labelOf({ group, descr }: Pick<Sensor, "group" | "descr">): string {
  return group === undefined || descr.startsWith(group) ? descr : `${group} ${descr}`;
}
