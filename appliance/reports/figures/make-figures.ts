/** The figures of a month, read from the store. What is not known is never counted as well (ADR 0120). */
import { isoTime } from "#lib/clock.ts";
import type { HealthModel } from "#model/health-model.ts";
import type { Incident } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { readSubject } from "#model/subject.ts";
import type { Jobs } from "#store/jobs.ts";
import type { Runs } from "#store/runs.ts";
import type { Spans } from "#store/spans.ts";
import type { IncidentQuery } from "#store/incident-table.ts";
import { inOrder, join, stretchesOf, type Stretch } from "#views/availability.ts";
import { modelStretches, type KnownPast } from "#views/model-availability.ts";
import type { Period } from "#views/watch-line.ts";
import { shiftMonth, type CalendarMonth } from "../calendar-month.ts";
import { capacityFigures, type Measured } from "./capacity-figures.ts";
import { counts, incidentFigures, incidentSums, mostTelling, priorityFigures } from "./incident-figures.ts";
import { jobFigures } from "./job-figures.ts";
import type {
  IncidentFigures,
  JobFigures,
  MonthSums,
  ReportFigures,
  SubjectFigures,
  VisitFigures,
} from "#model/api-reports.ts";
import { addUp, stripOf, timeFigures } from "./time-figures.ts";

/** What a report is made from. */
export interface ReportSources {
  readonly site: Site;
  readonly spans: Pick<Spans, "of" | "unwatched" | "havingState">;
  readonly runs: Pick<Runs, "firstStart" | "list">;
  readonly jobs: Pick<Jobs, "runsBetween" | "runBefore" | "oldestRun">;
  incidents(query: IncidentQuery): Incident[];
  readonly measured: Measured;
  unitOf(service: Service, measurement: string): string;
  /** Visits of a time; left out: none are written down. */
  visits?(fromMs: number, toMs: number): readonly VisitFigures[];
}

const MOST_HOSTS_SHOWN = 40;
const MOST_SERVICES_SHOWN = 15;
const MOST_INCIDENTS_SHOWN = 100;
const MOST_INCIDENTS = 10_000;
const INCIDENTS_AT_ONCE = 200;
const MOST_RUNS = 50_000;
const MOST_HOLES_SHOWN = 10;
/** A run of the box that goes on says so every minute. */
const ALIVE_MS = 120_000;

/** @returns undefined: the box did not watch in that month. @param now milliseconds since 1970 (UTC) */
export function makeFigures(sources: ReportSources, month: CalendarMonth, now: number): ReportFigures | undefined {
  const own = readMonth(sources, month, now);
  if (own === undefined) return undefined;
  const { site } = sources;
  const { untilMs, since } = own;
  const before = readMonth(sources, shiftMonth(month, -1), now);
  const shares = new Map([...(before?.models ?? []), ...(before?.hosts ?? [])].map((one) => [one.subject, one.share]));
  const compared = (one: SubjectFigures): SubjectFigures => {
    const share = shares.get(one.subject);
    return share === undefined ? one : { ...one, before: share };
  };
  const failing = failingServices(sources, own);
  const listed = mostTelling(own.incidents, MOST_INCIDENTS_SHOWN);
  const visits = sources.visits?.(month.fromMs, untilMs);
  const flawless = own.hosts.filter(({ failedMs }) => failedMs === 0);
  return {
    month: month.name,
    site: { customer: site.customer, name: site.siteName, timezone: site.timezone, language: site.language },
    madeAt: isoTime(now),
    from: isoTime(month.fromMs),
    to: isoTime(month.toMs),
    until: isoTime(untilMs),
    ...(since > month.fromMs && { watchedSince: isoTime(since) }),
    running: untilMs < month.toMs,
    days: month.days.map(({ date, fromMs }) => ({ date, from: isoTime(fromMs) })),
    unwatched: own.holes
      .toSorted((a, b) => b.to - b.from - (a.to - a.from))
      .slice(0, MOST_HOLES_SHOWN)
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => ({ from: isoTime(from), to: isoTime(to) })),
    sums: own.sums,
    ...(before !== undefined && { before: before.sums }),
    models: own.models.map(compared),
    hosts: {
      total: own.hosts.length,
      unasked: site.hosts.filter(({ hostService }) => hostService === undefined).length,
      flawless: flawless.length,
      shown: worstFirst(own.hosts)
        .filter(({ failedMs }, place) => failedMs > 0 || place < MOST_HOSTS_SHOWN)
        .slice(0, MOST_HOSTS_SHOWN)
        .map(compared),
    },
    services: { failing: failing.length, shown: failing.slice(0, MOST_SERVICES_SHOWN) },
    priorities: priorityFigures(own.incidents),
    incidents: listed,
    moreIncidents: own.incidents.length - listed.length,
    carried: own.carried.slice(0, MOST_INCIDENTS_SHOWN),
    jobs: own.jobs,
    capacity: capacityFigures(site, sources.measured, (service, name) => sources.unitOf(service, name), {
      fromMs: shiftMonth(month, -1).fromMs,
      monthMs: month.fromMs,
      untilMs,
    }),
    ...(visits !== undefined && visits.length > 0 && { visits: [...visits] }),
  };
}

/** What is read of a month, and of the one that it is compared with. */
interface ReadMonth {
  readonly month: CalendarMonth;
  /** When the box watched for the first time, or the month began. */
  readonly since: number;
  readonly untilMs: number;
  readonly unwatched: readonly Period[];
  /** The same without the time before it watched for the first time. */
  readonly holes: readonly Period[];
  readonly models: SubjectFigures[];
  readonly hosts: SubjectFigures[];
  readonly incidents: IncidentFigures[];
  readonly carried: IncidentFigures[];
  readonly jobs: JobFigures[];
  readonly sums: MonthSums;
}

function readMonth(sources: ReportSources, month: CalendarMonth, now: number): ReadMonth | undefined {
  const { site, spans, runs } = sources;
  const first = runs.firstStart();
  const untilMs = Math.min(month.toMs, knownUntil(sources, now));
  if (first === undefined || first >= untilMs || untilMs <= month.fromMs) return undefined;
  const since = Math.max(month.fromMs, first);
  const unwatched = join(spans.unwatched(month.fromMs, untilMs));
  const unwatchedMs = lengthOf(unwatched);
  if (unwatchedMs >= untilMs - month.fromMs) return undefined;
  const holes = unwatched
    .map(({ from, to }) => ({ from: Math.max(from, since), to }))
    .filter(({ from, to }) => from < to);
  const asked = site.hosts.filter(({ hostService }) => hostService !== undefined);
  const time: KnownTime = { month, untilMs, unwatched };
  const past = pastOf(sources, time);
  const models = site.healthModels.map((model) => modelFigures(past, model, time));
  const hosts = asked.map((host) => hostFigures(sources, host, time));
  const { incidents, carried } = incidentsOf(sources, month, untilMs, now);
  const jobs = site.jobs.map((job) => jobFigures(job, knownRuns(sources, job, month), month, untilMs));
  const sum = (of: (job: JobFigures) => number) => jobs.reduce((total, job) => total + of(job), 0);
  const service = addUp(models);
  const devices = addUp(hosts);
  return {
    month,
    since,
    untilMs,
    unwatched,
    holes,
    models,
    hosts,
    incidents,
    carried,
    jobs,
    sums: {
      ...(service !== undefined && { service }),
      ...(devices !== undefined && { devices }),
      incidents: incidentSums(incidents),
      jobs: { good: sum(({ good }) => good), bad: sum(({ bad }) => bad), unknown: sum(({ unknown }) => unknown) },
      watchedMs: untilMs - month.fromMs - unwatchedMs,
      unwatchedMs: lengthOf(holes),
    },
  };
}

/** Whoever reads beside the running box knows only until when that was alive. */
function knownUntil({ runs }: ReportSources, now: number): number {
  const [newest] = runs.list(1);
  const isRunning = newest !== undefined && newest.endedAt === undefined && now - newest.lastAliveAt < ALIVE_MS;
  return isRunning ? Math.min(now, newest.lastAliveAt) : now;
}

interface KnownTime {
  readonly month: CalendarMonth;
  readonly untilMs: number;
  readonly unwatched: readonly Period[];
}

function pastOf({ site, spans, jobs }: ReportSources, { month, untilMs, unwatched }: KnownTime): KnownPast {
  const models = new Map(site.healthModels.map((model) => [model.id, model]));
  const hosts = new Map(site.hosts.map((host) => [host.id, host]));
  const own = new Map(site.jobs.map((job) => [job.id, job]));
  return {
    model: (id) => models.get(id),
    unaskedHost(id) {
      const host = hosts.get(id);
      return host === undefined || host.hostService !== undefined ? undefined : host.services.map(({ key }) => key);
    },
    states: (subject) => spans.of(subject, "state", month.fromMs, untilMs),
    works: (subject) => spans.of(subject, "maintenance", month.fromMs, untilMs),
    hostOfJob: (id) => own.get(id)?.host,
    runs(id) {
      const before = jobs.runBefore(id, month.fromMs);
      return [...(before === undefined ? [] : [before]), ...jobs.runsBetween(id, month.fromMs, untilMs, MOST_RUNS)];
    },
    unwatched,
  };
}

function modelFigures(past: KnownPast, model: HealthModel, time: KnownTime): SubjectFigures {
  const stretches = modelStretches(past, model, time.month.fromMs, time.untilMs);
  return { subject: `model:${model.id}`, name: model.name, ...figuresOf(stretches, time) };
}

function hostFigures(sources: ReportSources, { id, name }: Host, time: KnownTime): SubjectFigures {
  return { subject: id, name, ...figuresOf(stretchesOfSubject(sources, id, time), time) };
}

/** How a check on a device was while the device itself was out of reach, nobody knows: that is said of the device. */
function stretchesOfSubject({ spans }: ReportSources, subject: string, time: KnownTime): Stretch[] {
  const { month, untilMs, unwatched } = time;
  const { host } = { host: subject, ...readSubject(subject) };
  const isService = host !== subject;
  const worked = isService ? [host, subject] : [subject];
  const gone = isService ? inOrder(spans.of(host, "state", month.fromMs, untilMs)).filter(isGone) : [];
  const known = {
    states: spans.of(subject, "state", month.fromMs, untilMs),
    maintenance: worked.flatMap((one) => spans.of(one, "maintenance", month.fromMs, untilMs)),
    unwatched: [...unwatched, ...gone],
  };
  return stretchesOf(known, month.fromMs, untilMs);
}

function isGone({ state }: { readonly state: string }): boolean {
  return state === "down" || state === "unreachable";
}

function figuresOf(stretches: readonly Stretch[], { month, untilMs }: KnownTime) {
  return { ...timeFigures(stretches), strip: stripOf(stretches, month, untilMs) };
}

/** Checks that failed, the longest first; also those that are not watched any more, by their ids. */
function failingServices(sources: ReportSources, time: KnownTime): SubjectFigures[] {
  const { site, spans } = sources;
  const names = new Map(site.hosts.flatMap((host) => host.services.map((one) => [one.key as string, { one, host }])));
  return spans
    .havingState(["critical"], time.month.fromMs, time.untilMs)
    .flatMap((subject): SubjectFigures[] => {
      const known = names.get(subject);
      // That a device did not answer is said of the device.
      if (!subject.includes("/") || known?.one.role === "hostCheck") return [];
      const [host = subject, id = subject] = subject.split("/");
      const named =
        known === undefined ? { name: id, on: host, gone: true } : { name: known.one.name, on: known.host.name };
      return [{ subject, ...named, ...figuresOf(stretchesOfSubject(sources, subject, time), time) }];
    })
    .filter(({ failedMs }) => failedMs > 0)
    .toSorted((a, b) => b.failedMs - a.failedMs);
}

/** Failed longest, then least known. */
function worstFirst(all: readonly SubjectFigures[]): SubjectFigures[] {
  return all.toSorted((a, b) => b.failedMs - a.failedMs || b.unknownMs - a.unknownMs);
}

function incidentsOf(
  sources: ReportSources,
  { fromMs }: CalendarMonth,
  untilMs: number,
  now: number,
): { readonly incidents: IncidentFigures[]; readonly carried: IncidentFigures[] } {
  const { site } = sources;
  const names = new Map(site.hosts.map(({ id, name }) => [id, name]));
  const own: IncidentFigures[] = [];
  const carried: IncidentFigures[] = [];
  let before: string | undefined;
  // Documents are large: they are read in lots, and only their figures stay.
  for (let read = 0; read < MOST_INCIDENTS; read += INCIDENTS_AT_ONCE) {
    const query = { from: fromMs, to: untilMs, limit: INCIDENTS_AT_ONCE };
    const lot = sources.incidents(before === undefined ? query : { ...query, before });
    for (const incident of lot) {
      const figures = incidentFigures(incident, site.sla, names.get(incident.host), now);
      if (Date.parse(incident.openedAt) >= fromMs) own.push(figures);
      else if (counts(figures)) carried.push(figures);
    }
    before = lot.at(-1)?.id;
    if (lot.length < INCIDENTS_AT_ONCE) break;
  }
  return { incidents: own.toReversed(), carried: carried.toReversed() };
}

function knownRuns({ jobs }: ReportSources, job: Job, { fromMs, toMs }: CalendarMonth) {
  return {
    runs: jobs.runsBetween(job.id, fromMs, toMs, MOST_RUNS),
    before: jobs.runBefore(job.id, fromMs),
    oldest: jobs.oldestRun(job.id),
  };
}

function lengthOf(periods: readonly Period[]): number {
  return periods.reduce((sum, { from, to }) => sum + to - from, 0);
}
