/**
 * What becomes of what comes in by itself: whose it is, whether it is a job's report or what a check waits for, kept for
 * people, and an immediate look where it asks for one.
 */
import { createHash } from "node:crypto";
import { MatchBook, type WaitingType } from "#checks/arrivals/match-book.ts";
import type { Arrivals } from "#checks/surroundings.ts";
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Intake } from "#listeners/listener.ts";
import type { Sink } from "#listeners/sink.ts";
import type { Arrival, ArrivalFate } from "#model/arrival.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incoming } from "#model/incoming.ts";
import type { JobReport } from "#model/report.ts";
import type { Service, Site } from "#model/site.ts";
import type { Life } from "./lives.ts";
import { readJobReports } from "./job-lines.ts";
import type { KnownSources } from "./known-sources.ts";

/** One look at a host in so long, however much of it asks for one; the same for a service that waits for what comes. */
const LOOK_EVERY_MS = 5000;
const CHECK_EVERY_MS = 2000;

export interface ArrivalDeskParts {
  readonly sources: KnownSources;
  readonly clock: TimerClock;
  keep(arrival: Arrival): void;
  report(report: JobReport): void;
  /** All services of a host, the derived ones included. */
  servicesOf(host: string): readonly Service[];
  /** Looks at a service as soon as its host's budget allows. */
  checkNow(key: ServiceKey): void;
  /** Why a listener does not listen, in words. */
  trouble(listener: "syslog" | "trap"): string | undefined;
}

export class ArrivalDesk implements Intake, Sink, Arrivals, Life {
  readonly name = "arrivals";
  readonly #parts: ArrivalDeskParts;
  readonly #book = new MatchBook();
  readonly #paces = new Map<string, Pace>();
  #site: Site | undefined;

  constructor(parts: ArrivalDeskParts) {
    this.#parts = parts;
  }

  /** Puts a site in force. */
  use(site: Site): void {
    this.#site = site;
    this.#book.use(site);
    this.#parts.sources.use(site);
  }

  start(): void {
    this.#parts.sources.start();
  }

  stop(): void {
    this.#parts.sources.stop();
    for (const pace of this.#paces.values()) pace.stop();
    this.#paces.clear();
  }

  // --- what listeners hand in

  take(incoming: Incoming): void {
    const { kind, at, from, severity, label, text, recognised } = incoming;
    const host = this.#parts.sources.hostOf(incoming.about, from);
    const waiting = host === undefined ? [] : this.#book.take(host, incoming);
    const reports = readJobReports(this.#site?.jobs ?? [], incoming, host, (id) => this.#addressOf(id), idOf);
    for (const report of reports) this.#parts.report(report);
    for (const key of waiting) this.#pace(`check ${key}`, CHECK_EVERY_MS, () => this.#parts.checkNow(key));
    if (host !== undefined && incoming.asksForLook) this.lookAt(host);
    this.#parts.keep({
      kind,
      at,
      from,
      ...(host === undefined ? {} : { host }),
      ...(severity === undefined ? {} : { severity }),
      ...(label === undefined ? {} : { label }),
      text,
      fate: fateOf(reports.length > 0, recognised.length + waiting.length > 0),
    });
  }

  knows(address: string): boolean {
    return this.#parts.sources.knows(address);
  }

  report(report: JobReport): void {
    this.#parts.report(report);
  }

  keep(arrival: Arrival): void {
    this.#parts.keep(arrival);
  }

  /** Looks at the host and at what of it tells of its links and itself, at most once in some seconds. */
  lookAt(host: string): void {
    this.#pace(`host ${host}`, LOOK_EVERY_MS, () => {
      for (const { key, check, role } of this.#parts.servicesOf(host))
        if (role === "hostCheck" || check === "device" || check === "snmp") this.#parts.checkNow(key);
    });
  }

  // --- what checks read

  get book(): string {
    return this.#book.id;
  }

  since(host: string, type: WaitingType, settings: object, from: number) {
    return this.#book.since(host, type, settings, from);
  }

  trouble(type: WaitingType): string | undefined {
    return this.#parts.trouble(type === "log" ? "syslog" : "trap");
  }

  #addressOf(id: string): string | undefined {
    return this.#site?.hosts.find((host) => host.id === id)?.address;
  }

  #pace(name: string, everyMs: number, work: () => void): void {
    let pace = this.#paces.get(name);
    if (pace === undefined) {
      pace = new Pace(this.#parts.clock, everyMs, () => this.#paces.delete(name));
      this.#paces.set(name, pace);
    }
    pace.ask(work);
  }
}

/** Does something at once, and then once more after a while however often it was asked meanwhile. */
class Pace {
  readonly #clock: TimerClock;
  readonly #everyMs: number;
  readonly #over: () => void;
  #timer: Timer | undefined;
  #next: (() => void) | undefined;

  constructor(clock: TimerClock, everyMs: number, over: () => void) {
    this.#clock = clock;
    this.#everyMs = everyMs;
    this.#over = over;
  }

  ask(work: () => void): void {
    if (this.#timer !== undefined) {
      this.#next = work;
      return;
    }
    work();
    this.#wait();
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #wait(): void {
    this.#timer = this.#clock.after(this.#everyMs, () => {
      const next = this.#next;
      this.#next = undefined;
      if (next === undefined) return this.#over();
      next();
      this.#wait();
    });
  }
}

function fateOf(isReport: boolean, isMatched: boolean): ArrivalFate {
  if (isReport) return "report";
  return isMatched ? "matched" : "unmatched";
}

/** The same message that comes twice (repeated datagrams within a second) is one report. */
function idOf({ kind, at, from, label = "", text }: Incoming): string {
  const second = Math.floor(at / 1000);
  return createHash("sha256").update(`${kind} ${second} ${from} ${label} ${text}`).digest("hex").slice(0, 40);
}
