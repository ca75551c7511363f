/** Things of one kind on one host are told as one, however their failures come. */
import t from "tap";
import { Value } from "typebox/value";
import { PartsChanged } from "#model/event-data.ts";
import type { Incident } from "#model/incident.ts";
import type { ServiceKey } from "#model/id.ts";
import { TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

const FANS = ["fan-1", "fan-2", "fan-3", "fan-4"] as const;
const SITE: Sketch = { sw: { services: ["web"], parts: { fans: FANS, licences: ["gold"] } } };

/** A site whose services are all well. */
function wellWorld(sketch: Sketch = SITE): TimelineWorld {
  const world = new TimelineWorld(sketch);
  for (const id of Object.keys(sketch)) for (const { key } of world.host(id)?.services ?? []) world.feed(key, "o", 100);
  world.told();
  return world;
}

/** As the looks at one device come: the first is a round at all of a kind, then those that are in doubt are looked at again. */
function together(world: TimelineWorld, keys: readonly ServiceKey[], letters: string, stepMs = 5000): void {
  for (const [look, letter] of letters.split("").entries()) {
    world.pass(stepMs);
    const others =
      look > 0 ? [] : (world.host("sw")?.services ?? []).filter(({ key, part }) => part && !keys.includes(key));
    for (const { key } of others) if (world.serviceState(key).hard === "ok") world.result(key, "o");
    for (const key of keys) world.result(key, letter as Letter);
  }
}

const of = (...ids: string[]) => ids.map((id): ServiceKey => `sw/${id}`);
const alive = (world: TimelineWorld) => world.feed("sw/alive", "o", 10);
/** Its members and how they are, from the newest event. */
const membersOf = (incident: Pick<Incident, "symptoms"> | undefined) =>
  (incident?.symptoms ?? []).map(({ subject, state }) => `${subject} ${state}`);
const newest = (world: TimelineWorld) =>
  world.events.at(-1)?.data as Incident & { changed?: string[]; subjectState: string };

t.test("two that fail together are one incident that names both", async (t) => {
  const world = wellWorld();
  together(world, of("fan-2", "fan-3"), "cc");
  alive(world);
  together(world, of("fan-2", "fan-3"), "c");
  t.equal(world.events.length, 1);
  t.match(newest(world), {
    subject: "sw/@fans",
    subjectName: "The fans",
    subjectState: "critical",
    classification: "partialOutage",
    cause: {
      code: "incident.partsFailed",
      parameters: { what: "SW", parts: "fans", partsFailing: 2, partsTotal: 4, partsNamed: ["fan-2", "fan-3"] },
    },
  });
  t.same(membersOf(newest(world)), ["sw/fan-2 critical", "sw/fan-3 critical"]);
  t.same(world.told(), ["incident.opened sw/@fans"]);
  world.pass(600_000);
  t.same(world.told(), [], "nothing more is to be told");
});

t.test("one alone is told at once, under the name of its kind; the only one of its kind under its own", async (t) => {
  const world = wellWorld();
  alive(world);
  together(world, of("fan-1"), "ccc");
  alive(world);
  world.feed("sw/gold", "ccc", 5000);
  alive(world);
  const told = world.events.map(({ trueMs }) => trueMs);
  t.same(world.told(), ["incident.opened sw/@fans", "incident.opened sw/gold"]);
  t.ok(told.length === 2);
});

t.test("one that fails later joins, which is told once no more come; one that is well leaves", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1"), "ccc");
  alive(world);
  world.pass(600_000);
  t.same(world.told(), ["incident.opened sw/@fans"]);
  together(world, of("fan-2", "fan-3"), "ccc");
  alive(world);
  t.same(world.told(), [], "gathered");
  world.pass(60_000);
  t.same(newest(world).changed, ["symptoms", "cause"]);
  t.match(newest(world).cause.parameters, { partsFailing: 3, partsNamed: ["fan-1", "fan-2", "fan-3"] });
  t.same(world.told(), ["incident.updated sw/@fans"]);
  world.feed("sw/fan-1", "ooo");
  world.pass(60_000);
  t.match(newest(world).cause.parameters, { partsFailing: 2, partsNamed: ["fan-2", "fan-3"] });
  t.same(membersOf(newest(world)), ["sw/fan-1 ok", "sw/fan-2 critical", "sw/fan-3 critical"]);
  t.same(world.told(), ["incident.updated sw/@fans"]);
  together(world, of("fan-2", "fan-3"), "ooo");
  world.pass(59_000);
  t.same(world.told(), [], "it is to last");
  world.pass(2000);
  t.equal(newest(world).subjectState, "ok");
  t.same(world.told(), ["incident.resolved sw/@fans"]);
});

t.test("while one still fails nothing is resolved; a relapse of another reopens it", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.feed("sw/fan-1", "ooo");
  world.pass(3_000_000);
  t.same(world.told(), ["incident.updated sw/@fans"]);
  world.feed("sw/fan-2", "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"]);
  together(world, of("fan-4"), "ccc");
  alive(world);
  t.match(newest(world), { reopened: 1 });
  t.same(membersOf(newest(world)), ["sw/fan-4 critical"]);
  t.same(world.told(), ["incident.reopened sw/@fans"]);
});

t.test("warnings open nothing: one change for all of the kind, and one when all are well", async (t) => {
  const world = wellWorld();
  together(world, of(...FANS), "ww");
  alive(world);
  together(world, of(...FANS), "w");
  t.match(world.events[0]?.data, {
    host: "sw",
    part: "fans",
    partName: "The fans",
    state: "warning",
    before: "ok",
    total: 4,
    members: FANS.map((id) => ({ service: id, state: "warning" })),
    seen: { code: "incident.partsWarning" },
  });
  t.ok(Value.Check(PartsChanged, world.events[0]?.data), "as its schema says");
  t.same(world.told(), ["sw/@fans warning"]);
  together(world, of("fan-1", "fan-2", "fan-3"), "ooo");
  world.pass(300_000);
  t.same(world.told(), [], "one still warns");
  world.feed("sw/fan-4", "ooo");
  t.match(world.events[0]?.data, { state: "ok", before: "warning", members: [] });
  t.same(world.told(), ["sw/@fans ok"]);
  together(world, of(...FANS), "ooo");
  t.same(world.told(), []);
});

t.test("a further one that warns is told, one that warns again is not", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1"), "www");
  alive(world);
  world.pass(20_000);
  t.same(world.told(), ["sw/@fans warning"]);
  together(world, of("fan-2"), "www");
  alive(world);
  world.pass(20_000);
  t.match(world.events[0]?.data, { before: "warning", members: [{ service: "fan-1" }, { service: "fan-2" }] });
  t.same(world.told(), ["sw/@fans warning"]);
  together(world, of("fan-2"), "ooowww");
  alive(world);
  world.pass(60_000);
  t.same(world.told(), []);
});

t.test("a warning that becomes critical opens the incident with all that fail", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "www");
  alive(world);
  world.pass(30_000);
  t.same(world.told(), ["sw/@fans warning"]);
  together(world, of("fan-2"), "ccc");
  alive(world);
  world.pass(30_000);
  t.match(newest(world).cause.parameters, { partsFailing: 1, partsMilder: 1, partsNamed: ["fan-2", "fan-1"] });
  t.same(membersOf(newest(world)), ["sw/fan-1 warning", "sw/fan-2 critical"]);
  t.same(world.told(), ["incident.opened sw/@fans"]);
  together(world, of("fan-1", "fan-2"), "ooo");
  world.pass(100_000);
  t.same(
    world.told(),
    ["incident.resolved sw/@fans", "sw/@fans ok"],
    "whoever was told the warning is told that it is over",
  );
});

t.test("where warnings open, the worst member makes the incident worse at once", async (t) => {
  const world = wellWorld({ sw: { parts: { fans: FANS }, openOn: "warning" } });
  together(world, of("fan-1", "fan-2"), "www");
  alive(world);
  world.pass(30_000);
  t.match(newest(world), { classification: "defect", priority: "low" });
  t.same(world.told(), ["incident.opened sw/@fans"]);
  together(world, of("fan-2"), "ccc");
  t.match(newest(world), { classification: "partialOutage", priority: "medium" });
  t.same(world.told(), ["incident.updated sw/@fans"]);
  together(world, of("fan-2"), "w");
  world.pass(100_000);
  t.match(world.incidentOf("sw/@fans"), { classification: "partialOutage", priority: "medium" });
});

t.test("a dead host is its host's incident, and its parts are symptoms of it", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  world.feed("sw/alive", "ccc", 2000);
  world.pass(60_000);
  t.same(world.told(), ["incident.opened sw"]);
  t.same(membersOf(world.incidentOf("sw")), ["sw/fan-1 critical", "sw/fan-2 critical"]);
  world.feed("sw/alive", "ooo");
  together(world, of(...FANS), "ooo");
  world.pass(400_000);
  t.same(world.told(), ["incident.resolved sw"]);
});

t.test("what still fails after its host's return is told as one, after its time to start", async (t) => {
  const world = wellWorld();
  world.feed("sw/alive", "ccc", 2000);
  together(world, of("fan-1", "fan-2", "fan-3"), "ccc");
  world.feed("sw/alive", "ooo");
  world.told();
  together(world, of("fan-1", "fan-2"), "ccc");
  world.feed("sw/fan-3", "ooo");
  world.pass(400_000);
  t.same(world.told(), ["incident.opened sw/@fans", "incident.resolved sw"]);
  t.same(membersOf(world.incidentOf("sw/@fans")), ["sw/fan-1 critical", "sw/fan-2 critical"]);
});

t.test("an incident of a kind outlives its host's: it ends when its members are well", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1"), "ccc");
  alive(world);
  world.pass(120_000);
  world.told();
  world.feed("sw/fan-1", "ooo");
  world.feed("sw/alive", "ccc", 2000);
  together(world, of(...FANS), "ccc");
  world.pass(600_000);
  t.same(world.told(), ["incident.opened sw"], "what fails with its host is not known to be well");
  world.feed("sw/alive", "ooo");
  together(world, of(...FANS), "ooo");
  world.pass(400_000);
  t.same(world.told().toSorted(), ["incident.resolved sw", "incident.resolved sw/@fans"]);
});

t.test("where the host dies within a minute, the host is what failed", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.feed("sw/alive", "ccc", 2000);
  together(world, of(...FANS), "ccc");
  world.pass(300_000);
  t.same(world.told(), ["incident.opened sw", "incident.cancelled sw/@fans"]);
  t.equal(world.incidentOf("sw")?.symptoms.length, 4);
});

t.test("one that changes to and fro keeps the incident from ending, and begins no other", async (t) => {
  const world = wellWorld();
  for (let round = 0; round < 20; round++) {
    together(world, of("fan-1"), "ccc");
    alive(world);
    world.feed("sw/fan-1", "ooo", 5000);
  }
  const lines = world.told();
  t.equal(lines.filter((line) => line.startsWith("incident.opened")).length, 1);
  t.equal(lines.filter((line) => line === "flapping.started sw/fan-1").length, 1);
  t.equal(lines.filter((line) => line.startsWith("incident.re")).length, 0);
  world.feed("sw/fan-1", "o".repeat(30), 5000);
  world.pass(100_000);
  t.same(world.told(), ["flapping.ended sw/fan-1", "incident.resolved sw/@fans"]);
});

t.test("after a restart nothing is told again, and what still fails stays", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.pass(60_000);
  world.told();
  world.restart();
  together(world, of(...FANS, "alive"), "ooo");
  together(world, of("fan-1", "fan-2"), "cccc");
  world.pass(60_000);
  world.restart();
  together(world, of("fan-1", "fan-2"), "cccc");
  alive(world);
  world.pass(60_000);
  t.same(
    world.told().filter((line) => !line.startsWith("incident.updated")),
    [],
  );
  together(world, of("fan-1", "fan-2"), "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"]);
});

t.test("of a kind that a reload makes larger the incident becomes the kind's", async (t) => {
  const world = wellWorld({ sw: { parts: { fans: ["fan-1"] } } });
  together(world, of("fan-1"), "ccc");
  alive(world);
  t.same(world.told(), ["incident.opened sw/fan-1"]);
  const id = world.incidentOf("sw/fan-1")?.id;
  world.reload(SITE);
  t.equal(world.incidentOf("sw/@fans")?.id, id);
  t.equal(world.incidentOf("sw/fan-1"), undefined);
  t.same(world.told(), ["incident.updated sw/@fans"]);
  together(world, of("fan-2"), "ccc");
  alive(world);
  world.pass(60_000);
  t.same(world.told(), ["incident.updated sw/@fans"]);
  together(world, of(...FANS), "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"]);
});

t.test("what a person leaves out leaves the incident; the last one cancels it", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.reload({ sw: { services: ["web"], parts: { fans: ["fan-1", "fan-3"], licences: ["gold"] } } });
  world.pass(60_000);
  t.same(membersOf(newest(world)), ["sw/fan-1 critical"]);
  t.match(newest(world).cause.parameters, { partsFailing: 1, partsTotal: 2 });
  t.same(world.told(), ["incident.updated sw/@fans"]);
  world.reload({ sw: { services: ["web"], parts: { fans: ["fan-3"], licences: ["gold"] } } });
  t.match(newest(world), { state: "cancelled", reason: "removed" });
  t.same(world.told(), ["incident.cancelled sw/@fans"]);
});

t.test("of a kind that a reload leaves one of, the incident stays what it was", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.reload({ sw: { services: ["web"], parts: { fans: ["fan-1"], licences: ["gold"] } } });
  world.pass(60_000);
  t.same(world.told(), ["incident.updated sw/@fans"]);
  world.feed("sw/fan-1", "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"]);
  together(world, of("fan-1"), "ccc");
  alive(world);
  t.same(world.told(), ["incident.opened sw/fan-1"], "from then on it speaks for itself");
});

t.test("with its host the incident goes", async (t) => {
  const world = wellWorld({ ...SITE, other: {} });
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.reload({ other: {} });
  t.match(newest(world), { state: "cancelled", reason: "removed" });
  t.same(world.told(), ["incident.cancelled sw/@fans"]);
});

t.test("announced work on one member excuses that one", async (t) => {
  const world = wellWorld();
  world.announce({ id: "swap", services: ["sw/fan-1"] }, world.now, world.now + 3_600_000);
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.pass(30_000);
  t.same(world.told(), ["maintenance.announced swap", "incident.opened sw/@fans"]);
  t.same(membersOf(world.incidentOf("sw/@fans")), ["sw/fan-2 critical"]);
  world.feed("sw/fan-2", "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"], "work goes on at the other");
  world.pass(3_600_000);
  world.feed("sw/fan-1", "c");
  alive(world);
  world.pass(60_000);
  t.match(world.told(), [/^incident\.(re)?opened sw\/@fans$/], "what is still broken at the end is told");
});

t.test("work that is announced late takes out what it excuses", async (t) => {
  const world = wellWorld();
  const begin = world.now;
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.told();
  world.announce({ id: "one", services: ["sw/fan-1"] }, begin, begin + 3_600_000);
  world.pass(60_000);
  t.same(membersOf(newest(world)), ["sw/fan-2 critical"]);
  t.same(world.told(), ["maintenance.announced one", "incident.updated sw/@fans"]);
  world.announce({ id: "all", hosts: ["sw"] }, begin, begin + 3_600_000);
  t.match(newest(world), { state: "cancelled", reason: "maintenance" });
  t.same(world.told(), ["maintenance.announced all", "incident.cancelled sw/@fans"]);
});

t.test("what cannot be told for an hour opens one incident for the kind", async (t) => {
  const world = wellWorld();
  together(world, of(...FANS), "uuu");
  alive(world);
  world.pass(30_000);
  t.same(world.told(), ["sw/@fans unknown"]);
  world.pass(3_600_000);
  together(world, of(...FANS), "u");
  alive(world);
  world.pass(60_000);
  t.match(newest(world), { cause: { code: "incident.partsUnknown" }, classification: "defect" });
  t.same(world.told(), ["incident.opened sw/@fans"]);
});

t.test("with one look each, those of the same look are told together", async (t) => {
  const world = wellWorld();
  alive(world);
  world.pass(60_000);
  world.result("sw/fan-1", "c", 3);
  world.result("sw/fan-3", "c", 3);
  for (const id of ["fan-2", "fan-4", "alive"]) world.result(`sw/${id}`, "o");
  world.pass(15_000);
  t.same(membersOf(newest(world)), ["sw/fan-1 critical", "sw/fan-3 critical"]);
  t.same(world.told(), ["incident.opened sw/@fans"]);
});

t.test("what a person called no fault is no part of what fails beside it later", async (t) => {
  const world = wellWorld();
  together(world, of("fan-1", "fan-2"), "ccc");
  alive(world);
  world.command(world.incidentOf("sw/@fans")?.id ?? "", { move: "cancel" });
  together(world, of("fan-1", "fan-2"), "ccc");
  world.pass(60_000);
  t.same(world.told(), ["incident.opened sw/@fans", "incident.cancelled sw/@fans", "sw/@fans critical"]);
  together(world, of("fan-3"), "ccc");
  alive(world);
  together(world, of("fan-1", "fan-2"), "c");
  world.pass(60_000);
  t.same(membersOf(world.incidentOf("sw/@fans")), ["sw/fan-3 critical"]);
  t.same(world.told(), ["incident.opened sw/@fans"]);
  together(world, of("fan-3"), "ooo");
  world.pass(100_000);
  t.same(world.told(), ["incident.resolved sw/@fans"]);
  together(world, of("fan-1", "fan-2"), "ooo");
  t.same(world.told(), ["sw/@fans ok"]);
});
