/** How SSH writes things: strings, name lists, big numbers (RFC 4251, 5) and unencrypted packets (RFC 4253, 6). */
import { randomBytes } from "node:crypto";
import type { LineSession } from "../line-session.ts";
import { ConversationFault } from "../observe-conversation.ts";

/** RFC 4253, 6.1: everybody bears packets of 35000 bytes; larger ones are mischief before the keys are exchanged. */
const MOST_PACKET_BYTES = 35_000;
const BLOCK_BYTES = 8;
const LEAST_PADDING_BYTES = 4;

export function malformed(reason: string): ConversationFault<"malformed"> {
  return new ConversationFault<"malformed">("malformed", { reason });
}

/** A string: length in four bytes, then the bytes. */
export function sshString(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** A number that is not negative, from its bytes, most significant first. */
export function sshNumber(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first === -1 ? Buffer.alloc(0) : Buffer.from(bytes.subarray(first));
  // A set top bit would make it negative.
  return sshString((digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), digits]) : digits);
}

/** Reads what a packet holds, in its order. Every read fails with `malformed` where the packet is too short. */
export class SshReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  take(count: number): Buffer {
    if (count > this.#bytes.length - this.#at) throw malformed("a field is longer than its packet");
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  string(): Buffer {
    return this.take(this.take(4).readUInt32BE());
  }

  /** A number's bytes without leading zeros. */
  number(): Buffer {
    const bytes = this.string();
    const first = bytes.findIndex((byte) => byte !== 0);
    return first === -1 ? Buffer.alloc(0) : bytes.subarray(first);
  }

  names(): string[] {
    return this.string().toString("latin1").split(",");
  }
}

/** The next packet's payload; its first byte is the message's number. */
export async function readPacket(session: LineSession): Promise<Buffer> {
  const length = (await session.readBytes(4)).readUInt32BE();
  if (length < BLOCK_BYTES || length > MOST_PACKET_BYTES) throw malformed("a packet of absurd length");
  const packet = await session.readBytes(length);
  const payloadBytes = length - 1 - (packet[0] ?? 0);
  if (payloadBytes < 1) throw malformed("a packet of padding only");
  return packet.subarray(1, 1 + payloadBytes);
}

export function writePacket(session: LineSession, payload: Buffer): void {
  const unpadded = 5 + payload.length;
  const missing = BLOCK_BYTES - (unpadded % BLOCK_BYTES);
  const padding = missing < LEAST_PADDING_BYTES ? missing + BLOCK_BYTES : missing;
  const head = Buffer.alloc(5);
  head.writeUInt32BE(1 + payload.length + padding);
  head.writeUInt8(padding, 4);
  session.write(Buffer.concat([head, payload, randomBytes(padding)]));
}
