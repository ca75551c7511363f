/** Parts of different kinds on one device that fail of one cause are one incident, whichever comes first. */
import t from "tap";
import type { Incident } from "#model/incident.ts";
import { PART_KINDS } from "#model/part-kind.ts";
import type { ServiceKey } from "#model/id.ts";
import { SHOWS_IN } from "./shows-in.ts";
import { TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

const SITE: Sketch = {
  nas: {
    services: ["web"],
    parts: {
      disks: ["disk-1", "disk-2", "disk-3"],
      arrays: ["raid"],
      "power-supplies": ["psu-1", "psu-2"],
      redundancy: ["redundancy"],
      fans: ["fan"],
      temperatures: ["inside"],
      health: ["system"],
    },
  },
};
const HOUR = 3_600_000;
type Changes = Readonly<Record<string, Letter>>;

function wellWorld(): TimelineWorld {
  const world = new TimelineWorld(SITE);
  look(world, {});
  look(world, {});
  world.told();
  return world;
}

/** One round over everything on the device: what is not named is as it was. */
function look(world: TimelineWorld, changes: Changes, stepMs = 5000): void {
  world.pass(stepMs);
  Object.assign(state(world) as Record<string, Letter>, changes);
  for (const { key } of world.host("nas")?.services ?? []) world.result(key, state(world)[key.slice(4)] ?? "o");
}

const states = new WeakMap<TimelineWorld, Record<string, Letter>>();
function state(world: TimelineWorld): Readonly<Record<string, Letter>> {
  const known = states.get(world) ?? {};
  states.set(world, known);
  return known;
}

/** The change, until it is confirmed and told. */
function becomes(world: TimelineWorld, changes: Changes): void {
  for (let n = 0; n < 4; n++) look(world, changes);
  look(world, {}, 40_000);
}

const symptomsOf = (incident: Pick<Incident, "symptoms"> | undefined) =>
  (incident?.symptoms ?? []).map(({ subject, state: now }) => `${subject} ${now}`);
const opened = (lines: readonly string[]) => lines.filter((line) => !line.startsWith("incident.updated"));

t.test("the table names kinds, and nothing explains what explains it", async (t) => {
  for (const [kind, shown] of Object.entries(SHOWS_IN)) {
    t.ok((PART_KINDS as readonly string[]).includes(kind), kind);
    for (const one of shown) t.notOk(SHOWS_IN[one]?.includes(kind as never), `${kind} and ${one}`);
    t.notOk(shown.includes(kind as never), `${kind} itself`);
  }
});

t.test("a failed disk, its array and the overall state are one incident, told once with all of them", async (t) => {
  const world = wellWorld();
  becomes(world, { "disk-2": "c", raid: "c", system: "c" });
  t.same(opened(world.told()), ["incident.opened nas/@disks"]);
  const [incident] = world.incidents();
  t.same(symptomsOf(incident), ["nas/disk-2 critical", "nas/raid critical", "nas/system critical"]);
  t.match(incident?.cause, { code: "incident.partsFailed", parameters: { parts: "disks" } });

  becomes(world, { "disk-2": "o" });
  world.pass(HOUR);
  t.same(opened(world.told()), [], "the array is still without it");
  t.match(world.incidents()[0], { state: "open", cause: { parameters: { what: "NAS: raid" } } });
  becomes(world, { raid: "o", system: "o" });
  world.pass(120_000);
  t.same(opened(world.told()), ["incident.resolved nas/@disks"]);
});

t.test("the array first: it takes the disk, which says from then on what is wrong", async (t) => {
  const world = wellWorld();
  becomes(world, { raid: "c" });
  t.same(world.told(), ["incident.opened nas/raid"]);
  t.match(world.incidents()[0]?.cause.parameters, { what: "NAS: raid" });
  world.pass(600_000);
  becomes(world, { "disk-1": "c" });
  t.same(world.told(), ["incident.updated nas/raid"]);
  t.match(world.events.at(-1), undefined);
  t.match(world.incidents()[0], { subject: "nas/raid", cause: { parameters: { what: "NAS: disk-1" } } });
  t.same(symptomsOf(world.incidents()[0]), ["nas/disk-1 critical"]);

  becomes(world, { raid: "o" });
  world.pass(HOUR);
  t.same(opened(world.told()), [], "a spare has taken over; the disk is still to be replaced");
  becomes(world, { "disk-1": "o" });
  world.pass(120_000);
  t.same(opened(world.told()), ["incident.resolved nas/raid"]);
});

t.test("what fails long after is another cause", async (t) => {
  const world = wellWorld();
  becomes(world, { raid: "c" });
  world.pass(2 * HOUR);
  becomes(world, { "disk-1": "c" });
  t.same(opened(world.told()), ["incident.opened nas/raid", "incident.opened nas/@disks"]);
  becomes(world, { system: "c" });
  t.same(opened(world.told()), [], "the overall state says the disk again");
  t.same(symptomsOf(world.incidentOf("nas/@disks")), ["nas/disk-1 critical", "nas/system critical"]);
});

t.test("a second cause on the same device is told, whatever shows both", async (t) => {
  const world = wellWorld();
  becomes(world, { "disk-1": "c", system: "c" });
  world.pass(600_000);
  becomes(world, { "psu-1": "c", redundancy: "c" });
  t.same(opened(world.told()), ["incident.opened nas/@disks", "incident.opened nas/@power-supplies"]);
  t.same(symptomsOf(world.incidentOf("nas/@power-supplies")), ["nas/psu-1 critical", "nas/redundancy critical"]);
  becomes(world, { "disk-1": "o" });
  world.pass(120_000);
  t.same(opened(world.told()), ["incident.resolved nas/@disks"], "the overall state is the power supply's now");
  t.equal(world.serviceState("nas/system").symptomOf, world.incidentOf("nas/@power-supplies")?.id);
  becomes(world, { "psu-1": "o", redundancy: "o", system: "o" });
  world.pass(120_000);
  t.same(opened(world.told()), ["incident.resolved nas/@power-supplies"]);
});

t.test("a fan that fails and what overheats for it half an hour later", async (t) => {
  const world = wellWorld();
  becomes(world, { fan: "c" });
  world.pass(1_800_000);
  becomes(world, { inside: "c" });
  t.same(world.told(), ["incident.opened nas/fan", "incident.updated nas/fan"]);
  t.match(world.incidents()[0]?.cause.parameters, { what: "NAS: fan" });
});

t.test("what nothing explains stands for itself, after a moment in which something might have", async (t) => {
  const world = wellWorld();
  for (let n = 0; n < 4; n++) look(world, { system: "c" });
  t.same(world.told(), ["incident.opened nas/system"], "all that could explain it was looked at and is well");
});

t.test("a person calls it no fault: nothing of it comes back until it was well once", async (t) => {
  const world = wellWorld();
  becomes(world, { "disk-2": "c", raid: "c", system: "c" });
  const [incident] = world.incidents();
  t.equal(world.command(incident?.id ?? "", { move: "cancel" }), undefined);
  world.told();
  for (let n = 0; n < 20; n++) look(world, {}, 60_000);
  t.same(
    world.told().filter((line) => line.startsWith("incident.")),
    [],
  );
  becomes(world, { raid: "o" });
  becomes(world, { raid: "c" });
  t.same(
    opened(world.told()).filter((line) => line.startsWith("incident.")),
    ["incident.opened nas/raid"],
  );
});

t.test("nobody resolves what still fails of it", async (t) => {
  const world = wellWorld();
  becomes(world, { "disk-2": "c", raid: "c" });
  const id = world.incidents()[0]?.id ?? "";
  becomes(world, { "disk-2": "o" });
  t.equal(world.command(id, { move: "resolve" }), "stillFails.incident");
});

t.test("a restart, a host that goes and returns, and parts that are taken out change nothing of it", async (t) => {
  const world = wellWorld();
  becomes(world, { "disk-2": "c", raid: "c" });
  t.same(opened(world.told()), ["incident.opened nas/@disks"]);
  world.restart();
  for (let n = 0; n < 4; n++) look(world, {}, 60_000);
  becomes(world, { alive: "c" });
  becomes(world, { alive: "o" });
  for (let n = 0; n < 8; n++) look(world, {}, 60_000);
  const lines = opened(world.told());
  t.same(
    lines.filter((line) => !line.endsWith(" nas")),
    [],
    "only the host itself was told",
  );
  world.withdraw("nas/disk-2" satisfies ServiceKey);
  t.same(
    world
      .incidents()
      .filter(({ state: now }) => now === "open")
      .map(({ subject }) => subject),
    ["nas/@disks"],
  );
});
