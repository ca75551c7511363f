/** Ids are unique, what names something names something that exists, and nothing is its own ancestor. */
import type { SiteDocument } from "#model/config.ts";
import type { HostEntry } from "#model/config/checking.ts";
import { readSubject } from "#model/subject.ts";
import { membersOf, resolveNeeded, weightOf, type HealthModelEntry } from "./build-models.ts";
import { derivesServices, hostCheckId } from "./build-hosts.ts";
import type { Findings, Path } from "./findings.ts";
import { quote } from "./value-form.ts";

export function checkReferences(document: SiteDocument, findings: Findings): void {
  checkUnique(document.hosts ?? [], ["hosts"], findings);
  for (const [index, host] of (document.hosts ?? []).entries())
    checkUnique(host.services ?? [], ["hosts", index, "services"], findings);
  checkUnique(document.jobs ?? [], ["jobs"], findings);
  checkUnique(document.healthModels ?? [], ["healthModels"], findings);
  checkUnique(document.maintenance ?? [], ["maintenance"], findings);
  checkUnique(document.contacts ?? [], ["contacts"], findings);
  checkWebhooks(document, findings);
  checkJobNames(document, findings);
  checkParents(document, findings);
  const known = new KnownNames(document);
  checkHostNames(document, known, findings);
  checkMembers(document, known, findings);
}

export function checkUnique(entries: readonly { readonly id: string }[], path: Path, findings: Findings): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const taken = first.get(id);
    if (taken === undefined) first.set(id, index);
    else
      findings.mistake("duplicate.entry", [...path, index, "id"], {
        value: quote(id),
        list: String(path.at(-1)),
        index: taken,
      });
  }
}

/** Outputs have names by which they are tested and shown. */
function checkWebhooks({ outputs, contacts = [] }: SiteDocument, findings: Findings): void {
  const path: Path = ["outputs", "webhooks"];
  const webhooks = outputs?.webhooks ?? [];
  checkUnique(webhooks, path, findings);
  const known = contacts.map(({ id }) => id);
  for (const [index, { id, contact }] of webhooks.entries()) {
    if (OWN_OUTPUTS.has(id)) findings.mistake("duplicate.output", [...path, index, "id"], { value: quote(id) });
    if (contact !== undefined && !known.includes(contact))
      expectName(contact, known, "reference.contact", [...path, index, "contact"], findings);
  }
}
const OWN_OUTPUTS: ReadonlySet<string> = new Set(["mail", "influx", "relay"]);

/** A health model names hosts and jobs by the same bare id, so they must differ. */
function checkJobNames(document: SiteDocument, findings: Findings): void {
  const hosts = new Set((document.hosts ?? []).map((host) => host.id));
  for (const [index, job] of (document.jobs ?? []).entries()) {
    if (hosts.has(job.id)) findings.mistake("duplicate.host", ["jobs", index, "id"], { value: quote(job.id) });
  }
}

function checkParents(document: SiteDocument, findings: Findings): void {
  const parents = new Map((document.hosts ?? []).map((host) => [host.id, host.parents ?? []]));
  for (const [index, host] of (document.hosts ?? []).entries()) {
    for (const [place, parent] of (host.parents ?? []).entries()) {
      if (!parents.has(parent))
        expectName(parent, parents.keys(), "reference.host", ["hosts", index, "parents", place], findings);
    }
  }
  const places = new Map((document.hosts ?? []).map((host, index) => [host.id, index]));
  for (const cycle of findCycles(parents)) {
    const index = places.get(cycle[0] ?? "") ?? 0;
    findings.mistake("cycle.parents", ["hosts", index, "parents"], { ids: [...cycle, cycle[0] ?? ""] });
  }
}

/** Every circle once, beginning with the host that stands first in the document. Iterative: chains may be long. */
function findCycles(parents: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of parents.keys()) {
    const trail: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onTrail = new Set([start]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const parent = parents.get(top.id)?.[top.next++];
      if (parent === undefined) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(parent))
        cycles.push(trail.slice(trail.findIndex(({ id }) => id === parent)).map(({ id }) => id));
      else if (!done.has(parent) && parents.has(parent)) {
        trail.push({ id: parent, next: 0 });
        onTrail.add(parent);
      }
    }
  }
  return cycles;
}

/** What feeds a host is another host. Who feeds whom may go round in a circle: two supplies can back each other up. */
function checkPower(host: HostEntry, known: ReadonlyMap<string, HostEntry>, path: Path, findings: Findings): void {
  for (const [place, supply] of (host.poweredBy ?? []).entries()) {
    const at: Path = [...path, "poweredBy", place];
    if (supply === host.id) findings.mistake("cycle.power", at);
    else if (!known.has(supply)) expectName(supply, known.keys(), "reference.host", at, findings);
  }
}

/** The names of a document, looked up many times: a document may have many thousands. */
class KnownNames {
  readonly hosts: ReadonlyMap<string, HostEntry>;
  readonly jobs: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
  readonly #services = new Map<string, ReadonlySet<string>>();

  constructor({ hosts = [], jobs = [], healthModels = [], contacts = [] }: SiteDocument) {
    // Of two with the same id the first counts; the second is a mistake of its own.
    this.hosts = new Map(hosts.toReversed().map((host) => [host.id, host]));
    this.jobs = new Set(jobs.map(({ id }) => id));
    this.models = new Set(healthModels.map(({ id }) => id));
    this.contacts = new Set(contacts.map(({ id }) => id));
  }

  /** What a health model may need by a bare name. */
  needed(): ReadonlySet<string> {
    return new Set([...this.hosts.keys(), ...this.jobs, ...this.models]);
  }

  /** Ids of a host's services, the host check included. */
  servicesOf(host: HostEntry): ReadonlySet<string> {
    let ids = this.#services.get(host.id);
    if (ids === undefined) {
      const check = host.hostCheck ?? { check: "ping" };
      const own = (host.services ?? []).map(({ id }) => id);
      ids = new Set(check !== "none" && "check" in check ? [...own, hostCheckId(host, check.check)] : own);
      this.#services.set(host.id, ids);
    }
    return ids;
  }
}

function checkHostNames(document: SiteDocument, known: KnownNames, findings: Findings): void {
  const { hosts, contacts } = known;
  const expectHost = (name: string, path: Path) => {
    if (!hosts.has(name)) expectName(name, hosts.keys(), "reference.host", path, findings);
  };
  const groups = new Set((document.hosts ?? []).flatMap((host) => host.groups ?? []));
  for (const [index, host] of (document.hosts ?? []).entries()) checkPower(host, hosts, ["hosts", index], findings);
  for (const [index, job] of (document.jobs ?? []).entries())
    if (job.host !== undefined) expectHost(job.host, ["jobs", index, "host"]);
  for (const [index, window] of (document.maintenance ?? []).entries()) {
    for (const [place, host] of (window.hosts ?? []).entries())
      expectHost(host, ["maintenance", index, "hosts", place]);
    for (const [place, service] of (window.services ?? []).entries())
      expectService(known, service, ["maintenance", index, "services", place], findings);
    for (const [place, group] of (window.groups ?? []).entries())
      if (!groups.has(group))
        expectName(group, groups, "reference.group", ["maintenance", index, "groups", place], findings);
    for (const [place, job] of (window.jobs ?? []).entries())
      if (!known.jobs.has(job))
        expectName(job, known.jobs, "reference.job", ["maintenance", index, "jobs", place], findings);
    if ([window.hosts, window.groups, window.services, window.jobs].every((names = []) => names.length === 0))
      findings.mistake("missing.covered", ["maintenance", index, "hosts"]);
  }
  for (const [index, step] of (document.sla?.escalation ?? []).entries()) {
    for (const [place, contact] of step.to.entries()) {
      if (!contacts.has(contact))
        expectName(contact, contacts, "reference.contact", ["sla", "escalation", index, "to", place], findings);
    }
  }
}

function checkMembers(document: SiteDocument, known: KnownNames, findings: Findings): void {
  const needs = new Map<string, readonly string[]>();
  for (const [index, model] of (document.healthModels ?? []).entries()) {
    for (const [place, member] of model.requires.entries()) {
      const path: Path = ["healthModels", index, "requires", place];
      if (typeof member === "string") expectMember(known, member, path, findings);
      else {
        for (const [inner, one] of member.of.entries()) {
          const at: Path = [...path, "of", inner];
          if (typeof one === "string") expectMember(known, one, at, findings);
          else expectMember(known, one.member, [...at, "member"], findings);
        }
        const most = member.of.reduce((sum, one) => sum + weightOf(one), 0);
        if (member.atLeast > most) findings.mistake("range.beyondNamed", [...path, "atLeast"], { most });
      }
    }
    if (!needs.has(model.id)) needs.set(model.id, modelsNeededBy(model, known));
  }
  for (const cycle of findCycles(needs)) {
    const index = (document.healthModels ?? []).findIndex(({ id }) => id === cycle[0]);
    findings.mistake("cycle.models", ["healthModels", index, "requires"], { ids: [...cycle, cycle[0] ?? ""] });
  }
}

function modelsNeededBy({ requires }: HealthModelEntry, known: KnownNames): readonly string[] {
  return membersOf(requires).flatMap((name) => {
    const subject = resolveNeeded(name, known);
    return subject?.kind === "model" ? [subject.id] : [];
  });
}

function expectMember(known: KnownNames, name: string, path: Path, findings: Findings): void {
  if (readSubject(name).kind === "service") return expectService(known, name, path, findings);
  if (resolveNeeded(name, known) === undefined) expectName(name, known.needed(), "reference.needed", path, findings);
}

/** Services that a profile derives are known only once the device has been asked: those get a warning. */
function expectService(known: KnownNames, name: string, path: Path, findings: Findings): void {
  const subject = readSubject(name);
  const [hostId, serviceId] = subject.kind === "service" ? [subject.host, subject.service] : [name, ""];
  const host = known.hosts.get(hostId);
  if (host === undefined) return expectName(hostId, known.hosts.keys(), "reference.host", path, findings);
  const ids = known.servicesOf(host);
  if (ids.has(serviceId)) return;
  const named = { host: hostId, service: serviceId };
  if (derivesServices(host)) findings.warn("reference.serviceYet", path, named);
  else findings.mistake("reference.service", path, { ...named, near: findings.near(serviceId, ids) });
}

function expectName(
  name: string,
  known: Iterable<string>,
  code: "reference.contact" | "reference.group" | "reference.host" | "reference.job" | "reference.needed",
  path: Path,
  findings: Findings,
): void {
  findings.mistake(code, path, { value: quote(name), near: findings.near(name, known) });
}
