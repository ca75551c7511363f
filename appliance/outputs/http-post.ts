/**
 * One request to a server that is told something: with a deadline, a bounded answer, certificates verified, and redirected only
 * within the same server, so that no token and no text goes to a stranger.
 */
import { request as plainRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as tlsRequest } from "node:https";
import { rootCertificates } from "node:tls";
import { proxyTo, tunnelAgent, type HttpProxy } from "#lib/http-proxy.ts";

export interface HttpOrder {
  readonly method: "GET" | "POST" | "PUT";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** The beginning of the body. */
  readonly body: string;
}

export class HttpFailure extends Error {
  readonly kind: "timeout" | "redirected" | "line";
  /** All of the request had left: nobody knows whether it was taken. */
  readonly sent: boolean;

  constructor(kind: HttpFailure["kind"], sent: boolean, message: string) {
    super(message);
    this.name = "HttpFailure";
    this.kind = kind;
    this.sent = sent;
  }
}

const DEADLINE_MS = 20_000;
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_REDIRECTS = 3;

/** How a server is reached. */
export interface Way {
  /** PEM text of the authorities that are trusted besides the system's. */
  readonly ca?: string;
  readonly proxy?: HttpProxy;
}

/** @throws HttpFailure */
export async function sendOrder(order: HttpOrder, { ca, proxy }: Way, signal: AbortSignal): Promise<HttpAnswer> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
  let url = new URL(order.url);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await sendOnce(order, url, { ca, proxy: proxyTo(proxy, url.hostname) }, deadline);
    // 307 and 308 keep method and body (RFC 9110, 15.4); the others would make a GET of it.
    if (answer.status !== 307 && answer.status !== 308) return answer;
    const next = URL.parse(answer.headers.location ?? "", url);
    if (next === null || next.origin !== url.origin || redirects >= MOST_REDIRECTS)
      throw new HttpFailure("redirected", false, next === null ? "" : next.origin);
    url = next;
  }
}

function sendOnce(
  order: HttpOrder,
  url: URL,
  { ca, proxy }: { readonly ca: string | undefined; readonly proxy: HttpProxy | undefined },
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const isEncrypted = url.protocol === "https:";
  const body = Buffer.from(order.body);
  const login =
    url.username === "" ? {} : { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` };
  const options: RequestOptions = {
    method: order.method,
    headers: { ...order.headers, "content-length": String(body.length), "user-agent": "Vedetta" },
    agent: proxy === undefined ? false : tunnelAgent(proxy, isEncrypted),
    signal,
    ...login,
    ...(isEncrypted && ca !== undefined ? { ca: [...rootCertificates, ca] } : {}),
  };
  return new Promise((resolve, reject) => {
    let sent = false;
    const request = (isEncrypted ? tlsRequest : plainRequest)(url, options, (response) => {
      readBounded(response).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        // The status is the answer; what was to follow is only its explanation.
        () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: "" }),
      );
    });
    request.once("finish", () => (sent = true));
    request.once("error", (error) =>
      reject(new HttpFailure(isTimeout(error) ? "timeout" : "line", sent, error.message)),
    );
    request.end(body);
  });
}

async function readBounded(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size >= MOST_ANSWER_BYTES) {
      response.destroy();
      break;
    }
  }
  return Buffer.concat(parts).subarray(0, MOST_ANSWER_BYTES).toString();
}

function isTimeout(error: Error): boolean {
  return (
    error.name === "TimeoutError" ||
    (error.name === "AbortError" && (error.cause as Error | undefined)?.name === "TimeoutError")
  );
}
