/**
 * A web request as the types that ask web servers share it: its settings turned into a request, redirects followed within
 * limits, and every way of failing turned into a code.
 */
import { isIPv6 } from "node:net";
import { codedError, errorCode } from "#lib/errno.ts";
import { withNotes, type ResultNote } from "#model/result-note.ts";
import type { Observation, ResultState } from "#model/result.ts";
import { isTlsFailure } from "#probes/tls-handshake.ts";
import {
  CERTIFICATE_CODES,
  certificateCode,
  CertificateError,
  observeCertificateProblem,
} from "../certificate-problem.ts";
import type { RunContext } from "../contract.ts";
import { shown } from "../observe-conversation.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";
import { makeAdmission, RefusedRedirect } from "./admission.ts";
import { CookieJar } from "./cookie-jar.ts";
import { exchange, type WebAnswer, type Ask, type Exchange } from "./exchange.ts";
import { keepSecrets, namesSecret, SecretWouldShow } from "./keep-secrets.ts";
import { heardOf } from "./malformed.ts";
import { DEFAULT_MAX_BYTES, DEFAULT_REDIRECTS, type RequestSettings } from "./request-settings.ts";

/** The codes that `observeWebFailure` may report, and `tooManyRedirects`. */
export const WEB_CODES = {
  tooManyRedirects: "critical",
  redirectRefused: "critical",
  malformed: "critical",
  /** It broke off before its announced end. */
  cutOff: "critical",
  badUrl: "critical",
  passwordWouldShow: "critical",
  ...CERTIFICATE_CODES,
  ...CONNECTION_CODES,
} as const satisfies Record<string, ResultState>;

export interface Followed {
  /** The last answer; its notes, and how late we noticed, are those of the whole way. */
  readonly answer: WebAnswer;
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
  const first = firstExchange(address, settings, context.secrets);
  return follow(first, settings.redirects ?? DEFAULT_REDIRECTS, context, withCookies(exchange));
}

/** Sends each request, of redirects too, with the cookies that were set before: a browser's memory for one run. */
export function withCookies(ask: Ask): Ask {
  const jar = new CookieJar();
  return async (what, context) => {
    const known = jar.headerFor(what.url);
    const own = Object.entries(what.headers).find(([name]) => name.toLowerCase() === "cookie")?.[1];
    const cookie = [own, known].filter((part) => part !== undefined).join("; ");
    const answer = await ask(cookie === "" ? what : { ...what, headers: { ...what.headers, cookie } }, context);
    jar.take(what.url, answer.setCookies, context.wallMs());
    return answer;
  };
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
  let notes: readonly ResultNote[] = [];
  let noticedLateMs = 0;
  for (let followed = 0; ; followed++) {
    const last = await ask(what, context);
    notes = [...new Set([...notes, ...last.notes])];
    noticedLateMs += last.noticedLateMs ?? 0;
    const answer = { ...last, notes, noticedLateMs };
    const next = most === 0 ? undefined : nextUrl(answer, what.url);
    if (next === undefined) return { answer, url: what.url, overrun: false };
    if (followed >= most) return { answer, url: what.url, overrun: true };
    what = redirected(what, next, answer.status);
  }
}

/** What of the settings must not be shown, in the forms in which a server may send it back. */
export function secretsOf(settings: RequestSettings): readonly string[] {
  const own = settings.password === undefined ? [] : [settings.password, basicLogin(settings)];
  return [...own, ...secretsOfUrl(settings.url ?? "")];
}

/** The password that stands in a URL, as written, as meant, and as sent. */
export function secretsOfUrl(text: string): readonly string[] {
  const url = URL.parse(text.replaceAll("{address}", "192.0.2.1"));
  const login = loginOf(url);
  if (url === null || login === undefined) return [];
  // A lone word in front of the @ is a token more often than a name.
  const words = url.password === "" ? [url.username, login.user ?? ""] : [url.password, login.password ?? ""];
  const written = /^[^:]{1,10}:\/\/[^:/?#]{0,500}:([^/?#]{1,500})@/.exec(text)?.[1] ?? "";
  return [...new Set([...words, written, basicLogin(login)])].filter((secret) => secret !== "");
}

interface Login {
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/** User and password as basic authentication writes them (RFC 7617), in base 64. A secret like the password itself. */
export function basicLogin({ user = "", password = "" }: Login): string {
  return Buffer.from(`${user}:${password}`).toString("base64");
}

/** User and password that stand in a URL, as curl and browsers use them. */
function loginOf(url: URL | null): Login | undefined {
  if (url === null || (url.username === "" && url.password === "")) return undefined;
  return { user: plain(url.username), password: plain(url.password) };
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The header that a URL's log-in asks for, and the URL without it. */
export function takeLogin(url: URL): { readonly url: URL; readonly headers: Readonly<Record<string, string>> } {
  const login = loginOf(url);
  return {
    url: withoutLogin(url),
    headers: login === undefined ? {} : { authorization: `Basic ${basicLogin(login)}` },
  };
}

/** The URL without a log-in, for people's eyes. */
export function shownUrl(url: URL): string {
  return withoutLogin(url).href;
}

function withoutLogin(url: URL): URL {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}

/**
 * The request that the settings describe; its gate lets the run go where it may go.
 * @param secrets values among them that are nobody's business
 * @throws an error with code EBADURL where the URL is none, e.g. by what stands for `{address}`; SecretWouldShow
 */
export function firstExchange(address: string, settings: RequestSettings, secrets: readonly string[] = []): Exchange {
  const { body, serverName, authority, fingerprint } = settings;
  const { url, zone } = urlOf(settings.url, address);
  const login = settings.user === undefined ? loginOf(url) : settings;
  const first: Exchange = {
    url: withoutLogin(url),
    ...(zone !== undefined && { zone }),
    admit: makeAdmission(),
    ...(serverName !== undefined && { serverName }),
    method: settings.method ?? "GET",
    headers: {
      ...settings.headers,
      ...(login !== undefined && { authorization: `Basic ${basicLogin(login)}` }),
    },
    ...(body !== undefined && { body }),
    maxBytes: settings.maxBytes ?? DEFAULT_MAX_BYTES,
    verifyTls: settings.verifyTls ?? true,
    oldWays: settings.oldTls ?? (settings.verifyTls === false && login === undefined && !hasSecrets(settings)),
    ...(authority !== undefined && { authority }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
  const pairs = [...Object.entries(first.headers), ...first.url.searchParams];
  keepSecrets(first, namesSecret(pairs, body), secrets, settings);
  return first;
}

const SECRET_HEADERS: ReadonlySet<string> = new Set(["authorization", "cookie", "x-api-key", "x-auth-token"]);

function hasSecrets({ body, headers = {} }: RequestSettings): boolean {
  return body !== undefined || Object.keys(headers).some((name) => SECRET_HEADERS.has(name.toLowerCase()));
}

function nextUrl(answer: WebAnswer, from: URL): URL | undefined {
  const { location } = answer.headers;
  if (!REDIRECTS.has(answer.status) || location === undefined || location === "") return undefined;
  const next = URL.parse(location, from);
  if (next === null || (next.protocol !== "http:" && next.protocol !== "https:")) {
    throw new RefusedRedirect(location);
  }
  // RFC 9110, 10.2.2: the place within the page is kept.
  if (next.hash === "") next.hash = from.hash;
  return next;
}

/**
 * RFC 9110, 15.4: 303 always, 301 and 302 by custom turn a POST into a GET. Another origin gets nothing that was meant for
 * this one: no header of the settings, no log-in, no body.
 * @throws RefusedRedirect where it cannot be followed without the body
 */
function redirected(what: Exchange, next: URL, status: number): Exchange {
  const { serverName, fingerprint, body, zone, ...rest } = what;
  const keepsMethod = status === 307 || status === 308 || what.method === "HEAD";
  const { url, headers } = takeLogin(next);
  const sameHost = url.hostname === what.url.hostname;
  const sameOrigin = url.origin === what.url.origin;
  if (keepsMethod && body !== undefined && !sameOrigin) throw new RefusedRedirect(url.href, "body");
  return {
    ...rest,
    url,
    method: keepsMethod ? what.method : "GET",
    headers: { ...(sameOrigin && what.headers), ...headers },
    ...(keepsMethod && body !== undefined && { body }),
    ...(sameHost && zone !== undefined && { zone }),
    ...(sameHost && serverName !== undefined && { serverName }),
    ...(sameHost && fingerprint !== undefined && { fingerprint }),
  };
}

/** `[fe80::1%25eth0]` (RFC 6874) or, as people write it, `[fe80::1%eth0]`. */
const ZONE = /^(https?:\/\/(?:[^/?#@\s]{0,500}@)?\[[0-9a-f:.]{2,45})%(?:25)?([A-Za-z0-9._-]{1,40})\]/i;

function urlOf(setting: string | undefined, address: string): { readonly url: URL; readonly zone?: string } {
  const host = isIPv6(address) ? `[${address}]` : address;
  const written = (setting ?? "http://{address}/").replaceAll("{address}", host);
  const zone = ZONE.exec(written)?.[2];
  const url = URL.parse(zone === undefined ? written : written.replace(ZONE, "$1]"));
  if (url === null) throw codedError("EBADURL", "the URL is none");
  return { url, ...(zone !== undefined && { zone }) };
}

/** The observation with what was noticed on the way. */
export function noted<Seen extends Observation<string, never>>(observation: Seen, answer: WebAnswer): Seen {
  const parameters = withNotes(observation.parameters, answer.notes);
  return parameters === undefined ? observation : { ...observation, parameters };
}

/**
 * The observation for a failed request.
 * @throws the error itself where it blames this box, or where it is none of the known failures.
 */
export function observeWebFailure(error: unknown, context: RunContext): Observation<keyof typeof WEB_CODES, never> {
  if (error instanceof CertificateError) {
    return observeCertificateProblem(certificateCode(error.problem), error.problem, context);
  }
  if (error instanceof RefusedRedirect) {
    const { where, why } = error;
    return {
      code: "redirectRefused",
      parameters: { url: withoutWrittenLogin(where), ...(why !== undefined && { why }) },
    };
  }
  if (error instanceof SecretWouldShow) return { code: "passwordWouldShow" };
  const code = errorCode(error);
  if (code === "EBADURL") return { code: "badUrl" };
  if (isTlsFailure(code)) return { code: "tlsFailed", parameters: { reason: code ?? "" } };
  if (code?.startsWith("HPE_") === true)
    return { code: "malformed", parameters: { reason: code, heard: shown(heardOf(error)) } };
  return observeFailure(error);
}

/** A place to which a redirect leads may be no URL at all. */
function withoutWrittenLogin(where: string): string {
  return where.replace(/^([a-z][a-z0-9+.-]{0,30}:)?\/\/[^/?#@]{0,500}@/i, "$1//");
}
