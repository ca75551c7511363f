/** What is no HTTP, as an error with a code of its own and what was heard. */
import { codedError } from "#lib/errno.ts";

/** Why; each has words in texts. */
export type MalformedCode =
  | "HPE_STATUS"
  | "HPE_TOO_LARGE"
  | "HPE_LENGTHS"
  | "HPE_CHUNK"
  | "HPE_INTERIM"
  | "HPE_UPGRADE"
  | "HPE_ENCODING";

const MOST_HEARD_CHARS = 100;

/** @param heard where it went wrong, or the name of what went wrong */
export function malformed(code: MalformedCode, heard = ""): Error {
  return Object.assign(codedError(code, "the answer is no proper HTTP"), { heard: heard.slice(0, MOST_HEARD_CHARS) });
}

/** What `malformed` was given. */
export function heardOf(error: unknown): string {
  return typeof error === "object" && error !== null && "heard" in error ? String(error.heard) : "";
}
