/**
 * Open incidents of a backup: what they stand for is looked at at once, and until then time alone moves nothing of them and tells
 * nothing. Meanwhile somebody may have mended it.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { incidentSubject, readSubject, type Subject } from "#model/subject.ts";
import type { LiveWorld } from "./live-world.ts";

export interface LookedAnewParts {
  readonly world: Pick<LiveWorld, "incidents" | "host" | "service" | "serviceState">;
  readonly clock: TimerClock;
  readonly checkNow: (key: ServiceKey) => void;
  /** It was looked at: what has become due meanwhile comes now. */
  readonly release: (subject: Subject) => void;
}

const LOOK_MS = 1000;
/** What could not be looked at for so long goes on without: a silent check is a trouble of its own. */
const LONGEST_MS = 600_000;

export class LookedAnew {
  readonly #parts: LookedAnewParts;
  /** By the incident's id: what has to be looked at. */
  readonly #waiting = new Map<string, ServiceKey>();
  #timer: Timer | undefined;
  #untilMs = 0;

  constructor(parts: LookedAnewParts) {
    this.#parts = parts;
  }

  /** Holds back whatever is open now. */
  hold(): void {
    const { world, clock } = this.#parts;
    for (const incident of world.incidents()) {
      const key = this.#serviceOf(incident);
      if (key !== undefined) this.#waiting.set(incident.id, key);
    }
    this.#untilMs = clock.monotonicMs() + LONGEST_MS;
  }

  /** Once the checks go: looks at all of it. */
  begin(): void {
    if (this.#waiting.size === 0) return;
    for (const key of new Set(this.#waiting.values())) this.#parts.checkNow(key);
    this.#timer = this.#parts.clock.every(LOOK_MS, () => this.#look());
  }

  holds(subject: Subject): boolean {
    return subject.kind === "incident" && this.#waiting.has(subject.id);
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #look(): void {
    const { world, clock, release } = this.#parts;
    const isOver = clock.monotonicMs() >= this.#untilMs;
    for (const [id, key] of this.#waiting) {
      if (!isOver && world.service(key) !== undefined && world.serviceState(key).lookedMs === undefined) continue;
      this.#waiting.delete(id);
      release(incidentSubject(id));
    }
    if (this.#waiting.size === 0) this.stop();
  }

  /** undefined: it stands for something that no single look tells. */
  #serviceOf({ subject }: Incident): ServiceKey | undefined {
    const about = readSubject(subject);
    if (about.kind === "host") return this.#parts.world.host(about.host)?.hostService;
    return about.kind === "service" ? about.key : undefined;
  }
}
