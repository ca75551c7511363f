/** The network as the box sees it, and a live look at everything that it needs of it. Nothing is changed. */
import type { NetworkAnswer, NetworkRequest } from "#box/network-setter.ts";
import type { NetworkLook, NetworkView } from "#model/setup.ts";
import { done, refused, type Outcome } from "./outcome.ts";

/** What a look at the network needs of the box; wired by `cli/`. */
export interface NetworkParts {
  view(): NetworkView;
  /** Why nobody can be reached; undefined: the box is on the network. */
  cutOff(): string | undefined;
  /** Milliseconds until it answered a ping; undefined: it did not. */
  ping(address: string, signal: AbortSignal): Promise<number | undefined>;
  askResolver(address: string, signal: AbortSignal): Promise<number | undefined>;
  /** Whether a resolver finds a name of the internet; undefined: it says nothing about that. */
  askName(resolver: string, name: string, signal: AbortSignal): Promise<boolean | undefined>;
  /** Undefined: nothing on this machine tells. */
  clockSynchronised(): boolean | undefined;
  /** Undefined: the system that the box runs on manages the network. */
  readonly setter?: (request: NetworkRequest) => Promise<NetworkAnswer>;
  /** Hardware address of whoever answers for an address on the box's own networks; undefined: nobody, or it cannot be asked. */
  whoHas?(address: string): Promise<string | undefined>;
}

export interface NetworkDesk {
  /** Undefined: there is none to look at (tests). */
  readonly network?: NetworkParts;
}

const PATIENCE_MS = 6000;
/** Resolvers beyond these are never asked. Source: resolv.conf(5), MAXNS. */
const MOST_RESOLVERS = 3;
/** A name that stands for the internet; clocks ask for it anyhow. */
const NAME = "pool.ntp.org";

export function viewNetwork({ network }: NetworkDesk): Outcome<NetworkView> {
  return network === undefined ? refused("storeUnavailable", "") : done(network.view());
}

/** Everything at once, so that the answer takes no longer than its slowest part. */
export async function lookAtNetwork({ network }: NetworkDesk): Promise<Outcome<readonly NetworkLook[]>> {
  if (network === undefined) return refused("storeUnavailable", "");
  const { ports, gateways, resolvers } = network.view();
  const asked = resolvers.slice(0, MOST_RESOLVERS);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const addresses = ports.flatMap((port) => port.addresses);
  const synchronised = network.clockSynchronised();
  const answered = (what: NetworkLook["what"], ask: NetworkParts["ping"]) => async (target: string) => {
    const tookMs = await ask(target, signal);
    return {
      what,
      target,
      works: tookMs !== undefined,
      ...(tookMs === undefined ? {} : { tookMs: Math.round(tookMs) }),
    };
  };
  return done([
    lookAtCable(network, ports),
    { what: "address", target: addresses[0] ?? "", works: addresses.length > 0 },
    ...(await Promise.all([
      ...gateways.map(answered("gateway", (address, until) => network.ping(address, until))),
      ...asked.map(answered("resolver", (address, until) => network.askResolver(address, until))),
      findsNames(network, asked, signal),
    ])),
    { what: "clock", target: "", ...(synchronised === undefined ? {} : { works: synchronised }) },
  ]);
}

function lookAtCable(network: NetworkParts, ports: NetworkView["ports"]): NetworkLook {
  const port = ports.find(({ routed }) => routed) ?? ports.find(({ carrier }) => carrier === true) ?? ports[0];
  const target = port?.name ?? "";
  if (network.cutOff() !== undefined) return { what: "cable", target, works: false };
  return { what: "cable", target, ...(port?.carrier === undefined ? {} : { works: port.carrier }) };
}

/** One resolver that gets through is enough. */
async function findsNames(
  network: NetworkParts,
  resolvers: readonly string[],
  signal: AbortSignal,
): Promise<NetworkLook> {
  const answers = await Promise.all(resolvers.map((resolver) => network.askName(resolver, NAME, signal)));
  const works = answers.includes(true) ? true : answers.includes(false) ? false : undefined;
  return { what: "names", target: NAME, ...(works === undefined ? {} : { works }) };
}
