/** For tests: the box's discovery with a pinger that never answers, so that no packet leaves. */
import { Discovery } from "#actions/discovery.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { makeFixtureWatch } from "./fixture-watch.ts";

export function makeFixtureDiscovery(log: Log): Discovery {
  const watch = makeFixtureWatch();
  return new Discovery({
    site: () => ({ ...watch.site(), hosts: [], snmpCredentials: {} }),
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
  });
}
