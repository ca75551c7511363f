/** Ids are unique, what names something names something that exists, and nothing is its own ancestor. */
import type { SiteDocument } from "#model/config.ts";
import type { HostEntry } from "#model/config/checking.ts";
import { readSubject } from "#model/subject.ts";
import { derivesServices, hostCheckId } from "./build-hosts.ts";
import type { Findings, Path } from "./findings.ts";
import { nearestName } from "./nearest-name.ts";
import { quote } from "./value-form.ts";

export function checkReferences(document: SiteDocument, findings: Findings): void {
  checkUnique(document.hosts ?? [], ["hosts"], findings);
  for (const [index, host] of (document.hosts ?? []).entries())
    checkUnique(host.services ?? [], ["hosts", index, "services"], findings);
  checkUnique(document.jobs ?? [], ["jobs"], findings);
  checkUnique(document.healthModels ?? [], ["healthModels"], findings);
  checkUnique(document.maintenance ?? [], ["maintenance"], findings);
  checkUnique(document.contacts ?? [], ["contacts"], findings);
  checkJobNames(document, findings);
  checkParents(document, findings);
  checkHostNames(document, findings);
  checkMembers(document, findings);
}

function checkUnique(entries: readonly { readonly id: string }[], path: Path, findings: Findings): void {
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
  for (const cycle of findCycles(parents)) {
    const index = (document.hosts ?? []).findIndex((host) => host.id === cycle[0]);
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
function checkPower(host: HostEntry, known: ReadonlySet<string>, path: Path, findings: Findings): void {
  for (const [place, supply] of (host.poweredBy ?? []).entries()) {
    const at: Path = [...path, "poweredBy", place];
    if (supply === host.id) findings.mistake("cycle.power", at);
    else if (!known.has(supply)) expectName(supply, known, "reference.host", at, findings);
  }
}

function checkHostNames(document: SiteDocument, findings: Findings): void {
  const hosts = (document.hosts ?? []).map((host) => host.id);
  const known = new Set(hosts);
  const expectHost = (name: string, path: Path) => {
    if (!known.has(name)) expectName(name, hosts, "reference.host", path, findings);
  };
  for (const [index, host] of (document.hosts ?? []).entries()) checkPower(host, known, ["hosts", index], findings);
  for (const [index, job] of (document.jobs ?? []).entries())
    if (job.host !== undefined) expectHost(job.host, ["jobs", index, "host"]);
  for (const [index, window] of (document.maintenance ?? []).entries()) {
    for (const [place, host] of (window.hosts ?? []).entries())
      expectHost(host, ["maintenance", index, "hosts", place]);
    for (const [place, service] of (window.services ?? []).entries())
      expectService(document, service, ["maintenance", index, "services", place], findings);
    if ((window.hosts ?? []).length + (window.services ?? []).length === 0) {
      findings.mistake("missing.covered", ["maintenance", index, "hosts"]);
    }
  }
  const contacts = (document.contacts ?? []).map((contact) => contact.id);
  for (const [index, step] of (document.sla?.escalation ?? []).entries()) {
    for (const [place, contact] of step.to.entries()) {
      if (!contacts.includes(contact))
        expectName(contact, contacts, "reference.contact", ["sla", "escalation", index, "to", place], findings);
    }
  }
}

function checkMembers(document: SiteDocument, findings: Findings): void {
  for (const [index, model] of (document.healthModels ?? []).entries()) {
    for (const [place, member] of model.requires.entries()) {
      const path: Path = ["healthModels", index, "requires", place];
      if (typeof member === "string") expectMember(document, member, path, findings);
      else {
        for (const [inner, name] of member.of.entries()) expectMember(document, name, [...path, "of", inner], findings);
        if (member.atLeast > member.of.length)
          findings.mistake("range.beyondNamed", [...path, "atLeast"], { most: member.of.length });
      }
    }
  }
}

function expectMember(document: SiteDocument, name: string, path: Path, findings: Findings): void {
  if (readSubject(name).kind === "service") return expectService(document, name, path, findings);
  const known = [...(document.hosts ?? []), ...(document.jobs ?? [])].map(({ id }) => id);
  if (!known.includes(name)) expectName(name, known, "reference.hostOrJob", path, findings);
}

/** Services that a profile derives are known only once the device has been asked: those get a warning. */
function expectService(document: SiteDocument, name: string, path: Path, findings: Findings): void {
  const subject = readSubject(name);
  const [hostId, serviceId] = subject.kind === "service" ? [subject.host, subject.service] : [name, ""];
  const host = document.hosts?.find(({ id }) => id === hostId);
  if (host === undefined)
    return expectName(
      hostId,
      (document.hosts ?? []).map(({ id }) => id),
      "reference.host",
      path,
      findings,
    );
  const ids = (host.services ?? []).map(({ id }) => id);
  const check = host.hostCheck ?? { check: "ping" };
  if (check !== "none" && "check" in check) ids.push(hostCheckId(host, check.check));
  if (ids.includes(serviceId)) return;
  const named = { host: hostId, service: serviceId };
  if (derivesServices(host)) findings.warn("reference.serviceYet", path, named);
  else findings.mistake("reference.service", path, { ...named, near: nearestName(serviceId, ids) });
}

function expectName(
  name: string,
  known: Iterable<string>,
  code: "reference.host" | "reference.contact" | "reference.hostOrJob",
  path: Path,
  findings: Findings,
): void {
  findings.mistake(code, path, { value: quote(name), near: nearestName(name, known) });
}
