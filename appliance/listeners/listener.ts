/** What every listener is to whoever mounts it: something that starts, stops, and counts what came. */
import type { Arrival } from "#model/arrival.ts";
import type { JobReport } from "#model/report.ts";

/** Where what came in goes. Cheap, never waits, never throws. */
export interface Intake {
  /** A job reported. */
  report(report: JobReport): void;
  /** Something is kept for people and the diagnosis. */
  keep(arrival: Arrival): void;
  /** Something came that asks for an immediate look at a host (a link that went down); it is not believed by itself. */
  lookAt(host: string): void;
}

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

export interface Listener {
  /**
   * Listens. A port that is taken or forbidden is no error of the box: it is said in the figures and the log, and tried again
   * until it is free.
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  figures(): ListenerFigures;
}
