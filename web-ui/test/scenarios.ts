/** Canned answers of a box, one set per situation that the page must show well. Times are relative to a fixed present. */
import type {
  HostDetail,
  HostSummary,
  ResultView,
  ServiceDetail,
  ServiceSummary,
  Session,
  ShownState,
  Status,
  WatchSegment,
} from "#model/api.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";

export const SCENARIOS = ["well", "problems", "empty", "first", "many", "lineDown", "signedOut", "unclaimed"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** All that the fixture box answers in one situation. */
export interface Scenario {
  readonly session: Session;
  readonly status: Status;
  readonly hosts: readonly HostSummary[];
  readonly services: readonly ServiceSummary[];
  readonly incidents: readonly Incident[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const s = (code: string, parameters: Sentence["parameters"] = {}): Sentence => ({ code, parameters });

/** @param nowMs the present of the box */
export function makeScenario(name: ScenarioName, nowMs: number): Scenario {
  const ago = (ms: number) => new Date(nowMs - ms).toISOString();
  const hosts = name === "empty" ? [] : name === "many" ? manyHosts(ago) : fewHosts(name, ago);
  const services = hosts.flatMap((host) => checksOf(host, name, ago));
  const incidents = name === "problems" ? problemIncidents(ago) : endedIncidents(ago);
  const open = incidents.filter(({ state }) => state === "open").length;
  const session: Session = {
    claimed: name !== "unclaimed",
    open: false,
    siteName: "Acme HQ",
    language: "en",
    ...(name === "signedOut" || name === "unclaimed"
      ? {}
      : { user: "duty-desk", role: name === "problems" ? ("admin" as const) : ("technician" as const) }),
  };
  return { session, status: statusOf(name, nowMs, ago, hosts, services, open), hosts, services, incidents };
}

type Ago = (ms: number) => string;

const FEW: readonly [id: string, name: string, group: string, parent: string | undefined][] = [
  ["gateway", "Gateway", "network", undefined],
  ["core-1", "CORE-1", "network", "gateway"],
  ["sw-2", "SW-2", "network", "core-1"],
  ["nas-01", "NAS-01", "storage", "sw-2"],
  ["sql-01", "SQL-01", "servers", "core-1"],
  ["esx-02", "ESX-02", "servers", "core-1"],
  ["web-shop", "Web shop", "servers", undefined],
  ["ups-rack", "UPS-RACK", "power", "core-1"],
  ["printer-2", "Printer 2nd floor", "printers", "sw-2"],
  ["cam-archive", "Camera archive", "storage", "nas-01"],
];

function fewHosts(scenario: ScenarioName, ago: Ago): HostSummary[] {
  return FEW.map(([id, name, group, parent], index) => {
    const trouble = scenario === "problems";
    const shown: ShownState =
      scenario === "first"
        ? "pending"
        : trouble && id === "nas-01"
          ? "critical"
          : trouble && id === "cam-archive"
            ? "unreachable"
            : "ok";
    const state =
      ({ critical: "down", unreachable: "unreachable", pending: "pending" } as const)[shown as "critical"] ?? "up";
    return {
      id,
      name,
      address: `192.0.2.${index + 1}`,
      groups: [group],
      parents: parent === undefined ? [] : [parent],
      state,
      shown,
      ...(shown === "pending"
        ? {}
        : { since: shown === "ok" ? ago(46 * 24 * HOUR) : ago(155 * MINUTE), lastAt: ago(8_000) }),
      ...(shown === "unreachable" ? { behind: "nas-01" } : {}),
      services: { total: 5, byState: shown === "ok" ? { ok: 5 } : { [shown]: 5 } },
    };
  });
}

/** As big as a big site: 1600 devices, 11 600 checks, a few of them in trouble. */
function manyHosts(ago: Ago): HostSummary[] {
  return Array.from({ length: 1600 }, (_, index) => {
    const shown: ShownState =
      index % 160 === 7 ? "critical" : index % 160 === 8 ? "unreachable" : index % 90 === 3 ? "warning" : "ok";
    return {
      id: `host-${index}`,
      name: `HOST-${String(index).padStart(4, "0")}`,
      address: `192.0.2.${index % 250}`,
      groups: [`floor-${index % 12}`],
      parents: [],
      state: shown === "critical" ? "down" : shown === "unreachable" ? "unreachable" : "up",
      shown,
      since: ago((index + 1) * HOUR),
      lastAt: ago((index % 60) * 1000),
      ...(shown === "unreachable" ? { behind: `host-${index - 1}` } : {}),
      services: { total: 7, byState: { [shown]: 1, ok: 6 } },
    };
  });
}

type CheckForm = readonly [id: string, name: string, check: string, text: Sentence];
const CHECKS: readonly CheckForm[] = [
  ["ping", "Ping", "ping", s("ping.answered", { roundTripMs: 0.4, lossPercent: 0 })],
  ["web", "Web", "http", s("http.answered", { status: 200, totalMs: 182, sizeBytes: 14_200 })],
  ["disk-d", "Disk D:", "snmp", s("tcp.connected", { connectMs: 1.2 })],
  ["memory", "Memory", "snmp", s("tcp.connected", { connectMs: 64 })],
  ["processor", "Processor", "snmp", s("tcp.connected", { connectMs: 31 })],
  [
    "if-eth0",
    "Port eth0",
    "device",
    s("device.portUp", { inBps: 24e6, outBps: 12e6, inPercent: 2.4, outPercent: 1.2 }),
  ],
  ["port-2", "Port 2", "snmp", s("tcp.connected", { connectMs: 12 })],
  ["certificate", "Certificate", "tls", s("tcp.connected", { connectMs: 62 })],
];
const CONTENT: CheckForm = ["front-page", "Front page", "content", s("content.unchanged", { lines: 214 })];
const CHANGED = s("content.changed", { textLines: 2, scriptLines: 1 });
const CHANGE = `Text:
- Opening hours: Monday to Friday, 8:00 to 16:00
+ Opening hours: Monday to Friday, 8:00 to 15:00
+ This page now belongs to somebody else, and this line is long enough to need a second row on every screen there is
What runs in the page:
+ <script src="https://elsewhere.example/a.js">
(3 lines more)`;

function checksOf(host: HostSummary, scenario: ScenarioName, ago: Ago): ServiceSummary[] {
  const count = scenario === "many" ? (Number(host.id.slice(5)) % 4 === 0 ? 8 : 7) : host.id === "sql-01" ? 6 : 5;
  const forms = [...CHECKS.slice(0, count), ...(host.id === "web-shop" ? [CONTENT] : [])];
  return forms.map(([id, name, check, text], index) => {
    const shown = shownOf(host, id, scenario);
    const failing = shown === "critical" || shown === "unreachable";
    return {
      host: host.id,
      hostName: host.name,
      id,
      name,
      check,
      role: index === 0 ? "hostCheck" : "service",
      state:
        shown === "pending"
          ? "pending"
          : shown === "critical" || shown === "warning" || shown === "unknown"
            ? shown
            : "ok",
      shown,
      ...(shown === "pending"
        ? {}
        : {
            since: failing ? ago(155 * MINUTE) : ago((index + 1) * 20 * HOUR),
            lastAt: ago(shown === "stale" ? 14 * MINUTE : 4_000 * (index + 1)),
          }),
      ...(check === "device" ? { derived: true as const } : {}),
      attempt: 0,
      attempts: 3,
      intervalSeconds: 60,
      ...(shown === "pending"
        ? {}
        : {
            text:
              shown === "critical" && check === "content"
                ? CHANGED
                : shown === "warning"
                  ? s("check.breach", { measurement: "used", value: 87.2, unit: "%", range: "85", level: "warning" })
                  : failing
                    ? s("ping.timeout")
                    : shown === "unknown"
                      ? s("check.boxFault", { errno: "EMFILE" })
                      : text,
          }),
      criticality: "medium",
    };
  });
}

function shownOf(host: HostSummary, id: string, scenario: ScenarioName): ShownState {
  if (scenario === "first") return "pending";
  if (host.shown === "critical") return id === "ping" ? "critical" : "unreachable";
  if (host.shown === "unreachable") return "unreachable";
  if (host.shown === "warning") return id === "disk-d" ? "warning" : "ok";
  if (scenario !== "problems") return "ok";
  if (host.id === "sql-01" && id === "disk-d") return "warning";
  if (host.id === "sql-01" && id === "memory") return "unknown";
  if (host.id === "web-shop" && (id === "web" || id === "front-page")) return "critical";
  if (host.id === "esx-02" && id === "processor") return "stale";
  return "ok";
}

function problemIncidents(ago: Ago): Incident[] {
  const symptom = (subject: string, name: string) => ({
    subject,
    name,
    state: "unreachable",
    since: ago(152 * MINUTE),
  });
  return [
    {
      ...incident("0197-0001", ago(155 * MINUTE)),
      subject: "nas-01",
      subjectName: "NAS-01",
      host: "nas-01",
      classification: "fullOutage",
      priority: "critical",
      cause: s("incident.hostDown", { name: "NAS-01" }),
      symptoms: [
        symptom("nas-01/web", "Shared files (SMB)"),
        symptom("nas-01/disk-d", "Backup target"),
        symptom("cam-archive", "Camera archive"),
        symptom("nas-01/memory", "NAS web console"),
      ],
    },
    {
      ...incident("0197-0002", ago(109 * MINUTE)),
      subject: "web-shop/web",
      subjectName: "Web, Web shop",
      host: "web-shop",
      category: "software",
      classification: "defect",
      priority: "medium",
      cause: s("incident.serviceWarning", {
        what: "Web, Web shop",
        saw: "check.breach",
        measurement: "totalMs",
        value: 4800,
        unit: "ms",
        range: "2000",
        level: "warning",
      }),
      recoveringSince: ago(MINUTE),
    },
    ...endedIncidents(ago),
  ];
}

function endedIncidents(ago: Ago): Incident[] {
  return [
    { ...incident("0197-0003", ago(74 * HOUR)), state: "resolved", resolvedAt: ago(74 * HOUR - 40 * MINUTE) },
    {
      ...incident("0197-0004", ago(240 * HOUR)),
      state: "closed",
      resolvedAt: ago(239 * HOUR),
      closedAt: ago(167 * HOUR),
    },
  ];
}

function incident(id: string, failedAt: string): Incident {
  return {
    id: `${id}-7000-8000-000000000000`,
    state: "open",
    subject: "sql-01/web",
    subjectName: "Web",
    host: "sql-01",
    category: "infrastructure",
    classification: "partialOutage",
    criticality: "high",
    priority: "high",
    cause: s("incident.serviceFailed", { what: "Web, SQL-01", saw: "tcp.refused" }),
    failedAt,
    openedAt: new Date(Date.parse(failedAt) + 10_000).toISOString(),
    reopened: 0,
    symptoms: [],
  };
}

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
    internet: question("pending", s("question.internet.unknown")),
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

function countsOf(list: readonly { readonly shown: ShownState }[]) {
  const byState: Record<string, number> = {};
  for (const { shown } of list) byState[shown] = (byState[shown] ?? 0) + 1;
  return { total: list.length, byState };
}

/** What devices say of themselves, and what was learned of where they hang. */
const LEARNED: Readonly<Record<string, Partial<HostDetail>>> = {
  "sql-01": {
    device: {
      vendor: "Acme",
      hardware: "ProRack 380",
      version: "10.0.20348",
      serial: "CZ20390A1B",
      kind: "server",
      os: "Windows Server 2022",
    },
    learnedParents: ["core-1"],
    links: [{ port: "Ethernet0", host: "core-1", neighbourPort: "Gi1/0/3", by: "lldp" }],
  },
  "core-1": {
    device: { vendor: "Acme", hardware: "ACME S-48", version: "17.3.4", kind: "switch" },
    learnedParents: ["sw-2"],
  },
};

/** A device's page out of its row. */
export function hostDetail({ hosts, services, incidents }: Scenario, id: string): HostDetail | undefined {
  const host = hosts.find((one) => one.id === id);
  if (host === undefined) return undefined;
  return {
    ...host,
    checks: services.filter((one) => one.host === id),
    incidents: incidents.filter((one) => one.host === id),
    children: hosts.filter(({ parents }) => parents.includes(id)).map((one) => one.id),
    ...LEARNED[id],
    ...(id === "sql-01" ? { leftOut: ["volume-e"] } : {}),
  };
}

const MEASURED: Readonly<Record<string, ServiceDetail["measurements"]>> = {
  ping: [
    { name: "roundTripMs", unit: "ms", warning: "100", critical: "500" },
    { name: "lossPercent", unit: "%", warning: "20", critical: "60" },
  ],
  http: [
    { name: "totalMs", unit: "ms", warning: "1000", critical: "3000" },
    { name: "connectMs", unit: "ms" },
  ],
  snmp: [{ name: "value", unit: "%", warning: "85", critical: "95" }],
  device: [
    { name: "percent", unit: "%" },
    { name: "inBps", unit: "bit/s" },
    { name: "outBps", unit: "bit/s" },
    { name: "inPercent", unit: "%", warning: "90" },
  ],
};

function measuredOf(check: string, value: number): Pick<ResultView, "measurements" | "units"> {
  if (check === "ping") return { measurements: { roundTripMs: value / 100, lossPercent: 0 }, units: {} };
  if (check === "http") return { measurements: { totalMs: value, connectMs: value / 9 }, units: {} };
  if (check === "device") return { measurements: { inBps: value * 1e6, outBps: value * 3e5, inPercent: 8 }, units: {} };
  return { measurements: { value }, units: { value: "%" } };
}

/** A check's page out of its row. */
export function serviceDetail(
  { services, incidents }: Scenario,
  host: string,
  id: string,
  nowMs: number,
): ServiceDetail | undefined {
  const service = services.find((one) => one.host === host && one.id === id);
  if (service === undefined) return undefined;
  const results = Array.from({ length: service.text === undefined ? 0 : 50 }, (_, index) => {
    const bad = index === 17 || index === 18;
    return {
      at: new Date(nowMs - 4_000 - index * MINUTE).toISOString(),
      state: bad ? ("critical" as const) : ("ok" as const),
      text: bad && service.check !== "snmp" ? s("ping.timeout") : (service.text ?? s("ping.timeout")),
      ...measuredOf(service.check, 80 + Math.sin(index) * 8),
      breaches:
        bad && service.check === "snmp"
          ? [{ measurement: "value", value: 97, level: "critical" as const, range: "95" }]
          : [],
      ...(bad
        ? {
            detail:
              "HTTP/1.1 503 Service Unavailable\nretry-after: 30\n\nupstream connect error or disconnect before headers",
          }
        : {}),
    };
  });
  const changed = service.check === "content" && service.shown === "critical";
  for (const result of changed ? results : []) Object.assign(result, { state: "critical", detail: CHANGE });
  const [last, failure] = [results[0], results[changed ? 0 : 17]];
  return {
    ...service,
    measurements: MEASURED[service.check] ?? [],
    ...(last === undefined ? {} : { last }),
    ...(failure === undefined ? {} : { lastFailure: failure }),
    recent: results,
    incidents: incidents.filter(({ subject }) => subject === `${host}/${id}`),
  };
}
