/** Findings in the running engine: stored with what follows from them, there after a restart, no longer found after a rescue. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type AnyCheckType } from "#checks/contract.ts";
import { systemClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import { serviceKey } from "#model/id.ts";
import type { Result } from "#model/result.ts";
import type { Service, Site } from "#model/site.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { Watch } from "./watch.ts";

const toy: AnyCheckType = defineCheckType({
  name: "toy",
  summary: "A toy.",
  category: "software",
  settings: Type.Object({ say: Type.String() }),
  measurements: {},
  codes: { good: "ok", bad: "critical" },
  examples: [{ say: "a/x" }],
  run: async () => ({ code: "good" }),
});

type Script = Map<string, string>;

function nasWith(ids: readonly string[], more: Partial<Service> = {}): Site {
  const service = (id: string, own: Partial<Service> = {}) =>
    toyService("nas", id, {
      intervalMs: 200,
      retryIntervalMs: 20,
      timeoutMs: 100,
      settings: { say: serviceKey("nas", id) },
      ...own,
    });
  return toySite([
    toyHost("nas", [service("alive"), ...ids.map((id) => service(id, { derived: true, ...more }))], {
      hostService: "nas/alive",
    }),
  ]);
}

type Tap = { teardown(work: () => void): void };

function newFolder(t: Tap): string {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-findings-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function openBox(t: Tap, folder: string, site: Site, script: Script, rescued = false) {
  const state = StateStore.open(folder, { clock: systemClock, log: silentLog });
  const history = HistoryStore.open(folder, { clock: systemClock, log: silentLog });
  const watch = new Watch({
    site,
    types: new Map([["toy", toy]]),
    state,
    history,
    clock: systemClock,
    log: silentLog,
    boot: randomUUID(),
    rescued,
    runJobs: async (_type, jobs) =>
      jobs.map(({ settings }): Result => {
        const code = script.get((settings as { say: string }).say) ?? "good";
        return { observation: { code }, blame: "target", at: Date.now() };
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
  t.teardown(() => void close());
  history.start();
  watch.start();
  return { watch, state, close, types: () => state.events.read(0, 100).map(({ type }) => type) };
}

/** All services have been looked at often enough since. */
async function looked(watch: Watch): Promise<void> {
  const before = watch.figures().results;
  await until(() => watch.figures().results > before + 20);
}

t.test("found, accepted, opened; after a restart it is as it was", async (t) => {
  const folder = newFolder(t);
  const script: Script = new Map([
    ["nas/disk", "bad"],
    ["nas/fan", "bad"],
    ["nas/load", "bad"],
  ]);
  const first = openBox(t, folder, nasWith([]), script);
  await until(() => first.watch.world.hostState("nas").hard === "up");
  first.watch.noteFirstRead("nas");
  first.watch.reconfigure(nasWith(["disk", "fan", "load"]));
  await until(() => first.watch.findings().length === 3);
  t.ok(first.watch.acceptFinding("nas/fan", "Ana", "it is always so"));
  t.ok(first.watch.openFinding("nas/load", "Ana"));
  t.notOk(first.watch.openFinding("nas/load", "Ana"), "it is none any more");
  t.notOk(first.watch.acceptFinding("nas/alive", "Ana"));
  const found = [
    { service: "disk", found: "critical" },
    { service: "fan", accepted: { by: "Ana", note: "it is always so" } },
  ];
  t.match(first.watch.findings(), found);
  t.equal(first.watch.findings().length, 2);
  await first.close();

  const second = openBox(t, folder, nasWith(["disk", "fan", "load"]), script);
  t.match(second.watch.findings(), found);
  await looked(second.watch);
  t.match(second.watch.findings(), found);
  t.same(second.types(), ["incident.opened"], "by the person, and once");

  second.watch.reconfigure(nasWith(["disk", "fan", "load"], { fingerprint: "other limits" }));
  await until(() => second.watch.findings().length === 0 && second.types().length === 3);
  t.same(second.types(), ["incident.opened", "incident.opened", "incident.opened"]);
});

t.test("after a rescue nothing is found any more, and what was found stays", async (t) => {
  const folder = newFolder(t);
  const script: Script = new Map([
    ["nas/disk", "bad"],
    ["nas/late", "bad"],
  ]);
  const first = openBox(t, folder, nasWith(["disk"]), script);
  first.watch.noteFirstRead("nas");
  await until(() => first.watch.findings().length === 1);
  await first.close();
  const second = openBox(t, folder, nasWith(["disk", "late"]), script, true);
  second.watch.noteFirstRead("nas");
  await until(() => second.types().includes("incident.opened"));
  await looked(second.watch);
  t.match(second.watch.findings(), [{ service: "disk" }]);
  t.same(second.types().toSorted(), ["finding.listed", "incident.opened"], "its day is over, so that it is told");
});
