/**
 * Reads mails one after the other: short ones at once, since that takes a few milliseconds, all others in a thread of their own
 * that ends when there is nothing to do.
 */
import { Worker } from "node:worker_threads";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import { understandMail, type MailTask, type UnderstoodMail } from "./understand-mail.ts";

/** Mails up to that size are read at once, unless there is something packed in them. */
const MOST_AT_ONCE = 32 * 1024;
/** How gzip, zip and Outlook's wrapping begin in base64, and as they are. */
const PACKED = ["H4sI", "UEsDB", "eJ8+", "PK\x03\x04", "\x1f\x8b\x08"];
/** No mail takes so long on the smallest box. */
const DEADLINE_MS = 30_000;
const IDLE_MS = 60_000;
/** What the thread may need, MB. */
const HEAP_MB = 128;

const NOT_THERE: ReadonlySet<string> = new Set(["MODULE_NOT_FOUND", "ERR_MODULE_NOT_FOUND", "ERR_INVALID_URL"]);

export class MailReader {
  readonly #clock: TimerClock;
  readonly #log: Log;
  readonly #makeWorker: () => Worker;
  #worker: Worker | undefined;
  #idle: Timer | undefined;
  #hasNoThread = false;
  /** Mails follow one another; never rejected. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ clock, log, makeWorker = startWorker }: { clock: TimerClock; log: Log; makeWorker?: () => Worker }) {
    this.#clock = clock;
    this.#log = log;
    this.#makeWorker = makeWorker;
  }

  /** @throws Error where it cannot be read in time */
  read(task: MailTask): Promise<UnderstoodMail> {
    if (task.bytes.length <= MOST_AT_ONCE && !isPacked(task.bytes))
      return Promise.resolve().then(() => understandMail(task));
    const read = this.#queue.then(() => this.#readInThread(task));
    this.#queue = read.catch(() => undefined);
    return read;
  }

  async stop(): Promise<void> {
    await this.#queue;
    this.#idle?.cancel();
    await this.#end();
  }

  async #readInThread(task: MailTask): Promise<UnderstoodMail> {
    this.#idle?.cancel();
    if (this.#hasNoThread) return understandMail(task);
    try {
      return await this.#ask((this.#worker ??= this.#makeWorker()), task);
    } catch (error) {
      if (NOT_THERE.has(errorCode(error) ?? "")) {
        // The program was packed into one file, without the thread's.
        this.#hasNoThread = true;
        await this.#end();
        return understandMail(task);
      }
      this.#log.warn({ bytes: task.bytes.length, reason: String(error) }, "a mail could not be read");
      await this.#end();
      throw error;
    } finally {
      this.#idle = this.#clock.after(IDLE_MS, () => void this.#end(), { idle: true });
    }
  }

  #ask(worker: Worker, task: MailTask): Promise<UnderstoodMail> {
    const { promise, resolve, reject } = Promise.withResolvers<UnderstoodMail>();
    const timer = this.#clock.after(DEADLINE_MS, () => reject(new Error("it took too long")));
    worker.removeAllListeners();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
    worker.postMessage(task);
    return promise.finally(() => timer.cancel());
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.removeAllListeners();
    await worker?.terminate();
  }
}

function isPacked(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return PACKED.some((sign) => view.includes(sign, 0, "latin1"));
}

/** Beside this file in the sources, beside the program where it is bundled. */
function startWorker(): Worker {
  const file = import.meta.url.endsWith(".ts") ? "./mail-worker.ts" : "./mail-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  worker.unref();
  return worker;
}
