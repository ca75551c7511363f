/** What a reload changes: which services go on as they are, which begin anew, and what is gone. Pure. */
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service, Site } from "#model/site.ts";

export interface SiteDifference {
  /** Services whose task begins anew, and whether their state is kept. */
  readonly restarted: readonly { readonly host: Host; readonly service: Service; readonly keepState: boolean }[];
  readonly goneServices: readonly ServiceKey[];
  readonly goneHosts: readonly string[];
}

/**
 * Compares two sites. A service keeps its state when what is checked and how it is judged is the same; it keeps its task
 * (place in time, memory) when its address and interval are the same as well.
 */
export function compareSites(before: Site, after: Site): SiteDifference {
  const oldHosts = new Map(before.hosts.map((host) => [host.id, host]));
  const oldServices = new Map(before.hosts.flatMap((host) => host.services.map((service) => [service.key, service])));
  const restarted: SiteDifference["restarted"][number][] = [];
  for (const host of after.hosts) {
    const sameTarget = targetOf(oldHosts.get(host.id)) === targetOf(host);
    oldHosts.delete(host.id);
    for (const service of host.services) {
      const old = oldServices.get(service.key);
      oldServices.delete(service.key);
      const keepState = old?.fingerprint === service.fingerprint && sameTarget;
      if (!keepState || old.intervalMs !== service.intervalMs) restarted.push({ host, service, keepState });
    }
  }
  return { restarted, goneServices: [...oldServices.keys()], goneHosts: [...oldHosts.keys()] };
}

function targetOf(host: Host | undefined): string {
  return JSON.stringify([host?.address, host?.snmp]);
}
