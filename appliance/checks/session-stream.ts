/**
 * A bounded conversation as a stream, for protocol libraries that want a socket. Whatever the library does, bytes are
 * counted, the deadline and an abort end it, and it is given a little at a time, so that timers run between its turns.
 */
import { Duplex } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { LineSession } from "./line-session.ts";
import { ConversationFault } from "./observe-conversation.ts";

/** What the other side said made no sense to the library; `message` is the library's. */
export class ReadingFault extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = "ReadingFault";
  }
}

/** What a library is given in one turn of the event loop. */
export const MOST_BYTES_PER_TURN = 16_384;

/** Looks at what passes before the library does. Both throw ConversationFault where it must not go on. */
export interface Gate {
  /** @returns what the library may have of it, perhaps nothing yet */
  heard(part: Buffer): Buffer;
  said?(part: Buffer): void;
}

export class SessionStream extends Duplex {
  /** What libraries ask a socket. */
  readonly connecting = false;
  readonly readyState = "open";
  readonly #session: LineSession;
  readonly #gate: Gate;
  readonly #failed: Promise<never>;
  #reject: (error: Error) => void = () => undefined;
  #fault: Error | undefined;
  #switching = false;

  /**
   * @param signal the run's
   * @param first what was read of the session already, and belongs to the library
   */
  constructor(session: LineSession, signal: AbortSignal, gate: Gate, first: Buffer = Buffer.alloc(0)) {
    super();
    this.#session = session;
    this.#gate = gate;
    this.#failed = new Promise((_, reject) => (this.#reject = reject));
    this.#failed.catch(() => undefined);
    this.on("error", () => undefined);
    const late = () => this.fail(new ConversationFault("timeout", { connected: true }));
    signal.addEventListener("abort", late, { once: true });
    this.once("close", () => signal.removeEventListener("abort", late));
    void this.#feed(first);
  }

  /**
   * What the library promises, unless the conversation ends first.
   * @param translate what the library says went wrong, or threw while it read (`ReadingFault`), into what is to be thrown
   * @throws what ended the conversation, or else what `translate` gives
   */
  async during<T>(work: Promise<T>, translate: (error: unknown) => unknown = (error) => error): Promise<T> {
    work.catch(() => undefined);
    try {
      return await Promise.race([work, this.#failed]);
    } catch (error) {
      // A library tells of the connection that we ended in words of its own.
      const cause = this.#fault ?? error;
      throw cause === this.#fault && !(cause instanceof ReadingFault) ? cause : translate(cause);
    }
  }

  /** Ends the conversation; `during` throws this. The library only sees its connection close. */
  fail(error: Error): void {
    this.#fault ??= error;
    this.#reject(this.#fault);
    this.destroy();
  }

  /**
   * Goes on encrypted, without the library's noticing. Nothing may have been said by the other side since it agreed.
   * @param shake `secureSession`, with what it needs
   */
  async secure<T>(shake: (session: LineSession) => Promise<T>): Promise<T> {
    this.#switching = true;
    try {
      return await shake(this.#session);
    } finally {
      this.#switching = false;
    }
  }

  /** Sockets connect; this one has. */
  connect(): this {
    setImmediate(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  setTimeout(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  /** What a library throws while it reads ends the conversation, not the process. */
  override emit(event: string | symbol, ...given: unknown[]): boolean {
    if (event !== "data") return super.emit(event, ...given);
    try {
      return super.emit(event, ...given);
    } catch (error) {
      // Who has had enough destroys the stream and throws, so that the library stops reading what it holds.
      if (!this.destroyed) this.fail(error instanceof ConversationFault ? error : new ReadingFault(error));
      return true;
    }
  }

  override _read(): void {
    // Parts are pushed as they come; their sum is bounded by the session.
  }

  override _write(part: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    try {
      this.#gate.said?.(part);
      this.#session.write(part);
    } catch (error) {
      this.fail(error as Error);
    }
    done();
  }

  override _destroy(_: Error | null, done: (error?: Error | null) => void): void {
    // Bytes that the library said last, such as a farewell, are written by now.
    this.#session.close();
    done();
  }

  async #feed(first: Buffer): Promise<void> {
    try {
      if (first.length > 0) await this.#handOn(first);
      while (!this.destroyed) await this.#handOn(await this.#session.readSome());
    } catch (error) {
      if (!this.destroyed) this.fail(error as Error);
    }
  }

  async #handOn(heard: Buffer): Promise<void> {
    for (let at = 0; at < heard.length && !this.destroyed; at += MOST_BYTES_PER_TURN) {
      // A turn of its own for each part: what the library promised has been seen by then, and timers have run.
      await nextTurn();
      // Plain text behind the answer that allowed the switch to TLS: an injection (CVE-2011-0411).
      if (this.#switching) throw new ConversationFault("otherProtocol");
      const part = this.#gate.heard(heard.subarray(at, at + MOST_BYTES_PER_TURN));
      if (part.length > 0) this.push(part);
    }
  }
}
