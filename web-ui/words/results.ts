/** What a single result says: what the check saw, and the limit it broke where that alone would sound well. */
import type { ResultView } from "#model/api.ts";
import { say, sayIt } from "./language.ts";

export function sayResult({ state, text, breaches, units }: ResultView): string {
  const [breach] = breaches;
  const saw = sayIt(text);
  if (state === "ok" || breach === undefined || text.code === "check.breach") return saw;
  const limit = say("check.breach", { ...breach, unit: units[breach.measurement] ?? "" });
  return say("check.sawAndLimit", { saw, limit });
}
