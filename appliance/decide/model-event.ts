/** A business service and what it needs in the words of events and the interface. Pure. */
import type { EventDraft } from "#model/event.ts";
import type { HealthModel, ModelMember, ModelMemberView, ModelState } from "#model/health-model.ts";
import { modelSubject, readSubject, subjectText, type Subject } from "#model/subject.ts";
import type { At } from "./input.ts";
import { memberState } from "./member-state.ts";
import { isoOf } from "./moment.ts";
import type { World } from "./world.ts";

/** A business service is not what it was told to be; the event's subject is `model:ID`. */
export function modelChanged(world: World, model: HealthModel, state: ModelState, at: At): EventDraft {
  return {
    type: "state.changed",
    subject: subjectText(modelSubject(model.id)),
    at: at.wallMs,
    steadyMs: at.steadyMs,
    data: {
      model: model.id,
      name: model.name,
      criticality: model.criticality,
      state: state.state,
      before: state.told,
      since: isoOf({ wallMs: state.since }),
      failing: failingOf(world, model, at),
    },
  };
}

/** The members that are neither well nor waited for, each once. */
export function failingOf(world: World, { requires }: HealthModel, at: Pick<At, "wallMs">): ModelMemberView[] {
  const members = new Map(requires.flatMap(({ of }) => of).map((member) => [member.subject, member]));
  return [...members.values()]
    .map((member) => viewMember(world, member, at))
    .filter(({ state }) => state !== "ok" && state !== "pending");
}

export function viewMember(world: World, { subject, weight }: ModelMember, at: Pick<At, "wallMs">): ModelMemberView {
  const member = readSubject(subject);
  const { state, inWork } = memberState(world, member, at);
  const since = sinceOf(world, member);
  return {
    subject,
    name: nameOf(world, member) ?? subject,
    state,
    ...(since > 0 && { since: isoOf({ wallMs: since }) }),
    weight,
    ...(inWork && { inWork }),
  };
}

function nameOf(world: World, member: Subject): string | undefined {
  if (member.kind === "host") return world.host(member.host)?.name;
  if (member.kind === "model") return world.healthModel(member.id)?.name;
  if (member.kind === "job") return world.job(member.id)?.name;
  if (member.kind !== "service") return undefined;
  const [service, host] = [world.service(member.key), world.host(member.host)];
  return service === undefined || host === undefined ? undefined : `${service.name}, ${host.name}`;
}

/** Milliseconds since 1970; 0: not known. */
function sinceOf(world: World, member: Subject): number {
  if (member.kind === "host") return world.hostState(member.host).hardSince;
  if (member.kind === "service") return world.serviceState(member.key).hardSince;
  if (member.kind === "job") return world.jobState(member.id)?.since ?? 0;
  return member.kind === "model" ? world.modelState(member.id).since : 0;
}
