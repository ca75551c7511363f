/**
 * For tests: a SQL Server's side of MS-TDS 7.4 as far as the checks need it, made from the protocol's document, because no
 * SQL Server is to be had here. What it shows is that both sides read the document alike, not that a real server does.
 */
import { TLSSocket } from "node:tls";
import type { Socket } from "node:net";
import { hidePassword, readPrelogin } from "../../databases/tds-login.ts";
import { packetHead, TdsTunnel } from "../../databases/tds-tunnel.ts";
import { serveTcp } from "../local-servers.ts";
import type { MadeCertificate } from "../made-certificates.ts";
import type { Ending } from "../misbehaving-servers.ts";

export interface TdsResponder {
  readonly tls?: MadeCertificate;
  /** Insists on encryption. */
  readonly required?: boolean;
  readonly password: string;
  readonly databases?: readonly string[];
  /** The answer's tokens to a batch's text. */
  readonly answer?: (text: string) => Buffer;
}

export const DONE = Buffer.concat([Buffer.of(0xfd), Buffer.alloc(12)]);

export function wide(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

export function errorToken(number: number, words: string): Buffer {
  const body = Buffer.concat([Buffer.alloc(8), wide(words), Buffer.alloc(6)]);
  body.writeUInt32LE(number, 0);
  body.writeUInt16LE(words.length, 6);
  return Buffer.concat([lengthened(0xaa, body), DONE]);
}

/** A row of one INT column. */
export function oneInteger(value: number): Buffer {
  const row = Buffer.alloc(4);
  row.writeInt32LE(value);
  return Buffer.concat([Buffer.of(0x81, 1, 0, 0, 0, 0, 0, 0, 0, 0x38, 0), Buffer.of(0xd1), row, DONE]);
}

export function tdsPacket(body: Buffer): Buffer {
  return Buffer.concat([packetHead(0x04, body.length, true), body]);
}

/** PRELOGIN's answer: version 16.0.1000, encryption as told. */
export function preloginAnswer(encryption: number): Buffer {
  return tdsPacket(Buffer.of(0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0x03, 0xe8, 0, 0, encryption));
}

export function startTds(ending: Ending, responder: TdsResponder): Promise<number> {
  return serveTcp(ending, (socket) => {
    const tunnel = new TdsTunnel(socket);
    tunnel.on("error", () => undefined);
    onPackets(tunnel, (type, body) => {
      if (type !== 0x12) return answerIn(tunnel, type, body, responder);
      const wish = readPrelogin(body)?.encryption;
      const encrypts = responder.tls !== undefined && wish !== 2;
      tunnel.write(preloginAnswer(encrypts ? 1 : responder.required === true ? 3 : 2));
      return encrypts ? serveEncrypted(tunnel, responder) : undefined;
    });
  });
}

function serveEncrypted(tunnel: TdsTunnel, responder: TdsResponder): void {
  tunnel.removeAllListeners("data");
  tunnel.wrapping = true;
  const secure = new TLSSocket(tunnel as unknown as Socket, {
    isServer: true,
    key: responder.tls?.key,
    cert: responder.tls?.cert,
    // What SQL Server speaks inside TDS 7.
    maxVersion: "TLSv1.2",
  });
  secure.on("error", () => tunnel.destroy());
  onPackets(secure, (type, body) => answerIn(secure, type, body, responder));
}

type Stream = Pick<Socket, "on" | "write">;

function onPackets(
  stream: Pick<Socket, "on"> | TdsTunnel | TLSSocket,
  take: (type: number, body: Buffer) => void,
): void {
  let heard: Buffer = Buffer.alloc(0);
  let bodies: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
    while (heard.length >= 8 && heard.length >= heard.readUInt16BE(2)) {
      const length = heard.readUInt16BE(2);
      if (length < 8) return;
      const [type = 0, status = 0] = heard;
      bodies.push(heard.subarray(8, length));
      heard = heard.subarray(length);
      if ((status & 1) === 0) continue;
      const body = Buffer.concat(bodies);
      bodies = [];
      take(type, body);
    }
  });
}

function answerIn(stream: TdsTunnel | TLSSocket | Stream, type: number, body: Buffer, responder: TdsResponder): void {
  const tokens = type === 0x10 ? answerLogin(body, responder) : answerBatch(body, responder);
  // In small packets, so that tokens are cut in the middle.
  for (let at = 0; at < tokens.length; at += 50) {
    const part = tokens.subarray(at, at + 50);
    stream.write(Buffer.concat([packetHead(0x04, part.length, at + 50 >= tokens.length), part]));
  }
}

function answerLogin(body: Buffer, { password, databases = [] }: TdsResponder): Buffer {
  const bytesAt = (place: number) => {
    const start = body.readUInt16LE(place);
    return body.subarray(start, start + 2 * body.readUInt16LE(place + 2));
  };
  // Hiding twice is no way back: swap and XOR are undone in the other order.
  const given = Buffer.from(bytesAt(44).map((byte) => swap(byte ^ 0xa5))).toString("utf16le");
  if (!hidePassword(wide(given)).equals(bytesAt(44)) || given !== password) {
    return errorToken(18456, `Login failed for user '${bytesAt(40).toString("utf16le")}'.`);
  }
  const database = bytesAt(68).toString("utf16le");
  if (database !== "" && !databases.includes(database)) return errorToken(4060, `Cannot open database "${database}".`);
  const name = wide("Acme SQL");
  const ack = Buffer.concat([Buffer.of(1, 0x74, 0, 0, 4, name.length / 2), name, Buffer.of(16, 0, 3, 0xe8)]);
  return Buffer.concat([lengthened(0xad, ack), DONE]);
}

function answerBatch(body: Buffer, { answer = () => oneInteger(0) }: TdsResponder): Buffer {
  const text = body.subarray(22).toString("utf16le");
  if (text.endsWith("BEGIN TRANSACTION")) {
    return Buffer.concat([lengthened(0xe3, Buffer.of(8, 8, 1, 2, 3, 4, 5, 6, 7, 8, 0)), DONE]);
  }
  // A batch outside the transaction that was begun is one that could write.
  if (!body.subarray(10, 18).equals(Buffer.of(1, 2, 3, 4, 5, 6, 7, 8))) return errorToken(3989, "no transaction");
  return answer(text);
}

function swap(byte: number): number {
  return ((byte & 0x0f) << 4) | (byte >> 4);
}

function lengthened(token: number, body: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(body.length);
  return Buffer.concat([Buffer.of(token), length, body]);
}
