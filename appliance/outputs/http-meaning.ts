/** What an HTTP answer, or its absence, means for what was to be told. */
import { parsedJson } from "#lib/parsed-json.ts";
import { answerText } from "./answer-text.ts";
import type { Carried, CarryProblem, ProblemCode } from "./carrier.ts";
import { numberOf, recordOf, textOf } from "#model/foreign-data.ts";
import { HttpFailure, type HttpAnswer } from "./http-post.ts";

/** A server that asks to be left alone for longer is asked again by then. */
const LONGEST_WAIT_MS = 3_600_000;

export function meaningOfAnswer(
  answer: HttpAnswer,
  target: string,
  secrets: readonly string[],
  nowMs: number,
): Carried {
  const { status, body } = answer;
  const said = answerText(saidIn(body), secrets);
  const problem = (code: ProblemCode): CarryProblem => ({
    code,
    parameters: { server: target, status },
    ...(said === undefined ? {} : { answer: said }),
  });
  if (status >= 200 && status < 300) return { came: "taken", ...(said === undefined ? {} : { answer: said }) };
  const waitMs = waitAsked(answer, nowMs);
  const after = waitMs === undefined ? {} : { afterMs: Math.min(LONGEST_WAIT_MS, waitMs) };
  if (status === 429) return { came: "down", problem: problem("tooFast"), ...after };
  if (status >= 500 || status === 408 || status === 425)
    return { came: "down", problem: problem("serverBusy"), ...after };
  if (status === 401 || status === 403) return { came: "down", problem: problem("notAllowed") };
  if (status === 404 || status === 405 || status === 410) return { came: "down", problem: problem("nothingThere") };
  // Telegram answers 400 where there is no such chat, which is no fault of the message.
  if (status === 400 && /\bnot found\b/i.test(body)) return { came: "down", problem: problem("nothingThere") };
  if (status >= 300 && status < 400) return { came: "down", problem: problem("redirected") };
  return { came: "refused", problem: problem("messageRefused") };
}

export function meaningOfFailure(error: unknown, target: string, secrets: readonly string[]): Carried {
  const failure = error instanceof HttpFailure ? error : new HttpFailure("line", false, String(error));
  const { kind, sent, message } = failure;
  const said = answerText(message, secrets);
  const problem = (code: ProblemCode): CarryProblem => ({
    code,
    parameters: { server: target },
    ...(said === undefined ? {} : { answer: said }),
  });
  if (kind === "redirected") return { came: "down", problem: problem("redirected") };
  if (sent) return { came: "unsure", problem: problem(kind === "timeout" ? "timeout" : "connectionLost") };
  if (kind === "timeout") return { came: "down", problem: problem("timeout") };
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return { came: "down", problem: problem("noSuchServer") };
  if (/certificate|self.signed|unable to verify|altnames/i.test(message))
    return { came: "down", problem: problem("certificate") };
  return { came: "down", problem: problem("unreachable") };
}

/**
 * How long the server asks to be left alone, milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), Telegram's
 * `parameters.retry_after` in seconds, Matrix' `retry_after_ms`.
 */
function waitAsked({ headers, body }: HttpAnswer, nowMs: number): number | undefined {
  const header = headers["retry-after"];
  if (header !== undefined) {
    if (/^\d+$/.test(header)) return Number(header) * 1000;
    const at = Date.parse(header);
    if (!Number.isNaN(at)) return Math.max(0, at - nowMs);
  }
  const data = recordOf(parsedJson(body));
  const seconds = numberOf(recordOf(data.parameters).retry_after);
  return seconds === undefined ? numberOf(data.retry_after_ms) : seconds * 1000;
}

/** The sentence in a JSON answer, or else the answer. */
function saidIn(body: string): string {
  const data = recordOf(parsedJson(body));
  const { error } = data;
  return (
    textOf(data.description) ??
    textOf(error) ??
    textOf(recordOf(error).message) ??
    textOf(data.message) ??
    textOf(data.detail) ??
    body
  );
}
