/**
 * States of hosts and services. Soft: what the newest results say while quick retries run.
 * Hard: confirmed by `attempts` results in a row. Only hard states are told.
 */
import type { Breach, ResultState } from "./result.ts";
import type { Parameters } from "./sentence.ts";

export const SERVICE_STATES = ["pending", "ok", "warning", "critical", "unknown"] as const;
export type ServiceStateName = (typeof SERVICE_STATES)[number];

export const HOST_STATES = ["pending", "up", "down", "unreachable"] as const;
export type HostStateName = (typeof HOST_STATES)[number];

/** What the newest look said, kept with the state so that a page can explain it. */
export interface LastResult {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly state: ResultState;
  readonly code: string;
  readonly parameters: Parameters;
  readonly measurements: Readonly<Record<string, number>>;
  readonly units?: Readonly<Record<string, string>>;
  readonly breaches: readonly Breach[];
  readonly detail?: string;
  /** `box` when this box could not look. */
  readonly blame: "target" | "box";
}

export interface ServiceState {
  /** Confirmed state, and since when (ms, UTC). */
  readonly hard: ServiceStateName;
  readonly hardSince: number;
  /** State of the newest result about the target; equals `hard` when nothing is pending. */
  readonly soft: ServiceStateName;
  /** How many results in a row disagreed with `hard`; 0 when the newest agrees. */
  readonly attempt: number;
  /** When the present run of results that disagree with `hard` began (ms, UTC); undefined when none does. */
  readonly softSince?: number;
  /** When the first result of the present hard state came in, before it was confirmed (ms, UTC). */
  readonly failingSince?: number;
  /**
   * The hard state that was last told to the outside. Differs from `hard` while a failure is held back as a symptom of
   * something else, or until it is known whether it is one.
   */
  readonly told: ServiceStateName;
  /** The newest result, whoever is to blame. */
  readonly last?: LastResult;
  /** When the newest result about the target came in (ms, UTC); results that blame this box do not count. */
  readonly lastTargetAt?: number;
  /** The newest result that was not ok, kept after recovery. */
  readonly lastFailure?: LastResult;
}

export interface HostState {
  readonly hard: HostStateName;
  readonly hardSince: number;
  /** The hard state that was last told; `unreachable` is never told on its own. */
  readonly told: HostStateName;
  /** For `unreachable`: the host whose failure cuts this one off. */
  readonly behind?: string;
}

export const PENDING_SERVICE: ServiceState = {
  hard: "pending",
  hardSince: 0,
  soft: "pending",
  attempt: 0,
  told: "pending",
};
export const PENDING_HOST: HostState = { hard: "pending", hardSince: 0, told: "pending" };
