/**
 * What strangers see where the site has opened its status page: what failed, how and since when. What people wrote, who they
 * are and what they did is left out; so is what is new here until somebody decides about it. Pure.
 */
import type { Answer, EventView, ServiceDetail, Status } from "#model/api.ts";
import type { DiagnosisItem } from "#model/diagnosis.ts";
import type { Deed, Incident, Step } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";

type Treated = {
  readonly [K in keyof Incident]-?: "shown" | "leftOut" | ((value: NonNullable<Incident[K]>) => Incident[K]);
};

const TREATED: Treated = {
  id: "shown",
  state: "shown",
  subject: "shown",
  subjectName: "shown",
  host: "shown",
  category: "shown",
  classification: "shown",
  criticality: "shown",
  priority: "shown",
  cause: causeWithoutWords,
  failedAt: "shown",
  firstFailedAt: "shown",
  openedAt: "shown",
  recoveringSince: "shown",
  resolvedAt: "shown",
  closedAt: "shown",
  reason: "shown",
  reopened: "shown",
  earlier: "shown",
  symptoms: "shown",
  more: "shown",
  diagnosis: (diagnosis) => ({ ...diagnosis, items: diagnosis.items.filter(isNoLine).map(itemWithoutWords) }),
  restart: "shown",
  reopenedAt: "shown",
  previous: "shown",
  steps: (steps) => steps.filter(isOfBox).map(stepOfBox),
  sla: "leftOut",
  acknowledged: "leftOut",
  assigned: "leftOut",
  pauses: "leftOut",
  priorities: "leftOut",
  categories: "leftOut",
  messages: "leftOut",
  reporter: "leftOut",
  heldOpen: "leftOut",
  stepsDropped: "leftOut",
};

/** @param whole an incident, or what holds one (as it is listed, the data of an event): nothing else of that is taken over */
export function incidentWithoutPeople(whole: Incident): Incident {
  const shown = Object.entries(TREATED).flatMap(([name, treated]) => {
    const value = whole[name as keyof Incident];
    if (value === undefined || treated === "leftOut") return [];
    return [[name, treated === "shown" ? value : (treated as (given: unknown) => unknown)(value)] as const];
  });
  return Object.fromEntries(shown) as Incident;
}

/** What a person reported is that person's words. */
function causeWithoutWords({ code, parameters }: Sentence): Sentence {
  if (code !== "incident.reported") return withoutLine({ code, parameters });
  const { what = "" } = parameters;
  return { code: "incident.reportedUnsaid", parameters: { what } };
}

/** Who made a configuration, and what work is called. */
function itemWithoutWords({ parameters, ...item }: DiagnosisItem): DiagnosisItem {
  const { by: _by, work: _work, ...facts } = parameters;
  return { ...item, parameters: item.source === "changes" || item.source === "maintenance" ? facts : parameters };
}

/** What a log line or notification said, as the checks `log` and `trap` repeat it. */
function withoutLine({ code, parameters }: Sentence): Sentence {
  const { said: _said, ...facts } = parameters;
  return { code, parameters: isOfArrivals(code, parameters) ? facts : parameters };
}

/** These checks count what came and nothing else does; what breaks a limit keeps what was measured. */
function isOfArrivals(code: string, { saw, count, grave }: Sentence["parameters"]): boolean {
  const known = [code, typeof saw === "string" ? saw : ""];
  if (known.some((one) => one.startsWith("log.") || one.startsWith("trap."))) return true;
  return known.includes("check.breach") && count !== undefined && grave !== undefined;
}

/** A service as strangers see it. */
export function serviceWithoutLines<S extends { readonly check: string; readonly text?: Sentence }>(service: S): S {
  const { check, text } = service;
  return text === undefined || (check !== "log" && check !== "trap")
    ? service
    : { ...service, text: withoutLine(text) };
}

/** Lines of logs name people, and are for those who are signed in. */
function isNoLine({ source }: DiagnosisItem): boolean {
  return source !== "arrivals";
}

/** What the box does by itself. Whom it escalates to is people's. */
const OF_BOX: readonly Deed[] = [
  "opened",
  "resolved",
  "reopened",
  "closed",
  "cancelled",
  "worsened",
  "confirmed",
  "diagnosed",
  "slaWarning",
  "slaBreached",
];

/** Somebody at the box's command line is not the box. */
function isOfBox({ by, did }: Step): boolean {
  return by.kind === "box" && by.name === "box" && OF_BOX.includes(did);
}

function stepOfBox({ at, by, did, from, to, reason }: Step): Step {
  return {
    at,
    by,
    did,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(reason !== undefined && { reason }),
  };
}

/** Whether an event of an incident's time line tells what the box found by itself, and nothing of what people did. */
export function isEventOfBox({ type, data }: EventView): boolean {
  if (!TOLD_BY_BOX.includes(type)) return false;
  const { step, changed = [] } = data as { readonly step?: Step; readonly changed?: readonly string[] };
  return (step === undefined || isOfBox(step)) && changed.every((what) => FACTS.includes(what));
}
const TOLD_BY_BOX: readonly EventView["type"][] = [
  "incident.opened",
  "incident.updated",
  "incident.slaWarning",
  "incident.slaBreached",
  "incident.resolved",
  "incident.reopened",
  "incident.closed",
  "incident.cancelled",
];
const FACTS: readonly string[] = ["diagnosis", "symptoms", "cause"];

/** Of its data only the incident and how its subject was then: sentences made of it may hold people's words. */
export function eventWithoutPeople(event: EventView): EventView {
  const data = event.data as Incident & { readonly subjectState?: string; readonly changed?: readonly string[] };
  const { subjectState, changed } = data;
  return {
    ...event,
    data: {
      ...incidentWithoutPeople(data),
      ...(subjectState !== undefined && { subjectState }),
      ...(changed !== undefined && { changed }),
    },
  };
}

/** Somebody is on it, whoever that is. */
export function statusWithoutPeople(status: Status): Status {
  const { questions } = status;
  return { ...status, questions: { ...questions, somebody: answerWithoutName(questions.somebody) } };
}

function answerWithoutName(answer: Answer): Answer {
  if (answer.answer.code !== "question.somebody.yes") return answer;
  return { ...answer, answer: { code: "question.somebody.yesSomebody", parameters: {} } };
}

/** When a finding was taken as normal, without who did and why. */
export function findingWithoutPeople(finding: NonNullable<ServiceDetail["finding"]>): ServiceDetail["finding"] {
  const { accepted, ...facts } = finding;
  return accepted === undefined ? facts : { ...facts, accepted: { at: accepted.at } };
}
