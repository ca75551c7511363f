/** What the HTTP server hands on of a heartbeat, which it bounds. */

/** One call at `/heartbeat/TOKEN/WORD`. */
export interface Beat {
  readonly token: string;
  /** Address that it came from. */
  readonly from: string;
  /** What stands behind the token; undefined: nothing. */
  readonly word?: string | undefined;
  /** Ties an end to its start. */
  readonly run?: string | undefined;
  readonly machine?: string | undefined;
  readonly sizeBytes?: number | undefined;
  readonly durationMs?: number | undefined;
  /** The beginning and the end of what was sent along. */
  readonly body: string;
}
