/**
 * What listeners cannot know of themselves: that this machine's firewall keeps everybody out, and that nothing came in although jobs
 * should have reported.
 */
import { isBlocked, readFirewall } from "#box/firewall.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import { isLoopback } from "#lib/loopback.ts";
import { placeText } from "#listeners/port.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import { LISTENER_OF_WAY, type ReportWay } from "#model/report.ts";
import type { ListenPort } from "../listen-ports.ts";
import type { Life } from "./lives.ts";

/** Rules change seldom, and asking for them starts a process. */
const LOOK_EVERY_MS = 60_000;

export interface ListenerTroublesParts {
  readonly figures: () => readonly ListenerFigures[];
  readonly ports: () => readonly ListenPort[];
  readonly jobs: () => readonly Job[];
  readonly jobState: (id: string) => JobState | undefined;
  /** The machine's firewall; undefined: it cannot be read. */
  readonly rules?: typeof readFirewall;
  readonly clock: TimerClock;
}

export class ListenerTroubles implements Life {
  readonly name = "listenerTroubles";
  readonly #parts: ListenerTroublesParts;
  /** Ports that the firewall shuts, and when that was first seen (milliseconds since 1970). */
  #blocked: readonly { readonly port: ListenPort; readonly since: number }[] = [];
  #startedAt = 0;
  #timer: Timer | undefined;
  #looking: Promise<void> | undefined;

  constructor(parts: ListenerTroublesParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#startedAt = this.#parts.clock.wallMs();
    this.lookSoon();
    this.#timer = this.#parts.clock.every(LOOK_EVERY_MS, () => this.lookSoon(), { idle: true });
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.#looking;
  }

  /** Reads the rules of the firewall; one look at a time. */
  lookSoon(): void {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
  }

  /** What the listeners count, with what keeps them from hearing. */
  figures(): readonly ListenerFigures[] {
    return this.#parts.figures().map((one) => this.#judge(one));
  }

  /** Why nothing can come in by a listener that listens, in words; undefined: nothing is known to keep it out. */
  shut(name: string): string | undefined {
    const all = this.#open().filter(({ listener }) => listener === name);
    const isShut = all.length > 0 && all.every((port) => this.#blockedSince(port) !== undefined);
    return isShut ? blockedText(all) : undefined;
  }

  #judge(figures: ListenerFigures): ListenerFigures {
    const { name, address, received, problem } = figures;
    if (address === undefined) return figures;
    const blocked = this.#blocked.filter(({ port: { listener } }) => listener === name);
    const ports = blocked.map(({ port }) => port);
    const [first] = blocked;
    if (first !== undefined) {
      const text = { code: "listener.trouble.blocked", parameters: { at: placesText(ports) } };
      const said = { message: blockedText(ports), text };
      return { ...figures, problem: { code: "blocked", at: first.since, ...said } };
    }
    const missed = received > 0 || problem !== undefined ? [] : this.#missed(name);
    const [earliest] = missed.toSorted((a, b) => a - b);
    if (earliest === undefined) return figures;
    const jobs = missed.length;
    const message = `nothing came in since the box started, though ${jobs === 1 ? "a job" : `${jobs} jobs`} should have reported`;
    return {
      ...figures,
      problem: {
        code: "neverHeard",
        message,
        at: earliest,
        text: { code: "listener.trouble.neverHeard", parameters: { jobs } },
      },
    };
  }

  /** Whether a listener by which jobs report cannot hear. */
  isDeaf(): boolean {
    const figures = this.#parts.figures();
    const needed = new Set(this.#parts.jobs().map(({ expect }) => listenerOf(expect.by)));
    return figures.some(
      ({ name, address }) => needed.has(name) && (address === undefined || this.shut(name) !== undefined),
    );
  }

  /** Of each job that should have reported by a listener since the box started, and did not: since when. */
  #missed(listener: string): readonly number[] {
    const isMissed = ({ missed, since }: JobRun) => missed === true && since >= this.#startedAt;
    return this.#parts
      .jobs()
      .filter(({ expect }) => listenerOf(expect.by) === listener)
      .flatMap(({ id }) => this.#parts.jobState(id)?.runs.find(isMissed)?.since ?? []);
  }

  /** Ports that others shall reach. */
  #open(): readonly ListenPort[] {
    return this.#parts.ports().filter(({ place }) => !isLoopback(place.host));
  }

  #blockedSince(port: ListenPort): number | undefined {
    return this.#blocked.find((one) => portText(one.port) === portText(port))?.since;
  }

  async #look(): Promise<void> {
    const ports = this.#open();
    const rules = ports.length === 0 ? undefined : await (this.#parts.rules ?? readFirewall)();
    const isShut = ({ transport, place: { port } }: ListenPort) =>
      rules !== undefined && isBlocked(rules, { transport, port });
    const now = this.#parts.clock.wallMs();
    this.#blocked = ports.filter(isShut).map((port) => ({ port, since: this.#blockedSince(port) ?? now }));
  }
}

function listenerOf(way: ReportWay): string | undefined {
  return way === "heartbeat" ? way : LISTENER_OF_WAY[way];
}

function blockedText(ports: readonly ListenPort[]): string {
  return `the firewall of this machine lets nobody in at ${placesText(ports)}`;
}

function placesText(ports: readonly ListenPort[]): string {
  return ports.map(portText).join(", ");
}

function portText({ transport, place }: ListenPort): string {
  return `${placeText(place)} (${transport.toUpperCase()})`;
}
