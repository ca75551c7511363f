/**
 * Failures of a conversation beyond the connection itself: the other side is silent, speaks something else, or does not
 * stop. Types that talk (mail, files, databases, ...) share these codes.
 */
import { decodeText, tryUtf8 } from "#lib/decode-text.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Observation, ResultState } from "#model/result.ts";
import type { Parameters } from "#model/sentence.ts";
import { isTlsFailure } from "#probes/tls-handshake.ts";
import { certificateCode, CertificateError, observeCertificateProblem } from "./certificate-problem.ts";
import type { RunContext } from "./contract.ts";
import { CONNECTION_CODES, observeFailure, ofAllAddresses } from "./observe-failure.ts";

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

const MOST_SHOWN_BYTES = 800;
const MOST_SHOWN_CHARS = 200;
const LEAST_CHARS_PER_STRAY = 10;
const MOST_SHOWN_HEX_BYTES = 16;

/**
 * Ends a run from deep inside a conversation with the code that it is to report: one that all conversations share, or one
 * of the type's own, which is then told (`new ConversationFault<Code>("loginRefused")`) so that the compiler knows it.
 */
export class ConversationFault<Code extends string = keyof typeof CONVERSATION_CODES> extends Error {
  readonly code: Code;
  readonly parameters: Parameters;
  constructor(code: NoInfer<Code>, parameters: Parameters = {}) {
    super(`the conversation failed: ${code}`);
    this.name = "ConversationFault";
    this.code = code;
    this.parameters = parameters;
  }
}

/**
 * What a stranger said, fit to be shown: one line of text, cut, with control characters as `\\x07`; the first bytes in
 * hexadecimal where it is no text.
 * @param heard text, or bytes of whatever character set
 */
export function shown(heard: string | Uint8Array): string {
  if (typeof heard === "string") {
    const text = heard.slice(0, MOST_SHOWN_CHARS);
    return isText(text) ? onOneLine(text) : hexOf(Buffer.from(text, isBytes(text) ? "latin1" : "utf8"));
  }
  const bytes = Buffer.from(heard).subarray(0, MOST_SHOWN_BYTES);
  const text = decodeText(bytes).slice(0, MOST_SHOWN_CHARS);
  return isText(text) && hasAscii(bytes) ? onOneLine(text) : hexOf(bytes);
}

/** A stray control character may stand in any text; many make it none. */
function isText(text: string): boolean {
  // A character that the cut halved is no sign of other bytes than text.
  const strays = text.replace(/[\uFFFD\uD800-\uDBFF]$/, "").match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  return strays === 0 || strays * LEAST_CHARS_PER_STRAY <= text.length;
}

function isBytes(text: string): boolean {
  return !/[^\0-\xff]/.test(text);
}

/** Bytes of no known character set that are all beyond ASCII are more likely no text at all. */
function hasAscii(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes.some((byte) => byte < 0x80) || tryUtf8(bytes) !== undefined;
}

function onOneLine(text: string): string {
  return text
    .replace(/[\uFFFD\uD800-\uDBFF]$/, "")
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`)
    .trim();
}

function hexOf(bytes: Buffer): string {
  return bytes.toString("hex", 0, MOST_SHOWN_HEX_BYTES).replace(/..(?=.)/g, "$& ");
}

/**
 * The observation for whatever ended a conversation. Which codes the type at hand declares is taken from where it is
 * returned; that a fault of another type's does not slip through is seen to by the runner. A timeout within a conversation has the parameter `connected`.
 * @throws the error itself where it blames this box, or where it is none of the known failures.
 */
export function observeConversation<Code extends string>(
  error: unknown,
  context: RunContext,
): Observation<Code, never> {
  return ofAllAddresses(error, (cause) => observeEnd(cause, context)) as Observation<Code, never>;
}

function observeEnd(error: unknown, context: RunContext): Observation<string, never> {
  if (error instanceof ConversationFault) {
    const { code, parameters } = error;
    return Object.keys(parameters).length === 0 ? { code } : { code, parameters };
  }
  if (error instanceof CertificateError) {
    return observeCertificateProblem(certificateCode(error.problem), error.problem, context);
  }
  if (isAbort(error) || context.signal.aborted) return { code: "timeout" };
  const code = errorCode(error);
  if (isUnreadable(error)) return { code: "otherProtocol" };
  return isTlsFailure(code) ? { code: "tlsFailed", parameters: { reason: code ?? "" } } : observeFailure(error);
}

/**
 * Codes with which Node fails to make something of bytes: read beyond their end, a key or a point that is none, text that is
 * none. Source: nodejs.org/api/errors.html.
 */
const UNREADABLE =
  /^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS|ENCODING_INVALID_ENCODED_DATA|INVALID_CURSOR_POS|CRYPTO_(ECDH_INVALID_PUBLIC_KEY|INVALID_JWK|INVALID_KEYTYPE|INCOMPATIBLE_KEY|OPERATION_FAILED)|OSSL_(?!EVP_UNSUPPORTED))/;

/** True for an error that shows that what the other side sent cannot be what it should be: its fault, not this box's. */
export function isUnreadable(error: unknown): boolean {
  if (error instanceof SyntaxError || error instanceof URIError) return true;
  return UNREADABLE.test(errorCode(error) ?? "");
}
