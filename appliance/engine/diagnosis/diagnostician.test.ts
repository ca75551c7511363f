/** When incidents are diagnosed: soon, a few at a time, each once, in a storm from what is known, never longer than half a minute. */
import t, { type Test } from "tap";
import type { AnyCheckType } from "#checks/contract.ts";
import type { Input } from "#decide/input.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Incident } from "#model/incident.ts";
import type { Sentence } from "#model/sentence.ts";
import type { Site } from "#model/site.ts";
import { toySla } from "#model/testing/toy-site.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import { LiveWorld } from "../live-world.ts";
import { Diagnostician } from "./diagnostician.ts";
import { found, type DiagnosisSource } from "./source.ts";

const BEGIN = "2026-11-22T12:00:00.000Z";
const ANA = { kind: "user", name: "ana" } as const;
type Told = Extract<Input, { kind: "diagnosis" }>;

function incidentOf(n: number, more: Partial<Incident> = {}): Incident {
  return {
    id: `i-${n}`,
    state: "open",
    subject: `h-${n}`,
    subjectName: `H-${n}`,
    host: `h-${n}`,
    openedAt: BEGIN,
    failedAt: BEGIN,
    reopened: 0,
    symptoms: [],
    ...more,
  } as unknown as Incident;
}

function stage(t: Test, count: number, sources: readonly DiagnosisSource[], more: Partial<Incident> = {}) {
  const clock = new HandClock(Date.parse(BEGIN));
  const hosts = Array.from({ length: count }, (_, n) => ({
    id: `h-${n}`,
    name: `H-${n}`,
    address: "192.0.2.1",
    parents: [],
    services: [],
  }));
  const site = { hosts, works: [], healthModels: [], jobs: [], incidents: {}, sla: toySla() } as unknown as Site;
  const world = new LiveWorld(site, new Map<string, AnyCheckType>());
  const restore = (incidents: readonly Incident[]) =>
    world.restore({
      services: new Map(),
      hosts: new Map(),
      waits: new Map(),
      firstLooks: new Map(),
      models: new Map(),
      jobs: new Map(),
      incidents,
    });
  restore(hosts.map((_, n) => incidentOf(n, more)));
  const told: (Told & { readonly atMs: number })[] = [];
  let trouble: Sentence | undefined;
  const beganMs = clock.monotonicMs();
  const one = new Diagnostician({
    world,
    past: { changes: () => [], spans: () => [] },
    probes: {} as HostProbes,
    sources,
    trouble: () => trouble,
    take: (input) => void told.push({ ...input, atMs: clock.monotonicMs() - beganMs }),
    clock,
    log: silentLog,
  });
  t.teardown(() => one.stop());
  return { clock, one, told, restore, suffer: (by: Sentence | undefined) => void (trouble = by) };
}

/** A source that takes its time on the box's clock, and counts how many of it run at once. */
function slow(clockOf: () => HandClock, ms: number, deadlineMs = 10_000) {
  const seen = { running: 0, most: 0, begun: 0 };
  const source: DiagnosisSource = {
    name: "ping",
    deadlineMs,
    sends: true,
    run: () => {
      seen.begun += 1;
      seen.running += 1;
      seen.most = Math.max(seen.most, seen.running);
      return new Promise((resolve) => {
        clockOf().after(ms, () => {
          seen.running -= 1;
          resolve([found("ping.silent", { sent: 3 })]);
        });
      });
    },
  };
  return { source, seen };
}

const known: DiagnosisSource = { name: "changes", deadlineMs: 1000, sends: false, run: () => [found("changes.none")] };
const codes = ({ diagnosis }: Told) => diagnosis.items.map(({ code }) => code);

t.test("an opened incident is diagnosed within seconds, once", async (t) => {
  const { clock, one, told } = stage(t, 1, [known]);
  one.opened("i-0");
  one.opened("i-0");
  t.equal(told.length, 0, "the opening itself waits for nothing");
  await clock.advance(60_000);
  t.match(told, [
    { id: "i-0", opening: BEGIN, diagnosis: { items: [{ source: "changes", code: "diagnosis.changes.none" }] } },
  ]);
  t.equal(told.length, 1);
  t.equal(clock.waiting, 0, "nothing is left waiting");
});

t.test("a storm: two at a time; whose turn does not come says so, all within half a minute", async (t) => {
  let clock = new HandClock();
  const { source, seen } = slow(() => clock, 4000);
  const all = stage(t, 200, [source, known]);
  clock = all.clock;
  for (let n = 0; n < 200; n++) all.one.opened(`i-${n}`);
  await clock.advance(60_000);
  t.equal(new Set(all.told.map(({ id }) => id)).size, 200);
  t.equal(all.told.length, 200, "each once");
  t.equal(seen.most, 2, "at once");
  const skipped = all.told.filter((one) => codes(one)[0] === "diagnosis.skipped");
  t.equal(skipped.length + seen.begun, 200);
  t.ok(seen.begun >= 4 && seen.begun < 20, `${seen.begun} were looked at`);
  t.ok(
    skipped.every((one) => codes(one).includes("diagnosis.changes.none")),
    "they tell what is known",
  );
  t.ok(
    all.told.every(({ atMs }) => atMs <= 30_000),
    "in time",
  );
});

t.test("a source that never ends is told as late; one that fails is told as such; others are heard", async (t) => {
  const never: DiagnosisSource = {
    name: "path",
    deadlineMs: 12_000,
    sends: true,
    run: () => new Promise(() => undefined),
  };
  const fails: DiagnosisSource = {
    name: "ports",
    deadlineMs: 1000,
    sends: true,
    run: () => {
      throw new Error("broken");
    },
  };
  const { clock, one, told } = stage(t, 1, [never, fails, known]);
  one.opened("i-0");
  await clock.advance(30_000);
  t.same(told.map(codes), [["diagnosis.late", "diagnosis.failed", "diagnosis.changes.none"]]);
  t.equal(told[0]?.diagnosis.tookMs, 12_000);
  t.equal(clock.waiting, 0);
});

t.test("the box's own trouble is said in place of looks", async (t) => {
  let clock = new HandClock();
  const { source, seen } = slow(() => clock, 10);
  const all = stage(t, 1, [source, known]);
  clock = all.clock;
  all.suffer(found("box.cutOff", { why: "noCarrier" }));
  all.one.opened("i-0");
  await clock.advance(30_000);
  t.same(all.told.map(codes), [["diagnosis.box.cutOff", "diagnosis.changes.none"]]);
  t.equal(seen.begun, 0);
});

t.test("what is over, proposed or gone by then is left alone", async (t) => {
  for (const state of ["proposed", "resolved", "closed", "cancelled"] as const) {
    const { clock, one, told } = stage(t, 1, [known], { state });
    one.opened("i-0");
    one.opened("i-unknown");
    one.resume();
    await clock.advance(30_000);
    t.same(told, [], state);
  }
});

t.test("after a restart: young ones without a diagnosis", async (t) => {
  const { clock, one, told, restore } = stage(t, 0, [known]);
  const ago = (minutes: number) => new Date(Date.parse(BEGIN) - minutes * 60_000).toISOString();
  restore([
    incidentOf(1, { openedAt: ago(4) }),
    incidentOf(2, { openedAt: ago(6) }),
    incidentOf(3, { openedAt: ago(1), diagnosis: { at: BEGIN, tookMs: 1, items: [] } }),
    incidentOf(4, { openedAt: ago(600), reopenedAt: ago(1) }),
  ]);
  one.resume();
  await clock.advance(30_000);
  t.same(
    told.map(({ id, opening }) => [id, opening]),
    [
      ["i-1", ago(4)],
      ["i-4", ago(1)],
    ],
  );
});

t.test("somebody asks: at once, before others, and whoever asks meanwhile gets the same", async (t) => {
  let clock = new HandClock();
  const { source } = slow(() => clock, 2000);
  const all = stage(t, 10, [source]);
  clock = all.clock;
  for (let n = 0; n < 10; n++) all.one.opened(`i-${n}`);
  let answered = 0;
  for (let times = 0; times < 2; times++) void all.one.ask("i-9", ANA).then(() => (answered += 1));
  await clock.advance(2500);
  t.match(all.told, [{ id: "i-9", by: ANA }]);
  t.equal(all.told.length, 1);
  t.equal(answered, 2);
});

t.test("many who ask do not keep opened incidents waiting", async (t) => {
  let clock = new HandClock();
  const { source, seen } = slow(() => clock, 9000);
  const all = stage(t, 60, [source, known]);
  clock = all.clock;
  for (let n = 0; n < 30; n++) all.one.opened(`i-${n}`);
  let answered = 0;
  for (let n = 30; n < 60; n++) void all.one.ask(`i-${n}`, ANA).then(() => (answered += 1));
  await clock.advance(60_000);
  t.equal(all.told.length, 60);
  t.equal(answered, 30);
  t.equal(seen.most, 2);
  t.ok(all.told.every(({ atMs }) => atMs <= 30_000));
  all.one.stop();
  await all.one.ask("i-1", ANA);
  t.pass("a box that stops lets nobody wait");
});
