/** Discovery as a command: a box of which nothing is wired to look around says so. */
import type { DiscoveryOrder, DiscoveryView } from "#model/discovery.ts";
import type { Actor } from "./actor.ts";
import type { Discovery } from "./discovery.ts";
import { done, refused, type Outcome } from "./outcome.ts";

export interface DiscoveryDesk {
  /** Undefined: this box cannot look around. */
  readonly discovery?: Pick<Discovery, "view" | "start" | "cancel"> | undefined;
}

export function viewDiscovery({ discovery }: DiscoveryDesk): Outcome<DiscoveryView> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : done(discovery.view());
}

export function startDiscovery(
  { discovery }: DiscoveryDesk,
  actor: Actor,
  order: DiscoveryOrder,
): Outcome<DiscoveryView> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : discovery.start(actor, order);
}

export function cancelDiscovery({ discovery }: DiscoveryDesk): Outcome<DiscoveryView> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : discovery.cancel();
}
