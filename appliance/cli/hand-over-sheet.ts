/** Gathers what the hand-over sheet says of the running box: its site, its devices with what is watched, what is left to do. No secrets. */
import type { RunFacts } from "#actions/acceptance.ts";
import { findingOf } from "#decide/finding.ts";
import { sayResult } from "#decide/say-result.ts";
import { whichService } from "#decide/which-service.ts";
import { isoTime } from "#lib/clock.ts";
import { MOST_LISTED, type HandOverSheet, type ListedCheck, type ListedFinding } from "#model/acceptance.ts";
import type { FindingView } from "#model/api-findings.ts";
import type { ServiceKey } from "#model/id.ts";
import { LEVELS } from "#model/incident.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { HostStateName } from "#model/state.ts";
import { SETUP_STEPS, type TestAlert } from "#model/setup.ts";
import type { SetUpMemory } from "#actions/set-up.ts";
import type { Watch } from "#engine/watch.ts";

export interface SheetSources {
  readonly watch: Pick<Watch, "world" | "findings">;
  readonly box: Omit<HandOverSheet["box"], "id">;
  readonly setUp: SetUpMemory;
  readonly test: TestAlert | undefined;
  readonly wallMs: number;
}

export function gatherSheet({ watch, box, setUp, test, wallMs }: SheetSources, run: RunFacts): HandOverSheet {
  const { world } = watch;
  const { site } = world;
  const failing = site.hosts.flatMap((host) => host.services.flatMap((service) => failingCheck(world, host, service)));
  const silent = run.silent.flatMap((key) => namesOf(site, key));
  const findings = watch.findings().map(listedFinding);
  const { startedAt, endedAt, by, counts } = run;
  return {
    madeAt: isoTime(wallMs),
    site: {
      customer: site.customer,
      id: site.siteId,
      name: site.siteName,
      timezone: site.timezone,
      language: site.language,
    },
    box: { id: site.boxId, ...box },
    steps: SETUP_STEPS.flatMap((step) => {
      const deed = setUp.done[step];
      return deed === undefined || step === "acceptance" ? [] : [{ step, ...deed }];
    }),
    run: { startedAt, endedAt, by, ...counts },
    devices: site.hosts.map((host) => sheetDevice(host, world.hostState(host.id).hard)),
    failing: failing.slice(0, MOST_LISTED),
    moreFailing: Math.max(0, failing.length - MOST_LISTED),
    silent: silent.slice(0, MOST_LISTED),
    moreSilent: Math.max(0, silent.length - MOST_LISTED),
    findings: findings.slice(0, MOST_LISTED),
    moreFindings: Math.max(0, findings.length - MOST_LISTED),
    centre: { brokers: [...(site.relay?.brokers ?? [])], ...(test === undefined ? {} : { test }) },
    jobs: site.jobs.map(({ name }) => name),
    models: site.healthModels.map(({ name }) => name),
    ...agreed(site),
  };
}

function agreed({ sla }: Site): Pick<HandOverSheet, "sla" | "contacts"> {
  const { days, from, to } = sla.hours;
  return {
    sla: { targets: LEVELS.map((priority) => ({ priority, ...sla.targets[priority] })), days: [...days], from, to },
    contacts: sla.contacts.map(({ name, mail, phone, when }) => ({
      name,
      when,
      ...(mail === undefined ? {} : { mail }),
      ...(phone === undefined ? {} : { phone }),
    })),
  };
}

/** By its newest look, also where that is not confirmed yet. */
function failingCheck(world: Watch["world"], host: Host, service: Service): ListedCheck[] {
  const { soft, last } = world.serviceState(service.key);
  if (soft === "ok" || soft === "pending" || findingOf(world, service) !== undefined) return [];
  const text = sayResult(service.check, world.declaration(service.check), last);
  return [{ ...whichService(host, service), ...namingOf(service), state: soft, text }];
}

function listedFinding({
  host,
  hostName,
  service,
  serviceName,
  naming,
  state,
  text,
  accepted,
}: FindingView): ListedFinding {
  return {
    host,
    hostName,
    service,
    serviceName,
    state,
    text,
    ...(naming === undefined ? {} : { naming }),
    ...(accepted === undefined ? {} : { accepted }),
  };
}

function namesOf(site: Site, key: ServiceKey): { hostName: string; serviceName: string }[] {
  const [hostId] = key.split("/");
  const host = site.hosts.find(({ id }) => id === hostId);
  const service = host?.services.find((one) => one.key === key);
  return host === undefined || service === undefined ? [] : [{ hostName: host.name, serviceName: service.name }];
}

function sheetDevice(host: Host, state: HostStateName): HandOverSheet["devices"][number] {
  const { id, name, address, services, hostService, device } = host;
  const counts = new Map<string, number>();
  for (const { part } of services) if (part !== undefined) counts.set(part.kind, (counts.get(part.kind) ?? 0) + 1);
  const what = [device?.vendor, device?.hardware].filter((word) => word !== undefined).join(" ");
  return {
    id,
    name,
    address,
    ...(what === "" ? {} : { device: what }),
    ...(hostService === undefined ? {} : { state }),
    checks: services.length,
    parts: [...counts].map(([kind, count]) => ({ kind, count })),
    others: services.flatMap((service) =>
      service.part === undefined ? [{ name: service.name, ...namingOf(service) }] : [],
    ),
  };
}

function namingOf({ naming }: Service): { naming?: NonNullable<Service["naming"]> } {
  return naming === undefined ? {} : { naming };
}
