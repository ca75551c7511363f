/** Sites of timelines: hosts with addresses in one network, and services on TCP ports. */
import { FAR, type HostDoc, type Pace, type SiteDoc } from "./stage.ts";

/** TCP ports of a host's services, by service id. */
const PORTS: Readonly<Record<string, number>> = { ssh: 22, web: 80, mail: 143, files: 445, db: 5432 };

/** A host with some of the services `ssh`, `web`, `mail`, `files`, `db`. @param at its place in the network, from 1 on */
export function hostAt(at: number, id: string, services: readonly string[], more: object = {}): HostDoc {
  return {
    id,
    address: `10.79.${Math.floor(at / 250)}.${1 + (at % 250)}`,
    services: services.map((name) => ({ id: name, check: "tcp", settings: { port: PORTS[name] } })),
    ...more,
  };
}

/** Many alike: `pc-1`, `pc-2`, ... */
export function hostsFrom(
  at: number,
  count: number,
  id: string,
  services: readonly string[],
  more: object = {},
): HostDoc[] {
  return Array.from({ length: count }, (_, n) => hostAt(at + n, `${id}-${n + 1}`, services, more));
}

const LEVELS = ["critical", "high", "medium", "low"];
/** Only timelines about clocks have targets that can be missed. */
const PATIENT = { respond: "300d", resolve: "300d", clock: "always" };

/** @throws Error where the site has none of that name */
export function hostOf(site: SiteDoc, id: string): HostDoc {
  const found = site.hosts.find((host) => host.id === id);
  if (found === undefined) throw new Error(`the site has no host ${id}`);
  return found;
}

/** Where a TCP service, `HOST/SERVICE`, listens. @throws Error where it is none */
export function doorOf(site: SiteDoc, service: string): { readonly address: string; readonly port: number } {
  const [host = "", id] = service.split("/");
  const { address, services = [] } = hostOf(site, host);
  const { port } = (services.find((one) => one.id === id)?.settings ?? {}) as { port?: number };
  if (port === undefined) throw new Error(`${service} is no TCP service`);
  return { address, port };
}

export function makeSite(pace: Pace, hosts: readonly HostDoc[], more: object = {}): SiteDoc {
  return {
    version: 1,
    customer: "acme",
    site: { id: "hq", name: "Acme HQ", timezone: "Europe/Zagreb" },
    box: { id: "box-1" },
    uplink: { targets: [...FAR] },
    defaults: pace.defaults,
    incidents: pace.incidents,
    sla: { targets: Object.fromEntries(LEVELS.map((level) => [level, PATIENT])) },
    hosts: hosts.map((host) => ({ hostCheck: pace.hostCheck, ...host })),
    ...more,
  };
}

/** A site of one device that is asked over SNMP. */
export function deviceSite(pace: Pace, id: string): SiteDoc {
  return makeSite(pace, [hostAt(1, id, [], { snmp: { credential: "lan" }, profile: "auto" })], {
    credentials: { lan: { kind: "snmp", version: "2c", community: "public" } },
  });
}
