/** For the tests of this room: a box that is being set up, its network and its acceptance, all in memory. */
import { Acceptance, type AcceptanceMemory } from "#actions/acceptance.ts";
import type { BoxHand } from "#actions/box-hand.ts";
import type { NetworkParts } from "#actions/look-at-network.ts";
import type { SetUpBook, SetUpMemory } from "#actions/set-up.ts";
import { systemClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { StoredEvent } from "#model/event.ts";

export const fixtureNetwork: NetworkParts = {
  view: () => ({
    managedBy: "host",
    hostname: "box",
    ports: [{ name: "eth0", addresses: ["192.0.2.7/24"], carrier: true, routed: true }],
    gateways: ["192.0.2.1"],
    resolvers: ["192.0.2.1", "192.0.2.2"],
  }),
  cutOff: () => undefined,
  ping: async () => 1.4,
  askResolver: async (address) => (address === "192.0.2.1" ? 2.6 : undefined),
  askName: async (resolver) => (resolver === "192.0.2.1" ? true : undefined),
  clockSynchronised: () => undefined,
};

export function makeFixtureSetUp(log: Log) {
  let memory: SetUpMemory = { done: {} };
  let kept: AcceptanceMemory | undefined;
  const setUp: SetUpBook = { get: () => memory, put: (next) => (memory = next) };
  const hand: BoxHand = {
    report: () => {
      throw new Error("nobody asks for it");
    },
    eventRange: () => ({ oldest: 1, latest: 1 }),
    resend: () => true,
    testEvent: () => undefined,
    sendTest: () => ({ id: "test-1", sequence: 7, at: systemClock.wallMs() }) as StoredEvent,
    confirmTest() {},
    testAlert: () => undefined,
    wallMs: () => systemClock.wallMs(),
  };
  const acceptance = new Acceptance({
    services: () => ["nas/web"],
    unread: () => 0,
    checkNow: () => true,
    lookedSince: () => undefined,
    hasCentre: () => false,
    hand,
    gather: () => {
      throw new Error("no run comes to its end here");
    },
    findings: () => 0,
    endFirstDays() {},
    memory: { get: () => kept, put: (next) => (kept = next) },
    setUp,
    clock: systemClock,
    log,
  });
  return { setUp, hand, network: fixtureNetwork, acceptance };
}
