/** From echoes to what a look tells: of one address, and of all addresses of one name. */
import { errorCode } from "#lib/errno.ts";
import { withNotes } from "#model/result-note.ts";
import type { PingOutcome } from "#probes/ping.ts";
import type { Job } from "../contract.ts";
import { notesOfFailed } from "../observe-failure.ts";
import { windowOf, type Code, type Seen, type Settings } from "./declaration.ts";

export function observe({ sent, roundTripsMs, unreachable, boxError: error }: PingOutcome): Seen | Error {
  const answers = roundTripsMs.length;
  if (answers === 0 && error !== undefined) return error;
  const lossPercent = lossOf(sent, answers);
  if (answers === 0) return { code: unreachable ? "unreachable" : "noAnswer", measurements: { lossPercent } };
  const roundTripMs = roundTripsMs.reduce((sum, ms) => sum + ms, 0) / answers;
  return { code: "answered", measurements: { roundTripMs, lossPercent } };
}

export function lossOf(sent: number, answers: number): number {
  return sent === 0 ? 100 : (100 * Math.max(0, sent - answers)) / sent;
}

/** What came of the addresses of one job, and of the one of them that counts. */
export interface Look {
  readonly seen: Seen | Error;
  /** Undefined: the pinger said nothing of any. */
  readonly outcome: PingOutcome | undefined;
}

/** What the first address that answers says; those before it are noted. Where none does, the first that is not the box's fault. */
export function observeAll(addresses: readonly string[], outcomes: ReadonlyMap<string, PingOutcome>): Look {
  const looks = addresses.map((address) => {
    const outcome = outcomes.get(address);
    return {
      address,
      outcome,
      seen: outcome === undefined ? new Error(`the pinger left out ${address}`) : observe(outcome),
    };
  });
  const answering = looks.findIndex(({ seen }) => !(seen instanceof Error) && seen.code === "answered");
  const chosen = looks[answering] ?? looks.find(({ seen }) => !(seen instanceof Error)) ?? looks[0];
  if (chosen === undefined) return { seen: new Error("no address"), outcome: undefined };
  const { seen, outcome } = chosen;
  if (seen instanceof Error || addresses.length === 1) return { seen, outcome };
  const failed = (answering === -1 ? looks : looks.slice(0, answering)).map((one) => ({
    address: one.address,
    code: one.seen instanceof Error ? (errorCode(one.seen) ?? one.seen.name) : ERRNO_OF_CODE[one.seen.code],
  }));
  const parameters = withNotes(seen.parameters, notesOfFailed(failed));
  return { seen: { ...seen, ...(parameters !== undefined && { parameters }) }, outcome };
}

/** As other checks tell of addresses that were tried in vain. */
const ERRNO_OF_CODE: Readonly<Record<Code, string>> = {
  answered: "",
  noAnswer: "ETIMEDOUT",
  unreachable: "EHOSTUNREACH",
  nameNotFound: "ENOTFOUND",
  timeout: "ETIMEDOUT",
};

/** Whether nobody answered, though this box could ask. */
export function isSilence(seen: Seen | Error): boolean {
  return !(seen instanceof Error) && (seen.code === "noAnswer" || seen.code === "unreachable");
}

/**
 * What is told of a look: over the window where the settings have one; a silence as so many attempts as packets confirm it.
 * @param confirmed packets that were lost besides the first
 */
export function tell(job: Job<Settings>, { seen, outcome }: Look, confirmed: number): Seen | Error {
  const window = windowOf(job);
  if (window === undefined || seen instanceof Error || outcome === undefined) return seen;
  if (isSilence(seen)) {
    window.isSilent = true;
    const measurements = { lossPercent: 100 };
    return confirmed === 0 ? { ...seen, measurements } : { ...seen, measurements, attempts: 1 + confirmed };
  }
  window.add(outcome.sent, outcome.roundTripsMs);
  if (job.settings.window === undefined) return seen;
  return { ...seen, measurements: { roundTripMs: window.roundTripMs, lossPercent: window.lossPercent } };
}
