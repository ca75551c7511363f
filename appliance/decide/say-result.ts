/** What a result says, as a sentence: the limit it broke where the code alone would sound well, else what the check saw. Pure. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { Sentence } from "#model/sentence.ts";
import type { LastResult } from "#model/state.ts";

/** @param declaration of the check type; undefined where the type is not known (any more) */
export function sayResult(
  check: string,
  declaration: CheckDeclaration | undefined,
  result: Pick<LastResult, "code" | "parameters" | "measurements" | "units" | "breaches"> | undefined,
): Sentence {
  if (result === undefined) return { code: "check.pending", parameters: {} };
  const parameters = { ...result.measurements, ...result.parameters };
  if (result.code === "boxFault") return { code: "check.boxFault", parameters };
  const [breach] = result.breaches;
  if (breach === undefined || declaration?.codes[result.code] !== "ok")
    return { code: sentenceOf(check, result.code), parameters };
  const { measurement, value, range, level, held } = breach;
  const unit = result.units?.[measurement] ?? declaration.measurements[measurement]?.unit ?? "";
  const about = { ...parameters, measurement, value, range, level, unit };
  return { code: "check.breach", parameters: held === undefined ? about : { ...about, held } };
}

/** Sentences of checks are named after their type; those with a dot already have their whole name. */
function sentenceOf(check: string, code: string): string {
  return code.includes(".") ? code : `${check}.${code}`;
}
