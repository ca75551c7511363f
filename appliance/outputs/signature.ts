/**
 * The signature of a webhook: `Vedetta-Signature: t=SECONDS,v1=HEX`, the HMAC-SHA256 (RFC 2104) of `SECONDS.BODY` by the shared
 * key. Whoever checks it refuses a moment that is more than five minutes from his own, so that nobody can send it again later.
 */
import { createHmac } from "node:crypto";

export function signatureOf(body: string, secret: string, nowMs: number): string {
  const seconds = Math.floor(nowMs / 1000);
  const hex = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${hex}`;
}
