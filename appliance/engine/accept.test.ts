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
import type { Service } from "#model/site.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
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

const service = (id: string, check: string): Service =>
  toyService("web", id, { check, intervalMs: 100, retryIntervalMs: 20, attempts: 1, timeoutMs: 100 });
const site = toySite([toyHost("web", [service("page", "looker"), service("port", "plain")])]);

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
