/**
 * How available a business service was over a time: judged as ever, by what its members were at each moment (ADR 0120). The
 * store keeps what hosts, services and jobs were; what a model was follows from it. Pure.
 */
import { judgeModel, type MemberState } from "#decide/health-model.ts";
import { OF_HOST, OF_JOB, OF_MODEL, OF_SERVICE } from "#decide/member-state.ts";
import type { HealthModel } from "#model/health-model.ts";
import { JOB_STATES, type JobRun, type JobStateName } from "#model/job-state.ts";
import type { HostStateName, ServiceStateName } from "#model/state.ts";
import type { Span } from "#model/span.ts";
import { readSubject, subjectKey, type Subject } from "#model/subject.ts";
import { follow, inOrder, join, sweep, type Stretch } from "./availability.ts";
import type { Period } from "./watch-line.ts";

/** What is known of the past of what models need. */
export interface KnownPast {
  model(id: string): HealthModel | undefined;
  /** Services of a host that nobody asks whether it is up; undefined: it is asked, or there is no such host. */
  unaskedHost(host: string): readonly string[] | undefined;
  /** Hard states of a host or service that touch the time, the oldest first. */
  states(subject: string): readonly Span[];
  /** Announced work on a host or service alone. */
  works(subject: string): readonly Span[];
  /** The host that a job belongs to. */
  hostOfJob(id: string): string | undefined;
  /** Runs of a job that touch the time, and the one before, ascending. */
  runs(id: string): readonly JobRun[];
  readonly unwatched: readonly Period[];
}

interface Timeline {
  readonly marks: readonly Period[];
  /** Asked in ascending order. */
  at(moment: number): MemberState;
}

/** The time without holes; `failed` where something it cannot do without failed, `excused` where only announced work made it so. */
export function modelStretches(past: KnownPast, model: HealthModel, from: number, to: number): Stretch[] {
  const lines = new Map<string, Timeline>();
  for (const leaf of leavesOf(past, model))
    if (!lines.has(subjectKey(leaf))) lines.set(subjectKey(leaf), timelineOf(past, leaf));
  const unwatched = join(past.unwatched);
  const unwatchedAt = follow(unwatched);
  const stateAt = (member: Subject, at: number): MemberState => {
    if (member.kind !== "model") return lines.get(subjectKey(member))?.at(at) ?? PENDING;
    const nested = past.model(member.id);
    if (nested === undefined) return PENDING;
    const { state, inWork } = judgeModel(nested, (one) => stateAt(one, at));
    return { state: OF_MODEL[state], inWork };
  };
  const marks = [...unwatched, ...[...lines.values()].flatMap((line) => line.marks)];
  return sweep(marks, from, to, (at) => {
    if (unwatchedAt(at)) return { kind: "unknown" };
    const { state, inWork } = judgeModel(model, (member) => stateAt(member, at));
    if (state === "failed") return { kind: "failed", state };
    // Nobody would call it down for work that was announced, whatever else of it is left.
    if (inWork) return { kind: "excused" };
    return { kind: state === "healthy" ? "well" : state === "degraded" ? "part" : "unknown" };
  });
}

const PENDING: MemberState = { state: "pending", inWork: false };

function leavesOf(past: KnownPast, { requires }: HealthModel): Subject[] {
  return requires.flatMap(({ of }) =>
    of.flatMap(({ subject }) => {
      const member = readSubject(subject);
      if (member.kind !== "model") return [member];
      const nested = past.model(member.id);
      return nested === undefined ? [] : leavesOf(past, nested);
    }),
  );
}

function timelineOf(past: KnownPast, member: Subject): Timeline {
  switch (member.kind) {
    case "host":
      return hostTimeline(past, member.host);
    case "service":
      return serviceTimeline(past, member.key, member.host);
    case "job":
      return jobTimeline(past, member.id);
    default:
      return { marks: [], at: () => PENDING };
  }
}

function hostTimeline(past: KnownPast, host: string): Timeline {
  const states = inOrder(past.states(host));
  const works = workPeriods(past, host);
  const services = (past.unaskedHost(host) ?? []).map((key) => inOrder(past.states(key)));
  const [stateAt, workAt, serviceAt] = [follow(states), follow(works), services.map((one) => follow(one))];
  return {
    marks: [...states, ...works, ...services.flat()],
    at(moment) {
      const own = stateAt(moment)?.state;
      const seen = serviceAt.map((at) => at(moment)?.state);
      const inWork = workAt(moment) !== undefined;
      if (own !== undefined) return { state: OF_HOST[own as HostStateName] ?? "pending", inWork };
      return { state: seen.some((one) => one === "ok" || one === "warning") ? "ok" : "pending", inWork };
    },
  };
}

/** A service of a host that is gone is gone with it. */
function serviceTimeline(past: KnownPast, key: string, host: string): Timeline {
  const [states, hostStates] = [inOrder(past.states(key)), inOrder(past.states(host))];
  const works = workPeriods(past, host, key);
  const [stateAt, hostAt, workAt] = [follow(states), follow(hostStates), follow(works)];
  return {
    marks: [...states, ...hostStates, ...works],
    at(moment) {
      const own = stateAt(moment)?.state;
      const gone = hostAt(moment)?.state;
      const inWork = workAt(moment) !== undefined;
      if (gone === "down" || gone === "unreachable") return { state: "failed", inWork };
      return { state: own === undefined ? "pending" : (OF_SERVICE[own as ServiceStateName] ?? "pending"), inWork };
    },
  };
}

/** As its newest run of which something is known came out. */
function jobTimeline(past: KnownPast, id: string): Timeline {
  const known = past.runs(id).filter(({ outcome }) => isState(outcome));
  const states = known
    .toSorted((a, b) => a.since - b.since)
    .map((run, place, all) => ({ from: run.since, to: all[place + 1]?.since ?? Infinity, outcome: run.outcome }));
  const host = past.hostOfJob(id);
  const works = host === undefined ? [] : workPeriods(past, host);
  const [stateAt, workAt] = [follow(states), follow(works)];
  return {
    marks: [...states, ...works],
    at(moment) {
      const outcome = stateAt(moment)?.outcome;
      const state = outcome !== undefined && isState(outcome) ? OF_JOB[outcome] : "pending";
      return { state, inWork: workAt(moment) !== undefined };
    },
  };
}

function isState(outcome: string): outcome is JobStateName {
  return (JOB_STATES as readonly string[]).includes(outcome);
}

function workPeriods(past: KnownPast, ...subjects: readonly string[]): Period[] {
  const spans = subjects.flatMap((subject) => past.works(subject));
  return join(spans.map(({ fromMs, untilMs = Infinity }) => ({ from: fromMs, to: untilMs })));
}
