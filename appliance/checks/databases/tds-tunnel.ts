/**
 * A connection to a SQL Server on which the TLS handshake travels inside TDS packets, and everything after it plain.
 * Source: MS-TDS 2.2.6.5 (PRELOGIN) and 3.2.5.2.
 */
import type { Socket } from "node:net";
import { Duplex } from "node:stream";

export const PRELOGIN = 0x12;
export const HEAD_BYTES = 8;
/** Size of the packets that carry the handshake; every server takes it. */
const PACKET_BYTES = 4096;
const LAST = 0x01;

export class TdsTunnel extends Duplex {
  /** While true, what is written goes out in PRELOGIN packets, and what comes in loses its heads. */
  wrapping = false;
  readonly #socket: Socket;
  #heard: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => this.#take(chunk));
    socket.on("end", () => this.push(null));
    socket.on("error", (error) => this.destroy(error));
    socket.on("close", () => this.destroy());
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (!this.wrapping) {
      this.#socket.write(chunk, done);
      return;
    }
    const packets: Buffer[] = [];
    for (let at = 0; at < chunk.length; at += PACKET_BYTES - HEAD_BYTES) {
      const part = chunk.subarray(at, at + PACKET_BYTES - HEAD_BYTES);
      packets.push(packetHead(PRELOGIN, part.length, at + part.length >= chunk.length), part);
    }
    this.#socket.write(Buffer.concat(packets), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #take(chunk: Buffer): void {
    if (!this.wrapping) {
      if (!this.push(chunk)) this.#socket.pause();
      return;
    }
    this.#heard = Buffer.concat([this.#heard, chunk]);
    while (this.#heard.length >= HEAD_BYTES) {
      if (isTlsRecord(this.#heard)) {
        // The other side has done with wrapping.
        this.wrapping = false;
        this.push(this.#heard);
        this.#heard = Buffer.alloc(0);
        return;
      }
      const length = this.#heard.readUInt16BE(2);
      if (length < HEAD_BYTES) {
        this.destroy(Object.assign(new Error("a packet of no length"), { code: "EPROTO" }));
        return;
      }
      if (this.#heard.length < length) return;
      this.push(this.#heard.subarray(HEAD_BYTES, length));
      this.#heard = this.#heard.subarray(length);
    }
  }
}

/** Content types 20 to 23 (RFC 8446, 5.1); no TDS packet of a handshake has such a type. */
function isTlsRecord(bytes: Buffer): boolean {
  const [type = 0, major] = bytes;
  return type >= 20 && type <= 23 && major === 3;
}

/** The head of a packet with so many bytes after it. */
export function packetHead(type: number, bodyBytes: number, isLast: boolean): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head[0] = type;
  head[1] = isLast ? LAST : 0;
  head.writeUInt16BE(bodyBytes + HEAD_BYTES, 2);
  head[6] = 1;
  return head;
}
