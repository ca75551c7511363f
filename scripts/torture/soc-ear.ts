/** What the operations centre hears: a subscriber in the broker's namespace, with a session that lasts. */
import path from "node:path";
import type { CloudEvent } from "#model/event.ts";
import type { Presence } from "#model/presence.ts";
import { subscribe } from "./subscribe.ts";
import type { TestNetwork } from "./test-network.ts";

export interface Ear {
  events(): readonly { readonly event: CloudEvent; readonly arrivedAt: number }[];
  presence(): readonly Presence[];
}

/** Settles when the broker has confirmed the subscription. */
export async function connect(network: TestNetwork, space: string, broker: string): Promise<Ear> {
  const events: { event: CloudEvent; arrivedAt: number }[] = [];
  const presence: Presence[] = [];
  await subscribe(network, space, { address: broker, port: 1883 }, (topic, content) => {
    if (path.posix.basename(topic) === "presence") presence.push(content as Presence);
    else if (topic.includes("/event/")) events.push({ event: content as CloudEvent, arrivedAt: Date.now() });
  });
  return { events: () => events, presence: () => presence };
}
