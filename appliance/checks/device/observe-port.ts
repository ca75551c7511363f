/**
 * What a port says: whether it is up, how much goes through it, how much is lost, and whether it fell back to half duplex.
 * Sources: IF-MIB (RFC 2863), EtherLike-MIB (RFC 3635, dot3StatsDuplexStatus).
 */
import { SnmpError } from "#snmp/client.ts";
import { findRate, type CounterReading } from "#snmp/counter-rate.ts";
import { numberOf } from "#snmp/value-forms.ts";
import { observeMissing, type Answers } from "../ask-agent.ts";
import type { Memory } from "../contract.ts";
import type { Measured, Seen } from "./reports.ts";
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
type Column = keyof typeof COLUMNS;
const ALL = Object.keys(COLUMNS) as Column[];
const UP = 1;
const HALF_DUPLEX = 2;

/** What a port's service remembers: which objects the device has, and the counters' last readings. */
interface PortMemory {
  readonly ifIndex: number;
  readonly has: readonly Column[];
  readonly readings: Readonly<Partial<Record<Column, CounterReading>>>;
}

/** The objects to ask for: all at first, later those that exist (32-bit octets only where there are no 64-bit ones). */
export function portOids({ port }: DeviceSettings, memory: Recall): string[] {
  if (port === undefined) return [];
  const known = knownOf(memory, port.ifIndex);
  return (known?.has ?? ALL).map((column) => `${COLUMNS[column]}.${port.ifIndex}`);
}

export function observePort({ port }: DeviceSettings, answers: Answers, memory: Recall): Seen {
  if (port === undefined) return { code: "noSuchObject", parameters: { oid: "" } };
  const of = (column: Column) => numberAt(answers, `${COLUMNS[column]}.${port.ifIndex}`);
  const oper = of("oper");
  if (oper === undefined) {
    memory.set(undefined);
    const oid = `${COLUMNS.oper}.${port.ifIndex}`;
    const answer = answers.of(oid);
    return observeMissing(answer instanceof SnmpError ? answer : undefined, oid);
  }
  const known = knownOf(memory, port.ifIndex);
  const has = known?.has ?? usefulOf(ALL.filter((column) => of(column) !== undefined));
  const readings: Partial<Record<Column, CounterReading>> = {};
  const rate = (column: Column): number | undefined => {
    const value = has.includes(column) ? of(column) : undefined;
    if (value === undefined) return undefined;
    const bits = typeof value === "bigint" ? 64 : 32;
    const reading = { at: answers.moment.at, value: BigInt(value), bits, upTime: answers.moment.upTime } as const;
    const found = findRate(known?.readings[column], reading);
    readings[column] = found.code === "measured" ? { ...reading, rate: found.rate } : reading;
    return found.code === "measured" ? found.rate : undefined;
  };
  const measurements = measure(rate, port.speedBps);
  memory.set({ ifIndex: port.ifIndex, has, readings } satisfies PortMemory);
  const code = codeOf(of("admin"), oper, of("duplex"));
  return { code, measurements, ...(port.speedBps === undefined ? {} : { parameters: { speedBps: port.speedBps } }) };
}

function knownOf(memory: Recall, ifIndex: number): PortMemory | undefined {
  const known = memory.get() as PortMemory | undefined;
  return known?.ifIndex === ifIndex ? known : undefined;
}

function usefulOf(has: readonly Column[]): Column[] {
  const with64 = has.includes("inOctets64") && has.includes("outOctets64");
  return has.filter((column) => !with64 || (column !== "inOctets" && column !== "outOctets"));
}

function numberAt(answers: Answers, oid: string): number | bigint | undefined {
  const answer = answers.of(oid);
  if (answer === undefined || answer instanceof SnmpError) return undefined;
  const number = numberOf(answer.value);
  return typeof number === "number" && !Number.isInteger(number) ? undefined : number;
}

function measure(rate: (column: Column) => number | undefined, speedBps: number | undefined): Measured {
  const bits = (wide: Column, narrow: Column) => {
    const octets = rate(wide) ?? rate(narrow);
    return octets === undefined ? undefined : octets * 8;
  };
  const sum = (one: number | undefined, other: number | undefined) =>
    one === undefined && other === undefined ? undefined : (one ?? 0) + (other ?? 0);
  const inBps = bits("inOctets64", "inOctets");
  const outBps = bits("outOctets64", "outOctets");
  const share = (bps: number | undefined) =>
    bps === undefined || speedBps === undefined ? undefined : Number(((100 * bps) / speedBps).toFixed(3));
  const found: Measured = {
    inBps,
    outBps,
    inPercent: share(inBps),
    outPercent: share(outBps),
    errors: sum(rate("inErrors"), rate("outErrors")),
    discards: sum(rate("inDiscards"), rate("outDiscards")),
  };
  const known = Object.entries(found).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return Object.fromEntries(known);
}

function codeOf(
  admin: number | bigint | undefined,
  oper: number | bigint,
  duplex: number | bigint | undefined,
): "portUp" | "portDown" | "portSwitchedOff" | "halfDuplex" {
  if (Number(oper) === UP) return Number(duplex) === HALF_DUPLEX ? "halfDuplex" : "portUp";
  return admin !== undefined && Number(admin) !== UP ? "portSwitchedOff" : "portDown";
}
