/** Whether a host is up, down, or only out of reach behind another one. Pure. */
import type { HostState, ServiceState } from "#model/state.ts";

/** A parent as its child's decision sees it. */
export interface ParentView {
  readonly id: string;
  readonly state: HostState;
  /**
   * Whether the parent's state can be relied on now: it was looked at after the child began to fail and nothing about it
   * is in doubt, or it is known to be gone.
   */
  readonly settled: boolean;
}

/** `wait`: the newest facts contradict each other; nothing changes until a parent or the host was looked at again. */
export type HostDecision = HostState | "wait";

/**
 * Decides the state of a host.
 * @param own state of the service that stands for the host; undefined where up/down is not known
 * @param now milliseconds since 1970
 */
export function decideHostState(
  before: HostState,
  own: ServiceState | undefined,
  parents: readonly ParentView[],
  now: number,
): HostDecision {
  if (own === undefined || own.hard === "pending" || own.hard === "unknown") return before;
  if (own.hard === "ok" || own.hard === "warning") return change(before, "up", now);

  const cutOff = parents.length > 0 && parents.every(({ state }) => isGone(state));
  if (cutOff) return change(before, "unreachable", now, parents[0]?.id);
  if (before.hard !== "down" && parents.some(({ settled }) => !settled)) return "wait";
  if (before.hard === "unreachable" && lookedAtBefore(own, parents)) return "wait";
  return change(before, "down", now);
}

export function isGone(state: HostState): boolean {
  return state.hard === "down" || state.hard === "unreachable";
}

/** The way is open again, but the host itself was not looked at since. */
function lookedAtBefore(own: ServiceState, parents: readonly ParentView[]): boolean {
  const openSince = Math.min(...parents.filter(({ state }) => !isGone(state)).map(({ state }) => state.hardSince));
  return (own.lastTargetAt ?? 0) <= openSince;
}

function change(before: HostState, hard: HostState["hard"], now: number, behind?: string): HostState {
  if (before.hard === hard && before.behind === behind) return before;
  const hardSince = before.hard === hard ? before.hardSince : now;
  return behind === undefined ? { hard, hardSince, told: before.told } : { hard, hardSince, told: before.told, behind };
}
