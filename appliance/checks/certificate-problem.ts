/** What is wrong with a certificate, in the codes that all types with TLS share. Source of the names: openssl-verify(1). */
import type { X509Certificate } from "node:crypto";
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

const DAY_MS = 86_400_000;

const CODE_OF_PROBLEM: Readonly<Record<string, CertificateCode>> = {
  CERT_HAS_EXPIRED: "certificateExpired",
  CERT_NOT_YET_VALID: "certificateNotYetValid",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificateWrongName",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificateSelfSigned",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "chainIncomplete",
  UNABLE_TO_GET_ISSUER_CERT: "chainIncomplete",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "chainIncomplete",
};

/** The certificate is not in order, and that matters. `problem` is OpenSSL's code. */
export class CertificateError extends Error {
  readonly problem: string;
  constructor(problem: string) {
    super(`the certificate is not in order: ${problem}`);
    this.name = "CertificateError";
    this.problem = problem;
  }
}

/** The shared code for OpenSSL's; what has no code of its own is `certificateUntrusted`. */
export function certificateCode(problem: string): CertificateCode {
  return CODE_OF_PROBLEM[problem] ?? "certificateUntrusted";
}

/**
 * The observation for a problem.
 * @throws an error that blames the box when dates are the problem and the box does not know the time
 */
export function observeCertificateProblem<Code extends CertificateCode>(
  code: Code,
  reason: string,
  context: RunContext,
): Observation<Code, never> {
  const isAboutDates = code === "certificateExpired" || code === "certificateNotYetValid";
  if (isAboutDates && context.surroundings.boxFacts?.().clockSynchronised === false) {
    throw codedError("ECLOCK", "the box's clock is not synchronised, so it cannot judge a certificate's dates");
  }
  return { code, parameters: { reason } };
}

/** Of the certificate that ends first, whole and broken days; negative once it has ended. */
export function daysLeft(chain: readonly X509Certificate[], nowMs: number): number {
  const ends = chain.map((certificate) => certificate.validToDate.getTime());
  return Math.round((10 * (Math.min(...ends) - nowMs)) / DAY_MS) / 10;
}
