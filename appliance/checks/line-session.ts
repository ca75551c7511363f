/**
 * A bounded conversation over TCP, for protocols of lines and of frames: connect, read a line or so many bytes, write,
 * switch to TLS. Nothing is read beyond the limits, and every wait ends with the run's signal.
 */
import type { Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { ByteQueue } from "#lib/byte-queue.ts";
import { decodeText } from "#lib/decode-text.ts";
import { connectToAny } from "#probes/connect-to-any.ts";
import { shakeHands, type Handshake, type HandshakeOptions } from "#probes/tls-handshake.ts";
import type { RunContext } from "./contract.ts";
import { ConversationFault, shown } from "./observe-conversation.ts";
import { noteFailed } from "./observe-failure.ts";

export interface SessionLimits {
  /** Longest line, without its end. RFC 5321 asks for 512, RFC 3501 leaves it open; 8192 unless told. */
  readonly mostLineBytes?: number;
  /** Most bytes of the whole conversation; 262144 unless told. */
  readonly mostBytes?: number;
}

/** More than this is not taken from the kernel before somebody asks for it. */
const ENOUGH_BYTES = 65_536;
const LINE_END = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Pieces that are taken before other work of the box has its turn. */
const TAKES_PER_TURN = 100;

/**
 * Looks the address up and connects.
 * @param address an IP address or a name
 * @throws connection errors by code, the signal's reason
 */
export async function openLineSession(
  address: string,
  port: number,
  context: RunContext,
  limits: SessionLimits = {},
): Promise<LineSession> {
  const addresses = await context.surroundings.names.resolveAll(address, context.signal);
  const { socket, connectMs, failed } = await connectToAny(addresses, port, context.signal, context.now);
  noteFailed(failed, context);
  return new LineSession(socket, context, limits, connectMs);
}

export class LineSession {
  /** Time until the connection was open, milliseconds. */
  readonly connectMs: number;
  readonly #connection: Socket;
  readonly #signal: AbortSignal;
  readonly #mostLineBytes: number;
  readonly #mostBytes: number;
  /** The connection itself, or TLS over it. */
  #stream: Socket;
  readonly #heard = new ByteQueue();
  #heardBytes = 0;
  #taken = 0;
  #over: Error | undefined;
  #wake: () => void = () => undefined;

  constructor(connection: Socket, context: RunContext, limits: SessionLimits, connectMs: number) {
    this.connectMs = connectMs;
    this.#connection = connection;
    this.#signal = context.signal;
    this.#mostLineBytes = limits.mostLineBytes ?? 8192;
    this.#mostBytes = limits.mostBytes ?? 262_144;
    this.#stream = connection;
    this.#listen();
  }

  /**
   * The next line without its end (LF or CRLF), decoded (`decodeText`). Protocols that sign or count bytes use
   * `readLineBytes`.
   * @throws ConversationFault `closedEarly`, `tooMuch`, `timeout`; connection errors by code
   */
  async readLine(): Promise<string> {
    const line = await this.readLineBytes();
    // What holds control characters is another protocol: byte by byte, so that it can be shown.
    return isBinary(line) ? line.toString("latin1") : decodeText(line);
  }

  /** The next line without its end, as it came. Fails like `readLine`. */
  async readLineBytes(): Promise<Buffer> {
    for (let searched = 0; ;) {
      const end = this.#heard.bytes.indexOf(LINE_END, searched);
      if (end > this.#mostLineBytes || (end === -1 && this.#heard.length > this.#mostLineBytes)) {
        throw new ConversationFault("tooMuch", { heard: shown(this.untaken) });
      }
      if (end !== -1) {
        const line = await this.#take(end + 1);
        return line.subarray(0, line[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
      }
      searched = this.#heard.length;
      await this.#hearMore();
    }
  }

  /** Exactly so many bytes. Fails like `readLine`, at once where they would break the limit. */
  async readBytes(count: number): Promise<Buffer> {
    const missing = count - this.#heard.length;
    if (missing > 0 && this.#heardBytes + missing > this.#mostBytes) throw new ConversationFault("tooMuch");
    while (this.#heard.length < count) await this.#hearMore();
    return this.#take(count);
  }

  /** Whatever comes next, at least a byte; for protocols whose answer has no length. Fails like `readLine`. */
  async readSome(): Promise<Buffer> {
    if (this.#heard.length === 0) await this.#hearMore();
    return this.#take(this.#heard.length);
  }

  /** Writes a line and its end (CRLF). */
  writeLine(line: string): void {
    this.write(`${line}\r\n`);
  }

  write(data: string | Uint8Array): void {
    this.#stream.write(data);
  }

  /**
   * Goes on encrypted. Never refuses a certificate: the caller looks at what is returned.
   * @throws ConversationFault `otherProtocol` where plain text follows the answer that allowed the switch (injection,
   *   CVE-2011-0411); TLS errors by code
   */
  async startTls(options: Omit<HandshakeOptions, "signal">): Promise<Handshake> {
    if (this.#heard.length > 0) throw new ConversationFault("otherProtocol", { heard: shown(this.untaken) });
    this.#stream.removeAllListeners("data").removeAllListeners("end");
    try {
      const handshake = await shakeHands(this.#connection, { ...options, signal: this.#signal });
      this.#stream = handshake.socket;
      this.#listen();
      return handshake;
    } catch (error) {
      if (this.#signal.aborted) throw new ConversationFault("timeout", { connected: true });
      throw error;
    }
  }

  /** The address from which this box speaks. */
  get localAddress(): string {
    return this.#connection.localAddress ?? "127.0.0.1";
  }

  /** What has been heard and not been taken yet; for the evidence of a failure. */
  get untaken(): Buffer {
    return Buffer.from(this.#heard.bytes);
  }

  /** Ends the connection at once. May be called again. */
  close(): void {
    this.#stream.destroy();
    this.#connection.destroy();
  }

  #listen(): void {
    const stream = this.#stream;
    const end = (error: Error) => {
      this.#over ??= error;
      this.#wake();
    };
    stream.on("data", (chunk: Buffer) => {
      this.#heard.add(chunk);
      this.#heardBytes += chunk.length;
      if (this.#heard.length >= ENOUGH_BYTES) stream.pause();
      this.#wake();
    });
    stream.on("end", () => end(new ConversationFault("closedEarly")));
    stream.on("close", () => end(new ConversationFault("closedEarly")));
    stream.on("error", end);
  }

  async #hearMore(): Promise<void> {
    if (this.#heardBytes >= this.#mostBytes) throw new ConversationFault("tooMuch", { heard: shown(this.untaken) });
    if (this.#over === undefined) {
      const before = this.#heardBytes;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#stream.resume();
      });
      if (this.#heardBytes > before) return;
    }
    if (this.#signal.aborted) throw new ConversationFault("timeout", { connected: true });
    if (this.#over !== undefined) throw this.#over;
  }

  /**
   * Every so often it waits a turn: whoever sends so much that it is always there must not keep timers, and with them the
   * deadline, from running.
   */
  async #take(count: number): Promise<Buffer> {
    this.#taken += 1;
    if (this.#taken % TAKES_PER_TURN === 0) {
      await turn();
      if (this.#signal.aborted) throw new ConversationFault("timeout", { connected: true });
    }
    return this.#heard.take(count);
  }
}

/** Control characters other than those of text. */
function isBinary(line: Buffer): boolean {
  return line.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0d && byte !== 0x1b);
}
