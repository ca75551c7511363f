/** What is wrong with a certificate, in the codes that `http` and `tls` share. Source of the names: openssl-verify(1). */
import { codedError } from "#lib/errno.ts";
import type { ResultState } from "#model/result.ts";
import type { Observation } from "#model/result.ts";
import type { RunContext } from "./contract.ts";

export const CERTIFICATE_CODES = {
  certificateExpired: "critical",
  certificateNotYetValid: "critical",
  certificateWrongName: "critical",
  certificateSelfSigned: "critical",
  certificateUntrusted: "critical",
  chainIncomplete: "critical",
  tlsFailed: "critical",
} as const satisfies Record<string, ResultState>;

export type CertificateCode = keyof typeof CERTIFICATE_CODES;

const CODE_OF_PROBLEM: Readonly<Record<string, CertificateCode>> = {
  CERT_HAS_EXPIRED: "certificateExpired",
  CERT_NOT_YET_VALID: "certificateNotYetValid",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificateWrongName",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificateSelfSigned",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "chainIncomplete",
  UNABLE_TO_GET_ISSUER_CERT: "chainIncomplete",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "chainIncomplete",
};

/** The shared code for OpenSSL's; what has no code of its own is `certificateUntrusted`. */
export function certificateCode(problem: string): CertificateCode {
  return CODE_OF_PROBLEM[problem] ?? "certificateUntrusted";
}

/**
 * The observation for a problem.
 * @throws an error that blames the box when dates are the problem and the box does not know the time
 */
export function observeCertificateProblem(code: CertificateCode, reason: string, context: RunContext): Observation {
  const isAboutDates = code === "certificateExpired" || code === "certificateNotYetValid";
  if (isAboutDates && context.surroundings.boxFacts?.().clockSynchronised === false) {
    throw codedError("ECLOCK", "the box's clock is not synchronised, so it cannot judge a certificate's dates");
  }
  return { code, parameters: { reason } };
}
