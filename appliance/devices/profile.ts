/**
 * Profile `auto`: which facts of a device become services, and with which thresholds: the device's own limits where it has
 * them, else the defaults. Pure. How the facts are read again stands in `find-formulas.ts`.
 */
import type { Device, Limits, MemoryPool, ProfilePart, Sensor, Supply } from "#model/device.ts";
import { derivedName } from "#model/derived-name.ts";
import type { ThresholdPair } from "#model/site.ts";
import {
  figureOf,
  type Formula,
  type Formulas,
  type Item,
  type NumberFormula,
  type StateFormula,
} from "./find-formulas.ts";
import type { DerivedService, Draft } from "./derived-service.ts";
import { settleIds } from "./profile-ids.ts";
import { overlayThresholds, type ThresholdSet } from "#model/thresholds.ts";
import { PROFILE_DEFAULTS, type ProfileDefaults } from "./profile-defaults.ts";
import { choosePorts, type PortUse } from "./profile-ports.ts";

export interface ProfileOptions {
  readonly formulas: Formulas;
  /** The site's own thresholds by part, instead of ours. */
  readonly defaults?: ProfileDefaults | undefined;
  /** What is known of the ports' use, by ifIndex. */
  readonly portUse?: ReadonlyMap<number, PortUse> | undefined;
  /** Of the inspection before, so that ids stay. */
  readonly before?: readonly DerivedService[] | undefined;
}

/** More are not watched without being asked for: the most telling come first. */
const MOST_SERVICES = 150;
const MOST_SENSORS = 60;

export function deriveServices(device: Device, options: ProfileOptions): DerivedService[] {
  const drafts = [
    ...processors(device, options),
    ...(device.memory ?? []).flatMap((pool) => memory(pool, options)),
    ...(device.storage ?? []).flatMap((volume) => filled("storage", "storage", volume.descr, volume, options)),
    ...(device.supplies ?? []).flatMap((supply) => supplyDraft(supply, options)),
    ...choosePorts(device, options.portUse, thresholdsOf("port", options)),
    ...sensors(device.sensors ?? [], options),
  ];
  return settleIds(drafts.slice(0, MOST_SERVICES), options.before ?? []);
}

function thresholdsOf(part: ProfilePart, { defaults }: ProfileOptions): ThresholdSet {
  return overlayThresholds(PROFILE_DEFAULTS[part], defaults?.[part] ?? {});
}

function numberSettings(formula: NumberFormula): Record<string, unknown> {
  const { terms, offset, absent, absentBelow, absentFrom } = formula;
  return {
    terms: terms.map((term) => ({ ...term })),
    ...(offset === 0 ? {} : { offset }),
    ...(absent.length === 0 ? {} : { absent: [...absent] }),
    ...(absentBelow === undefined ? {} : { absentBelow }),
    ...(absentFrom === undefined ? {} : { absentFrom }),
  };
}

function numberFormulaOf(item: Item, { formulas }: ProfileOptions): NumberFormula | undefined {
  const formula: Formula | undefined = formulas.get(item);
  return formula?.kind === "number" ? formula : undefined;
}

/** Beyond this many, single cores tell nobody anything: where all have one name, the busiest would do, but none is that. */
const MOST_PROCESSORS = 16;

function processors(device: Device, options: ProfileOptions): Draft[] {
  return (device.processors ?? []).slice(0, MOST_PROCESSORS).flatMap((item) => {
    const formula = numberFormulaOf(item, options);
    if (formula === undefined) return [];
    const own = rangesOf(item.limits, item.usage_percent);
    const thresholds = own === undefined ? thresholdsOf("processor", options) : { percent: own };
    return [draft("processor", "processor", item.descr, { part: "processor", ...numberSettings(formula) }, thresholds)];
  });
}

/** Buffers and caches are no trouble when they fill; virtual memory is the sum of what is watched already. */
function memory(pool: MemoryPool, options: ProfileOptions): Draft[] {
  if (pool.class === "system") return filled("memory", "memory", pool.descr, pool, options);
  return pool.class === "swap" ? filled("memory", "swap", pool.descr, pool, options) : [];
}

function filled(
  part: "memory" | "storage",
  thresholdPart: ProfilePart,
  label: string,
  item: Extract<Item, { used_bytes?: number }>,
  options: ProfileOptions,
): Draft[] {
  const formula = numberFormulaOf(item, options);
  if (formula === undefined) return [];
  if (item.used_bytes !== undefined && item.total_bytes === undefined) return [];
  if (part === "storage" && isImage(item) && !isKnown(part, label, options)) return [];
  const total = item.used_bytes === undefined ? {} : { totalBytes: item.total_bytes };
  const settings = { part, ...numberSettings(formula), ...total };
  return [draft(thresholdPart, part, label, settings, thresholdsOf(thresholdPart, options))];
}

/** Smaller than this is a chip inside the device, not a place where anybody stores. */
const SMALLEST_VOLUME_BYTES = 32e6;

/** Read-only images have no free byte; that is how they are made. What fills up later is known by then. */
function isImage({ used_bytes: used, total_bytes: total, percent }: Extract<Item, { used_bytes?: number }>): boolean {
  if (total !== undefined && total < SMALLEST_VOLUME_BYTES) return true;
  return used === undefined ? percent === 100 : used === total;
}

function isKnown(part: string, label: string, { before }: ProfileOptions): boolean {
  return before?.some((old) => old.part === part && old.label === label) === true;
}

/** Trays and stackers of the printer's own choosing; what only says `some left` has no figure to watch. */
function supplyDraft(supply: Supply, options: ProfileOptions): Draft[] {
  const formula = numberFormulaOf(supply, options);
  if (formula === undefined || supply.percent === undefined) return [];
  const part = supply.type === "input" ? "tray" : "supply";
  // An empty tray that was empty at the first look is a tray nobody uses.
  if (part === "tray" && supply.percent === 0) return [];
  const settings = { part: "supply", ...numberSettings(formula) };
  return [draft(part, "supply", supply.descr, settings, thresholdsOf(part, options))];
}

/** States first, then what has limits; readings without any limit would only be drawn. */
function sensors(list: readonly Sensor[], options: ProfileOptions): Draft[] {
  const states = list.filter(({ class: kind, severity }) => kind === "state" && severity !== "unknown");
  const readings = list.filter(({ class: kind }) => kind !== "state");
  const drafts = [
    ...states.flatMap((sensor) => stateDraft(sensor, options)),
    ...readings.flatMap((sensor) => readingDraft(sensor, options)),
  ];
  return drafts.slice(0, MOST_SENSORS);
}

function stateDraft(sensor: Sensor, { formulas }: ProfileOptions): Draft[] {
  const formula = formulas.get(sensor);
  if (formula?.kind !== "state") return [];
  const settings = { part: "state", state: { oid: formula.oid, words: wordsOf(formula) } };
  return [draft("state", "state", labelOf(sensor), settings, {})];
}

function wordsOf({ meanings }: StateFormula): Record<string, { word: string; as: string; power?: string }> {
  const words = Object.entries(meanings).map(([value, [word, severity, power]]) => {
    // A module that is taken out says so by its state: that is for a person to know, not to be woken for.
    const as = severity === "notPresent" ? "warning" : severity;
    return [value.toLowerCase(), { word, as, ...(power === undefined ? {} : { power }) }] as const;
  });
  return Object.fromEntries(words);
}

const CLASSES_WITH_DEFAULTS = ["temperature", "humidity", "load", "charge", "runtime"] as const;

/** A time that has passed on battery is no time that is left. */
const COUNTS_UP = /\bon battery\b|\bsince\b|\belapsed\b/i;

function readingDraft(sensor: Sensor, options: ProfileOptions): Draft[] {
  const formula = numberFormulaOf(sensor, options);
  if (formula === undefined) return [];
  const own = rangesOf(sensor.limits, figureOf(sensor));
  const known = CLASSES_WITH_DEFAULTS.find((name) => name === sensor.class && !COUNTS_UP.test(sensor.descr));
  const usual = known && thresholdsOf(known, options);
  const forecast = usual?.["value"]?.forecast;
  const thresholds = own === undefined ? usual : { value: { ...own, ...(forecast === undefined ? {} : { forecast }) } };
  if (thresholds === undefined) return [];
  const unit = sensor.unit === "C" ? "°C" : sensor.unit;
  const settings = { part: "sensor", ...numberSettings(formula), ...(unit === undefined ? {} : { unit }) };
  return [draft(sensor.class, "sensor", `${sensor.class} ${labelOf(sensor)}`, settings, thresholds, labelOf(sensor))];
}

function labelOf({ group, descr }: Sensor): string {
  return group === undefined || descr.startsWith(group) ? descr : `${group} ${descr}`;
}

/**
 * The device's own limits as ranges. Limits that contradict themselves, or that the device lives with unmoved outside of
 * (the present value breaks the critical one), are none: agents send zeros and placeholders.
 */
export function rangesOf(limits: Limits | undefined, value: number | undefined): ThresholdPair | undefined {
  if (limits === undefined) return undefined;
  const { criticalLow, warningLow, warningHigh, criticalHigh } = limits;
  const warning = rangeOf(warningLow, warningHigh);
  const critical = rangeOf(criticalLow, criticalHigh);
  if (warning === undefined && critical === undefined) return undefined;
  if (value !== undefined && (breaks(value, criticalLow, criticalHigh) || breaks(value, warningLow, warningHigh))) {
    return undefined;
  }
  return { ...(warning === undefined ? {} : { warning }), ...(critical === undefined ? {} : { critical }) };
}

function rangeOf(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined && low >= high) return undefined;
  if (low === undefined && high === undefined) return undefined;
  return `${low ?? "~"}:${high ?? ""}`;
}

function breaks(value: number, low = -Infinity, high = Infinity): boolean {
  return low < high && (value < low || value > high);
}

function draft(
  part: string,
  idPart: string,
  label: string,
  settings: Record<string, unknown>,
  thresholds: Record<string, ThresholdPair>,
  shown = label,
): Draft {
  return { naming: derivedName(part, shown), check: "device", settings, thresholds, part: idPart, label };
}
