/** What a running box is given. */
import type { TimerClock } from "#lib/clock.ts";
import type { OwnLog } from "#model/diagnostics.ts";
import type { Log } from "#lib/log.ts";
import type { Pace } from "#relay/enrolment/pace.ts";
import type { Outside } from "./outside.ts";

export interface ApplianceOptions {
  /** The configuration file; undefined: it lives in the data folder. */
  readonly configFile?: string;
  readonly dataFolder: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** The code of the label. */
  readonly claimCode?: string;
  readonly version: string;
  readonly boot: string;
  /** Stands for the machine's own boot in a simulation; left out: the kernel's. */
  readonly machineBoot?: string;
  readonly clock: TimerClock;
  readonly log: Log;
  /** The newest lines of that log; left out: they are not kept. */
  readonly ownLog?: () => OwnLog;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long a desired configuration may look for a broker, milliseconds; left out: three minutes. */
  readonly trialMs?: number;
  /** For tests: an enrolment in less time. */
  readonly enrolPace?: Partial<Pace>;
  /** This program, to be started once more for a verb; left out: as it was started itself. */
  readonly program?: readonly [file: string, ...args: string[]];
  /** Stands for the network in a simulation; undefined: the real one. */
  readonly outside?: Outside;
}
