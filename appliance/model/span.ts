/** Something that was so from one moment to another, kept for reports. */

/**
 * `state`: the hard state of a host (`HOST`) or service (`HOST/SERVICE`); `maintenance`: announced work on one, with the work's id
 * as its state; `pause`: an incident (its id) was suspended, for the reason that its state names; `unwatched`: the box (`box`) does
 * not know what was.
 */
export type SpanKind = "state" | "maintenance" | "pause" | "unwatched";

export interface Span {
  readonly kind: SpanKind;
  readonly subject: string;
  /** Milliseconds since 1970 (UTC). */
  readonly fromMs: number;
  /** Undefined: it is so. */
  readonly untilMs?: number;
  readonly state: string;
}
