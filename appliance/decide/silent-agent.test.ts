/** A silent agent is one incident, and says nothing of the parts that it does not tell of. */
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { TimelineWorld, type Letter } from "./timeline-world.ts";

const PARTS = ["nas/disk-1", "nas/disk-2", "nas/fan-1", "nas/fan-2"] as const;
const OWN = ["nas/load"] as const;
const ALL: readonly ServiceKey[] = [...PARTS, ...OWN];

function device(): TimelineWorld {
  const parts = { disks: ["disk-1", "disk-2"], fans: ["fan-1", "fan-2"] };
  const world = new TimelineWorld({ nas: { services: ["load", "web"], parts } });
  world.askAgent(...ALL);
  for (const key of ["nas/alive", "nas/web", ...ALL] as const) world.feed(key, "oo", 100);
  world.told();
  return world;
}

/** All of them are read in one go, as they are in fact. */
function read(
  world: TimelineWorld,
  letter: Letter,
  times: number,
  others: Partial<Record<ServiceKey, Letter>> = {},
): void {
  for (let n = 0; n < times; n++) {
    world.pass(5000);
    world.result("nas/alive", "o");
    for (const key of ALL) world.result(key, others[key] ?? letter);
  }
}

const withoutUpdates = (world: TimelineWorld) => world.told().filter((line) => !line.startsWith("incident.updated"));

t.test(
  "all that ask it are one incident, which says that it is the agent and is over when all were answered",
  async (t) => {
    const world = device();
    read(world, "s", 6);
    world.pass(200_000);
    const [incident] = world.incidents();
    t.same(withoutUpdates(world), ["incident.opened nas/disk-1"]);
    t.match(incident, { subjectName: "SNMP", cause: { parameters: { what: "NAS", agent: "SNMP" } } });
    t.same(
      incident?.symptoms.map(({ subject }) => subject).toSorted(),
      ALL.filter((key) => key !== "nas/disk-1").toSorted(),
    );

    world.result("nas/disk-1", "o");
    world.feed("nas/disk-1", "oo", 1000);
    world.pass(100_000);
    t.same(withoutUpdates(world), [], "the others were not answered yet");
    read(world, "o", 3);
    world.pass(100_000);
    t.same(withoutUpdates(world), ["incident.resolved nas/disk-1"]);
  },
);

t.test("a restart of the box in the midst goes on", async (t) => {
  const world = device();
  read(world, "s", 6);
  world.restart();
  read(world, "s", 6);
  read(world, "o", 4);
  world.pass(100_000);
  t.same(withoutUpdates(world), ["incident.opened nas/disk-1", "incident.resolved nas/disk-1"]);
});

t.test("one that alone is not answered speaks for itself", async (t) => {
  const world = device();
  read(world, "o", 6, { "nas/load": "s" });
  t.same(withoutUpdates(world), ["incident.opened nas/load"]);
  t.match(world.incidents(), [{ subjectName: "load", cause: { parameters: { what: "NAS: load" } } }]);
  t.equal(world.incidents()[0]?.cause.parameters["agent"], undefined);
});

t.test("what turns out to have failed when the agent is back is told as ever, with its kind", async (t) => {
  const world = device();
  read(world, "s", 6);
  read(world, "o", 8, { "nas/fan-1": "c", "nas/fan-2": "c" });
  world.pass(200_000);
  t.same(withoutUpdates(world), [
    "incident.opened nas/disk-1",
    "incident.opened nas/@fans",
    "incident.resolved nas/disk-1",
  ]);
});

t.test("what had failed before keeps its incident", async (t) => {
  const world = device();
  read(world, "o", 6, { "nas/disk-2": "c" });
  t.same(withoutUpdates(world), ["incident.opened nas/@disks"]);
  read(world, "s", 6);
  world.pass(200_000);
  const [told] = withoutUpdates(world);
  t.match(told, /^incident\.opened nas\/(disk-1|fan-1)$/);
  read(world, "o", 4);
  world.pass(200_000);
  t.equal(withoutUpdates(world).length, 2, "both are over");
});

t.test("where its host is gone nobody speaks of the agent", async (t) => {
  const world = device();
  for (let n = 0; n < 6; n++) {
    world.pass(5000);
    for (const key of ["nas/alive", ...ALL] as const) world.result(key, key === "nas/alive" ? "c" : "s");
  }
  t.same(withoutUpdates(world), ["incident.opened nas"]);
});
