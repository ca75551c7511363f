/**
 * Open incidents of a backup: what they stand for is looked at at once, and until then time alone moves nothing of them and tells
 * nothing. Meanwhile somebody may have mended it. Jobs cannot be looked at: of them the next report is waited for, or that none came.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { incidentSubject, readSubject, type Subject } from "#model/subject.ts";
import type { LiveWorld } from "./live-world.ts";

export interface LookedAnewParts {
  readonly world: Pick<
    LiveWorld,
    "incidents" | "host" | "service" | "serviceState" | "partMembers" | "healthModel" | "job" | "jobState"
  >;
  readonly clock: TimerClock;
  readonly checkNow: (key: ServiceKey) => void;
  /** It was looked at: what has become due meanwhile comes now. */
  readonly release: (subject: Subject) => void;
}

/** What an incident stands for. */
interface Waited {
  readonly services: ReadonlySet<ServiceKey>;
  readonly jobs: ReadonlySet<string>;
}

const LOOK_MS = 1000;
/** What could not be looked at for so long goes on without: a silent check is a trouble of its own. */
const LONGEST_MS = 600_000;
/** Most jobs report once a day. */
const LONGEST_OF_JOBS_MS = 25 * 3_600_000;
/** Models that need models are few steps deep. */
const DEEPEST = 20;

export class LookedAnew {
  readonly #parts: LookedAnewParts;
  /** By the incident's id: what has to be looked at. */
  readonly #waiting = new Map<string, Waited>();
  #timer: Timer | undefined;
  #heldMs = 0;
  #heldWallMs = 0;

  constructor(parts: LookedAnewParts) {
    this.#parts = parts;
  }

  /** Holds back whatever is open now. */
  hold(): void {
    const { world, clock } = this.#parts;
    for (const incident of world.incidents()) {
      const waited = this.#waitedOf(incident);
      if (waited.services.size > 0 || waited.jobs.size > 0) this.#waiting.set(incident.id, waited);
    }
    this.#heldMs = clock.monotonicMs();
    this.#heldWallMs = clock.wallMs();
  }

  /** Once the checks go: looks at all of it. */
  begin(): void {
    if (this.#waiting.size === 0) return;
    const all = new Set([...this.#waiting.values()].flatMap(({ services }) => [...services]));
    for (const key of all) this.#parts.checkNow(key);
    this.#timer = this.#parts.clock.every(LOOK_MS, () => this.#look());
  }

  holds(subject: Subject): boolean {
    return subject.kind === "incident" && this.#waiting.has(subject.id);
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #look(): void {
    const { clock, release } = this.#parts;
    const waitedMs = clock.monotonicMs() - this.#heldMs;
    for (const [id, { services, jobs }] of this.#waiting) {
      if (waitedMs < LONGEST_MS && [...services].some((key) => this.#isUnseen(key))) continue;
      if (waitedMs < LONGEST_OF_JOBS_MS && [...jobs].some((job) => this.#isUnheard(job))) continue;
      this.#waiting.delete(id);
      release(incidentSubject(id));
    }
    if (this.#waiting.size === 0) this.stop();
  }

  #isUnseen(key: ServiceKey): boolean {
    const { world } = this.#parts;
    return world.service(key) !== undefined && world.serviceState(key).lookedMs === undefined;
  }

  /** Nothing has come of it since, and no time has passed in which it should have reported and could be heard. */
  #isUnheard(id: string): boolean {
    const { world } = this.#parts;
    if (world.job(id) === undefined) return false;
    const runs = world.jobState(id)?.runs ?? [];
    return !runs.some(
      ({ since, outcome }) =>
        since >= this.#heldWallMs && outcome !== "waiting" && outcome !== "running" && outcome !== "unknown",
    );
  }

  /** Nothing: it stands for something that no look and no report tells. */
  #waitedOf({ subject }: Incident): Waited {
    const services = new Set<ServiceKey>();
    const jobs = new Set<string>();
    this.#gather(readSubject(subject), services, jobs, DEEPEST);
    return { services, jobs };
  }

  #gather(about: Subject, services: Set<ServiceKey>, jobs: Set<string>, steps: number): void {
    const { world } = this.#parts;
    if (about.kind === "host") {
      const own = world.host(about.host)?.hostService;
      if (own !== undefined) services.add(own);
    } else if (about.kind === "service") services.add(about.key);
    else if (about.kind === "part") for (const { key } of world.partMembers(about.host, about.part)) services.add(key);
    else if (about.kind === "job") jobs.add(about.id);
    else if (about.kind === "model" && steps > 0)
      for (const { of } of world.healthModel(about.id)?.requires ?? [])
        for (const { subject } of of) this.#gather(readSubject(subject), services, jobs, steps - 1);
  }
}
