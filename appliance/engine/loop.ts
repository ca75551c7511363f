/**
 * Input in, decision out, and what follows from it: the world, the store, whoever listens, looks out of turn, alarms. What
 * goes wrong with one input is logged with what it concerned; the box goes on.
 */
import { decide } from "#decide/decide.ts";
import type { At, Input } from "#decide/input.ts";
import { isWorthStoring, storedPartOf } from "#decide/keep.ts";
import type { Decision } from "#decide/world.ts";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { uuidV7 } from "#lib/uuid-v7.ts";
import type { ServiceKey } from "#model/id.ts";
import {
  hostSubject,
  incidentSubject,
  jobSubject,
  serviceSubject,
  siteSubject,
  subjectText,
  type Subject,
} from "#model/subject.ts";
import { Alarms } from "./alarms.ts";
import type { ChangeNotice } from "./change-notice.ts";
import type { CommitQueue } from "./commit-queue.ts";
import { jobFactOf } from "./job-states.ts";
import type { LiveWorld } from "./live-world.ts";
import { LINE_EXCUSED_FACT } from "./line-book.ts";
import { firstLookFactOf, MODELS_FACT, waitFactOf } from "./restore-world.ts";

export interface LoopParts {
  readonly world: LiveWorld;
  readonly commits: Pick<CommitQueue, "add">;
  readonly notice: Pick<ChangeNotice, "say">;
  readonly clock: TimerClock;
  readonly log: Log;
  /** This run of the box. */
  readonly boot: string;
  readonly clockTrusted: () => boolean;
  /** Looks at a service out of turn. */
  readonly checkSoon: (key: ServiceKey) => void;
  /** Looks at the site's line out of turn. */
  readonly checkLine?: (() => void) | undefined;
  /** What time alone must not move yet. */
  readonly isHeldBack?: (subject: Subject) => boolean;
  /** An incident was opened, again perhaps. */
  readonly opened?: ((id: string) => void) | undefined;
}

/** The two clocks are not read at once; what is less is no step. */
const LEAST_STEP_MS = 250;
const OPENINGS: ReadonlySet<string> = new Set(["incident.opened", "incident.reopened"]);

export class Loop {
  readonly #parts: LoopParts;
  readonly #alarms: Alarms;
  /** What the wall clock is ahead of the steady one; another only where it was set. */
  #aheadMs: number;
  /** Incidents with symptoms that are not told, and therefore not stored, yet. */
  readonly #untold = new Set<string>();

  constructor(parts: LoopParts) {
    this.#parts = parts;
    this.#aheadMs = parts.clock.wallMs() - parts.clock.monotonicMs();
    this.#alarms = new Alarms({ clock: parts.clock, ring: (subject) => void this.take({ kind: "alarm", subject }) });
  }

  /** Decides on an input and carries out what follows. Undefined: it could not be decided, which is logged. */
  take(input: Input): Decision | undefined {
    this.#noticeStep();
    return this.#take(input);
  }

  #take(input: Input): Decision | undefined {
    try {
      const decision = decide(this.#parts.world, input, this.now());
      this.#carryOut(decision);
      return decision;
    } catch (error) {
      this.#parts.log.error({ ...aboutOf(input), error: errorText(error) }, "could not be decided; the box goes on");
      return undefined;
    }
  }

  /** Looks anew at everything that is not well: after a start, and when another configuration is in force. */
  lookAtTroubles(): void {
    const { isHeldBack } = this.#parts;
    for (const subject of this.#troubles()) if (isHeldBack?.(subject) !== true) this.take({ kind: "alarm", subject });
  }

  /** The wall clock was set, or may have been. */
  clockStepped(): void {
    this.#noticeStep();
    this.#alarms.clockStepped();
  }

  /** Wherever the wall clock was set: nothing is decided by the new time before everything that goes by it knows. */
  #noticeStep(): void {
    const { clock } = this.#parts;
    const aheadMs = clock.wallMs() - clock.monotonicMs();
    const byMs = aheadMs - this.#aheadMs;
    if (Math.abs(byMs) < LEAST_STEP_MS) return;
    this.#aheadMs = aheadMs;
    const nowMs = clock.wallMs();
    this.#parts.world.hearing.jumpedOver(nowMs - byMs, nowMs);
    this.#take({ kind: "clockStepped", byMs });
    this.#alarms.clockStepped();
    // Which of the site's waits comes first may be otherwise now.
    this.take({ kind: "alarm", subject: siteSubject() });
  }

  /** Ends the waiting; what is known but not told yet is stored with the next commit. */
  stop(): void {
    this.#alarms.stop();
    const { world, commits } = this.#parts;
    commits.add({ incidents: [...this.#untold].flatMap((id) => world.incident(id) ?? []) });
    this.#untold.clear();
  }

  now(): At {
    const { clock, boot, clockTrusted } = this.#parts;
    const wallMs = clock.wallMs();
    return { steadyMs: clock.monotonicMs(), wallMs, boot, trusted: clockTrusted(), newId: () => uuidV7(wallMs) };
  }

  #carryOut(decision: Decision): void {
    const { world, commits, notice, checkSoon, checkLine, opened, isHeldBack } = this.#parts;
    const { services, hosts, incidents, events } = decision;
    const stored = {
      services: [...services]
        .filter(([key, state]) => isWorthStoring(world.serviceState(key), state))
        .map(([key, state]) => [key, storedPartOf(state)] as const),
      hosts,
      incidents: [...incidents.values()].filter(({ id }) => !decision.untold.has(id)),
      facts: [
        ...this.#waitFacts(decision),
        ...this.#modelFacts(decision),
        ...firstLookFacts(decision),
        ...(decision.excuseLine === true ? [[LINE_EXCUSED_FACT, true] as const] : []),
        ...[...decision.jobs].map(([id, state]) => [jobFactOf(id), state] as const),
      ],
      jobRuns: decision.jobRuns,
      jobReports: decision.jobReports,
      spans: decision.spans ?? [],
      events,
    };
    world.apply(decision);
    commits.add(stored);
    for (const { id } of stored.incidents) this.#untold.delete(id);
    for (const id of decision.untold) this.#untold.add(id);
    for (const { subject, alarm } of decision.alarms)
      this.#alarms.set(subject, isHeldBack?.(subject) === true ? undefined : alarm);
    for (const key of decision.checkSoon) checkSoon(key);
    if (decision.checkLine === true) checkLine?.();
    for (const { type, subject } of events) if (OPENINGS.has(type) && subject !== undefined) opened?.(subject);
    notice.say({
      hosts: new Set([...hosts.keys(), ...decision.firstLooks.keys()]),
      services: services.keys(),
      incidents: incidents.keys(),
      jobs: decision.jobs.keys(),
    });
  }

  /** All business services together: they are few. */
  #modelFacts({ models }: Decision): (readonly [string, unknown])[] {
    if (models.size === 0) return [];
    return [[MODELS_FACT, Object.fromEntries([...this.#parts.world.modelStates(), ...models])]];
  }

  /** What incidents wait for is kept beside them; nothing is left of those that are at their end. */
  #waitFacts({ waits, incidents }: Decision): (readonly [string, unknown])[] {
    const { world } = this.#parts;
    const facts: (readonly [string, unknown])[] = [];
    for (const [id, { since, opened }] of waits) {
      const before = world.waitOf(id);
      if (since === before.since && opened === before.opened) continue;
      const isNothing = since === undefined && opened === undefined;
      facts.push([waitFactOf(id), isNothing ? undefined : { since, opened }]);
    }
    for (const { id, state } of incidents.values())
      if (state === "closed" || state === "cancelled") facts.push([waitFactOf(id), undefined]);
    return facts;
  }

  #troubles(): Subject[] {
    const { world } = this.#parts;
    const subjects: Subject[] = [];
    for (const { id } of world.site.hosts) {
      const { hard } = world.hostState(id);
      if (hard !== "up" && hard !== "pending") subjects.push(hostSubject(id));
    }
    for (const { key, hostId } of world.services()) {
      const { hard, told } = world.serviceState(key);
      if (hard === "pending" || (hard === "ok" && told === "ok")) continue;
      subjects.push(world.host(hostId)?.hostService === key ? hostSubject(hostId) : serviceSubject(key));
    }
    for (const { id } of world.incidents()) subjects.push(incidentSubject(id));
    for (const { id } of world.jobs()) subjects.push(jobSubject(id));
    subjects.push(siteSubject());
    return subjects;
  }
}

function firstLookFacts({ firstLooks }: Decision): (readonly [string, unknown])[] {
  return [...firstLooks].map(([hostId, look]) => [firstLookFactOf(hostId), look]);
}

function aboutOf(input: Input): Record<string, unknown> {
  if (input.kind === "firstRead") return { input: input.kind, about: input.host };
  if (input.kind === "anew") return { input: input.kind, about: [...input.services] };
  if (input.kind === "result" || input.kind === "finding") return { input: input.kind, about: input.key };
  if (input.kind === "work") return { input: input.kind, about: input.work.id };
  if (input.kind === "line" || input.kind === "handOver") return { input: input.kind };
  if (input.kind === "command") return { input: input.kind, command: input.command.move, about: input.id };
  if (input.kind === "diagnosis") return { input: input.kind, about: input.id };
  if (input.kind === "report") return { input: input.kind, about: input.report.job, way: input.report.way };
  if (input.kind === "problem") return { input: input.kind, about: input.subject };
  if (input.kind === "alarm") return { input: input.kind, about: subjectText(input.subject) };
  return input.kind === "gone" ? { input: input.kind, about: [...input.subjects] } : { ...input, input: input.kind };
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
