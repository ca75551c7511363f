/**
 * The first diagnosis of each opened incident (ADR 0068): soon after its opening, a few at a time, told within half a minute.
 * In a storm those whose turn does not come are diagnosed from what is known alone, and say so.
 */
import { isDiagnosable, openingOf } from "#decide/incident/diagnosis.ts";
import type { Input } from "#decide/input.ts";
import type { World } from "#decide/world.ts";
import { isoTime, type Timer, type TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { DiagnosisItem } from "#model/diagnosis.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Doer, Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import type { Past } from "./past.ts";
import { runSources } from "./run-sources.ts";
import { found, type DiagnosisSource, type DiagnosisSubject } from "./source.ts";

export interface DiagnosticianParts {
  readonly world: World;
  readonly past: Past;
  readonly probes: HostProbes;
  readonly sources: readonly DiagnosisSource[];
  /** What keeps the box itself from looking now. */
  readonly trouble: () => Sentence | undefined;
  readonly take: (input: Extract<Input, { kind: "diagnosis" }>) => void;
  readonly clock: TimerClock;
  readonly log: Log;
}

/** Symptoms and neighbours come within the first seconds, and what was a symptom itself is gone by then. Milliseconds. */
const FIRST_MS = 3000;
/** So long one that may be looked at waits for its turn; with the slowest source that is within 30 s of the opening. */
const LONGEST_WAIT_MS = 12_000;
const AT_ONCE = 2;
/** Between two that are made of what is known, milliseconds: nothing else of the box is to wait. */
const PACE_MS = 5;
/** After a start: what was opened longer ago is left as it is. */
const YOUNG_MS = 300_000;

interface Waiting {
  readonly id: string;
  /** Not before then, and without its turn at this time; steady clock. */
  readonly fromMs: number;
  readonly untilMs: number;
  readonly by?: Doer;
  readonly done?: () => void;
}

export class Diagnostician {
  readonly #parts: DiagnosticianParts;
  readonly #stop = new AbortController();
  /** What somebody asked for, and what was opened, each in its order; what was asked for has the first free turn. */
  #asks: Waiting[] = [];
  #openings: Waiting[] = [];
  readonly #queued = new Set<string>();
  readonly #asked = new Map<string, Promise<void>>();
  #running = 0;
  #timer: Timer | undefined;

  constructor(parts: DiagnosticianParts) {
    this.#parts = parts;
  }

  /** After a start: young incidents that have none get theirs. */
  resume(): void {
    const now = this.#parts.clock.wallMs();
    for (const incident of this.#parts.world.incidents()) {
      const ageMs = now - Date.parse(openingOf(incident));
      if (isDiagnosable(incident) && incident.diagnosis === undefined && ageMs >= 0 && ageMs < YOUNG_MS)
        this.opened(incident.id);
    }
  }

  opened(id: string): void {
    if (this.#queued.has(id)) return;
    this.#queued.add(id);
    const fromMs = this.#parts.clock.monotonicMs() + FIRST_MS;
    this.#openings.push({ id, fromMs, untilMs: fromMs + LONGEST_WAIT_MS });
    this.#plan();
  }

  /** Somebody asks for a diagnosis now. Settles when it is made; whoever asks meanwhile gets the same. */
  ask(id: string, by: Doer): Promise<void> {
    const asked = this.#stop.signal.aborted ? Promise.resolve() : this.#asked.get(id);
    if (asked !== undefined) return asked;
    const fromMs = this.#parts.clock.monotonicMs();
    const answer = new Promise<void>((done) => {
      this.#asks.push({ id, fromMs, untilMs: fromMs + LONGEST_WAIT_MS, by, done });
    }).finally(() => this.#asked.delete(id));
    this.#asked.set(id, answer);
    this.#plan();
    return answer;
  }

  stop(): void {
    this.#timer?.cancel();
    this.#stop.abort();
    for (const { done } of this.#asks) done?.();
    this.#asks = [];
    this.#openings = [];
  }

  /** Waits for what comes next: somebody's time, or the end of his patience while others are looked at. */
  #plan(leastMs = 0): void {
    this.#timer?.cancel();
    const heads = [this.#asks[0], this.#openings[0]].filter((one) => one !== undefined);
    if (heads.length === 0 || this.#stop.signal.aborted) return;
    const { clock } = this.#parts;
    const atMs = Math.min(...heads.map(({ fromMs, untilMs }) => (this.#hasTurn ? fromMs : untilMs)));
    this.#timer = clock.after(Math.max(leastMs, atMs - clock.monotonicMs(), 0), () => this.#next());
  }

  get #hasTurn(): boolean {
    return this.#running < AT_ONCE;
  }

  #next(): void {
    const next = this.#takeNext(this.#parts.clock.monotonicMs());
    if (next === undefined) return this.#plan();
    const { waiting, mayLook } = next;
    if (waiting.by === undefined) this.#queued.delete(waiting.id);
    if (mayLook) this.#running += 1;
    void this.#diagnose(waiting, mayLook).finally(() => {
      if (mayLook) this.#running -= 1;
      waiting.done?.();
      this.#plan();
    });
    this.#plan(PACE_MS);
  }

  /** Whose time for a turn is over goes first, without one. */
  #takeNext(now: number): { readonly waiting: Waiting; readonly mayLook: boolean } | undefined {
    for (const queue of [this.#openings, this.#asks]) {
      const isOver = (queue[0]?.untilMs ?? Infinity) <= now;
      const waiting = isOver && (queue === this.#openings || !this.#hasTurn) ? queue.shift() : undefined;
      if (waiting !== undefined) return { waiting, mayLook: false };
    }
    if (!this.#hasTurn) return undefined;
    const isDue = (this.#openings[0]?.fromMs ?? Infinity) <= now;
    const waiting = this.#asks.shift() ?? (isDue ? this.#openings.shift() : undefined);
    return waiting === undefined ? undefined : { waiting, mayLook: true };
  }

  async #diagnose({ id, by }: Waiting, mayLook: boolean): Promise<void> {
    const { world, past, probes, clock, log, take } = this.#parts;
    const incident = world.incident(id);
    if (incident === undefined || !isDiagnosable(incident)) return;
    const opening = openingOf(incident);
    const startedMs = clock.monotonicMs();
    try {
      const obstacle =
        this.#parts.trouble() ?? (mayLook ? undefined : found("skipped", { waiting: this.#openings.length }));
      const first: DiagnosisItem[] = obstacle === undefined ? [] : [{ source: "box", ...obstacle }];
      const sources = this.#parts.sources.filter(({ sends }) => !sends || obstacle === undefined);
      const context = { world, past, probes, wallMs: clock.wallMs() };
      const subject = subjectOf(world, incident);
      const said = await runSources({ sources, subject, context, clock, log, stop: this.#stop.signal });
      if (this.#stop.signal.aborted) return;
      const tookMs = Math.max(0, Math.round(clock.monotonicMs() - startedMs));
      const diagnosis = { at: isoTime(clock.wallMs()), tookMs, items: [...first, ...said] };
      take({ kind: "diagnosis", id, diagnosis, opening, ...(by !== undefined && { by }) });
    } catch (error) {
      log.error({ incident: id, error: String(error) }, "could not be diagnosed; the box goes on");
    }
  }
}

function subjectOf(world: World, incident: Incident): DiagnosisSubject {
  const service = world.service(incident.subject as ServiceKey);
  const host = world.host(incident.host);
  // What tells whether a host is up speaks for the host.
  const own = service === undefined || host?.hostService === service.key ? {} : { service };
  return { incident, ...(host !== undefined && { host }), ...own };
}
