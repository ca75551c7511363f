/** Thresholds as the document writes them: every measurement known, every range readable. */
import { parseRange } from "#grammars/threshold-range.ts";
import type { Thresholds } from "#model/config/checking.ts";
import type { Margin, ThresholdPair } from "#model/site.ts";
import type { ThresholdSet } from "#model/thresholds.ts";
import type { Path } from "./findings.ts";
import { checkDuration, durationOr, type Loading } from "./loading.ts";
import { quote } from "./value-form.ts";

const LEVELS = ["warning", "critical"] as const;
/** `0s`: it counts at once; at most as long as single results are sure to be kept. */
const [LEAST_LASTING, MOST_LASTING] = ["0s", "7d"];

/** `0s`: never; nobody knows further ahead than a season. */
export const [LEAST_AHEAD, MOST_AHEAD] = ["0s", "90d"];

/** The names that may be judged, and whose they are; empty: any, as plugins and exporters make them up. */
export type Measured =
  | { readonly known?: undefined }
  | { readonly known: readonly string[]; readonly check: string }
  | { readonly known: readonly string[]; readonly part: string };

/** The ranges of a written set; mistakes go to the findings. @param path of the set */
export function buildThresholds(loading: Loading, written: Thresholds, measured: Measured, path: Path): ThresholdSet {
  const built: [string, ThresholdSet[string]][] = [];
  for (const [name, { for: lasting, forecast, margin, ...ranges }] of Object.entries(written)) {
    const at = [...path, name];
    if (measured.known !== undefined && !measured.known.includes(name)) {
      const what = { value: quote(name), near: loading.findings.near(name, measured.known) };
      if ("check" in measured) loading.findings.mistake("measurement.check", at, { check: measured.check, ...what });
      else loading.findings.mistake("measurement.part", at, { part: measured.part, ...what });
      continue;
    }
    for (const level of LEVELS) checkRange(loading, ranges[level], [...at, level]);
    checkDuration(loading, forecast, [...at, "forecast"], LEAST_AHEAD, MOST_AHEAD);
    checkLasting(loading, lasting, [...at, "for"]);
    const lasts = lastsOf(lasting);
    const ahead = forecast === undefined ? {} : { forecastMs: durationOr(forecast, 0) };
    const back = margin === undefined ? {} : { margin: marginOf(margin) };
    built.push([name, { ...ranges, ...(lasts === undefined ? {} : { lasts }), ...ahead, ...back }]);
  }
  return Object.fromEntries(built);
}

/** `5%` of the limit, or so much of the value's unit. */
function marginOf(margin: string | number): Margin {
  return typeof margin === "number" ? { by: margin } : { percent: Number.parseFloat(margin) };
}

/** One duration is for both levels. */
function lastsOf(lasting: Thresholds[string]["for"]): ThresholdPair["lasts"] {
  if (lasting === undefined) return undefined;
  const { warning, critical } = typeof lasting === "string" ? { warning: lasting, critical: lasting } : lasting;
  return {
    ...(warning === undefined ? {} : { warning: durationOr(warning, 0) }),
    ...(critical === undefined ? {} : { critical: durationOr(critical, 0) }),
  };
}

function checkRange(loading: Loading, text: string | undefined, path: Path): void {
  if (text !== undefined) loading.findings.tryParse(() => parseRange(text), path);
}

function checkLasting(loading: Loading, lasting: Thresholds[string]["for"], path: Path): void {
  if (typeof lasting === "string") checkDuration(loading, lasting, path, LEAST_LASTING, MOST_LASTING);
  else
    for (const level of LEVELS) checkDuration(loading, lasting?.[level], [...path, level], LEAST_LASTING, MOST_LASTING);
}
