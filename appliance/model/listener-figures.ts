/** What a listener counts and says of itself. */

/** Since the start. What is refused and what is lost was counted by nobody else. */
export interface ListenerFigures {
  readonly name: string;
  /** Where it listens, `HOST:PORT`; undefined while it does not. */
  readonly address?: string;
  readonly received: number;
  /** Not taken: too large, too many, not allowed, not understood. */
  readonly refused: number;
  /** Lost because more came than can be read. */
  readonly lost: number;
  /** When something came last, milliseconds since 1970. */
  readonly lastAt?: number;
  /** Why it does not listen, or the newest trouble. */
  readonly problem?: { readonly code: string; readonly message: string; readonly at: number };
}
