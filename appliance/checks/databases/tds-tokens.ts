/** Reads the tokens of a SQL Server's answer across its packets. Source: MS-TDS 2.2.3 (packets), 2.2.4.3 (data streams). */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { LineSession } from "../line-session.ts";
import { ConversationFault, shown } from "../observe-conversation.ts";
import { HEAD_BYTES } from "./tds-tunnel.ts";

export const TABULAR = 0x04;
const LAST = 0x01;
const MOST_TEXT_BYTES = 1_000_000;
/** Tokens and cells that are read before timers get their turn; without it a deadline would wait for the last of them. */
export const MOST_WORK_PER_TURN = 2000;

export class TokenReader {
  readonly #session: LineSession;
  readonly #signal: AbortSignal;
  #work = 0;
  #heard: Buffer = Buffer.alloc(0);
  #isLast = false;

  constructor(session: LineSession, signal: AbortSignal) {
    this.#session = session;
    this.#signal = signal;
  }

  /** Before the answer to another request. What was not read of the one before must have been. */
  begin(): void {
    this.#heard = Buffer.alloc(0);
    this.#isLast = false;
  }

  /** The whole body of a one-packet answer. */
  async packet(): Promise<Buffer> {
    const head = await this.#session.readBytes(HEAD_BYTES);
    const length = head.readUInt16BE(2);
    if (head[0] !== TABULAR || length < HEAD_BYTES) {
      throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, this.#session.untaken])) });
    }
    this.#isLast = ((head[1] ?? 0) & LAST) !== 0;
    return this.#session.readBytes(length - HEAD_BYTES);
  }

  /** True once all of the answer has been taken. */
  get isOver(): boolean {
    return this.#isLast && this.#heard.length === 0;
  }

  /**
   * Counts work, and lets timers run when it is enough.
   * @throws ConversationFault `timeout` where the deadline was among them
   */
  async pace(work: number): Promise<void> {
    this.#work += work;
    if (this.#work < MOST_WORK_PER_TURN) return;
    this.#work = 0;
    await nextTurn();
    if (this.#signal.aborted) throw new ConversationFault("timeout", { connected: true });
  }

  async take(count: number): Promise<Buffer> {
    await this.pace(1);
    if (count > MOST_TEXT_BYTES) throw new ConversationFault("tooMuch");
    const parts = [this.#heard];
    let length = this.#heard.length;
    while (length < count) {
      if (this.#isLast) throw new ConversationFault("otherProtocol");
      const more = await this.packet();
      parts.push(more);
      length += more.length;
    }
    const all = parts.length === 1 ? this.#heard : Buffer.concat(parts);
    this.#heard = all.subarray(count);
    return all.subarray(0, count);
  }

  async byte(): Promise<number> {
    return (await this.take(1))[0] ?? 0;
  }

  async uint16(): Promise<number> {
    return (await this.take(2)).readUInt16LE();
  }

  /** So many characters. */
  async text(chars: number): Promise<string> {
    return (await this.take(chars * 2)).toString("utf16le");
  }

  /** A value in chunks (PLP); undefined is NULL. */
  async chunks(): Promise<Buffer | undefined> {
    const total = (await this.take(8)).readBigUInt64LE();
    if (total === 0xffff_ffff_ffff_ffffn) return undefined;
    const parts: Buffer[] = [];
    for (;;) {
      const length = (await this.take(4)).readUInt32LE();
      if (length === 0) return Buffer.concat(parts);
      parts.push(await this.take(length));
    }
  }
}
