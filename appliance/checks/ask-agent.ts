/**
 * What check types that speak SNMP share: which jobs travel together, asking for all their values at once, and the codes
 * of what goes wrong. No check type of its own.
 */
import { createHash } from "node:crypto";
import type { FailedAddress } from "#lib/try-addresses.ts";
import { withNotes } from "#model/result-note.ts";
import type { Observation, ResultState } from "#model/result.ts";
import type { SnmpAccess } from "#model/site.ts";
import { SnmpError, type Begun, type OidOutcome, type SnmpFault } from "#snmp/client.ts";
import type { Target } from "./contract.ts";
import { CONNECTION_CODES, notesOfFailed, observeFailure } from "./observe-failure.ts";
import type { RoundContext } from "./rounds.ts";

/** One silent request is repeated once; both must end before the run does. */
const REQUEST_SHARE = 0.3;
const LONGEST_REQUEST_MS = 1500;

/** How long one request of a run waits for its answer, milliseconds. */
export function requestMsOf(timeoutMs: number): number {
  return Math.min(LONGEST_REQUEST_MS, Math.floor(timeoutMs * REQUEST_SHARE));
}

/** sysUpTime.0 (SNMPv2-MIB): tells a restarted device from a counter that wrapped. */
export const SYS_UP_TIME = "1.3.6.1.2.1.1.3.0";

/** The codes of a failed question; a type that uses this file spreads them into its `codes`. */
export const AGENT_CODES = {
  ...CONNECTION_CODES,
  noSuchObject: "unknown",
  wrongType: "unknown",
  authentication: "unknown",
  malformed: "unknown",
  deviceError: "unknown",
  tooBig: "unknown",
} as const satisfies Record<string, ResultState>;

/** `aborted`: the run's time was up. The walk's faults cannot come from a get. */
const CODE_OF_FAULT: Readonly<Record<SnmpFault, keyof typeof AGENT_CODES>> = {
  timeout: "timeout",
  aborted: "timeout",
  authentication: "authentication",
  malformed: "malformed",
  notIncreasing: "malformed",
  tooBig: "tooBig",
  tooMuch: "tooBig",
  device: "deviceError",
};

/** When values were read, by both clocks that rates need. */
export interface ReadTime {
  /** Monotonic milliseconds. */
  readonly at: number;
  /** sysUpTime, hundredths of a second. */
  readonly upTime: number | undefined;
}

export interface Answers {
  of(oid: string): OidOutcome;
  readonly readTime: ReadTime;
  /** Addresses of the agent's name that were silent. */
  readonly failed: readonly FailedAddress[];
}

/** Jobs with equal keys ask the same agent in the same way. */
export function agentKey({ address, snmp }: Target): string {
  return `${address} ${snmp?.port ?? ""} ${snmp === undefined ? "" : digestOf(snmp.access)}`;
}

/**
 * Asks one agent for values, in as few requests as it bears.
 * @param begun the first of them were asked for already, by a round
 * @returns the answers, or what the whole agent's failure says (a name that does not resolve)
 * @throws what blames this box
 */
export async function askAgent(
  target: Target,
  oids: readonly string[],
  context: RoundContext,
  begun?: Begun,
): Promise<Answers | Observation<keyof typeof AGENT_CODES, never>> {
  if (target.snmp === undefined) throw new Error("the host has no SNMP credential");
  const { signal, timeoutMs, surroundings, now } = context;
  const agent = { address: target.address, port: target.snmp.port, access: target.snmp.access };
  try {
    let failed: readonly FailedAddress[] = [];
    const onFailed = (those: readonly FailedAddress[]) => void (failed = those);
    const outcomes = await surroundings.snmp.getEach(agent, oids, {
      signal,
      timeoutMs: requestMsOf(timeoutMs),
      onFailed,
      begun,
    });
    const byOid = new Map(outcomes.map((outcome, place) => [oids[place], outcome]));
    return { of: (oid) => byOid.get(oid), readTime: { at: now(), upTime: ticksOf(byOid.get(SYS_UP_TIME)) }, failed };
  } catch (error) {
    return observeFailure(error);
  }
}

/** What was observed, with notes of the addresses that were silent. */
export function noteSilent<Seen extends Observation>(observation: Seen, { failed }: Answers): Seen {
  if (failed.length === 0) return observation;
  return { ...observation, parameters: withNotes(observation.parameters, notesOfFailed(failed)) };
}

/** What an answer without a value says. */
export function observeMissing(
  answer: SnmpError | undefined,
  oid: string,
): Observation<keyof typeof AGENT_CODES, never> {
  if (answer === undefined) return { code: "noSuchObject", parameters: { oid } };
  return { code: CODE_OF_FAULT[answer.fault], parameters: { oid }, detail: answer.message };
}

function ticksOf(answer: OidOutcome): number | undefined {
  if (answer === undefined || answer instanceof SnmpError) return undefined;
  return answer.value.type === "timeticks" ? answer.value.value : undefined;
}

/** Credentials must not lie around as keys; each is digested once. */
const digests = new WeakMap<SnmpAccess, string>();

function digestOf(access: SnmpAccess): string {
  const known = digests.get(access);
  if (known !== undefined) return known;
  const digest = createHash("sha256").update(JSON.stringify(access)).digest("base64");
  digests.set(access, digest);
  return digest;
}
