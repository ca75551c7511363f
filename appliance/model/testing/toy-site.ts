/** For tests of several rooms: a site, a host and a service with nothing special about them; what matters is given. */
import { serviceKey } from "../id.ts";
import type { Host, Service, Site } from "../site.ts";
import type { SlaPolicy, SlaTarget } from "../sla.ts";

/** A check type that tests make up; there is none by that name. */
export const TOY = "toy";

/** The service `alive` is the host's own check. */
export function toyService(hostId: string, id: string, more: Partial<Service> = {}): Service {
  const key = serviceKey(hostId, id);
  return {
    key,
    id,
    hostId,
    name: id,
    check: TOY,
    settings: {},
    thresholds: {},
    intervalMs: 60_000,
    retryIntervalMs: 5000,
    attempts: 3,
    timeoutMs: 5000,
    criticality: "medium",
    openOn: "critical",
    role: id === "alive" ? "hostCheck" : "service",
    fingerprint: key,
    ...more,
  };
}

/** Up while its service `alive` is, where it has one. */
export function toyHost(id: string, services: readonly Service[], more: Partial<Host> = {}): Host {
  const alive = services.find((service) => service.id === "alive");
  return {
    id,
    name: id.toUpperCase(),
    address: "127.0.0.1",
    parents: [],
    groups: [],
    criticality: "medium",
    openOn: "critical",
    ...(alive === undefined ? {} : { hostService: alive.key }),
    profile: "none",
    services,
    ...more,
  };
}

/** Incidents resolve at once; nothing is deleted. */
export function toySite(hosts: readonly Host[]): Site {
  return {
    customer: "acme",
    siteId: "hq",
    siteName: "Acme HQ",
    timezone: "UTC",
    language: "en",
    boxId: "box-1",
    provider: { contacts: [], validForMs: 15_552_000_000 },
    baseTopic: "vedetta/v1/acme/hq/box-1",
    digest: "0",
    hosts,
    snmpCredentials: {},
    uplinkTargets: [],
    sla: toySla(),
    works: [],
    healthModels: [],
    jobs: [],
    forecastMs: 604_800_000,
    incidents: { resolveAfterMs: 0, reopenWithinMs: 3_600_000, closeAfterMs: 86_400_000, startupGraceMs: 0 },
    access: { status: "open", tls: "off" },
    pluginFolders: [],
    retention: {
      resultsMs: 1e9,
      hourlyMs: 1e9,
      dailyMs: 1e9,
      incidentsMs: 1e9,
      eventsMs: 1e9,
      maxDiskBytes: 1e9,
      arrivalBytes: 1e7,
    },
    notYetInForce: [],
  };
}

/** So much time that a test that is about something else never runs out of it. */
const LEISURE: SlaTarget = { respondMs: 3e12, resolveMs: 3e12, clock: "always" };

/** Office hours in UTC; nobody to be told, and nothing is ever due unless targets are given. */
export function toySla(more: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    hours: { days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "17:00", holidays: [], timezone: "UTC" },
    targets: { critical: LEISURE, high: LEISURE, medium: LEISURE, low: LEISURE },
    warnAfter: 75,
    escalation: [],
    contacts: [],
    ...more,
  };
}
