/**
 * Error codes of the operating system, and whose fault they show. Causes are recognised by code, never by words.
 * Source of the codes: errno(3), connect(2); Node's own codes: nodejs.org/api/errors.html.
 */

/** Codes that say something about this box, not about the target. EHOSTUNREACH is the target's: a dead neighbour gives it. */
const BOX_CODES: ReadonlySet<string> = new Set([
  "ENETUNREACH",
  "ENETDOWN",
  "EMFILE",
  "ENFILE",
  "ENOBUFS",
  "ENOMEM",
  "EADDRNOTAVAIL",
  "EADDRINUSE",
  "ENODEV",
  "EACCES",
  "EPERM",
  "EAI_AGAIN",
  // our own: a date cannot be judged without knowing the time
  "ECLOCK",
]);

/** The `code` of an error, or of the first error inside an AggregateError (as happy eyeballs raises it); else undefined. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** True where an error shows that this box could not look. */
export function blamesBox(error: unknown): boolean {
  const code = errorCode(error);
  return code !== undefined && BOX_CODES.has(code);
}

/** True for the error of an aborted or timed-out signal. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}

/** An error with a code for programs and words for people. */
export function codedError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
