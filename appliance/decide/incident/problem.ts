/** A problem that a person reports: proposed until a person accepts it, and a person's to end. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Incident, Step } from "#model/incident.ts";
import { CATEGORY_OF_JOB } from "#model/job.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import { readSubject } from "#model/subject.ts";
import type { Draft } from "../draft.ts";
import type { Input } from "../input.ts";
import { isoOf } from "../moment.ts";
import { priorityOf } from "./priority.ts";
import { addStep } from "./time-line.ts";

/** Most reported problems that wait for a person at once. */
const MOST_PROBLEMS = 100;

type Problem = Extract<Input, { kind: "problem" }>;

export function takeProblem(draft: Draft, problem: Problem): void {
  const about = whatItConcerns(draft, problem);
  draft.refused =
    about === undefined ? refusal("reference.subject", "subject", { subject: problem.subject }) : areTooMany(draft);
  if (about === undefined || draft.refused !== undefined) return;
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
  const step: Step = { at, by, did: "proposed", to: "proposed", note: text };
  draft.putIncident(addStep(incident, step), "incident.proposed", undefined, step);
  draft.reported = incident.id;
}

/** Whoever may look may report: what nobody looks at must not fill the box. */
function areTooMany(draft: Draft): Refusal | undefined {
  let waiting = 0;
  for (const { state, reporter } of draft.incidents()) if (state === "proposed" && reporter !== undefined) waiting++;
  return waiting < MOST_PROBLEMS ? undefined : refusal("tooMany.problems", "", { most: MOST_PROBLEMS });
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
  const about = readSubject(subject);
  const model = about.kind === "model" ? draft.healthModel(about.id) : undefined;
  if (model !== undefined) {
    const { name, criticality } = model;
    return { subject, subjectName: name, host: "", category: "software", criticality };
  }
  const job = about.kind === "job" ? draft.job(about.id) : undefined;
  if (job !== undefined) {
    const { name, kind, criticality } = job;
    return { subject, subjectName: name, host: job.host ?? "", category: CATEGORY_OF_JOB[kind], criticality };
  }
  if (subject !== "site") return undefined;
  return { subject, subjectName: siteName, host: "", category: "infrastructure", criticality: "medium" };
}
