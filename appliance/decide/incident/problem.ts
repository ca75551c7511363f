/** A problem that a person reports: proposed until a person accepts it, and a person's to end. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { refusal } from "#model/refusal.ts";
import type { Draft } from "../draft.ts";
import type { Input } from "../input.ts";
import { isoOf } from "../moment.ts";
import { priorityOf } from "./priority.ts";
import { addStep } from "./time-line.ts";

type Problem = Extract<Input, { kind: "problem" }>;

export function takeProblem(draft: Draft, problem: Problem): void {
  const about = whatItConcerns(draft, problem);
  if (about === undefined) {
    draft.refused = refusal("notFound.subject", "subject", { subject: problem.subject });
    return;
  }
  const { text, by } = problem;
  const at = isoOf(draft.at);
  const incident: Incident = {
    id: draft.at.newId(),
    state: "proposed",
    ...about,
    classification: "defect",
    priority: priorityOf("defect", about.criticality),
    cause: { code: "incident.reported", parameters: { what: about.subjectName, said: text, by: by.name } },
    failedAt: at,
    openedAt: at,
    reopened: 0,
    symptoms: [],
    reporter: by,
    heldOpen: true,
  };
  draft.putIncident(addStep(incident, { at, by, did: "proposed", to: "proposed", note: text }), "incident.proposed");
  draft.reported = incident.id;
}

function whatItConcerns(
  draft: Draft,
  { subject, siteName }: Problem,
): Pick<Incident, "subject" | "subjectName" | "host" | "category" | "criticality"> | undefined {
  const host = draft.host(subject);
  if (host !== undefined) {
    const { id, name, criticality } = host;
    return { subject, subjectName: name, host: id, category: "infrastructure", criticality };
  }
  const service = draft.service(subject as ServiceKey);
  if (service !== undefined) {
    const { name, hostId, criticality, check } = service;
    const category = draft.declaration(check)?.category ?? "infrastructure";
    return { subject, subjectName: name, host: hostId, category, criticality };
  }
  if (subject !== "site") return undefined;
  return { subject, subjectName: siteName, host: "", category: "infrastructure", criticality: "medium" };
}
