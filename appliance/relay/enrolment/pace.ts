/** How fast a box asks, looks and tries, in milliseconds; and in which shares of a certificate's life. */

export interface Pace {
  /** Between looks; a short-lived certificate is looked at more often. */
  readonly lookMs: number;
  /** The same while it is not connected. */
  readonly awayMs: number;
  readonly answerMs: number;
  /** The first wait after a request without an answer, and the longest. */
  readonly againMs: { readonly firstMs: number; readonly mostMs: number };
  /** So long a new certificate has to find a broker before the old one is taken again, and so long until its next try. */
  readonly trialMs: number;
  readonly retrialMs: number;
  /** After a refusal. */
  readonly refusedMs: number;
}

export const PACE: Pace = {
  lookMs: 3_600_000,
  awayMs: 15_000,
  answerMs: 20_000,
  againMs: { firstMs: 2000, mostMs: 600_000 },
  trialMs: 120_000,
  retrialMs: 600_000,
  refusedMs: 3_600_000,
};

/** So often in its life a certificate is looked at, and its use noted. */
export const LOOKS = 60;
export const NOTES = 20;
