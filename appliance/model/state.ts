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

/**
 * A moment. Order and waits go by `steadyMs`, which counts within one run of the box; `wallMs` is for people, because the
 * wall clock may be set at any time.
 */
export interface Moment {
  /** The run of the box whose steady clock it is. */
  readonly boot: string;
  readonly steadyMs: number;
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  /** Whether the box trusted its wall clock then. */
  readonly trusted: boolean;
}

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

/** A limit that must be broken for a while before it counts, and is broken. */
export interface Rising {
  readonly measurement: string;
  readonly level: "warning" | "critical";
  /** When the first look that found it broken began. */
  readonly since: Moment;
  /** Regular looks that found it broken; 2 stands for more as well. */
  readonly looks: number;
  /** It has lasted; from then on it counts until the service is well. */
  readonly counts: boolean;
  /** Whether the newest look found it broken. */
  readonly broken: boolean;
}

export interface ServiceState {
  /** Confirmed state, and since when (ms, UTC). */
  readonly hard: ServiceStateName;
  readonly hardSince: number;
  /** The same for waits. */
  readonly hardAt?: Moment;
  /** State of the newest result about the target; equals `hard` when nothing is pending. */
  readonly soft: ServiceStateName;
  /** How many results in a row disagreed with `hard`; 0 when the newest agrees. */
  readonly attempt: number;
  /** When the present run of results that disagree with `hard` began; undefined when none does. */
  readonly softSince?: Moment;
  /** When the first result of the present hard state came in, before it was confirmed; begins anew when its host returns. */
  readonly failingSince?: Moment;
  /** How many results in a row about the target were not ok; counted anew when its host returns and when the box starts. */
  readonly failures?: number;
  /** How many results in a row said the same as the newest. */
  readonly same?: number;
  /** The hard state that was last told to the outside by `state.changed`. What incidents tell does not count. */
  readonly told: ServiceStateName;
  /** Id of the incident that its present failure is a symptom of. */
  readonly symptomOf?: string;
  /** The newest result, whoever is to blame. */
  readonly last?: LastResult;
  /** When the newest result about the target came in (ms, UTC); results that blame this box do not count. For people. */
  readonly lastTargetAt?: number;
  /** When the newest look about the target began, by the steady clock of this run; undefined before the first. */
  readonly lookedMs?: number;
  /** When it was last found ok while confirmed ok, by the steady clock of this run. */
  readonly goodMs?: number;
  /** Limits that are broken and must last; left out where there are none. */
  readonly rising?: readonly Rising[];
  /** A bit for each of the last 21 regular looks, the newest lowest: whether the hard state was another than at the one before. */
  readonly changes?: number;
  /** The hard state at the newest regular look. */
  readonly regularHard?: ServiceStateName;
  /** It changes too often, since then. */
  readonly flappingSince?: Moment;
  /** A person said that the present failure is no fault: as bad as that, until it is well. */
  readonly excused?: ServiceStateName;
  /** The newest result that was not ok, kept after recovery. */
  readonly lastFailure?: LastResult;
}

export interface HostState {
  readonly hard: HostStateName;
  readonly hardSince: number;
  /** The hard state that was last told by `state.changed`; `unreachable` is never told on its own. */
  readonly told: HostStateName;
  /** For `unreachable`: the host whose failure cuts this one off. */
  readonly behind?: string;
  /** For `unreachable`: what it lacks where that is not the way over its parents. `behind` then feeds it, or did. */
  readonly lacks?: "power" | "line";
  /** For `unreachable`: id of the incident that it is a symptom of. */
  readonly symptomOf?: string;
  /** For `unreachable`: since when the way to it is open again, while the host itself is waited for. */
  readonly openSince?: Moment;
  /** A person said that its being gone is no fault, until it is back. */
  readonly excused?: true;
  /** When it was last back after having been gone, and the incident it was gone with. */
  readonly returned?: { readonly at: Moment; readonly incident?: string };
  /** When its device started, by its own word: the last ones, the newest last. */
  readonly restarts?: readonly Moment[];
  /** That what it feeds is without its power, or was so last. */
  readonly power?: PowerLoss;
}

/** What a host feeds has lost its power. */
export interface PowerLoss {
  /** `said`: it says itself that it runs on battery or gives nothing out; `silent`: it does not answer. */
  readonly how: "said" | "silent";
  readonly since: Moment;
  /** Since when all is well again. */
  readonly back?: Moment;
  /** Id of the incident that stands for it. */
  readonly incident?: string;
}

export const PENDING_SERVICE: ServiceState = {
  hard: "pending",
  hardSince: 0,
  soft: "pending",
  attempt: 0,
  told: "pending",
};
export const PENDING_HOST: HostState = { hard: "pending", hardSince: 0, told: "pending" };
