/** What each source makes of invented worlds, and that what goes out stays small whatever was answered. */
import { getEventListeners } from "node:events";
import t from "tap";
import type { AnyCheckType } from "#checks/contract.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { MOST_DIAGNOSIS_BYTES, MOST_DIAGNOSIS_ITEMS } from "#model/diagnosis.ts";
import type { StoredEvent } from "#model/event.ts";
import { serviceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Host, Site } from "#model/site.ts";
import type { Span } from "#model/span.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostStateName } from "#model/state.ts";
import { toySla } from "#model/testing/toy-site.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import { LiveWorld } from "../live-world.ts";
import { sayPings, sayRoute } from "./network-sources.ts";
import { boundItems, runSources } from "./run-sources.ts";
import type { DiagnosisSubject } from "./source.ts";
import { DIAGNOSIS_SOURCES } from "./sources.ts";

const NOW = Date.parse("2026-11-22T12:00:00.000Z");
const ago = (minutes: number) => NOW - minutes * 60_000;

function hostOf(id: string, more: Partial<Host> = {}, checks: Readonly<Record<string, number>> = {}): Host {
  const services = Object.entries(checks).map(([name, port]) => ({
    key: serviceKey(id, name),
    id: name,
    hostId: id,
    name,
    check: "tcp",
    settings: { port },
  }));
  return {
    id,
    name: id.toUpperCase(),
    address: "192.0.2.7",
    parents: [],
    groups: [],
    services,
    ...more,
  } as unknown as Host;
}

const probes: HostProbes = {
  traceRoute: async () => ({ hops: [{ by: "192.0.2.1", ms: 1 }, {}, { by: "192.0.2.2", ms: 3 }], end: "silent" }),
  pingSizes: async () => ({ sizes: [56, 1472].map((sizeBytes) => ({ sizeBytes, sent: 3, answered: 0 })) }),
  tryPort: async (_address, port) => (port === 22 ? "refused" : port === 80 ? "open" : "silent"),
  addressesOf: async () => ["192.0.2.7"],
  macOf: () => undefined,
  isNear: () => false,
};

interface Scene {
  readonly hosts: readonly Host[];
  readonly states?: Readonly<Record<string, HostStateName>>;
  readonly critical?: readonly string[];
  readonly subject?: string;
  readonly probes?: Partial<HostProbes>;
  readonly spans?: readonly Span[];
  readonly events?: readonly Partial<StoredEvent>[];
}

/** Codes, with parameters where they are asked for, of a diagnosis of `web`, or of a service of it. */
async function diagnose({
  hosts,
  states = {},
  critical = [],
  subject = "web",
  spans = [],
  events = [],
  ...more
}: Scene) {
  const site = { hosts, works: [], healthModels: [], jobs: [], incidents: {}, sla: toySla() } as unknown as Site;
  const world = new LiveWorld(site, new Map<string, AnyCheckType>());
  const services = hosts.flatMap((host) =>
    host.services.map(
      ({ key }) => [key, { ...PENDING_SERVICE, hard: critical.includes(key) ? "critical" : "ok" }] as const,
    ),
  );
  world.restore({
    services: new Map(services),
    hosts: new Map(Object.entries(states).map(([id, hard]) => [id, { ...PENDING_HOST, hard }])),
    waits: new Map(),
    firstLooks: new Map(),
    models: new Map(),
    jobs: new Map(),
    incidents: [],
  });
  const incident = { id: "i", subject, host: "web", failedAt: new Date(ago(1)).toISOString() } as unknown as Incident;
  const host = world.host("web");
  const service = world.service(subject as `${string}/${string}`);
  const about: DiagnosisSubject = { incident, ...(host && { host }), ...(service && { service }) };
  const past = {
    changes: () => events as readonly StoredEvent[],
    spans: (of: string, kind: string) => spans.filter((span) => span.subject === of && span.kind === kind),
  };
  return runSources({
    sources: DIAGNOSIS_SOURCES,
    subject: about,
    context: { world, past, probes: { ...probes, ...more.probes }, wallMs: NOW },
    clock: new HandClock(NOW),
    log: silentLog,
    stop: STOP,
  });
}

/** Of the box, which many diagnoses have in common. */
const STOP = new AbortController().signal;

const codesOf = (items: readonly { code: string }[]) => items.map(({ code }) => code.replace("diagnosis.", ""));

t.test("a dead host: where the way ends, and what else hangs there", async (t) => {
  const link = { port: "Gi1/0/3", host: "web", by: "bridge" } as const;
  const items = await diagnose({
    hosts: [
      hostOf("web", { parents: ["switch"] }, { ssh: 22, http: 80, sql: 5432 }),
      hostOf("switch", { address: "192.0.2.2", links: [link] }),
      hostOf("nas", { parents: ["switch"], address: "192.0.2.8" }),
    ],
    states: { switch: "up", nas: "up", web: "down" },
  });
  t.match(items, [
    {
      source: "path",
      code: "diagnosis.path.ends",
      parameters: { last: "192.0.2.2", name: "SWITCH", hops: ["192.0.2.1", "*", "192.0.2.2"] },
    },
    { source: "ping", code: "diagnosis.ping.silent" },
    { source: "port", code: "diagnosis.port.at", parameters: { switch: "SWITCH", port: "Gi1/0/3" } },
    { source: "ports", code: "diagnosis.ports.open", parameters: { ports: ["80"] } },
    { source: "ports", code: "diagnosis.ports.refused", parameters: { ports: ["22"] } },
    { source: "ports", code: "diagnosis.ports.silent", parameters: { ports: ["5432"] } },
    { source: "siblings", code: "diagnosis.siblings.up", parameters: { parent: "SWITCH", names: ["NAS"] } },
    { source: "services", code: "diagnosis.services.well" },
    { source: "lastWell", code: "diagnosis.lastWell.notLately" },
    { source: "maintenance", code: "diagnosis.maintenance.none" },
    { source: "changes", code: "diagnosis.changes.none" },
  ]);
});

t.test("a service on a host that answers: its port, no way; another host is never asked", async (t) => {
  const asked: string[] = [];
  const note = (address: string) => void asked.push(address);
  const items = await diagnose({
    hosts: [hostOf("web", {}, { ssh: 22, http: 80 })],
    subject: "web/ssh",
    critical: ["web/ssh"],
    probes: {
      traceRoute: async () => t.fail("the way is open") as never,
      pingSizes: async (address) => {
        note(address);
        return { sizes: [56, 1472].map((sizeBytes) => ({ sizeBytes, sent: 3, answered: 3, ms: 1 })) };
      },
      tryPort: async (address, port) => {
        note(address);
        return port === 22 ? "refused" : "open";
      },
    },
    spans: [{ kind: "state", subject: "web/ssh", fromMs: ago(3000), untilMs: ago(1), state: "ok" }],
  });
  t.same(codesOf(items), [
    "ping.answers",
    "ports.open",
    "ports.refused",
    "services.well",
    "lastWell.until",
    "maintenance.none",
    "changes.none",
  ]);
  t.same([...new Set(asked)], ["192.0.2.7"]);
});

t.test("what changed before: the newest first, of it and of what it hangs on, without its own failure", async (t) => {
  const change = { kind: "identity", what: "version", before: "1.0", after: "2.0" };
  const items = await diagnose({
    hosts: [hostOf("web", { parents: ["switch"] }), hostOf("switch"), hostOf("other")],
    events: [
      { type: "config.changed", at: ago(5), data: { by: "ana" } },
      { type: "device.changed", subject: "switch", at: ago(20), data: { hostName: "SWITCH", changes: [change] } },
      { type: "device.changed", subject: "other", at: ago(3), data: { changes: [change] } },
    ],
    spans: [
      { kind: "state", subject: "switch", fromMs: ago(60), untilMs: ago(10), state: "down" },
      { kind: "state", subject: "switch", fromMs: ago(10), state: "up" },
      { kind: "state", subject: "web", fromMs: ago(1), state: "down" },
      { kind: "maintenance", subject: "switch", fromMs: ago(90), untilMs: ago(30), state: "works-1" },
    ],
  });
  const found = items.filter(({ source }) => source === "changes" || source === "maintenance");
  t.match(found, [
    { code: "diagnosis.maintenance.ended", parameters: { name: "SWITCH" } },
    { code: "diagnosis.changes.config", parameters: { by: "ana" } },
    { code: "diagnosis.changes.state", parameters: { name: "SWITCH", state: "up" } },
    { code: "diagnosis.changes.device", parameters: { what: "version", before: "1.0", after: "2.0" } },
    { code: "diagnosis.changes.state", parameters: { name: "SWITCH", state: "down" } },
  ]);
  t.equal(found.length, 5);
});

t.test("what pings and ways say", async (t) => {
  const sizes = (small: number, large: number) =>
    [small, large].map((answered, place) => ({ sizeBytes: place === 0 ? 56 : 1472, sent: 3, answered, ms: 1 }));
  const codeOf = (...counts: [number, number]) => sayPings({ sizes: sizes(...counts) }).code;
  t.same(
    [codeOf(3, 3), codeOf(3, 0), codeOf(2, 3), codeOf(0, 0)].map((code) => code.slice(15)),
    ["answers", "smallOnly", "lossy", "silent"],
  );
  t.match(sayPings({ sizes: sizes(3, 0), tooBigBy: "192.0.2.1", mtu: 1400 }).parameters, {
    by: "192.0.2.1",
    mtu: 1400,
  });
  const world = { hosts: () => [] } as unknown as LiveWorld;
  const near = (isNear: boolean) => ({ world, probes: { ...probes, isNear: () => isNear } });
  t.equal(sayRoute({ hops: [], end: "unreachable" }, "192.0.2.7", near(true)).code, "diagnosis.path.nobodyNear");
  t.equal(sayRoute({ hops: [], end: "silent" }, "192.0.2.7", near(false)).code, "diagnosis.path.nothing");
});

t.test("names that lead nowhere, or somewhere with hostile words, stay bounded", async (t) => {
  const hosts = [hostOf("web", { address: "web.example" })];
  const nowhere = await diagnose({ hosts, probes: { addressesOf: async () => [] } });
  t.match(codesOf(nowhere), ["name.unknown"]);
  const long = {
    source: "x",
    code: "diagnosis.late",
    parameters: { words: Array(1000).fill("y".repeat(10_000)) as string[] },
  };
  const bounded = boundItems(Array.from({ length: 1000 }, () => long));
  t.ok(JSON.stringify(bounded).length <= MOST_DIAGNOSIS_BYTES);
  t.ok(boundItems(Array.from({ length: 99 }, () => ({ ...long, parameters: {} }))).length === MOST_DIAGNOSIS_ITEMS);
});

t.test("nothing of a diagnosis is left behind at what ends it", async (t) => {
  await diagnose({ hosts: [hostOf("web")], states: { web: "down" } });
  t.same(getEventListeners(STOP, "abort"), []);
});
