/** What a business service is, by what its members are (ADR 0069). Pure. */
import type { HealthModel, ModelRequirement, ModelStateName } from "#model/health-model.ts";
import { readSubject, type Subject } from "#model/subject.ts";

/** What a member is to a model. */
export interface MemberState {
  readonly state: "ok" | "degraded" | "failed" | "unknown" | "pending";
  /** Work on it is announced for now. */
  readonly inWork: boolean;
}

export interface Judgement {
  readonly state: ModelStateName;
  /** It would be worse, but for work that is announced. */
  readonly inWork: boolean;
}

/** The worst last; what is known to be bad stands above what is not known. */
const ORDER: readonly ModelStateName[] = ["healthy", "pending", "unknown", "degraded", "failed"];

/** Whether one state is worse than another. */
export function isWorse(a: ModelStateName, b: ModelStateName): boolean {
  return ORDER.indexOf(a) > ORDER.indexOf(b);
}

/** All requirements must hold: the worst is the model's state. */
export function judgeModel(model: HealthModel, stateOf: (member: Subject) => MemberState): Judgement {
  let whole: Judgement = { state: "healthy", inWork: false };
  for (const requirement of model.requires) {
    const { state, inWork } = judgeRequirement(requirement, stateOf);
    whole = { state: isWorse(state, whole.state) ? state : whole.state, inWork: whole.inWork || inWork };
  }
  return whole;
}

interface Weighed {
  readonly weight: number;
  readonly state: MemberState["state"];
  readonly inWork: boolean;
}

/**
 * What people work on is set aside where that makes it better: the others must do what they can. What is worked on and works
 * all the same counts as ever.
 */
export function judgeRequirement(
  { atLeast, of }: ModelRequirement,
  stateOf: (member: Subject) => MemberState,
): Judgement {
  const members = of.map(({ subject, weight }) => ({ weight, ...stateOf(readSubject(subject)) }));
  const asItIs = weigh(members, atLeast);
  if (!members.some(({ inWork }) => inWork)) return { state: asItIs, inWork: false };
  const others = members.filter(({ inWork }) => !inWork);
  const excused = weigh(others, Math.min(atLeast, sumOf(others)));
  return isWorse(asItIs, excused) ? { state: excused, inWork: true } : { state: asItIs, inWork: false };
}

/** What is not known matters only where the others do not suffice; pending is alone what nothing bad is known of. */
function weigh(members: readonly Weighed[], atLeast: number): ModelStateName {
  const having = (...states: readonly Weighed["state"][]) => members.filter(({ state }) => states.includes(state));
  const working = having("ok", "degraded");
  if (sumOf(working) >= atLeast) return having("degraded", "failed").length > 0 ? "degraded" : "healthy";
  if (sumOf([...working, ...having("unknown", "pending")]) < atLeast) return "failed";
  return having("unknown", "failed").length > 0 ? "unknown" : "pending";
}

function sumOf(members: readonly Weighed[]): number {
  return members.reduce((sum, { weight }) => sum + weight, 0);
}
