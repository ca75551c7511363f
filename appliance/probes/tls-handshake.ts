/** A TLS handshake that never refuses: it tells what the other side showed, and what OpenSSL thinks of it. */
import { constants, type X509Certificate } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { domainToASCII } from "node:url";
import { errorCode } from "#lib/errno.ts";
import { certificatePath, trustedCertificates } from "./certificate-path.ts";

export interface HandshakeOptions {
  /** Name (or address) that the certificate must be made for, of any script; a name is also sent as SNI. */
  readonly serverName: string;
  /**
   * Also shake hands in the old ways that OpenSSL refuses by default: TLS 1.0, short keys, no secure renegotiation
   * (RFC 5746). For looking only: nothing secret may be said over it unless a person says so.
   */
  readonly oldWays: boolean;
  /** An authority to trust besides the public ones, PEM. */
  readonly authority?: string;
  /** Protocols offered by ALPN; `http/1.1` unless told, none where empty. */
  readonly alpn?: readonly string[];
  readonly signal: AbortSignal;
}

/** What the other side showed of itself. */
export interface ShownCertificates {
  /** The chain as it is verified, the other side's own certificate first: `certificatePath`. */
  readonly chain: readonly X509Certificate[];
  /** What was sent along and is no part of that chain. */
  readonly unneeded: readonly X509Certificate[];
}

export interface Handshake extends ShownCertificates {
  readonly socket: TLSSocket;
  /** OpenSSL's or Node's code for what is wrong with the certificate (CERT_HAS_EXPIRED, ...); undefined: nothing. */
  readonly problem: string | undefined;
  /** `TLSv1.3` and the like. */
  readonly protocol: string;
}

/** The handshake failed after the other side had shown its certificate. */
export class HandshakeBrokenOff extends Error implements ShownCertificates {
  readonly code: string;
  readonly chain: readonly X509Certificate[];
  readonly unneeded: readonly X509Certificate[];
  constructor(cause: Error, { chain, unneeded }: ShownCertificates) {
    super(cause.message, { cause });
    this.name = "HandshakeBrokenOff";
    this.code = errorCode(cause) ?? "";
    this.chain = chain;
    this.unneeded = unneeded;
  }
}

const MOST_CERTIFICATES = 20;
/** What OpenSSL and Node refuse by default. Sources: SSL_CTX_set_security_level(3), SSL_CTX_set_options(3), tls.connect. */
const OLD_WAYS = {
  minVersion: "TLSv1",
  ciphers: "ALL:!aNULL:!eNULL:@SECLEVEL=0",
  minDHSize: 1,
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
} as const;

/**
 * Shakes hands over an open connection.
 * @throws HandshakeBrokenOff; the connection's error by code: ECONNRESET, ERR_SSL_... and EPROTO for what is no TLS; the
 *   signal's reason
 */
export function shakeHands(connection: Socket, options: HandshakeOptions): Promise<Handshake> {
  const { oldWays, authority, alpn = ["http/1.1"], signal } = options;
  const serverName = nameOnTheWire(options.serverName);
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: connection,
      host: serverName,
      ...(isIP(serverName) === 0 && { servername: serverName }),
      ...(oldWays && OLD_WAYS),
      ...(authority !== undefined && { ca: trustedCertificates(authority) }),
      rejectUnauthorized: false,
      ...(alpn.length > 0 && { ALPNProtocols: [...alpn] }),
    });
    // What was shown is gone with the connection, so it is taken down before an end becomes an error.
    let shown: ShownCertificates | undefined;
    const takeDown = () => (shown = certificatesOf(socket, authority));
    const fail = (error: Error) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const { chain, unneeded } = shown ?? takeDown();
      reject(chain.length === 0 ? error : new HandshakeBrokenOff(error, { chain, unneeded }));
    };
    socket.prependOnceListener("end", takeDown);
    socket.once("error", fail);
    socket.once("secureConnect", () => {
      socket.off("error", fail).off("end", takeDown);
      socket.on("error", () => undefined);
      const protocol = socket.getProtocol() ?? "";
      resolve({ socket, problem: problemOf(socket), protocol, ...certificatesOf(socket, authority) });
    });
  });
}

/** A name as certificates hold it; an address without its zone. */
export function nameOnTheWire(name: string): string {
  const [bare = ""] = name.split("%");
  if (isIP(bare) !== 0) return bare;
  const withoutDot = name.replace(/\.$/, "");
  return /[^\0-\x7f]/.test(withoutDot) ? domainToASCII(withoutDot) || withoutDot : withoutDot;
}

/** True for the codes with which OpenSSL or Node say that the other side does not speak (our) TLS. */
export function isTlsFailure(code: string | undefined): boolean {
  return code !== undefined && (code.startsWith("ERR_SSL_") || code.startsWith("ERR_TLS_") || code === "EPROTO");
}

function problemOf(socket: TLSSocket): string | undefined {
  // The types say Error; what is there is the code (lib/internal/tls/wrap.js, onConnectSecure).
  const problem: unknown = socket.authorizationError;
  if (socket.authorized || problem === null || problem === undefined) return undefined;
  return typeof problem === "string" ? problem : "UNKNOWN";
}

function certificatesOf(socket: TLSSocket, authority: string | undefined): ShownCertificates {
  const [leaf, ...others] = sentCertificates(socket.getPeerX509Certificate());
  if (leaf === undefined) return { chain: [], unneeded: [] };
  const chain = certificatePath(leaf, others, authority, Date.now());
  const isNeeded = new Set(chain.map((certificate) => certificate.fingerprint256));
  return { chain, unneeded: others.filter((certificate) => !isNeeded.has(certificate.fingerprint256)) };
}

/** As they were sent: Node links each to the next one, whoever issued it. */
function sentCertificates(leaf: X509Certificate | undefined): X509Certificate[] {
  const sent: X509Certificate[] = [];
  for (let next = leaf; next !== undefined && sent.length < MOST_CERTIFICATES; next = next.issuerCertificate) {
    if (sent.some((certificate) => certificate.fingerprint256 === next?.fingerprint256)) break;
    sent.push(next);
  }
  return sent;
}
