/** Turns the usual failures of a connection into codes that all check types share; rethrows what is no such failure. */
import { blamesBox, errorCode, isAbort } from "#lib/errno.ts";
import type { ResultState } from "#model/result.ts";
import type { Observation } from "#model/result.ts";

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
export function observeFailure(error: unknown): Observation {
  if (isAbort(error)) return { code: "timeout" };
  const errno = errorCode(error);
  const code = errno === undefined || blamesBox(error) ? undefined : CODE_OF_ERRNO[errno];
  if (code === undefined) throw error;
  return { code };
}
