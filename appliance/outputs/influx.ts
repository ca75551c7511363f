/**
 * Results to an InfluxDB v2 write endpoint (VictoriaMetrics has one too). It never holds the box up: results wait in a
 * bounded buffer, the oldest go when it is full, and a line that the server does not accept takes no other with it.
 */
import { HttpError, InfluxDB, type WriteApi } from "@influxdata/influxdb-client";
import { backoffMs } from "#lib/backoff.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { errorCode } from "#lib/errno.ts";
import { proxyTo, tunnelAgent } from "#lib/http-proxy.ts";
import type { Log } from "#lib/log.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, InfluxConfig, Service } from "#model/site.ts";
import { influxLine } from "./influx-line.ts";
import { LineBuffer, type LineLimits } from "./line-buffer.ts";

export interface InfluxOptions {
  readonly config: InfluxConfig;
  readonly customer: string;
  readonly site: string;
  readonly box: string;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly limits?: LineLimits;
  /** How often what came in is sent, milliseconds. Default 5000. */
  readonly everyMs?: number;
}

export interface InfluxFigures {
  /** The newest request was answered as it should be; undefined before the first. */
  readonly reachable?: boolean;
  /** Not accepted or refused yet, those that are on their way included. */
  readonly bufferedLines: number;
  readonly bufferedCharacters: number;
  /** Since the start: accepted, refused by the server as faulty, and gone because the buffer was full. */
  readonly sentLines: number;
  readonly refusedLines: number;
  readonly droppedLines: number;
  /** The newest trouble, also after it has passed. */
  readonly lastProblem?: { readonly code: string; readonly message: string; readonly at: number };
}

const LIMITS: LineLimits = { mostLines: 50_000, mostCharacters: 8_000_000 };
const BATCH_LINES = 2000;
const EVERY_MS = 5000;
const TIMEOUT_MS = 10_000;
const RETRY = { firstMs: 1000, mostMs: 60_000 };
const STOP_LIMIT_MS = 3000;
/** Requests that a batch with faulty lines may cost; then the rest of it counts as refused. */
const MOST_REQUESTS = 64;

export class InfluxOutput {
  readonly #options: InfluxOptions;
  readonly #buffer: LineBuffer;
  readonly #abort = new AbortController();
  readonly #api: WriteApi;
  #timer: Timer | undefined;
  #sending: Promise<void> | undefined;
  #stopped = true;
  #failures = 0;
  #reachable: boolean | undefined;
  /** Taken from the buffer, and not accepted or refused yet. */
  #onTheirWay: readonly string[] = [];
  #sentLines = 0;
  #refusedLines = 0;
  #lastProblem: InfluxFigures["lastProblem"];

  constructor(options: InfluxOptions) {
    this.#options = options;
    this.#buffer = new LineBuffer(options.limits ?? LIMITS);
    this.#api = writeApi(options.config, this.#abort.signal);
  }

  start(): void {
    this.#stopped = false;
    this.#schedule(this.#options.everyMs ?? EVERY_MS);
  }

  /** Takes a result; cheap, and never waits. */
  record(service: Service, host: Host, result: JudgedResult): void {
    const { customer, site, box } = this.#options;
    this.#buffer.add(
      influxLine({ customer, site, box, host: host.id, service: service.id, check: service.check }, result),
    );
    if (this.#buffer.size >= BATCH_LINES && this.#failures === 0) void this.#sendSoon();
  }

  /** Sends what is left for at most three seconds; what cannot be sent then is lost. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    const limit = this.#options.clock.after(STOP_LIMIT_MS, () => this.#abort.abort());
    await this.#sending;
    if (!this.#abort.signal.aborted) await this.#sendAll();
    limit.cancel();
    this.#abort.abort();
  }

  figures(): InfluxFigures {
    return {
      ...(this.#reachable === undefined ? {} : { reachable: this.#reachable }),
      bufferedLines: this.#buffer.size + this.#onTheirWay.length,
      bufferedCharacters: this.#buffer.characters + this.#onTheirWay.reduce((sum, line) => sum + line.length, 0),
      sentLines: this.#sentLines,
      refusedLines: this.#refusedLines,
      droppedLines: this.#buffer.dropped,
      ...(this.#lastProblem === undefined ? {} : { lastProblem: this.#lastProblem }),
    };
  }

  #schedule(delayMs: number): void {
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(delayMs, () => void this.#sendSoon());
  }

  async #sendSoon(): Promise<void> {
    if (this.#sending !== undefined || this.#stopped) return;
    this.#sending = this.#sendAll();
    await this.#sending;
    this.#sending = undefined;
    if (this.#stopped) return;
    const everyMs = this.#options.everyMs ?? EVERY_MS;
    this.#schedule(this.#failures === 0 ? everyMs : backoffMs(RETRY, this.#failures, Math.random()));
  }

  /** Sends batch after batch until the buffer is empty or the server fails. */
  async #sendAll(): Promise<void> {
    while (this.#buffer.size > 0) {
      this.#onTheirWay = this.#buffer.take(BATCH_LINES);
      const unsent = await this.#sendBatch(this.#onTheirWay);
      this.#onTheirWay = [];
      if (unsent.length === 0) continue;
      this.#buffer.giveBack(unsent);
      return;
    }
  }

  /**
   * Sends lines; where the server refuses them, it halves until the faulty ones stand alone (good lines that are sent
   * twice do no harm: same time, same tags). Returns what is to be tried again later, in order.
   */
  async #sendBatch(lines: readonly string[]): Promise<readonly string[]> {
    const parts = [lines];
    for (let requests = 0; parts.length > 0; requests += 1) {
      const part = parts.shift() ?? [];
      const verdict = requests < MOST_REQUESTS ? await this.#post(part) : "refused";
      if (verdict === "failed") return [part, ...parts].flat();
      if (verdict === "accepted") this.#sentLines += part.length;
      else if (part.length === 1 || requests >= MOST_REQUESTS) this.#refusedLines += part.length;
      else parts.unshift(part.slice(0, part.length / 2), part.slice(part.length / 2));
      this.#onTheirWay = parts.flat();
    }
    return [];
  }

  async #post(lines: readonly string[]): Promise<"accepted" | "refused" | "failed"> {
    try {
      this.#api.writeRecords([...lines]);
      await this.#api.flush();
    } catch (error) {
      const isRefusal = error instanceof HttpError && [400, 413, 422].includes(error.statusCode);
      this.#note(error, !isRefusal);
      return isRefusal ? "refused" : "failed";
    }
    if (this.#reachable === false) this.#options.log.info({}, "the Influx output is reached again");
    this.#reachable = true;
    this.#failures = 0;
    return "accepted";
  }

  /** Remembers a problem; says it in the log only when it is another than before. */
  #note(error: unknown, isFailure: boolean): void {
    const code = error instanceof HttpError ? `http-${error.statusCode}` : (errorCode(error) ?? "failed");
    const message = describe(code);
    const isNew = this.#lastProblem?.code !== code || (isFailure && this.#reachable !== false);
    if (isNew && !this.#abort.signal.aborted) this.#options.log.warn({ code }, `the Influx output: ${message}`);
    this.#lastProblem = { code, message, at: this.#options.clock.wallMs() };
    if (!isFailure) return;
    this.#reachable = false;
    this.#failures += 1;
  }
}

const MESSAGES: Readonly<Record<string, string>> = {
  "http-400": "the server finds a line faulty; it is left out",
  "http-401": "the server wants a valid token",
  "http-403": "the server does not allow writing with this token",
  "http-404": "there is no such organisation, bucket or write endpoint",
  "http-413": "the server finds a request too large; it is sent in parts",
  "http-422": "the server finds a line faulty; it is left out",
  "http-429": "the server asks for patience",
  ECONNREFUSED: "nothing listens at its address",
  ENOTFOUND: "its name is not known to the name server",
  RequestTimedOut: "no answer in time",
};

function describe(code: string): string {
  return MESSAGES[code] ?? `it cannot be written to (${code})`;
}

/** The library's writer, stripped of its own buffer and retries: it escapes, packs and sends. */
function writeApi(config: InfluxConfig, signal: AbortSignal): WriteApi {
  const { url, org, bucket, token } = config;
  const to = URL.parse(url);
  const proxy = proxyTo(config.proxy, to?.hostname ?? "");
  const agent = proxy === undefined ? {} : { agent: tunnelAgent(proxy, to?.protocol === "https:") };
  const transportOptions = { signal, ...agent };
  const influx = new InfluxDB({
    url,
    timeout: TIMEOUT_MS,
    transportOptions,
    ...(token === undefined ? {} : { token }),
  });
  return influx.getWriteApi(org, bucket, "ms", {
    batchSize: BATCH_LINES + 1,
    maxBatchBytes: 64_000_000,
    flushInterval: 0,
    maxRetries: 0,
    gzipThreshold: 1000,
    writeFailed: (error) => Promise.reject(error),
  });
}
