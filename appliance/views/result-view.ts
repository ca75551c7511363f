/** One result as it is shown, the newest as well as one that history kept: what it says, and what was measured. Pure. */
import { sayResult } from "#decide/say-result.ts";
import type { ResultView } from "#model/api.ts";
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { LastResult } from "#model/state.ts";

/** @param declaration of the check type; undefined where the type is not known (any more) */
export function viewResult(
  check: string,
  declaration: CheckDeclaration | undefined,
  result: Omit<LastResult, "blame">,
): ResultView {
  const units: Record<string, string> = {};
  for (const name of Object.keys(result.measurements)) {
    units[name] = result.units?.[name] ?? declaration?.measurements[name]?.unit ?? "";
  }
  return {
    at: new Date(result.at).toISOString(),
    state: result.state,
    text: sayResult(check, declaration, result),
    measurements: { ...result.measurements },
    units,
    breaches: [...result.breaches],
    ...(result.detail === undefined ? {} : { detail: result.detail }),
  };
}
