/**
 * From one result (or from time passing) to everything that follows: states, incidents, events to tell, who must be looked
 * at next. Tells the cause and not its symptoms: a failure is held back until it is known whether its host, or a host on the
 * way, is what really failed. Pure: time and ids come in as arguments; the world is only read.
 */
import type { ServiceKey } from "#model/id.ts";
import type { EventDraft, EventType } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";
import type { JudgedResult, Result } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { decideHostState, isGone, type ParentView } from "./host-state.ts";
import * as life from "./incident-life.ts";
import { judge } from "./judge.ts";
import { classifyService } from "./priority.ts";
import { sayResult } from "./say-result.ts";
import { decideServiceState } from "./service-state.ts";
import { hostChanged, incidentEvent, serviceChanged } from "./tell-events.ts";
import type { Decision, World } from "./world.ts";

/** Longest time that a failure is held back while it is unclear whose fault it is. */
const LONGEST_WAIT_MS = 60_000;
/** `unknown` that lasts this long opens an incident. */
const UNKNOWN_OPENS_AFTER_MS = 3_600_000;

export class Deliberation {
  readonly #world: World;
  readonly #now: number;
  readonly #newId: () => string;
  readonly #services = new Map<ServiceKey, ServiceState>();
  readonly #hosts = new Map<string, HostState>();
  readonly #incidents = new Map<string, Incident>();
  readonly #incidentBySubject = new Map<string, Incident>();
  readonly #events: EventDraft[] = [];
  readonly #checkSoon = new Set<ServiceKey>();
  readonly #touched = new Set<string>();
  #judged: JudgedResult | undefined;

  /** @param now milliseconds since 1970; @param newId makes the id of a new incident */
  constructor(world: World, now: number, newId: () => string) {
    this.#world = world;
    this.#now = now;
    this.#newId = newId;
  }

  /** Takes in the result of one run. Unknown services are ignored: a reload may have removed them meanwhile. */
  takeResult(key: ServiceKey, result: Result): void {
    const service = this.#world.service(key);
    const host = service && this.#world.host(service.hostId);
    const declaration = service && this.#world.declaration(service.check);
    if (service === undefined || host === undefined || declaration === undefined) return;
    const judged = judge(result, declaration, service.thresholds);
    this.#judged = judged;
    const before = this.#serviceState(key);
    const after = decideServiceState(before, judged, service);
    this.#services.set(key, after);
    if (judged.blame === "box") return;
    if (after.hard === before.hard && after.hard === after.told && after.attempt === 0 && host.hostService !== key)
      return;

    if (host.hostService === key) this.#updateHost(host, true);
    this.#tellService(host, service);
  }

  /** Lets time pass: recoveries last, resolved incidents close, `unknown` becomes worth telling, waits end. */
  letTimePass(): void {
    for (const incident of this.#world.incidents()) {
      const aged = life.ageIncident(incident, this.#world.policy, this.#now);
      if (aged !== incident) this.#putIncident(aged, aged.state === "closed" ? "incident.closed" : "incident.resolved");
    }
  }

  /** Looks again at services and hosts whose telling waits. */
  reconsider(hostIds: Iterable<string>, keys: Iterable<ServiceKey>): void {
    for (const id of hostIds) {
      const host = this.#world.host(id);
      if (host !== undefined) this.#updateHost(host, false);
    }
    for (const key of keys) {
      const service = this.#world.service(key);
      const host = service && this.#world.host(service.hostId);
      if (service !== undefined && host !== undefined) this.#tellService(host, service);
    }
  }

  /** Ends the incidents of subjects that a person took out of the configuration. */
  withdraw(subjects: Iterable<string>): void {
    for (const subject of subjects) {
      const incident = this.#incidentOf(subject);
      if (incident === undefined) continue;
      if (incident.state === "resolved")
        this.#putIncident(
          { ...incident, state: "closed", closedAt: new Date(this.#now).toISOString() },
          "incident.closed",
        );
      else this.#putIncident(life.cancelIncident(incident, this.#now), "incident.cancelled");
    }
  }

  /** Tells what was gathered in an incident's symptoms. */
  tellUpdate(incidentId: string): void {
    for (const incident of this.#world.incidents()) {
      if (incident.id === incidentId && life.isOpen(incident))
        this.#events.push(incidentEvent("incident.updated", incident, this.#now));
    }
  }

  finish(): Decision {
    return {
      services: this.#services,
      hosts: this.#hosts,
      incidents: this.#incidents,
      events: this.#events,
      checkSoon: this.#checkSoon,
      touched: this.#touched,
      judged: this.#judged,
    };
  }

  // --- hosts

  #updateHost(host: Host, freshResult: boolean): void {
    const own = host.hostService === undefined ? undefined : this.#serviceState(host.hostService);
    const before = this.#hostState(host.id);
    const failing = own !== undefined && (own.hard === "critical" || own.attempt > 0);
    const parents = failing || isGone(before) ? this.#parentViews(host, own) : [];
    if (failing && !isGone(before)) for (const parent of parents) if (!parent.settled) this.#askHost(parent.id);
    const after = decideHostState(before, own, parents, this.#now);
    if (after === "wait") {
      if (isGone(before) && host.hostService !== undefined && !freshResult) this.#checkSoon.add(host.hostService);
    } else if (after !== before) {
      this.#hosts.set(host.id, after);
    }
    if (after !== "wait") this.#tellHost(host);
    const changed = after !== "wait" && after.hard !== before.hard;
    if (changed) this.#followHostChange(host, before, after);
    else if (freshResult) this.#tellWaitingServices(host);
    if (freshResult || changed) this.#updateChildren(host, changed);
  }

  /** After a host came or went: its own services fail because of it, or must be looked at anew. */
  #followHostChange(host: Host, before: HostState, after: HostState): void {
    for (const service of host.services) {
      if (service.key === host.hostService) continue;
      const state = this.#serviceState(service.key);
      const good = state.hard === "ok" && state.attempt === 0;
      if (isGone(before) && !isGone(after) && !good) this.#checkSoon.add(service.key);
      if (!good) this.#tellService(host, service);
    }
  }

  /** The host was looked at anew and is as it was: what its services held back can be told now. */
  #tellWaitingServices(host: Host): void {
    for (const service of host.services) {
      const state = this.#serviceState(service.key);
      if (service.key !== host.hostService && state.hard !== state.told) this.#tellService(host, service);
    }
  }

  #updateChildren(host: Host, changed: boolean): void {
    for (const id of this.#world.childrenOf(host.id)) {
      const child = this.#world.host(id);
      if (child?.hostService === undefined) continue;
      const state = this.#hostState(id);
      const own = this.#serviceState(child.hostService);
      const waits = own.hard === "critical" && state.hard !== "down";
      if (waits || (changed && isGone(state))) this.#updateHost(child, false);
    }
  }

  #parentViews(host: Host, own: ServiceState | undefined): ParentView[] {
    const since = own?.softSince ?? own?.failingSince ?? this.#now;
    return host.parents.map((id) => ({ id, state: this.#hostState(id), settled: this.#isSettled(id, since) }));
  }

  /** Whether a host's state can be relied on to explain a failure that began at `since`. */
  #isSettled(hostId: string, since: number): boolean {
    const host = this.#world.host(hostId);
    const state = this.#hostState(hostId);
    if (host?.hostService === undefined || isGone(state) || this.#now - since > LONGEST_WAIT_MS) return true;
    const own = this.#serviceState(host.hostService);
    if (own.hard === "critical") return false; // confirmed, but it waits itself for its own parents
    return own.attempt === 0 && (own.lastTargetAt ?? 0) > since;
  }

  #askHost(hostId: string): void {
    const host = this.#world.host(hostId);
    if (host?.hostService !== undefined) this.#checkSoon.add(host.hostService);
  }

  #tellHost(host: Host): void {
    const state = this.#hostState(host.id);
    const incident = this.#incidentOf(host.id);
    if (state.hard === "unreachable") {
      this.#addSymptom(this.#rootOf(host), { subject: host.id, name: host.name, state: "unreachable" });
      return;
    }
    if (state.hard === "down" && incident?.recoveringSince !== undefined) this.#putIncident(life.endRecovery(incident));
    const news = state.hard !== state.told && state.hard !== "pending";
    if (news) {
      this.#hosts.set(host.id, { ...state, told: state.hard });
      if (state.told !== "pending" || state.hard === "down")
        this.#events.push(hostChanged(host, state.told, state, this.#now));
    }
    if (state.hard === "up" && incident !== undefined && life.isOpen(incident)) this.#recover(incident);
    if (!news) return;
    if (state.hard !== "down") return;
    const own = host.hostService === undefined ? undefined : this.#serviceState(host.hostService);
    this.#raise({
      subject: host.id,
      subjectName: host.name,
      host: host.id,
      category: "infrastructure",
      classification: "fullOutage",
      criticality: host.criticality,
      cause: { code: "incident.hostDown", parameters: { name: host.name, address: host.address } },
      failedAt: own?.failingSince ?? this.#now,
    });
  }

  // --- services

  #tellService(host: Host, service: Service): void {
    const state = this.#serviceState(service.key);
    const hostSpeaks = service.key === host.hostService && (state.hard === "critical" || state.soft === "critical");
    if (hostSpeaks || state.hard === "pending") {
      if (!hostSpeaks && state.attempt > 0) this.#isHeldBack(host, service, state);
      return;
    }
    const incident = this.#incidentOf(service.key);
    if (state.hard === "ok") {
      if (state.attempt > 0) this.#isHeldBack(host, service, state); // asks about the host while the failure is being confirmed
      if (state.told !== "ok") {
        this.#services.set(service.key, { ...state, told: "ok" });
        if (state.told !== "pending") this.#events.push(this.#serviceChanged(host, service, state));
      }
      if (incident !== undefined && life.isOpen(incident)) this.#recover(incident);
      return;
    }
    if (incident?.recoveringSince !== undefined) this.#putIncident(life.endRecovery(incident));
    if (state.told === state.hard && !this.#unknownForLong(service, state, incident)) return;
    if (this.#isHeldBack(host, service, state)) return;
    if (state.told !== state.hard) {
      this.#services.set(service.key, { ...state, told: state.hard });
      this.#events.push(this.#serviceChanged(host, service, state));
    }
    if (this.#opens(service, state, incident)) this.#raise(serviceFailure(host, service, state, this.#world));
  }

  /** True while the failure belongs to its host, or while that is not yet known; asks for what would tell. */
  #isHeldBack(host: Host, service: Service, state: ServiceState): boolean {
    const hostState = this.#hostState(host.id);
    if (isGone(hostState)) {
      if (state.hard !== "ok" && state.hard !== "pending") {
        const root = hostState.hard === "unreachable" ? this.#rootOf(host) : this.#incidentOf(host.id);
        this.#addSymptom(root, { subject: service.key, name: `${service.name}, ${host.name}`, state: state.hard });
      }
      return true;
    }
    if (service.key === host.hostService) return false;
    if (!this.#isSettled(host.id, state.softSince ?? state.failingSince ?? this.#now)) {
      this.#askHost(host.id);
      return true;
    }
    return hostState.hard === "up" && (state.lastTargetAt ?? 0) < hostState.hardSince && state.attempt === 0;
  }

  #opens(service: Service, state: ServiceState, incident: Incident | undefined): boolean {
    if (service.role === "hostCheck") return false;
    if (state.hard === "unknown") return this.#unknownForLong(service, state, incident);
    return (
      state.hard === "critical" || service.openOn === "warning" || (incident !== undefined && life.isOpen(incident))
    );
  }

  #unknownForLong(service: Service, state: ServiceState, incident: Incident | undefined): boolean {
    const alreadyOpen = incident !== undefined && life.isOpen(incident);
    const long = this.#now - state.hardSince >= UNKNOWN_OPENS_AFTER_MS;
    return (
      state.hard === "unknown" && service.role === "service" && long && !alreadyOpen && state.last?.blame === "target"
    );
  }

  #serviceChanged(host: Host, service: Service, state: ServiceState): EventDraft {
    const seen = sayResult(service.check, this.#world.declaration(service.check), state.last);
    return serviceChanged(host, service, state, seen, this.#now);
  }

  // --- incidents

  #raise(failure: life.Failure): void {
    const existing = this.#incidentOf(failure.subject);
    if (existing !== undefined && life.isOpen(existing)) {
      const worse = life.worsenIncident(existing, failure);
      if (worse !== existing) this.#putIncident(worse, "incident.updated");
    } else if (existing !== undefined && life.canReopen(existing, this.#world.policy, this.#now)) {
      this.#putIncident(life.reopenIncident(existing, failure), "incident.reopened");
    } else {
      this.#putIncident(life.openIncident(this.#newId(), failure, this.#now), "incident.opened");
    }
  }

  #recover(incident: Incident): void {
    const recovering = life.beginRecovery(incident, this.#now);
    const aged = life.ageIncident(recovering, this.#world.policy, this.#now);
    if (aged.state === "resolved") this.#putIncident(aged, "incident.resolved");
    else if (recovering !== incident) this.#putIncident(recovering);
  }

  #putIncident(incident: Incident, tell?: Extract<EventType, `incident.${string}`>): void {
    this.#incidents.set(incident.id, incident);
    this.#incidentBySubject.set(incident.subject, incident);
    if (tell !== undefined) this.#events.push(incidentEvent(tell, incident, this.#now));
  }

  #addSymptom(incident: Incident | undefined, symptom: { subject: string; name: string; state: string }): void {
    if (incident === undefined || !life.isOpen(incident)) return;
    const after = life.addSymptom(incident, { ...symptom, since: new Date(this.#now).toISOString() });
    if (after === incident) return;
    this.#putIncident(after);
    this.#touched.add(after.id);
  }

  /** The open incident of the host that cuts this one off, however many hosts away. */
  #rootOf(host: Host): Incident | undefined {
    let behind = this.#hostState(host.id).behind;
    for (let steps = 0; behind !== undefined && steps < 64; steps++) {
      const state = this.#hostState(behind);
      if (state.hard === "down") return this.#incidentOf(behind);
      behind = state.behind;
    }
    return undefined;
  }

  // --- the world as it is now, this decision included

  #serviceState(key: ServiceKey): ServiceState {
    return this.#services.get(key) ?? this.#world.serviceState(key);
  }

  #hostState(id: string): HostState {
    return this.#hosts.get(id) ?? this.#world.hostState(id);
  }

  #incidentOf(subject: string): Incident | undefined {
    return this.#incidentBySubject.get(subject) ?? this.#world.incidentOf(subject);
  }
}

function serviceFailure(host: Host, service: Service, state: ServiceState, world: World): life.Failure {
  const seen = sayResult(service.check, world.declaration(service.check), state.last);
  const bad = state.hard === "warning" || state.hard === "critical" ? state.hard : "unknown";
  const others = host.services.filter(({ role }) => role === "service");
  return {
    subject: service.key,
    subjectName: service.name,
    host: host.id,
    category: world.declaration(service.check)?.category ?? "infrastructure",
    classification: classifyService(bad, others.length === 1),
    criticality: service.criticality,
    cause: {
      code: CAUSES[bad],
      parameters: {
        ...seen.parameters,
        what: `${service.name}, ${host.name}`,
        saw: seen.code,
      },
    },
    failedAt: state.failingSince ?? state.hardSince,
  };
}

const CAUSES = {
  critical: "incident.serviceFailed",
  warning: "incident.serviceWarning",
  unknown: "incident.serviceUnknown",
} as const;
