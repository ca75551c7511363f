import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type AnyCheckType } from "#checks/contract.ts";
import { isOpen } from "#decide/incident/life.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import { serviceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { Result } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
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

/** Looked at often; it says what the script holds for its key. */
function quickService(hostId: string, id: string, more: Partial<Service> = {}): Service {
  const hurry = { intervalMs: 200, retryIntervalMs: 20, timeoutMs: 100 };
  return toyService(hostId, id, { ...hurry, settings: { say: serviceKey(hostId, id) }, ...more });
}

function quickHost(id: string, serviceIds: readonly string[], more: Partial<Host> = {}): Host {
  return toyHost(
    id,
    serviceIds.map((serviceId) => quickService(id, serviceId)),
    more,
  );
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
    boot: randomUUID(),
    runJobs: async (_type, jobs) =>
      jobs.map(({ settings }): Result => {
        const code = script.get((settings as { say: string }).say) ?? "good";
        return { observation: { code, measurements: { loadPercent: 7 } }, blame: "target", at: Date.now() };
      }),
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

function isAllOk({ world }: Watch): boolean {
  return [...world.services()].every(({ key }) => world.serviceState(key).hard === "ok");
}

function openIncidents({ world }: Watch): Incident[] {
  return [...world.incidents()].filter(isOpen);
}

t.test("a failure becomes state, incident and events, all stored", async (t) => {
  const script: Script = new Map();
  const { watch, state } = openBox(t, newFolder(t), toySite([quickHost("nas", ["alive", "smb"])]), script);
  await until(() => isAllOk(watch));
  t.ok(watch.ready());
  script.set("nas/smb", "bad");
  await until(() => openIncidents(watch).length === 1);
  t.match(watch.world.serviceState("nas/smb"), { hard: "critical", last: { code: "bad" } });
  t.equal(watch.world.hostState("nas").hard, "up");
  await until(() => state.events.latest() >= 1);
  t.same(
    state.events.read(0, 10).map(({ type }) => type),
    ["incident.opened"],
  );
  t.match(state.load().services.get("nas/smb"), { hard: "critical", told: "ok" });
  script.clear();
  await until(() => openIncidents(watch).length === 0);
  await until(() => state.events.latest() >= 2);
  t.same(
    state.events.read(1, 10).map(({ type }) => type),
    ["incident.resolved"],
  );
});

t.test(
  "what people do about an incident is stored when they are answered; what comes again names what was before",
  async (t) => {
    const folder = newFolder(t);
    const script: Script = new Map([["nas/smb", "bad"]]);
    const site = toySite([quickHost("nas", ["alive", "smb"])]);
    const by = { kind: "user", name: "ana" } as const;
    const first = openBox(t, folder, site, script);
    await until(() => openIncidents(first.watch).length === 1);
    const { id = "" } = openIncidents(first.watch)[0] ?? {};
    t.match(first.watch.actOn(id, { move: "acknowledge" }, by), { incident: { acknowledged: { by } } });
    t.match(first.state.incident(id), { acknowledged: { by } });
    t.match(first.watch.actOn(id, { move: "accept" }, by), { refused: { code: "wrongState.incident" } });
    t.match(first.watch.actOn(id, { move: "cancel" }, by), { incident: { state: "cancelled", reason: "noFault" } });
    t.match(first.watch.actOn(id, { move: "note", note: "?" }, by), {
      refused: { code: "wrongState.incident", parameters: { state: "cancelled", move: "note" } },
    });
    t.match(first.watch.actOn(randomUUID(), { move: "start" }, by), { refused: { code: "notFound.incident" } });
    t.match(first.watch.report("printer", "?", by), { refused: { code: "reference.subject" } });
    const reported = first.watch.report("site", "It is slow.", by);
    t.match(reported, { incident: { state: "proposed", subjectName: site.siteName } });
    await first.close();
    const second = openBox(t, folder, site, script);
    const before = second.watch.figures().results;
    await until(() => second.watch.figures().results > before + 8);
    t.same(openIncidents(second.watch), [], "what was called off stays so");
    t.match([...second.watch.world.incidents()], [{ state: "proposed" }]);
    script.clear();
    await until(() => second.watch.world.serviceState("nas/smb").hard === "ok");
    script.set("nas/smb", "bad");
    await until(() => openIncidents(second.watch).length === 1);
    t.not(openIncidents(second.watch)[0]?.id, id);
  },
);

t.test("a restart takes up states and incidents and tells nothing twice", async (t) => {
  const folder = newFolder(t);
  const script: Script = new Map([["nas/smb", "bad"]]);
  const site = toySite([quickHost("nas", ["alive", "smb"])]);
  const first = openBox(t, folder, site, script);
  await until(() => first.state.events.latest() >= 1);
  await first.close();
  const second = openBox(t, folder, site, script);
  t.match(second.watch.world.serviceState("nas/smb"), { hard: "critical", last: { code: "bad" } });
  const before = second.watch.figures().results;
  await until(() => second.watch.figures().results > before + 8);
  t.equal(second.state.events.latest(), 1, "nothing is told again");
  t.equal(openIncidents(second.watch).length, 1);
  script.clear();
  await until(() => openIncidents(second.watch).length === 0);
  t.equal(openIncidents(second.watch).length, 0, "and it ends what began before");
});

t.test("a job that is not configured for a while is not expected meanwhile", async (t) => {
  const folder = newFolder(t);
  const host = quickHost("nas", ["alive"]);
  const job = { id: "beat", name: "Beat", kind: "backup", criticality: "low", machines: [], limits: {} } as const;
  const every = { schedule: { everyMs: 3_600_000, graceMs: 0 }, expect: { by: "heartbeat", secret: "s" } };
  const withJob = { ...toySite([host]), jobs: [{ ...job, ...every } as unknown as Job] };
  const runBox = async (site: Site) => {
    const box = openBox(t, folder, site, new Map());
    const state = box.watch.world.jobState("beat");
    await box.close();
    return state;
  };
  const first = await runBox(withJob);
  t.equal((await runBox(withJob))?.expectedSince, first?.expectedSince, "taken up");
  t.equal(await runBox(toySite([host])), undefined);
  const last = await runBox(withJob);
  t.ok((last?.expectedSince ?? 0) > (first?.expectedSince ?? Infinity), "expected anew");
});

t.test("a reload keeps the states of unchanged services and ends what was taken out", async (t) => {
  const script: Script = new Map([
    ["nas/smb", "bad"],
    ["nas/web", "bad"],
  ]);
  const { watch, state } = openBox(t, newFolder(t), toySite([quickHost("nas", ["alive", "smb", "web"])]), script);
  await until(() => openIncidents(watch).length === 2);
  const since = watch.world.serviceState("nas/smb").hardSince;
  watch.reconfigure(toySite([quickHost("nas", ["alive", "smb"]), quickHost("new", ["alive"])]));
  t.equal(watch.world.serviceState("nas/smb").hardSince, since, "unchanged");
  t.equal(watch.world.service("nas/web"), undefined);
  t.same(
    openIncidents(watch).map(({ subject }) => subject),
    ["nas/smb"],
  );
  await until(() => watch.world.hostState("new").hard === "up");
  t.equal(watch.world.hostState("new").hard, "up", "what is new is watched");
  await until(() => state.load().services.has("new/alive"));
  t.notOk(state.load().services.has("nas/web"));
  const changed = toySite([
    quickHost("nas", ["alive"], {
      services: [quickService("nas", "alive"), quickService("nas", "smb", { fingerprint: "other" })],
    }),
  ]);
  script.clear();
  watch.reconfigure(changed);
  t.equal(watch.world.serviceState("nas/smb").hard, "pending", "checked in another way, it begins anew");
  await until(() => openIncidents(watch).length === 0);
  t.equal(openIncidents(watch).length, 0, "and its incident ends when the new look is good");
});

t.test("what has no fresh result within two intervals is stale", async (t) => {
  const script: Script = new Map();
  const { watch } = openBox(t, newFolder(t), toySite([quickHost("nas", ["alive", "smb"])]), script);
  await until(() => isAllOk(watch));
  t.same(
    [...watch.world.services()].map((service) => watch.isStale(service)),
    [false, false],
  );
  watch.stop();
  await until(() => [...watch.world.services()].every((service) => watch.isStale(service)));
  t.same(
    [...watch.world.services()].map((service) => watch.isStale(service)),
    [true, true],
  );
});
