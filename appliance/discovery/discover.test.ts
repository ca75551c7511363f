/** A discovery that is cancelled gives what it has found until then. */
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import type { DiscoveryProgress } from "#model/discovery.ts";
import { explore } from "./discover.ts";
import { parseNetworks } from "./networks.ts";

/** Who answers pings; loopback addresses, whose ports are looked at without a packet on any network. */
const PRESENT = ["127.0.9.1", "127.0.9.2", "127.0.9.3"];

function run(cancelWhen: (progress: DiscoveryProgress) => boolean) {
  const cancel = new AbortController();
  const { networks } = parseNetworks(["127.0.9.0/28"], []);
  return explore({
    networks,
    rate: 2000,
    credentials: [],
    ownAddresses: new Set(),
    isNear: () => true,
    pinger: {
      ping: async (targets: readonly string[]) =>
        new Map(targets.map((one) => [one, { roundTripsMs: PRESENT.includes(one) ? [1] : [] }])),
    } as never,
    readArp: () => [],
    clock: systemClock,
    signal: cancel.signal,
    onProgress: (progress) => {
      if (cancelWhen(progress)) cancel.abort();
    },
  });
}

t.test("cancelled while it sweeps: whoever answered until then is there, not looked at", async (t) => {
  const { records, notLookedAt = new Set() } = await run(({ swept }) => swept >= 5);
  const found = records.map(({ host }) => host.address);
  t.ok(found.length > 0, "somebody had answered");
  t.same(
    found.filter((address) => !PRESENT.includes(address)),
    [],
  );
  t.same([...notLookedAt], found);
});

t.test("cancelled while it looks: what was looked at stays looked at", async (t) => {
  const { records, notLookedAt = new Set() } = await run(({ looked }) => looked >= 1);
  t.same(
    records.map(({ host }) => host.address),
    PRESENT,
    "all that were seen",
  );
  t.ok(notLookedAt.size < PRESENT.length, "at least one was looked at");
});

t.test("not cancelled: it came to its end", async (t) => {
  const { records, notLookedAt } = await run(() => false);
  t.equal(records.length, PRESENT.length);
  t.equal(notLookedAt, undefined);
});
