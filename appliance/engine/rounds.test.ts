/**
 * The short way changes nothing: whatever a site does, deciding on every result comes to the same states, events and history
 * as leaving out those that say what the one before said. And rounds tell what single runs tell.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import t from "tap";
import { Type } from "typebox";
import { defineCheckType, type Job } from "#checks/contract.ts";
import { runCheck, type RunConditions } from "#checks/run-check.ts";
import { startRound } from "#checks/run-round.ts";
import type { Saying, Sheet } from "#checks/rounds.ts";
import type { Surroundings } from "#checks/surroundings.ts";
import { codedError } from "#lib/errno.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Observation } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import { toyHost, toyService, toySite } from "#model/testing/toy-site.ts";
import { HistoryStore } from "#store/history-store.ts";
import { StateStore } from "#store/state-store.ts";
import { Watch } from "./watch.ts";

type Word = "good" | "busy" | "odd" | "bad" | "silent" | "boxFault";
const WORDS: readonly Word[] = ["good", "busy", "odd", "bad", "silent", "boxFault"];
const INTERVAL_MS = 60_000;
const HOSTS = ["switch", "server", "printer"];
const SERVICES = ["alive", "load", "disk"];

/** What each service says, step by step. */
type Script = ReadonlyMap<ServiceKey, readonly Word[]>;

/** `short`: in rounds, by sayings; `long`: in rounds, but no saying is ever the same object; `singles`: each alone. */
type Way = "short" | "long" | "singles";

/** A toy type that can do both, and counts how it was asked. */
function toyType(script: Script, clock: HandClock, way: Way) {
  const asked = { singles: 0, rounds: 0, members: 0, decided: 0 };
  const begunMs = clock.monotonicMs();
  const wordOf = (name: string): Word => {
    const words = script.get(name as ServiceKey) ?? [];
    return words[Math.floor((clock.monotonicMs() - begunMs) / INTERVAL_MS)] ?? "good";
  };
  const loadOf = (name: string) => name.length + Math.floor((clock.monotonicMs() - begunMs) / INTERVAL_MS);
  const outcomeOf = (name: string): Observation<"good" | "bad" | "timeout", "loadPercent"> | Error => {
    const word = wordOf(name);
    if (word === "boxFault") return codedError("EMFILE", "no descriptors");
    if (word === "silent") return { code: "timeout" };
    if (word === "bad") return { code: "bad", measurements: { loadPercent: 3 } };
    const loadPercent = word === "busy" ? 95 : loadOf(name);
    return { code: "good", measurements: { loadPercent }, ...(word === "odd" && { parameters: { note: "odd" } }) };
  };
  const GOOD: Saying<"good", "loadPercent"> = { code: "good", measures: ["loadPercent"] };
  const type = defineCheckType({
    name: "toy",
    summary: "A toy.",
    category: "software",
    settings: Type.Object({ name: Type.String() }),
    measurements: { loadPercent: { unit: "%", description: "Load.", warning: "80" } },
    codes: { good: "ok", bad: "critical", timeout: "critical" },
    examples: [{ name: "x" }],
    run: async (_target, { name }) => {
      const outcome = outcomeOf(name);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    // The same grid, so that both ways look at the same moments.
    together: {
      key: (_target, { name }) => name,
      most: 1,
      slotMs: 5000,
      run: async (jobs) => {
        asked.singles += jobs.length;
        return jobs.map(({ settings }) => outcomeOf(settings.name));
      },
    },
    rounds: {
      lane: () => "",
      gridMs: 500,
      most: 4,
      prepare: (jobs: readonly Job<{ name: string }>[]) => ({
        run: async (sheet: Sheet<"good" | "bad" | "timeout", "loadPercent">) => {
          asked.rounds += 1;
          for (const [place, { settings }] of jobs.entries()) {
            if (!sheet.isWanted(place)) continue;
            asked.members += 1;
            const outcome = outcomeOf(settings.name);
            const isTold = outcome instanceof Error || wordOf(settings.name) !== "good";
            // As often as it stands for anyway; but then it is no saying.
            if (isTold && way === "long" && !(outcome instanceof Error)) sheet.tell(place, { ...outcome, attempts: 1 });
            else if (isTold) sheet.tell(place, outcome);
            else {
              sheet.number(place, 0, outcome.measurements?.loadPercent ?? 0);
              sheet.say(place, way === "short" ? GOOD : { ...GOOD });
            }
            if (place % 2 === 0) sheet.hand();
          }
        },
      }),
    },
  });
  return { type, asked };
}

function siteOf(): Site {
  const hosts = HOSTS.map((id): Host => {
    const services = SERVICES.map((name): Service => {
      const lasts = name === "load" ? { lasts: { warning: 2 * INTERVAL_MS } } : {};
      const thresholds = { loadPercent: { warning: "80", ...lasts } };
      const more = { settings: { name: serviceKey(id, name) }, thresholds };
      return toyService(id, name, { ...more, intervalMs: INTERVAL_MS, timeoutMs: 10_000 });
    });
    const parents = id === "switch" ? [] : ["switch"];
    return toyHost(id, services, { address: `192.0.2.${id.length}`, parents });
  });
  const site = toySite(hosts);
  const retention = {
    ...site.retention,
    resultsMs: 1e12,
    hourlyMs: 1e12,
    dailyMs: 1e12,
    incidentsMs: 1e12,
    eventsMs: 1e12,
  };
  return { ...site, retention, incidents: { ...site.incidents, resolveAfterMs: 60_000, startupGraceMs: 120_000 } };
}

function openBox(script: Script, way: Way, stalledMs = () => 0) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-rounds-"));
  const clock = new HandClock();
  const { type, asked } = toyType(script, clock, way);
  const state = StateStore.open(folder, { clock, log: silentLog });
  const history = HistoryStore.open(folder, { clock, log: silentLog });
  const conditions = (timeoutMs: number): RunConditions => {
    return { timeoutMs, surroundings: {} as Surroundings, clock, log: silentLog, stalledMs };
  };
  const watch = new Watch({
    site: siteOf(),
    types: new Map([["toy", type]]),
    state,
    history,
    clock,
    log: silentLog,
    boot: randomUUID(),
    runJobs: (one, jobs, timeoutMs) => runCheck(one, jobs, conditions(timeoutMs)),
    ...(way !== "singles" && {
      startRound: (prepared, timeoutMs) => {
        const run = startRound(prepared, conditions(timeoutMs));
        const results = (places: readonly number[]) => {
          asked.decided += places.length;
          return run.results(places);
        };
        return { ...run, results };
      },
    }),
    clockTrusted: () => true,
    afterCommit: () => {},
  });
  watch.start();
  const close = async () => {
    watch.stop();
    await history.stop();
    state.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { watch, history, state, clock, asked, close };
}

const KEYS = HOSTS.flatMap((host) => SERVICES.map((name) => serviceKey(host, name)));

/** Everything that is known, was told and is kept in the end, without the incidents' ids. */
async function outcomeOf(script: Script, way: Way, steps: number) {
  const { watch, state, history, clock, close } = openBox(script, way);
  await clock.advance(steps * INTERVAL_MS + 600_000);
  watch.flush();
  const { world } = watch;
  const states = KEYS.map((key) => {
    const { symptomOf, hardAt, softSince, failingSince, flappingSince, rising, ...known } = world.serviceState(key);
    const moments = [hardAt, softSince, failingSince, flappingSince].map((moment) => moment?.steadyMs);
    const limits = rising?.map(({ since, ...one }) => ({ ...one, since: since.steadyMs }));
    return { key, ...known, moments, limits, isSymptom: symptomOf !== undefined };
  });
  const hosts = HOSTS.map((id) => [id, world.hostState(id).hard]);
  const told = state.events.read(0, 10_000).map(({ type, subject, data, at }) => {
    return { type, at, about: (data as { readonly subject?: string }).subject ?? subject };
  });
  const kept = KEYS.map((key) => history.results(key, { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 10_000 }));
  await close();
  return { states, hosts, told, kept };
}

t.test("the short way changes nothing", async (t) => {
  const steps = 8;
  const words = fc.array(fc.constantFrom(...WORDS, "good", "good", "good"), { minLength: steps, maxLength: steps });
  await fc.assert(
    fc.asyncProperty(fc.tuple(...KEYS.map(() => words)), async (all) => {
      const script: Script = new Map(KEYS.map((key, at) => [key, all[at] as Word[]]));
      t.same(await outcomeOf(script, "short", steps), await outcomeOf(script, "long", steps));
    }),
    { numRuns: 30 },
  );
});

t.test("nor do failures that go on: a switch that dies, what lies behind it, and what fails by itself", async (t) => {
  const steps = 12;
  const ends = fc.record({ from: fc.nat(steps), lasts: fc.integer({ min: 1, max: steps }) });
  const plan = fc.record({
    switch: ends,
    server: ends,
    own: ends,
    word: fc.constantFrom<Word>("bad", "silent", "busy"),
    noise: fc.array(fc.tuple(fc.nat(steps), fc.nat(KEYS.length - 1), fc.constantFrom(...WORDS)), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async (what) => {
      const isIn = ({ from, lasts }: { from: number; lasts: number }, step: number) =>
        step >= from && step < from + lasts;
      const wordAt = (host: string, service: string, step: number): Word => {
        if (isIn(what.switch, step) || (host === "server" && isIn(what.server, step))) return "silent";
        return host === "printer" && service === "disk" && isIn(what.own, step) ? what.word : "good";
      };
      const words = KEYS.map((key) => {
        const [host = "", service = ""] = key.split("/");
        return Array.from({ length: steps }, (_, step) => wordAt(host, service, step));
      });
      for (const [step, at, word] of what.noise) words[at]?.splice(step, 1, word);
      const script: Script = new Map(KEYS.map((key, at) => [key, words[at] ?? []]));
      t.same(await outcomeOf(script, "short", steps), await outcomeOf(script, "long", steps));
    }),
    { numRuns: 15 },
  );
});

t.test("failures that go on take the short way: on a host that is gone, behind it, and alone", async (t) => {
  const from = (word: Word): Word[] => ["good", "good", ...Array.from({ length: 30 }, () => word)];
  const dead = (host: string) => SERVICES.map((name) => [serviceKey(host, name), from("silent")] as const);
  const sites: readonly (readonly [string, Script])[] = [
    ["a host", new Map(dead("server"))],
    ["all behind a switch, but the switch's own check", new Map(HOSTS.flatMap(dead))],
    ["a service", new Map([[serviceKey("printer", "disk"), from("bad")]])],
  ];
  for (const [what, script] of sites) {
    const { watch, clock, asked, history, close } = openBox(script, "short");
    await clock.advance(20 * INTERVAL_MS);
    const decided = asked.decided;
    await clock.advance(5 * INTERVAL_MS);
    const checks = script.size === KEYS.length ? 1 : 0;
    t.equal(asked.decided - decided, 5 * checks, what);
    const key = [...script.keys()].at(-1) ?? serviceKey("", "");
    const { last, lastFailure, hard, failures = 0, lookedMs } = watch.world.serviceState(key);
    t.match({ hard, state: last?.state }, { hard: "critical", state: "critical" });
    t.same(lastFailure, last);
    t.ok(failures >= 20, "every look counts");
    t.ok((lookedMs ?? 0) > clock.monotonicMs() - 2 * INTERVAL_MS);
    const kept = history.results(key, { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 100 });
    t.equal(kept.at(0)?.state, "critical");
    t.ok(kept.length >= 20, "history has each");
    await close();
  }
});

t.test("rounds tell what single runs tell", async (t) => {
  const dead: Word[] = ["good", "good", "silent", "silent", "silent", "silent", "silent"];
  const script: Script = new Map([
    ...SERVICES.map((name) => [serviceKey("server", name), dead] as const),
    [serviceKey("printer", "disk"), ["good", "bad", "bad", "bad", "bad", "busy", "busy", "busy"]],
  ]);
  const toldIn = async (way: Way) => {
    const { told, hosts } = await outcomeOf(script, way, 12);
    return { hosts, told: told.map(({ type, about }) => `${type} ${about}`).toSorted() };
  };
  const told = await toldIn("short");
  t.same(told, await toldIn("singles"));
  t.match(told.told, ["incident.opened printer/disk", "incident.opened server"]);
});

t.test("calm services are looked at in rounds alone, and go the short way", async (t) => {
  const { watch, clock, asked, history, close } = openBox(new Map(), "short");
  await clock.advance(10 * INTERVAL_MS);
  t.ok(asked.singles <= KEYS.length, `at most the first looks are single ones: ${asked.singles}`);
  t.ok(asked.members >= 9 * KEYS.length, `${asked.members} looks in rounds`);
  const key = serviceKey("server", "disk");
  const { last, same, goodMs, lookedMs } = watch.world.serviceState(key);
  t.match(last, { state: "ok", code: "good", measurements: { loadPercent: key.length + 9 } }, "the newest number");
  t.ok((same ?? 0) >= 9, "every look counts");
  t.equal(goodMs, lookedMs);
  t.ok(history.results(key, { from: 0, to: Number.MAX_SAFE_INTEGER, limit: 100 }).length >= 9);
  await close();
});

t.test("what does not depend on haste takes the short way of a starved box, too", async (t) => {
  let stalled = 0;
  const { clock, asked, close } = openBox(new Map(), "short", () => (stalled += 1000));
  await clock.advance(10 * INTERVAL_MS);
  t.ok(asked.decided <= 2 * KEYS.length, `a load of so many percent is one: ${asked.decided} of ${asked.members}`);
  await close();
});

t.test("a starved box takes no round at its word", async (t) => {
  let stalled = 0;
  const script: Script = new Map(KEYS.map((key) => [key, ["good", "good", "silent", "silent", "silent", "silent"]]));
  const { watch, clock, close } = openBox(script, "short", () => (stalled += 1000));
  await clock.advance(6 * INTERVAL_MS);
  for (const key of KEYS) {
    const { hard, last } = watch.world.serviceState(key);
    t.equal(hard, "ok", key);
    t.match(last, { code: "boxFault", blame: "box", parameters: { errno: "ESTARVED" } });
  }
  await close();
});
