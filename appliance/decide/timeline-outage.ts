/** Plays what a site really goes through: looks come at their intervals, again when asked for, and say what is so then. */
import type { ServiceKey } from "#model/id.ts";
import type { Letter, TimelineWorld } from "./timeline-world.ts";

/** How a service is at a moment, milliseconds since the beginning. */
export type Truth = (key: ServiceKey, ms: number) => Letter;

const LOOK_TAKES_MS = 100;
const SOON_MS = 1000;

/**
 * Looks at every service of the world until a moment.
 * @param meanwhile called before each look: for restarts, reloads and clocks that are set
 */
export function playOutage(
  world: TimelineWorld,
  keys: readonly ServiceKey[],
  truth: Truth,
  untilMs: number,
  meanwhile: (nowMs: number) => void = () => {},
): void {
  const due = new Map(keys.map((key, at) => [key, at * 37]));
  const lookedAt = new Map<ServiceKey, number>();
  const lookSoon = () => {
    for (const asked of world.asked) {
      const soon = Math.max(world.now + LOOK_TAKES_MS, (lookedAt.get(asked) ?? -Infinity) + SOON_MS);
      if (due.has(asked)) due.set(asked, Math.min(due.get(asked) ?? soon, soon));
    }
    world.asked.length = 0;
  };
  for (;;) {
    const [key, at] = [...due].reduce((a, b) => (b[1] < a[1] ? b : a));
    const next = Math.min(at, world.nextAlarmMs);
    if (next > untilMs) break;
    world.pass(next - world.now);
    lookSoon();
    if (next < at) continue;
    meanwhile(world.now);
    const interval = world.service(key)?.intervalMs ?? 60_000;
    due.set(key, at + interval);
    world.asked.length = 0;
    if (world.service(key) === undefined) continue;
    const againInMs = world.result(key, truth(key, world.now));
    lookedAt.set(key, world.now);
    if (againInMs !== undefined) due.set(key, Math.min(at + interval, at + againInMs));
    lookSoon();
  }
  world.pass(untilMs - world.now);
}
