/**
 * From a server's certificate to the authority that this box trusts, as OpenSSL goes (trusted issuers first): the chain that
 * was verified, not what was sent. Servers send more than that for old clients' sake, some of it long expired.
 * Source: openssl-verification-options(1), "Certification Path Building".
 */
import { X509Certificate } from "node:crypto";
import { getCACertificates } from "node:tls";

const MOST_CERTIFICATES = 10;

/** What this box trusts: the public authorities, and one more (PEM) where it is told. */
export function trustedCertificates(authority: string | undefined): string[] {
  return [...getCACertificates("default"), ...(authority === undefined ? [] : [authority])];
}

/**
 * The path of a certificate, itself first; as far as it can be followed.
 * @param sent what the server sent besides
 * @param nowMs milliseconds since 1970; of several issuers one that is valid then is taken
 */
export function certificatePath(
  leaf: X509Certificate,
  sent: readonly X509Certificate[],
  authority: string | undefined,
  nowMs: number,
): readonly X509Certificate[] {
  const path = [leaf];
  for (let last = leaf; path.length < MOST_CERTIFICATES && !isSelfIssued(last);) {
    const next = issuerOf(last, trustedBySubject(last.issuer, authority), nowMs) ?? issuerOf(last, sent, nowMs);
    if (next === undefined || path.some((known) => known.fingerprint256 === next.fingerprint256)) break;
    path.push(next);
    last = next;
  }
  return path;
}

/** Whether this box trusts the certificate itself. */
export function isTrusted(certificate: X509Certificate, authority: string | undefined): boolean {
  return trustedBySubject(certificate.subject, authority).some(
    ({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256,
  );
}

function isSelfIssued(certificate: X509Certificate): boolean {
  return certificate.issuer === certificate.subject && certificate.checkIssued(certificate);
}

function issuerOf(
  certificate: X509Certificate,
  candidates: readonly X509Certificate[],
  nowMs: number,
): X509Certificate | undefined {
  const issuers = candidates.filter((candidate) => hasIssued(candidate, certificate));
  const valid = issuers.filter(
    ({ validFromDate, validToDate }) => validFromDate.getTime() <= nowMs && nowMs <= validToDate.getTime(),
  );
  const best = valid.length > 0 ? valid : issuers;
  return best.toSorted((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of a kind that this box does not know.
    return false;
  }
}

let publicAuthorities: ReadonlyMap<string, readonly X509Certificate[]> | undefined;

/** Authorities of that name. Those at hand are taken apart when first needed (about 40 ms). */
function trustedBySubject(subject: string, authority: string | undefined): readonly X509Certificate[] {
  publicAuthorities ??= Map.groupBy(getCACertificates("default").flatMap(readCertificates), (one) => one.subject);
  const own = authority === undefined ? [] : readCertificates(authority);
  return [...own.filter((one) => one.subject === subject), ...(publicAuthorities.get(subject) ?? [])];
}

/** The certificates of a PEM text; what is none is passed over. */
function readCertificates(pem: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}
