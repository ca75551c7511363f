/**
 * What a port says: whether it is up, how much goes through it, how much is lost, and whether it fell back to half duplex.
 * Sources: IF-MIB (RFC 2863), EtherLike-MIB (RFC 3635, dot3StatsDuplexStatus).
 */
import { SnmpError } from "#snmp/client.ts";
import { findRate, type CounterReading } from "#snmp/counter-rate.ts";
import { numberOf } from "#snmp/value-forms.ts";
import { observeMissing, type Answers, type ReadTime } from "../ask-agent.ts";
import type { Memory } from "../contract.ts";
import type { Seen } from "./reports.ts";
import type { DeviceSettings } from "./settings.ts";

/** What a part remembers between its runs. */
export type Recall = Pick<Memory, "get" | "set">;

const IF = "1.3.6.1.2.1.2.2.1";
const IF_X = "1.3.6.1.2.1.31.1.1.1";
const COLUMNS = {
  admin: `${IF}.7`,
  oper: `${IF}.8`,
  inOctets: `${IF}.10`,
  inDiscards: `${IF}.13`,
  inErrors: `${IF}.14`,
  outOctets: `${IF}.16`,
  outDiscards: `${IF}.19`,
  outErrors: `${IF}.20`,
  inOctets64: `${IF_X}.6`,
  outOctets64: `${IF_X}.10`,
  duplex: "1.3.6.1.2.1.10.7.2.1.19",
} as const;
export type Column = keyof typeof COLUMNS;
export const ALL_COLUMNS = Object.keys(COLUMNS) as readonly Column[];
const UP = 1;
const HALF_DUPLEX = 2;

/** What a port's service remembers: which objects the device has, and the counters' last readings. */
export interface PortMemory {
  readonly ifIndex: number;
  readonly has: readonly Column[];
  readonly readings: Readonly<Partial<Record<Column, CounterReading>>>;
}

/** A port's objects, by their places in `ALL_COLUMNS`; undefined where there is no whole number. */
export type PortValues = readonly (number | bigint | undefined)[];

/** What a port is known to have; undefined: it was not asked yet, or has another number now. */
export function knownOf(memory: Recall, ifIndex: number): PortMemory | undefined {
  const known = memory.get() as PortMemory | undefined;
  return known?.ifIndex === ifIndex ? known : undefined;
}

/** The objects to ask for: all at first, later those that exist (32-bit octets only where there are no 64-bit ones). */
export function portOids({ port }: DeviceSettings, memory: Recall): string[] {
  if (port === undefined) return [];
  const known = knownOf(memory, port.ifIndex);
  return (known?.has ?? ALL_COLUMNS).map((column) => `${COLUMNS[column]}.${port.ifIndex}`);
}

export function observePort({ port }: DeviceSettings, answers: Answers, memory: Recall): Seen {
  if (port === undefined) return { code: "noSuchObject", parameters: { oid: "" } };
  const values = ALL_COLUMNS.map((column) => numberAt(answers, `${COLUMNS[column]}.${port.ifIndex}`));
  if (values[OPER] === undefined) {
    memory.set(undefined);
    const oid = `${COLUMNS.oper}.${port.ifIndex}`;
    const answer = answers.of(oid);
    return observeMissing(answer instanceof SnmpError ? answer : undefined, oid);
  }
  const found = new Float64Array(PORT_MEASURES.length);
  memory.set(measurePort(port, values, answers.readTime, knownOf(memory, port.ifIndex), found));
  const known = [...found.entries()].filter(([, value]) => !Number.isNaN(value));
  return {
    code: portCode(values),
    measurements: Object.fromEntries(known.map(([place, value]) => [PORT_MEASURES[place], value])),
    ...portParameters(port),
  };
}

/** What a port measures, in the order of `measurePort`. */
export const PORT_MEASURES = ["inBps", "outBps", "inPercent", "outPercent", "errors", "discards"] as const;

type Port = NonNullable<DeviceSettings["port"]>;

export function portParameters({ speedBps }: Port): Pick<Seen, "parameters"> {
  return speedBps === undefined ? {} : { parameters: { speedBps } };
}

/**
 * How much goes through a port and is lost, since the readings before.
 * @param found by place in `PORT_MEASURES`; NaN: not known (yet)
 * @returns what to remember for the next time
 */
export function measurePort(
  { ifIndex, speedBps }: Port,
  values: PortValues,
  readTime: ReadTime,
  known: PortMemory | undefined,
  found: Float64Array,
): PortMemory {
  const has = known?.has ?? usefulOf(ALL_COLUMNS.filter((_, place) => values[place] !== undefined));
  const readings: Partial<Record<Column, CounterReading>> = {};
  rates.fill(Number.NaN);
  for (const column of has) {
    const place = PLACE_OF[column];
    const value = values[place];
    if (value === undefined || !COUNTERS.has(column)) continue;
    const reading = readCounter(value, readTime, known?.readings[column]);
    readings[column] = reading;
    if (reading.rate !== undefined) rates[place] = reading.rate;
  }
  const inBps = 8 * firstOf(rates[PLACE_OF.inOctets64], rates[PLACE_OF.inOctets]);
  const outBps = 8 * firstOf(rates[PLACE_OF.outOctets64], rates[PLACE_OF.outOctets]);
  found[0] = inBps;
  found[1] = outBps;
  found[2] = shareOf(inBps, speedBps);
  found[3] = shareOf(outBps, speedBps);
  found[4] = sumOf(rates[PLACE_OF.inErrors], rates[PLACE_OF.outErrors]);
  found[5] = sumOf(rates[PLACE_OF.inDiscards], rates[PLACE_OF.outDiscards]);
  return { ifIndex, has, readings };
}

const PLACE_OF = Object.fromEntries(ALL_COLUMNS.map((column, place) => [column, place])) as Readonly<
  Record<Column, number>
>;
const OPER = PLACE_OF.oper;
/** Columns that grow. */
const COUNTERS: ReadonlySet<Column> = new Set(
  ALL_COLUMNS.filter((column) => column !== "admin" && column !== "oper" && column !== "duplex"),
);
/** By place in `ALL_COLUMNS`; for one measurement after the other. */
const rates = new Float64Array(ALL_COLUMNS.length);

/** A new reading, with its rate where one can be told. */
function readCounter(value: number | bigint, readTime: ReadTime, before: CounterReading | undefined): CounterReading {
  const bits = typeof value === "bigint" ? 64 : 32;
  const reading: CounterReading = { at: readTime.at, value: BigInt(value), bits, upTime: readTime.upTime };
  const found = findRate(before, reading);
  return found.code === "measured" ? { ...reading, rate: found.rate } : reading;
}

function firstOf(one = Number.NaN, other = Number.NaN): number {
  return Number.isNaN(one) ? other : one;
}

function sumOf(one = Number.NaN, other = Number.NaN): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : one + other;
}

function shareOf(bps: number, speedBps: number | undefined): number {
  if (Number.isNaN(bps) || speedBps === undefined) return Number.NaN;
  return Number(((100 * bps) / speedBps).toFixed(3));
}

/** The same list for ports that have the same: most of a site's have. */
function usefulOf(has: readonly Column[]): readonly Column[] {
  const with64 = has.includes("inOctets64") && has.includes("outOctets64");
  const useful = has.filter((column) => !with64 || (column !== "inOctets" && column !== "outOctets"));
  const key = useful.join();
  const known = sharedLists.get(key) ?? useful;
  sharedLists.set(key, known);
  return known;
}
/** At most as many as there are choices of columns. */
const sharedLists = new Map<string, readonly Column[]>();

function numberAt(answers: Answers, oid: string): number | bigint | undefined {
  const answer = answers.of(oid);
  if (answer === undefined || answer instanceof SnmpError) return undefined;
  const number = numberOf(answer.value);
  return typeof number === "number" && !Number.isInteger(number) ? undefined : number;
}

/** What a port is said to be. @param values with a state of operation */
export function portCode(values: PortValues): "portUp" | "portDown" | "portSwitchedOff" | "halfDuplex" {
  const admin = values[PLACE_OF.admin];
  if (Number(values[OPER]) === UP) return Number(values[PLACE_OF.duplex]) === HALF_DUPLEX ? "halfDuplex" : "portUp";
  return admin !== undefined && Number(admin) !== UP ? "portSwitchedOff" : "portDown";
}
