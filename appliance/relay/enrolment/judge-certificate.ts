/** Whether what an issuer answers is the certificate that was asked for: signed by the authority, for this key and this name. */
import { createPrivateKey, X509Certificate } from "node:crypto";

export interface Wanted {
  /** The authority's certificate, PEM. */
  readonly authority: string;
  /** PEM. */
  readonly key: string;
  /** The box's name at brokers. */
  readonly name: string;
  /** Milliseconds since 1970 (UTC); undefined: the clock is not trusted, so it says nothing about an end. */
  readonly nowMs: number | undefined;
}

/** A longer life is none that anybody means, and a shorter one cannot be renewed in time. */
const MOST_LIFE_MS = 10 * 366 * 86_400_000;
const LEAST_LIFE_MS = 60_000;

/** What is wrong with it, for the log; undefined: it is the one. */
export function whyNotThis(pem: string, { authority, key, name, nowMs }: Wanted): string | undefined {
  const certificate = parsed(pem);
  if (certificate === undefined) return "it is no certificate";
  const signer = new X509Certificate(authority);
  if (!certificate.checkIssued(signer) || !certificate.verify(signer.publicKey)) return "another authority signed it";
  if (!certificate.checkPrivateKey(createPrivateKey(key))) return "it is for another key";
  if (commonName(certificate) !== name) return "it is for another name";
  if (certificate.ca) return "it is an authority's";
  const usages = certificate.keyUsage as readonly string[] | undefined; // node:crypto gives the extended ones
  if (usages !== undefined && !usages.includes(CLIENT_AUTH)) return "it is not for clients";
  const { notBefore, notAfter } = validity(certificate);
  const lifeMs = notAfter - notBefore;
  if (!(lifeMs >= LEAST_LIFE_MS && lifeMs <= MOST_LIFE_MS)) return "nobody means so short or long a life";
  if (nowMs !== undefined && nowMs > notAfter) return "it has expired";
  return undefined;
}

/** Source: RFC 5280, 4.2.1.12. */
const CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

/** Milliseconds since 1970 (UTC). */
export function validity(certificate: X509Certificate): { readonly notBefore: number; readonly notAfter: number } {
  return { notBefore: certificate.validFromDate.getTime(), notAfter: certificate.validToDate.getTime() };
}

/** The subject's, where that is all it says; undefined for anything else. */
export function commonName({ subject }: X509Certificate): string | undefined {
  return /^CN=([^\n]+)$/.exec(subject)?.[1];
}

/** One certificate and nothing beside it. */
export function parsed(pem: string): X509Certificate | undefined {
  if (!/^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\s*$/.test(pem)) return undefined;
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
