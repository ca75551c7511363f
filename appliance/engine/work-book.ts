/** Work that people announced: kept in the store until it is over, and put before the decisions. */
import { nextWindowOf, windowAt } from "#decide/calendar/works.ts";
import { isoTime, type TimerClock } from "#lib/clock.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { WorkView } from "#model/api-works.ts";
import type { NewWork, Once, Work } from "#model/work.ts";
import type { LiveWorld } from "./live-world.ts";
import type { Loop } from "./loop.ts";

/** Under which name the store keeps them. */
export const WORKS_FACT = "works";
/** Over for so long, it is forgotten: what failed in it may still be looked at. */
const FORGOTTEN_AFTER_MS = 7 * 86_400_000;

/** As stored. */
interface Announced extends Work {
  readonly by: string;
  readonly when: Once;
}

export class WorkBook {
  readonly #world: LiveWorld;
  readonly #loop: Pick<Loop, "take">;
  readonly #clock: TimerClock;
  readonly #store: (name: string, value: unknown) => void;
  #announced: readonly Announced[] = [];

  /** @param parts.store adds a fact to the next commit */
  constructor(parts: {
    readonly world: LiveWorld;
    readonly loop: Pick<Loop, "take">;
    readonly clock: TimerClock;
    readonly store: (name: string, value: unknown) => void;
  }) {
    this.#world = parts.world;
    this.#loop = parts.loop;
    this.#clock = parts.clock;
    this.#store = parts.store;
  }

  /** Takes up what was stored. @param stored as the store gives it, perhaps damaged */
  restore(stored: unknown): void {
    // Boxes of before knew of no jobs.
    this.#put(
      (Array.isArray(stored) ? stored : []).filter(isAnnounced).map((work) => ({ ...work, jobs: work.jobs ?? [] })),
    );
  }

  /** What is configured, and what was announced and is not over. */
  list(): WorkView[] {
    const now = this.#clock.wallMs();
    const announced = this.#announced.filter(({ when }) => when.endMs > now).map((work) => viewOf(work, now, work.by));
    return [...this.#world.site.works.map((work) => viewOf(work, now)), ...announced];
  }

  announce(work: NewWork, by: string): WorkView {
    const now = this.#clock.wallMs();
    const whole: Announced = { ...work, id: uuidV7(now), by };
    this.#keep([...this.#announced, whole]);
    this.#loop.take({ kind: "work", work: withoutBy(whole), by, cancelled: false });
    return viewOf(whole, now, by);
  }

  /** False: there is no such work, or it is over. */
  cancel(id: string, by: string): boolean {
    const work = this.#announced.find((one) => one.id === id);
    if (work === undefined || work.when.endMs <= this.#clock.wallMs()) return false;
    this.#keep(this.#announced.filter((one) => one !== work));
    this.#loop.take({ kind: "work", work: withoutBy(work), by, cancelled: true });
    return true;
  }

  #keep(works: readonly Announced[]): void {
    const now = this.#clock.wallMs();
    this.#put(works.filter(({ when }) => when.endMs + FORGOTTEN_AFTER_MS > now));
    this.#store(WORKS_FACT, this.#announced);
  }

  #put(works: readonly Announced[]): void {
    this.#announced = works;
    this.#world.setAnnounced(works);
  }
}

function withoutBy({ by: _, ...work }: Announced): Work {
  return work;
}

function viewOf(work: Work, now: number, by?: string): WorkView {
  const open = windowAt(work.when, now);
  const window = open ?? nextWindowOf(work.when, now);
  return {
    id: work.id,
    name: work.name,
    hosts: [...work.hosts],
    groups: [...work.groups],
    services: [...work.services],
    jobs: [...work.jobs],
    isOpen: open !== undefined,
    ...(window === undefined ? {} : { start: isoTime(window.startMs), end: isoTime(window.endMs) }),
    recurring: "rule" in work.when,
    ...(by === undefined ? {} : { by }),
  };
}

/** As an older box may have stored it. */
type Stored = Omit<Announced, "jobs"> & Partial<Pick<Announced, "jobs">>;

function isAnnounced(value: unknown): value is Stored {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, hosts, groups, services, jobs = [], when, by } = value as Partial<Announced>;
  const lists = [hosts, groups, services, jobs].every((list) => Array.isArray(list));
  const { startMs, endMs } = (when ?? {}) as Partial<Once>;
  return (
    lists &&
    [id, name, by].every((text) => typeof text === "string") &&
    Number.isFinite(startMs) &&
    Number.isFinite(endMs)
  );
}
