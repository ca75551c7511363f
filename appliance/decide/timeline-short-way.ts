/** Holds the short way against the long one: what may take it must have changed nothing but its counters. For tests. */
import type { LastResult, ServiceState } from "#model/state.ts";
import { subjectKey } from "#model/subject.ts";
import { awaitsFirstLook } from "./finding.ts";
import { shiftChanges } from "./flapping.ts";
import type { At, Input } from "./input.ts";
import { isBad } from "./part-members.ts";
import { isCalm, isOldNews, isSettled, isWaitedFor, type Wellness } from "./short-way.ts";
import type { Alarm, Decision, World } from "./world.ts";

/** The state of a service after the same result once more; undefined: this result does not take the short way. */
export function repeatedState(world: World, input: Input, at: At): ServiceState | undefined {
  if (input.kind !== "result" || input.isRegular === false || input.result.blame === "box") return undefined;
  const { key, result } = input;
  const service = world.service(key);
  const host = service && world.host(service.hostId);
  const state = world.serviceState(key);
  const { last, failures = 0, same = 0, changes = 0, regularHard = state.hard } = state;
  if (service === undefined || host === undefined || last === undefined) return undefined;
  const { code, parameters = {}, measurements = {}, units, attempts, detail } = result.observation;
  const said: LastResult = {
    ...last,
    code,
    parameters,
    measurements,
    ...(units && { units }),
    ...(detail && { detail }),
  };
  if (attempts !== undefined || !isEqual(said, last)) return undefined;
  const again = { ...last, at: result.at };
  const seen = { last: again, lastTargetAt: result.at, lookedMs: at.steadyMs };
  if (awaitsFirstLook(world.firstLook(host.id), service)) return undefined;
  const counters = { same: same + 1, changes: shiftChanges(changes, false), regularHard };
  if (isCalm(state)) {
    const isAsked = host.hostService === key || service.tellsPower !== undefined;
    if (isAsked && isWaitedFor(withWellness(world), host, at)) return undefined;
    return { ...state, ...counters, ...seen, goodMs: at.steadyMs };
  }
  if (!isSettled(state, service.attempts) || !isOldNews(world, host, service, at)) return undefined;
  return { ...state, ...counters, ...seen, failures: failures + 1, lastFailure: again };
}

function withWellness(world: World): World & Wellness {
  const unwellOn = (hostId: string) =>
    (world.host(hostId)?.services ?? []).filter(({ key }) => isBad(world.serviceState(key))).length;
  return Object.assign(Object.create(world) as World, { unwellOn });
}

/** @param world as it was before; @param alarmOf when a subject wanted to be looked at before. @throws Error where they differ */
export function assertIsRepeat(
  world: World,
  input: Extract<Input, { kind: "result" }>,
  repeated: ServiceState,
  decision: Decision,
  alarmOf: (key: string) => number | undefined,
  dueMs: (alarm: Alarm) => number,
): void {
  const { services, hosts, incidents, models, waits, firstLooks, events, spans = [], checkSoon, alarms } = decision;
  for (const [key, state] of services) mustBeSame(state, key === input.key ? repeated : world.serviceState(key), key);
  for (const [id, state] of hosts) mustBeSame(state, world.hostState(id), id);
  for (const [id, incident] of incidents) mustBeSame(incident, world.incident(id), id);
  for (const [id, state] of models) mustBeSame(state, world.modelState(id), id);
  for (const [id, wait] of waits) mustBeSame(wait, world.waitOf(id), id);
  for (const [id, look] of firstLooks) mustBeSame(look, world.firstLook(id), id);
  // One that was set before its host was gone may ring once in vain.
  for (const { subject, alarm } of alarms)
    if (alarm !== undefined) mustBeSame(dueMs(alarm), alarmOf(subjectKey(subject)), subjectKey(subject));
  mustBeSame([...events, ...spans, ...checkSoon], [], "what is told or asked");
  mustBeSame([decision.checkLine, decision.againInMs], [undefined, undefined], "who is asked");
}

function mustBeSame(is: unknown, expected: unknown, what: string): void {
  if (!isEqual(is, expected)) throw new Error(`${what}: ${textOf(is)}, not ${textOf(expected)}`);
}

function isEqual(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

/** With sorted names, and without what is undefined, which says the same as not being there. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
