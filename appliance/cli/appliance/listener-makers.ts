/** Every kind of listener that a site can ask for. */
import type { ListenerMaker } from "./listening.ts";

export function listenerMakers(): readonly ListenerMaker[] {
  return [];
}
