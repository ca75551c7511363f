/** Which updates a box takes, and when a new version is well: pure. */
import type { Slot } from "./boot-block.ts";
import { compareVersions } from "./versions.ts";

/** What a box remembers of its updates, in /state/system/update.json. */
export interface UpdateMemory {
  /** The newest that was ever well here: nothing older is taken. */
  readonly highest?: string;
  /** Installed, started or about to be, and not yet known to be well. */
  readonly pending?: PendingUpdate;
  /** How the last one ended. */
  readonly last?: {
    readonly version: string;
    readonly outcome: UpdateOutcome;
    readonly why?: string;
    readonly at: string;
  };
  /** Returned from: not taken again. */
  readonly avoided?: readonly string[];
}

export interface PendingUpdate {
  readonly version: string;
  readonly slot: Slot;
  readonly from: string;
  /** Whether a broker was connected: only then must one be after it. */
  readonly hadBroker: boolean;
}

export type UpdateOutcome = "installed" | "returned" | "failed";

/** Why an update is not taken. */
export type UpdateRefusal =
  | "notFound"
  | "notSigned"
  | "otherBoard"
  | "otherVersion"
  | "older"
  | "returnedFrom"
  | "noSpace"
  | "busy";

export interface Bundle {
  readonly compatible: string;
  readonly version: string;
}

/** @param wanted the version that was asked for; undefined: whichever it is (a stick) */
export function judgeBundle(
  bundle: Bundle,
  box: { readonly compatible: string; readonly version: string },
  memory: UpdateMemory,
  wanted: string | undefined,
): UpdateRefusal | undefined {
  if (bundle.compatible !== box.compatible) return "otherBoard";
  if (wanted !== undefined && bundle.version !== wanted) return "otherVersion";
  if (compareVersions(bundle.version, box.version) <= 0) return "older";
  if (memory.highest !== undefined && compareVersions(bundle.version, memory.highest) < 0) return "older";
  if (memory.avoided?.includes(bundle.version) === true) return "returnedFrom";
  return undefined;
}

/** What is seen of a version that has started. */
export interface Health {
  /** `/readyz` says that the box watches. */
  readonly ready: boolean;
  /** Units that must not fail, and have. */
  readonly failedUnits: readonly string[];
  /** It stores on its disk, not in memory; undefined: it does not say (a box that nobody has claimed tells no figures). */
  readonly stores?: boolean;
  /** Of due runs how late the latest hundredth is. s; undefined: nothing has run yet */
  readonly lateness?: number;
  readonly brokerConnected: boolean;
  /** How long it has been ready without a break. s */
  readonly readyFor: number;
}

/** It must have been well for so long, some rounds of checks. s */
const WELL_FOR = 90;
/** The scheduler keeps its times. s */
const MOST_LATENESS = 10;

/**
 * @param mostLateness how late checks may run on this board, s
 * @returns what is missing; none: it is well
 */
export function notYetWell(
  health: Health,
  pending: PendingUpdate | undefined,
  mostLateness: number = MOST_LATENESS,
): string[] {
  const faults = health.failedUnits.map((unit) => `${unit} has failed`);
  if (!health.ready) faults.push("it does not watch");
  if (health.stores === false) faults.push("it cannot store");
  if (pending === undefined) return faults;
  if (health.readyFor < WELL_FOR) faults.push("it has not been well for long enough");
  if ((health.lateness ?? 0) > mostLateness) faults.push("checks run late");
  if (pending.hadBroker && !health.brokerConnected) faults.push("no broker is connected, and one was before");
  return faults;
}

/**
 * After a start: what became of an update that was pending.
 *
 * @param first the slot that the boot script tries first: the running one where power went before the new version had its turn
 */
export function afterStart(memory: UpdateMemory, running: Slot, first: Slot | undefined, at: string): UpdateMemory {
  const { pending, ...rest } = memory;
  if (pending === undefined || pending.slot === running) return memory;
  if (first === pending.slot) return returned(rest, pending, "it did not start, and the version before did", at);
  const why = "the box was started anew before the version had its turn";
  return { ...rest, last: { version: pending.version, outcome: "failed", why, at } };
}

export function wasWell({ pending, ...rest }: UpdateMemory, at: string): UpdateMemory {
  if (pending === undefined) return rest;
  const last = { version: pending.version, outcome: "installed" as const, at };
  return { ...rest, highest: pending.version, last };
}

export function wasNotWell({ pending, ...rest }: UpdateMemory, why: string, at: string): UpdateMemory {
  return pending === undefined ? rest : returned(rest, pending, why, at);
}

function returned(
  rest: Omit<UpdateMemory, "pending">,
  { version }: PendingUpdate,
  why: string,
  at: string,
): UpdateMemory {
  const avoided = [...new Set([...(rest.avoided ?? []), version])].slice(-MOST_AVOIDED);
  return { ...rest, avoided, last: { version, outcome: "returned", why, at } };
}

const MOST_AVOIDED = 20;
