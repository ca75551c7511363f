/** A small site for the tests of this room: feeds results by letters and keeps what follows. */
import type { EventDraft } from "#model/event.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Result } from "#model/result.ts";
import type { Host, IncidentPolicy, Service } from "#model/site.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostState, type ServiceState } from "#model/state.ts";
import { Deliberation } from "./deliberation.ts";
import type { Decision, World } from "./world.ts";

/** o ok, w warning, c critical, u unknown, b this box could not look. */
export type Letter = "o" | "w" | "c" | "u" | "b";
const CODES = { o: "good", w: "poor", c: "bad", u: "odd", b: "boxFault" } as const;

const DECLARATION = {
  name: "toy",
  summary: "A toy.",
  category: "software",
  measurements: {},
  codes: { good: "ok", poor: "warning", bad: "critical", odd: "unknown" },
} as const;

const POLICY: IncidentPolicy = { resolveAfterMs: 60_000, reopenWithinMs: 3_600_000, closeAfterMs: 259_200_000 };

/** Hosts by id with their parents and the ids of their services; each has a host check `alive` unless told. */
export type Sketch = Record<string, { parents?: string[]; services?: string[]; alive?: false; openOn?: "warning" }>;

export class TimelineWorld implements World {
  readonly policy: IncidentPolicy;
  readonly events: EventDraft[] = [];
  readonly asked: ServiceKey[] = [];
  now = 0;
  readonly #hosts = new Map<string, Host>();
  readonly #services = new Map<ServiceKey, Service>();
  readonly #hostStates = new Map<string, HostState>();
  readonly #serviceStates = new Map<ServiceKey, ServiceState>();
  readonly #incidents = new Map<string, Incident>();
  #ids = 0;

  constructor(sketch: Sketch, policy: Partial<IncidentPolicy> = {}) {
    this.policy = { ...POLICY, ...policy };
    for (const [id, { parents = [], services = [], alive, openOn = "critical" }] of Object.entries(sketch)) {
      const ids = [...(alive === false ? [] : ["alive"]), ...services];
      const made = ids.map((serviceId) => toyService(id, serviceId, openOn));
      for (const service of made) this.#services.set(service.key, service);
      this.#hosts.set(id, {
        id,
        name: id.toUpperCase(),
        address: "127.0.0.1",
        parents,
        groups: [],
        criticality: "medium",
        openOn,
        ...(alive === false ? {} : { hostService: serviceKey(id, "alive") }),
        profile: "none",
        services: made,
      });
    }
  }

  host = (id: string) => this.#hosts.get(id);
  service = (key: ServiceKey) => this.#services.get(key);
  childrenOf = (id: string) =>
    [...this.#hosts.values()].filter(({ parents }) => parents.includes(id)).map((host) => host.id);
  declaration = () => DECLARATION;
  hostState = (id: string) => this.#hostStates.get(id) ?? PENDING_HOST;
  serviceState = (key: ServiceKey) => this.#serviceStates.get(key) ?? PENDING_SERVICE;
  incidents = () => [...this.#incidents.values()].filter(({ state }) => state !== "closed" && state !== "cancelled");
  incidentOf = (subject: string) => this.incidents().findLast((incident) => incident.subject === subject);

  /** Feeds one result per letter, ten seconds apart. */
  feed(key: ServiceKey, letters: string, stepMs = 10_000): void {
    for (const letter of letters) {
      this.now += stepMs;
      this.result(key, letter as Letter);
    }
  }

  /** One result now. */
  result(key: ServiceKey, letter: Letter): void {
    const result: Result = {
      observation: { code: CODES[letter] },
      blame: letter === "b" ? "box" : "target",
      at: this.now,
    };
    this.#decide((deliberation) => deliberation.takeResult(key, result));
  }

  pass(ms: number): void {
    this.now += ms;
    this.#decide((deliberation) => deliberation.letTimePass());
    this.#decide((deliberation) => deliberation.reconsider(this.#hosts.keys(), this.#services.keys()));
  }

  withdraw(subject: string): void {
    this.#decide((deliberation) => deliberation.withdraw([subject]));
  }

  /** Events so far as `type subject`, state changes with their new state; forgets them. */
  told(): string[] {
    const lines = this.events.map(({ type, data }) => {
      const { subject, host, service, state } = data as Record<string, string>;
      return type === "state.changed"
        ? `${service === undefined ? host : `${host}/${service}`} ${state}`
        : `${type} ${subject}`;
    });
    this.events.length = 0;
    return lines;
  }

  #decide(work: (deliberation: Deliberation) => void): void {
    const deliberation = new Deliberation(this, this.now, () => `incident-${++this.#ids}`);
    work(deliberation);
    this.#apply(deliberation.finish());
  }

  #apply(decision: Decision): void {
    for (const [key, state] of decision.services) this.#serviceStates.set(key, state);
    for (const [id, state] of decision.hosts) this.#hostStates.set(id, state);
    for (const [id, incident] of decision.incidents) this.#incidents.set(id, incident);
    this.events.push(...decision.events);
    this.asked.push(...decision.checkSoon);
  }
}

function toyService(hostId: string, id: string, openOn: "warning" | "critical"): Service {
  return {
    key: serviceKey(hostId, id),
    id,
    hostId,
    name: id,
    check: "toy",
    settings: {},
    thresholds: {},
    intervalMs: 60_000,
    retryIntervalMs: 5000,
    attempts: 3,
    timeoutMs: 5000,
    criticality: "medium",
    openOn,
    role: id === "alive" ? "hostCheck" : "service",
    fingerprint: "",
  };
}
