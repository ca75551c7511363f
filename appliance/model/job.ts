/** Jobs: what is expected to report by itself, when, and by which way. Their states and cells follow in `decide/job-state.ts`. */
import type { Level } from "./incident.ts";

/** When a job is due. */
export type JobSchedule =
  /** Cron, five fields, by the site's clock; a report may come until so long after each start. */
  | { readonly cron: string; readonly windowMs: number }
  /** Between two reports so long at most, and a little more. */
  | { readonly everyMs: number; readonly graceMs: number };

/** What every job has, whichever way it reports by. */
export interface JobBasics {
  readonly id: string;
  readonly name: string;
  /** Id of the host it belongs to. */
  readonly host?: string;
  readonly criticality: Level;
  readonly schedule: JobSchedule;
}
