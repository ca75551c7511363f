/** Every failure leaves as RFC 9457 problem details: with a stable code, and the place where it has one. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "#actions/outcome.ts";
import type { Log } from "#lib/log.ts";
import type { ProblemDetails } from "#model/api.ts";
import { generalCode, type Refusal, type RefusalCode, type RefusalParameters, type Said } from "#model/refusal.ts";
import { StoreError } from "#store/store-error.ts";
import type { Language } from "#model/site.ts";
import { refusalsOf } from "#texts/books.ts";
import { tellRefusal, tellRefusalPlace } from "#texts/refusal-book.ts";
import { languageOf } from "./language-of.ts";
import { InvalidRequest } from "./validate.ts";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

export interface ProblemMore {
  readonly errors?: readonly Refusal[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is a problem, on its way to the error handler. What it says is put into words when it is sent. */
export class HttpProblem<C extends RefusalCode = RefusalCode> extends Error {
  readonly status: number;
  readonly said: Said;
  readonly errors: readonly Refusal[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: C,
    parameters: RefusalParameters[C],
    { errors = [], headers = {} }: ProblemMore = {},
  ) {
    super(code);
    this.name = "HttpProblem";
    this.status = status;
    this.said = { code, parameters } as unknown as Said;
    this.errors = errors;
    this.headers = headers;
  }

  /** Stable for programs. */
  get code(): string {
    return generalCode(this.said.code);
  }
}

/** It was tried too often; in so long it may be tried again. */
export function tooManyProblem(waitMs: number): HttpProblem {
  const seconds = Math.ceil(waitMs / 1000);
  return new HttpProblem(429, "tooManyTries", { seconds }, { headers: { "retry-after": String(seconds) } });
}

/** The status that a command's refusal is answered with; mistakes in a document have codes of their own and give 422. */
const STATUS_OF_REFUSAL: Readonly<Record<string, number>> = {
  wrongPassword: 403,
  notAllowed: 403,
  wrongCode: 403,
  notFound: 404,
  claimed: 409,
  userExists: 409,
  lastAdmin: 409,
  tooMany: 409,
  nothingChosen: 409,
  nothingToAccept: 409,
  notSeenYet: 409,
  notDerived: 409,
  readOnly: 409,
  running: 409,
  cannotEnrol: 409,
  wrongState: 409,
  stillFails: 409,
  changedMeanwhile: 412,
  tooManyTries: 429,
  busy: 503,
};

/** The value of what was done. @throws HttpProblem for what was refused */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.done) return outcome.value;
  throw asHttpProblem(outcome.problems);
}

function asHttpProblem(problems: readonly Refusal[]): HttpProblem {
  const [first] = problems;
  const status = problems.length === 1 && first !== undefined ? STATUS_OF_REFUSAL[generalCode(first.code)] : undefined;
  if (first !== undefined && status !== undefined) {
    const headers = status === 503 ? { headers: { "retry-after": "2" } } : {};
    return new HttpProblem(status, first.code, first.parameters, {
      errors: problems.filter(({ path }) => path !== ""),
      ...headers,
    });
  }
  return new HttpProblem(422, "refused", { mistakes: problems.length }, { errors: problems });
}

/** The document that says it. */
export function problemDocument(problem: HttpProblem, language: Language = "en", instance?: string): ProblemDetails {
  const book = refusalsOf(language);
  const errors = problem.errors.map((one) => ({ path: one.path, message: tellRefusalPlace(book, one) }));
  return {
    type: `urn:vedetta:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? "Error",
    status: problem.status,
    code: problem.code,
    detail: tellRefusal(book, problem.said),
    ...(instance === undefined ? {} : { instance }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: HttpProblem): FastifyReply {
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemDocument(problem, languageOf(request), pathOf(request))));
}

/** The address without its query, which may hold what should not be repeated. */
function pathOf(request: FastifyRequest): string {
  return request.url.split("?")[0] ?? request.url;
}

export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError | HttpProblem | InvalidRequest | StoreError | Error, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500 && problem.code === "internal") {
      log.error({ error, method: request.method, path: pathOf(request) }, "a request failed unexpectedly");
    }
    return sendProblem(request, reply, problem);
  });
}

/** Failures before a route was found, e.g. an address that cannot be decoded. */
export function answerEarly(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(request, reply, toProblem(error));
}

function toProblem(error: FastifyError | HttpProblem | InvalidRequest | StoreError | Error): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof InvalidRequest) return new HttpProblem(400, error.code, {}, { errors: error.errors });
  if (error instanceof StoreError) {
    const code = error.code === "full" ? "storeUnavailable.full" : "storeUnavailable";
    return new HttpProblem(503, code, {}, { headers: { "retry-after": "5" } });
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = FRAMEWORK_PROBLEMS[code];
  if (known !== undefined) return new HttpProblem(known.status, known.code, {});
  const status = "statusCode" in error ? error.statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500) return new HttpProblem(status, "badRequest", {});
  return new HttpProblem(500, "internal", {});
}

interface Plain {
  readonly status: number;
  readonly code:
    | "tooLarge.body"
    | "tooLarge.head"
    | "tooSlow"
    | "notJson"
    | "notJson.type"
    | "notJson.empty"
    | "badRequest.length"
    | "badRequest.http"
    | "badAddress";
}

/** Fastify's own refusals. Source: fastify.dev/docs/latest/Reference/Errors */
const FRAMEWORK_PROBLEMS: Readonly<Record<string, Plain>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: "tooLarge.body" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: "notJson.type" },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: "notJson" },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: "notJson.empty" },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, code: "badRequest.length" },
  FST_ERR_BAD_URL: { status: 400, code: "badAddress" },
};

/** Whoever does not take the answer by then does not get it. */
const LAST_WORDS_MS = 2000;

/** What cannot be read as HTTP at all is answered on the bare socket. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  // In an unfinished handshake nothing can be said, and a polite end would wait for the other side for ever.
  const unfinished = "secureConnecting" in socket && socket.secureConnecting === true;
  if (error.code === "ECONNRESET" || !socket.writable || unfinished || error.code?.startsWith("ERR_TLS_") === true) {
    socket.destroy();
    return;
  }
  const { status, code } = UNREADABLE[error.code ?? ""] ?? { status: 400, code: "badRequest.http" };
  const body = JSON.stringify(problemDocument(new HttpProblem(status, code, {})));
  socket.setTimeout(LAST_WORDS_MS, () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    () => socket.destroySoon(),
  );
}

const UNREADABLE: Readonly<Record<string, Plain>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, code: "tooSlow" },
  HPE_HEADER_OVERFLOW: { status: 431, code: "tooLarge.head" },
};
