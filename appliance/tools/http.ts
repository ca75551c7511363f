/** HTTP: one request and where it is led, each step timed, headers and the beginning of the text; with a log-in where one is typed. */
import { basicLogin, follow, firstExchange, shownUrl, observeWebFailure } from "#checks/web/ask-and-follow.ts";
import { answerText } from "#checks/web/answer-text.ts";
import { exchange, hostOf, type Ask, type Exchange, type WebAnswer } from "#checks/web/exchange.ts";
import { certificateCode, CertificateError } from "#checks/certificate-problem.ts";
import { concealText } from "#checks/conceal-secrets.ts";
import type { Parameters } from "#model/sentence.ts";
import type { ToolOrders } from "#model/tool.ts";
import { isAbort } from "#lib/errno.ts";
import type { RunTool, Say, ToolContext } from "./context.ts";
import { roundMs } from "./port.ts";
import { runContext } from "./run-context.ts";
import { shortText } from "./short-text.ts";

const PATIENCE_MS = 30_000;
const DEFAULT_REDIRECTS = 5;
/** So much of a page is read, and so much shown: the box is no proxy. */
const MOST_BYTES = 200_000;
const MOST_SHOWN_CHARS = 1000;
const MOST_HEADERS = 40;
const MOST_HEADER_CHARS = 300;
/** Whoever has the cookie is signed in. */
const HIDDEN: ReadonlySet<string> = new Set(["set-cookie"]);
const UNAUTHORIZED = 401;
/** How web servers let people in. Source: IANA HTTP Authentication Scheme Registry. */
const SCHEMES = ["Basic", "Digest", "NTLM", "Negotiate", "Bearer"] as const;

export const http: RunTool<ToolOrders["http"]> = async (order, given) => {
  const { url, method = "GET", redirects = DEFAULT_REDIRECTS } = order;
  const login = loginOf(order);
  // A server may send back what it was told, and others see what tools said.
  const context = login === undefined ? given : { ...given, say: concealing(given.say, login.secrets) };
  const { signal, say } = context;
  const run = runContext(context, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]), PATIENCE_MS);
  const first: Exchange = {
    ...firstExchange("", { url, method, maxBytes: MOST_BYTES }),
    // A query that is named like a secret was typed by whoever sees the answer.
    admit: (address) => context.admit(address),
  };
  try {
    const { answer, overrun } = await follow(first, redirects, run, askAloud(context, login));
    if (overrun && redirects > 0) say("http.overrun", { count: redirects }, "bad");
    if (method === "GET") sayBody(answer, context);
  } catch (error) {
    signal.throwIfAborted();
    if (isAbort(error)) return say("http.silent", { seconds: PATIENCE_MS / 1000 }, "bad");
    const { code, parameters } = observeWebFailure(error, run);
    say("http.failed", { what: code, reason: reasonOf(parameters) }, "bad");
  }
};

/** Typed for one use. It goes to the host that was asked for, wherever that leads on itself, and to nobody else. */
interface Login {
  readonly host: string;
  readonly header: string;
  /** Also to a server that has not proven itself by its certificate (ADR 0094). */
  readonly mayShow: boolean;
  readonly secrets: readonly string[];
}

function loginOf({ url, user, password = "", encryption }: ToolOrders["http"]): Login | undefined {
  if (user === undefined) return undefined;
  const basic = basicLogin({ user, password });
  return {
    host: hostOf(new URL(url)),
    header: `Basic ${basic}`,
    mayShow: encryption === "plain",
    secrets: [password, basic],
  };
}

function concealing(say: Say, secrets: readonly string[]): Say {
  const conceal = (value: Parameters[string]): Parameters[string] =>
    typeof value === "string" ? concealText(value, secrets) : value;
  return (code, parameters = {}, tone) =>
    say(code, Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, conceal(value)])), tone);
}

/** Sends each request of the way and tells of it; a certificate that is not in order is told, and looked past. */
function askAloud({ say }: ToolContext, login: Login | undefined): Ask {
  return async (what, run) => {
    say("http.asked", { method: what.method, url: shownUrl(what.url).slice(0, MOST_HEADER_CHARS) });
    const isMeant = login !== undefined && login.host === hostOf(what.url);
    let sent = false;
    const ask = (proven: boolean) => {
      sent = isMeant && (proven || login.mayShow);
      if (isMeant && !sent) say("http.loginKept", {}, "odd");
      const headers = { ...what.headers, ...(isMeant && sent && { authorization: login.header }) };
      return exchange({ ...what, headers, verifyTls: proven }, run);
    };
    const answer = await ask(what.url.protocol === "https:").catch((error: unknown) => {
      if (!(error instanceof CertificateError)) throw error;
      const { problem } = error;
      say("tls.problem", { what: certificateCode(problem), reason: problem, name: hostOf(what.url) }, "bad");
      return ask(false);
    });
    sayHead(answer, say);
    if (answer.status === UNAUTHORIZED) sayWanted(answer, sent, say);
    return answer;
  };
}

/** How the server wants people to sign in, and what became of the log-in that was sent. */
function sayWanted({ headers }: WebAnswer, sent: boolean, say: Say): void {
  const asked = headers["www-authenticate"] ?? "";
  const words = new Set(asked.toLowerCase().split(/[\s,]/));
  const schemes = SCHEMES.filter((scheme) => words.has(scheme.toLowerCase()));
  if (schemes.length > 0) say("http.wants", { schemes });
  if (sent)
    say(schemes.length === 0 || schemes.includes("Basic") ? "http.loginRefused" : "http.loginOtherWay", {}, "bad");
}

function sayHead({ status, headers, timings, setCookies }: WebAnswer, say: ToolContext["say"]): void {
  say("http.status", { status }, status < 400 ? "good" : status < 500 ? "odd" : "bad");
  const times = Object.entries(timings).flatMap(([step, ms]) => (ms === undefined ? [] : [[step, roundMs(ms)]]));
  say("http.times", Object.fromEntries(times) as Record<string, number>);
  const shown = Object.entries(headers).filter(([name]) => !HIDDEN.has(name));
  for (const [name, value] of shown.slice(0, MOST_HEADERS))
    say("http.header", { name: shortText(name, 100), value: shortText(value, MOST_HEADER_CHARS) });
  if (setCookies.length > 0) say("http.cookies", { count: setCookies.length });
  if (shown.length > MOST_HEADERS) say("more", { count: shown.length - MOST_HEADERS });
}

function sayBody(answer: WebAnswer, { say }: ToolContext): void {
  const { body, truncated, cutOff } = answer;
  const code = cutOff ? "http.cutOff" : truncated ? "http.longBody" : "http.body";
  say(code, { bytes: body.length }, cutOff ? "odd" : undefined);
  if (body.length === 0 || !isText(answer)) return;
  const text = shortText(answerText(answer), MOST_SHOWN_CHARS);
  if (text !== "") say("http.text", { text });
}

function isText({ headers }: WebAnswer): boolean {
  return /^(text\/|application\/(\w+\+)?(json|xml|xhtml))|^$/.test(headers["content-type"] ?? "");
}

function reasonOf(parameters: object | undefined): string {
  const { reason, url } = (parameters ?? {}) as { readonly reason?: unknown; readonly url?: unknown };
  return shortText(typeof reason === "string" ? reason : typeof url === "string" ? url : "", MOST_HEADER_CHARS);
}
