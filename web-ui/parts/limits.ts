/** Thresholds as lines: the ends of a range beyond which a value is bad. */
import { parseRange } from "#grammars/threshold-range.ts";
import { say } from "../words/language.ts";
import { sayValue } from "../words/measurements.ts";

export interface Limit {
  readonly level: "warning" | "critical";
  /** `above`: bad from here up; `below`: bad from here down. */
  readonly side: "above" | "below";
  readonly value: number;
}

interface Thresholds {
  readonly warning?: string;
  readonly critical?: string;
}

/** Limits of a measurement, warning first. A range that cannot be read gives none: the box would have refused it. */
export function limitsOf({ warning, critical }: Thresholds): Limit[] {
  return [...limitsAt("warning", warning), ...limitsAt("critical", critical)];
}

function limitsAt(level: Limit["level"], text: string | undefined): Limit[] {
  if (text === undefined) return [];
  try {
    const { start, end, inside } = parseRange(text);
    const limits: Limit[] = [
      { level, side: inside ? "above" : "below", value: start },
      { level, side: inside ? "below" : "above", value: end },
    ];
    // The range "10" is written for what is too much; nothing measured falls below its silent zero.
    return limits.filter(({ value, side }) => Number.isFinite(value) && !(value === 0 && side === "below"));
  } catch {
    return [];
  }
}

export function sayLimit({ level, side, value }: Limit, unit: string): string {
  return say(`limit.${level}.${side}`, { value: sayValue(value, unit) });
}
