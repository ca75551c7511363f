/**
 * What a host says over SNMP: asked with one credential after the other until it can be read, and then how each check that its profile
 * would derive stands now.
 */
import { checkTypes } from "#checks/registry.ts";
import { runCheck } from "#checks/run-check.ts";
import type { Job } from "#checks/contract.ts";
import type { DerivedService } from "#devices/derived-service.ts";
import { inspect } from "#devices/inspect.ts";
import { partKindOf } from "#devices/part-kind.ts";
import { deriveServices } from "#devices/profile.ts";
import { whySilent } from "#devices/why-silent.ts";
import type { TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { FoundCheck } from "#model/discovery.ts";
import type { Result, ResultState } from "#model/result.ts";
import type { Sentence } from "#model/sentence.ts";
import type { SnmpAccess } from "#model/site.ts";
import type { ThresholdSet } from "#model/thresholds.ts";
import { NetConnector } from "#probes/net-connector.ts";
import type { Pinger } from "#probes/ping.ts";
import { CachingNameResolver } from "#probes/resolve-name.ts";
import type { SnmpAgent, SnmpClient } from "#snmp/client.ts";
import type { SnmpLook } from "./identify.ts";
import { NO_MEMORY } from "./look-at-services.ts";
import type { ProposedCredential } from "./propose-config.ts";

/** A credential that devices are asked with. */
export interface AskedCredential extends ProposedCredential {
  readonly access: SnmpAccess;
}

/** Says how a check stands; the room that judges is handed in. */
export type JudgeLook = (
  check: string,
  declaration: CheckDeclaration,
  result: Result,
  thresholds: ThresholdSet,
) => { readonly state: ResultState; readonly text: Sentence };

export interface SnmpAsking {
  readonly credentials: readonly AskedCredential[];
  readonly client: SnmpClient;
  readonly pinger: Pinger;
  readonly clock: TimerClock;
  readonly signal: AbortSignal;
  /** Left out: how the checks stand is not looked at. */
  readonly judge?: JudgeLook | undefined;
}

/** The time includes waiting for the budget, which all hosts share. */
const INSPECT_MS = 120_000;
const LOOK_MS = 60_000;

/** Undefined: there is no credential to ask with. @throws the signal's reason */
export async function askSnmp(address: string, asking: SnmpAsking): Promise<SnmpLook | undefined> {
  const looks: SnmpLook[] = [];
  for (const credential of asking.credentials) {
    const look = await askWith(address, credential, asking);
    if (whySilent(look) === undefined) return { ...look, credential: credential.name };
    looks.push(look);
  }
  // Of several failures that tells most which is not mere silence.
  return looks.find(({ answered, faults }) => answered || !faults.every((fault) => fault === "timeout")) ?? looks[0];
}

async function askWith(address: string, { access, port }: AskedCredential, asking: SnmpAsking): Promise<SnmpLook> {
  const { client, clock, signal } = asking;
  const told = await inspect({ address, port, access }, client, { signal, deadlineMs: INSPECT_MS, formulas: true });
  const { answered, device, notes, agent, formulas } = told;
  const derived = answered ? deriveServices(device, { formulas }).filter(({ aside }) => aside === undefined) : [];
  const startedMs =
    device.uptime_seconds === undefined ? undefined : Math.round(clock.wallMs() - device.uptime_seconds * 1000);
  return {
    answered,
    device,
    faults: notes.map(({ code }) => code),
    version: agent.access.version,
    checks: derived.map(({ naming }) => naming),
    derived: await lookAtChecks(agent, derived, asking),
    ...(startedMs === undefined ? {} : { startedMs }),
  };
}

/** All of a device's checks once, in as few requests as it bears. */
async function lookAtChecks(
  { address, access, port }: SnmpAgent,
  derived: readonly DerivedService[],
  { client: snmp, pinger, clock, signal, judge }: SnmpAsking,
): Promise<FoundCheck[]> {
  const found = derived.map(foundCheck);
  const type = checkTypes.get("device");
  if (judge === undefined || type === undefined || derived.length === 0) return found;
  const target = { address, snmp: { access, port } };
  const jobs = derived.map(({ settings }): Job<unknown> => ({ target, settings, memory: NO_MEMORY }));
  const surroundings = {
    pinger,
    snmp,
    connector: new NetConnector(),
    names: new CachingNameResolver(),
    pluginFolders: [],
  };
  const results = await runCheck(type, jobs, { timeoutMs: LOOK_MS, surroundings, clock, log: silentLog, stop: signal });
  return found.map((check, place) => {
    const [one, result] = [derived[place], results[place]];
    // No answer in time, or this box's own fault: that says nothing of the device.
    if (one === undefined || result === undefined || result.blame === "box" || result.observation.code === "timeout")
      return check;
    return { ...check, ...judge(type.name, type, result, one.thresholds) };
  });
}

function foundCheck(service: DerivedService): FoundCheck {
  const part = partKindOf(service);
  return { id: service.id, naming: service.naming, ...(part === undefined ? {} : { part }) };
}
