/** The devices of each situation, and their checks. */
import type { HostSummary, ServiceSummary, ShownState } from "#model/api.ts";
import type { Sentence } from "#model/sentence.ts";
import { HOUR, MINUTE, s, type Ago, type ScenarioName } from "./scenario-basics.ts";

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

export function fewHosts(scenario: ScenarioName, ago: Ago): HostSummary[] {
  return FEW.map(([id, name, group, parent], index) => {
    const trouble = scenario === "problems";
    const shown: ShownState =
      scenario === "first"
        ? "pending"
        : trouble && id === "nas-01"
          ? "critical"
          : scenario === "findings" && Object.keys(FOUND).some((key) => key.startsWith(`${id}/`))
            ? "finding"
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
export function manyHosts(ago: Ago): HostSummary[] {
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
export const CHANGE = `Text:
- Opening hours: Monday to Friday, 8:00 to 16:00
+ Opening hours: Monday to Friday, 8:00 to 15:00
+ This page now belongs to somebody else, and this line is long enough to need a second row on every screen there is
What runs in the page:
+ <script src="https://elsewhere.example/a.js">
(3 lines more)`;

export function checksOf(host: HostSummary, scenario: ScenarioName, ago: Ago): ServiceSummary[] {
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
            : shown === "finding" || shown === "accepted"
              ? "warning"
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
                : shown === "warning" || shown === "finding" || shown === "accepted"
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

/** What was so from the beginning; one of it was taken as normal. */
const FOUND: Readonly<Record<string, ShownState>> = {
  "sql-01/disk-d": "finding",
  "sql-01/memory": "accepted",
  "sql-01/if-eth0": "finding",
  "esx-02/processor": "finding",
  "printer-2/memory": "finding",
};

function shownOf(host: HostSummary, id: string, scenario: ScenarioName): ShownState {
  if (scenario === "first") return "pending";
  if (host.shown === "critical") return id === "ping" ? "critical" : "unreachable";
  if (host.shown === "unreachable") return "unreachable";
  if (host.shown === "warning") return id === "disk-d" ? "warning" : "ok";
  if (scenario === "findings") return FOUND[`${host.id}/${id}`] ?? "ok";
  if (scenario !== "problems") return "ok";
  if (host.id === "sql-01" && id === "disk-d") return "warning";
  if (host.id === "sql-01" && id === "memory") return "unknown";
  if (host.id === "web-shop" && (id === "web" || id === "front-page")) return "critical";
  if (host.id === "esx-02" && id === "processor") return "stale";
  return "ok";
}
