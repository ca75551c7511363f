/** Check type `dhcp`: is there an address for a new device, from the right server, with the right settings? */
import { isIPv4 } from "node:net";
import { Type, type Static } from "typebox";
import { codedError } from "#lib/errno.ts";
import { MOST_ADDRESSES, tryAddresses } from "#lib/try-addresses.ts";
import type { Observation } from "#model/result.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { observeConversation } from "../observe-conversation.ts";
import { noteFailed } from "../observe-failure.ts";
import { askAsRelay, collectOffers, type TimedOffer } from "./collect-offers.ts";
import { addressNumber } from "./dhcp-message.ts";

const DEFAULT_LISTEN_SECONDS = 3;

const BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
const IPV4 = `${BYTE}(\\.${BYTE}){3}`;
const Addresses = (description: string) =>
  Type.Optional(Type.Array(Type.String({ pattern: `^${IPV4}$` }), { minItems: 1, maxItems: 20, description }));

const Settings = Type.Object(
  {
    interface: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9_.:-]{1,15}$",
        description: "Interface of this box on which everybody is asked; without it the host alone is, as by a relay.",
      }),
    ),
    servers: Addresses("Servers that may answer besides the host itself; any other is a stranger."),
    range: Type.Optional(
      Type.String({
        pattern: `^${IPV4} ?- ?${IPV4}$`,
        description: "The offered address must lie in this range, e.g. `192.0.2.100-192.0.2.199`.",
      }),
    ),
    gateways: Addresses("The offer must name exactly these gateways."),
    dnsServers: Addresses("The offer must name exactly these name servers."),
    listenSeconds: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 30,
        default: DEFAULT_LISTEN_SECONDS,
        description: "How long to listen for strangers on the interface.",
      }),
    ),
    mac: Type.Optional(
      Type.String({
        pattern: "^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}$",
        description: "Hardware address that asks; the interface's own unless told.",
      }),
    ),
  },
  { additionalProperties: false, dependentRequired: { listenSeconds: ["interface"] } },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  offerMs: {
    unit: "ms",
    label: "Offer",
    description: "From the question to the right server's offer.",
    warning: "3000",
  },
  leaseSeconds: { unit: "s", label: "Lease", description: "For how long the address is offered." },
  servers: { unit: "", label: "Servers", description: "Servers that offered an address." },
} as const;

const CODES = {
  offered: "ok",
  strangeServer: "critical",
  onlyStrangers: "critical",
  wrongRange: "critical",
  wrongGateway: "critical",
  wrongDns: "critical",
  tooMuch: "critical",
  timeout: "critical",
  nameNotFound: "critical",
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const dhcp = defineCheckType({
  name: "dhcp",
  summary: "Asks for an address as a new device would, and looks at who offers which; none is ever taken.",
  category: "infrastructure",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { range: "192.0.2.100-192.0.2.199" },
    { interface: "eth0", gateways: ["192.0.2.1"], dnsServers: ["192.0.2.1"] },
    { interface: "eth0", servers: ["192.0.2.2"] },
  ],

  async run(target, settings, context) {
    try {
      const hosts = await context.surroundings.names.resolveAll(target.address, context.signal);
      const known = [...hosts, ...(settings.servers ?? [])];
      const { interface: name, listenSeconds = DEFAULT_LISTEN_SECONDS, mac } = settings;
      if (name === undefined) return judge(await askAnyAsRelay(hosts, mac, context), undefined, settings);
      const isEnough = (offers: readonly TimedOffer[]) => offers.some(({ server }) => known.includes(server));
      const offers = await collectOffers(name, mac, listenSeconds * 1000, isEnough, context);
      return judge(offers, known, settings);
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

/** One after the other, since offers to a relay come to one port: each has its share of the time. DHCP is IPv4's alone. */
async function askAnyAsRelay(
  hosts: readonly string[],
  mac: string | undefined,
  context: RunContext,
): Promise<readonly TimedOffer[]> {
  const tried = hosts.filter((host) => isIPv4(host)).slice(0, MOST_ADDRESSES);
  if (tried.length === 0) throw codedError("ENOTFOUND", "the host has no IPv4 address");
  const patienceMs = context.timeoutMs / tried.length;
  const ask = async (host: string, signal: AbortSignal) => {
    const own = tried.length === 1 ? signal : AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(patienceMs))]);
    return askAsRelay(host, mac, { ...context, signal: own, timeoutMs: patienceMs });
  };
  const { value, failed } = await tryAddresses(tried, ask, { signal: context.signal, patienceMs: context.timeoutMs });
  noteFailed(failed, context);
  return value;
}

/** @param offers at least one @param known servers that may answer; undefined: only one was asked, so nobody is strange */
function judge(offers: readonly TimedOffer[], known: readonly string[] | undefined, settings: Settings): Seen {
  const right = offers.filter(({ server }) => known?.includes(server) ?? true);
  const strangers = offers.filter((offer) => !right.includes(offer)).map(({ server }) => server);
  const [first] = right;
  const shared = { detail: offers.map(wordOffer).join("\n") };
  const servers = offers.length;
  if (first === undefined)
    return { code: "onlyStrangers", parameters: { strangers }, measurements: { servers }, ...shared };
  const { address, server, afterMs, leaseSeconds } = first;
  const measurements: Measured = {
    offerMs: afterMs,
    servers,
    ...(leaseSeconds !== undefined && { leaseSeconds }),
  };
  if (strangers.length > 0)
    return { code: "strangeServer", parameters: { strangers, server }, measurements, ...shared };
  const fault = right.map((offer) => findFault(offer, settings)).find((found) => found !== undefined);
  return { ...(fault ?? { code: "offered", parameters: { address, server } }), measurements, ...shared };
}

function findFault(offer: TimedOffer, { range, gateways, dnsServers }: Settings): Seen | undefined {
  const { address, server } = offer;
  if (range !== undefined && !isWithin(address, range)) {
    return { code: "wrongRange", parameters: { server, got: address, expected: range } };
  }
  if (gateways !== undefined && !areSame(offer.gateways, gateways)) {
    return {
      code: "wrongGateway",
      parameters: { server, got: wordList(offer.gateways), expected: wordList(gateways) },
    };
  }
  if (dnsServers !== undefined && !areSame(offer.nameServers, dnsServers)) {
    return {
      code: "wrongDns",
      parameters: { server, got: wordList(offer.nameServers), expected: wordList(dnsServers) },
    };
  }
  return undefined;
}

function isWithin(address: string, range: string): boolean {
  const [first = "", last = ""] = range.split("-").map((end) => end.trim());
  const number = addressNumber(address);
  return number >= addressNumber(first) && number <= addressNumber(last);
}

function areSame(got: readonly string[], expected: readonly string[]): boolean {
  return got.toSorted().join() === expected.toSorted().join();
}

function wordList(addresses: readonly string[]): string {
  return addresses.length === 0 ? "none" : addresses.join(", ");
}

function wordOffer({ server, address, leaseSeconds, gateways, nameServers, afterMs }: TimedOffer): string {
  const lease = leaseSeconds === undefined ? "" : ` for ${leaseSeconds} s`;
  return `${server} offers ${address}${lease}, gateway ${wordList(gateways)}, DNS ${wordList(nameServers)}, after ${Math.round(afterMs)} ms`;
}
