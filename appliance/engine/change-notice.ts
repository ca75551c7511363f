/** Gathers what changed and tells listeners at most four times a second, however much happens. */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Changed } from "#model/watching.ts";

const LEAST_PAUSE_MS = 250;
/** Above so many services a listener is better told to look at everything: the list is cut there. */
const MOST_NAMED = 1000;

export class ChangeNotice {
  readonly #clock: TimerClock;
  readonly #listeners = new Set<(changed: Changed) => void>();
  readonly #hosts = new Set<string>();
  readonly #services = new Set<ServiceKey>();
  readonly #incidents = new Set<string>();
  readonly #jobs = new Set<string>();
  #timer: Timer | undefined;

  constructor(clock: TimerClock) {
    this.#clock = clock;
  }

  listen(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Whether anybody listens. */
  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  say(changed: {
    hosts: Iterable<string>;
    services: Iterable<ServiceKey>;
    incidents: Iterable<string>;
    jobs?: Iterable<string>;
  }): void {
    if (this.#listeners.size === 0) return;
    for (const id of changed.hosts) if (this.#hosts.size < MOST_NAMED) this.#hosts.add(id);
    for (const key of changed.services) if (this.#services.size < MOST_NAMED) this.#services.add(key);
    for (const id of changed.incidents) if (this.#incidents.size < MOST_NAMED) this.#incidents.add(id);
    for (const id of changed.jobs ?? []) if (this.#jobs.size < MOST_NAMED) this.#jobs.add(id);
    if (this.#hosts.size + this.#services.size + this.#incidents.size + this.#jobs.size > 0)
      this.#timer ??= this.#clock.after(LEAST_PAUSE_MS, () => this.#tell());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#listeners.clear();
  }

  #tell(): void {
    this.#timer = undefined;
    const changed: Changed = {
      hosts: [...this.#hosts],
      services: [...this.#services],
      incidents: [...this.#incidents],
      ...(this.#jobs.size > 0 && { jobs: [...this.#jobs] }),
    };
    this.#hosts.clear();
    this.#services.clear();
    this.#incidents.clear();
    this.#jobs.clear();
    for (const listener of this.#listeners) listener(changed);
  }
}
