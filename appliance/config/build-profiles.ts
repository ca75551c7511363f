/** From `profiles` to the site's own default thresholds of derived services. */
import type { Thresholds } from "#model/config/checking.ts";
import type { Site } from "#model/site.ts";
import { parseRange } from "#grammars/threshold-range.ts";
import type { Path } from "./findings.ts";
import type { Loading } from "./loading.ts";
import { suggestion } from "./nearest-name.ts";
import { quote } from "./word-form.ts";

/** The check type of derived services; its measurements are what thresholds may be set on. */
const CHECK = "device";

export function buildProfileDefaults(loading: Loading): Site["profileDefaults"] {
  const defaults = loading.document.profiles?.defaults as Readonly<Record<string, Thresholds>> | undefined;
  if (defaults === undefined) return undefined;
  const known = Object.keys(loading.checkTypes.get(CHECK)?.measurements ?? {});
  for (const [part, thresholds] of Object.entries(defaults)) {
    for (const [name, pair] of Object.entries(thresholds)) {
      const path: Path = ["profiles", "defaults", part, name];
      if (known.length > 0 && !known.includes(name))
        loading.findings.mistake("measurement", path, `${part} has no ${quote(name)}${suggestion(name, known)}`);
      for (const level of ["warning", "critical"] as const) checkRange(loading, pair[level], [...path, level]);
    }
  }
  return defaults;
}

function checkRange(loading: Loading, text: string | undefined, path: Path): void {
  if (text === undefined) return;
  try {
    parseRange(text);
  } catch (error) {
    loading.findings.mistake("range", path, (error as Error).message);
  }
}
