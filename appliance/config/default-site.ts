/** The configuration of a box that was given none: it watches itself, its gateways and its resolvers. */
import { isIP } from "node:net";
import { isLoopback } from "#lib/loopback.ts";
import type { SiteDocument } from "#model/config.ts";
import type { HostEntry, ServiceEntry } from "#model/config/checking.ts";

/** What is known of the box's surroundings; `box/network.ts` reads it from the operating system. */
export interface Whereabouts {
  readonly hostname: string;
  readonly timezone: string;
  /** Addresses of the default gateways, IPv4 first. */
  readonly gateways: readonly string[];
  /** Addresses of the resolvers, in the order they are asked. */
  readonly resolvers: readonly string[];
}

/** Resolvers beyond these are never asked. Source: resolv.conf(5), MAXNS. */
const MOST_RESOLVERS = 3;
/**
 * A question every resolver can answer without knowing the site: who serves the root. Some refuse it, and are there all the
 * same.
 */
const ROOT_QUESTION = { name: ".", type: "NS", anyAnswer: true };

/** Customer of a box that nobody has configured. */
export const NO_CUSTOMER = "local";

/** The document, valid as it is. */
export function makeDefaultSite(where: Whereabouts): SiteDocument {
  const hosts: HostEntry[] = [boxHost()];
  hosts.push(...gatewayHosts(where.gateways));
  for (const [index, address] of where.resolvers.slice(0, MOST_RESOLVERS).entries()) addResolver(hosts, address, index);
  return {
    version: 1,
    customer: NO_CUSTOMER,
    site: { id: "site", name: "This site", timezone: where.timezone },
    box: { id: idFrom(where.hostname) },
    hosts: hosts.map(withoutEmptyServices),
  };
}

function boxHost(): HostEntry {
  return {
    id: "box",
    name: "This box",
    address: "127.0.0.1",
    hostCheck: "none",
    services: [{ id: "box", name: "Own health", check: "box", interval: "1m" }],
  };
}

/** The preferred gateway of each family: mostly two addresses of one device, but either may fail alone. */
function gatewayHosts(gateways: readonly string[]): HostEntry[] {
  const ipv4 = gateways.find((address) => isIP(address) === 4);
  const ipv6 = gateways.find((address) => isIP(address) === 6);
  const hosts: HostEntry[] = [];
  if (ipv4 !== undefined) hosts.push({ id: "gateway", name: "Gateway", address: ipv4, services: [] });
  if (ipv6 !== undefined) hosts.push({ id: "gateway-v6", name: "Gateway (IPv6)", address: ipv6, services: [] });
  return hosts;
}

/** A resolver on the gateway or on the box itself is one more service there; any other is a host that is up while it answers. */
function addResolver(hosts: HostEntry[], address: string, index: number): void {
  const id = index === 0 ? "resolver" : `resolver-${index + 1}`;
  const service: ServiceEntry = {
    id: "dns",
    name: "Names (DNS)",
    check: "dns",
    settings: { ...ROOT_QUESTION, server: address },
    interval: "1m",
  };
  const here = hosts.find((host) => host.address === address) ?? (isLoopback(address) ? hosts[0] : undefined);
  if (here === undefined)
    hosts.push({
      id,
      name: index === 0 ? "Resolver" : `Resolver ${index + 1}`,
      address,
      hostCheck: { service: "dns" },
      services: [service],
    });
  else
    here.services?.push(
      here.services.some((one) => one.id === "dns") ? { ...service, id: `dns-${index + 1}` } : service,
    );
}

function withoutEmptyServices(host: HostEntry): HostEntry {
  const { services, ...rest } = host;
  return services === undefined || services.length === 0 ? rest : host;
}

/** An id made of a host name: its first label, odd characters as hyphens. */
function idFrom(hostname: string): string {
  const label = hostname.toLowerCase().split(".")[0] ?? "";
  const id = label
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-{1,64}|-{1,64}$/g, "")
    .slice(0, 63);
  return id === "" ? "box-1" : id;
}
