/** What history.db answers about services by their names: single results, measurements over time, who is known. */
import type { Clock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Dictionary } from "./dictionary.ts";
import type { HistoryReader } from "./history-reader.ts";
import type { HistoryResult, HistorySeries, ResultsQuery } from "./history-result.ts";
import { hourOf } from "./open-hours.ts";

export class HistoryAnswers {
  readonly #dictionary: Dictionary;
  readonly #reader: HistoryReader;
  readonly #clock: Clock;

  constructor(dictionary: Dictionary, reader: HistoryReader, clock: Clock) {
    this.#dictionary = dictionary;
    this.#reader = reader;
    this.#clock = clock;
  }

  /** Single results of a service. */
  results(key: ServiceKey, query: ResultsQuery): HistoryResult[] {
    const number = this.#dictionary.knownService(key);
    return number === undefined ? [] : this.#reader.results(number, query);
  }

  /**
   * A measurement over time between two moments (ms, UTC): from single results up to two days, from hourly figures up to
   * sixty, beyond that or where retention has taken those, from daily figures. At most about `maxPoints` points.
   */
  series(key: ServiceKey, measurement: string, from: number, to: number, maxPoints: number): HistorySeries {
    const number = this.#dictionary.knownService(key);
    return number === undefined
      ? { stepMs: 0, points: [] }
      : this.#reader.series(number, measurement, from, to, maxPoints);
  }

  /**
   * The means of single hours, as moment (the middle of the hour) and value; hours that nothing is known of are left out.
   * @param begins begins of hours (ms, UTC), oldest first
   */
  means(key: ServiceKey, measurement: string, begins: readonly number[]): [number, number][] {
    const number = this.#dictionary.knownService(key);
    return number === undefined ? [] : this.#reader.means(number, measurement, begins);
  }

  /** The newest result of each service in this and the last two hours; for filling memory after a start. */
  lastResults(): Map<ServiceKey, HistoryResult> {
    const current = hourOf(this.#clock.wallMs());
    const last = new Map<ServiceKey, HistoryResult>();
    for (const number of this.#dictionary.numbers()) {
      const key = this.#dictionary.key(number);
      const result = unlessDamaged(() => this.#reader.last(number, [current, current - 1, current - 2]));
      if (key !== undefined && result !== undefined) last.set(key, result);
    }
    return last;
  }

  /** Hands over the single results of one service since a moment, oldest first. */
  handOver(key: ServiceKey, from: number, take: (result: HistoryResult) => void): void {
    const number = this.#dictionary.knownService(key);
    if (number === undefined) return;
    const query = { from, to: Number.MAX_SAFE_INTEGER, limit: Infinity, newestFirst: false };
    for (const result of unlessDamaged(() => this.#reader.results(number, query)) ?? []) take(result);
  }

  /** All services that anything is known of. */
  keys(): ServiceKey[] {
    return [...this.#dictionary.numbers()]
      .map((number) => this.#dictionary.key(number))
      .filter((key) => key !== undefined);
  }
}

/** undefined where what is stored cannot be unpacked. */
function unlessDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
