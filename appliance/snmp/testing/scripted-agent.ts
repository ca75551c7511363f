/**
 * Test aid: an SNMP agent (v1, v2c) on loopback that answers as the test says, honestly from a table of values or with
 * any bytes. Port 0; `close()` ends it.
 */
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { BerFault, BerReader, BerWriter, encodeOid, TAG } from "../ber.ts";
import type { SnmpAgent } from "../client.ts";
import { compareOids } from "../oid.ts";

export interface Request {
  readonly version: number;
  readonly community: Buffer;
  readonly type: "get" | "getNext" | "getBulk" | "other";
  readonly requestId: number;
  readonly maxRepetitions: number;
  readonly oids: readonly string[];
}

/** A value as bytes: tag and content. */
export interface RawValue {
  readonly tag: number;
  readonly content: Buffer;
}

export interface Reply {
  readonly errorStatus?: number;
  readonly errorIndex?: number;
  readonly varbinds: readonly (RawValue & { readonly oid: string })[];
  /** What the answer is sealed with, where it is to differ from the request. */
  readonly requestId?: number;
  readonly version?: number;
  readonly community?: string;
}

/** Datagrams to send back: none, one, or several. */
export type Answerer = (request: Request, raw: Buffer) => Reply | Buffer | readonly (Reply | Buffer)[] | undefined;

export interface ScriptedAgent {
  readonly agent: SnmpAgent;
  readonly port: number;
  /** Everything asked so far. */
  readonly requests: Request[];
  close(): void;
}

const TYPES: Readonly<Record<number, Request["type"]>> = { 0xa0: "get", 0xa1: "getNext", 0xa5: "getBulk" };

/** @param door where it listens; port 0: any that is free */
export async function startAgent(
  answer: Answerer,
  version: "1" | "2c" = "2c",
  door = { address: "127.0.0.1", port: 0 },
): Promise<ScriptedAgent> {
  const socket = createSocket("udp4");
  socket.bind(door.port, door.address);
  await once(socket, "listening");
  const requests: Request[] = [];
  socket.on("message", (raw, { address, port }) => {
    const request = tryReadRequest(raw);
    if (request === undefined) return;
    requests.push(request);
    const replies = answer(request, raw) ?? [];
    for (const reply of Array.isArray(replies) ? replies : [replies]) {
      const bytes: Buffer = Buffer.isBuffer(reply) ? reply : encodeReply(request, reply as Reply);
      socket.send(bytes, port, address);
    }
  });
  const { port } = socket.address();
  const agent: SnmpAgent = { address: door.address, port, access: { version, community: "public" } };
  return { agent, port, requests, close: () => socket.close() };
}

/** As agents do: what is no request of their versions is dropped. */
function tryReadRequest(raw: Buffer): Request | undefined {
  try {
    return readRequest(raw);
  } catch (error) {
    if (error instanceof BerFault) return undefined;
    throw error;
  }
}

export function readRequest(raw: Buffer): Request {
  const reader = new BerReader(raw);
  reader.enter(TAG.sequence, "message");
  const version = reader.integer("version");
  const community = reader.octets("community");
  const type = TYPES[reader.peekTag()] ?? "other";
  reader.enterAny("pdu");
  const requestId = reader.integer("request id");
  reader.integer("non-repeaters");
  const maxRepetitions = reader.integer("max-repetitions");
  const end = reader.enter(TAG.sequence, "varbinds");
  const oids: string[] = [];
  while (reader.at < end) {
    const stop = reader.enter(TAG.sequence, "varbind");
    oids.push(reader.oid("name"));
    reader.at = stop;
  }
  return { version, community, type, requestId, maxRepetitions, oids };
}

export function encodeReply(request: Request, reply: Reply): Buffer {
  const writer = new BerWriter();
  for (const { oid, tag, content } of reply.varbinds.toReversed()) {
    const end = writer.mark();
    writer.raw(content);
    writer.wrap(tag, end);
    writer.raw(encodeOid(oid));
    writer.wrap(TAG.sequence, end);
  }
  writer.wrap(TAG.sequence, 0);
  writer.integer(reply.errorIndex ?? 0);
  writer.integer(reply.errorStatus ?? 0);
  writer.integer(reply.requestId ?? request.requestId);
  writer.wrap(0xa2, 0);
  writer.octets(reply.community === undefined ? request.community : Buffer.from(reply.community));
  writer.integer(reply.version ?? request.version);
  writer.wrap(TAG.sequence, 0);
  return writer.take();
}

export const raw = {
  integer: (value: number): RawValue => ({ tag: TAG.integer, content: int32(value) }),
  counter32: (value: number): RawValue => ({ tag: TAG.counter32, content: uint32(value) }),
  timeticks: (value: number): RawValue => ({ tag: TAG.timeticks, content: uint32(value) }),
  counter64: (value: bigint): RawValue => ({ tag: TAG.counter64, content: uint64(value) }),
  text: (value: string): RawValue => ({ tag: TAG.octets, content: Buffer.from(value) }),
  absent: (tag: number): RawValue => ({ tag, content: Buffer.alloc(0) }),
};

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeBigUInt64BE(value, 1);
  return bytes;
}

export interface Habits {
  /** More varbinds than that in a request or an answer: `tooBig`. */
  readonly tooBigAbove?: number;
  /** More than that: silence. */
  readonly silentAbove?: number;
  /** Versions it answers (0: v1, 1: v2c); default both. */
  readonly versions?: readonly number[];
  /** Values in a bulk answer at most. */
  readonly cutAt?: number;
}

/** An honest agent over a table of values, with the habits given. */
export function tableAnswerer(table: Readonly<Record<string, RawValue>>, habits: Habits = {}): Answerer {
  const oids = Object.keys(table).toSorted(compareOids);
  const valueOf = (oid: string): RawValue => table[oid] ?? raw.absent(TAG.noSuchInstance);
  const after = (oid: string) => oids.find((other) => compareOids(other, oid) > 0);
  const next = (oid: string): RawValue & { oid: string } => {
    const following = after(oid);
    return following === undefined
      ? { oid, ...raw.absent(TAG.endOfMibView) }
      : { oid: following, ...valueOf(following) };
  };
  const bulk = (request: Request) => {
    const varbinds: (RawValue & { oid: string })[] = [];
    let cursors = request.oids;
    for (let i = 0; i < request.maxRepetitions; i += 1) {
      const row = cursors.map(next);
      varbinds.push(...row);
      cursors = row.map(({ oid }) => oid);
    }
    return varbinds.slice(0, habits.cutAt);
  };
  return (request) => {
    const amount = request.oids.length * (request.type === "getBulk" ? request.maxRepetitions : 1);
    if (habits.versions?.includes(request.version) === false) return undefined;
    if (amount > (habits.silentAbove ?? Infinity)) return undefined;
    if (amount > (habits.tooBigAbove ?? Infinity)) return { errorStatus: 1, varbinds: [] };
    if (request.type === "getBulk") return { varbinds: bulk(request) };
    const varbinds =
      request.type === "getNext" ? request.oids.map(next) : request.oids.map((oid) => ({ oid, ...valueOf(oid) }));
    const missing = varbinds.findIndex(({ tag }) => tag >= 0x80);
    if (request.version === 0 && missing !== -1) return { errorStatus: 2, errorIndex: missing + 1, varbinds: [] };
    return { varbinds };
  };
}
