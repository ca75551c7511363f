/** Turns the usual failures of a connection into codes that all check types share; rethrows what is no such failure. */
import type { RunContext } from "./contract.ts";
import { blamesBox, errorCode, isAbort } from "#lib/errno.ts";
import type { ResultState } from "#model/result.ts";
import type { Observation } from "#model/result.ts";
import { makeNote, withNotes, type ResultNote } from "#model/result-note.ts";
import { NoAddressAnswers, type FailedAddress } from "#lib/try-addresses.ts";

/** The codes that `observeFailure` may report; a type that uses it spreads them into its `codes`. */
export const CONNECTION_CODES = {
  timeout: "critical",
  refused: "critical",
  reset: "critical",
  unreachable: "critical",
  nameNotFound: "critical",
} as const satisfies Record<string, ResultState>;

const CODE_OF_ERRNO: Readonly<Record<string, keyof typeof CONNECTION_CODES>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ECONNABORTED: "reset",
  EHOSTUNREACH: "unreachable",
  EHOSTDOWN: "unreachable",
  ETIMEDOUT: "timeout",
  ESOCKETTIMEDOUT: "timeout",
  ENOTFOUND: "nameNotFound",
  ENODATA: "nameNotFound",
};

/**
 * The observation for a failed connection.
 * @throws the error itself where it blames this box, or where it is none of the known failures.
 */
export function observeFailure(error: unknown): Observation<keyof typeof CONNECTION_CODES, never> {
  return ofAllAddresses(error, (cause) => {
    if (isAbort(cause)) return { code: "timeout" };
    const errno = errorCode(cause);
    const code = errno === undefined || blamesBox(cause) ? undefined : CODE_OF_ERRNO[errno];
    if (code === undefined) throw error;
    return { code };
  });
}

/** What an error says; where several addresses failed, what the telling one says, and behind it which have failed. */
export function ofAllAddresses<Code extends string>(
  error: unknown,
  observe: (cause: unknown) => Observation<Code, never>,
): Observation<Code, never> {
  if (!(error instanceof NoAddressAnswers)) return observe(error);
  const observation = observe(error.cause);
  const parameters = withNotes(observation.parameters, notesOfFailed(error.failed));
  return { ...observation, ...(parameters !== undefined && { parameters }) };
}

/** The notes that say which addresses of a name were tried in vain. */
export function notesOfFailed(failed: readonly FailedAddress[]): ResultNote[] {
  return failed.map(({ address, code }) => makeNote("addressFailed", `${address} ${code}`));
}

/** Has it said behind the verdict which addresses of a name were tried in vain. */
export function noteFailed(failed: readonly FailedAddress[], context: Pick<RunContext, "note">): void {
  for (const note of notesOfFailed(failed)) context.note(note);
}
