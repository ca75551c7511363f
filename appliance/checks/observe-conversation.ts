/**
 * Failures of a conversation beyond the connection itself: the other side is silent, speaks something else, or does not
 * stop. Types that talk (mail, files, databases, ...) share these codes.
 */
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Observation, ResultState } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";
import { isTlsFailure } from "#probes/tls-handshake.ts";
import { certificateCode, CertificateError, observeCertificateProblem } from "./certificate-problem.ts";
import type { RunContext } from "./contract.ts";
import { CONNECTION_CODES, observeFailure } from "./observe-failure.ts";

/** What may go wrong in any conversation; a type with TLS adds `CERTIFICATE_CODES`. */
export const CONVERSATION_CODES = {
  /** What was heard is not the protocol (parameter `heard`). */
  otherProtocol: "critical",
  /** Closed in good order, but before the conversation was over. */
  closedEarly: "critical",
  /** More was said than any sane server says: an endless line, a frame of absurd length. */
  tooMuch: "critical",
  ...CONNECTION_CODES,
} as const satisfies Record<string, ResultState>;

const MOST_SHOWN_BYTES = 200;
const MOST_SHOWN_HEX_BYTES = 16;

/** Ends a run from deep inside a conversation with the code that it is to report. */
export class ConversationFault extends Error {
  readonly code: string;
  readonly parameters: Parameters;
  constructor(code: string, parameters: Parameters = {}) {
    super(`the conversation failed: ${code}`);
    this.name = "ConversationFault";
    this.code = code;
    this.parameters = parameters;
  }
}

/** What a stranger said, fit to be shown: one line of text, cut; the first bytes in hexadecimal where it is none. */
export function shown(heard: string | Uint8Array): string {
  const bytes = Buffer.from(typeof heard === "string" ? Buffer.from(heard, "latin1") : heard);
  const text = bytes.subarray(0, MOST_SHOWN_BYTES).toString("utf8").replace(/\s+/g, " ").trim();
  // A character that the cut halved is no sign of other bytes than text.
  const whole = text.replace(/\uFFFD$/, "");
  if (!/[\p{Cc}\uFFFD]/u.test(whole)) return whole;
  return bytes
    .subarray(0, MOST_SHOWN_HEX_BYTES)
    .toString("hex")
    .replace(/..(?=.)/g, "$& ");
}

/**
 * The observation for whatever ended a conversation. A timeout within a conversation has the parameter `connected`.
 * @throws the error itself where it blames this box, or where it is none of the known failures.
 */
export function observeConversation(error: unknown, context: RunContext): Observation {
  if (error instanceof ConversationFault) {
    const { code, parameters } = error;
    return Object.keys(parameters).length === 0 ? { code } : { code, parameters };
  }
  if (error instanceof CertificateError) {
    return observeCertificateProblem(certificateCode(error.problem), error.problem, context);
  }
  if (isAbort(error) || context.signal.aborted) return { code: "timeout" };
  const code = errorCode(error);
  return isTlsFailure(code) ? { code: "tlsFailed", parameters: { reason: code ?? "" } } : observeFailure(error);
}
