/**
 * What would be out of reach, and which business services would fail, if a host failed now. The rules are those by which a
 * host that is silent is a symptom: it is asked of a world in which the host is down. Pure.
 */
import type { HealthModel, ModelState, ModelStateName } from "#model/health-model.ts";
import type { Host } from "#model/site.ts";
import type { HostState } from "#model/state.ts";
import type { Subject } from "#model/subject.ts";
import { isWorse, judgeModel, type MemberState } from "./health-model.ts";
import type { CutOff } from "./hold.ts";
import type { At } from "./input.ts";
import { memberState } from "./member-state.ts";
import { withoutPowerBy } from "./power.ts";
import { areAllGone, isGone, isLineDown } from "./reach.ts";
import type { World } from "./world.ts";

/** A host that would be gone with another, and what it would lack. */
export interface Lost extends CutOff {
  readonly host: Host;
}

export interface Supposed {
  /** Hosts that would be out of reach besides, those that hang on it directly first. */
  readonly lost: readonly Lost[];
  /** Business services that would be worse than they are, and what they would be; in the order in which they need each other. */
  readonly models: readonly { readonly model: HealthModel; readonly state: ModelStateName }[];
  /** Ids of jobs that would not report, because their host is gone. */
  readonly jobs: readonly string[];
  /** The site's line would be gone: nobody outside could be told. */
  readonly line: boolean;
  /** The host is gone already: what is told is what hangs on it when all else is well. */
  readonly isGone: boolean;
}

/** @param wallMs now, milliseconds since 1970 (UTC) */
export function supposeDown(world: World, host: Host, wallMs: number): Supposed {
  const at: At = { steadyMs: 0, wallMs, boot: "", trusted: false, newId: () => "" };
  const gone = isGone(world.hostState(host.id));
  // Beside what is gone already nothing could be told apart: what has failed is asked of in a site that is well.
  const before: World = gone ? new WellWorld(world) : world;
  const after = new SupposedWorld(before, host.id);
  const lost = loseBehind(after, host.id, at);
  const goneIds = new Set([host.id, ...lost.map((one) => one.host.id)]);
  const jobs = world.jobs().filter((job) => job.host !== undefined && goneIds.has(job.host));
  const jobIds = jobs.map(({ id }) => id);
  return {
    lost,
    models: worseModels(before, after, new Set(jobIds), at),
    jobs: jobIds,
    line: after.isGatewayLost,
    isGone: gone,
  };
}

/** Goes on until nobody is cut off any more; whoever hangs on several is looked at whenever one of them is lost. */
function loseBehind(after: SupposedWorld, down: string, at: At): Lost[] {
  const lost: Lost[] = [];
  const open = dependantsOf(after, down);
  for (let next = 0; next < open.length; next++) {
    const host = after.host(open[next] ?? "");
    if (host === undefined || isGone(after.hostState(host.id))) continue;
    const by = lostBy(after, host, at);
    if (by === undefined) continue;
    after.lose(host.id, by);
    lost.push({ ...by, host });
    open.push(...dependantsOf(after, host.id));
  }
  return lost;
}

/** As `cutOffBy`, of a host that works: a supply that is only out of reach feeds it as before. */
function lostBy(after: SupposedWorld, host: Host, at: At): CutOff | undefined {
  const [parent] = host.parents;
  if (parent !== undefined && areAllGone(after, host.parents)) return { by: parent };
  const supply = withoutPowerBy(new PowerWorld(after), host, at);
  if (supply !== undefined) return { by: supply, lacks: "power" };
  return isLineDown(after) && after.line?.outside.has(host.id) === true ? { lacks: "line" } : undefined;
}

/** Who may be cut off when a host is: what is behind it, what it feeds, and beyond the line where it is the gateway. */
function dependantsOf(world: World, id: string): string[] {
  const outside = world.line?.gateway === id ? world.line.outside : [];
  return [...world.childrenOf(id), ...world.fedBy(id), ...outside];
}

/** Announced work excuses nothing here: it is asked what would not work. */
function worseModels(before: World, after: World, jobs: ReadonlySet<string>, at: At): Supposed["models"] {
  const judge = (world: World, isLost: (job: string) => boolean) => {
    const states = new Map<string, ModelStateName>();
    const stateOf = (member: Subject): MemberState => {
      if (member.kind === "job" && isLost(member.id)) return { state: "failed", inWork: false };
      const nested = member.kind === "model" ? states.get(member.id) : undefined;
      if (nested !== undefined) return { state: nested === "healthy" ? "ok" : nested, inWork: false };
      return { ...memberState(world, member, at), inWork: false };
    };
    for (const model of world.healthModels()) states.set(model.id, judgeModel(model, stateOf).state);
    return states;
  };
  const was = judge(before, () => false);
  const would = judge(after, (job) => jobs.has(job));
  return before.healthModels().flatMap((model) => {
    const state = would.get(model.id) ?? "pending";
    return isWorse(state, was.get(model.id) ?? "pending") && (state === "failed" || state === "degraded")
      ? [{ model, state }]
      : [];
  });
}

/** A world that answers as another one, but for what is said here. */
class WorldBeside implements World {
  readonly of: World;
  readonly policy;
  readonly timezone;
  readonly sla;
  readonly works;

  constructor(of: World) {
    this.of = of;
    this.policy = of.policy;
    this.timezone = of.timezone;
    this.sla = of.sla;
    this.works = of.works;
  }

  get line(): World["line"] {
    return this.of.line;
  }
  host: World["host"] = (id) => this.of.host(id);
  service: World["service"] = (key) => this.of.service(key);
  hosts: World["hosts"] = () => this.of.hosts();
  childrenOf: World["childrenOf"] = (id) => this.of.childrenOf(id);
  partMembers: World["partMembers"] = (id, kind) => this.of.partMembers(id, kind);
  fedBy: World["fedBy"] = (id) => this.of.fedBy(id);
  declaration: World["declaration"] = (check) => this.of.declaration(check);
  hostState(id: string): HostState {
    return this.of.hostState(id);
  }
  serviceState: World["serviceState"] = (key) => this.of.serviceState(key);
  incident: World["incident"] = (id) => this.of.incident(id);
  incidents: World["incidents"] = () => this.of.incidents();
  incidentOf: World["incidentOf"] = (subject) => this.of.incidentOf(subject);
  earlierOf: World["earlierOf"] = (subject) => this.of.earlierOf(subject);
  waitOf: World["waitOf"] = (id) => this.of.waitOf(id);
  firstLook: World["firstLook"] = (id) => this.of.firstLook(id);
  healthModels: World["healthModels"] = () => this.of.healthModels();
  healthModel: World["healthModel"] = (id) => this.of.healthModel(id);
  modelState(id: string): ModelState {
    return this.of.modelState(id);
  }
  modelsOf: World["modelsOf"] = (subject) => this.of.modelsOf(subject);
  jobs: World["jobs"] = () => this.of.jobs();
  job: World["job"] = (id) => this.of.job(id);
  jobsOf: World["jobsOf"] = (id) => this.of.jobsOf(id);
  jobState: World["jobState"] = (id) => this.of.jobState(id);
  unheard: World["unheard"] = (way, from, until) => this.of.unheard(way, from, until);
}

const UP: HostState = { hard: "up", hardSince: 0, told: "up" };

/** Every host is up, and so is the line. */
class WellWorld extends WorldBeside {
  override get line(): World["line"] {
    const { line } = this.of;
    return line && { ...line, up: true, everUp: true };
  }
  override hostState(): HostState {
    return UP;
  }
}

/** One host is down, and what was found to be lost with it. */
class SupposedWorld extends WorldBeside {
  readonly #down: string;
  readonly #lost = new Map<string, HostState>();

  constructor(of: World, down: string) {
    super(of);
    this.#down = down;
  }

  /** Without the gateway there is no line. */
  get isGatewayLost(): boolean {
    const gateway = this.of.line?.gateway;
    return gateway !== undefined && (gateway === this.#down || this.#lost.has(gateway));
  }
  override get line(): World["line"] {
    const { line } = this.of;
    return line !== undefined && this.isGatewayLost ? { ...line, up: false, everUp: true } : line;
  }
  override hostState(id: string): HostState {
    if (id === this.#down) return { ...UP, hard: "down" };
    return this.#lost.get(id) ?? this.of.hostState(id);
  }
  lose(id: string, { by, lacks }: CutOff): void {
    this.#lost.set(id, {
      ...UP,
      hard: "unreachable",
      ...(by !== undefined && { behind: by }),
      ...(lacks !== undefined && { lacks }),
    });
  }
}

/** What is only out of reach has its power, and gives it. */
class PowerWorld extends WorldBeside {
  override hostState(id: string): HostState {
    const state = this.of.hostState(id);
    return state.hard === "unreachable" && state.lacks !== "power" ? { ...state, hard: "up" } : state;
  }
}
