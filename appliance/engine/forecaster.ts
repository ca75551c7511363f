/**
 * Forecasts of the services that have any: each is worked out anew every hour where it runs into a limit and every few
 * hours where it does not, one after the other with pauses, from the hourly means of history. What was warned of is kept
 * with the state (one fact); the forecasts themselves are not.
 */
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "#model/foreign-data.ts";
import { looksBack } from "#decide/forecast/looks-back.ts";
import { foresee, whatIsForecast, type Ahead, type Foreseen } from "#decide/forecast/foresee.ts";
import { decideWarning, unitOf, viewForeseen, type Warned } from "#decide/forecast/warning.ts";
import type { At } from "#decide/input.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import type { ForecastView } from "#model/forecast.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Service } from "#model/site.ts";
import type { HistoryStore } from "#store/history-store.ts";
import { DueQueue } from "./due-queue.ts";
import type { LiveWorld } from "./live-world.ts";

/** Under which name the store keeps what was warned of: moments by service and measurement. */
export const WARNED_FACT = "forecasts";

const HOUR_MS = 3_600_000;
/** After a start the box has more to do. */
const FIRST_MS = 20_000;
/** Between two services; thousands are worked out within the time after which they are due again. */
const PAUSE_MS = 500;
const AGAIN_MS = HOUR_MS;
const AGAIN_QUIET_MS = 4 * HOUR_MS;

export interface ForecasterParts {
  readonly world: LiveWorld;
  readonly history: Pick<HistoryStore, "means">;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly now: () => At;
  /** Adds to the next commit. */
  readonly commit: (part: { facts: [string, unknown][]; events: readonly EventDraft[] }) => void;
  /** Somebody may want to show it. */
  readonly changed: (key: ServiceKey) => void;
}

interface Waiting {
  readonly service: Service;
  readonly ahead: readonly Ahead[];
  dueMs: number;
}

export class Forecaster {
  readonly #parts: ForecasterParts;
  readonly #found = new Map<ServiceKey, readonly Foreseen[]>();
  /** By `SERVICE MEASUREMENT`. */
  #warned = new Map<string, Warned>();
  #queue = new DueQueue<Waiting>();
  /** What stands in the queue. */
  #waiting = new Map<ServiceKey, Waiting>();
  #timer: Timer | undefined;

  constructor(parts: ForecasterParts) {
    this.#parts = parts;
  }

  /** @param stored what was warned of, as the store gives it, perhaps damaged */
  start(stored: unknown): void {
    this.#warned = new Map(isRecord(stored) ? Object.entries(stored).filter(hasWarned) : []);
    this.plan();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /**
   * Another configuration is in force: what is forecast otherwise than before, or newly, is worked out soon, one after the
   * other; the rest when it is due.
   */
  plan(): void {
    const { world, clock } = this.#parts;
    const before = this.#waiting;
    const firstMs = clock.monotonicMs() + FIRST_MS;
    let soon = 0;
    this.#queue = new DueQueue();
    this.#waiting = new Map();
    for (const service of world.services()) {
      const ahead = whatIsForecast(service, world.site.forecastMs);
      if (ahead.length === 0) continue;
      const known = before.get(service.key);
      const isSame = known?.service.fingerprint === service.fingerprint && isDeepStrictEqual(known.ahead, ahead);
      this.#wait({ service, ahead, dueMs: isSame ? known.dueMs : firstMs + soon++ * PAUSE_MS });
    }
    for (const key of this.#found.keys()) if (!this.#waiting.has(key)) this.#found.delete(key);
    this.#forgetWarned();
    this.#sleep();
  }

  #wait(waiting: Waiting): void {
    this.#waiting.set(waiting.service.key, waiting);
    this.#queue.push(waiting);
  }

  /** What is foreseen of a service, soonest first. */
  of(key: ServiceKey): readonly ForecastView[] {
    const { world } = this.#parts;
    const service = world.service(key);
    if (service === undefined) return [];
    const found = this.#found.get(key) ?? [];
    return found
      .toSorted((a, b) => a.reachesAt - b.reachesAt)
      .map((one) => viewForeseen(one, unitOf(world, service, one)));
  }

  #forgetWarned(): void {
    const names = new Set(
      [...this.#waiting.values()].flatMap(({ service, ahead }) =>
        ahead.map(({ measurement }) => nameOf(service, measurement)),
      ),
    );
    const gone = [...this.#warned.keys()].filter((name) => !names.has(name));
    for (const name of gone) this.#warned.delete(name);
    if (gone.length > 0) this.#keep([]);
  }

  /** What was warned of is stored together with what is told. */
  #keep(events: readonly EventDraft[]): void {
    this.#parts.commit({ facts: [[WARNED_FACT, Object.fromEntries(this.#warned)]], events });
  }

  #sleep(leastMs = 0): void {
    this.#timer?.cancel();
    const due = this.#queue.nextDueMs;
    if (due === undefined) return;
    const { clock } = this.#parts;
    this.#timer = clock.after(Math.max(leastMs, due - clock.monotonicMs()), () => this.#wake());
  }

  #wake(): void {
    const waiting = this.#queue.pop();
    if (waiting === undefined) return;
    const { service, ahead } = waiting;
    try {
      this.#workOut(service, ahead);
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.#parts.log.error({ service: service.key, error: reason }, "could not be forecast; the box goes on");
    }
    const again = this.#found.has(service.key) ? AGAIN_MS : AGAIN_QUIET_MS;
    this.#wait({ service, ahead, dueMs: this.#parts.clock.monotonicMs() + again });
    this.#sleep(PAUSE_MS);
  }

  #workOut(service: Service, all: readonly Ahead[]): void {
    const { world, history, now, changed } = this.#parts;
    const at = now();
    const { last, hard } = world.serviceState(service.key);
    const found: Foreseen[] = [];
    const events: EventDraft[] = [];
    let isKept = true;
    for (const ahead of all) {
      const { measurement, tellMs } = ahead;
      const value = last?.measurements[measurement];
      if (value === undefined || hard === "pending") continue;
      const begins = looksBack(at.wallMs);
      const points = history.means(service.key, measurement, begins).map(([middle, mean]) => ({
        at: Math.min(middle, at.wallMs),
        value: mean,
      }));
      const one = foresee(ahead, points, value, at.wallMs);
      if (one !== undefined) found.push(one);
      const name = nameOf(service, measurement);
      const before = this.#warned.get(name);
      const { warned, event } = decideWarning(world, service, { tellMs, before, found: one }, at);
      if (event !== undefined) events.push(event);
      if (warned?.at === before?.at && warned?.quietSince === before?.quietSince) continue;
      isKept = false;
      if (warned === undefined) this.#warned.delete(name);
      else this.#warned.set(name, warned);
    }
    const isShown = found.length > 0 || this.#found.has(service.key);
    if (found.length === 0) this.#found.delete(service.key);
    else this.#found.set(service.key, found);
    if (!isKept) this.#keep(events);
    if (isShown) changed(service.key);
  }
}

function nameOf({ key }: Service, measurement: string): string {
  return `${key} ${measurement}`;
}

function hasWarned(entry: [string, unknown]): entry is [string, Warned] {
  return isRecord(entry[1]) && typeof entry[1]["at"] === "number";
}
