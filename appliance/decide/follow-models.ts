/**
 * The models that need what a decision has changed are judged anew and told, and the incidents by which they fail get the
 * class and the priority that this gives them (ADR 0069). Pure.
 */
import { CLASSIFICATIONS, type Classification, type Incident, type Level } from "#model/incident.ts";
import type { HealthModel, ModelState } from "#model/health-model.ts";
import { modelSubject, readSubject, siteSubject, subjectText, type Subject } from "#model/subject.ts";
import type { Draft } from "./draft.ts";
import { isWorse, judgeModel, type MemberState } from "./health-model.ts";
import { priorityOf, worseOf } from "./incident/priority.ts";
import { addStep, BOX } from "./incident/time-line.ts";
import { isFlapping, whyServiceHeld } from "./hold.ts";
import { incidentOfMember, memberState } from "./member-state.ts";
import { modelChanged } from "./model-event.ts";
import { isoOf } from "./moment.ts";

export function followModels(draft: Draft): void {
  const waiting = new Set(draft.wasLookedAt(siteSubject()) ? draft.healthModels().map(({ id }) => id) : []);
  for (const subject of draft.changedSubjects()) for (const id of draft.modelsOf(subject)) waiting.add(id);
  // What a model needs stands before it in the configuration.
  for (const model of draft.healthModels()) {
    if (!waiting.has(model.id)) continue;
    follow(draft, model);
    blame(draft, model);
    for (const id of draft.modelsOf(subjectText(modelSubject(model.id)))) waiting.add(id);
  }
}

function follow(draft: Draft, model: HealthModel): void {
  const before = draft.modelState(model.id);
  const { state, inWork } = judgeModel(model, (member) => memberState(draft, member, draft.at));
  const isSame = state === before.state && inWork === (before.inWork === true);
  const isTold = state === before.told || state === "pending" || isHeld(draft, model);
  if (isSame && isTold) return;
  const since = state === before.state ? before.since : draft.at.wallMs;
  const after: ModelState = { state, since, told: before.told, ...(inWork && { inWork }) };
  draft.setModel(model.id, isTold ? after : { ...after, told: state });
  // A first good state is known without being told.
  if (!isTold && (state !== "healthy" || before.told !== "pending"))
    draft.tell(modelChanged(draft, model, after, draft.at));
}

/** What changes with something that changes too often waits until that is steady; and what fails, until it is known by what. */
function isHeld(draft: Draft, model: HealthModel): boolean {
  return leavesOf(draft, model).some((member) => {
    if (isFlapping(draft, subjectText(member))) return true;
    const service = member.kind === "service" ? draft.service(member.key) : undefined;
    if (service === undefined || draft.serviceState(service.key).hard !== "critical") return false;
    return whyServiceHeld(draft, service, draft.at) === "inDoubt";
  });
}

/** The hosts, services and jobs that it needs, also by way of other models. */
function leavesOf(draft: Draft, { requires }: HealthModel): readonly Subject[] {
  return requires.flatMap(({ of }) =>
    of.flatMap(({ subject }) => {
      const member = readSubject(subject);
      const nested = member.kind === "model" ? draft.healthModel(member.id) : undefined;
      return nested === undefined ? [member] : leavesOf(draft, nested);
    }),
  );
}

/** What fails a model is a full outage, what leaves it working in part a partial one; and it matters as much as the model. */
function blame(draft: Draft, model: HealthModel): void {
  const { state } = draft.modelState(model.id);
  if (state !== "failed" && state !== "degraded") return;
  const classification = state === "failed" ? "fullOutage" : "partialOutage";
  for (const incident of incidentsIn(draft, model)) {
    if (isWorse(state, stateWithout(draft, model, incident.id)))
      affect(draft, incident, classification, model.criticality);
  }
}

function incidentsIn(draft: Draft, model: HealthModel): readonly Incident[] {
  const found = new Map<string, Incident>();
  for (const member of leavesOf(draft, model)) {
    const incident = incidentOfMember(draft, member);
    if (incident !== undefined) found.set(incident.id, incident);
  }
  return [...found.values()];
}

const WELL: MemberState = { state: "ok", inWork: false };

/** What the model would be, if everything that fails by an incident were well. */
function stateWithout(draft: Draft, model: HealthModel, incidentId: string): ModelState["state"] {
  const stateOf = (member: Subject): MemberState => {
    if (member.kind === "model") {
      const nested = draft.healthModel(member.id);
      if (nested === undefined) return memberState(draft, member, draft.at);
      const { state, inWork } = judgeModel(nested, stateOf);
      return { state: state === "healthy" ? "ok" : state, inWork };
    }
    return incidentOfMember(draft, member)?.id === incidentId ? WELL : memberState(draft, member, draft.at);
  };
  return judgeModel(model, stateOf).state;
}

/** Only ever raised: what it has meant for the business it has meant. */
function affect(draft: Draft, incident: Incident, found: Classification, criticality: Level): void {
  const rank = (one: Classification) => CLASSIFICATIONS.indexOf(one);
  const classification = rank(found) < rank(incident.classification) ? found : incident.classification;
  const raised = { classification, criticality: worseOf(incident.criticality, criticality) };
  if (raised.classification === incident.classification && raised.criticality === incident.criticality) return;
  const priority = worseOf(incident.priority, priorityOf(raised.classification, raised.criticality));
  const after = { ...incident, ...raised, priority };
  // What is told by this decision anyway is told as it is in the end.
  if (draft.isTold(incident.id) || priority === incident.priority) return draft.putIncident(after);
  const step = { at: isoOf(draft.at), by: BOX, did: "worsened", from: incident.priority, to: priority } as const;
  draft.putIncident(addStep(after, step), "incident.updated", ["priority"]);
}
