/**
 * A small authority: the key that signs boxes, brokers and desks, their certificates, and the list of those that were
 * revoked. One key, no authorities below it; what for, and what not: docs/adr/0108.
 */
import { createPrivateKey, randomBytes, webcrypto, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { keyPem, P256, x509Library } from "#lib/x509-library.ts";

export interface Authority {
  /** PEM. */
  readonly certificate: string;
  /** PKCS#8, PEM. Secret. */
  readonly key: string;
}

export type Use = "client" | "server";

export interface ToSign {
  readonly name: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Buffer;
  readonly use: Use;
  /** Names and addresses of a server. */
  readonly alternatives?: readonly string[];
  readonly lifeMs: number;
  /** Now, milliseconds since 1970 (UTC). */
  readonly nowMs: number;
}

export interface Signed {
  /** PEM. */
  readonly certificate: string;
  /** Hex, as `node:crypto` writes it. */
  readonly serial: string;
  /** Milliseconds since 1970 (UTC). */
  readonly notAfter: number;
}

/** Together with the key it is for. */
export interface SignedKey extends Signed {
  /** PKCS#8, PEM. Secret. */
  readonly key: string;
}

export interface Revoked {
  readonly serial: string;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
}

/** Clocks of boxes may be behind by so much, or by a tenth of the certificate's life. */
const SKEW_MS = 300_000;

export async function makeAuthority(name: string, lifeMs: number, nowMs: number): Promise<Authority> {
  const {
    Name,
    X509CertificateGenerator,
    BasicConstraintsExtension,
    KeyUsagesExtension,
    KeyUsageFlags,
    SubjectKeyIdentifierExtension,
  } = await x509Library();
  const keys = await webcrypto.subtle.generateKey(P256, true, ["sign", "verify"]);
  const made = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerial(),
    name: new Name([{ CN: [{ utf8String: name }] }]),
    notBefore: wholeSecond(nowMs - SKEW_MS),
    notAfter: wholeSecond(nowMs + lifeMs),
    signingAlgorithm: P256,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: pem("CERTIFICATE", Buffer.from(made.rawData)), key: keyPem(keys.privateKey) };
}

/** A new key for a server or a desk, and its certificate; boxes make theirs themselves. */
export async function signNewKey(authority: Authority, order: Omit<ToSign, "publicKey">): Promise<SignedKey> {
  const keys = await webcrypto.subtle.generateKey(P256, true, ["sign", "verify"]);
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey("spki", keys.publicKey));
  return { ...(await signCertificate(authority, { ...order, publicKey })), key: keyPem(keys.privateKey) };
}

export async function signCertificate(authority: Authority, order: ToSign): Promise<Signed> {
  const x509 = await x509Library();
  const issuer = new x509.X509Certificate(authority.certificate);
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: new x509.Name([{ CN: [{ utf8String: order.name }] }]),
    issuer: issuer.subjectName,
    notBefore: wholeSecond(order.nowMs - Math.min(SKEW_MS, order.lifeMs / 10)),
    notAfter: wholeSecond(order.nowMs + order.lifeMs),
    signingAlgorithm: P256,
    publicKey: order.publicKey,
    signingKey: await signingKey(authority),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([
        order.use === "client" ? x509.ExtendedKeyUsage.clientAuth : x509.ExtendedKeyUsage.serverAuth,
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      ...(order.alternatives === undefined
        ? []
        : [
            new x509.SubjectAlternativeNameExtension(
              order.alternatives.map((value) => ({
                type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const),
                value,
              })),
            ),
          ]),
    ],
  });
  const certificate = pem("CERTIFICATE", Buffer.from(made.rawData));
  const { serialNumber: serial, validToDate } = new X509Certificate(certificate);
  return { certificate, serial, notAfter: validToDate.getTime() };
}

/**
 * The list of what was revoked (CRL, RFC 5280 section 5), PEM. It lies at the broker itself and is written anew with each
 * change, so it ends with the authority: a broker that takes no list whose time is over would take no client at all.
 */
export async function makeRevocations(
  authority: Authority,
  revoked: readonly Revoked[],
  nowMs: number,
): Promise<string> {
  const { X509CrlGenerator, X509CrlReason, X509Certificate: Parsed } = await x509Library();
  const issuer = new Parsed(authority.certificate);
  const made = await X509CrlGenerator.create({
    issuer: issuer.subjectName,
    thisUpdate: wholeSecond(nowMs),
    nextUpdate: issuer.notAfter,
    signingAlgorithm: P256,
    signingKey: await signingKey(authority),
    entries: revoked.map(({ serial, at }) => ({
      serialNumber: serial,
      revocationDate: wholeSecond(at),
      reason: X509CrlReason.superseded,
    })),
  });
  // The library's own words for it are none that OpenSSL knows.
  return pem("X509 CRL", Buffer.from(made.rawData));
}

/** Name and key that a request (PKCS#10, DER) asks for; undefined where it is none, or not signed by its own key. */
export async function readRequest(
  der: Buffer,
): Promise<{ readonly name: string; readonly publicKey: Buffer } | undefined> {
  const { Pkcs10CertificateRequest } = await x509Library();
  try {
    const request = new Pkcs10CertificateRequest(der);
    const { algorithm } = request.publicKey;
    const isKnown =
      (algorithm.name === "ECDSA" && "namedCurve" in algorithm && algorithm.namedCurve === "P-256") ||
      algorithm.name === "Ed25519";
    const names = request.subjectName.getField("CN");
    const [name] = names;
    if (!isKnown || names.length !== 1 || name === undefined || !(await request.verify())) return undefined;
    return { name, publicKey: Buffer.from(request.publicKey.rawData) };
  } catch {
    return undefined; // whatever was sent, it is no request
  }
}

/** @throws Error where the two do not belong together or are none */
export function checkAuthority({ certificate, key }: Authority): void {
  const parsed = new X509Certificate(certificate);
  if (!parsed.ca || !parsed.checkPrivateKey(createPrivateKey(key))) throw new Error("not an authority and its key");
}

function signingKey({ key }: Authority) {
  const der = createPrivateKey(key).export({ type: "pkcs8", format: "der" });
  return webcrypto.subtle.importKey("pkcs8", der, P256, false, ["sign"]);
}

/** 126 random bits, positive and without a leading zero. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString("hex");
}

/** ASN.1 times have no fractions here. */
function wholeSecond(ms: number): Date {
  return new Date(Math.floor(ms / 1000) * 1000);
}

/** Source: RFC 7468. */
function pem(label: string, der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
