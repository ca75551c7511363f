/**
 * The day of first looks: which services have had theirs, what they found, and the list of it, which is told once, when the
 * day is over. Devices that are first read within an hour make one list. Pure.
 */
import type { FirstLook } from "#model/finding.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Host, Service } from "#model/site.ts";
import { siteSubject } from "#model/subject.ts";
import type { Draft } from "./draft.ts";
import { findingsListed, type Listed } from "./events.ts";
import { serviceFailure } from "./failures.ts";
import { awaitsFirstLook, findingOf, isDangerous, isOnFirstDay, isSeenWhole, makeFinding } from "./finding.ts";
import { nextList } from "./finding-day.ts";
import { isInWork, whyServiceHeld } from "./hold.ts";
import { raise } from "./incident/raise.ts";
import type { Input } from "./input.ts";
import { partsWith } from "./part-members.ts";
import { raiseAmongParts } from "./parts.ts";
import { momentOf } from "./moment.ts";

/** A device told of itself for the first time: from now on its services have their first looks. */
export function noteFirstRead(draft: Draft, hostId: string): void {
  if (draft.host(hostId) === undefined || draft.firstLook(hostId) !== undefined) return;
  draft.setFirstLook(hostId, { readAt: momentOf(draft.at), seen: [], found: {} });
  draft.lookedAt(siteSubject());
}

/** A service was looked at: whether that was its first look, and whether what was found is so no longer. */
export function followFirstLook(draft: Draft, host: Host, service: Service): void {
  const look = draft.firstLook(host.id);
  if (look === undefined || service.derived !== true) return;
  const state = draft.serviceState(service.key);
  if (state.hard === "pending") return;
  const found = look.found[service.id];
  if (found !== undefined && state.hard === "ok") forget(draft, service);
  // Nothing was known of it then: what is known first is what was found.
  const isFirstKnown = found?.state === "unknown" && state.hard !== "unknown" && look.over !== true;
  if (!awaitsFirstLook(look, service) && !isFirstKnown) return;
  if (!isOnFirstDay(look, state.hardAt ?? momentOf(draft.at)) || !isSeenWhole(service, state)) return;
  if (state.hard === "ok") return see(draft, service);
  // What its host does to it says nothing of itself.
  const held = whyServiceHeld(draft, service, draft.at);
  if (held === "hostGone" || held === "inDoubt" || held === "recovering") return;
  see(draft, service);
  if (isDangerous(service, state)) return;
  put(draft, service.hostId, {
    found: { ...lookOf(draft, host.id).found, [service.id]: makeFinding(state, draft.at.wallMs) },
  });
}

/** A service is an ordinary one again. */
export function forget(draft: Draft, service: Pick<Service, "id" | "hostId">): void {
  const look = draft.firstLook(service.hostId);
  if (look?.found[service.id] === undefined) return;
  const { [service.id]: _, ...found } = look.found;
  put(draft, service.hostId, { found });
}

/** Services begin anew: whatever they find now is no finding. */
export function forgetAnew(draft: Draft, keys: Iterable<ServiceKey>): void {
  for (const key of keys) {
    const [hostId = "", id = ""] = key.split("/");
    forget(draft, { hostId, id });
  }
}

/** What is not configured any more is not listed; that its device was read once stays known. */
export function forgetGone(draft: Draft, subject: string): void {
  if (subject.includes("/")) forgetAnew(draft, [subject as ServiceKey]);
  else if (draft.firstLook(subject) !== undefined) put(draft, subject, { found: {} });
}

/** A person accepts a finding as normal, or opens it as an incident. Nothing where it is none (any more). */
export function takeFinding(draft: Draft, { key, by, accept }: Extract<Input, { kind: "finding" }>): void {
  const service = draft.service(key);
  const host = service && draft.host(service.hostId);
  const finding = service && findingOf(draft, service);
  if (service === undefined || host === undefined || finding === undefined) return;
  if (accept === undefined) {
    forget(draft, service);
    const parts = partsWith(draft, service);
    if (parts !== undefined) raiseAmongParts(draft, host, service, parts);
    else raise(draft, serviceFailure(draft, host, service, draft.serviceState(key), draft.at));
    return;
  }
  const accepted = { at: draft.at.wallMs, by, ...accept };
  put(draft, host.id, { found: { ...lookOf(draft, host.id).found, [service.id]: { ...finding, accepted } } });
}

/** Tells what is left of the lists whose day is over, and what work held back of earlier ones. */
export function listFindings(draft: Draft): void {
  const due = new Set(
    nextList(draft)
      .filter(({ dueMs }) => dueMs <= draft.at.steadyMs)
      .map(({ hostId }) => hostId),
  );
  list(draft, due);
}

/** Ends the first day of every device now: the site is handed over, and what is left is told. */
export function listAllFindings(draft: Draft): void {
  list(draft, new Set([...draft.hosts()].map(({ id }) => id)));
}

function list(draft: Draft, due: ReadonlySet<string>): void {
  const listed: Listed[] = [];
  for (const host of draft.hosts()) {
    const look = draft.firstLook(host.id);
    if (look === undefined || (look.over !== true && !due.has(host.id))) continue;
    if (look.over !== true) put(draft, host.id, { seen: [], over: true });
    for (const service of host.services) {
      const finding = findingOf(draft, service);
      if (finding === undefined || finding.listed === true || finding.accepted !== undefined) continue;
      if (isInWork(draft, service.key, draft.at)) continue;
      listed.push({ host, service, finding });
      put(draft, host.id, { found: { ...lookOf(draft, host.id).found, [service.id]: { ...finding, listed: true } } });
    }
  }
  if (listed.length > 0) draft.tell(findingsListed(draft, listed, draft.at));
}

function see(draft: Draft, service: Service): void {
  const { seen } = lookOf(draft, service.hostId);
  if (!seen.includes(service.id)) put(draft, service.hostId, { seen: [...seen, service.id] });
}

function put(draft: Draft, hostId: string, change: Partial<FirstLook>): void {
  draft.setFirstLook(hostId, { ...lookOf(draft, hostId), ...change });
}

function lookOf(draft: Draft, hostId: string): FirstLook {
  return draft.firstLook(hostId) ?? { readAt: momentOf(draft.at), seen: [], found: {} };
}
