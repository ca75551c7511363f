/**
 * Batches of results on the topic `history`, for whoever wants them: only while no event waits, one at a time, so that an event never
 * waits for more than one. What cannot be sent is kept for some minutes, then the oldest goes, and how many went is said.
 */
import { isoTime, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { MOST_BATCH_BYTES, MOST_BATCH_RESULTS, type HistoryBatch, type HistoryResult } from "#model/history-batch.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import type { Connection, PublishAnswer } from "./connection.ts";
import type { PacedLine } from "./paced-line.ts";

export interface HistoryOptions {
  readonly base: string;
  readonly boot: string;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly line: PacedLine;
  readonly limits?: HistoryLimits;
}

export interface HistoryLimits {
  readonly mostResults: number;
  readonly mostCharacters: number;
}

export interface HistoryFigures {
  /** Results that no broker has taken yet. */
  readonly historyWaiting: number;
  /** Since the start: results that were taken, and those that were given up. */
  readonly historySent: number;
  readonly historyDropped: number;
}

/** Eight minutes of a site of the largest size. */
const LIMITS: HistoryLimits = { mostResults: 20_000, mostCharacters: 8_000_000 };
/** Topic, headers and the frame of a batch: generous. */
const FRAME_BYTES = 500;
/** On the slowest of lines a batch is still worth its frame. */
const LEAST_BATCH_BYTES = 2000;
/** A broker that refuses a batch is left alone with them for so long. */
const HOLD_MS = 60_000;

/** A batch on its way: the results as written, and its number. */
interface Batch {
  readonly number: number;
  readonly lines: readonly string[];
}

export class HistorySender {
  readonly #options: HistoryOptions;
  readonly #limits: HistoryLimits;
  #lines: string[] = [];
  /** Lines before this one are gone from the list. */
  #begin = 0;
  #characters = 0;
  #batches = 0;
  #sent = 0;
  #dropped = 0;
  #onItsWay: (Batch & { readonly connection: Connection }) | undefined;
  /** Lost with its connection; goes again as it was. */
  #lost: Batch | undefined;
  #holdUntil = 0;
  #refusing = false;

  constructor(options: HistoryOptions) {
    this.#options = options;
    this.#limits = options.limits ?? LIMITS;
  }

  /** Takes a result; cheap, and never waits. */
  record(service: Service, host: Host, result: JudgedResult): void {
    const line = JSON.stringify(resultOf(service, host, result));
    this.#lines.push(line);
    this.#characters += line.length;
    while (this.#waiting > this.#limits.mostResults || this.#characters > this.#limits.mostCharacters)
      this.#dropOldest();
  }

  /** Sends batch after batch where there is room for them. @param mayGoOn asked before each: no event waits */
  pump(connection: Connection, mayGoOn: () => boolean): void {
    if (!mayGoOn()) return;
    if (connection.over || this.#options.clock.monotonicMs() < this.#holdUntil) return;
    if (this.#onItsWay !== undefined && this.#onItsWay.connection !== connection) this.#takeBack();
    const { base, boot, line } = this.#options;
    if (this.#onItsWay !== undefined || !line.hasRoom(connection, "old")) return;
    const paced = Math.max(LEAST_BATCH_BYTES, line.windowBytes);
    const batch = this.#lost ?? this.#nextBatch(Math.min(paced, connection.maximumPacketBytes - FRAME_BYTES));
    if (batch === undefined) return;
    this.#lost = undefined;
    this.#onItsWay = { ...batch, connection };
    const head = JSON.stringify({ boot, batch: batch.number, dropped: this.#dropped } satisfies Omit<
      HistoryBatch,
      "results"
    >);
    const payload = `${head.slice(0, -1)},"results":[${batch.lines.join(",")}]}`;
    const message = { topic: `${base}/history`, payload, contentType: "application/json" };
    line.publish(connection, message, "old", Buffer.byteLength(payload) + FRAME_BYTES, (answer) =>
      this.#noteAnswer(batch, answer, () => this.pump(connection, mayGoOn)),
    );
  }

  figures(): HistoryFigures {
    const away = (this.#onItsWay?.lines.length ?? 0) + (this.#lost?.lines.length ?? 0);
    return { historyWaiting: this.#waiting + away, historySent: this.#sent, historyDropped: this.#dropped };
  }

  get #waiting(): number {
    return this.#lines.length - this.#begin;
  }

  /** The connection that carried it is gone without an answer. */
  #takeBack(): void {
    if (this.#onItsWay === undefined) return;
    const { number, lines } = this.#onItsWay;
    this.#lost = { number, lines };
    this.#onItsWay = undefined;
  }

  #noteAnswer({ number, lines }: Batch, answer: PublishAnswer, next: () => void): void {
    if (this.#onItsWay?.number !== number) return;
    this.#onItsWay = undefined;
    if (answer.accepted) {
      this.#sent += lines.length;
      this.#refusing = false;
      next();
      return;
    }
    this.#dropped += lines.length;
    this.#holdUntil = this.#options.clock.monotonicMs() + HOLD_MS;
    if (!this.#refusing)
      this.#options.log.warn({ code: answer.problem.code }, `the broker refuses history: ${answer.problem.message}`);
    this.#refusing = true;
  }

  #nextBatch(roomBytes: number): Batch | undefined {
    const most = Math.min(roomBytes, MOST_BATCH_BYTES);
    const lines: string[] = [];
    let bytes = 0;
    while (lines.length < MOST_BATCH_RESULTS && this.#waiting > 0) {
      const line = this.#lines[this.#begin] ?? "";
      const size = Buffer.byteLength(line) + 1;
      if (size > most) {
        // No broker of this kind will ever take it.
        this.#dropOldest();
        continue;
      }
      if (bytes + size > most) break;
      bytes += size;
      lines.push(line);
      this.#shift();
    }
    if (lines.length === 0) return undefined;
    this.#batches += 1;
    return { number: this.#batches, lines };
  }

  #dropOldest(): void {
    this.#shift();
    this.#dropped += 1;
  }

  #shift(): void {
    this.#characters -= this.#lines[this.#begin]?.length ?? 0;
    this.#lines[this.#begin] = "";
    this.#begin += 1;
    if (this.#begin < 1000 || this.#begin * 2 < this.#lines.length) return;
    this.#lines = this.#lines.slice(this.#begin);
    this.#begin = 0;
  }
}

function resultOf(service: Service, host: Host, { observation, blame, at, state }: JudgedResult): HistoryResult {
  const { code, measurements } = observation;
  return {
    host: host.id,
    service: service.id,
    check: service.check,
    at: isoTime(at),
    state,
    code,
    ...(blame === "box" ? { blame } : {}),
    ...(measurements === undefined || Object.keys(measurements).length === 0
      ? {}
      : { measurements: { ...measurements } }),
  };
}
