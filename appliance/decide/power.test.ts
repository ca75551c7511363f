/** Hosts and what feeds them: who dies while a supply runs on battery, or with a silent one, has that cause. */
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { playOutage, type Truth } from "./timeline-outage.ts";
import { TimelineWorld, type Sketch } from "./timeline-world.ts";

const NO_UPDATES = (line: string) => !line.startsWith("incident.updated");

function wellWorld(sketch: Sketch, policy?: ConstructorParameters<typeof TimelineWorld>[1]): TimelineWorld {
  const world = new TimelineWorld(sketch, policy);
  for (const [id, { services = [], alive }] of Object.entries(sketch))
    for (const service of [...(alive === false ? [] : ["alive"]), ...services])
      world.feed(`${id}/${service}`, "o", 100);
  return world;
}

/** It says that it runs on battery, and its host answers. */
function onBattery(world: TimelineWorld, supply = "ups", letter = "p"): void {
  world.feed(`${supply}/power`, letter, 1000);
  world.feed(`${supply}/alive`, "o", 1000);
  world.feed(`${supply}/power`, letter.repeat(2), 1000);
}

const RACK: Sketch = {
  ups: { services: ["power"] },
  a: { poweredBy: ["ups"], services: ["web"] },
  b: { poweredBy: ["ups"] },
  other: {},
};

t.test("hosts that die while their supply runs on battery are its symptoms; others are told", async (t) => {
  const world = wellWorld(RACK);
  onBattery(world);
  t.same(world.told(), ["incident.opened ups/power"]);
  world.feed("a/web", "c", 1000);
  world.feed("a/alive", "ccc", 1000);
  world.feed("a/web", "cc", 1000);
  world.feed("b/alive", "ccc", 1000);
  world.feed("other/alive", "ccc", 1000);
  t.match(world.hostState("a"), { hard: "unreachable", behind: "ups", lacks: "power" });
  t.same(world.told(), ["incident.opened other"]);
  world.pass(120_000);
  t.same(world.told(), ["incident.updated ups/power"], "those who died of it are told together");
  t.same(
    world.incidentOf("ups/power")?.symptoms.map(({ subject }) => subject),
    ["a", "a/web", "b"],
  );
});

t.test("power comes back: each has its time to start; who stays dead is told, and one resolve", async (t) => {
  const world = wellWorld(RACK);
  onBattery(world);
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "ccc", 1000);
  world.feed("a/web", "ccc", 1000);
  world.told();
  world.feed("ups/power", "ooo", 1000);
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), [], "nothing is resolved while they start");
  world.feed("a/alive", "ccc", 5000);
  t.equal(world.hostState("a").hard, "unreachable");
  world.feed("a/alive", "ooo", 5000);
  world.feed("a/web", "cccccc", 5000);
  t.same(world.told(), []);
  world.feed("a/web", "ooo", 5000);
  t.same(world.told(), []);
  world.feed("b/alive", "ccc", 1000);
  world.pass(300_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened b", "incident.resolved ups/power"]);
});

t.test("a host that comes back before its supply says that all is well asks it", async (t) => {
  const world = wellWorld(RACK);
  onBattery(world);
  world.feed("a/alive", "ccc", 1000);
  world.asked.length = 0;
  world.feed("a/alive", "ooo", 1000);
  t.equal(world.hostState("a").hard, "up");
  t.ok(world.asked.includes("ups/power"));
});

t.test("the supply is asked at once, and its word comes in time", async (t) => {
  const world = wellWorld(RACK);
  world.feed("a/alive", "c", 1000);
  t.same(world.asked.slice(-2), ["ups/alive", "ups/power"]);
  world.feed("a/alive", "cc", 1000);
  t.same(world.told(), [], "held back until the supply was looked at");
  world.feed("ups/alive", "o", 100);
  onBattery(world);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened ups/power"]);
  t.match(world.hostState("a"), { hard: "unreachable", behind: "ups", lacks: "power" });
});

t.test("a supply that says that all is well leaves its hosts to themselves, with the look that says so", async (t) => {
  const world = wellWorld(RACK);
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "ccc", 1000);
  t.same(world.told(), []);
  world.feed("ups/alive", "o", 100);
  world.feed("ups/power", "o", 100);
  t.same(world.told(), ["incident.opened a", "incident.opened b"], "without any more waiting");
});

t.test("a supply that gives no word keeps nobody waiting for longer than a minute", async (t) => {
  const world = wellWorld(RACK);
  world.feed("a/alive", "ccc", 1000);
  world.pass(56_000);
  t.same(world.told(), []);
  world.pass(3000);
  t.same(world.told(), ["incident.opened a"]);
});

t.test("evidence within a minute merges what was told; later it does not", async (t) => {
  const world = wellWorld(RACK);
  world.feed("other/alive", "ccc", 1000);
  world.feed("ups/alive", "o", 1000);
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "c", 1000);
  world.feed("ups/alive", "o", 1000);
  world.feed("ups/power", "o", 1000);
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "cc", 1000);
  t.same(world.told(), ["incident.opened other", "incident.opened a", "incident.opened b"]);
  world.pass(30_000);
  onBattery(world);
  const cancelled = world.events.filter(({ type }) => type === "incident.cancelled");
  t.match(cancelled, [{ data: { subject: "a", reason: "merged" } }, { data: { subject: "b", reason: "merged" } }]);
  t.same(world.told().filter(NO_UPDATES), [
    "incident.opened ups/power",
    "incident.cancelled a",
    "incident.cancelled b",
  ]);
  t.same(
    world.incidentOf("ups/power")?.symptoms.map(({ subject }) => subject),
    ["a", "b"],
  );

  const late = wellWorld(RACK);
  late.feed("a/alive", "c", 1000);
  late.feed("ups/alive", "o", 1000);
  late.feed("ups/power", "o", 1000);
  late.feed("a/alive", "cc", 1000);
  late.pass(70_000);
  onBattery(late);
  late.pass(200_000);
  t.same(late.told(), ["incident.opened a", "incident.opened ups/power"]);
  t.equal(late.hostState("a").hard, "down", "it died before, and of something else");
});

t.test("a supply that dies with its hosts, and falls silent on battery, is one incident", async (t) => {
  const silent = wellWorld(RACK);
  for (const id of ["a", "b", "ups"] as const) silent.feed(`${id}/alive`, "ccc", 1000);
  silent.feed("ups/power", "uuu", 1000);
  silent.pass(200_000);
  t.same(silent.told().filter(NO_UPDATES), ["incident.opened ups"]);

  const empty = wellWorld(RACK);
  onBattery(empty);
  for (const id of ["a", "b"] as const) empty.feed(`${id}/alive`, "ccc", 1000);
  empty.feed("ups/alive", "ccc", 1000);
  empty.feed("ups/power", "uuuuu", 1000);
  empty.pass(200_000);
  t.same(empty.told().filter(NO_UPDATES), ["incident.opened ups/power"]);
  t.match(empty.hostState("ups"), { hard: "unreachable", lacks: "power" });
  empty.feed("ups/alive", "ooo", 1000);
  t.match(empty.hostState("ups"), { hard: "up" });
  empty.feed("a/alive", "cc", 1000);
  t.match(empty.hostState("a"), { hard: "unreachable" }, "it has not said that the power is back");
  empty.feed("ups/power", "ooo", 1000);
  for (const id of ["a", "b"] as const) empty.feed(`${id}/alive`, "cccooo", 10_000);
  empty.feed("a/web", "o", 10_000);
  empty.pass(100_000);
  t.same(empty.told().filter(NO_UPDATES), ["incident.resolved ups/power"]);
});

t.test("a supply behind the switch that it feeds: one incident, whichever is seen first", async (t) => {
  const site: Sketch = {
    sw: { poweredBy: ["ups"] },
    ups: { parents: ["sw"], services: ["power"] },
    a: { parents: ["sw"], poweredBy: ["ups"] },
    b: { poweredBy: ["ups"] },
  };
  const orders = [
    ["sw", "ups", "a", "b"],
    ["b", "a", "ups", "sw"],
    ["ups", "b", "sw", "a"],
  ] as const;
  for (const order of orders) {
    const dark = wellWorld(site);
    for (let look = 0; look < 3; look++) for (const id of order) dark.feed(`${id}/alive`, "c", 1000);
    for (const id of order) dark.feed(`${id}/alive`, "c", 1000);
    dark.pass(200_000);
    t.same(dark.told().filter(NO_UPDATES), ["incident.opened sw"], order.join());

    const battery = wellWorld(site);
    onBattery(battery);
    for (let look = 0; look < 4; look++) for (const id of order) battery.feed(`${id}/alive`, "c", 1000);
    battery.feed("ups/power", "uuu", 1000);
    battery.pass(200_000);
    t.same(battery.told().filter(NO_UPDATES), ["incident.opened ups/power"], order.join());
  }
});

t.test("with two supplies a host is without power only when both give none", async (t) => {
  const site: Sketch = {
    u1: { services: ["power"] },
    u2: { services: ["power"] },
    a: { poweredBy: ["u1", "u2"] },
    b: { poweredBy: ["u1", "u2"] },
  };
  const world = wellWorld(site);
  onBattery(world, "u1");
  world.feed("a/alive", "c", 1000);
  world.feed("u2/alive", "o", 1000);
  world.feed("u2/power", "o", 1000);
  world.feed("a/alive", "cc", 1000);
  t.same(world.told(), ["incident.opened u1/power", "incident.opened a"]);
  world.pass(100_000);
  world.feed("u2/alive", "ccc", 1000);
  world.feed("b/alive", "ccc", 1000);
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened u2"]);
  t.match(world.hostState("b"), { hard: "unreachable", behind: "u1", lacks: "power" });
  t.match(world.hostState("a"), { hard: "down" });
});

t.test("what else a supply says of running on battery is part of the same incident", async (t) => {
  const world = wellWorld({ ups: { services: ["power", "power-input", "charge", "fan"] }, a: { poweredBy: ["ups"] } });
  onBattery(world);
  t.same(world.told(), ["incident.opened ups/power"]);
  world.feed("ups/power-input", "ppp", 1000);
  world.feed("ups/charge", "ccc", 1000);
  t.same(world.told(), []);
  world.feed("ups/fan", "c", 1000);
  world.feed("ups/alive", "o", 1000);
  world.feed("ups/fan", "cc", 1000);
  t.same(world.told(), ["incident.opened ups/fan"], "this has nothing to do with it");
  world.feed("a/alive", "ccc", 1000);
  t.same(
    world.incidentOf("ups/power")?.symptoms.map(({ subject }) => subject),
    ["ups/power-input", "ups/charge", "a"],
  );
  world.feed("ups/power-input", "ooo", 1000);
  world.feed("ups/power", "ooo", 1000);
  world.feed("a/alive", "ooo", 1000);
  world.feed("ups/charge", "ccc", 1000);
  world.pass(200_000);
  t.same(world.told().filter(NO_UPDATES), [], "a battery must be charged again first");
  world.feed("ups/charge", "ooo", 1000);
  world.pass(60_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.resolved ups/power"]);
});

t.test("what only warns is told when somebody is without power because of it", async (t) => {
  const world = wellWorld(RACK, { resolveAfterMs: 0 });
  onBattery(world, "ups", "P");
  t.same(world.told(), ["ups/power warning"]);
  world.feed("a/alive", "ccc", 1000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened ups/power"]);
  world.feed("a/alive", "ooo", 1000);
  world.feed("ups/power", "ooo", 1000);
  t.same(world.told().filter(NO_UPDATES), ["incident.resolved ups/power", "ups/power ok"]);
});

t.test("supplies that back each other up, and chains of them", async (t) => {
  const world = wellWorld({
    u1: { poweredBy: ["u2"], services: ["power"] },
    u2: { poweredBy: ["u1"], services: ["power"] },
    pdu: { poweredBy: ["u1"] },
    a: { poweredBy: ["pdu"] },
  });
  onBattery(world, "u1");
  world.feed("a/alive", "ccc", 1000);
  world.feed("pdu/alive", "ccc", 1000);
  world.feed("a/alive", "c", 1000);
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened u1/power"]);
  t.match([world.hostState("pdu").behind, world.hostState("a").behind], ["u1", "pdu"]);
});

t.test("a host that nobody looks at itself is without power when nothing on it answers", async (t) => {
  const world = wellWorld({
    ups: { services: ["power"] },
    a: { alive: false, poweredBy: ["ups"], services: ["web", "db"] },
  });
  onBattery(world);
  world.feed("a/web", "ccc", 1000);
  t.match(world.hostState("a"), { hard: "pending" }, "the other one answers");
  t.same(world.told(), ["incident.opened ups/power", "incident.opened a/web"]);
  world.feed("a/db", "ccc", 1000);
  t.match(world.hostState("a"), { hard: "unreachable", lacks: "power" });
  t.same(world.told().filter(NO_UPDATES), ["incident.cancelled a/web"]);
  world.feed("a/web", "ooo", 1000);
  world.feed("a/db", "ooo", 1000);
  world.feed("ups/power", "ooo", 1000);
  world.pass(60_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.resolved ups/power"]);
});

t.test("announced work on a supply excuses what dies of it; what is dead at its end is told as its own", async (t) => {
  const world = wellWorld(RACK);
  world.announce({ id: "battery", hosts: ["ups"] }, world.now, world.now + 600_000);
  onBattery(world);
  world.feed("a/alive", "ccc", 1000);
  world.pass(100_000);
  t.same(world.told(), ["maintenance.announced battery"]);
  world.pass(600_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened ups/power"]);
  t.match(world.incidentOf("ups/power")?.symptoms, [{ subject: "a" }]);
});

t.test("a restart in the midst changes nothing", async (t) => {
  const world = wellWorld(RACK);
  onBattery(world);
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "ccc", 1000);
  world.restart();
  world.feed("ups/alive", "ccc", 1000);
  world.feed("ups/power", "uuu", 1000);
  world.restart();
  for (const id of ["a", "b", "ups"] as const) world.feed(`${id}/alive`, "ccc", 1000);
  world.pass(200_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened ups/power"]);
  world.feed("ups/alive", "ooo", 1000);
  world.feed("ups/power", "ooo", 1000);
  world.restart();
  for (const id of ["a", "b"] as const) world.feed(`${id}/alive`, "cooo", 10_000);
  world.pass(200_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.resolved ups/power"]);
});

t.test("power cut of two hundred hosts: one incident; back one by one: one resolve", async (t) => {
  const ids = Array.from({ length: 200 }, (_, number) => `h${number}`);
  const sketch: Sketch = {
    ups: { services: ["power"] },
    ...Object.fromEntries(ids.map((id) => [id, { poweredBy: ["ups"], services: ["s1", "s2"] }])),
  };
  const [batteryMs, deadMs, backMs] = [200_000, 500_000, 1_100_000];
  const keys: ServiceKey[] = [
    "ups/alive",
    "ups/power",
    ...ids.flatMap((id): ServiceKey[] => [`${id}/alive`, `${id}/s1`, `${id}/s2`]),
  ];
  const truth: Truth = (key, ms) => {
    const number = Number(/\d+/.exec(key)?.[0] ?? 0);
    const upMs = backMs + (number % 7) * 20_000;
    if (key === "ups/power") return ms >= batteryMs && ms < backMs ? "p" : "o";
    if (key === "ups/alive" || ms < deadMs + number * 20) return "o";
    if (key.endsWith("alive")) return ms < upMs ? "c" : "o";
    return ms < upMs + 30_000 + ((number * 37) % 210) * 1000 ? "c" : "o";
  };
  const world = new TimelineWorld(sketch);
  playOutage(world, keys, truth, 2_000_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened ups/power", "incident.resolved ups/power"]);
});

t.test("a power cut that a person calls no fault is not told again by those who are without power", async (t) => {
  const world = wellWorld(RACK);
  onBattery(world);
  world.feed("a/alive", "ccc", 1000);
  world.told();
  t.equal(world.command(world.incidentOf("ups/power")?.id ?? "", { move: "cancel" }), undefined);
  t.same(
    world.told().filter((line) => line.startsWith("incident.")),
    ["incident.cancelled ups/power"],
  );
  for (let n = 0; n < 5; n++) {
    world.feed("ups/power", "p", 60_000);
    world.feed("ups/alive", "o", 1000);
    world.feed("b/alive", "ccc", 1000);
    world.feed("a/alive", "ccc", 1000);
  }
  t.same(
    world.told().filter((line) => line.startsWith("incident.")),
    [],
  );
});
