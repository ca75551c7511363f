/** Check type `http`: does a web server answer, how fast, and with what? */
import { isIPv6 } from "node:net";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import { isTlsFailure } from "#probes/tls-handshake.ts";
import {
  CERTIFICATE_CODES,
  certificateCode,
  CertificateError,
  observeCertificateProblem,
} from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";
import { makeAdmission, RefusedRedirect } from "./admission.ts";
import { exchange, type Answer, type Exchange } from "./exchange.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { DEFAULT_MAX_BYTES, DEFAULT_REDIRECTS, HttpSettings } from "./settings.ts";

export const http = defineCheckType({
  name: "http",
  summary: "Asks a web server for a page and looks at status, text, certificate and times.",
  category: "software",
  settings: HttpSettings,
  measurements: {
    totalMs: {
      unit: "ms",
      description: "From the first look-up to the last byte, redirects included.",
      warning: "2000",
    },
    nameMs: { unit: "ms", description: "Looking up the name; absent where the URL holds an address." },
    connectMs: { unit: "ms", description: "Opening the connection." },
    tlsMs: { unit: "ms", description: "TLS handshake; only with https." },
    firstByteMs: { unit: "ms", description: "From the request to the begin of the answer." },
    sizeBytes: { unit: "B", description: "Body read." },
    status: { unit: "", description: "Status code." },
  },
  codes: {
    answered: "ok",
    unexpectedStatus: "critical",
    textMissing: "critical",
    textPresent: "critical",
    tooManyRedirects: "critical",
    redirectRefused: "critical",
    malformed: "critical",
    patternTooSlow: "unknown",
    ...CERTIFICATE_CODES,
    ...CONNECTION_CODES,
  },
  examples: [
    {},
    { url: "https://{address}/", serverName: "www.acme.example", expectStatus: [200] },
    { url: "https://www.acme.example/health", expectText: "fine", rejectPattern: "error [0-9]+", redirects: 0 },
  ],

  async run(target, settings, context) {
    try {
      const startedAt = context.now();
      const { answer, overrun, url } = await exchangeAndFollow(urlOf(settings.url, target.address), settings, context);
      const measurements = {
        ...answer.timings,
        totalMs: context.now() - startedAt,
        sizeBytes: answer.body.length,
        status: answer.status,
      };
      const observation = overrun
        ? { code: "tooManyRedirects", parameters: { url: url.href } }
        : judgeAnswer(answer, settings);
      return { ...observation, measurements };
    } catch (error) {
      return observeHttpFailure(error, context);
    }
  },
});

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Followed {
  readonly answer: Answer;
  readonly url: URL;
  /** It would have gone on. */
  readonly overrun: boolean;
}

async function exchangeAndFollow(first: URL, settings: HttpSettings, context: RunContext): Promise<Followed> {
  const most = settings.redirects ?? DEFAULT_REDIRECTS;
  const admit = makeAdmission();
  let what: Exchange = { ...firstExchange(first, settings), admit };
  for (let followed = 0; ; followed++) {
    const answer = await exchange(what, context);
    const next = most === 0 ? undefined : nextUrl(answer, what.url);
    if (next === undefined) return { answer, url: what.url, overrun: false };
    if (followed >= most) return { answer, url: what.url, overrun: true };
    what = redirected(what, next, answer.status);
  }
}

function firstExchange(url: URL, settings: HttpSettings): Omit<Exchange, "admit"> {
  const { user, password, body, serverName, authority } = settings;
  const credentials = Buffer.from(`${user ?? ""}:${password ?? ""}`).toString("base64");
  return {
    url,
    ...(serverName !== undefined && { serverName }),
    method: settings.method ?? "GET",
    headers: { ...settings.headers, ...(user !== undefined && { authorization: `Basic ${credentials}` }) },
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

function observeHttpFailure(error: unknown, context: RunContext): Observation {
  if (error instanceof CertificateError) {
    return observeCertificateProblem(certificateCode(error.problem), error.problem, context);
  }
  if (error instanceof RefusedRedirect) return { code: "redirectRefused", parameters: { url: error.where } };
  const code = errorCode(error);
  if (isTlsFailure(code)) return { code: "tlsFailed", parameters: { reason: code ?? "" } };
  if (code?.startsWith("HPE_") === true) return { code: "malformed", parameters: { reason: code } };
  return observeFailure(error);
}
