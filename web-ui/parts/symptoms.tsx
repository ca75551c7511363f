/** What fails because of an incident, or with it where all are of one kind, and makes no noise of its own; folded behind one line. */
import { readSubject } from "#grammars/subject.ts";
import type { ShownState } from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import { say } from "../words/language.ts";
import { whatIsBehind } from "./behind.ts";
import { Glyph } from "./glyph.tsx";
import { addressOf } from "./subject.ts";
import "./symptoms.css";

/** So few are shown without unfolding. */
const SHOWN_OPEN = 6;
/** More are on the incident's own page. */
const MOST = 60;

/** Of a job that does not report because of it. */
export function isJob(subject: string): boolean {
  return readSubject(subject).kind === "job";
}

/** How many of the parts that it names fail, and how many do not any more. */
export function sayMembers(members: readonly Pick<Incident["symptoms"][number], "state">[]): string {
  const well = members.filter(({ state }) => state === "ok").length;
  return say("incident.members", { failing: members.length - well, well });
}

/** Whether what it names are the parts that failed, each as it is now. */
export function isOfKind({ subject }: Pick<Incident, "subject">): boolean {
  return readSubject(subject).kind === "part";
}

export function Symptoms({ incident }: { readonly incident: Pick<Incident, "id" | "host" | "subject" | "symptoms"> }) {
  const { devices, own, jobs } = whatIsBehind(incident);
  const shown = [...(devices.length > 0 ? devices : own), ...jobs];
  const ofKind = isOfKind(incident);
  if (shown.length === 0) return null;
  return (
    <details class="symptoms" open={shown.length <= SHOWN_OPEN}>
      <summary>
        {ofKind
          ? sayMembers(own)
          : say("incident.symptoms", { devices: devices.length, own: own.length, jobs: jobs.length })}
      </summary>
      <ul class="symptoms__list">
        {shown.slice(0, MOST).map(({ subject, name, state }) => (
          <li key={subject}>
            <a class="symptom" href={addressOf(subject)}>
              <Glyph state={isJob(subject) ? "missed" : ofKind ? (state as ShownState) : "unreachable"} size={16} />
              {name}
            </a>
          </li>
        ))}
        {shown.length > MOST && (
          <li>
            <a class="symptom" href={`/incidents/${incident.id}`}>
              {say("wall.more", { count: shown.length - MOST })}
            </a>
          </li>
        )}
      </ul>
    </details>
  );
}
