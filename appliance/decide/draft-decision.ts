/**
 * A decision while it is being made: the world as it was, overlaid with what is decided so far, and the moves of incidents
 * that every decision shares. Pure.
 */
import type { EventDraft, EventType } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";
import * as life from "./incident-life.ts";
import { incidentEvent } from "./tell-events.ts";
import type { Decision, World } from "./world.ts";

/** Chains of hosts behind hosts are followed so far. */
const LONGEST_CHAIN = 64;

export class DraftDecision {
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly #newId: () => string;
  readonly #services = new Map<ServiceKey, ServiceState>();
  readonly #hosts = new Map<string, HostState>();
  readonly #incidents = new Map<string, Incident>();
  readonly #incidentBySubject = new Map<string, Incident>();
  readonly #events: EventDraft[] = [];
  readonly #checkSoon = new Set<ServiceKey>();
  readonly #touched = new Set<string>();
  judged: JudgedResult | undefined;

  /** @param newId makes the id of a new incident */
  constructor(world: World, now: number, newId: () => string) {
    this.world = world;
    this.now = now;
    this.#newId = newId;
  }

  serviceState(key: ServiceKey): ServiceState {
    return this.#services.get(key) ?? this.world.serviceState(key);
  }

  hostState(id: string): HostState {
    return this.#hosts.get(id) ?? this.world.hostState(id);
  }

  /** The newest incident of a subject that is not at its end. */
  incidentOf(subject: string): Incident | undefined {
    return this.#incidentBySubject.get(subject) ?? this.world.incidentOf(subject);
  }

  setService(key: ServiceKey, state: ServiceState): void {
    this.#services.set(key, state);
  }

  setHost(id: string, state: HostState): void {
    this.#hosts.set(id, state);
  }

  tell(event: EventDraft): void {
    this.#events.push(event);
  }

  /** Asks for a look out of turn. */
  checkSoon(key: ServiceKey): void {
    this.#checkSoon.add(key);
  }

  /** Asks for a look at what tells whether a host is up. */
  askHost(hostId: string): void {
    const host = this.world.host(hostId);
    if (host?.hostService !== undefined) this.#checkSoon.add(host.hostService);
  }

  /** Puts an incident as it is now, and tells it if a type of event is given. */
  putIncident(incident: Incident, type?: Extract<EventType, `incident.${string}`>): void {
    this.#incidents.set(incident.id, incident);
    this.#incidentBySubject.set(incident.subject, incident);
    if (type !== undefined) this.tell(incidentEvent(type, incident, this.now));
  }

  /** A confirmed failure: opens an incident, reopens the one it relapses into, or makes the open one worse. */
  raise(failure: life.Failure): void {
    const existing = this.incidentOf(failure.subject);
    if (existing !== undefined && life.isOpen(existing)) {
      const worse = life.worsenIncident(existing, failure);
      if (worse !== existing) this.putIncident(worse, "incident.updated");
    } else if (existing !== undefined && life.canReopen(existing, this.world.policy, this.now)) {
      this.putIncident(life.reopenIncident(existing, failure), "incident.reopened");
    } else {
      this.putIncident(life.openIncident(this.#newId(), failure, this.now), "incident.opened");
    }
  }

  /** What failed looks well again: the incident waits for that to last, or is resolved at once where the site says so. */
  recover(incident: Incident): void {
    const recovering = life.beginRecovery(incident, this.now);
    const aged = life.ageIncident(recovering, this.world.policy, this.now);
    if (aged.state === "resolved") this.putIncident(aged, "incident.resolved");
    else if (recovering !== incident) this.putIncident(recovering);
  }

  addSymptom(incident: Incident | undefined, symptom: { subject: string; name: string; state: string }): void {
    if (incident === undefined || !life.isOpen(incident)) return;
    const after = life.addSymptom(incident, { ...symptom, since: new Date(this.now).toISOString() });
    if (after === incident) return;
    this.putIncident(after);
    this.#touched.add(after.id);
  }

  /** The open incident of the host that cuts this one off, however many hosts away. */
  rootOf(host: Host): Incident | undefined {
    let { behind } = this.hostState(host.id);
    for (let steps = 0; behind !== undefined && steps < LONGEST_CHAIN; steps++) {
      const state = this.hostState(behind);
      if (state.hard === "down") return this.incidentOf(behind);
      behind = state.behind;
    }
    return undefined;
  }

  finish(): Decision {
    return {
      services: this.#services,
      hosts: this.#hosts,
      incidents: this.#incidents,
      events: this.#events,
      checkSoon: this.#checkSoon,
      touched: this.#touched,
      judged: this.judged,
    };
  }
}
