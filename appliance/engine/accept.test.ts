import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type AnyCheckType } from "#checks/contract.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { serviceKey } from "#model/id.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { Watch } from "./watch.ts";

/** What the world shows; a check compares it with what was accepted. */
let page = "old";

const plain: AnyCheckType = defineCheckType({
  name: "plain",
  summary: "Compares.",
  category: "content",
  settings: Type.Object({}),
  measurements: {},
  codes: { unchanged: "ok", changed: "critical", timeout: "critical" },
  examples: [{}],
  async run(_target, _settings, _context, memory) {
    memory.set(page);
    if (memory.kept() === undefined) memory.keep(page);
    return { code: memory.kept() === page ? "unchanged" : "changed" };
  },
});
const looker: AnyCheckType = {
  ...plain,
  name: "looker",
  accept(memory) {
    if (memory.get() === undefined) return false;
    memory.keep(memory.get());
    return true;
  },
};
const types = new Map([looker, plain].map((type) => [type.name, type]));

const service = (id: string, check: string): Service => ({
  key: serviceKey("web", id),
  id,
  hostId: "web",
  name: id,
  check,
  settings: {},
  thresholds: {},
  intervalMs: 100,
  retryIntervalMs: 20,
  attempts: 1,
  timeoutMs: 100,
  criticality: "medium",
  openOn: "critical",
  role: "service",
  fingerprint: id,
});
const host: Host = {
  id: "web",
  name: "WEB",
  address: "127.0.0.1",
  parents: [],
  groups: [],
  criticality: "medium",
  openOn: "critical",
  profile: "none",
  services: [service("page", "looker"), service("port", "plain")],
};
const site: Site = {
  customer: "acme",
  siteId: "hq",
  siteName: "Acme HQ",
  timezone: "UTC",
  language: "en",
  boxId: "box-1",
  baseTopic: "vedetta/v1/acme/hq/box-1",
  digest: "0",
  hosts: [host],
  snmpCredentials: {},
  uplinkTargets: [],
  incidents: { resolveAfterMs: 0, reopenWithinMs: 3_600_000, closeAfterMs: 86_400_000, startupGraceMs: 0 },
  access: { status: "open", tls: "off" },
  pluginFolders: [],
  retention: { resultsMs: 1e9, hourlyMs: 1e9, dailyMs: 1e9, incidentsMs: 1e9, eventsMs: 1e9, maxDiskBytes: 1e9 },
  notYetInForce: [],
};

function openBox(t: { teardown(work: () => unknown): void }, folder: string) {
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const context = { timeoutMs: 100, now: () => performance.now(), wallMs: () => Date.now() };
  const watch = new Watch({
    site,
    types,
    state,
    history,
    clock: systemClock,
    log: silentLog,
    boot: randomUUID(),
    runJobs: (type, jobs) =>
      Promise.all(
        jobs.map(async ({ target, settings, memory }) => {
          const signal = AbortSignal.timeout(1000);
          const all = { ...context, signal, surroundings: {} as never, note: () => undefined };
          const observation = await type.run(target, settings as never, all, memory);
          return { observation, blame: "target" as const, at: Date.now() };
        }),
      ),
    clockTrusted: () => true,
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
  return { watch, close };
}

const stateOf = (watch: Watch) => watch.world.serviceState("web/page").last?.code;

async function until(what: () => boolean, limitMs = 5000): Promise<void> {
  const end = performance.now() + limitMs;
  while (!what() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
}

t.test("what a check saw is accepted once, at once, and for good", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-accept-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const first = openBox(t, folder);
  first.watch.start();
  t.equal(first.watch.accept("web/page"), "notSeenYet");
  t.equal(first.watch.accept("web/port"), "nothingToAccept");
  t.equal(first.watch.accept("web/none"), "notFound");
  await until(() => stateOf(first.watch) === "unchanged");
  page = "new";
  await until(() => stateOf(first.watch) === "changed");
  t.match(first.watch.world.serviceState("web/page"), { hard: "critical" });
  t.equal(first.watch.accept("web/page"), "accepted");
  await until(() => stateOf(first.watch) === "unchanged");
  t.match(first.watch.world.serviceState("web/page"), { hard: "ok" });
  await first.close();

  const second = openBox(t, folder);
  second.watch.start();
  const before = second.watch.figures().results;
  await until(() => second.watch.figures().results > before + 3);
  t.equal(stateOf(second.watch), "unchanged", "the box knows it after a restart");
  page = "old";
  await until(() => stateOf(second.watch) === "changed");
  t.equal(stateOf(second.watch), "changed", "and what was normal before is a change now");
});
