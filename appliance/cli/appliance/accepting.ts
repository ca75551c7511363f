/** Setting the running box up and accepting it: what is remembered of it, the network as it is, and the acceptance itself. */
import { hostname } from "node:os";
import { Acceptance, type AcceptanceMemory, type Looked } from "#actions/acceptance.ts";
import type { BoxHand } from "#actions/box-hand.ts";
import type { NetworkParts } from "#actions/look-at-network.ts";
import type { SetUpBook, SetUpMemory } from "#actions/set-up.ts";
import { lookAround, readOwnNetworks } from "#box/network.ts";
import { askNetworkSetter } from "#box/network-setter.ts";
import { readOwnPorts } from "#box/own-ports.ts";
import { readInterfaces } from "#lib/interfaces.ts";
import type { NetworkView } from "#model/setup.ts";
import { readArpTable } from "#probes/arp-table.ts";
import { gatherSheet } from "../hand-over-sheet.ts";
import type { Life } from "./lives.ts";
import type { OrderingParts } from "./ordering.ts";

/** Facts of the store. What is under the second one a report's process reads as well. */
const SETUP_FACT = "setup";
export const ACCEPTANCE_FACT = "acceptance";

export interface AcceptingParts extends OrderingParts {
  readonly hand: BoxHand;
  /** Where others reach the page; undefined where they do not. */
  pageAddress(): string | undefined;
}

export class Accepting implements Life {
  readonly name = "accepting";
  readonly setUp: SetUpBook;
  readonly acceptance: Acceptance;
  readonly network: NetworkParts;

  constructor(parts: AcceptingParts) {
    const { options, stores, watching, hand } = parts;
    const { state, keeper } = stores;
    const { watch } = watching;
    const { clock, log } = options;
    this.setUp = {
      get: () => (state.facts.get(SETUP_FACT) as SetUpMemory | undefined) ?? { done: {} },
      put: (memory) => state.facts.set(SETUP_FACT, memory),
    };
    this.network = networkOf(parts);
    this.acceptance = new Acceptance({
      services: () => [...watch.world.services()].map(({ key }) => key),
      unread: () => watch.world.site.hosts.filter((host) => watching.devices.reading(host)?.state === "notYet").length,
      checkNow: (key) => watch.checkNow(key),
      lookedSince: (key, steadyMs) => lookedSince(watch.world.serviceState(key), steadyMs, clock),
      hasCentre: () => keeper.site.relay !== undefined,
      hand,
      gather: (run) =>
        gatherSheet(
          {
            watch,
            box: boxFacts(parts),
            setUp: this.setUp.get(),
            test: hand.testAlert(),
            wallMs: clock.wallMs(),
          },
          run,
        ),
      findings: () => watch.findings().filter(({ accepted }) => accepted === undefined).length,
      endFirstDays: () => watch.endFirstDays(),
      memory: {
        get: () => state.facts.get(ACCEPTANCE_FACT) as AcceptanceMemory | undefined,
        put: (memory) => state.facts.set(ACCEPTANCE_FACT, memory),
      },
      setUp: this.setUp,
      clock,
      log,
    });
  }

  start(): void {}

  stop(): void {
    this.acceptance.stop();
  }
}

type State = ReturnType<OrderingParts["watching"]["watch"]["world"]["serviceState"]>;

/** A look about the target tells when it began; one that the box could not make tells only when it was over. */
function lookedSince(
  { soft, lookedMs, last }: State,
  steadyMs: number,
  clock: { wallMs(): number; monotonicMs(): number },
): Looked | undefined {
  if (lookedMs !== undefined && lookedMs >= steadyMs) return soft === "ok" ? "well" : "failing";
  const sinceMs = clock.wallMs() - (clock.monotonicMs() - steadyMs);
  return last?.blame === "box" && last.at >= sinceMs ? "own" : undefined;
}

function boxFacts(parts: AcceptingParts): Parameters<typeof gatherSheet>[0]["box"] {
  const { options, senses } = parts;
  const { inventory, firstStartedAt } = senses.record;
  const page = parts.pageAddress();
  const hardware = [inventory?.manufacturer, inventory?.model].filter((word) => word !== undefined).join(" ");
  return {
    version: options.version,
    runtime: process.versions.node,
    firstStartedAt,
    ...(hardware === "" ? {} : { hardware }),
    ...(inventory?.serial === undefined ? {} : { serial: inventory.serial }),
    ...(inventory?.operatingSystem === undefined ? {} : { system: inventory.operatingSystem }),
    addresses: [...readOwnNetworks().addresses],
    ...(page === undefined ? {} : { page }),
  };
}

/** Environment: the socket of the program that sets the network, where the system has one. */
const NETWORK_SETTER = "VEDETTA_NETWORK";

function networkOf({ senses, options }: AcceptingParts): NetworkParts {
  const { pinger, askResolver, askName } = senses.outside;
  const socket = options.env[NETWORK_SETTER];
  return {
    view: () => readNetwork(socket === undefined ? "host" : "box"),
    ...(socket === undefined ? {} : { setter: (request) => askNetworkSetter(socket, request) }),
    // Whoever does not answer a ping has answered the kernel's question for its hardware address all the same.
    async whoHas(address) {
      await pinger.ping([address], { count: 1, spacingMs: 100, timeoutMs: 1500, signal: AbortSignal.timeout(5000) });
      return readArpTable().find((entry) => entry.address === address)?.mac;
    },
    cutOff: () => senses.box.network.cutOff?.why,
    async ping(address, signal) {
      const outcomes = await pinger.ping([address], { count: 2, spacingMs: 500, timeoutMs: 2000, signal });
      return outcomes.get(address)?.roundTripsMs[0];
    },
    askResolver,
    askName,
    clockSynchronised: () => senses.box.clockSynchronised,
  };
}

function readNetwork(managedBy: NetworkView["managedBy"]): NetworkView {
  const { gateways, resolvers } = lookAround();
  const interfaces = readInterfaces();
  return {
    managedBy,
    hostname: hostname(),
    ports: readOwnPorts().map(({ name, carrier, routed }) => ({
      name,
      addresses: (interfaces[name] ?? []).flatMap(({ cidr, address }) =>
        cidr === null || address.startsWith("fe80:") ? [] : [cidr],
      ),
      ...(carrier === undefined ? {} : { carrier }),
      routed,
    })),
    gateways: [...gateways],
    resolvers: [...resolvers],
  };
}
