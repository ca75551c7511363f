/** For tests: a small authority with one intermediate, and certificates of every kind of wrongness. */
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

export interface MadeCertificate {
  readonly key: string;
  readonly cert: string;
}

export interface LeafOptions {
  readonly name?: string;
  readonly address?: string;
  readonly days?: number;
  readonly from?: Date;
  readonly issuer?: MadeCertificate;
}

const DAY_MS = 86_400_000;

export async function makeAuthority(name: string, issuer?: MadeCertificate, days = 3650): Promise<MadeCertificate> {
  const made = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + days * DAY_MS),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
    ...(issuer !== undefined && { ca: issuer }),
  });
  return { key: made.private, cert: made.cert };
}

/** A server's certificate for `www.acme.example` and 127.0.0.1 unless told otherwise; without issuer self-signed. */
export async function makeLeaf(options: LeafOptions = {}): Promise<MadeCertificate> {
  const { name = "www.acme.example", address = "127.0.0.1", days = 90, from, issuer } = options;
  const made = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: from ?? new Date(Date.now() - 400 * DAY_MS),
    notAfterDate: new Date(Date.now() + days * DAY_MS),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: name },
          { type: 7, ip: address },
        ],
      },
    ],
    ...(issuer !== undefined && { ca: issuer }),
  });
  return { key: made.private, cert: made.cert };
}

/** SHA-256, as settings take it. */
export function fingerprintOf({ cert }: MadeCertificate): string {
  return new X509Certificate(cert).fingerprint256;
}
