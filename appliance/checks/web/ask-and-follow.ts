/**
 * A web request as the types that ask web servers share it: its settings turned into a request, redirects followed within
 * limits, and every way of failing turned into a code.
 */
import { isIPv6 } from "node:net";
import { errorCode } from "#lib/errno.ts";
import type { Observation, ResultState } from "#model/result.ts";
import { isTlsFailure } from "#probes/tls-handshake.ts";
import {
  CERTIFICATE_CODES,
  certificateCode,
  CertificateError,
  observeCertificateProblem,
} from "../certificate-problem.ts";
import type { RunContext } from "../contract.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";
import { makeAdmission, RefusedRedirect } from "./admission.ts";
import { exchange, type Answer, type Ask, type Exchange } from "./exchange.ts";
import { DEFAULT_MAX_BYTES, DEFAULT_REDIRECTS, type RequestSettings } from "./request-settings.ts";

/** The codes that `observeWebFailure` may report, and `tooManyRedirects`. */
export const WEB_CODES = {
  tooManyRedirects: "critical",
  redirectRefused: "critical",
  malformed: "critical",
  ...CERTIFICATE_CODES,
  ...CONNECTION_CODES,
} as const satisfies Record<string, ResultState>;

export interface Followed {
  readonly answer: Answer;
  readonly url: URL;
  /** It would have gone on. */
  readonly overrun: boolean;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Sends the request of the settings to the address and follows redirects.
 * @throws what `exchange` throws, and RefusedRedirect; `observeWebFailure` makes codes of all of it
 */
export async function askAndFollow(address: string, settings: RequestSettings, context: RunContext): Promise<Followed> {
  return follow(firstExchange(address, settings), settings.redirects ?? DEFAULT_REDIRECTS, context);
}

/**
 * Sends a request and follows at most so many redirects.
 * @param ask sends each request of the way; over a connection of its own unless told
 * @throws as `askAndFollow` does
 */
export async function follow(
  first: Exchange,
  most: number,
  context: RunContext,
  ask: Ask = exchange,
): Promise<Followed> {
  let what = first;
  for (let followed = 0; ; followed++) {
    const answer = await ask(what, context);
    const next = most === 0 ? undefined : nextUrl(answer, what.url);
    if (next === undefined) return { answer, url: what.url, overrun: false };
    if (followed >= most) return { answer, url: what.url, overrun: true };
    what = redirected(what, next, answer.status);
  }
}

/** What of the settings must not be shown, in the forms in which a server may send it back. */
export function secretsOf({ user, password }: RequestSettings): readonly string[] {
  return password === undefined ? [] : [password, basicCredentials(user, password)];
}

function basicCredentials(user: string | undefined, password: string | undefined): string {
  return Buffer.from(`${user ?? ""}:${password ?? ""}`).toString("base64");
}

/** The request that the settings describe; its gate lets the run go where it may go. */
export function firstExchange(address: string, settings: RequestSettings): Exchange {
  const { user, password, body, serverName, authority } = settings;
  return {
    url: urlOf(settings.url, address),
    admit: makeAdmission(),
    ...(serverName !== undefined && { serverName }),
    method: settings.method ?? "GET",
    headers: {
      ...settings.headers,
      ...(user !== undefined && { authorization: `Basic ${basicCredentials(user, password)}` }),
    },
    ...(body !== undefined && { body }),
    maxBytes: settings.maxBytes ?? DEFAULT_MAX_BYTES,
    verifyTls: settings.verifyTls ?? true,
    ...(authority !== undefined && { authority }),
  };
}

function nextUrl(answer: Answer, from: URL): URL | undefined {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.status) || location === undefined) return undefined;
  const next = URL.parse(location, from);
  if (next === null || (next.protocol !== "http:" && next.protocol !== "https:")) {
    throw new RefusedRedirect(location);
  }
  return next;
}

/** RFC 9110, 15.4: 303 always, 301 and 302 by custom turn a POST into a GET. Another server gets no secrets. */
function redirected(what: Exchange, url: URL, status: number): Exchange {
  const { serverName, body, ...rest } = what;
  const keepsMethod = status === 307 || status === 308 || what.method === "HEAD";
  const sameHost = url.hostname === what.url.hostname;
  const sameServer = sameHost && url.port === what.url.port && url.protocol === what.url.protocol;
  return {
    ...rest,
    url,
    method: keepsMethod ? what.method : "GET",
    headers: sameServer ? what.headers : {},
    ...(keepsMethod && body !== undefined && { body }),
    ...(sameHost && serverName !== undefined && { serverName }),
  };
}

function urlOf(setting: string | undefined, address: string): URL {
  const host = isIPv6(address) ? `[${address}]` : address;
  return new URL((setting ?? "http://{address}/").replaceAll("{address}", host));
}

/**
 * The observation for a failed request.
 * @throws the error itself where it blames this box, or where it is none of the known failures.
 */
export function observeWebFailure(error: unknown, context: RunContext): Observation {
  if (error instanceof CertificateError) {
    return observeCertificateProblem(certificateCode(error.problem), error.problem, context);
  }
  if (error instanceof RefusedRedirect) return { code: "redirectRefused", parameters: { url: error.where } };
  const code = errorCode(error);
  if (isTlsFailure(code)) return { code: "tlsFailed", parameters: { reason: code ?? "" } };
  if (code?.startsWith("HPE_") === true) return { code: "malformed", parameters: { reason: code } };
  return observeFailure(error);
}
