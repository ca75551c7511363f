/** For the tests of this room: a small watched site that stands still until it is told to change. */
import type { HostDetail, ServiceDetail, Status } from "#model/api.ts";
import type { JobSummary } from "#model/api-jobs.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { refusal } from "#model/refusal.ts";
import type { ProviderConfig, Site } from "#model/site.ts";
import type { Changed, Watching } from "#model/watching.ts";
import { viewKept } from "#views/history-view.ts";
import type { ShownSite } from "#views/shown-site.ts";

export const AT = Date.parse("2026-11-22T08:00:00.000Z");
const at = new Date(AT).toISOString();

export interface FixtureWatch extends Watching, ShownSite {
  /** Tells the listeners. */
  change(changed: Changed): void;
  open(status: "signed-in" | "open"): void;
  /** Gives the box further names. */
  call(...names: readonly string[]): void;
  setReady(ready: boolean): void;
  /** Configures who looks after the box. */
  provide(provider: ProviderConfig): void;
  readonly checked: ServiceKey[];
}

export const incident: Incident = {
  id: "019a0000-0000-7000-8000-000000000001",
  state: "open",
  subject: "nas/web",
  subjectName: "Web on NAS",
  host: "nas",
  category: "software",
  classification: "partialOutage",
  criticality: "medium",
  priority: "low",
  cause: { code: "tcp.refused", parameters: { port: 443 } },
  failedAt: at,
  openedAt: at,
  reopened: 0,
  symptoms: [],
};

export function fixtureStatus(): Status {
  const answer = { state: "ok" as const, answer: { code: "question.us.no", parameters: {} } };
  return {
    at,
    state: "critical",
    summary: { code: "summary.fixture", parameters: { name: '<NAS> & "more"' } },
    questions: { us: answer, internet: answer, somebody: answer },
    watch: [{ from: at, to: at, level: "ok" }],
    hosts: { total: 1, byState: { ok: 1 } },
    services: { total: 1, byState: { critical: 1 } },
    openIncidents: 1,
    proposedIncidents: 0,
    jobs: 0,
    findings: { open: 0, accepted: 0 },
    works: 0,
    site: {
      customer: "acme",
      id: "hq",
      name: "Acme HQ",
      timezone: "Europe/Zagreb",
      language: "en",
      box: "box-1",
      version: "0.1.0",
      boot: "b1",
      startedAt: at,
      clockTrusted: true,
      notYetInForce: [],
    },
    line: { up: true },
    troubles: [],
    unreadable: { total: 0, first: [] },
    soc: { configured: true, connected: false, waiting: 3 },
  };
}

const web: ServiceDetail = {
  host: "nas",
  hostName: "NAS",
  id: "web",
  name: "Web",
  check: "tcp",
  role: "service",
  state: "critical",
  shown: "critical",
  since: at,
  attempt: 0,
  attempts: 3,
  intervalSeconds: 60,
  text: { code: "tcp.refused", parameters: {} },
  lastAt: at,
  criticality: "medium",
  measurements: [{ name: "connectMs", unit: "ms", warning: "1000" }],
  recent: [],
  incidents: [],
};
const { measurements: _measurements, recent: _recent, incidents: _incidents, ...webSummary } = web;
const nas: HostDetail = {
  id: "nas",
  name: "NAS",
  address: "192.0.2.10",
  groups: [],
  parents: [],
  state: "up",
  shown: "critical",
  services: { total: 1, byState: { critical: 1 } },
  checks: [webSummary],
  incidents: [],
  children: [],
};
const { checks: _checks, incidents: _hostIncidents, children: _children, ...nasSummary } = nas;

const fixtureClock = { state: "running", targetMs: 3_600_000, usedMs: 60_000 } as const;
const erp = { id: "erp", name: "ERP", criticality: "high", state: "failed", since: at } as const;
const nasWeb = { subject: "nas/web", name: "Web, NAS", state: "failed", since: at, weight: 1 } as const;

const nightly: JobSummary = {
  id: "nightly",
  name: "Nightly backup",
  kind: "backup",
  criticality: "high",
  way: "heartbeat",
  schedule: { cron: "0 2 * * *", timezone: "Europe/Zagreb", windowMs: 3_600_000, graceMs: 0 },
  state: "succeeded",
  since: at,
  days: [{ day: "2026-03-01", outcome: "succeeded", runs: [] }],
};

export function makeFixtureWatch(): FixtureWatch {
  const listeners = new Set<(changed: Changed) => void>();
  const checked: ServiceKey[] = [];
  let status: "signed-in" | "open" = "signed-in";
  let names: readonly string[] = [];
  let ready = true;
  let provider: ProviderConfig = { contacts: [], validForMs: 15_552_000_000 };
  const site = () =>
    ({
      hosts: [],
      siteName: "Acme HQ",
      timezone: "Europe/Zagreb",
      language: "en",
      provider,
      access: { status, tls: "auto", names },
    }) as unknown as Site;
  return {
    site,
    status: fixtureStatus,
    hosts: () => [nasSummary],
    host: (id) => (id === "nas" ? nas : undefined),
    map: () => ({
      hosts: [{ id: "nas", name: "NAS", address: "192.0.2.10", state: "up", shown: "critical", parents: [] }],
      total: 1,
      line: { up: true },
    }),
    cutOff: (id) =>
      id === "nas"
        ? { host: "nas", name: "NAS", gone: false, total: 0, lost: [], models: [], jobs: [], line: false }
        : undefined,
    services: (shown) => [webSummary].filter((one) => shown === undefined || shown.includes(one.shown)),
    service: (key) => (key === "nas/web" ? web : undefined),
    kept: (service, results) => results.map((result) => viewKept(result, service, undefined)),
    models: () => [{ ...erp, failing: [nasWeb] }],
    model: (id) => (id === "erp" ? { ...erp, requires: [{ atLeast: 1, of: [nasWeb], state: "failed" }] } : undefined),
    incidents: () => [incident],
    listed: (one) => ({ ...one, clocks: { respond: fixtureClock, resolve: fixtureClock }, warnAfter: 75 }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    checkNow(key) {
      if (key !== "nas/web") return false;
      checked.push(key);
      return true;
    },
    accept: (key) => (key === "nas/web" ? "accepted" : key === "nas/tcp" ? "nothingToAccept" : "notFound"),
    actOn(id, { move }) {
      if (id !== incident.id) return { refused: refusal("notFound.incident", "", { id }) };
      // As an incident that is open answers.
      return move === "accept" || move === "resume" || move === "reopen" || move === "close"
        ? { refused: refusal("wrongState.incident", "", { move, state: incident.state }) }
        : { incident };
    },
    diagnose: async (id) => (id === incident.id ? { incident } : { refused: refusal("notFound.incident", "", { id }) }),
    report: (subject) =>
      subject === "none" ? { refused: refusal("reference.subject", "subject", { subject }) } : { incident },
    findings: () => [
      {
        host: "nas",
        hostName: "NAS",
        service: "web",
        serviceName: "Web",
        state: "critical",
        found: "critical",
        since: at,
        text: { code: "tcp.refused", parameters: {} },
        listed: false,
      },
    ],
    acceptFinding: (key) => key === "nas/web",
    openFinding: (key) => key === "nas/web",
    endFirstDays() {},
    works: () => [],
    takeReport: () => undefined,
    reportByHand: ({ id: job }) => (job === "nightly" ? undefined : refusal("notFound.job", "id", { job })),
    hears: () => undefined,
    jobs: () => ({
      at,
      timezone: "Europe/Zagreb",
      lastNight: { from: at, until: at, counts: { succeeded: 1 } },
      days: ["2026-03-01"],
      jobs: [nightly],
    }),
    job: (id) => (id === "nightly" ? { ...nightly, runs: [], reports: [] } : undefined),
    announce: (work) => ({
      id: "work",
      ...work,
      hosts: [...work.hosts],
      groups: [...work.groups],
      services: [...work.services],
      jobs: [...work.jobs],
      isOpen: true,
      recurring: false,
    }),
    cancelWork: () => true,
    wallMs: () => Date.now(),
    ready: () => ready,
    change(changed) {
      for (const listener of listeners) listener(changed);
    },
    call(...given) {
      names = given;
    },
    open(now) {
      status = now;
    },
    provide(now) {
      provider = now;
    },
    setReady(now) {
      ready = now;
    },
    checked,
  };
}
