/** Every failure leaves as RFC 9457 problem details: with a stable code, and the place where it has one. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Outcome } from "#actions/outcome.ts";
import type { Log } from "#lib/log.ts";
import type { Problem } from "#lib/problem.ts";
import type { ProblemDetails } from "#model/api.ts";
import { StoreError } from "#store/store-error.ts";
import { InvalidRequest } from "./validate.ts";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** An answer that is a problem, on its way to the error handler. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { errors?: HttpProblem["errors"]; headers?: HttpProblem["headers"] } = {},
  ) {
    super(detail);
    this.name = "HttpProblem";
    this.status = status;
    this.code = code;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
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
  nothingToAccept: 409,
  notSeenYet: 409,
  readOnly: 409,
  running: 409,
  changedMeanwhile: 412,
  busy: 503,
};

/** The value of what was done. @throws HttpProblem for what was refused */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.done) return outcome.value;
  throw asHttpProblem(outcome.problems);
}

function asHttpProblem(problems: readonly Problem[]): HttpProblem {
  const [first] = problems;
  const status = problems.length === 1 && first !== undefined ? STATUS_OF_REFUSAL[first.code] : undefined;
  const errors = problems.filter(({ path }) => path !== "").map(({ path, message }) => ({ path, message }));
  if (first !== undefined && status !== undefined) {
    const headers = status === 503 ? { headers: { "retry-after": "2" } } : {};
    return new HttpProblem(status, first.code, first.message, { errors, ...headers });
  }
  const all = problems.map(({ path, message }) => ({ path, message }));
  return new HttpProblem(422, "refused", `${all.length === 1 ? "1 mistake" : `${all.length} mistakes`}`, {
    errors: all,
  });
}

/** The document that says it. */
export function problemDocument(problem: HttpProblem, instance?: string): ProblemDetails {
  return {
    type: `urn:vedetta:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? "Error",
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    ...(instance === undefined ? {} : { instance }),
    ...(problem.errors.length === 0 ? {} : { errors: [...problem.errors] }),
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: HttpProblem): FastifyReply {
  return reply
    .code(problem.status)
    .headers(problem.headers)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemDocument(problem, pathOf(request))));
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
  if (error instanceof InvalidRequest) {
    return new HttpProblem(400, "invalid", error.message, { errors: error.errors });
  }
  if (error instanceof StoreError) {
    const detail = error.code === "full" ? "the box's disk is full" : "the box cannot write to its store at the moment";
    return new HttpProblem(503, "storeUnavailable", detail, { headers: { "retry-after": "5" } });
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = FRAMEWORK_PROBLEMS[code];
  if (known !== undefined) return new HttpProblem(...known);
  const status = "statusCode" in error ? error.statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500) {
    return new HttpProblem(status, "badRequest", "the request cannot be understood");
  }
  return new HttpProblem(500, "internal", "the box failed at this; its log says more");
}

/** Fastify's own refusals. Source: fastify.dev/docs/latest/Reference/Errors */
const FRAMEWORK_PROBLEMS: Readonly<Record<string, [number, string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, "tooLarge", "the body is larger than 1 MB"],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, "notJson", "the body must be application/json"],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "notJson", "the body is not valid JSON"],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, "notJson", "the body is empty where JSON is expected"],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, "badRequest", "the body is not as long as announced"],
  FST_ERR_BAD_URL: [400, "badAddress", "the address is not a valid one"],
};

/** What cannot be read as HTTP at all is answered on the bare socket. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code, detail] = UNREADABLE[error.code ?? ""] ?? [400, "badRequest", "this is no valid HTTP request"];
  const body = JSON.stringify(problemDocument(new HttpProblem(status, code, detail)));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const UNREADABLE: Readonly<Record<string, [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "tooSlow", "the request took too long to arrive"],
  HPE_HEADER_OVERFLOW: [431, "tooLarge", "the head of the request is too large"],
};
