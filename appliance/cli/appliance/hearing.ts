/** Whether what reports by itself can be received: what a deaf listener missed is not called missing. */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import { LISTENER_OF_WAY, type ReportWay } from "#model/report.ts";
import type { Life } from "./lives.ts";

const LOOK_EVERY_MS = 10_000;

export class Hearing implements Life {
  readonly name = "hearing";
  readonly #figures: () => readonly ListenerFigures[];
  readonly #isShut: (listener: string) => boolean;
  readonly #hears: (way: ReportWay, can: boolean) => void;
  readonly #ways: () => ReadonlySet<ReportWay>;
  readonly #clock: TimerClock;
  #timer: Timer | undefined;

  /** @param parts.ways by which jobs of the configuration report @param parts.isShut nobody gets in to a listener, although it listens */
  constructor(parts: {
    readonly figures: () => readonly ListenerFigures[];
    readonly isShut: (listener: string) => boolean;
    readonly hears: (way: ReportWay, can: boolean) => void;
    readonly ways: () => ReadonlySet<ReportWay>;
    readonly clock: TimerClock;
  }) {
    this.#figures = parts.figures;
    this.#isShut = parts.isShut;
    this.#hears = parts.hears;
    this.#ways = parts.ways;
    this.#clock = parts.clock;
  }

  start(): void {
    // A listener that has only just been told to listen may not do so yet.
    this.#timer = this.#clock.every(LOOK_EVERY_MS, () => this.#look(), { idle: true });
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #look(): void {
    const listening = new Set(this.#figures().flatMap(({ name, address }) => (address === undefined ? [] : [name])));
    for (const way of this.#ways()) {
      const listener = LISTENER_OF_WAY[way];
      if (listener !== undefined) this.#hears(way, listening.has(listener) && !this.#isShut(listener));
    }
  }
}
