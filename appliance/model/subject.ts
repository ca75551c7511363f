/**
 * What states, incidents, events and alarms are about. Made and taken apart here only; on the wire and in the store a
 * subject is a text, as the contract writes it.
 */
import type { ServiceKey } from "./id.ts";

export type Subject =
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "service"; readonly key: ServiceKey; readonly host: string; readonly service: string }
  /** Everything of one kind on a host: its fans, its licences. */
  | { readonly kind: "part"; readonly host: string; readonly part: string }
  | { readonly kind: "job" | "model" | "incident"; readonly id: string }
  | { readonly kind: "box" | "uplink" | "site" };

export function hostSubject(host: string): Subject {
  return { kind: "host", host };
}

export function serviceSubject(key: ServiceKey): Subject {
  const at = key.indexOf("/");
  return { kind: "service", key, host: key.slice(0, at), service: key.slice(at + 1) };
}

/** The id of the host that a service is on. */
export function hostOfService(key: ServiceKey): string {
  return key.slice(0, key.indexOf("/"));
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

const ALONE: readonly string[] = ["box", "uplink", "site"];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Takes a text apart. A host that is called `box`, `uplink` or `site`, or like a UUID, reads as what those words mean
 * everywhere else: whoever expects a host asks for a host of that id first.
 */
export function readSubject(text: string): Subject {
  const slash = text.indexOf("/");
  if (slash !== -1) {
    const [host, rest] = [text.slice(0, slash), text.slice(slash + 1)];
    if (rest.startsWith("@")) return { kind: "part", host, part: rest.slice(1) };
    return { kind: "service", key: `${host}/${rest}`, host, service: rest };
  }
  const colon = text.indexOf(":");
  const [kind, id] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon !== -1 && (kind === "job" || kind === "model")) return { kind, id };
  if (ALONE.includes(text)) return { kind: text as "box" | "uplink" | "site" };
  return UUID.test(text) ? { kind: "incident", id: text } : { kind: "host", host: text };
}
