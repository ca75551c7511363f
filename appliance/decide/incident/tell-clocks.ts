/**
 * What is told of an incident's clocks: that the agreed time is running out, that it is over, and whom the escalation means
 * now. Each is told once, late rather than never; what was told is stored with the incident. Pure.
 */
import type { Incident, Level } from "#model/incident.ts";
import { LEVELS } from "#model/incident.ts";
import {
  CLOCKS,
  type ClockName,
  type Contact,
  type EscalationStep,
  type NamedContact,
  type SlaPolicy,
} from "#model/sla.ts";
import { isBusinessTime } from "../calendar/business-hours.ts";
import type { Draft } from "../draft.ts";
import { isoOf } from "../moment.ts";
import { hasEnded, recordFor, whenUsed } from "./clocks.ts";
import type { IncidentEvent } from "./moves.ts";
import { addStep, BOX } from "./time-line.ts";

/** Something that is told when a clock has used so much. */
interface Telling {
  /** Under which it is noted that it was told. */
  readonly key: string;
  readonly event: Extract<IncidentEvent, "incident.slaWarning" | "incident.slaBreached" | "incident.escalated">;
  readonly clock: ClockName;
  readonly at: number;
  readonly step?: EscalationStep;
}

/** When the next of them is told, or was to be told; undefined: never, as things stand. */
export function nextTellingAt(incident: Incident, sla: SlaPolicy): number | undefined {
  return tellingsOf(incident, sla)[0]?.at;
}

export function tellClocks(draft: Draft, id: string): void {
  const incident = draft.incident(id);
  if (incident === undefined) return;
  const due = tellingsOf(incident, draft.sla).filter(({ at }) => at <= draft.at.wallMs);
  // That the time is running out is no news once it is over.
  const breached = new Set(due.filter(({ event }) => event === "incident.slaBreached").map(({ clock }) => clock));
  for (const telling of due) {
    if (telling.event === "incident.slaWarning" && breached.has(telling.clock)) note(draft, id, telling);
    else tell(draft, id, telling);
  }
}

/** The contacts of a step that are meant at a moment, by their hours and by how bad it is. */
export function contactsMeant(
  { contacts, hours }: SlaPolicy,
  { to }: EscalationStep,
  priority: Level,
  now: number,
): NamedContact[] {
  const isBusiness = isBusinessTime(hours, now);
  const isMeant = ({ id, when, minimumPriority }: Contact): boolean =>
    to.includes(id) &&
    (when === "always" || (when === "business") === isBusiness) &&
    LEVELS.indexOf(priority) <= LEVELS.indexOf(minimumPriority);
  return contacts.filter(isMeant).map(({ id, name }) => ({ id, name }));
}

/** What is still to be told, the earliest first. */
function tellingsOf(incident: Incident, sla: SlaPolicy): Telling[] {
  if (incident.state === "closed" || incident.state === "cancelled") return [];
  const target = sla.targets[incident.priority];
  const record = recordFor(incident, target.clock);
  const tellings: Telling[] = [];
  const add = (event: Telling["event"], clock: ClockName, key: string, share: number, step?: EscalationStep) => {
    if (record.told.includes(`${clock}.${key}`)) return;
    const targetMs = clock === "respond" ? target.respondMs : target.resolveMs;
    const at = whenUsed(record, clock, Math.ceil((targetMs * share) / 100), sla.hours);
    if (at !== undefined) tellings.push({ event, clock, key: `${clock}.${key}`, at, ...(step && { step }) });
  };
  for (const clock of CLOCKS) {
    add("incident.slaBreached", clock, "breached", 100);
    if (!hasEnded(incident, clock) && !record.told.includes(`${clock}.breached`))
      add("incident.slaWarning", clock, "warning", sla.warnAfter);
  }
  const runs = CLOCKS.find((clock) => !hasEnded(incident, clock));
  if (runs !== undefined)
    for (const step of sla.escalation) add("incident.escalated", runs, `${step.after}%`, step.after, step);
  return tellings.toSorted((a, b) => a.at - b.at);
}

function tell(draft: Draft, id: string, telling: Telling): void {
  const { event, clock, step } = telling;
  const incident = note(draft, id, telling);
  if (incident === undefined) return;
  const at = isoOf(draft.at);
  if (step === undefined) {
    const did = event === "incident.slaWarning" ? "slaWarning" : "slaBreached";
    draft.putIncident(addStep(incident, { at, by: BOX, did, to: clock }), event, { clock });
    return;
  }
  const contacts = contactsMeant(draft.sla, step, incident.priority, draft.at.wallMs);
  const to = contacts.map((contact) => contact.id).join(", ");
  draft.putIncident(addStep(incident, { at, by: BOX, did: "escalated", ...(to !== "" && { to }) }), event, {
    clock,
    escalation: { after: step.after, to: [...step.to], contacts },
  });
}

/** Notes that it was told, or need not be any more. */
function note(draft: Draft, id: string, { key }: Telling): Incident | undefined {
  const incident = draft.incident(id);
  if (incident === undefined) return undefined;
  const record = recordFor(incident, draft.sla.targets[incident.priority].clock);
  const noted = { ...incident, sla: { ...record, told: [...record.told, key] } };
  draft.putIncident(noted);
  return noted;
}
