/** The findings there are, as people see them: in the order of the configuration. */
import { findingOf } from "#decide/finding.ts";
import { sayResult } from "#decide/say-result.ts";
import { whichService } from "#decide/which-service.ts";
import { findingFacts, type FindingView } from "#model/api-findings.ts";
import type { Finding } from "#model/finding.ts";
import type { Host, Service } from "#model/site.ts";
import type { LiveWorld } from "./live-world.ts";

export function listFindings(world: LiveWorld): FindingView[] {
  return world.site.hosts.flatMap((host) => {
    const ids = Object.keys(world.firstLook(host.id)?.found ?? {});
    if (ids.length === 0) return [];
    return host.services.flatMap((service) => {
      const finding = ids.includes(service.id) ? findingOf(world, service) : undefined;
      return finding === undefined ? [] : [viewOf(world, host, service, finding)];
    });
  });
}

function viewOf(world: LiveWorld, host: Host, service: Service, finding: Finding): FindingView {
  const { hard, last } = world.serviceState(service.key);
  return {
    ...whichService(host, service),
    ...(service.naming === undefined ? {} : { naming: service.naming }),
    state: hard === "warning" || hard === "critical" ? hard : "unknown",
    text: sayResult(service.check, world.declaration(service.check), last),
    ...findingFacts(finding),
  };
}
