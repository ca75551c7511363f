/**
 * The few MQTT packets that a check sends and hears, 3.1.1 and 5. Sources: OASIS MQTT 3.1.1 and MQTT 5.0, chapters 2 and 3.
 * The room's rule keeps the MQTT client library in relay/; a check wants each step timed and bounded anyway.
 */
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";

export type MqttVersion = "3.1.1" | "5";

/** Packet types, MQTT 5.0 table 2-1. */
export const PUBLISH = 3;
export const PUBACK = 4;
export const SUBACK = 9;
export const DISCONNECT = 14;
/** The whole first byte of the answer to CONNECT. */
export const CONNACK_BYTE = 0x20;

/** What a broker may send at once; messages of others on the same topic may come, but no bulk. */
const MOST_PACKET_BYTES = 65_536;
/** Properties of packets that need none. */
const NO_PROPERTIES = Buffer.of(0);
const KEEP_ALIVE_S = 60;
const USER_FLAG = 0x80;
const PASSWORD_FLAG = 0x40;
/** A clean session (3.1.1) or start (5): nothing of this client stays behind. */
const CLEAN_FLAG = 0x02;

export interface Packet {
  readonly type: number;
  /** The low four bits of the first byte. */
  readonly flags: number;
  readonly body: Buffer;
}

export interface Login {
  readonly version: MqttVersion;
  readonly clientId: string;
  readonly user?: string;
  readonly password?: string;
}

export function connectPacket({ version, clientId, user, password }: Login): Buffer {
  const flags = CLEAN_FLAG | (user === undefined ? 0 : USER_FLAG) | (password === undefined ? 0 : PASSWORD_FLAG);
  return packet(
    0x10,
    text("MQTT"),
    Buffer.of(version === "5" ? 5 : 4, flags, 0, KEEP_ALIVE_S),
    propertiesOf(version),
    text(clientId),
    ...(user === undefined ? [] : [text(user)]),
    ...(password === undefined ? [] : [text(password)]),
  );
}

/** Asks for messages at quality 0, with packet identifier 1. */
export function subscribePacket(version: MqttVersion, topic: string): Buffer {
  return packet(0x82, Buffer.of(0, 1), propertiesOf(version), text(topic), Buffer.of(0));
}

/** A message at quality 1, not retained, with packet identifier 2. */
export function publishPacket(version: MqttVersion, topic: string, payload: string): Buffer {
  return packet(0x32, text(topic), Buffer.of(0, 2), propertiesOf(version), Buffer.from(payload));
}

export function disconnectPacket(): Buffer {
  return Buffer.of(0xe0, 0);
}

/**
 * Reads one packet; fails like the session.
 * @param only the first byte that it must have; another is none of the protocol, whatever length follows
 * @throws ConversationFault `otherProtocol` where the first bytes are no MQTT, `tooMuch` beyond 64 KiB
 */
export async function readPacket(session: LineSession, only?: number): Promise<Packet> {
  const [first = 0] = await session.readBytes(1);
  if (first < 0x10 || (only !== undefined && first !== only)) {
    throw new ConversationFault("otherProtocol", { heard: heardBy(session, first) });
  }
  let length = 0;
  for (let place = 0; ; place++) {
    const [byte = 0] = await session.readBytes(1);
    length += (byte & 0x7f) * 128 ** place;
    if ((byte & 0x80) === 0) break;
    // Four bytes at most (MQTT 5.0, 1.5.5).
    if (place === 3) throw new ConversationFault("otherProtocol", { heard: heardBy(session, first) });
  }
  if (length > MOST_PACKET_BYTES) throw new ConversationFault("tooMuch");
  return { type: first >> 4, flags: first & 0x0f, body: await session.readBytes(length) };
}

/** The message within a PUBLISH packet; undefined where its lengths contradict each other. */
export function payloadOf({ flags, body }: Packet, version: MqttVersion): string | undefined {
  if (body.length < 2) return undefined;
  const quality = (flags >> 1) & 3;
  let at = 2 + body.readUInt16BE(0) + (quality > 0 ? 2 : 0);
  if (version === "5") {
    let length = 0;
    for (let place = 0; place < 4; place++) {
      const byte = body[at++] ?? 0;
      length += (byte & 0x7f) * 128 ** place;
      if ((byte & 0x80) === 0) break;
    }
    at += length;
  }
  return at > body.length ? undefined : body.subarray(at).toString("utf8");
}

function heardBy(session: LineSession, first: number): string {
  return shown(Buffer.concat([Buffer.of(first), session.untaken]));
}

function propertiesOf(version: MqttVersion): Buffer {
  return version === "5" ? NO_PROPERTIES : Buffer.alloc(0);
}

function text(words: string): Buffer {
  const bytes = Buffer.from(words);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function packet(first: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length: number[] = [];
  let rest = body.length;
  do {
    const more = rest > 127;
    length.push((rest % 128) | (more ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.concat([Buffer.of(first, ...length), body]);
}
