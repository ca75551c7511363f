/** Listeners in the shape of the interface: also those that are not configured, which are off. Pure. */
import { isoTime } from "#lib/clock.ts";
import { LISTENER_NAMES, type ListenerView } from "#model/api-listeners.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";

export function viewListeners(heard: readonly ListenerFigures[]): ListenerView[] {
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
