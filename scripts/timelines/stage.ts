/**
 * What a timeline is, and what it can do to a site. A timeline is told once and played on two stages: by hand-driven clock
 * against simulated answers, with the spans of real sites; and over the wire in real time, with short ones.
 */
import type { SnmpValue } from "#snmp/client.ts";

/** How long something takes on either stage, as durations are written (`10m`). */
export interface Span {
  readonly long: string;
  readonly short: string;
}

/** A site's document, as far as timelines look into it. */
export interface SiteDoc {
  readonly version: 1;
  readonly hosts: readonly HostDoc[];
  readonly [key: string]: unknown;
}

export interface HostDoc {
  readonly id: string;
  readonly address: string;
  readonly services?: readonly { readonly id: string; readonly [key: string]: unknown }[];
  readonly [key: string]: unknown;
}

/** The settings of a site that depend on the stage. */
export interface Pace {
  readonly stage: "hand" | "wire";
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly incidents: Readonly<Record<string, unknown>>;
  readonly hostCheck: Readonly<Record<string, unknown>>;
}

/** Addresses outside the site: what the line leads to. */
export const FAR = ["203.0.113.1", "203.0.113.2"] as const;

export interface Stage {
  readonly pace: Pace;
  /** Lets so much time pass. */
  pass(span: Span): Promise<void>;
  /** Hosts lose their power, by id. */
  die(...hosts: readonly string[]): Promise<void>;
  /** Hosts answer again, their services too unless they are refused. */
  live(...hosts: readonly string[]): Promise<void>;
  /** TCP services, `HOST/SERVICE`, refuse connections. */
  refuse(...services: readonly string[]): Promise<void>;
  serve(...services: readonly string[]): Promise<void>;
  /** What a host's agent says of one object from now on. */
  say(host: string, oid: string, value: SnmpValue): Promise<void>;
  /** The site's line to the outside. */
  cutLine(): Promise<void>;
  mendLine(): Promise<void>;
  /** The box's own cable. */
  pullCable(): Promise<void>;
  plugCable(): Promise<void>;
  /** Puts another configuration in force, as a reload does. */
  reconfigure(change: (site: SiteDoc) => SiteDoc): Promise<void>;
  /** The moment so much later than now, as the box's clock says, ISO 8601. */
  momentAfter(span: Span): string;
  /** What a technician makes the box do over its interface. @param path below `/api/v1`. @throws Error where it refuses */
  command(method: string, path: string, body?: object): Promise<unknown>;
  /** A job reports by heartbeat. @param word `start`, `success`, `fail` @throws Error where the box refuses */
  beat(token: string, word: string): Promise<void>;
  /** The box is stopped in an orderly way and started again. */
  restart(): Promise<void>;
}

export interface Timeline {
  /** A word for the command line. */
  readonly name: string;
  /** What happens, in a sentence. */
  readonly title: string;
  site(pace: Pace): SiteDoc;
  /** What agents say from the beginning, by host. */
  readonly agents?: Readonly<Record<string, Readonly<Record<string, SnmpValue>>>>;
  play(stage: Stage): Promise<void>;
  /**
   * Everything that must be told after the first looks, `TYPE SUBJECT`, in any order; `incident.updated` is counted apart.
   * Subjects may end with `*`, here and below.
   */
  readonly told: readonly string[];
  /** Subjects of incidents that may say that they know more, and how often at most. */
  readonly updates?: Readonly<Record<string, number>>;
  /** By the incident's subject: the hosts whose symptoms it named at its end, be it the host itself or its services. */
  readonly symptoms?: Readonly<Record<string, readonly string[]>>;
  /** What the English sentences of some of them must be like: `TYPE SUBJECT`, each next one of those in the order of telling. */
  readonly says?: readonly (readonly [told: string, like: RegExp])[];
  /** Only on this stage; left out: on both. */
  readonly only?: Pace["stage"];
  /** So much happens in it that it takes long even by hand; it is played by scripts/test-wire. */
  readonly long?: true;
}

/** One event as far as timelines compare it. */
export interface ToldEvent {
  readonly type: string;
  readonly subject: string;
  readonly data: unknown;
}

/** Types of events that say nothing about what happened on the site. */
const BESIDE = /^(box\.|config\.changed|device\.changed|test$)/;

function compareSaid({ says = [] }: Timeline, events: readonly ToldEvent[]): string[] {
  const seen = new Map<string, number>();
  return says.flatMap(([told, like]) => {
    const place = seen.get(told) ?? 0;
    seen.set(told, place + 1);
    const those = events.filter((event) => `${event.type} ${subjectOf(event)}` === told);
    const { text } = (those[place]?.data ?? {}) as { readonly text?: { readonly en?: string } };
    return like.test(text?.en ?? "") ? [] : [`${told} says: ${text?.en ?? "nothing"}`];
  });
}

/** What is wrong with what was told, a line each; empty: exactly what was expected. */
export function compareTold(timeline: Timeline, events: readonly ToldEvent[]): string[] {
  const wrong: string[] = [];
  const relevant = events.filter(({ type }) => !BESIDE.test(type));
  const left = timeline.told.slice();
  const updates = new Map<string, number>();
  for (const event of relevant) {
    const subject = subjectOf(event);
    if (event.type === "incident.updated") {
      updates.set(subject, (updates.get(subject) ?? 0) + 1);
      continue;
    }
    const line = `${event.type} ${subject}`;
    const at = left.findIndex((expected) => fits(expected, line));
    if (at === -1) wrong.push(`told, but not expected: ${line}`);
    else left.splice(at, 1);
  }
  wrong.push(...compareSaid(timeline, relevant));
  for (const line of left) wrong.push(`expected, but not told: ${line}`);
  for (const [subject, count] of updates) {
    const most = Object.entries(timeline.updates ?? {}).find(([expected]) => fits(expected, subject))?.[1] ?? 0;
    if (count > most) wrong.push(`told ${count} times, expected at most ${most}: incident.updated ${subject}`);
  }
  for (const [subject, hosts] of Object.entries(timeline.symptoms ?? {})) {
    const named = hostsNamedBy(relevant.filter((event) => fits(subject, subjectOf(event))));
    const missing = hosts.filter((host) => !named.has(host));
    const surplus = [...named].filter((host) => !hosts.includes(host));
    if (missing.length > 0) wrong.push(`${subject} does not name its symptoms ${missing.join(", ")}`);
    if (surplus.length > 0) wrong.push(`${subject} names what is no symptom of it: ${surplus.join(", ")}`);
  }
  return wrong;
}

/** @param expected ends with `*` where the rest may be anything, as the id of a derived service */
function fits(expected: string, actual: string): boolean {
  return expected.endsWith("*") ? actual.startsWith(expected.slice(0, -1)) : expected === actual;
}

/** The hosts of the symptoms that the last of the incident's events names. */
function hostsNamedBy(events: readonly ToldEvent[]): Set<string> {
  const last = events.findLast(({ type }) => type.startsWith("incident."));
  const { symptoms = [] } = (last?.data ?? {}) as { symptoms?: readonly { readonly subject: string }[] };
  return new Set(symptoms.map(({ subject }) => subject.replace(/\/.*/, "")));
}

/** Of an incident what failed, not its number. */
function subjectOf({ type, subject, data }: ToldEvent): string {
  return type.startsWith("incident.") ? (data as { subject: string }).subject : subject;
}
