/** Findings, row by row: what is one, what is not, and what becomes of it. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import t from "tap";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import { hostOfService } from "#model/subject.ts";
import { FIRST_DAY_MS, findingOf } from "./finding.ts";
import { isOpen } from "./incident/life.ts";
import { TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

const HOUR = 3_600_000;
const NAS: Sketch = { nas: { services: ["web"], derived: ["disk", "load"] } };

/** A box whose NAS is up and has just been read. */
function freshBox(sketch = NAS): TimelineWorld {
  const world = new TimelineWorld(sketch);
  for (const host of Object.keys(sketch)) world.feed(`${host}/alive`, "o", 1000);
  for (const host of Object.keys(sketch)) world.firstRead(host);
  return world;
}

/** Results of a service, ten seconds apart unless told; then its host is found up. */
function look(world: TimelineWorld, key: ServiceKey, letters: string, stepMs?: number): void {
  world.feed(key, letters, stepMs);
  world.result(serviceKey(hostOfService(key), "alive"), "o");
}

/** What is listed for review, as `service state`, accepted ones with a tick. */
function found(world: TimelineWorld, host = "nas"): string[] {
  return Object.entries(world.firstLook(host)?.found ?? {}).map(
    ([id, { state, accepted }]) => `${id} ${state}${accepted === undefined ? "" : " accepted"}`,
  );
}

t.test("what a derived service is not ok with at its first look is listed, not told", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "ccc");
  look(world, "nas/load", "www");
  t.same(world.told(), []);
  t.same(found(world), ["disk critical", "load warning"]);
  t.end();
});

t.test("a service that a person configured, and a host that is down, are told as ever", (t) => {
  const world = freshBox();
  look(world, "nas/web", "ccc");
  t.same(world.told(), ["incident.opened nas/web"]);
  world.feed("nas/alive", "ccc");
  t.equal(world.told()[0], "incident.opened nas");
  t.end();
});

t.test("what is dangerous is told at once: by its word, by its limit, never by another", (t) => {
  const world = freshBox();
  world.endanger("nas/disk", { words: ["failed"] });
  world.endanger("nas/load", { above: "critical" });
  for (let look = 0; look < 3; look++) world.result("nas/disk", "c", undefined, { parameters: { word: "failed" } });
  world.limit("nas/load", { value: { warning: "80", critical: "95" } });
  for (let look = 0; look < 3; look++) world.result("nas/load", "o", undefined, { measurements: { value: 90 } });
  t.same(world.told(), ["incident.opened nas/disk"]);
  t.same(found(world), ["load warning"]);
  for (let look = 0; look < 3; look++) world.result("nas/load", "o", undefined, { measurements: { value: 97 } });
  t.same(world.told(), ["incident.opened nas/load"]);
  t.same(found(world), []);
  t.end();
});

t.test("a low figure is no overheating", (t) => {
  const world = freshBox();
  world.endanger("nas/load", { above: "warning" });
  world.limit("nas/load", { value: { critical: "10:60" } });
  for (let look = 0; look < 3; look++) world.result("nas/load", "o", undefined, { measurements: { value: 5 } });
  t.same(found(world), ["load critical"]);
  t.end();
});

t.test("a finding that gets well leaves the list without a word, and is an ordinary service", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "ccc");
  look(world, "nas/disk", "ooo");
  t.same(found(world), []);
  t.same(world.told(), []);
  look(world, "nas/disk", "ccc");
  t.same(world.told(), ["incident.opened nas/disk"]);
  t.end();
});

t.test("a finding that gets worse, or otherwise bad, opens an incident", (t) => {
  const world = freshBox();
  look(world, "nas/load", "www");
  look(world, "nas/load", "ccc");
  t.same(world.told(), ["incident.opened nas/load"]);
  t.same(found(world), []);
  look(world, "nas/disk", "ccc");
  look(world, "nas/disk", "C");
  t.same(world.told(), [], "once is not enough");
  look(world, "nas/disk", "CC");
  t.same(world.told(), ["incident.opened nas/disk"]);
  t.end();
});

t.test("a finding that gets less bad, or of which nothing is known for a while, stays what it is", (t) => {
  const world = freshBox();
  for (const letters of ["ccc", "www", "ccc", "uuu", "ccc"]) look(world, "nas/disk", letters);
  t.same(world.told(), []);
  t.same(found(world), ["disk critical"]);
  look(world, "nas/disk", "uuu");
  world.pass(HOUR + 1000);
  t.same(world.told(), ["incident.opened nas/disk"], "an hour is not a while");
  t.end();
});

t.test("what was not known at first and then is, is what was found; after the first day it is told", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "uuu");
  look(world, "nas/disk", "ccc");
  t.same([world.told(), found(world)], [[], ["disk critical"]]);
  look(world, "nas/load", "uuu");
  world.pass(FIRST_DAY_MS);
  world.told();
  look(world, "nas/load", "ccc");
  t.same(world.told(), ["incident.opened nas/load"]);
  t.end();
});

t.test("after a day what is left is told once, as one message, and stays listed", (t) => {
  const world = freshBox({ nas: { derived: ["disk", "load", "fan"] }, ups: { derived: ["charge"] } });
  look(world, "nas/disk", "ccc");
  look(world, "nas/load", "ccc");
  look(world, "nas/fan", "www");
  look(world, "ups/charge", "ccc");
  world.accept("nas/load", "always so");
  world.pass(FIRST_DAY_MS - HOUR);
  t.same(world.told(), []);
  world.pass(HOUR);
  t.same(world.told(), ["finding.listed nas/disk nas/fan ups/charge"]);
  world.pass(3 * FIRST_DAY_MS);
  world.restart();
  world.pass(FIRST_DAY_MS);
  t.same(world.told(), []);
  t.same(found(world), ["disk critical", "load critical accepted", "fan warning"]);
  t.end();
});

t.test("devices read within an hour make one list, one that comes later makes its own a day later", (t) => {
  const world = new TimelineWorld({ a: { derived: ["x"] }, b: { derived: ["x"] }, c: { derived: ["x"] } });
  for (const [host, waitMs] of [
    ["a", 0.5 * HOUR],
    ["b", 5 * HOUR],
    ["c", 0],
  ] as const) {
    world.feed(`${host}/alive`, "o");
    world.firstRead(host);
    look(world, `${host}/x`, "ccc");
    world.pass(waitMs);
  }
  world.pass(FIRST_DAY_MS - 5.5 * HOUR);
  t.same(world.told(), []);
  world.pass(0.6 * HOUR);
  t.same(world.told(), ["finding.listed a/x b/x"]);
  world.pass(4.5 * HOUR);
  t.same(world.told(), []);
  world.pass(0.5 * HOUR);
  t.same(world.told(), ["finding.listed c/x"]);
  t.end();
});

t.test(
  "a hand-over ends all first days: what is left is told then, and once; a device that comes later has its own day",
  (t) => {
    const world = new TimelineWorld({
      nas: { derived: ["disk", "load"] },
      ups: { derived: ["charge"] },
      late: { derived: ["x"] },
    });
    for (const host of ["nas", "ups"]) {
      world.feed(`${host}/alive`, "o");
      world.firstRead(host);
    }
    look(world, "nas/disk", "ccc");
    look(world, "nas/load", "ccc");
    look(world, "ups/charge", "ccc");
    world.accept("nas/load", "agreed");
    world.told();
    world.pass(HOUR);
    world.handOver();
    t.same(world.told(), ["finding.listed nas/disk ups/charge"]);
    world.handOver();
    world.pass(2 * FIRST_DAY_MS);
    t.same(world.told(), []);
    world.feed("late/alive", "o");
    world.firstRead("late");
    look(world, "late/x", "ccc");
    world.told();
    world.pass(FIRST_DAY_MS);
    t.same(world.told(), ["finding.listed late/x"]);
    t.end();
  },
);

t.test("nothing left is nothing told", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "ccc");
  look(world, "nas/disk", "ooo");
  world.pass(2 * FIRST_DAY_MS);
  t.same(world.told(), []);
  t.end();
});

t.test("accepted as normal: kept with who, when and why, until it gets well or worse", (t) => {
  const world = freshBox();
  look(world, "nas/load", "www");
  world.accept("nas/load", "it is a build server");
  t.match(world.firstLook("nas")?.found["load"]?.accepted, { by: "Ana", note: "it is a build server", at: Number });
  look(world, "nas/load", "ccc");
  t.same([world.told(), found(world)], [["incident.opened nas/load"], []]);
  look(world, "nas/disk", "www");
  world.accept("nas/disk");
  look(world, "nas/disk", "ooo");
  look(world, "nas/disk", "www");
  t.same(world.told(), ["nas/disk warning"], "an ordinary warning");
  t.end();
});

t.test("opened by a person it is an incident, also where such a state opens none", (t) => {
  const world = freshBox();
  look(world, "nas/load", "www");
  world.open("nas/load");
  t.same([world.told(), found(world)], [["incident.opened nas/load"], []]);
  world.open("nas/load");
  world.accept("nas/load");
  world.open("nas/web");
  t.same(world.told(), [], "what is no finding is left alone");
  look(world, "nas/load", "ooo");
  world.pass(HOUR);
  t.same(world.told(), ["incident.resolved nas/load"]);
  t.end();
});

t.test("things of one kind: findings among them speak for themselves, opened ones are their kind's", (t) => {
  const world = freshBox({ nas: { parts: { fans: ["fan-1", "fan-2", "fan-3"] } } });
  for (const fan of ["nas/fan-1", "nas/fan-2", "nas/fan-3"] as const) world.derive(fan);
  look(world, "nas/fan-1", "ccc");
  look(world, "nas/fan-2", "ccc");
  look(world, "nas/fan-3", "o");
  t.same([world.told(), found(world)], [[], ["fan-1 critical", "fan-2 critical"]]);
  look(world, "nas/fan-3", "ccc");
  world.pass(60_000);
  t.same(world.told(), ["incident.opened nas/@fans"]);
  t.same(
    world.incidents()[0]?.symptoms.map(({ subject }) => subject),
    ["nas/fan-3"],
    "those found are no part of it",
  );
  world.open("nas/fan-1");
  world.pass(60_000);
  t.same(world.incidents().length, 1);
  t.same(
    world.incidents()[0]?.symptoms.map(({ subject }) => subject),
    ["nas/fan-3", "nas/fan-1"],
  );
  t.same(found(world), ["fan-2 critical"]);
  t.end();
});

t.test("any other start opens as ever", (t) => {
  const later = freshBox();
  look(later, "nas/disk", "ooo");
  look(later, "nas/disk", "ccc");
  t.same(later.told(), ["incident.opened nas/disk"], "it was well at its first look");

  const renewed = freshBox();
  look(renewed, "nas/disk", "ccc");
  renewed.renew("nas/disk");
  look(renewed, "nas/disk", "ccc");
  t.same(renewed.told(), ["incident.opened nas/disk"], "its limits were changed");

  const known = new TimelineWorld(NAS);
  known.feed("nas/alive", "o");
  look(known, "nas/disk", "ccc");
  t.same(known.told(), ["incident.opened nas/disk"], "its device was known to an older version");

  const part = freshBox({ nas: { derived: ["disk"] } });
  look(part, "nas/disk", "o");
  part.pass(FIRST_DAY_MS + 1000);
  part.reload(NAS);
  look(part, "nas/load", "ccc");
  t.same(part.told(), ["incident.opened nas/load"], "a new part on a known device");

  const back = freshBox();
  look(back, "nas/disk", "ccc");
  back.reload({ other: {} });
  back.reload(NAS);
  back.firstRead("nas");
  back.feed("nas/alive", "o");
  look(back, "nas/disk", "ccc");
  t.same(back.told(), ["incident.opened nas/disk"], "a host that was taken out and put back");
  t.end();
});

t.test("a new part within the first day is looked at first as well", (t) => {
  const world = freshBox({ nas: { derived: ["disk"] } });
  look(world, "nas/disk", "o");
  world.pass(23 * HOUR);
  world.reload(NAS);
  look(world, "nas/load", "ccc");
  t.same([world.told(), found(world)], [[], ["load critical"]]);
  t.end();
});

t.test("a load that must last is found when it has lasted, if it was so from the first look on", (t) => {
  const lasts = { warning: 900_000, critical: 600_000 };
  const thresholds = { value: { warning: "90", critical: "98", lasts } };
  const busy = freshBox();
  busy.limit("nas/load", thresholds);
  for (let look = 0; look < 14; look++) {
    busy.result("nas/load", "o", undefined, { measurements: { value: 100 } });
    busy.pass(60_000);
  }
  t.same([busy.told(), found(busy)], [[], ["load critical"]]);

  const calm = freshBox();
  calm.limit("nas/load", thresholds);
  for (const value of [100, 100, 5, ...Array.from({ length: 14 }, () => 100)]) {
    calm.result("nas/load", "o", undefined, { measurements: { value } });
    calm.pass(60_000);
  }
  t.same(calm.told(), ["incident.opened nas/load"], "it was well in between");
  t.end();
});

t.test("what is counted per second takes two looks", (t) => {
  const world = freshBox();
  world.limit("nas/load", { errors: { critical: "100" } });
  world.result("nas/load", "o");
  for (let look = 0; look < 3; look++) world.result("nas/load", "o", undefined, { measurements: { errors: 500 } });
  t.same([world.told(), found(world)], [[], ["load critical"]]);
  const later = freshBox();
  later.limit("nas/load", { errors: { critical: "100" } });
  look(later, "nas/load", "oo");
  for (let look = 0; look < 3; look++) later.result("nas/load", "o", undefined, { measurements: { errors: 500 } });
  t.same(later.told(), ["incident.opened nas/load"]);
  t.end();
});

t.test("a host that goes says nothing of its services: their first look comes when it is back", (t) => {
  const world = freshBox();
  world.feed("nas/alive", "ccc");
  world.feed("nas/disk", "uuu");
  t.same(found(world), []);
  world.feed("nas/alive", "ooo");
  look(world, "nas/disk", "ccc", 400_000);
  world.pass(600_000);

  t.same(found(world), ["disk critical"]);
  t.same(
    world.told().filter((line) => line.includes("nas/disk")),
    [],
  );
  t.end();
});

t.test("a finding whose host goes and comes back stays one, and keeps its host's incident open no longer", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "ccc");
  world.feed("nas/alive", "ccc");
  world.feed("nas/disk", "uuu");
  world.feed("nas/alive", "ooo");
  look(world, "nas/disk", "ccc");
  world.feed("nas/alive", "oooooooooo", 60_000);
  t.same(world.told(), ["incident.opened nas", "incident.resolved nas"]);
  t.same(found(world), ["disk critical"]);
  t.end();
});

t.test("work that is announced when the list is due puts off what it covers", (t) => {
  const world = freshBox({ nas: { derived: ["disk", "load"] } });
  look(world, "nas/disk", "ccc");
  look(world, "nas/load", "ccc");
  world.announce({ id: "w", services: ["nas/load"] }, 23 * HOUR, 26 * HOUR);
  world.told();
  world.pass(25 * HOUR);
  t.same(world.told(), ["finding.listed nas/disk"]);
  world.pass(2 * HOUR);
  t.same(world.told(), ["finding.listed nas/load"]);
  t.end();
});

t.test("a finding that comes and goes is told as flapping", (t) => {
  const world = freshBox();
  look(world, "nas/disk", "ccc");
  for (let round = 0; round < 12; round++) look(world, "nas/disk", "oooccc", 60_000);
  t.ok(world.told().includes("flapping.started nas/disk"));
  t.end();
});

const SITE: Sketch = { nas: { services: ["web"], derived: ["disk", "load"] }, ups: { derived: ["charge"] } };
const KEYS = ["nas/web", "nas/disk", "nas/load", "ups/charge"] as const;
const DERIVED = KEYS.slice(1);
type Step =
  | { readonly key: ServiceKey; readonly word: string; readonly letter: Letter }
  | { readonly passMs: number }
  | { readonly accept: ServiceKey }
  | { readonly open: ServiceKey }
  | { readonly renew: ServiceKey };
const anyDerived = fc.constantFrom<ServiceKey>(...DERIVED);
const timeline: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        key: fc.constantFrom<ServiceKey>(...KEYS),
        word: fc.constantFrom("degraded", "failed", "odd"),
        letter: fc.constantFrom<Letter>("o", "w", "c", "c", "C", "u"),
      }),
    },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 * HOUR }).map((passMs) => ({ passMs })) },
    { weight: 1, arbitrary: anyDerived.map((accept) => ({ accept })) },
    { weight: 1, arbitrary: anyDerived.map((open) => ({ open })) },
    { weight: 1, arbitrary: anyDerived.map((renew) => ({ renew })) },
  ),
  { maxLength: 30 },
);

/** Three looks at a service, then at its host, so that nothing is in doubt. */
function take(world: TimelineWorld, step: Step): void {
  if ("passMs" in step) world.pass(step.passMs);
  else if ("accept" in step) world.accept(step.accept);
  else if ("open" in step) world.open(step.open);
  else if ("renew" in step) world.renew(step.renew);
  else {
    const more = step.letter === "c" || step.letter === "w" ? { parameters: { word: step.word } } : {};
    for (let attempt = 0; attempt < 3; attempt++) {
      world.pass(5000);
      world.result(step.key, step.letter, undefined, more);
    }
    world.result(serviceKey(hostOfService(step.key), "alive"), "o");
  }
}

function begin(): TimelineWorld {
  const world = new TimelineWorld(SITE);
  world.trusted = true;
  for (const key of DERIVED) world.endanger(key, { words: ["failed"] });
  world.feed("nas/alive", "o");
  world.feed("ups/alive", "o");
  world.firstRead("nas");
  world.pass(1000);
  world.firstRead("ups");
  return world;
}

function foundEverywhere(world: TimelineWorld): string[] {
  return ["nas", "ups"].flatMap((host) => found(world, host).map((line) => `${host}/${line}`));
}

t.test("nothing dangerous ever is a finding", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const world = begin();
      return steps.every((step) => {
        take(world, step);
        return DERIVED.every((key) => {
          const { hard, last } = world.serviceState(key);
          const service = world.service(key);
          if (hard !== "critical" || last?.parameters["word"] !== "failed" || service === undefined) return true;
          return (
            findingOf(world, service) === undefined &&
            world.firstLook(hostOfService(key))?.found[service.id] === undefined
          );
        });
      });
    }),
    { numRuns: 300 },
  );
});

t.test("nothing is lost: what is not ok is in the list, accepted, or told", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const world = begin();
      for (const step of steps) take(world, step);
      return KEYS.every((key) => {
        const { hard, told, flappingSince } = world.serviceState(key);
        const service = world.service(key);
        if (hard === "ok" || hard === "pending" || flappingSince !== undefined) return true;
        const incident = world.incidentOf(key);
        const isOpenOne = incident !== undefined && isOpen(incident);
        return isOpenOne || told === hard || (service !== undefined && findingOf(world, service) !== undefined);
      });
    }),
    { numRuns: 300 },
  );
});

t.test("each finding is listed at most once, and two days later none waits to be listed", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const world = begin();
      for (const step of steps) take(world, step);
      world.pass(2 * FIRST_DAY_MS);
      const listed = world.events
        .filter(({ type }) => type === "finding.listed")
        .flatMap(({ data }) => (data as { findings: { host: string; service: string }[] }).findings)
        .map(({ host, service }) => `${host}/${service}`);
      const waiting = ["nas", "ups"].flatMap((host) => Object.values(world.firstLook(host)?.found ?? {}));
      return (
        new Set(listed).size === listed.length &&
        waiting.every(({ listed: told, accepted }) => told === true || accepted !== undefined)
      );
    }),
    { numRuns: 300 },
  );
});

t.test("a restart at any moment changes nothing of what is found, accepted and told", async () => {
  fc.assert(
    fc.property(timeline, fc.nat(), (steps, place) => {
      const [one, other] = [begin(), begin()];
      const newest = new Map<string, Step>();
      for (const [index, step] of steps.entries()) {
        if ("key" in step) newest.set(step.key, step);
        for (const world of [one, other]) take(world, step);
        if (index !== place % steps.length) continue;
        other.restart();
        // It is looked on: what is not well must show itself again.
        for (const again of newest.values()) for (const world of [one, other]) take(world, again);
      }
      for (const world of [one, other]) world.pass(2 * FIRST_DAY_MS);
      const outcome = (world: TimelineWorld) => [
        foundEverywhere(world),
        // Changes that an incident gathers before it tells them are not stored.
        world.told().filter((line) => !line.startsWith("incident.updated")),
      ];
      return isDeepStrictEqual(outcome(other), outcome(one));
    }),
    { numRuns: 200 },
  );
});
