/**
 * The store of a site over years, with the clock set by hand: results, incidents, events, spans and jobs go in as the box
 * puts them in, its own housekeeping keeps them. What of a year is played in full and what is sketched, `YearsPlan` says.
 */
import { closeSync, existsSync, fdatasyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { Housekeeping } from "#engine/housekeeping.ts";
import { isoTime, systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { JobRun } from "#model/job-state.ts";
import type { Retention } from "#model/site.ts";
import { usedDiskBytes } from "#store/disk-limit.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore, type Change } from "#store/state-store.ts";
import { writtenBytes } from "../written-bytes.ts";
import { chance, makeResult } from "./made-results.ts";

export interface YearsPlan {
  readonly folder: string;
  /** Hosts, each with a ping every ten seconds; and all other services, every five minutes. */
  readonly hosts: number;
  readonly services: number;
  readonly days: number;
  /** The last so many days have all their hours, two results of each service in each; days before have one hour with one. */
  readonly wholeDays: number;
  /** The last so many days have every result, flushed every ten seconds. */
  readonly fullDays: number;
  /** Real time that sketched days, and these together with whole days, may take; what is left of them is skipped. Milliseconds. */
  readonly mostMs?: { readonly sketched: number; readonly whole: number };
  /** Of these, the last one syncs all files after every flush, so that nothing written hides in the page cache. */
  readonly syncsLast: boolean;
  readonly incidentsPerDay: number;
  readonly changesPerDay: number;
  readonly jobs: number;
  readonly retention: Retention;
  readonly say?: (line: string) => void;
}

export interface DayFigures {
  readonly day: number;
  readonly kind: "sketched" | "whole" | "full";
  readonly seconds: number;
  readonly storedBytes: number;
  readonly stateBytes: number;
  /** After a collection where it can be asked for; the process as a whole. */
  readonly heapBytes: number;
  readonly residentBytes: number;
  /** Bytes this process wrote to files of the disk; see proc(5), write_bytes. */
  readonly writtenBytes: number;
  readonly results: number;
  /** Longest time that the event loop stood still, by what held it up. */
  readonly heldUpMs: Readonly<Record<HoldUp, number>>;
  readonly dropped: number;
}

/** What the store does beside taking in results: hours become blocks and days figures, what is old goes, the copy is made. */
export const HOLD_UPS = ["hours", "tidying", "copy"] as const;
export type HoldUp = (typeof HOLD_UPS)[number];

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FLUSH_S = 10;
const HOST_INTERVAL_S = 10;
const SERVICE_INTERVAL_S = 300;
const TIDY_S = 600;
const BEGIN = Date.UTC(2026, 0, 5);

export class HandWall implements TimerClock {
  nowMs = BEGIN;
  wallMs(): number {
    return this.nowMs;
  }
  // Slices of work end by it: nobody may be held up longer than on a box.
  monotonicMs(): number {
    return performance.now();
  }
  after = systemClock.after.bind(systemClock);
  every = systemClock.every.bind(systemClock);
}

/** Key of the n-th service: pings of hosts first. */
export function keyOf(plan: Pick<YearsPlan, "hosts">, n: number): ServiceKey {
  return n < plan.hosts ? `host-${n}/ping` : `host-${n % plan.hosts}/service-${Math.floor(n / plan.hosts)}`;
}

/** Plays all days. The stores are closed afterwards; `clock` stands at the end. */
export async function runYears(plan: YearsPlan): Promise<{ days: DayFigures[]; clock: HandWall }> {
  const clock = new HandWall();
  const state = StateStore.open(plan.folder, { clock, log: silentLog, boot: "years", reserveBytes: 4_000_000 });
  const history = HistoryStore.open(plan.folder, { clock, log: silentLog });
  state.runs.begin("years");
  state.events.cursor("relay");
  const housekeeping = new Housekeeping({
    state,
    history,
    folder: plan.folder,
    retention: () => plan.retention,
    clockTrusted: () => true,
    clock,
    log: silentLog,
  });
  const life = { plan, clock, state, history, housekeeping, random: chance(7), gauge: new Gauge() };
  const days: DayFigures[] = [];
  const begunAt = performance.now();
  for (let day = 0; day < plan.days; day++) {
    const kind = kindOf(plan, day);
    if (kind !== "full" && performance.now() - begunAt > (plan.mostMs?.[kind] ?? Infinity)) continue;
    const figures = await playDay(life, day);
    days.push(figures);
    const isTold = day % 30 === 29 || kind === "full" || day === plan.days - plan.wholeDays;
    if (isTold) plan.say?.(dayLine(figures));
  }
  clock.nowMs += 60_000;
  state.runs.end("shutdown");
  await history.stop();
  state.close();
  return { days, clock };
}

function kindOf({ days, wholeDays, fullDays }: YearsPlan, day: number): DayFigures["kind"] {
  if (day >= days - fullDays) return "full";
  return day >= days - wholeDays ? "whole" : "sketched";
}

interface Played {
  readonly plan: YearsPlan;
  readonly clock: HandWall;
  readonly state: StateStore;
  readonly history: HistoryStore;
  readonly housekeeping: Housekeeping;
  readonly random: () => number;
  readonly gauge: Gauge;
}

/** How long work of the store holds up everything else. */
class Gauge {
  #longest: Record<HoldUp, number> = { hours: 0, tidying: 0, copy: 0 };

  async during(what: HoldUp, work: () => Promise<unknown>): Promise<void> {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await setTimeout(2);
    await work();
    await setTimeout(2);
    delay.disable();
    this.#longest[what] = Math.max(this.#longest[what], delay.max / 1e6);
  }

  take(): Record<HoldUp, number> {
    const longest = this.#longest;
    this.#longest = { hours: 0, tidying: 0, copy: 0 };
    return longest;
  }
}

async function playDay(life: Played, day: number): Promise<DayFigures> {
  const { plan, clock, state, history, housekeeping, gauge } = life;
  const kind = kindOf(plan, day);
  const begunAt = performance.now();
  const before = { written: writtenBytes(), ...history.figures() };
  const begin = BEGIN + day * DAY_MS;
  if (kind === "full") await playFullDay(life, begin, plan.syncsLast && day === plan.days - 1);
  else {
    const hours = kind === "whole" ? Array.from({ length: 24 }, (_, hour) => hour) : [12];
    for (const hour of hours) {
      playHour(life, begin + hour * HOUR_MS, kind === "whole" ? [10, 40] : [30]);
      clock.nowMs = begin + (hour + 1) * HOUR_MS + 90_000;
      history.flush();
      await gauge.during("hours", () => history.compact());
      if (kind === "whole") await gauge.during("tidying", () => housekeeping.tidy());
    }
  }
  clock.nowMs = begin + DAY_MS - 1000;
  playDecisions(life, begin, day, kind === "full" ? 1 : 50);
  state.runs.alive();
  await gauge.during("tidying", () => housekeeping.tidy());
  await gauge.during("copy", () => state.copyNow());
  state.keep();
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const memory = process.memoryUsage();
  const after = history.figures();
  return {
    day,
    kind,
    seconds: (performance.now() - begunAt) / 1000,
    storedBytes: usedDiskBytes({ state, history }),
    stateBytes: state.sizeBytes(),
    heapBytes: memory.heapUsed + memory.external,
    residentBytes: memory.rss,
    writtenBytes: writtenBytes() - before.written,
    results: after.recordedResults - before.recordedResults,
    heldUpMs: gauge.take(),
    dropped: after.droppedResults - before.droppedResults,
  };
}

/** A result of each service at some minutes of an hour. */
function playHour({ plan, clock, history, random }: Played, begin: number, minutes: readonly number[]): void {
  for (const minute of minutes) {
    const at = begin + minute * 60_000;
    clock.nowMs = at;
    for (let n = 0; n < plan.services; n++) record(plan, history, n, at + (n % 60) * 1000, random);
    history.flush();
  }
}

async function playFullDay(life: Played, begin: number, syncs: boolean): Promise<void> {
  const { plan, clock, history, housekeeping, gauge, random } = life;
  const others = plan.services - plan.hosts;
  const perSecond = Math.ceil(others / SERVICE_INTERVAL_S);
  for (let second = 0; second < DAY_MS / 1000; second++) {
    const at = begin + second * 1000;
    clock.nowMs = at;
    for (let n = second % HOST_INTERVAL_S; n < plan.hosts; n += HOST_INTERVAL_S) record(plan, history, n, at, random);
    const first = (second % SERVICE_INTERVAL_S) * perSecond;
    for (let n = first; n < Math.min(others, first + perSecond); n++)
      record(plan, history, plan.hosts + n, at + (n % 900), random);
    if (second % FLUSH_S !== FLUSH_S - 1) continue;
    history.flush();
    // The hour before becomes blocks.
    if (second % 3600 === FLUSH_S - 1) await gauge.during("hours", () => history.compact());
    else await history.compact();
    if (syncs) syncFiles(plan.folder);
    if (second % TIDY_S === TIDY_S - 1) await gauge.during("tidying", () => housekeeping.tidy());
  }
}

function record(plan: YearsPlan, history: HistoryStore, n: number, at: number, random: () => number): void {
  const { state, code, parameters, measurements } = makeResult(n < plan.hosts ? n * 4 : n, at / 1000 - 1.7e9, random);
  history.record(keyOf(plan, n), at, state, code, parameters, measurements);
}

/**
 * What is decided in a day: changes of state, incidents from their opening to their end, runs of jobs.
 * @param together so many are stored with one commit; a box stores what belongs together
 */
function playDecisions({ plan, state, random }: Played, begin: number, day: number, together: number): void {
  const changes = [...decisions(plan, begin, day, random)];
  for (let at = 0; at < changes.length; at += together) state.commit(joined(changes.slice(at, at + together)));
  state.events.advance("relay", state.events.latest());
}

function joined(changes: readonly Change[]): Change {
  return {
    services: changes.flatMap(({ services = [] }) => services),
    incidents: changes.flatMap(({ incidents = [] }) => incidents),
    events: changes.flatMap(({ events = [] }) => events),
    jobRuns: changes.flatMap(({ jobRuns = [] }) => jobRuns),
    clockTrusted: true,
  };
}

function* decisions(plan: YearsPlan, begin: number, day: number, random: () => number): Generator<Change> {
  for (let n = 0; n < plan.changesPerDay; n++) {
    const key = keyOf(plan, Math.floor(random() * plan.services));
    const at = begin + Math.floor((n / plan.changesPerDay) * DAY_MS);
    for (const [hard, since] of [
      ["critical", at],
      ["ok", at + 300_000],
    ] as const)
      yield {
        services: [[key, { hard, hardSince: since, told: hard, soft: hard, attempt: 1 }]],
        events: [{ type: "state.changed", subject: key, at: since, data: { key, hard, text: { en: TEXT } } }],
        clockTrusted: true,
      };
  }
  for (let n = 0; n < plan.incidentsPerDay; n++) yield* incidentOf(plan, begin, day, n, random);
  for (let job = 0; job < plan.jobs; job++) {
    const due = begin + 2 * HOUR_MS + job * 60_000;
    const end = due + 1_200_000;
    const run: JobRun = {
      due,
      until: due + HOUR_MS,
      outcome: "succeeded",
      since: end,
      decided: true,
      reports: 1,
      endedAt: end,
      lines: [],
    };
    yield { jobRuns: [{ job: `job-${job}`, run }], clockTrusted: true };
  }
}

const TEXT = "SQL on Server 17: the connection was refused since 10:01; 14 others hang on the same cause.";

function* incidentOf(plan: YearsPlan, begin: number, day: number, n: number, random: () => number): Generator<Change> {
  const subject = keyOf(plan, Math.floor(random() * plan.services));
  const opened = begin + Math.floor((n / plan.incidentsPerDay) * (DAY_MS - 4 * HOUR_MS));
  const id = `i-${day}-${n}`;
  const made: Incident = {
    id,
    state: "open",
    subject,
    subjectName: `Service ${subject.split("/")[1] ?? ""} of Server ${n}`,
    host: subject.split("/")[0] ?? "",
    category: "infrastructure",
    classification: "partialOutage",
    criticality: "medium",
    priority: "medium",
    cause: { code: "tcp.refused", parameters: { port: 1433 } },
    failedAt: isoTime(opened - 10_000),
    openedAt: isoTime(opened),
    reopened: 0,
    symptoms: [],
  };
  const steps: [Change["events"] & object, Incident][] = [
    [[{ type: "incident.opened", subject: id, at: opened, data: made }], made],
    [[{ type: "incident.updated", subject: id, at: opened + 20_000, data: { ...made, note: TEXT.repeat(8) } }], made],
    [[{ type: "incident.acknowledged", subject: id, at: opened + 600_000, data: made }], made],
    [
      [{ type: "incident.resolved", subject: id, at: opened + 2 * HOUR_MS, data: made }],
      { ...made, state: "resolved", resolvedAt: isoTime(opened + 2 * HOUR_MS) },
    ],
    [
      [{ type: "incident.closed", subject: id, at: opened + 3 * HOUR_MS, data: made }],
      {
        ...made,
        state: "closed",
        resolvedAt: isoTime(opened + 2 * HOUR_MS),
        closedAt: isoTime(opened + 3 * HOUR_MS),
      },
    ],
  ];
  for (const [events, incident] of steps) yield { events, incidents: [incident], clockTrusted: true };
}

function syncFiles(folder: string): void {
  const journal = join(folder, "history-journal");
  const places = [
    ...["history.db", "history.db-wal", "state.db", "state.db-wal"].map((name) => join(folder, name)),
    ...readdirSync(journal).map((name) => join(journal, name)),
  ];
  for (const place of places.filter((name) => existsSync(name))) {
    const handle = openSync(place, "r+");
    fdatasyncSync(handle);
    closeSync(handle);
  }
}

/** A day's figures in one line. */
export function dayLine(figures: DayFigures): string {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    `day ${figures.day + 1}`.padEnd(8),
    figures.kind.padEnd(8),
    `${figures.seconds.toFixed(1)} s`.padStart(8),
    `${figures.results} results`.padStart(18),
    `stored ${mb(figures.storedBytes)} (state ${mb(figures.stateBytes)})`.padEnd(32),
    `memory ${mb(figures.heapBytes)} of ${mb(figures.residentBytes)}`.padEnd(26),
    `written ${mb(figures.writtenBytes)}`.padEnd(18),
    `held up ${HOLD_UPS.map((one) => `${one} ${figures.heldUpMs[one].toFixed(0)} ms`).join(", ")}`,
    figures.dropped > 0 ? `${figures.dropped} results given up` : "",
  ].join("  ");
}
