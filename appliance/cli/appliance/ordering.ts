/** What the operations centre makes the box do: its orders, with everything that they work with. */
import type { BoxHand } from "#actions/box-hand.ts";
import { Inbox } from "#relay/inbox.ts";
import type { DesiredDesk } from "#relay/desired-config.ts";
import { viewRefusal } from "#texts/say-refusal.ts";
import { configAccess } from "../config-access.ts";
import { boxHand } from "../box-hand.ts";
import type { Outlets } from "../outlets.ts";
import type { Life } from "./lives.ts";
import type { ApplianceOptions } from "./options.ts";
import type { Senses } from "./senses.ts";
import type { Stores } from "./stores.ts";
import type { Watching } from "./watching.ts";

export interface OrderingParts {
  readonly options: ApplianceOptions;
  readonly stores: Stores;
  readonly senses: Senses;
  readonly outlets: Outlets;
  readonly watching: Watching;
}

export class Ordering implements Life {
  readonly name = "ordering";
  readonly inbox: Inbox;
  readonly hand: BoxHand;

  constructor(parts: OrderingParts) {
    const { options, stores, senses, watching } = parts;
    const { clock, log, boot } = options;
    const { state } = stores;
    const { watch, discovery } = watching;
    this.hand = boxHand(parts);
    this.inbox = new Inbox({
      orders: state.orders,
      canStore: () => state.storage().mode !== "memory",
      desk: { watch, discovery, hand: this.hand, log },
      flush: () => void watch.flush(),
      say: viewRefusal,
      config: desiredDesk(parts),
      facts: state.facts,
      ...(options.trialMs === undefined ? {} : { trialMs: options.trialMs }),
      clockTrusted: () => senses.box.clockTrusted,
      boot,
      clock,
      log,
    });
  }

  start(): void {
    this.inbox.start();
  }

  stop(): Promise<void> {
    return this.inbox.stop();
  }
}

function desiredDesk({ stores, senses, outlets, watching }: OrderingParts): DesiredDesk {
  const { keeper, state } = stores;
  const access = configAccess(keeper, state.configVersions, ({ name }) => watching.tellConfigChanged(name));
  return {
    readOnly: keeper.readOnly,
    digest: () => keeper.site.digest,
    version: () => state.configVersions.list()[0]?.id ?? 0,
    put: (document, actor) => access.put(document, actor),
    async goBack(version) {
      if (state.configVersions.get(version) === undefined) return [];
      const { problems } = keeper.restore(version);
      if (problems.length === 0) watching.tellConfigChanged("box");
      return problems;
    },
    settled: () => outlets.settled(),
    lineUp: () => senses.box.line().up,
  };
}
