/** What a failure would cut off, as things stand: the way, the power, the line, and what people use of it. */
import t from "tap";
import type { HealthModel } from "#model/health-model.ts";
import { supposeDown } from "./suppose.ts";
import { TimelineWorld, type Sketch } from "./timeline-world.ts";

function wellWorld(sketch: Sketch): TimelineWorld {
  const world = new TimelineWorld(sketch);
  for (const [id, { services = [] }] of Object.entries(sketch))
    for (const service of ["alive", ...services]) world.feed(`${id}/${service}`, "o", 100);
  return world;
}

/** They fall silent, one after the other, and everything else answers. */
function fail(world: TimelineWorld, ...ids: string[]): void {
  for (const id of ids) world.feed(`${id}/alive`, "c", 100);
  for (let round = 0; round < 3; round++)
    for (const { id } of world.hosts()) world.feed(`${id}/alive`, ids.includes(id) ? "c" : "o", 100);
  world.pass(61_000);
}

/** `host lacks by` of what would be lost. */
function lostWith(world: TimelineWorld, id: string): string[] {
  const host = world.host(id);
  if (host === undefined) throw new Error(`no host ${id}`);
  return supposeDown(world, host, world.now).lost.map(
    ({ host: { id: lost }, lacks = "way", by = "" }) => `${lost} ${lacks} ${by}`,
  );
}

const SITE: Sketch = {
  core: { services: ["web"] },
  sw1: { parents: ["core"] },
  sw2: { parents: ["core"] },
  a: { parents: ["sw1"], services: ["web"] },
  b: { parents: ["sw1", "sw2"] },
  c: { parents: ["a"] },
};

t.test("what is behind it is lost, whatever has another way is not", async (t) => {
  const world = wellWorld(SITE);
  t.same(lostWith(world, "sw1"), ["a way sw1", "c way a"]);
  t.same(lostWith(world, "sw2"), []);
  t.same(lostWith(world, "core"), ["sw1 way core", "sw2 way core", "a way sw1", "b way sw1", "c way a"]);
  t.same(lostWith(world, "c"), []);
  t.equal(world.hostState("a").hard, "up", "nothing has changed");
});

t.test("it is asked as things stand: the second way may be gone already", async (t) => {
  const world = wellWorld(SITE);
  fail(world, "sw2");
  t.same(lostWith(world, "sw1"), ["a way sw1", "b way sw1", "c way a"]);
});

t.test("of what is gone already it is told what hangs on it", async (t) => {
  const world = wellWorld(SITE);
  fail(world, "sw1", "a", "c");
  t.equal(world.hostState("a").hard, "unreachable");
  t.same(lostWith(world, "sw1"), ["a way sw1", "c way a"]);
  const sw1 = world.host("sw1");
  t.equal(sw1 && supposeDown(world, sw1, world.now).isGone, true);
});

t.test("power: all that feed it must be lost, and one that is only out of reach still feeds", async (t) => {
  const world = wellWorld({
    sw: {},
    u1: { parents: ["sw"], services: ["power"] },
    u2: { parents: ["sw"] },
    one: { poweredBy: ["u1"] },
    both: { poweredBy: ["u1", "u2"] },
    pdu: { poweredBy: ["u1"] },
    rack: { poweredBy: ["pdu"] },
    behind: { parents: ["one"] },
  });
  t.same(lostWith(world, "u1"), ["one power u1", "pdu power u1", "behind way one", "rack power pdu"]);
  t.same(lostWith(world, "sw"), ["u1 way sw", "u2 way sw"]);
  fail(world, "u2");
  t.match(lostWith(world, "u1"), ["one power u1", "both power u1", "pdu power u1"]);
});

t.test("circles end", async (t) => {
  const world = wellWorld({
    u1: { poweredBy: ["u2"] },
    u2: { poweredBy: ["u1"] },
    x: { parents: ["y"] },
    y: { parents: ["x"] },
  });
  t.same(lostWith(world, "u1"), ["u2 power u1"]);
  t.same(lostWith(world, "x"), ["y way x"]);
});

t.test("without the gateway there is no line, and nothing beyond it", async (t) => {
  const world = wellWorld({ sw: {}, fw: { parents: ["sw"] }, cloud: { outside: true }, lan: {} });
  world.line = {
    up: true,
    everUp: true,
    confirming: false,
    gateway: "fw",
    outside: new Set(["cloud"]),
  };
  t.same(lostWith(world, "sw"), ["fw way sw", "cloud line "]);
  const [sw, lan] = [world.host("sw"), world.host("lan")];
  t.equal(sw && supposeDown(world, sw, world.now).line, true);
  t.equal(lan && supposeDown(world, lan, world.now).line, false);
});

t.test("business services that would fail or work in part, also by way of others and of jobs", async (t) => {
  const world = wellWorld(SITE);
  const model = (id: string, atLeast: number, ...subjects: string[]): HealthModel => ({
    id,
    name: id.toUpperCase(),
    criticality: "high",
    requires: [{ atLeast, of: subjects.map((subject) => ({ subject, weight: 1 })) }],
  });
  world.models = [
    model("files", 1, "a/web"),
    model("spare", 1, "a", "b"),
    model("work", 2, "model:files", "model:spare"),
    model("backup", 1, "job:nightly"),
    model("core", 1, "core/web"),
  ];
  world.siteJobs = [
    {
      id: "nightly",
      name: "Nightly",
      kind: "backup",
      host: "a",
      criticality: "medium",
      schedule: { everyMs: 86_400_000, graceMs: 0 },
      machines: [],
      limits: {},
      expect: { by: "heartbeat", token: "token-of-a-job" },
    },
  ];
  const sw1 = world.host("sw1");
  const { models, jobs } = (sw1 && supposeDown(world, sw1, world.now)) ?? { models: [], jobs: [] };
  t.same(
    models.map(({ model: { id }, state }) => `${id} ${state}`),
    ["files failed", "spare degraded", "work failed", "backup failed"],
  );
  t.same(jobs, ["nightly"]);
});
