/** A new key of the box and the request (PKCS#10) that asks for a certificate of it. The key never leaves the box. */
import { webcrypto } from "node:crypto";
import { x509Library } from "#lib/x509-library.ts";

/** Why this kind: docs/adr/0106. */
const P256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

export interface MadeRequest {
  /** PKCS#8, PEM. Secret. */
  readonly key: string;
  /** DER in base64. */
  readonly csr: string;
}

/** @param name the box's name at brokers, which becomes the common name */
export async function makeRequest(name: string): Promise<MadeRequest> {
  const { Name, Pkcs10CertificateRequestGenerator } = await x509Library();
  const keys = await webcrypto.subtle.generateKey(P256, true, ["sign", "verify"]);
  const made = await Pkcs10CertificateRequestGenerator.create({
    name: new Name([{ CN: [{ utf8String: name }] }]),
    keys,
    signingAlgorithm: P256,
  });
  const bytes = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  const lines = bytes.match(/.{1,64}/g)?.join("\n") ?? bytes;
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`,
    csr: Buffer.from(made.rawData).toString("base64"),
  };
}
