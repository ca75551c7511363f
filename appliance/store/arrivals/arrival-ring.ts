/**
 * What came in by itself (notifications, log lines, mails), kept for a while in a ring of bounded size on the disk.
 * Gathered in memory and written in few, compressed lots; found again by time, host, kind, severity and text. A disk that
 * takes nothing costs what is gathered beyond a limit, and nothing else.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { MOST_ARRIVAL_TEXT, type Arrival, type ArrivalFate, type ArrivalKind } from "#model/arrival.ts";
import { ArrivalFiles, type FramePlace } from "./arrival-files.ts";
import { encodeFrame, lineOf, MOST_LOT_BYTES } from "./arrival-frame.ts";
import { matcherOf, type ArrivalQuery, type FoundArrival } from "./arrival-query.ts";

/** What came in this time is written together; a power cut costs so much, and what the kernel had not written yet. */
const FLUSH_MS = 10_000;
/** A storm is written in lots of this size, without waiting. */
const LOT_BYTES = 64 * 1024;
/** While the disk takes nothing, so much waits; then the oldest go. */
const MOST_WAITING_BYTES = 2_000_000;
/** A search goes on without letting others work for so many frames, and ends after so many. */
const FRAMES_IN_A_ROW = 4;
const MOST_FRAMES = 400;

export interface ArrivalRingOptions {
  readonly clock: TimerClock;
  readonly log: Log;
  /** Most bytes on the disk; asked at every write. */
  readonly mostBytes: () => number;
}

export interface ArrivalFigures {
  readonly kept: number;
  /** The same by kind and what became of it. */
  readonly counts: readonly { readonly kind: ArrivalKind; readonly fate: ArrivalFate; readonly count: number }[];
  /** Given up because the disk took nothing. */
  readonly dropped: number;
  readonly waiting: number;
  /** On the disk. */
  readonly bytes: number;
  /** Written since the start. */
  readonly writtenBytes: number;
  /** Why the last write failed. */
  readonly failing?: string;
}

/** What a search found, the newest first. */
export interface ArrivalPage {
  readonly arrivals: readonly FoundArrival[];
  /** Number below which to go on; undefined: there is nothing more. */
  readonly before?: number;
}

interface Waiting {
  readonly arrival: Arrival;
  readonly line: string;
}

export class ArrivalRing {
  readonly #options: ArrivalRingOptions;
  readonly #folder: string;
  #files: ArrivalFiles | undefined;
  /** Not written yet, the oldest first. */
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  /** Number of the first that waits. */
  #first = 0;
  #timer: Timer | undefined;
  #kept = 0;
  readonly #counts = new Map<string, ArrivalFigures["counts"][number]>();
  #dropped = 0;
  #failing: string | undefined;

  private constructor(folder: string, options: ArrivalRingOptions) {
    this.#folder = join(folder, "arrivals");
    this.#options = options;
  }

  /** Opens the ring in a data folder. Never throws: where it cannot be opened it gathers in memory, and tries again. */
  static open(folder: string, options: ArrivalRingOptions): ArrivalRing {
    const ring = new ArrivalRing(folder, options);
    // A box that nothing comes in to has no such folder.
    if (existsSync(ring.#folder)) ring.#openFiles();
    return ring;
  }

  /** Keeps one. Cheap; never throws, never waits. */
  keep(arrival: Arrival): void {
    const { text } = arrival;
    const kept = text.length > MOST_ARRIVAL_TEXT ? { ...arrival, text: text.slice(0, MOST_ARRIVAL_TEXT) } : arrival;
    const line = lineOf(kept);
    this.#waiting.push({ arrival: kept, line });
    this.#waitingBytes += line.length;
    this.#kept++;
    const { kind, fate } = kept;
    const name = `${kind} ${fate}` as const;
    this.#counts.set(name, { kind, fate, count: (this.#counts.get(name)?.count ?? 0) + 1 });
    if (this.#waitingBytes >= LOT_BYTES && this.#failing === undefined) this.flush();
    this.#flushLater();
    if (this.#waitingBytes > MOST_WAITING_BYTES) this.#dropOldest();
  }

  /** Writes what waits. False: it could not; it waits on, within its limit. */
  flush(): boolean {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#waiting.length === 0) return true;
    try {
      const files = this.#openFiles();
      if (files === undefined) return false;
      while (this.#waiting.length > 0) this.#writeLot(files);
    } catch (error) {
      this.#noteFailure(error);
      return false;
    }
    if (this.#failing !== undefined) this.#options.log.info({}, "what comes in is written again");
    this.#failing = undefined;
    return true;
  }

  /**
   * Finds what fits, the newest first. Lets others work in between, and ends after a bounded look: `before` then tells where
   * to go on, also where nothing was found yet.
   */
  async search(query: ArrivalQuery, signal?: AbortSignal): Promise<ArrivalPage> {
    const found: FoundArrival[] = [];
    const { limit, before = Infinity } = query;
    const fits = matcherOf(query);
    const take = (number: number, arrival: Arrival) => {
      if (number < before && fits.arrival(arrival)) found.push({ number, ...arrival });
      return found.length >= limit;
    };
    for (let place = this.#waiting.length - 1; place >= 0; place--) {
      const { arrival } = this.#waiting[place] ?? {};
      if (arrival !== undefined && take(this.#first + place, arrival)) return pageOf(found, this.#first + place);
    }
    let looked = 0;
    for (const frame of this.#files?.frames() ?? []) {
      if (frame.head.first >= before || !fits.span(frame.head.fromMs, frame.head.toMs)) continue;
      if (++looked > MOST_FRAMES) return pageOf(found, frame.head.first + frame.head.count);
      if (looked % FRAMES_IN_A_ROW === 0) await setImmediate();
      signal?.throwIfAborted();
      const last = this.#lookInto(frame, fits.line, take);
      if (last !== undefined) return pageOf(found, last);
    }
    return { arrivals: found };
  }

  /** Bytes on the disk. */
  sizeBytes(): number {
    return this.#files?.bytes ?? 0;
  }

  /** Gives the oldest up. False: there is nothing to give but what is being written. */
  freeOldest(): boolean {
    try {
      return this.#files?.dropOldest() ?? false;
    } catch (error) {
      this.#noteFailure(error);
      return false;
    }
  }

  figures(): ArrivalFigures {
    return {
      kept: this.#kept,
      counts: [...this.#counts.values()],
      dropped: this.#dropped,
      waiting: this.#waiting.length,
      bytes: this.sizeBytes(),
      writtenBytes: this.#files?.written ?? 0,
      ...(this.#failing === undefined ? {} : { failing: this.#failing }),
    };
  }

  /** Writes what waits and lets go of the files. */
  stop(): void {
    if (!this.flush()) this.#options.log.error({ arrivals: this.#waiting.length }, "what came in is lost at stop");
    this.#files?.close();
  }

  /** @returns the number of the arrival at which enough was found */
  #lookInto(
    frame: FramePlace,
    mayFit: (line: string) => boolean,
    take: (number: number, arrival: Arrival) => boolean,
  ): number | undefined {
    const lines = this.#files?.read(frame) ?? [];
    for (let place = lines.length - 1; place >= 0; place--) {
      const line = lines[place] ?? "";
      if (!mayFit(line)) continue;
      const arrival = parsed(line);
      if (arrival !== undefined && take(frame.head.first + place, arrival)) return frame.head.first + place;
    }
    return undefined;
  }

  #openFiles(): ArrivalFiles | undefined {
    if (this.#files !== undefined) return this.#files;
    try {
      this.#files = ArrivalFiles.open(this.#folder);
      this.#first = Math.max(this.#first, this.#files.next);
    } catch (error) {
      this.#noteFailure(error);
    }
    return this.#files;
  }

  #writeLot(files: ArrivalFiles): void {
    let [bytes, count] = [0, 0];
    let [fromMs, toMs] = [Infinity, -Infinity];
    for (const { arrival, line } of this.#waiting) {
      // In bytes a line may be three times as long as in characters.
      if (count > 0 && bytes + 3 * line.length > MOST_LOT_BYTES) break;
      bytes += Buffer.byteLength(line) + 1;
      count++;
      fromMs = Math.min(fromMs, arrival.at);
      toMs = Math.max(toMs, arrival.at);
    }
    const lines = this.#waiting.slice(0, count).map(({ line }) => line);
    this.#appendMakingRoom(files, encodeFrame(this.#first, lines, fromMs, toMs));
    this.#forgetFirst(count);
  }

  /** On a full disk the oldest makes room. @throws the file system's error */
  #appendMakingRoom(files: ArrivalFiles, frame: Buffer): void {
    for (;;) {
      try {
        return files.append(frame, this.#options.mostBytes());
      } catch (error) {
        if (errorCode(error) !== "ENOSPC" || !files.dropOldest()) throw error;
      }
    }
  }

  #forgetFirst(count: number): void {
    const gone = this.#waiting.splice(0, count);
    this.#first += gone.length;
    this.#waitingBytes -= gone.reduce((sum, { line }) => sum + line.length, 0);
  }

  #dropOldest(): void {
    const before = this.#waiting.length;
    this.#forgetFirst(Math.ceil(before / 4));
    this.#dropped += before - this.#waiting.length;
  }

  /** What still waits is written by and by. */
  #flushLater(): void {
    if (this.#waiting.length === 0) return;
    this.#timer ??= this.#options.clock.after(FLUSH_MS, () => this.#flushByTime(), { idle: true });
  }

  #flushByTime(): void {
    this.flush();
    this.#flushLater();
  }

  #noteFailure(error: unknown): void {
    const code = errorCode(error) ?? "unknown";
    if (this.#failing === code) return;
    this.#failing = code;
    this.#options.log.warn({ folder: this.#folder, code }, "what comes in cannot be written");
  }
}

function pageOf(arrivals: readonly FoundArrival[], before: number): ArrivalPage {
  return before > 0 ? { arrivals, before } : { arrivals };
}

function parsed(line: string): Arrival | undefined {
  try {
    return JSON.parse(line) as Arrival;
  } catch {
    return undefined;
  }
}
