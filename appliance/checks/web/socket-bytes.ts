/** What the other side says, taken piece by piece. Every wait is for the network, so that timers run between pieces. */
import type { Socket } from "node:net";
import { errorCode } from "#lib/errno.ts";
import type { Talk } from "#probes/connector.ts";

/** What part of a body was read, and why no more. */
export interface BodyPart {
  readonly body: Buffer;
  readonly truncated: boolean;
  readonly cutOff: boolean;
}

/** Bytes that come piece by piece, of which some may be given back. */
export abstract class ByteSource {
  #back: Buffer | undefined;

  /**
   * The next bytes; undefined where the other side is done.
   * @throws the connection's error by code, or the reason why it was given up
   */
  async next(): Promise<Buffer | undefined> {
    const back = this.#back;
    this.#back = undefined;
    return back ?? this.more();
  }

  /** Gives bytes back that were too many; the next call has them first. */
  giveBack(bytes: Buffer): void {
    if (bytes.length > 0) this.#back = bytes;
  }

  /** Whether bytes wait that were given back. */
  get hasBytes(): boolean {
    return this.#back !== undefined;
  }

  protected abstract more(): Promise<Buffer | undefined>;
}

/** What is heard in a conversation of the connector's. */
export class TalkBytes extends ByteSource {
  readonly #talk: Talk;

  constructor(talk: Talk) {
    super();
    this.#talk = talk;
  }

  protected more(): Promise<Buffer | undefined> {
    return this.#talk.next();
  }
}

export class SocketBytes extends ByteSource {
  readonly #socket: Socket;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
  }

  protected async more(): Promise<Buffer | undefined> {
    for (;;) {
      const chunk = this.#socket.read() as Buffer | null;
      if (chunk !== null) return chunk;
      if (this.#socket.readableEnded) return undefined;
      if (this.#socket.destroyed) {
        if (this.#socket.errored !== null) throw this.#socket.errored;
        return undefined;
      }
      await this.#event();
    }
  }

  #event(): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve) => {
      const done = () => {
        for (const name of ["readable", "end", "error", "close"]) socket.off(name, done);
        resolve();
      };
      for (const name of ["readable", "end", "error", "close"]) socket.once(name, done);
    });
  }
}

/** The next bytes of a body; `cut` where the connection broke, which within a body cuts it off. @throws other errors */
export async function nextOrCut(source: ByteSource): Promise<Buffer | "cut" | undefined> {
  try {
    return await source.next();
  } catch (error) {
    if (errorCode(error) === "ECONNRESET" || errorCode(error) === "EPIPE") return "cut";
    throw error;
  }
}
