/** Durations as configuration writes them: `500ms`, `30s`, `5m`, `2h`, `7d`, `5y`. */
import { GrammarError } from "./grammar-error.ts";

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  y: 31_536_000_000,
};

/**
 * Milliseconds of a written duration.
 * @throws GrammarError when the text is not a duration.
 */
export function parseDuration(text: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d|y)$/.exec(text);
  if (match === null) throw new GrammarError("duration.form", { text });
  return Number(match[1]) * (UNIT_MS[match[2] ?? ""] ?? 0);
}

/** The shortest exact writing: 90000 becomes `90s`, 300000 becomes `5m`. */
export function formatDuration(ms: number): string {
  for (const unit of ["d", "h", "m", "s"]) {
    const size = UNIT_MS[unit] ?? 1;
    if (ms !== 0 && ms % size === 0) return `${ms / size}${unit}`;
  }
  return ms === 0 ? "0s" : `${ms}ms`;
}
