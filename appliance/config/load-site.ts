/**
 * From a configuration document to the checked site, or to every mistake in it at once.
 *
 * 1. The text becomes a value (YAML or JSON).
 * 2. The value is compared with the schema; a departure does not stop the steps after it.
 * 3. References, timing, settings, thresholds, secrets and files are checked while the site's objects are built.
 */
import path from "node:path";
import { compiled } from "#lib/compiled-shape.ts";
import { SiteDocument } from "#model/config.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { buildSite } from "./build-site.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { Findings } from "./findings.ts";
import { isObject, type JsonSchema } from "./json-schema.ts";
import type { CheckTypes } from "./loading.ts";
import { parseDocument } from "./parse-document.ts";
import { repairShape } from "./repair-shape.ts";
import type { SecretSource } from "./secret-source.ts";

export interface LoadOptions {
  /** Stands in front of syntax errors; `site.yaml` unless told. */
  readonly fileName?: string;
  /** Where relative file names in the document start; the working folder unless told. */
  readonly baseFolder?: string;
  readonly secrets: SecretSource;
  readonly checkTypes: CheckTypes;
  /** Missing secrets and certificate files are warnings only: the document is looked at away from its box. */
  readonly lenient?: boolean;
}

export interface LoadedSite {
  /** Present exactly when there are no problems. */
  readonly site?: Site;
  /** The document as parsed and valid, secrets unmasked. Present exactly when there are no problems. */
  readonly document?: SiteDocument;
  readonly problems: readonly Refusal[];
  readonly warnings: readonly Refusal[];
  /** Paths that are accepted but not acted upon by this version. */
  readonly notYetInForce: readonly string[];
}

/** Loads a document. @param source the text, or the parsed value */
export function loadSite(source: string | object, options: LoadOptions): LoadedSite {
  let value: unknown = source;
  if (typeof source === "string") {
    const parsed = parseDocument(source, options.fileName ?? "site.yaml");
    if ("problems" in parsed) return refused(parsed.problems, []);
    value = parsed.value;
  }
  if (!isObject(value)) {
    return refused([refusal("document.empty", options.fileName ?? "site.yaml")], []);
  }
  const findings = new Findings(value);
  const document = checkShape(value, findings);
  findings.passOverFaulty();
  const site = buildSite({
    document,
    findings,
    secrets: options.secrets,
    checkTypes: options.checkTypes,
    baseFolder: path.resolve(options.baseFolder ?? "."),
    lenient: options.lenient ?? false,
    shared: new Map(),
  });
  if (findings.problems.length > 0) return refused(findings.problems, findings.warnings);
  return { site, document, problems: [], warnings: findings.warnings, notYetInForce: site.notYetInForce };
}

function refused(problems: readonly Refusal[], warnings: readonly Refusal[]): LoadedSite {
  return { problems, warnings, notYetInForce: [] };
}

/** The value itself where it is valid; else its mistakes are said and a repaired copy goes on, to find the others. */
function checkShape(value: unknown, findings: Findings): SiteDocument {
  if (compiled(SiteDocument).Check(value)) return value;
  explainMismatch(SiteDocument as JsonSchema, value, [], findings);
  // Should the words ever miss what the validator saw, the document is refused all the same.
  if (findings.problems.length === 0) findings.mistake("document.schema", []);
  return repairShape(SiteDocument as JsonSchema, value) as SiteDocument;
}
