/**
 * Test aid: SNMP agents with invented values, services and faults, for comparing a round with single runs. What an agent
 * says depends on the question and on the step alone, so that whoever asks hears the same.
 */
import fc from "fast-check";
import { TAG } from "#snmp/ber.ts";
import { encodeReply, raw, tableAnswerer, type Answerer, type RawValue } from "#snmp/testing/scripted-agent.ts";
import type { DeviceSettings } from "../device/settings.ts";
import type { SnmpSettings } from "../snmp/settings.ts";

const UP_TIME = "1.3.6.1.2.1.1.3.0";
const POOL = Array.from({ length: 12 }, (_, place) => `1.3.6.1.9.${place % 3 === 0 ? 70_000 : 7}.${place}.0`);
const IF = "1.3.6.1.2.1.2.2.1";
const PORT_COLUMNS = [7, 8, 10, 13, 14, 16, 19, 20]
  .map((column) => `${IF}.${column}`)
  .concat("1.3.6.1.2.1.31.1.1.1.6", "1.3.6.1.2.1.31.1.1.1.10", "1.3.6.1.2.1.10.7.2.1.19");

/** What one object says, step by step. */
type Series = readonly RawValue[];

export interface InventedAgent {
  readonly version: "1" | "2c";
  readonly fault: string;
  readonly values: Readonly<Record<string, Series>>;
  readonly snmp: readonly SnmpSettings[];
  readonly device: readonly DeviceSettings[];
}

export const STEPS = 3;

const bytes = (tag: number, ...content: number[]): RawValue => ({ tag, content: Buffer.from(content) });
/** Values of every kind that agents send, and some that they should not. */
const anyValue: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -0x80000000, max: 0x7fffffff }).map(raw.integer),
  fc.integer({ min: -3, max: 9 }).map(raw.integer),
  fc.nat(0xffffffff).map(raw.counter32),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(raw.counter64),
  fc.nat(0xffffffff).map(raw.timeticks),
  fc.constantFrom("23.5", "-7", " 12 ", "8 C", "1,5 bar", "Online", "", "1e400").map(raw.text),
  fc.constantFrom(
    bytes(TAG.gauge32, 0xff, 0xff, 0xff, 0xfe), // the zero before it is missing
    bytes(TAG.gauge32, 5),
    bytes(TAG.counter64, 9),
    bytes(TAG.counter64, 0xff, 0, 0, 0, 0, 0, 0, 1),
    bytes(TAG.integer, 0, 0, 0, 0, 7), // longer than need be
    bytes(TAG.integer, 1, 0, 0, 0, 0), // does not fit
    bytes(TAG.integer),
    bytes(TAG.counter32, 1, 2, 3, 4, 5, 6, 7),
    bytes(TAG.opaque, 0x9f, 0x78, 4, 0x41, 0xbc, 0, 0), // a Net-SNMP float, 23.5
    bytes(TAG.opaque, 1, 2),
    bytes(TAG.oid, 0x2b, 6),
    bytes(TAG.ipAddress, 192, 0, 2, 1),
    bytes(TAG.null),
    bytes(TAG.noSuchObject),
    bytes(TAG.noSuchInstance),
    bytes(TAG.endOfMibView),
    bytes(0x5f, 1),
  ),
);
/** Counters that grow, wrap, are cleared, or stay what they are. */
const counter: fc.Arbitrary<Series> = fc.oneof(
  fc
    .tuple(fc.nat(0xffffffff), fc.nat(0x7fffffff))
    .map(([from, by]) => steps((step) => raw.counter32((from + step * by) % 2 ** 32))),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 2n ** 40n }))
    .map(([from, by]) => steps((step) => raw.counter64(BigInt.asUintN(64, from + BigInt(step) * by)))),
  fc.nat(1000).map((value) => steps((step) => raw.counter32(step === 1 ? value : 900_000))),
);
const series = fc.oneof(fc.array(anyValue, { minLength: STEPS, maxLength: STEPS }), counter);
const upTime: fc.Arbitrary<Series> = fc.oneof(
  fc.nat(0xfffffff).map((from) => steps((step) => raw.timeticks(from + step * 6000))),
  fc.nat(STEPS - 1).map((at) => steps((step) => raw.timeticks(step >= at ? step * 100 : 9_000_000 + step * 6000))),
  fc.constant(steps(() => bytes(TAG.noSuchInstance))),
);

function steps(value: (step: number) => RawValue): Series {
  return Array.from({ length: STEPS }, (_, step) => value(step));
}

const oid = fc.constantFrom(...POOL, "1.3.6.1.9.99.0", "1.3.6.1.9999999999");
const snmpSettings: fc.Arbitrary<SnmpSettings> = fc.oneof(
  fc.record({ oid }),
  fc.record({ oid: oid.map((plain) => `.${plain}`), scale: fc.constantFrom(0.1, 8, -1, 1e-7), unit: fc.constant("V") }),
  fc.record({ oid, kind: fc.constant("counter" as const), scale: fc.constantFrom(1, 8) }),
  fc.record({
    oid,
    kind: fc.constant("state" as const),
    states: fc.constant({ "2": "critical", "3": "ok" } as const),
    labels: fc.constant({ "2": "off", "5": "strange" }),
  }),
  fc.record({ oid, kind: fc.constant("text" as const), expectText: fc.constant("2") }),
);
const terms = fc.array(fc.record({ oid, factor: fc.constantFrom(1, 0.1, 4096) }), { minLength: 1, maxLength: 3 });
const deviceSettings: fc.Arbitrary<DeviceSettings> = fc.oneof(
  fc.record({ part: fc.constant("sensor" as const), terms, unit: fc.constant("°C") }),
  fc.record({
    part: fc.constant("processor" as const),
    terms,
    offset: fc.constant(100),
    absent: fc.constantFrom<number[]>([-1, 5]),
  }),
  fc.record({ part: fc.constant("storage" as const), terms, totalBytes: fc.constant(500_000) }),
  fc.record({
    part: fc.constant("state" as const),
    state: fc.record({
      oid,
      words: fc.constant({ 2: { word: "failed", as: "critical" }, online: { word: "online", as: "ok" } } as const),
    }),
  }),
  fc
    .record({ ifIndex: fc.integer({ min: 1, max: 3 }), speedBps: fc.constantFrom(1_000_000, 1_000_000_000) })
    .map((port) => ({ part: "port" as const, port })),
);

const values = fc
  .record({
    upTime,
    pool: fc.array(fc.option(series, { freq: 8 }), { minLength: POOL.length, maxLength: POOL.length }),
    ports: fc.array(fc.option(counter, { freq: 4 }), {
      minLength: 3 * PORT_COLUMNS.length,
      maxLength: 3 * PORT_COLUMNS.length,
    }),
    states: fc.array(fc.constantFrom(1, 1, 2), { minLength: 9 * STEPS, maxLength: 9 * STEPS }),
  })
  .map(({ upTime: up, pool, ports, states }) => {
    const all: Record<string, Series> = { [UP_TIME]: up };
    for (const [place, one] of pool.entries()) if (one !== null) all[POOL[place] ?? ""] = one;
    for (const [place, one] of ports.entries()) {
      const column = PORT_COLUMNS[place % PORT_COLUMNS.length] ?? "";
      const index = 1 + Math.floor(place / PORT_COLUMNS.length);
      const state = [`${IF}.7`, `${IF}.8`, "1.3.6.1.2.1.10.7.2.1.19"].indexOf(column);
      const said = steps((step) =>
        raw.integer(states[(index - 1) * 3 * STEPS + Math.max(0, state) * STEPS + step] ?? 1),
      );
      if (one !== null) all[`${column}.${index}`] = state < 0 ? one : said;
    }
    return all;
  });

/** Faults of the whole agent. Of silences only such that are over before the deadline: what it cuts off is a matter of luck. */
export const FAULTS = [
  "none",
  "none",
  "none",
  "tooBig above 3",
  "silent above 20",
  "cuts after 4",
  "turns the values round",
  "one value too many",
  "names another",
  "genErr for one",
  "genErr for nobody",
  "no access",
  "too big for one",
  "silence",
  "long lengths",
  "twice",
  "garbage first",
] as const;

export const inventedAgent: fc.Arbitrary<InventedAgent> = fc.record({
  version: fc.constantFrom("2c" as const, "2c" as const, "1" as const),
  fault: fc.constantFrom(...FAULTS),
  values,
  snmp: fc.array(snmpSettings, { minLength: 1, maxLength: 6 }),
  device: fc.array(deviceSettings, { minLength: 1, maxLength: 5 }),
});

/** The agent's answers. @param stepNow gives the step, from 0 */
export function answererOf({ values: all, fault }: InventedAgent, stepNow: () => number): Answerer {
  const table = () =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, one[stepNow()] ?? raw.integer(0)]));
  const honest: Answerer = (request, packet) => tableAnswerer(table())(request, packet);
  const bad = POOL[4] ?? "";
  const faults: Readonly<Record<string, Answerer>> = {
    none: honest,
    "tooBig above 3": (request, packet) => tableAnswerer(table(), { tooBigAbove: 3 })(request, packet),
    "silent above 20": (request, packet) => tableAnswerer(table(), { silentAbove: 20 })(request, packet),
    "cuts after 4": (request, packet) => honest({ ...request, oids: request.oids.slice(0, 4) }, packet),
    "turns the values round": changed((varbinds) => varbinds.toReversed()),
    "one value too many": changed((varbinds) => [...varbinds, { oid: bad, ...raw.integer(3) }]),
    "names another": changed((varbinds) =>
      varbinds.map((one) => (one.oid === bad ? { ...one, oid: `${bad}.1` } : one)),
    ),
    "genErr for one": (request, packet) =>
      request.oids.includes(bad)
        ? { errorStatus: 5, errorIndex: 1 + request.oids.indexOf(bad), varbinds: [] }
        : honest(request, packet),
    "genErr for nobody": (request, packet) =>
      request.oids.includes(bad) ? { errorStatus: 5, varbinds: [] } : honest(request, packet),
    "no access": () => ({ errorStatus: 16, varbinds: [] }),
    "too big for one": () => ({ errorStatus: 1, varbinds: [] }),
    silence: () => undefined,
    "long lengths": (request, packet) => withLongLengths(encoded(request, packet)),
    twice: (request, packet) => [encoded(request, packet), encoded(request, packet)],
    "garbage first": (request, packet) => [Buffer.from("garbage"), encoded(request, packet)],
  };
  function changed(change: (varbinds: Varbinds) => Varbinds): Answerer {
    return (request, packet) => {
      const reply = honest(request, packet);
      return reply !== undefined && "varbinds" in reply ? { ...reply, varbinds: change(reply.varbinds) } : reply;
    };
  }
  function encoded(...[request, packet]: Parameters<Answerer>): Buffer {
    const reply = honest(request, packet);
    return reply !== undefined && "varbinds" in reply ? encodeReply(request, reply) : Buffer.alloc(0);
  }
  return faults[fault] ?? honest;
}

type Varbinds = Parameters<typeof encodeReply>[1]["varbinds"];

/** The same message with its outermost length in four bytes, as some agents write it. */
function withLongLengths(message: Buffer): Buffer {
  const header = (message[1] ?? 0) < 0x80 ? 2 : 2 + ((message[1] ?? 0) & 0x7f);
  const content = message.subarray(header);
  return Buffer.concat([Buffer.from([0x30, 0x84, 0, 0, content.length >> 8, content.length & 0xff]), content]);
}
