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
  /** How many results in a row said `soft`, counted up to the policy's `attempts`. */
  readonly attempt: number;
  /** When the present run of results that disagree with `hard` began (ms, UTC); undefined when none does. */
  readonly softSince?: number;
  readonly last?: LastResult;
  /** The newest result that was not ok, kept after recovery. */
  readonly lastFailure?: LastResult;
}

export interface HostState {
  readonly hard: HostStateName;
  readonly hardSince: number;
  /** For `unreachable`: the host whose failure cuts this one off. */
  readonly behind?: string;
}

export const PENDING_SERVICE: ServiceState = { hard: "pending", hardSince: 0, soft: "pending", attempt: 0 };
export const PENDING_HOST: HostState = { hard: "pending", hardSince: 0 };
