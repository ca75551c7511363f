/** A new key of the box and the request (PKCS#10) that asks for a certificate of it. The key never leaves the box. */
import { webcrypto } from "node:crypto";
import { keyPem, P256, x509Library } from "#lib/x509-library.ts";

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
  return { key: keyPem(keys.privateKey), csr: Buffer.from(made.rawData).toString("base64") };
}
