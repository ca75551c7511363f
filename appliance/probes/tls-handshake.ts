/** A TLS handshake that never refuses: it tells what the other side showed, and what OpenSSL thinks of it. */
import type { X509Certificate } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { connect, rootCertificates, type TLSSocket } from "node:tls";

export interface HandshakeOptions {
  /** Name (or address) that the certificate must be made for; a name is also sent as SNI. */
  readonly serverName: string;
  /** Also shake hands in the old ways (TLS 1.0, short keys) that OpenSSL refuses by default. */
  readonly oldWays: boolean;
  /** An authority to trust besides the public ones, PEM. */
  readonly authority?: string;
  /** Protocols offered by ALPN; `http/1.1` unless told, none where empty. */
  readonly alpn?: readonly string[];
  readonly signal: AbortSignal;
}

export interface Handshake {
  readonly socket: TLSSocket;
  /** OpenSSL's or Node's code for what is wrong with the certificate (CERT_HAS_EXPIRED, ...); undefined: nothing. */
  readonly problem: string | undefined;
  /** What the other side showed, its own certificate first, completed by the issuers this box knows. */
  readonly chain: readonly X509Certificate[];
  /** `TLSv1.3` and the like. */
  readonly protocol: string;
}

const MOST_CERTIFICATES = 10;

/**
 * Shakes hands over an open connection.
 * @throws the connection's error by code: ECONNRESET, ERR_SSL_... and EPROTO for what is no TLS; the signal's reason
 */
export function shakeHands(connection: Socket, options: HandshakeOptions): Promise<Handshake> {
  const { serverName, oldWays, authority, alpn = ["http/1.1"], signal } = options;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal.aborted ? (signal.reason as Error) : error);
    const socket = connect({
      socket: connection,
      host: serverName,
      ...(isIP(serverName) === 0 && { servername: serverName }),
      ...(oldWays && { minVersion: "TLSv1", ciphers: "DEFAULT@SECLEVEL=0" }),
      ...(authority !== undefined && { ca: [...rootCertificates, authority] }),
      rejectUnauthorized: false,
      ...(alpn.length > 0 && { ALPNProtocols: [...alpn] }),
    });
    socket.once("error", fail);
    socket.once("secureConnect", () => {
      socket.off("error", fail);
      socket.on("error", () => undefined);
      const chain = chainOf(socket.getPeerX509Certificate());
      resolve({ socket, problem: problemOf(socket), chain, protocol: socket.getProtocol() ?? "" });
    });
  });
}

/** True for the codes with which OpenSSL says that the other side does not speak (our) TLS. */
export function isTlsFailure(code: string | undefined): boolean {
  return code !== undefined && (code.startsWith("ERR_SSL_") || code === "EPROTO");
}

function problemOf(socket: TLSSocket): string | undefined {
  // The types say Error; what is there is the code (lib/internal/tls/wrap.js, onConnectSecure).
  const problem: unknown = socket.authorizationError;
  if (socket.authorized || problem === null || problem === undefined) return undefined;
  return typeof problem === "string" ? problem : "UNKNOWN";
}

function chainOf(leaf: X509Certificate | undefined): X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let next = leaf; next !== undefined && chain.length < MOST_CERTIFICATES; next = next.issuerCertificate) {
    if (chain.some((certificate) => certificate.fingerprint256 === next?.fingerprint256)) break;
    chain.push(next);
  }
  return chain;
}
