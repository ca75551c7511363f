/** Canned answers of a box, one set per situation that the page must show well. Times are relative to a fixed present. */
import type { HostSummary, ListedIncident, ServiceSummary, ShownState, Status, WatchSegment } from "#model/api.ts";
import type { Role, Session } from "#model/api-accounts.ts";
import type { JobsView } from "#model/api-jobs.ts";
import type { WorkView } from "#model/api-works.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import { HOUR, MINUTE, s, type Ago, type ScenarioName } from "./scenario-basics.ts";
import { checksOf, fewHosts, manyHosts } from "./scenario-devices.ts";
import { endedIncidents, listed, problemIncidents } from "./scenario-incidents.ts";
import { jobsView } from "./scenario-jobs.ts";
import { announcedWorks, workedIncidents } from "./scenario-worked.ts";

/** All that the fixture box answers in one situation. */
export interface Scenario {
  readonly session: Session;
  readonly status: Status;
  readonly hosts: readonly HostSummary[];
  readonly services: readonly ServiceSummary[];
  readonly incidents: readonly ListedIncident[];
  readonly works: readonly WorkView[];
  readonly jobs: JobsView;
}

/** @param nowMs the present of the box */
export function makeScenario(name: ScenarioName, nowMs: number): Scenario {
  const ago = (ms: number) => new Date(nowMs - ms).toISOString();
  const worked = name === "incidents" || name === "viewer";
  /** What is in trouble is the same. */
  const trouble = worked ? "problems" : name;
  const hosts =
    name === "empty"
      ? []
      : name === "many"
        ? manyHosts(ago)
        : name === "hundred"
          ? manyHosts(ago).slice(0, 100)
          : fewHosts(trouble, ago);
  const services = hosts.flatMap((host) => checksOf(host, trouble, ago));
  const incidents = worked
    ? workedIncidents(ago)
    : name === "problems"
      ? problemIncidents(ago)
      : endedIncidents(ago).map(listed);
  const open = incidents.filter(({ state }) => LIVE.includes(state)).length;
  const works = worked ? announcedWorks(ago) : [];
  const everyJob = jobsView(nowMs, trouble === "problems");
  const jobs = ["empty", "first"].includes(name) ? { ...everyJob, jobs: [] } : everyJob;
  const session: Session = {
    claimed: name !== "unclaimed",
    open: false,
    siteName: "Acme HQ",
    language: "en",
    ...(name === "signedOut" || name === "unclaimed" ? {} : { user: "duty-desk", role: ROLES[name] ?? "technician" }),
  };
  const status = {
    ...statusOf(trouble, nowMs, ago, hosts, services, open),
    proposedIncidents: incidents.filter(({ state }) => state === "proposed").length,
    works: works.length,
    jobs: jobs.jobs.length,
  };
  return { session, status, hosts, services, incidents, works, jobs };
}

const ROLES: Readonly<Partial<Record<ScenarioName, Role>>> = { problems: "admin", empty: "admin", viewer: "viewer" };
const LIVE: readonly Incident["state"][] = ["open", "inProgress", "suspended"];

function statusOf(
  name: ScenarioName,
  nowMs: number,
  ago: Ago,
  hosts: readonly HostSummary[],
  services: readonly ServiceSummary[],
  openIncidents: number,
): Status {
  const all = { hosts: hosts.length, services: services.length };
  const answered = question(
    "ok",
    s("question.internet.works"),
    s("question.internet.detail", { answerMs: 14, lossPercent: 0, watchedMs: 24 * HOUR }),
  );
  const well = {
    state: "ok" as ShownState,
    summary: s("summary.allWell", all),
    questions: {
      us: question("ok", s("question.us.no", all), s("question.us.detail", all)),
      internet: answered,
      somebody: question(
        "ok",
        s("question.somebody.notNeeded"),
        s("question.somebody.lastIncident", { at: ago(74 * HOUR), durationMs: 40 * MINUTE }),
      ),
    },
  };
  return {
    at: ago(0),
    ...well,
    ...special(name, ago, well, all),
    watch: watchOf(name, ago),
    hosts: countsOf(hosts),
    services: countsOf(services),
    openIncidents,
    proposedIncidents: 0,
    works: 0,
    jobs: 0,
    findings: countFindings(services),
    site: {
      customer: "acme",
      id: "hq",
      name: "Acme HQ",
      timezone: "Europe/Zagreb",
      language: "en",
      box: "box-1",
      version: "0.1.0",
      boot: "1",
      startedAt: ago(46 * 24 * HOUR),
      clockTrusted: true,
      notYetInForce: [],
    },
    line:
      name === "lineDown"
        ? { up: false, since: ago(22 * MINUTE), lossPercent: 1.5 }
        : { up: true, since: ago(400 * HOUR), answerMs: 14, lossPercent: 0 },
    troubles: [],
    unreadable: { total: 0, first: [] },
    soc: {
      configured: true,
      connected: name !== "lineDown",
      since: name === "lineDown" ? ago(22 * MINUTE) : ago(400 * HOUR),
      waiting: name === "lineDown" ? 3 : 0,
    },
  };
}

function question(state: ShownState, answer: Sentence, more?: Sentence) {
  return { state, answer, ...(more === undefined ? {} : { more }) };
}

function special(
  name: ScenarioName,
  ago: Ago,
  well: Pick<Status, "questions">,
  all: { hosts: number; services: number },
): Partial<Status> {
  const unknown = {
    us: question("pending", s("question.us.unknown")),
    internet: question("pending", s("question.internet.notYet")),
    somebody: well.questions.somebody,
  };
  switch (name) {
    case "problems":
      return {
        state: "critical",
        summary: s("summary.down", { name: "NAS-01", since: ago(155 * MINUTE), told: true }),
        more: s("more.others", { count: 1 }),
        questions: {
          ...well.questions,
          us: question(
            "critical",
            s("question.us.hostsDown", { count: 1, names: ["NAS-01"] }),
            s("question.us.downDetail", { names: ["NAS-01"], others: 0, symptoms: 4 }),
          ),
          somebody: question("ok", s("question.somebody.told", { at: ago(154 * MINUTE) })),
        },
      };
    case "empty":
      return { state: "pending", summary: s("summary.nothingWatched"), questions: unknown };
    case "first":
      return {
        state: "pending",
        summary: s("summary.firstMinutes", { answered: 3, total: all.hosts }),
        questions: unknown,
      };
    case "lineDown":
      return {
        state: "critical",
        summary: s("summary.lineDown", { since: ago(22 * MINUTE) }),
        more: s("more.restWorks"),
        questions: {
          ...well.questions,
          internet: question("critical", s("question.internet.down", { since: ago(22 * MINUTE) })),
          somebody: question("warning", s("question.somebody.notYetTold", { waiting: 3 })),
        },
      };
    case "findings": {
      const more = s("more.findings");
      return {
        state: "finding",
        summary: s("summary.findings", { count: 4 }),
        more,
        questions: {
          ...well.questions,
          us: question("finding", s("question.us.findings", { count: 4 }), s("question.us.detail", all)),
          somebody: question("ok", s("question.somebody.notNeeded")),
        },
      };
    }
    case "hundred":
    case "many":
      return {
        state: "warning",
        summary: s("summary.several", { count: 10, worst: "HOST-0007", since: ago(8 * HOUR) }),
        questions: {
          ...well.questions,
          us: question("critical", s("question.us.hostsDown", { count: 10 }), s("question.us.detail", all)),
        },
      };
    default:
      return {};
  }
}

function watchOf(name: ScenarioName, ago: Ago): WatchSegment[] {
  const segment = (fromMs: number, toMs: number, level: WatchSegment["level"]): WatchSegment => ({
    from: ago(fromMs),
    to: ago(toMs),
    level,
  });
  if (name === "first" || name === "empty")
    return [segment(24 * HOUR, 20 * MINUTE, "unwatched"), segment(20 * MINUTE, 0, "ok")];
  const endMs = name === "problems" ? 155 * MINUTE : 0;
  return [
    segment(24 * HOUR, 16.5 * HOUR, "ok"),
    segment(16.5 * HOUR, 16.1 * HOUR, name === "well" ? "ok" : "warning"),
    segment(16.1 * HOUR, 10.8 * HOUR, "ok"),
    segment(10.8 * HOUR, 9.7 * HOUR, "maintenance"),
    segment(9.7 * HOUR, endMs, "ok"),
    ...(endMs > 0 ? [segment(endMs, 0, "critical")] : []),
  ];
}

function countFindings(services: readonly ServiceSummary[]): Status["findings"] {
  const count = (shown: ShownState) => services.filter((service) => service.shown === shown).length;
  return { open: count("finding"), accepted: count("accepted") };
}

function countsOf(list: readonly { readonly shown: ShownState }[]) {
  const byState: Record<string, number> = {};
  for (const { shown } of list) byState[shown] = (byState[shown] ?? 0) + 1;
  return { total: list.length, byState };
}
