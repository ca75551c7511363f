/** What every step of loading a document has at hand, and the look-up of secrets that several steps share. */
import type { AnyCheckType } from "#checks/contract.ts";
import { parseDuration } from "#grammars/duration.ts";
import { parseSize } from "#grammars/size.ts";
import type { SiteDocument } from "#model/config.ts";
import type { ParametersOf, RefusalCode } from "#model/refusal.ts";
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
  /** Settings and thresholds by their words; goes when the document is loaded. */
  readonly shared: Map<string, object>;
}

/** The plain text of a secret; empty where it is not to be had, which is then among the findings. */
export function lookUpSecret(loading: Loading, value: string | { readonly secret: string }, path: Path): string {
  if (typeof value === "string") {
    loading.findings.warn("secret.plain", path);
    return value;
  }
  return lookUpReference(loading, value.secret, path) ?? "";
}

/** The plain text behind a name; undefined where it is not to be had, which is then among the findings. */
export function lookUpReference(loading: Loading, name: string, path: Path): string | undefined {
  const found = loading.secrets.get(name);
  if (found === undefined) missingHere(loading, "secret.unknown", path, { name });
  return found;
}

/** Something that only the box itself needs to have. */
export function missingHere<C extends RefusalCode>(
  loading: Loading,
  code: C,
  path: Path,
  ...parameters: ParametersOf<C>
): void {
  if (loading.lenient) loading.findings.warn(code, path, ...parameters);
  else loading.findings.mistake(code, path, ...parameters);
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

/** Bytes of an amount, or the fallback where it is, as the schema has then said, malformed. */
export function sizeOr(text: string, fallbackBytes: number): number {
  try {
    return parseSize(text);
  } catch {
    return fallbackBytes;
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
  if (ms < parseDuration(least)) loading.findings.mistake("range.atLeast", path, { least });
  else if (ms > parseDuration(most)) loading.findings.mistake("range.atMost", path, { most });
}
