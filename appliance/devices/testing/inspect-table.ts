/** Test aid: inspects an invented device whose whole agent is a table of values, over real UDP. */
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";
import {
  raw,
  startAgent,
  tableAnswerer,
  type Answerer,
  type Habits,
  type RawValue,
} from "#snmp/testing/scripted-agent.ts";
import type { LateMib, Mib } from "../contract.ts";
import { inspect, type InspectOptions, type Inspection } from "../inspect.ts";

/** Text or number by OID: the usual types. */
export type Values = Readonly<Record<string, RawValue | string | number>>;

export function rawValues(values: Values): Record<string, RawValue> {
  return Object.fromEntries(
    Object.entries(values).map(([oid, value]) => [
      oid,
      typeof value === "string" ? raw.text(value) : typeof value === "number" ? raw.integer(value) : value,
    ]),
  );
}

export interface TableOptions extends Partial<Omit<InspectOptions, "mibs">> {
  readonly habits?: Habits;
  readonly mibs?: readonly (Mib | LateMib)[];
  readonly version?: "1" | "2c";
}

/** Inspects an agent that says exactly these values. */
export function inspectTable(values: Values, options: TableOptions = {}): Promise<Inspection> {
  const answer = tableAnswerer(rawValues(values), { cutAt: 45, ...options.habits });
  // Where it answers everything, nobody waits for nothing, and a busy machine may take its time.
  const timeoutMs = options.habits === undefined ? 5000 : 100;
  return inspectAnswerer(answer, { timeoutMs, ...options });
}

/** Inspects an agent that answers as it is told. */
export async function inspectAnswerer(answer: Answerer, options: TableOptions = {}): Promise<Inspection> {
  const scripted = await startAgent(answer, options.version);
  const client = makeSnmpClient();
  try {
    return await inspect(scripted.agent, client, {
      signal: AbortSignal.timeout(100_000),
      timeoutMs: 100,
      retries: 0,
      ...options,
    });
  } finally {
    client.stop();
    scripted.close();
  }
}

/** An OID as a value. */
export function oidValue(oid: string): RawValue {
  const [a = 0, b = 0, ...rest] = oid.split(".").map(Number);
  const content = rest.flatMap((arc) => {
    const bytes = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(0x80 | (left & 0x7f));
    return bytes;
  });
  return { tag: 0x06, content: Buffer.from([a * 40 + b, ...content]) };
}

/** The system group of an invented device. */
export function systemValues(objectId: string, descr = "Acme box"): Record<string, RawValue> {
  return {
    "1.3.6.1.2.1.1.1.0": raw.text(descr),
    "1.3.6.1.2.1.1.2.0": oidValue(objectId),
    "1.3.6.1.2.1.1.3.0": raw.timeticks(12_345),
    "1.3.6.1.2.1.1.5.0": raw.text("acme-1"),
  };
}
