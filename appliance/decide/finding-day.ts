/** When the list of what was found on a device's first day is told (ADR 0065). Pure. */
import { FIRST_DAY_MS } from "./finding.ts";
import type { World } from "./world.ts";

/** Devices that are first read so soon after another make one list with it. */
export const ONE_LIST_MS = 3_600_000;

/** When the next list is to be told, by the steady clock; undefined: none is waited for. */
export function nextListMs(world: World): number | undefined {
  return nextList(world)[0]?.dueMs;
}

/** The hosts of the next list. It is told when the last of them has had its day. */
export function nextList(world: World): { readonly hostId: string; readonly dueMs: number }[] {
  const open: { readonly hostId: string; readonly readMs: number }[] = [];
  for (const { id } of world.hosts()) {
    const look = world.firstLook(id);
    if (look !== undefined && look.over !== true) open.push({ hostId: id, readMs: look.readAt.steadyMs });
  }
  const firstMs = Math.min(...open.map(({ readMs }) => readMs));
  const together = open.filter(({ readMs }) => readMs <= firstMs + ONE_LIST_MS);
  const dueMs = Math.max(...together.map(({ readMs }) => readMs)) + FIRST_DAY_MS;
  return together.map(({ hostId }) => ({ hostId, dueMs }));
}
