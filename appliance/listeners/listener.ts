/** What every listener is to whoever mounts it: something that starts, stops, and counts what came. */
import type { Arrival } from "#model/arrival.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
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

export interface Listener {
  /**
   * Listens. A port that is taken or forbidden is no error of the box: it is said in the figures and the log, and tried again
   * until it is free.
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  figures(): ListenerFigures;
}
