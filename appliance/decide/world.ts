/** What a decision may look at, and what it gives back. Pure data: the engine fills the one and carries out the other. */
import type { CheckDeclaration } from "#model/check-declaration.ts";
import type { EventDraft } from "#model/event.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, IncidentPolicy, Service } from "#model/site.ts";
import type { HostState, ServiceState } from "#model/state.ts";

/** Everything known, as it was before the decision. Unknown hosts and services are `pending`. */
export interface World {
  host(id: string): Host | undefined;
  service(key: ServiceKey): Service | undefined;
  childrenOf(hostId: string): readonly string[];
  declaration(check: string): CheckDeclaration | undefined;
  hostState(id: string): HostState;
  serviceState(key: ServiceKey): ServiceState;
  /** The newest incident of a subject that is not at its end (closed, cancelled). */
  incidentOf(subject: string): Incident | undefined;
  /** All incidents that are not at their end. */
  incidents(): Iterable<Incident>;
  readonly policy: IncidentPolicy;
}

/** What follows from a result or from time passing. States, incidents and events are stored in one transaction. */
export interface Decision {
  readonly services: ReadonlyMap<ServiceKey, ServiceState>;
  readonly hosts: ReadonlyMap<string, HostState>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly events: readonly EventDraft[];
  /** Services to be looked at right away, because what they say decides about somebody else. */
  readonly checkSoon: ReadonlySet<ServiceKey>;
  /** Incidents whose symptoms changed; told together after a short while, not one by one. */
  readonly touched: ReadonlySet<string>;
  readonly judged?: JudgedResult;
}
