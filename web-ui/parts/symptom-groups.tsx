/** What fails because of an incident, by device, each as it is now; of parts of one kind the parts. */
import { readSubject } from "#grammars/subject.ts";
import type { IncidentDetail, ShownState } from "#model/api.ts";
import type { Symptom } from "#model/incident.ts";
import { say } from "../words/language.ts";
import { Glyph } from "./glyph.tsx";
import { isOver } from "./incident-state.ts";
import { SHOWN_STATES } from "./order.ts";
import { Section } from "./section.tsx";
import { addressOf } from "./subject.ts";
import { isJob, isOfKind, sayMembers } from "./symptoms.tsx";
import "./symptom-groups.css";

interface Group {
  readonly host: string;
  readonly name: string;
  /** The device itself, where it is one of them. */
  readonly device?: Symptom;
  readonly checks: readonly Symptom[];
}

export function SymptomGroups({ incident }: { readonly incident: IncidentDetail }) {
  const { symptoms, more = { symptoms: 0, devices: 0 } } = incident;
  if (symptoms.length === 0) return null;
  const groups = groupsOf(incident);
  const ofKind = isOfKind(incident);
  return (
    <Section
      title={ofKind ? incident.subjectName : say(isOver(incident) ? "incident.followed" : "incident.follows")}
      remark={
        ofKind
          ? sayMembers(symptoms)
          : say("incident.followsCount", {
              count: symptoms.length + more.symptoms,
              devices: groups.filter(({ host }) => !isJob(host)).length + more.devices,
            })
      }
    >
      <ul class="card symptom-groups">
        {groups.map(({ host, name, device, checks }) => (
          <li key={host}>
            <div class="symptom-groups__row symptom-groups__device">
              {device === undefined ? <span /> : <Glyph state={isJob(host) ? "missed" : shownOf(device)} />}
              <a href={addressOf(host)}>{name}</a>
              {device !== undefined && <StateOf symptom={device} />}
            </div>
            {checks.length > 0 && (
              <ul>
                {checks.map((check) => (
                  <li key={check.subject} class="symptom-groups__row">
                    <Glyph state={shownOf(check)} />
                    <a href={addressOf(check.subject)}>{shortName(check.name, name)}</a>
                    <StateOf symptom={check} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {more.symptoms > 0 && <li>{say("incident.more", { count: more.symptoms })}</li>}
      </ul>
    </Section>
  );
}

/** How it is now, and when it joined the incident. */
function StateOf({ symptom }: { readonly symptom: Symptom }) {
  const { since, subject } = symptom;
  if (isJob(subject)) return <span class="symptom-groups__state figures">{say("incident.jobState", { since })}</span>;
  return (
    <span class="symptom-groups__state figures">
      {say("incident.symptomState", { state: say(`state.${shownOf(symptom)}`), since })}
    </span>
  );
}

function groupsOf({ symptoms, host, hostName }: IncidentDetail): Group[] {
  const byHost = Map.groupBy(symptoms, ({ subject }) => subject.split("/")[0] ?? subject);
  return [...byHost].map(([id, those]) => {
    const device = those.find(({ subject }) => readSubject(subject).kind !== "service");
    const name = device?.name ?? (id === host ? hostName : undefined) ?? id;
    const checks = those.filter((one) => one !== device);
    return { host: id, name, checks, ...(device === undefined ? {} : { device }) };
  });
}

/** A device's states in the words of what pages show. */
function shownOf({ state }: Symptom): ShownState {
  if (state === "up") return "ok";
  if (state === "down") return "critical";
  return SHOWN_STATES.find((one) => one === state) ?? "unknown";
}

/** Beneath its device's name a check's own name is enough. */
function shortName(name: string, device: string): string {
  if (name.startsWith(`${device}: `)) return name.slice(device.length + 2);
  return name.endsWith(`, ${device}`) ? name.slice(0, -device.length - 2) : name;
}
