/**
 * What is wrong with what an operations centre received, held against the ledger of what was done to the hosts and the
 * lives of the box. Pure. Times are milliseconds since 1970.
 */
import type { CloudEvent } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";
import { ArrivalOrder } from "#relay/arrival-order.ts";
import type { Taken } from "./broker-front.ts";
import type { Ledger } from "./ledger.ts";
import { faultsOf, isOver, toldOf, type Told } from "./received.ts";

export interface Life {
  readonly from: number;
  readonly until: number;
}

export interface Evidence {
  /** As the subscribers received them, repetitions included. */
  readonly received: readonly CloudEvent[];
  /** Events in the order in which a broker took each for the first time or again. */
  readonly taken: readonly Pick<Taken, "sequence" | "waitingFrom">[];
  /** The number of the box's last event. */
  readonly last: number;
  readonly ledger: Ledger;
  readonly lives: readonly Life[];
  /** When the box said that it had started. */
  readonly starts: readonly number[];
  /** Whose failing excuses a subject's. */
  readonly causesOf: (subject: string) => readonly string[];
}

export interface Verdict {
  readonly faults: readonly string[];
  /** From when the box could have seen it (it was there, and it was broken) to the incident; milliseconds, sorted. */
  readonly delaysMs: readonly number[];
  /** Failures that no life of the box was long enough for. */
  readonly unseen: number;
}

/** How much earlier than an incident its cause is looked for: a slow machine notes late what it saw. */
const BEFORE_MS = 10_000;
/** So long something must have been broken for an incident of it: two looks, which a starved box makes close together. */
const LEAST_BAD_MS = 300;
/** Promised from when it can be seen by a box that has started: looks every two seconds, one retry after one, time-outs of 1.5 s. */
const PROMISED_MS = 15_000;
/** A service whose host has returned may still be starting. */
const GRACE_MS = 15_000;

export function judge(evidence: Evidence): Verdict {
  const told = toldOf(evidence.received);
  // A life counts from when the box says that it has started; one that was killed before could see nothing.
  const lives = evidence.lives.flatMap(({ from, until }) => {
    const started = evidence.starts.find((at) => at >= from && at < until);
    return started === undefined ? [] : [{ from: started, until }];
  });
  const { faults, delaysMs, unseen } = judgeFailures({ ...evidence, lives }, told);
  return {
    faults: [...judgeLog(evidence), ...judgeIncidents(evidence, told), ...faults],
    delaysMs: delaysMs.toSorted((a, b) => a - b),
    unseen,
  };
}

/** Nothing lost, nothing under a second id, nothing out of order. */
function judgeLog({ received, taken, last }: Evidence): string[] {
  const faults = faultsOf(received);
  const numbers = new Set(received.map(({ sequence }) => Number(sequence)));
  const missing = Array.from({ length: last }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  if (missing.length > 0) faults.push(`never received: ${missing.slice(0, 20).join(", ")} (${missing.length})`);
  const order = new ArrivalOrder(0);
  const seen = new Set<number>();
  for (const { sequence, waitingFrom } of taken) {
    if (!seen.has(sequence) && order.take(sequence, waitingFrom).isLate)
      faults.push(`number ${sequence} came first after ${order.newest}`);
    seen.add(sequence);
  }
  for (const { type, data } of received)
    if (type === "events.dropped") faults.push(`events.dropped: ${JSON.stringify(data).slice(0, 200)}`);
  return faults;
}

/** Every incident is of something that was broken, one at a time, and is over at the end. */
function judgeIncidents({ ledger, causesOf }: Evidence, told: readonly Told[]): string[] {
  const faults: string[] = [];
  const open = new Map<string, string>();
  for (const { type, at, incident } of told) {
    const { subject, id } = incident;
    const when = new Date(at).toISOString();
    if (type === "incident.opened" || type === "incident.reopened") {
      const failedAt = Date.parse(incident.failedAt);
      if (ledger.badMs(causesOf(subject), failedAt - BEFORE_MS, at) < LEAST_BAD_MS)
        faults.push(`false: ${type} ${subject} at ${when} (failed at ${incident.failedAt}, ${incident.cause.code})`);
      const other = open.get(subject);
      if (other !== undefined)
        faults.push(`twice: ${type} ${subject} at ${when}, ${other === id ? "the same" : "another"} was open`);
      open.set(subject, id);
    } else if (isOver(incident)) {
      if (open.get(subject) === id) open.delete(subject);
      if (type === "incident.resolved" && isBadThroughout(ledger, subject, at - BEFORE_MS, at))
        faults.push(`resolved ${subject} at ${when} while it was broken`);
    }
  }
  for (const subject of open.keys()) faults.push(`still open at the end: ${subject}`);
  return faults;
}

function isBadThroughout(ledger: Ledger, subject: string, from: number, until: number): boolean {
  return ledger.of(subject).some((one) => one.from < from && one.until > until);
}

/** Every failure that a life of the box was long enough for has an incident, of its own or as a symptom. */
function judgeFailures(
  { ledger, lives, causesOf }: Evidence,
  told: readonly Told[],
): { readonly faults: string[]; readonly delaysMs: number[]; readonly unseen: number } {
  const faults: string[] = [];
  const delaysMs: number[] = [];
  let unseen = 0;
  for (const subject of ledger.subjects()) {
    const others = causesOf(subject).filter((one) => one !== subject);
    for (const { from, until } of ledger.of(subject)) {
      // What was broken because of something else is that one's matter.
      if (ledger.badMs(others, from - GRACE_MS, until) > 0) continue;
      const covering = told.find(
        ({ at, incident }) =>
          at >= from && at <= until + PROMISED_MS && !isOver(incident) && concerns(incident, subject),
      );
      const first = lives.find((life) => life.until > from && life.from < until);
      const enough = lives.find((life) => Math.min(until, life.until) - Math.max(from, life.from) >= PROMISED_MS);
      const beginning = (life: Life): number => Math.max(from, life.from);
      if (covering !== undefined) {
        const seenBy = lives.findLast((life) => life.from <= covering.at) ?? first;
        const delay = covering.at - (seenBy === undefined ? from : beginning(seenBy));
        if (covering.type !== "incident.resolved") delaysMs.push(delay);
        if (enough !== undefined && covering.at > beginning(enough) + PROMISED_MS)
          faults.push(
            `late: ${subject}, broken at ${new Date(from).toISOString()}, told ${Math.round((covering.at - beginning(enough)) / 1000)} s after it could be seen`,
          );
      } else if (enough !== undefined) {
        faults.push(
          `missed: ${subject}, broken from ${new Date(from).toISOString()} to ${new Date(until).toISOString()}`,
        );
      } else unseen += 1;
    }
  }
  return { faults, delaysMs, unseen };
}

function concerns(incident: Incident, subject: string): boolean {
  return incident.subject === subject || incident.symptoms.some((symptom) => symptom.subject === subject);
}
