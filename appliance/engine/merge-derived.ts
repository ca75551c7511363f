/** Puts derived services and learned parents into a site. Configured ones come first and are never changed. Pure. */
import { createHash } from "node:crypto";
import { dangerOf } from "#devices/danger.ts";
import type { DerivedService } from "#devices/derived-service.ts";
import { partKindOf } from "#devices/part-kind.ts";
import { serviceKey } from "#model/id.ts";
import type { NotWatched } from "#model/not-watched.ts";
import type { Part, PartKind } from "#model/part-kind.ts";
import type { Sentence } from "#model/sentence.ts";
import type { DeviceIdentity, Host, Service, ServiceTiming, Site } from "#model/site.ts";

/** Where a site was not made of a document (tests). The values are the configuration's own defaults. */
const DEFAULT_TIMING: ServiceTiming = {
  intervalMs: 300_000,
  retryIntervalMs: 5000,
  attempts: 3,
  timeoutMs: 5000,
  criticality: "medium",
  openOn: "critical",
};
/** Many values of a slow device come in several requests. */
const LEAST_TIMEOUT_MS = 10_000;

/** Readings of a supply that are otherwise while it runs on battery. */
const FOLLOW_POWER: ReadonlySet<string> = new Set(
  ["charge", "runtime", "voltage", "frequency"].map((kind) => `derived.${kind}`),
);

/** States of what a UPS is fed by. */
const SUPPLY = /^(ups )?(input|utility|mains)( (status|voltage|frequency|power failed|failure))?$/i;

/** Whether what it tells follows from its host having mains or not. */
function followsPower({ naming, part, label }: DerivedService): boolean {
  return FOLLOW_POWER.has(naming.code) || (part === "state" && SUPPLY.test(label));
}

/** What is known of a device: its services, and what it says it is. */
export interface Derived {
  readonly services: readonly DerivedService[];
  readonly device: DeviceIdentity;
}

/** The words of a name, in the site's language. */
export type Say = (naming: Sentence) => string;

/** @param derivedOf undefined: the host was never inspected */
export function mergeDerived(site: Site, derivedOf: (host: Host) => Derived | undefined, say: Say): Site {
  const partOf = partsSaid(say);
  return {
    ...site,
    hosts: site.hosts.map((host) =>
      host.profile === "auto" ? withDerived(host, derivedOf(host), new Set(site.profileWatch), say, partOf) : host,
    ),
  };
}

type PartOf = (derived: DerivedService) => Part | undefined;

/** One object per kind, whatever number of services has it. */
function partsSaid(say: Say): PartOf {
  const parts = new Map<PartKind, Part>();
  return (derived) => {
    const kind = partKindOf(derived);
    if (kind === undefined) return undefined;
    const part = parts.get(kind) ?? { kind, name: say({ code: `part.${kind}`, parameters: {} }) };
    parts.set(kind, part);
    return part;
  };
}

/** @param watched reasons for which the site watches what by default is not */
function withDerived(
  host: Host,
  derived: Derived | undefined,
  watched: ReadonlySet<NotWatched>,
  say: Say,
  partOf: PartOf,
): Host {
  if (derived === undefined) return host;
  const configured = new Set(host.services.map(({ id }) => id));
  const without = new Set(host.profileWithout);
  const wanted = new Set(host.profileWith);
  const isLeftOut = ({ id, aside }: DerivedService) =>
    without.has(id) || (aside !== undefined && !wanted.has(id) && !watched.has(aside));
  const others = derived.services.filter(({ id }) => !configured.has(id));
  const added = others.filter((one) => !isLeftOut(one)).map((service) => serviceOf(host, service, say, partOf));
  const leftOut = others
    .filter(isLeftOut)
    .map(({ id, naming, aside }) =>
      without.has(id) || aside === undefined ? { id, naming, name: say(naming) } : { id, naming, why: aside },
    );
  return {
    ...host,
    device: derived.device,
    services: [...host.services, ...added],
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
}

function serviceOf(host: Host, derived: DerivedService, say: Say, partOf: PartOf): Service {
  const { id, naming, check, settings, thresholds, part, label } = derived;
  const timing = host.derivedTiming ?? DEFAULT_TIMING;
  const ofKind = partOf(derived);
  const danger = dangerOf(naming.code, settings);
  const what = JSON.stringify([check, part, label, thresholds, host.address]);
  return {
    key: serviceKey(host.id, id),
    id,
    hostId: host.id,
    name: say(naming),
    naming,
    check,
    settings,
    thresholds,
    ...timing,
    ...(warnsOfDanger(settings) ? { openOn: "warning" as const } : {}),
    timeoutMs: Math.min(timing.intervalMs, Math.max(timing.timeoutMs, LEAST_TIMEOUT_MS)),
    role: "service",
    ...(hasPowerWords(settings) ? { tellsPower: "word" as const, followsPower: true as const } : {}),
    ...(followsPower(derived) ? { followsPower: true as const } : {}),
    derived: true,
    ...(danger === undefined ? {} : { danger }),
    ...(ofKind === undefined ? {} : { part: ofKind }),
    // Made of the thing, not of where it stands in the device's tables: a renumbered port keeps its state.
    fingerprint: createHash("sha256").update(what).digest().toString("hex", 0, 16),
  };
}

interface StatesToldBy {
  readonly state?: { readonly words?: Readonly<Record<string, { readonly as?: string; readonly danger?: true }>> };
}

/** A degraded array or a weak battery opens an incident, however mild the word that says so. */
function warnsOfDanger(settings: DerivedService["settings"]): boolean {
  const { state, members = [] } = settings as StatesToldBy & { readonly members?: readonly StatesToldBy[] };
  return [{ state }, ...members].some((one) =>
    Object.values(one.state?.words ?? {}).some(({ as, danger }) => as === "warning" && danger === true),
  );
}

/** Whether one of the words of a state says that what the device feeds has lost its power. */
function hasPowerWords({ state }: DerivedService["settings"]): boolean {
  const { words = {} } = (state ?? {}) as { readonly words?: Readonly<Record<string, { readonly power?: string }>> };
  return Object.values(words).some(({ power }) => power !== undefined);
}

/**
 * Puts learned parents where none are configured: hosts are cut off when all their parents are gone, so that one more beside
 * a configured one would take from what was configured. Everywhere they are shown. No circle is closed.
 */
export function mergeLearnedParents(site: Site, learned: ReadonlyMap<string, readonly string[]>): Site {
  const parents = new Map(site.hosts.map((host) => [host.id, host.parents]));
  return {
    ...site,
    hosts: site.hosts.map((host) => {
      if (host.learnParents === false) return host;
      const found = (learned.get(host.id) ?? []).filter((id) => parents.has(id) && !leadsTo(parents, id, host.id));
      if (found.length === 0) return host;
      if (host.parents.length > 0) return { ...host, learnedParents: found };
      parents.set(host.id, found);
      return { ...host, parents: found, learnedParents: found };
    }),
  };
}

/** Whether `to` is `from` or one of its ancestors. */
function leadsTo(parents: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(parents.get(id) ?? []));
  }
  return false;
}
