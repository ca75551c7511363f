/** For tests: the box's discovery with a pinger that never answers, so that no packet leaves. */
import { Discovery, type DiscoveryParts } from "#actions/discovery.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { Site } from "#model/site.ts";
import { makeFixtureReview } from "./fixture-review.ts";
import { makeFixtureWatch } from "./fixture-watch.ts";

export function makeFixtureDiscovery(
  log: Log,
  { snmpCredentials = {}, ...change }: Partial<DiscoveryParts> & Partial<Pick<Site, "snmpCredentials">> = {},
): Discovery {
  const watch = makeFixtureWatch();
  const site = () => ({ ...watch.site(), hosts: [], snmpCredentials });
  return new Discovery({
    site,
    review: makeFixtureReview(site, log),
    ownNetworks: () => ({ addresses: [], networks: [] }),
    // Nothing is swept before the first pings are back, and these stay away until the discovery is cancelled.
    pinger: {
      ping: (_addresses, { signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error))),
      prepare: () => {
        throw new Error("a discovery prepares no pings");
      },
      stop() {},
    },
    readArp: () => [],
    isNear: () => false,
    clock: systemClock, // the fixture's own stands still, and a paced sweep would wait for ever
    log,
    ...change,
  });
}
