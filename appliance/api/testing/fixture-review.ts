/** For tests: the review of a discovery, with facts, secrets and a configuration in memory. */
import { DeviceReview } from "#actions/device-review.ts";
import type { Log } from "#lib/log.ts";
import type { Site } from "#model/site.ts";

export function makeFixtureReview(site: () => Site, log: Log): DeviceReview {
  const facts = new Map<string, unknown>();
  const secrets = new Map<string, string>();
  return new DeviceReview({
    site,
    countServices: () => 0,
    config: {
      view: () => ({ readOnly: false, digest: "00", document: { version: 1, hosts: [] }, notYetInForce: [] }),
      change: async () => [],
    },
    facts: { get: (name) => facts.get(name), set: (name, value) => void facts.set(name, value) },
    secrets: {
      get: (name) => secrets.get(name),
      set: (name, value) => void secrets.set(name, value),
      remove: (name) => secrets.delete(name),
      list: () => [...secrets.keys()].map((name) => ({ name })),
    },
    surroundings: () => [],
    log,
  });
}
