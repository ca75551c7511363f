/** Discovery and its review as commands: a box of which nothing is wired to look around says so. */
import type { DiscoveryOrder, DiscoveryView } from "#model/discovery.ts";
import type {
  ChoicesOrder,
  ReviewDetail,
  ReviewView,
  TryOrder,
  TryView,
  WatchedView,
} from "#model/discovery-review.ts";
import type { Actor } from "./actor.ts";
import type { Discovery } from "./discovery.ts";
import { done, refused, type Outcome } from "./outcome.ts";

export interface DiscoveryDesk {
  /** Undefined: this box cannot look around. */
  readonly discovery?: Pick<Discovery, "view" | "start" | "cancel" | "try" | "viewReview" | "review"> | undefined;
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

export function tryCredential({ discovery }: DiscoveryDesk, actor: Actor, order: TryOrder): Outcome<TryView> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : discovery.try(actor, order);
}

export function viewReview({ discovery }: DiscoveryDesk): Outcome<ReviewView> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : done(discovery.viewReview());
}

export function viewReviewed({ discovery }: DiscoveryDesk, address: string): Outcome<ReviewDetail> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : discovery.review.detail(address);
}

export function chooseDevices({ discovery }: DiscoveryDesk, { devices }: ChoicesOrder): Outcome<ReviewView> {
  if (discovery === undefined) return refused("notFound.noDiscovery", "");
  const outcome = discovery.review.choose(devices);
  return outcome.done ? done(discovery.viewReview()) : outcome;
}

export async function watchReviewed({ discovery }: DiscoveryDesk, actor: Actor): Promise<Outcome<WatchedView>> {
  return discovery === undefined ? refused("notFound.noDiscovery", "") : discovery.review.watch(actor);
}
