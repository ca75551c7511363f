/**
 * The first diagnosis of each opened incident (ADR 0068): soon after its opening, a few at a time, told within half a minute.
 * In a storm those whose turn does not come are diagnosed from what is known alone, and say so.
 */
import { isDiagnosable, openingOf } from "#decide/incident/diagnosis.ts";
import type { Input } from "#decide/input.ts";
import type { World } from "#decide/world.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
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
  /** In the order in which they are looked at. */
  #queue: Waiting[] = [];
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
    this.#queue.push({ id, fromMs, untilMs: fromMs + LONGEST_WAIT_MS });
    this.#plan();
  }

  /** Somebody asks for a diagnosis now. Settles when it is made; whoever asks meanwhile gets the same. */
  ask(id: string, by: Doer): Promise<void> {
    const asked = this.#asked.get(id);
    if (asked !== undefined) return asked;
    const fromMs = this.#parts.clock.monotonicMs();
    const answer = new Promise<void>((done) => {
      this.#queue.unshift({ id, fromMs, untilMs: fromMs + LONGEST_WAIT_MS, by, done });
    }).finally(() => this.#asked.delete(id));
    this.#asked.set(id, answer);
    this.#plan();
    return answer;
  }

  stop(): void {
    this.#timer?.cancel();
    this.#stop.abort();
    for (const { done } of this.#queue) done?.();
    this.#queue = [];
  }

  /** Waits for what comes next: the first one's time, or the end of its patience while others are looked at. */
  #plan(leastMs = 0): void {
    this.#timer?.cancel();
    const [first] = this.#queue;
    if (first === undefined || this.#stop.signal.aborted) return;
    const { clock } = this.#parts;
    const atMs = this.#running < AT_ONCE ? first.fromMs : first.untilMs;
    this.#timer = clock.after(Math.max(leastMs, atMs - clock.monotonicMs(), 0), () => this.#next());
  }

  #next(): void {
    const [first] = this.#queue;
    const now = this.#parts.clock.monotonicMs();
    const hasTurn = this.#running < AT_ONCE;
    if (first === undefined || first.fromMs > now || (!hasTurn && first.untilMs > now)) return this.#plan();
    this.#queue.shift();
    if (first.by === undefined) this.#queued.delete(first.id);
    const mayLook = hasTurn && (first.by !== undefined || first.untilMs > now);
    if (mayLook) this.#running += 1;
    void this.#diagnose(first, mayLook).finally(() => {
      if (mayLook) this.#running -= 1;
      first.done?.();
      this.#plan();
    });
    this.#plan(PACE_MS);
  }

  async #diagnose({ id, by }: Waiting, mayLook: boolean): Promise<void> {
    const { world, past, probes, clock, log, take } = this.#parts;
    const incident = world.incident(id);
    if (incident === undefined || !isDiagnosable(incident)) return;
    const opening = openingOf(incident);
    const startedMs = clock.monotonicMs();
    try {
      const obstacle =
        this.#parts.trouble() ?? (mayLook ? undefined : found("skipped", { waiting: this.#queue.length }));
      const first: DiagnosisItem[] = obstacle === undefined ? [] : [{ source: "box", ...obstacle }];
      const sources = this.#parts.sources.filter(({ sends }) => !sends || obstacle === undefined);
      const context = { world, past, probes, wallMs: clock.wallMs() };
      const subject = subjectOf(world, incident);
      const said = await runSources({ sources, subject, context, clock, log, stop: this.#stop.signal });
      if (this.#stop.signal.aborted) return;
      const tookMs = Math.max(0, Math.round(clock.monotonicMs() - startedMs));
      const diagnosis = { at: new Date(clock.wallMs()).toISOString(), tookMs, items: [...first, ...said] };
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
