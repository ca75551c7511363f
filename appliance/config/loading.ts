/** What every step of loading a document has at hand, and the look-up of secrets that several steps share. */
import type { AnyCheckType } from "#checks/contract.ts";
import { parseDuration } from "#grammars/duration.ts";
import type { SiteDocument } from "#model/config.ts";
import type { Findings, Path } from "./findings.ts";
import type { SecretSource } from "./secret-source.ts";

export type CheckTypes = ReadonlyMap<string, AnyCheckType>;

export interface Loading {
  readonly document: SiteDocument;
  readonly findings: Findings;
  readonly secrets: SecretSource;
  readonly checkTypes: CheckTypes;
  /** Relative file names in the document start here. */
  readonly baseFolder: string;
  /** Secrets and files that this machine does not have are warnings: the document is looked at away from its box. */
  readonly lenient: boolean;
}

/** The plain text of a secret; empty where it is not to be had, which is then among the findings. */
export function lookUpSecret(loading: Loading, value: string | { readonly secret: string }, path: Path): string {
  if (typeof value === "string") {
    loading.findings.warn(
      "plainSecret",
      path,
      "is a secret in plain text; better: vedetta secret set NAME, and { secret: NAME } here",
    );
    return value;
  }
  const found = loading.secrets.get(value.secret);
  if (found === undefined) {
    missingHere(
      loading,
      "noSecret",
      path,
      `there is no secret "${value.secret}" on this box; store it with: vedetta secret set ${value.secret}`,
    );
  }
  return found ?? "";
}

/** Something that only the box itself needs to have. */
export function missingHere(loading: Loading, code: string, path: Path, message: string): void {
  if (loading.lenient) loading.findings.warn(code, path, message);
  else loading.findings.mistake(code, path, message);
}

/** Milliseconds of a duration, or the fallback where it is absent or, as the schema has then said, malformed. */
export function durationOr(text: string | undefined, fallbackMs: number): number {
  if (text === undefined) return fallbackMs;
  try {
    return parseDuration(text);
  } catch {
    return fallbackMs;
  }
}

/** Adds a mistake where a duration lies outside its sane limits. */
export function checkDuration(
  loading: Loading,
  text: string | undefined,
  path: Path,
  least: string,
  most: string,
): void {
  if (text === undefined) return;
  const ms = durationOr(text, parseDuration(least));
  if (ms < parseDuration(least)) loading.findings.mistake("range", path, `must be at least ${least}`);
  else if (ms > parseDuration(most)) loading.findings.mistake("range", path, `must be at most ${most}`);
}
