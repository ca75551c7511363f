/** The name that a public key has by what it is. */
import { createHash } from "node:crypto";

/** Of an Ed25519 key: RFC 7638, as RFC 8037 (appendix A.3) does it. @param x the key, base64url */
export function keyThumbprint(x: string): string {
  return createHash("sha256")
    .update(JSON.stringify({ crv: "Ed25519", kty: "OKP", x }))
    .digest("base64url");
}
