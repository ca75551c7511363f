/** The library that makes certificates and requests for them, loaded when it is needed: nine megabytes for a few moments in a year. */
import { KeyObject, webcrypto } from "node:crypto";

/** The kind of all keys that are made here. Why: docs/adr/0106. */
export const P256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

export async function x509Library() {
  // By its default: of a library of the older kind the bundled program knows no other names.
  const { default: x509 } = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto as Crypto);
  return x509;
}

/** A private key as PKCS#8, PEM. Secret. */
export function keyPem(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({ type: "pkcs8", format: "pem" }).toString();
}
