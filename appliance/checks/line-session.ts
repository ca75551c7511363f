/**
 * A bounded conversation over TCP, for protocols of lines and of frames: connect, read a line or so many bytes, write,
 * switch to TLS. Nothing is read beyond the limits, and every wait ends with the run's signal.
 */
import type { Socket } from "node:net";
import { connectTcp } from "#probes/connect-tcp.ts";
import { shakeHands, type Handshake, type HandshakeOptions } from "#probes/tls-handshake.ts";
import type { RunContext } from "./contract.ts";
import { ConversationFault, shown } from "./observe-conversation.ts";

export interface SessionLimits {
  /** Longest line, without its end. RFC 5321 asks for 512, RFC 3501 leaves it open; 8192 unless told. */
  readonly mostLineBytes?: number;
  /** Most bytes of the whole conversation; 262144 unless told. */
  readonly mostBytes?: number;
}

/** More than this is not taken from the kernel before somebody asks for it. */
const ENOUGH_BYTES = 65_536;
const LINE_END = 0x0a;
const NOTHING = Buffer.alloc(0);

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
  const resolved = await context.surroundings.names.resolve(address, context.signal);
  const startedAt = context.now();
  const connection = await connectTcp(resolved, port, context.signal);
  return new LineSession(connection, context, limits, context.now() - startedAt);
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
  #heard: Buffer = NOTHING;
  #heardBytes = 0;
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
   * The next line without its end (LF or CRLF), as Latin-1 so that no byte is lost.
   * @throws ConversationFault `closedEarly`, `tooMuch`, `timeout`; connection errors by code
   */
  async readLine(): Promise<string> {
    for (let searched = 0; ;) {
      const end = this.#heard.indexOf(LINE_END, searched);
      if (end > this.#mostLineBytes || (end === -1 && this.#heard.length > this.#mostLineBytes)) {
        throw new ConversationFault("tooMuch", { heard: shown(this.#heard) });
      }
      if (end !== -1)
        return this.#take(end + 1)
          .toString("latin1")
          .replace(/\r?\n$/, "");
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
    if (this.#heard.length > 0) throw new ConversationFault("otherProtocol", { heard: shown(this.#heard) });
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

  /** What has been heard and not been taken yet; for the evidence of a failure. */
  get untaken(): Buffer {
    return this.#heard;
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
      this.#heard = this.#heard.length === 0 ? chunk : Buffer.concat([this.#heard, chunk]);
      this.#heardBytes += chunk.length;
      if (this.#heard.length >= ENOUGH_BYTES) stream.pause();
      this.#wake();
    });
    stream.on("end", () => end(new ConversationFault("closedEarly")));
    stream.on("close", () => end(new ConversationFault("closedEarly")));
    stream.on("error", end);
  }

  async #hearMore(): Promise<void> {
    if (this.#heardBytes >= this.#mostBytes) throw new ConversationFault("tooMuch", { heard: shown(this.#heard) });
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

  #take(count: number): Buffer {
    const taken = this.#heard.subarray(0, count);
    this.#heard = this.#heard.subarray(count);
    return taken;
  }
}
