/** Files of certificates and keys that a document names. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { errorCode } from "#lib/errno.ts";
import type { Path } from "./findings.ts";
import { missingHere, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const MAX_PEM_BYTES = 1024 * 1024;

/** The text of a file that a document names; undefined where it is not to be had, which is then among the findings. */
export function readPem(loading: Loading, fileName: string | undefined, at: Path): string | undefined {
  if (fileName === undefined) return undefined;
  try {
    const bytes = readFileSync(path.resolve(loading.baseFolder, fileName));
    if (bytes.length <= MAX_PEM_BYTES) return bytes.toString("utf8");
    loading.findings.mistake("pem.tooLarge", at, { value: quote(fileName) });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    missingHere(loading, "pem.unreadable", at, { value: quote(fileName), reason: code });
  }
  return undefined;
}

/** The first certificate of a file; an authority's file may hold several. */
export function parseCertificate(loading: Loading, pem: string, at: Path): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    loading.findings.mistake("pem.noCertificate", at);
    return undefined;
  }
}

/** The authorities that a document trusts, as a PEM text. */
export function readAuthorities(loading: Loading, fileName: string | undefined, at: Path): string | undefined {
  const ca = readPem(loading, fileName, at);
  if (ca !== undefined) parseCertificate(loading, ca, at);
  return ca;
}
