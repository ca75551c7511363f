/** A service with its place in time. */
import type { AnyCheckType, Job } from "#checks/contract.ts";
import type { Service } from "#model/site.ts";
import type { Rhythm } from "./timetable.ts";

export interface Task {
  service: Service;
  readonly type: AnyCheckType;
  readonly job: Job<unknown>;
  /** Its number in the site table. */
  readonly n: number;
  /** Undefined: it belongs to a round, and is looked at alone only out of turn. */
  readonly rhythm: Rhythm | undefined;
  /** When it is looked at alone, monotonic milliseconds; Infinity: not at all. */
  dueMs: number;
  /** Counts what stands in the queue: older entries of the same task are ignored. */
  turn: number;
  running: boolean;
  removed: boolean;
  /** Looked at again as soon as the present run is over. */
  wantsAnother: boolean;
  lastStartMs: number;
  /** Whether the look that it waits for alone is its turn: neither a retry nor one that was asked for. */
  isRegular: boolean;
}
