/**
 * How requests of an enrolment prove that they may: by the claim code, or by the key of the present certificate. Both ends
 * make them here. Each kind of text begins with words of its own, so that none can stand for another.
 */
import { createHash, createHmac, sign, timingSafeEqual, verify, type KeyObject } from "node:crypto";
import { canonicalCode } from "#actions/claim-code.ts";
import type { EnrolDone, EnrolRequest, RenewRequest } from "#model/enrolment.ts";

/** What the issuer keeps in the place of a code; whoever has it can answer for the code, so it is a secret as well. */
export function keyOfCode(code: string): Buffer {
  return createHash("sha256")
    .update(`vedetta enrol code\n${canonicalCode(code)}`)
    .digest();
}

export function proofByCode(key: Buffer, { id, base, csr }: Omit<EnrolRequest, "proof">): string {
  return createHmac("sha256", key).update(`vedetta enrol request\n${id}\n${base}\n${csr}`).digest("base64url");
}

export function isProvenByCode(key: Buffer, request: EnrolRequest): boolean {
  const [expected, given] = [Buffer.from(proofByCode(key, request)), Buffer.from(request.proof)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

export function signRenewal(key: KeyObject, request: Omit<RenewRequest, "signature">): RenewRequest {
  return { ...request, signature: sign(hashOf(key), Buffer.from(renewalText(request)), key).toString("base64url") };
}

export function isSignedRenewal(key: KeyObject, request: RenewRequest): boolean {
  return fits(key, renewalText(request), request.signature);
}

export function signDone(key: KeyObject, told: Omit<EnrolDone, "signature">): EnrolDone {
  return { ...told, signature: sign(hashOf(key), Buffer.from(doneText(told)), key).toString("base64url") };
}

export function isSignedDone(key: KeyObject, told: EnrolDone): boolean {
  return fits(key, doneText(told), told.signature);
}

function renewalText({ id, base, csr, serial, replaces }: Omit<RenewRequest, "signature">): string {
  return `vedetta enrol renew\n${id}\n${base}\n${csr}\n${serial}\n${replaces ? "replaces" : "follows"}`;
}

function doneText({ id, base, serial }: Omit<EnrolDone, "signature">): string {
  return `vedetta enrol done\n${id}\n${base}\n${serial}`;
}

function fits(key: KeyObject, text: string, signature: string): boolean {
  try {
    return verify(hashOf(key), Buffer.from(text), key, Buffer.from(signature, "base64url"));
  } catch {
    return false; // no signature at all
  }
}

/** Ed25519 has its hash inside. */
function hashOf(key: KeyObject): "sha256" | null {
  return key.asymmetricKeyType === "ed25519" ? null : "sha256";
}
