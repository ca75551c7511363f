/** What can be said of what an operations centre received, whatever was done to the box. Pure. */
import type { CloudEvent } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";

/** What an event told of an incident. */
export interface Told {
  readonly type: string;
  /** When it was decided, milliseconds since 1970. */
  readonly at: number;
  readonly incident: Incident;
}

const OVER: ReadonlySet<string> = new Set(["resolved", "closed", "cancelled"]);

export function isOver({ state }: Pick<Incident, "state">): boolean {
  return OVER.has(state);
}

/** What was told of incidents, in the order of the numbers and without repetitions: what is new may have overtaken the rest. */
export function toldOf(received: readonly CloudEvent[]): Told[] {
  return [...new Map(received.map((event) => [event.id, event])).values()]
    .toSorted((a, b) => Number(a.sequence) - Number(b.sequence))
    .filter(({ type }) => type.startsWith("incident."))
    .map(({ type, time, data }) => ({ type, at: Date.parse(time), incident: data as Incident }));
}

/** What is wrong with what was received: a number under two ids, an id under two numbers, a gap that nobody announced. */
export function faultsOf(received: readonly CloudEvent[]): string[] {
  const byNumber = new Map<string, string>();
  const byId = new Map<string, string>();
  const faults: string[] = [];
  const announced: { from: number; to: number }[] = [];
  for (const { sequence, id, type, data } of received) {
    if ((byNumber.get(sequence) ?? id) !== id) faults.push(`number ${sequence} has two ids`);
    if ((byId.get(id) ?? sequence) !== sequence) faults.push(`${id} has two numbers`);
    byNumber.set(sequence, id);
    byId.set(id, sequence);
    if (type === "events.dropped") announced.push(...(data as { ranges: { from: number; to: number }[] }).ranges);
  }
  const numbers = [...byNumber.keys()].map(Number).toSorted((a, b) => a - b);
  const isTold = (from: number, to: number): boolean => {
    const range = announced.find((one) => one.from <= from && one.to >= from);
    return from > to || (range !== undefined && isTold(range.to + 1, to));
  };
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1] ?? 0;
    if (!isTold(before + 1, number - 1)) faults.push(`nothing between ${before} and ${number}, and nobody said so`);
  }
  return faults;
}
