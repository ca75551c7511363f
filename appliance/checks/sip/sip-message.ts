/** An OPTIONS request and what comes back for it. Source: RFC 3261; `rport`: RFC 3581. */
import { randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

/** RFC 3261, section 8.1.1.7: every branch begins so. */
const MAGIC = "z9hG4bK";
/** RFC 3261, section 7.3.3. */
const LONG_FORMS: Readonly<Record<string, string>> = { i: "call-id", v: "via", l: "content-length" };
const MOST_LENGTH = 65_536;

export interface Asking {
  readonly transport: "udp" | "tcp" | "tls";
  /** Host and, where not the usual one, port as they stand in the request's address. */
  readonly host: string;
  /** Whose address is asked about; the server itself unless told. */
  readonly user?: string;
  /** Where answers may go to; over TCP and TLS they come back on the same connection anyway. */
  readonly from: { readonly address: string; readonly port?: number };
}

export interface Request {
  readonly callId: string;
  readonly text: string;
}

export interface SipAnswer {
  /** 100 to 699. */
  readonly status: number;
  readonly reason: string;
  /** What the server calls itself; empty where it keeps that to itself. */
  readonly server: string;
  readonly callId: string;
  /** Bytes of the body behind the head. */
  readonly contentLength: number;
}

export function makeRequest({ transport, host, user, from }: Asking): Request {
  const here = bracketed(from.address) + (from.port === undefined ? "" : `:${from.port}`);
  const address = `sip:${user === undefined ? "" : `${user}@`}${bracketed(host)}`;
  const callId = `${randomBytes(12).toString("hex")}@vedetta`;
  const lines = [
    `OPTIONS ${address}${transport === "udp" ? "" : ";transport=tcp"} SIP/2.0`,
    `Via: SIP/2.0/${transport.toUpperCase()} ${here};branch=${MAGIC}${randomBytes(8).toString("hex")};rport`,
    "Max-Forwards: 70",
    `From: <sip:vedetta@${bracketed(from.address)}>;tag=${randomBytes(6).toString("hex")}`,
    `To: <${address}>`,
    `Call-ID: ${callId}`,
    "CSeq: 1 OPTIONS",
    `Contact: <sip:vedetta@${here}>`,
    "Accept: application/sdp",
    "User-Agent: Vedetta",
    "Content-Length: 0",
  ];
  return { callId, text: `${lines.join("\r\n")}\r\n\r\n` };
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/** @param lines of the head, without their ends and without the empty one. Undefined for what is no answer */
export function readAnswer([first = "", ...lines]: readonly string[]): SipAnswer | undefined {
  const [, status, reason = ""] = /^SIP\/2\.0 ([1-6][0-9][0-9])(?: (.*))?$/.exec(first) ?? [];
  if (status === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = "", value = ""] = /^([^\s:]+)\s*:(.*)$/.exec(line) ?? [];
    const lower = name.toLowerCase();
    headers.set(LONG_FORMS[lower] ?? lower, value.trim());
  }
  const contentLength = Number(headers.get("content-length") ?? 0);
  if (!Number.isInteger(contentLength) || contentLength < 0 || contentLength > MOST_LENGTH) return undefined;
  return {
    status: Number(status),
    reason,
    server: headers.get("server") ?? headers.get("user-agent") ?? "",
    callId: headers.get("call-id") ?? "",
    contentLength,
  };
}

/** The head of a datagram, cut into lines; undefined where it does not end. */
export function headLines(message: Buffer): string[] | undefined {
  const end = message.indexOf("\r\n\r\n");
  return end === -1 ? undefined : message.toString("utf8", 0, end).split("\r\n");
}
