/**
 * From one result (or from time passing) to everything that follows: states, incidents, events to tell, who must be looked
 * at next. Tells the cause and not its symptoms: a failure is held back until it is known whether its host, or a host on the
 * way, is what really failed. Pure: time and ids come in as arguments; the world is only read.
 */
import type { ServiceKey } from "#model/id.ts";
import type { EventDraft } from "#model/event.ts";
import type { Incident } from "#model/incident.ts";
import type { Result } from "#model/result.ts";
import type { Host, Service } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import { DraftDecision } from "./draft-decision.ts";
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
  readonly #draft: DraftDecision;

  /** @param now milliseconds since 1970; @param newId makes the id of a new incident */
  constructor(world: World, now: number, newId: () => string) {
    this.#world = world;
    this.#now = now;
    this.#draft = new DraftDecision(world, now, newId);
  }

  /** Takes in the result of one run. Unknown services are ignored: a reload may have removed them meanwhile. */
  takeResult(key: ServiceKey, result: Result): void {
    const service = this.#world.service(key);
    const host = service && this.#world.host(service.hostId);
    const declaration = service && this.#world.declaration(service.check);
    if (service === undefined || host === undefined || declaration === undefined) return;
    const judged = judge(result, declaration, service.thresholds);
    this.#draft.judged = judged;
    const before = this.#draft.serviceState(key);
    const after = decideServiceState(before, judged, service);
    this.#draft.setService(key, after);
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
      if (aged !== incident)
        this.#draft.putIncident(aged, aged.state === "closed" ? "incident.closed" : "incident.resolved");
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
      const incident = this.#draft.incidentOf(subject);
      if (incident === undefined) continue;
      if (incident.state === "resolved")
        this.#draft.putIncident(
          { ...incident, state: "closed", closedAt: new Date(this.#now).toISOString() },
          "incident.closed",
        );
      else this.#draft.putIncident(life.cancelIncident(incident, this.#now), "incident.cancelled");
    }
  }

  /** Tells what was gathered in an incident's symptoms. */
  tellUpdate(incidentId: string): void {
    for (const incident of this.#world.incidents()) {
      if (incident.id === incidentId && life.isOpen(incident))
        this.#draft.tell(incidentEvent("incident.updated", incident, this.#now));
    }
  }

  finish(): Decision {
    return this.#draft.finish();
  }

  // --- hosts

  #updateHost(host: Host, freshResult: boolean): void {
    const own = host.hostService === undefined ? undefined : this.#draft.serviceState(host.hostService);
    const before = this.#draft.hostState(host.id);
    const failing = own !== undefined && (own.hard === "critical" || own.attempt > 0);
    const parents = failing || isGone(before) ? this.#parentViews(host, own) : [];
    if (failing && !isGone(before)) for (const parent of parents) if (!parent.settled) this.#draft.askHost(parent.id);
    const after = decideHostState(before, own, parents, this.#now);
    if (after === "wait") {
      if (isGone(before) && host.hostService !== undefined && !freshResult) this.#draft.checkSoon(host.hostService);
    } else if (after !== before) {
      this.#draft.setHost(host.id, after);
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
      const state = this.#draft.serviceState(service.key);
      const good = state.hard === "ok" && state.attempt === 0;
      if (isGone(before) && !isGone(after) && !good) this.#draft.checkSoon(service.key);
      if (!good) this.#tellService(host, service);
    }
  }

  /** The host was looked at anew and is as it was: what its services held back can be told now. */
  #tellWaitingServices(host: Host): void {
    for (const service of host.services) {
      const state = this.#draft.serviceState(service.key);
      if (service.key !== host.hostService && state.hard !== state.told) this.#tellService(host, service);
    }
  }

  #updateChildren(host: Host, changed: boolean): void {
    for (const id of this.#world.childrenOf(host.id)) {
      const child = this.#world.host(id);
      if (child?.hostService === undefined) continue;
      const state = this.#draft.hostState(id);
      const own = this.#draft.serviceState(child.hostService);
      const waits = own.hard === "critical" && state.hard !== "down";
      if (waits || (changed && isGone(state))) this.#updateHost(child, false);
    }
  }

  #parentViews(host: Host, own: ServiceState | undefined): ParentView[] {
    const since = own?.softSince ?? own?.failingSince ?? this.#now;
    return host.parents.map((id) => ({ id, state: this.#draft.hostState(id), settled: this.#isSettled(id, since) }));
  }

  /** Whether a host's state can be relied on to explain a failure that began at `since`. */
  #isSettled(hostId: string, since: number): boolean {
    const host = this.#world.host(hostId);
    const state = this.#draft.hostState(hostId);
    if (host?.hostService === undefined || isGone(state) || this.#now - since > LONGEST_WAIT_MS) return true;
    const own = this.#draft.serviceState(host.hostService);
    if (own.hard === "critical") return false; // confirmed, but it waits itself for its own parents
    return own.attempt === 0 && (own.lastTargetAt ?? 0) > since;
  }

  #tellHost(host: Host): void {
    const state = this.#draft.hostState(host.id);
    const incident = this.#draft.incidentOf(host.id);
    if (state.hard === "unreachable") {
      this.#draft.addSymptom(this.#draft.rootOf(host), { subject: host.id, name: host.name, state: "unreachable" });
      return;
    }
    if (state.hard === "down" && incident?.recoveringSince !== undefined)
      this.#draft.putIncident(life.endRecovery(incident));
    const news = state.hard !== state.told && state.hard !== "pending";
    if (news) {
      this.#draft.setHost(host.id, { ...state, told: state.hard });
      if (state.told !== "pending" || state.hard === "down")
        this.#draft.tell(hostChanged(host, state.told, state, this.#now));
    }
    if (state.hard === "up" && incident !== undefined && life.isOpen(incident)) this.#draft.recover(incident);
    if (!news) return;
    if (state.hard !== "down") return;
    const own = host.hostService === undefined ? undefined : this.#draft.serviceState(host.hostService);
    this.#draft.raise({
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
    const state = this.#draft.serviceState(service.key);
    const hostSpeaks = service.key === host.hostService && (state.hard === "critical" || state.soft === "critical");
    if (hostSpeaks || state.hard === "pending") {
      if (!hostSpeaks && state.attempt > 0) this.#isHeldBack(host, service, state);
      return;
    }
    const incident = this.#draft.incidentOf(service.key);
    if (state.hard === "ok") {
      if (state.attempt > 0) this.#isHeldBack(host, service, state); // asks about the host while the failure is being confirmed
      if (state.told !== "ok") {
        this.#draft.setService(service.key, { ...state, told: "ok" });
        if (state.told !== "pending") this.#draft.tell(this.#serviceChanged(host, service, state));
      }
      if (incident !== undefined && life.isOpen(incident)) this.#draft.recover(incident);
      return;
    }
    if (incident?.recoveringSince !== undefined) this.#draft.putIncident(life.endRecovery(incident));
    if (state.told === state.hard && !this.#unknownForLong(service, state, incident)) return;
    if (this.#isHeldBack(host, service, state)) return;
    if (state.told !== state.hard) {
      this.#draft.setService(service.key, { ...state, told: state.hard });
      this.#draft.tell(this.#serviceChanged(host, service, state));
    }
    if (this.#opens(service, state, incident)) this.#draft.raise(serviceFailure(host, service, state, this.#world));
  }

  /** True while the failure belongs to its host, or while that is not yet known; asks for what would tell. */
  #isHeldBack(host: Host, service: Service, state: ServiceState): boolean {
    const hostState = this.#draft.hostState(host.id);
    if (isGone(hostState)) {
      if (state.hard !== "ok" && state.hard !== "pending") {
        const root = hostState.hard === "unreachable" ? this.#draft.rootOf(host) : this.#draft.incidentOf(host.id);
        this.#draft.addSymptom(root, {
          subject: service.key,
          name: `${service.name}, ${host.name}`,
          state: state.hard,
        });
      }
      return true;
    }
    if (service.key === host.hostService) return false;
    if (!this.#isSettled(host.id, state.softSince ?? state.failingSince ?? this.#now)) {
      this.#draft.askHost(host.id);
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
