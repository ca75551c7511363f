/**
 * Gathers what decisions change for a few milliseconds and stores it in one transaction: a switch that dies with 160 hosts
 * behind it must not cost 160 flushes of the card. A commit waits for the card, and everything with it; so the slower the card,
 * the more is gathered, and what nobody is told of waits for company. A commit that fails (disk full) is kept and tried
 * again, in order.
 */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { EventDraft } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { KeptReport, KeptRun } from "#model/job-state.ts";
import type { Span } from "#model/span.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import type { Change } from "#store/state-store.ts";
import { StoreError } from "#store/store-error.ts";

const GATHER_MS = 20;
/** What no event tells, such as symptoms: it comes in thousands, and can be found out again, as results can. */
const GATHER_UNTOLD_MS = 10_000;
/**
 * What a device was found to be and to have: asking it again tells the same. Each fact is a page of the database or two, and in
 * the quarter of an hour in which 1600 devices are read, nineteen come in ten seconds.
 */
const GATHER_LEARNED_MS = 60_000;
/** Between two commits passes so many times what the first one took: waiting for the card takes at most a tenth of the time. */
const REST_PER_COMMIT = 9;
const LONGEST_REST_MS = 1000;
/**
 * After a commit that tells something, however fast the disk: hosts that die one after the other are stored together. As long as
 * they go on dying each commit rests twice as long as the one before, up to the second of these.
 */
const LEAST_REST_MS = 250;
const STORM_REST_MS = 1000;
const RETRY_MS = 1000;
/** Most events held while the disk takes none; beyond it the oldest changes of state (never incidents) make room. */
const MOST_EVENTS = 20_000;
/** The same for reports of jobs; what came of them is in their runs. */
const MOST_REPORTS = 2000;

export class CommitQueue {
  readonly #commit: (change: Change) => unknown;
  readonly #afterCommit: () => void;
  readonly #clockTrusted: () => boolean;
  readonly #clock: TimerClock;
  readonly #complete: (draft: EventDraft) => EventDraft;
  readonly #log: Log;
  readonly #services = new Map<ServiceKey, ServiceState | undefined>();
  readonly #hosts = new Map<string, HostState | undefined>();
  readonly #incidents = new Map<string, Incident>();
  readonly #facts = new Map<string, unknown>();
  readonly #learned = new Map<string, unknown>();
  readonly #jobRuns = new Map<string, KeptRun>();
  #jobReports: KeptReport[] = [];
  #spans: Span[] = [];
  #events: EventDraft[] = [];
  #timer: Timer | undefined;
  /** When the timer is due and the next commit may be, on the monotonic clock. */
  #dueMs = 0;
  #restedMs = 0;
  /** When something was told last, and how long the commit rested after that. */
  #toldMs = -Infinity;
  #toldRestMs = LEAST_REST_MS;
  #failure: string | undefined;
  #droppedEvents = 0;
  /** Events for the commit after this one. */
  #later: EventDraft[] = [];
  #untoldDropped: { overflow?: number } = {};

  /** @param afterCommit called after each successful commit, to wake whoever reads the event log */
  constructor(parts: {
    commit: (change: Change) => unknown;
    afterCommit: () => void;
    clockTrusted: () => boolean;
    clock: TimerClock;
    /** Makes the sentence of an event and stamps it, once: what is stored is what is told. */
    complete?: ((draft: EventDraft) => EventDraft) | undefined;
    log: Log;
  }) {
    this.#commit = parts.commit;
    this.#afterCommit = parts.afterCommit;
    this.#clockTrusted = parts.clockTrusted;
    this.#clock = parts.clock;
    this.#complete = parts.complete ?? ((draft) => draft);
    this.#log = parts.log;
  }

  /** What is not stored yet, and why if that is not just a matter of milliseconds. */
  get fill(): { events: number; failure: string | undefined; droppedEvents: number } {
    return { events: this.#events.length, failure: this.#failure, droppedEvents: this.#droppedEvents };
  }

  /** A fact that waits for the next commit; undefined: none does. */
  waitingFact(name: string): { readonly value: unknown } | undefined {
    const waiting = [this.#facts, this.#learned].find((facts) => facts.has(name));
    return waiting && { value: waiting.get(name) };
  }

  /** Adds to the next commit. `undefined` as a state or a fact removes it. */
  add(part: {
    services?: Iterable<readonly [ServiceKey, ServiceState | undefined]>;
    hosts?: Iterable<readonly [string, HostState | undefined]>;
    incidents?: Iterable<Incident>;
    facts?: Iterable<readonly [string, unknown]>;
    /** Facts that asking a device again would tell; their names are none of the other facts. */
    learned?: Iterable<readonly [string, unknown]>;
    jobRuns?: readonly KeptRun[];
    jobReports?: readonly KeptReport[];
    spans?: readonly Span[];
    events?: readonly EventDraft[];
  }): void {
    for (const [key, state] of part.services ?? []) this.#services.set(key, state);
    for (const [id, state] of part.hosts ?? []) this.#hosts.set(id, state);
    for (const incident of part.incidents ?? []) this.#incidents.set(incident.id, incident);
    for (const [name, value] of part.facts ?? []) this.#facts.set(name, value);
    for (const [name, value] of part.learned ?? []) this.#learned.set(name, value);
    for (const one of part.jobRuns ?? []) this.#jobRuns.set(`${one.job} ${one.run.due}`, one);
    if (part.jobReports !== undefined) this.#jobReports.push(...part.jobReports);
    if (part.spans !== undefined) this.#spans.push(...part.spans);
    if (part.events !== undefined) this.#events.push(...part.events.map(this.#complete));
    if (this.#events.length > MOST_EVENTS) this.#makeRoom();
    if (this.#jobReports.length > MOST_REPORTS) this.#jobReports = this.#jobReports.slice(-MOST_REPORTS);
    if (this.#failure !== undefined) return;
    if (this.#events.length + this.#incidents.size > 0) this.#flushIn(GATHER_MS);
    else if (this.#isMore()) this.#flushIn(GATHER_UNTOLD_MS);
    else if (this.#learned.size > 0) this.#flushIn(GATHER_LEARNED_MS);
  }

  /** Stores everything gathered, now. False: the store refused; it stays gathered and is tried again. */
  flush(): boolean {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (!this.#isMore() && this.#learned.size === 0) return true;
    const begunMs = this.#clock.monotonicMs();
    try {
      this.#commit(this.#change(this.#tellDropped()));
    } catch (error) {
      if (error instanceof StoreError) {
        this.#fail(error);
        return false;
      }
      this.#isolate(error);
    }
    const endedMs = this.#clock.monotonicMs();
    const cardRestMs = Math.min(LONGEST_REST_MS, REST_PER_COMMIT * (endedMs - begunMs));
    this.#restedMs = endedMs + Math.max(cardRestMs, this.#events.length === 0 ? 0 : this.#restAfterTelling(begunMs));
    this.#untoldDropped = {};
    this.#services.clear();
    this.#hosts.clear();
    this.#incidents.clear();
    this.#facts.clear();
    this.#learned.clear();
    this.#spans = [];
    this.#jobRuns.clear();
    this.#jobReports = [];
    this.#events = this.#later;
    this.#later = [];
    if (this.#failure !== undefined) this.#log.info({}, "the state store takes changes again");
    this.#failure = undefined;
    if (this.#isMore()) this.#flushIn(GATHER_MS);
    this.#afterCommit();
    return true;
  }

  #restAfterTelling(nowMs: number): number {
    const goesOn = nowMs - this.#toldMs < 2 * this.#toldRestMs;
    this.#toldRestMs = goesOn ? Math.min(STORM_REST_MS, 2 * this.#toldRestMs) : LEAST_REST_MS;
    this.#toldMs = nowMs;
    return this.#toldRestMs;
  }

  stop(): void {
    this.flush();
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  /** Sees to it that what is gathered is stored after so long, or as soon as the commit before allows it. */
  #flushIn(delayMs: number): void {
    const nowMs = this.#clock.monotonicMs();
    const dueMs = Math.max(nowMs + delayMs, this.#restedMs);
    if (this.#timer !== undefined && this.#dueMs <= dueMs) return;
    this.#timer?.cancel();
    this.#dueMs = dueMs;
    this.#timer = this.#clock.after(dueMs - nowMs, () => this.flush());
  }

  /**
   * Something among what was gathered cannot be stored for a reason of its own, not of the disk's: each part is tried
   * alone, so that only that one is lost, and what it was about is logged.
   */
  #isolate(reason: unknown): void {
    const { clockTrusted, ...all } = this.#change(this.#tellDropped());
    const parts: (readonly [string, Partial<Change>])[] = [
      ...(all.services ?? []).map((entry) => [entry[0], { services: [entry] }] as const),
      ...(all.hosts ?? []).map((entry) => [entry[0], { hosts: [entry] }] as const),
      ...(all.removedServices ?? []).map((key) => [key, { removedServices: [key] }] as const),
      ...(all.removedHosts ?? []).map((id) => [id, { removedHosts: [id] }] as const),
      ...(all.incidents ?? []).map((incident) => [`incident ${incident.id}`, { incidents: [incident] }] as const),
      ...(all.spans ?? []).map((span) => [`${span.kind} of ${span.subject}`, { spans: [span] }] as const),
      ...(all.jobRuns ?? []).map((one) => [`run of ${one.job}`, { jobRuns: [one] }] as const),
      ...(all.jobReports ?? []).map((one) => [`report of ${one.report.job}`, { jobReports: [one] }] as const),
      ...(all.facts ?? []).map((entry) => [`fact ${entry[0]}`, { facts: [entry] }] as const),
      ...(all.events ?? []).map((event) => [`${event.type} ${event.subject ?? ""}`, { events: [event] }] as const),
    ];
    let lost = 0;
    for (const [of, part] of parts) {
      try {
        this.#commit({ ...part, clockTrusted });
      } catch (error) {
        this.#log.error(
          { of, error: error instanceof Error ? error.stack : String(error) },
          "cannot be stored; left out",
        );
        if (part.events !== undefined) lost += 1;
      }
    }
    this.#droppedEvents += lost;
    this.#log.error({ reason: String(reason), parts: parts.length }, "a change could not be stored as a whole");
    // With the next commit: this one was tried as far as it goes.
    if (lost > 0) this.#later = [this.#complete(dropped("fault", lost, this.#clock.wallMs()))];
  }

  /** What had to go while the disk took nothing is told with the first commit it takes again. */
  #tellDropped(): readonly EventDraft[] {
    const { overflow = 0 } = this.#untoldDropped;
    return overflow === 0 ? [] : [this.#complete(dropped("overflow", overflow, this.#clock.wallMs()))];
  }

  #change(more: readonly EventDraft[]): Change {
    return {
      services: [...this.#services].filter((entry): entry is [ServiceKey, ServiceState] => entry[1] !== undefined),
      hosts: [...this.#hosts].filter((entry): entry is [string, HostState] => entry[1] !== undefined),
      removedServices: [...this.#services].filter(([, state]) => state === undefined).map(([key]) => key),
      removedHosts: [...this.#hosts].filter(([, state]) => state === undefined).map(([id]) => id),
      incidents: [...this.#incidents.values()],
      facts: [...this.#learned, ...this.#facts],
      jobRuns: [...this.#jobRuns.values()],
      jobReports: this.#jobReports,
      spans: this.#spans,
      events: [...this.#events, ...more],
      clockTrusted: this.#clockTrusted(),
    };
  }

  #fail(error: StoreError): void {
    const failure = error.code;
    if (failure !== this.#failure)
      this.#log.error({ code: failure }, "the state store refuses changes; they are kept in memory and tried again");
    this.#failure = failure;
    this.#timer = this.#clock.after(RETRY_MS, () => this.flush());
  }

  #makeRoom(): void {
    const surplus = this.#events.length - MOST_EVENTS;
    let dropped = 0;
    this.#events = this.#events.filter(({ type }) => type !== "state.changed" || dropped++ >= surplus);
    const gone = Math.min(dropped, surplus);
    this.#droppedEvents += gone;
    this.#untoldDropped.overflow = (this.#untoldDropped.overflow ?? 0) + gone;
  }

  /** Something waits that is more than learned. */
  #isMore(): boolean {
    const { size: services } = this.#services;
    return (
      services +
        this.#spans.length +
        this.#jobRuns.size +
        this.#jobReports.length +
        this.#hosts.size +
        this.#incidents.size +
        this.#facts.size +
        this.#events.length >
      0
    );
  }
}

/** Of events that never got a number: how many, and why. */
function dropped(reason: "overflow" | "fault", count: number, at: number): EventDraft {
  return { type: "events.dropped", at, data: { reason, count, unsent: count, ranges: [] } };
}
