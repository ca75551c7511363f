/** Makes the subjects of states, incidents, events and alarms, and writes them as the contract does; `readSubject` reads them. */
import type { Subject } from "#grammars/subject.ts";
import type { ServiceKey } from "./id.ts";

export { readSubject, type Subject } from "#grammars/subject.ts";

export function hostSubject(host: string): Subject {
  return { kind: "host", host };
}

export function serviceSubject(key: ServiceKey): Subject {
  const at = key.indexOf("/");
  return { kind: "service", key, host: key.slice(0, at), service: key.slice(at + 1) };
}

/** Everything of one kind on a host. */
export function partSubject(host: string, kind: string): Subject {
  return { kind: "part", host, part: kind };
}

/** The whole site: its calendars wait in its name. */
export function siteSubject(): Subject {
  return { kind: "site" };
}

/** The id of the host that a service is on. */
export function hostOfService(key: ServiceKey): string {
  return key.slice(0, key.indexOf("/"));
}

export function jobSubject(id: string): Subject {
  return { kind: "job", id };
}

export function modelSubject(id: string): Subject {
  return { kind: "model", id };
}

export function incidentSubject(id: string): Subject {
  return { kind: "incident", id };
}

/** As the contract writes it: `HOST`, `HOST/SERVICE`, `HOST/@KIND`, `box`, `uplink`, `site`, `job:ID`, `model:ID`, an incident's id. */
export function subjectText(subject: Subject): string {
  switch (subject.kind) {
    case "host":
      return subject.host;
    case "service":
      return subject.key;
    case "part":
      return `${subject.host}/@${subject.part}`;
    case "job":
    case "model":
      return `${subject.kind}:${subject.id}`;
    case "incident":
      return subject.id;
    default:
      return subject.kind;
  }
}

/** A text of its own for each subject, also where two are written alike: a host may be called `box`. */
export function subjectKey(subject: Subject): string {
  return `${subject.kind} ${subjectText(subject)}`;
}
