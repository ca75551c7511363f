import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type AnyCheckType } from "#checks/contract.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { serviceKey } from "#model/id.ts";
import type { Result } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { Watch } from "./watch.ts";

/** What the toy check reports for each service; changed by the tests. */
type Script = Map<string, string>;

const toy: AnyCheckType = defineCheckType({
  name: "toy",
  summary: "A toy.",
  category: "software",
  settings: Type.Object({ say: Type.String() }),
  measurements: { loadPercent: { unit: "%", description: "Load.", warning: "80" } },
  codes: { good: "ok", bad: "critical", timeout: "critical" },
  examples: [{ say: "a/x" }],
  run: async () => ({ code: "good" }),
});
const types = new Map([["toy", toy]]);

function toyService(hostId: string, id: string, more: Partial<Service> = {}): Service {
  const key = serviceKey(hostId, id);
  return {
    key,
    id,
    hostId,
    name: id,
    check: "toy",
    settings: { say: key },
    thresholds: {},
    intervalMs: 200,
    retryIntervalMs: 20,
    attempts: 3,
    timeoutMs: 100,
    criticality: "medium",
    openOn: "critical",
    role: id === "alive" ? "hostCheck" : "service",
    fingerprint: key,
    ...more,
  };
}

function toyHost(id: string, serviceIds: readonly string[], more: Partial<Host> = {}): Host {
  return {
    id,
    name: id.toUpperCase(),
    address: "127.0.0.1",
    parents: [],
    groups: [],
    criticality: "medium",
    openOn: "critical",
    ...(serviceIds.includes("alive") ? { hostService: serviceKey(id, "alive") } : {}),
    profile: "none",
    services: serviceIds.map((serviceId) => toyService(id, serviceId)),
    ...more,
  };
}

function toySite(hosts: readonly Host[]): Site {
  return {
    customer: "acme",
    siteId: "hq",
    siteName: "Acme HQ",
    timezone: "UTC",
    language: "en",
    boxId: "box-1",
    baseTopic: "vedetta/v1/acme/hq/box-1",
    digest: "0",
    hosts,
    snmpCredentials: {},
    uplinkTargets: [],
    incidents: { resolveAfterMs: 0, reopenWithinMs: 3_600_000, closeAfterMs: 86_400_000 },
    access: { status: "open", tls: "off" },
    pluginFolders: [],
    retention: { resultsMs: 1e9, hourlyMs: 1e9, dailyMs: 1e9, incidentsMs: 1e9, eventsMs: 1e9, maxDiskBytes: 1e9 },
    notYetInForce: [],
  };
}

/** A box in a folder: real stores, a toy check. */
function openBox(t: Tap, folder: string, site: Site, script: Script) {
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const watch = new Watch({
    site,
    types,
    state,
    history,
    clock: systemClock,
    log: silentLog,
    runJobs: async (_type, jobs) =>
      jobs.map(({ settings }): Result => {
        const code = script.get((settings as { say: string }).say) ?? "good";
        return { observation: { code, measurements: { loadPercent: 7 } }, blame: "target", at: Date.now() };
      }),
    box: {
      version: "0",
      boot: "boot",
      startedAt: Date.now(),
      clockTrusted: () => true,
      line: () => ({}),
      soc: () => ({ configured: false, connected: false, waiting: 0 }),
    },
    afterCommit: () => {},
  });
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    watch.stop();
    await history.stop();
    state.close();
  };
  t.teardown(close);
  watch.start();
  return { watch, state, history, close };
}

interface Tap {
  teardown(work: () => unknown): void;
}

function newFolder(t: Tap): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-watch-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function until(what: () => boolean, limitMs = 5000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!what() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
}

t.test("a failure becomes state, incident and events, all stored", async (t) => {
  const script: Script = new Map();
  const { watch, state } = openBox(t, newFolder(t), toySite([toyHost("nas", ["alive", "smb"])]), script);
  await until(() => watch.status().state === "ok");
  t.equal(watch.status().summary.code, "summary.allWell");
  t.ok(watch.ready());
  script.set("nas/smb", "bad");
  await until(() => watch.openIncidents().length === 1);
  t.match(watch.service("nas/smb"), { state: "critical", shown: "critical", text: { code: "toy.bad" } });
  t.match(watch.host("nas"), { shown: "critical", state: "up", incidents: [{ subject: "nas/smb" }] });
  t.equal(watch.status().summary.code, "summary.down");
  await until(() => state.events.latest() >= 2);
  t.same(
    state.events.read(0, 10).map(({ type }) => type),
    ["state.changed", "incident.opened"],
  );
  t.match(state.load().services.get("nas/smb"), { hard: "critical", told: "critical" });
  script.clear();
  await until(() => watch.openIncidents().length === 0);
  await until(() => state.events.latest() >= 4);
  t.same(
    state.events.read(2, 10).map(({ type }) => type),
    ["state.changed", "incident.resolved"],
  );
});

t.test("a restart takes up states and incidents and tells nothing twice", async (t) => {
  const folder = newFolder(t);
  const script: Script = new Map([["nas/smb", "bad"]]);
  const site = toySite([toyHost("nas", ["alive", "smb"])]);
  const first = openBox(t, folder, site, script);
  await until(() => first.state.events.latest() >= 2);
  await first.close();
  const second = openBox(t, folder, site, script);
  t.match(second.watch.service("nas/smb"), { state: "critical", last: { text: { code: "toy.bad" } } });
  const before = second.watch.figures().results;
  await until(() => second.watch.figures().results > before + 8);
  t.equal(second.state.events.latest(), 2, "nothing is told again");
  t.equal(second.watch.openIncidents().length, 1);
  script.clear();
  await until(() => second.watch.openIncidents().length === 0);
  t.equal(second.watch.openIncidents().length, 0, "and it ends what began before");
});

t.test("a reload keeps the states of unchanged services and ends what was taken out", async (t) => {
  const script: Script = new Map([
    ["nas/smb", "bad"],
    ["nas/web", "bad"],
  ]);
  const { watch, state } = openBox(t, newFolder(t), toySite([toyHost("nas", ["alive", "smb", "web"])]), script);
  await until(() => watch.openIncidents().length === 2);
  const since = watch.service("nas/smb")?.since;
  watch.reconfigure(toySite([toyHost("nas", ["alive", "smb"]), toyHost("new", ["alive"])]));
  t.equal(watch.service("nas/smb")?.since, since, "unchanged");
  t.equal(watch.service("nas/web"), undefined);
  t.same(
    watch.openIncidents().map(({ subject }) => subject),
    ["nas/smb"],
  );
  await until(() => watch.host("new")?.state === "up");
  t.equal(watch.host("new")?.state, "up", "what is new is watched");
  await until(() => state.load().services.has("new/alive"));
  t.notOk(state.load().services.has("nas/web"));
  const changed = toySite([
    toyHost("nas", ["alive"], {
      services: [toyService("nas", "alive"), toyService("nas", "smb", { fingerprint: "other" })],
    }),
  ]);
  script.clear();
  watch.reconfigure(changed);
  t.equal(watch.service("nas/smb")?.state, "pending", "checked in another way, it begins anew");
  await until(() => watch.openIncidents().length === 0);
  t.equal(watch.openIncidents().length, 0, "and its incident ends when the new look is good");
});

t.test("without fresh results nothing looks fine", async (t) => {
  const script: Script = new Map();
  const { watch } = openBox(t, newFolder(t), toySite([toyHost("nas", ["alive", "smb"])]), script);
  await until(() => watch.status().state === "ok");
  watch.stop();
  await until(() => watch.status().state === "stale");
  t.equal(watch.status().summary.code, "summary.late");
  t.match(
    watch.services().map(({ shown }) => shown),
    ["stale", "stale"],
  );
  t.equal(watch.services(["critical", "stale"]).length, 2);
  t.same(watch.services(["ok"]), []);
});
