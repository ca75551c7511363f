/**
 * What the issuer does about a message on `enrol/...`: whoever sent it may be anybody. It says no more to one who has shown
 * neither code nor key than that it is not taken. Reads the book; writes nothing.
 */
import { createHash, X509Certificate } from "node:crypto";
import type { EnrolDone, EnrolRefusal, EnrolRequest, RenewRequest } from "#model/enrolment.ts";
import { clientIdOf } from "#relay/client-id.ts";
import { isProvenByCode, isSignedDone, isSignedRenewal } from "#relay/enrolment/proof.ts";
import { MOST_WRONG, type CertificateLine, type CodeLine, type IssuerBook } from "./issuer-book.ts";

export type Judged =
  | { readonly sign: { readonly name: string; readonly code?: CodeLine; readonly replaces: boolean } }
  /** It was signed before, for this very request. */
  | { readonly again: CertificateLine }
  | { readonly refused: EnrolRefusal };

/** By what a request is known when it comes again. */
export function digestOf({
  id,
  base,
  csr,
}: {
  readonly id: string;
  readonly base: string;
  readonly csr: string;
}): string {
  return createHash("sha256").update(`${id}\n${base}\n${csr}`).digest("hex");
}

/** @param topicBase the base topic that it came on, which the broker's rules vouch for  @param nowMs since 1970 (UTC) */
export function judgeFirst(book: IssuerBook, request: EnrolRequest, topicBase: string, nowMs: number): Judged {
  if (request.base !== topicBase) return { refused: "otherName" };
  const name = clientIdOf(request.base);
  const code = book.codesOf(name).find(({ key }) => isProvenByCode(Buffer.from(key, "base64url"), request));
  if (code === undefined || book.wrongSince(code) >= MOST_WRONG) return { refused: "wrongCode" };
  const used = book.usedBy(code);
  if (used !== undefined) return used.digest === digestOf(request) ? { again: used } : { refused: "codeUsed" };
  if (nowMs > code.expires) return { refused: "codeExpired" };
  return { sign: { name, code, replaces: false } };
}

export function judgeRenewal(book: IssuerBook, request: RenewRequest, topicBase: string, nowMs: number): Judged {
  if (request.base !== topicBase) return { refused: "otherName" };
  const shown = judgeShown(book, request, nowMs, (key) => isSignedRenewal(key, request));
  if ("refused" in shown) return shown;
  const before = book.answered(request.id);
  if (before !== undefined) return before.digest === digestOf(request) ? { again: before } : { refused: "badRequest" };
  return { sign: { name: shown.name, replaces: request.replaces } };
}

/** @returns the certificates that are to be revoked now */
export function judgeDone(
  book: IssuerBook,
  told: EnrolDone,
  topicBase: string,
  nowMs: number,
): { readonly revoke: readonly CertificateLine[] } | { readonly refused: EnrolRefusal } {
  if (told.base !== topicBase) return { refused: "otherName" };
  const shown = judgeShown(book, told, nowMs, (key) => isSignedDone(key, told));
  if ("refused" in shown) return shown;
  const others = book
    .certificatesOf(shown.name)
    .filter(({ serial, at }) => serial !== shown.serial && at <= shown.at && !book.isRevoked(serial));
  return { revoke: shown.replaces === true ? others.filter(({ notAfter }) => notAfter > nowMs) : [] };
}

function judgeShown(
  book: IssuerBook,
  { serial, base }: { readonly serial: string; readonly base: string },
  nowMs: number,
  isSigned: (key: X509Certificate["publicKey"]) => boolean,
): CertificateLine | { readonly refused: EnrolRefusal } {
  const shown = book.certificate(serial);
  if (shown === undefined || shown.name !== clientIdOf(base)) return { refused: "unknownCertificate" };
  if (!isSigned(new X509Certificate(shown.certificate).publicKey)) return { refused: "wrongKey" };
  if (book.isRevoked(serial)) return { refused: "revoked" };
  return nowMs > shown.notAfter ? { refused: "expired" } : shown;
}
