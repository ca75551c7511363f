/** The library that makes certificates and requests for them, loaded when it is needed: nine megabytes for a few moments in a year. */
import { webcrypto } from "node:crypto";

export async function x509Library() {
  // By its default: of a library of the older kind the bundled program knows no other names.
  const { default: x509 } = await import("@peculiar/x509");
  x509.cryptoProvider.set(webcrypto as Crypto);
  return x509;
}
