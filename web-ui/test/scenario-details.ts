/** A device's page and a check's page, out of their rows in the lists. */
import type { FindingView } from "#model/api-findings.ts";
import type { HostDetail, ResultView, ServiceDetail, ServiceSummary } from "#model/api.ts";
import { HOUR, MINUTE, s } from "./scenario-basics.ts";
import { CHANGE } from "./scenario-devices.ts";
import type { Scenario } from "./scenarios.ts";

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
    ...(id === "sql-01"
      ? { leftOut: [{ id: "volume-e", name: "Storage E:", naming: s("derived.storage", { label: "E:" }) }] }
      : {}),
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

/** What is to be reviewed, and what was taken as normal, out of the rows of the checks. */
export function findingViews({ services }: Pick<Scenario, "services">): FindingView[] {
  return services.flatMap((service) => {
    const { finding } = findingOf(service);
    if (finding === undefined) return [];
    const { host, hostName, id, name, text = s("ping.timeout") } = service;
    return [{ host, hostName, service: id, serviceName: name, state: "warning", text, ...finding }];
  });
}

function findingOf({ shown, since = "" }: ServiceSummary): Pick<ServiceDetail, "finding"> {
  if (shown !== "finding" && shown !== "accepted") return {};
  const accepted = { at: since, by: "Ana", note: "It is a database server: it takes all the memory there is." };
  return { finding: { found: "warning", since, listed: false, ...(shown === "accepted" ? { accepted } : {}) } };
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
  const ahead = (days: number) => new Date(nowMs + days * 24 * HOUR).toISOString();
  const changed = service.check === "content" && service.shown === "critical";
  for (const result of changed ? results : []) Object.assign(result, { state: "critical", detail: CHANGE });
  const [last, failure] = [results[0], results[changed ? 0 : 17]];
  return {
    ...service,
    measurements: MEASURED[service.check] ?? [],
    ...(host === "sql-01" && id === "disk-d"
      ? {
          forecast: {
            measurement: "value",
            kind: "fills",
            level: "critical",
            limit: 95,
            at: ahead(-1 / 24),
            value: 62,
            unit: "%",
            trendPerDay: 5.5,
            since: ahead(-11),
            reachesAt: ahead(6),
            earliest: ahead(4.5),
            latest: ahead(9),
          },
        }
      : {}),
    ...findingOf(service),
    ...(last === undefined ? {} : { last }),
    ...(failure === undefined ? {} : { lastFailure: failure }),
    recent: results,
    incidents: incidents.filter(({ subject }) => subject === `${host}/${id}`),
  };
}
