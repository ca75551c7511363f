/** Listeners in the shape of the interface: also those that are not configured, which are off. Pure. */
import { isoTime } from "#lib/clock.ts";
import { LISTENER_NAMES, type ListenerView } from "#model/api-listeners.ts";

/** What a listener says of itself; moments are milliseconds since 1970. */
export interface Heard {
  readonly name: string;
  readonly address?: string;
  readonly received: number;
  readonly refused: number;
  readonly lost: number;
  readonly lastAt?: number;
  readonly problem?: { readonly code: string; readonly message: string; readonly at: number };
}

export function viewListeners(heard: readonly Heard[]): ListenerView[] {
  const names = [...new Set([...LISTENER_NAMES, ...heard.map(({ name }) => name)])];
  return names.map((name) => {
    const own = heard.find((one) => one.name === name);
    if (own === undefined) return { name, on: false, received: 0, refused: 0, lost: 0 };
    const { address, received, refused, lost, lastAt, problem } = own;
    return {
      name,
      on: true,
      ...(address !== undefined && { address }),
      received,
      refused,
      lost,
      ...(lastAt !== undefined && { lastAt: isoTime(lastAt) }),
      ...(problem !== undefined && { problem: { ...problem, at: isoTime(problem.at) } }),
    };
  });
}
