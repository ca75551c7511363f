/** HTTP: one request and where it is led, each step timed, headers and the beginning of the text. */
import { follow, firstExchange, shownUrl, observeWebFailure } from "#checks/web/ask-and-follow.ts";
import { answerText } from "#checks/web/answer-text.ts";
import { exchange, hostOf, type Ask, type Exchange, type WebAnswer } from "#checks/web/exchange.ts";
import { certificateCode, CertificateError } from "#checks/certificate-problem.ts";
import type { RunContext } from "#checks/contract.ts";
import type { ToolOrders } from "#model/tool.ts";
import { isAbort } from "#lib/errno.ts";
import type { RunTool, ToolContext } from "./context.ts";
import { roundMs } from "./port.ts";
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

export const http: RunTool<ToolOrders["http"]> = async (order, context) => {
  const { signal, say } = context;
  const { url, method = "GET", redirects = DEFAULT_REDIRECTS } = order;
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const run = runContext(context, within);
  const first: Exchange = {
    ...firstExchange("", { url, method, maxBytes: MOST_BYTES }),
    // A query that is named like a secret was typed by whoever sees the answer.
    admit: (address) => context.admit(address),
  };
  try {
    const { answer, overrun } = await follow(first, redirects, run, askAloud(context));
    if (overrun && redirects > 0) say("http.overrun", { count: redirects }, "bad");
    if (method === "GET") sayBody(answer, context);
  } catch (error) {
    signal.throwIfAborted();
    if (isAbort(error)) return say("http.silent", { seconds: PATIENCE_MS / 1000 }, "bad");
    const { code, parameters } = observeWebFailure(error, run);
    say("http.failed", { what: code, reason: reasonOf(parameters) }, "bad");
  }
};

/** Sends each request of the way and tells of it; a certificate that is not in order is told, and looked past. */
function askAloud({ say }: ToolContext): Ask {
  return async (what, run) => {
    say("http.asked", { method: what.method, url: shownUrl(what.url).slice(0, MOST_HEADER_CHARS) });
    const answer = await exchange(what, run).catch((error: unknown) => {
      if (!(error instanceof CertificateError)) throw error;
      const { problem } = error;
      say("tls.problem", { what: certificateCode(problem), reason: problem, name: hostOf(what.url) }, "bad");
      return exchange({ ...what, verifyTls: false }, run);
    });
    sayHead(answer, say);
    return answer;
  };
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

/** What the web's conversations want to know of their surroundings. */
function runContext({ names, connector, pinger, snmp, now, wallMs }: ToolContext, signal: AbortSignal): RunContext {
  return {
    signal,
    timeoutMs: PATIENCE_MS,
    now,
    wallMs,
    surroundings: { names, connector, pinger, snmp, pluginFolders: [] },
    note: () => undefined,
  };
}
