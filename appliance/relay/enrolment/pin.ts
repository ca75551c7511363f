/** How people name the authority: by the fingerprint of its certificate, or by the certificate itself. */
import { X509Certificate } from "node:crypto";

/** Lower-case hex digits alone. */
export function plainFingerprint(text: string): string {
  return text.toLowerCase().replaceAll(/[\s:]/g, "");
}

/** The pin as PEM, where it is one; a fingerprint; or undefined where it is neither. */
export function readPin(pin: string): { readonly pem: string } | { readonly fingerprint: string } | undefined {
  const fingerprint = plainFingerprint(pin);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return { fingerprint };
  try {
    return pin.includes("BEGIN CERTIFICATE") ? { pem: new X509Certificate(pin).toString() } : undefined;
  } catch {
    return undefined;
  }
}
