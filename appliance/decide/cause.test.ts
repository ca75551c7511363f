/** Cause and symptom: what dies together is told once, and what comes back is not told. */
import t from "tap";
import { countSymptoms } from "#model/count-symptoms.ts";
import type { ServiceKey } from "#model/id.ts";
import { MOST_SYMPTOMS } from "#model/incident.ts";
import { TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

t.test("a dead host is one incident; its services are symptoms and are not told", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb", "web"] } });
  for (const service of ["alive", "smb", "web"] as const) world.feed(`nas/${service}`, "o");
  world.feed("nas/smb", "ccc");
  t.same(world.told(), [], "held back until the host was looked at");
  world.feed("nas/alive", "ccc");
  t.match(
    world.events[0]?.data,
    { symptoms: [{ subject: "nas/smb", state: "critical" }] },
    "what failed before goes with it",
  );
  t.same(world.told(), ["incident.opened nas"]);
  world.feed("nas/web", "ccc");
  world.pass(300_000);
  t.same(world.told(), [], "its own readings go without saying");
  t.same(
    world.incidentOf("nas")?.symptoms.map(({ subject }) => subject),
    ["nas/smb", "nas/web"],
  );
  world.feed("nas/alive", "ooo");
  t.same(world.asked.slice(-2), ["nas/smb", "nas/web"], "everything on it is looked at anew");
  world.feed("nas/smb", "ooo");
  world.feed("nas/web", "c");
  world.pass(200_000);
  t.same(world.told(), [], "what may still be starting is not told, and the host's incident waits for it");
  world.feed("nas/web", "cc");
  t.same(world.told(), [], "also when it has failed often enough");
  world.pass(70_000);
  t.same(
    world.told(),
    ["incident.opened nas/web", "incident.resolved nas"],
    "what stays broken is told after its time",
  );
  t.match(world.incidentOf("nas")?.symptoms, [{ state: "ok" }, { state: "critical" }]);
});

t.test("a service that fails just before its host is looked at belongs to the host", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb"] } });
  world.feed("nas/alive", "o");
  world.feed("nas/smb", "occc", 5000);
  world.feed("nas/alive", "c", 5000);
  world.feed("nas/smb", "c", 5000);
  world.feed("nas/alive", "cc", 5000);
  t.same(world.told(), ["incident.opened nas"]);
});

t.test("hosts behind a dead switch are unreachable: one message, and one update when no more come", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"], services: ["web"] }, b: { parents: ["a"] } });
  for (const host of ["sw", "a", "b"] as const) world.feed(`${host}/alive`, "o");
  world.feed("a/web", "o");
  world.feed("a/alive", "ccc", 2000);
  t.ok(world.asked.includes("sw/alive"));
  t.equal(world.hostState("a").hard, "up", "held back while the switch's state is in doubt");
  world.feed("b/alive", "ccc", 2000);
  world.feed("sw/alive", "ccc", 2000);
  world.feed("a/web", "ccc");
  t.same(world.told().slice(0, 1), ["incident.opened sw"]);
  world.pass(60_000);
  t.same(world.told(), [], "what was known when it opened went with it");
  t.match(world.hostState("a"), { hard: "unreachable", behind: "sw" });
  t.match(world.hostState("b"), { hard: "unreachable", behind: "a" });
  t.same(
    world
      .incidentOf("sw")
      ?.symptoms.map(({ subject }) => subject)
      .toSorted(),
    ["a", "a/web", "b"],
  );

  world.feed("sw/alive", "ooo");
  t.equal(world.hostState("a").hard, "unreachable", "it must be looked at itself");
  world.feed("a/alive", "ooo");
  t.equal(world.hostState("a").hard, "up");
  world.feed("b/alive", "ccc");
  t.equal(world.hostState("b").hard, "unreachable", "it may still be starting");
  t.same(world.told(), []);
  world.pass(300_000);
  t.equal(world.hostState("b").hard, "down", "it really is down");
  t.ok(world.told().includes("incident.opened b"));
});

t.test("an incident is not resolved while its host, back for a moment, is out of reach", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"] } });
  for (const host of ["sw", "a"] as const) world.feed(`${host}/alive`, "o");
  world.feed("a/alive", "c", 1000);
  world.feed("sw/alive", "o", 1000);
  world.feed("a/alive", "ccooo", 1000);
  t.same(world.told(), ["incident.opened a"]);
  t.type(world.incidentOf("a")?.recoveringSince, "string");
  world.feed("sw/alive", "ccc", 1000);
  world.feed("a/alive", "ccc", 1000);
  t.equal(world.hostState("a").hard, "unreachable");
  world.pass(120_000);
  t.notOk(world.told().includes("incident.resolved a"));
});

t.test(
  "hosts that nobody looks at themselves are out of reach with the hosts before them, and so is what hangs on them",
  async (t) => {
    const world = new TimelineWorld(
      {
        sw: {},
        mid: { parents: ["sw"], alive: false },
        box: { parents: ["sw"], alive: false, services: ["web"] },
        leaf: { parents: ["mid"] },
      },
      { resolveAfterMs: 0 },
    );
    for (const key of ["sw/alive", "leaf/alive", "box/web"] as const) world.feed(key, "o");
    world.feed("box/web", "c", 1000);
    t.same(world.asked, ["sw/alive"], "the host before it is asked");
    world.feed("box/web", "cc", 1000);
    world.feed("leaf/alive", "ccc", 1000);
    t.same(world.told(), []);
    world.feed("sw/alive", "ccc", 1000);
    world.feed("leaf/alive", "c", 1000);
    t.same(world.told(), ["incident.opened sw"]);
    t.match(
      [world.hostState("mid"), world.hostState("box"), world.hostState("leaf")],
      [{ behind: "sw" }, { behind: "sw" }, { behind: "mid" }],
    );
    world.feed("sw/alive", "ooo", 1000);
    world.feed("box/web", "ccc", 1000);
    world.feed("leaf/alive", "ooo", 1000);
    world.feed("box/web", "ooo", 1000);
    t.same(world.told(), ["incident.resolved sw"]);
  },
);

t.test(
  "states before an outage, whatever they were, are told neither as new nor as mended when it is over",
  async (t) => {
    const world = new TimelineWorld({ nas: { services: ["smb", "web", "fan"] } }, { resolveAfterMs: 0 });
    for (const service of ["alive", "smb", "web", "fan"] as const) world.feed(`nas/${service}`, "o");
    world.feed("nas/alive", "o");
    world.feed("nas/smb", "www");
    world.feed("nas/alive", "o");
    world.feed("nas/web", "uuu");
    world.feed("nas/alive", "o");
    t.same(world.told(), ["nas/smb warning", "nas/web unknown"]);
    world.feed("nas/alive", "ccc");
    for (const service of ["smb", "web", "fan"] as const)
      world.feed(`nas/${service}`, service === "fan" ? "uuu" : "ccc");
    world.feed("nas/alive", "ooo");
    world.feed("nas/smb", "www", 1000);
    world.feed("nas/fan", "ooo", 1000);
    t.same(world.told(), ["incident.opened nas"]);
    world.feed("nas/web", "ooo", 1000);
    t.same(world.told(), ["incident.resolved nas", "nas/web ok"], "whoever was told that it was unknown");
  },
);

t.test(
  "a host taken out of the configuration, or no longer looked at, takes its incident with it and frees the rest",
  async (t) => {
    const site = { sw: {}, nas: { parents: ["sw"], services: ["smb"] } };
    const world = new TimelineWorld(site, { resolveAfterMs: 0 });
    for (const key of ["sw/alive", "nas/alive", "nas/smb"] as const) world.feed(key, "o");
    world.feed("sw/alive", "ccc", 1000);
    world.feed("nas/alive", "ccc", 1000);
    world.feed("nas/smb", "ccc", 1000);
    world.told();
    world.reload({ nas: { services: ["smb"] } });
    t.same(world.told(), ["incident.cancelled sw"]);
    world.feed("nas/alive", "ccc", 1000);
    t.same(world.told(), [], "it must fail by itself, and has its time");
    world.pass(300_000);
    t.same(world.told(), ["incident.opened nas"]);
    world.reload({ nas: { alive: false, services: ["smb"] } });
    t.same(world.told(), ["incident.cancelled nas"]);
    world.feed("nas/smb", "ccc", 1000);
    world.pass(300_000);
    t.same(world.told(), ["incident.opened nas/smb"]);
  },
);

t.test("devices that turn out to hang on an open incident are told in one update", async (t) => {
  const leaves = ["a", "b", "c", "d", "e"];
  const world = new TimelineWorld({
    sw: {},
    ...Object.fromEntries(leaves.map((id) => [id, { parents: ["sw"], services: ["x"] }])),
  });
  for (const id of ["sw", ...leaves]) world.feed(`${id}/alive`, "o");
  world.feed("sw/alive", "ccc", 1000);
  t.same(world.told(), ["incident.opened sw"]);
  t.same(
    world.asked.slice(-5),
    leaves.map((id) => `${id}/alive`),
    "all of them are looked at at once",
  );
  for (const id of leaves) world.feed(`${id}/alive`, "ccc", 3000);
  for (const id of leaves) world.feed(`${id}/x`, "ccc", 5000);
  world.pass(120_000);
  t.match(world.events, [{ data: { changed: ["symptoms"] } }]);
  t.equal(world.incidentOf("sw")?.symptoms.length, 10);
  t.same(world.told(), ["incident.updated sw"]);
});

t.test("with one of two parents alive a dead host is down", async (t) => {
  const world = new TimelineWorld({ sw1: {}, sw2: {}, a: { parents: ["sw1", "sw2"] } });
  for (const host of ["sw1", "sw2", "a"] as const) world.feed(`${host}/alive`, "o");
  world.feed("sw1/alive", "ccc");
  world.told();
  world.feed("a/alive", "c");
  world.feed("sw2/alive", "o");
  world.feed("a/alive", "cc");
  t.equal(world.hostState("a").hard, "down");
  t.same(world.told(), ["incident.opened a"]);
});

t.test("a failure is not held back for ever when a parent gives no answer about itself", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"] } });
  world.feed("sw/alive", "o");
  world.feed("a/alive", "occc");
  t.same(world.told(), []);
  world.pass(39_999);
  t.same(world.told(), []);
  world.pass(1);
  t.same(world.told(), ["incident.opened a"], "a minute after it began to fail");
});

t.test("two causes at once are two incidents, each with what hangs on it", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"] }, b: {}, c: { parents: ["b"] } });
  for (const host of ["sw", "a", "b", "c"] as const) world.feed(`${host}/alive`, "o", 100);
  for (let look = 0; look < 3; look++)
    for (const host of ["a", "b", "c", "sw"] as const) world.feed(`${host}/alive`, "c", 500);
  for (const host of ["a", "c"] as const) world.feed(`${host}/alive`, "c", 500);
  world.pass(100_000);
  t.same(
    world.told().filter((line) => !line.startsWith("incident.updated")),
    ["incident.opened b", "incident.opened sw"],
  );
  t.match([world.hostState("a").behind, world.hostState("c").behind], ["sw", "b"]);
  for (const host of ["sw", "a", "b", "c"] as const) world.feed(`${host}/alive`, "ooo", 500);
  world.pass(100_000);
  t.same(world.told().toSorted(), ["incident.resolved b", "incident.resolved sw"]);
});

t.test("a host that dies while its switch recovers is told by itself", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"], services: ["web"] }, b: { parents: ["sw"] } });
  for (const key of ["sw/alive", "a/alive", "b/alive", "a/web"] as const) world.feed(key, "o", 100);
  for (const host of ["sw", "a", "b"] as const) world.feed(`${host}/alive`, "ccc", 500);
  world.told();
  for (const host of ["sw", "a", "b"] as const) world.feed(`${host}/alive`, "ooo", 500);
  world.feed("a/alive", "c", 500);
  world.feed("sw/alive", "o", 500);
  world.feed("a/alive", "cc", 500);
  world.feed("a/web", "ccc", 500);
  t.same(world.told(), ["incident.opened a"], "it was well since, so that it fails of something else");
  world.pass(100_000);
  t.same(
    world.told().filter((line) => !line.startsWith("incident.updated")),
    ["incident.resolved sw"],
  );
  t.match(world.incidentOf("a")?.symptoms, [{ subject: "a/web" }]);
});

t.test(
  "a switch that dies after its hosts were told takes them with it; what it does not bring back is told anew",
  async (t) => {
    const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"], services: ["web"] }, b: { parents: ["sw"] } });
    for (const key of ["sw/alive", "a/alive", "b/alive", "a/web"] as const) world.feed(key, "o", 100);
    for (const host of ["a", "b"] as const) world.feed(`${host}/alive`, "c", 500);
    world.feed("sw/alive", "o", 500);
    for (const host of ["a", "b"] as const) world.feed(`${host}/alive`, "cc", 500);
    world.feed("a/web", "ccc", 500);
    t.same(world.told(), ["incident.opened a", "incident.opened b"], "at once: the switch answers");
    world.feed("sw/alive", "ccc", 10_000);
    const told = world.told();
    t.same(told, ["incident.opened sw", "incident.cancelled a", "incident.cancelled b"]);
    t.same(
      world
        .incidentOf("sw")
        ?.symptoms.map(({ subject }) => subject)
        .toSorted(),
      ["a", "a/web", "b"],
    );
    world.restart();
    world.feed("sw/alive", "ooo", 1000);
    world.feed("a/alive", "ooo", 1000);
    world.feed("a/web", "ooo", 1000);
    world.feed("b/alive", "cccc", 1000);
    world.pass(200_000);
    t.same(
      world.told().filter((line) => !line.startsWith("incident.updated")),
      [],
      "it has its time to start",
    );
    world.pass(200_000);
    t.same(world.told(), ["incident.opened b", "incident.resolved sw"]);
  },
);

t.test("a service that stands for its host is asked like any host check, and is not told besides", async (t) => {
  const world = new TimelineWorld({ nas: { alive: false, hostCheck: "web", services: ["web", "smb"] } });
  for (const key of ["nas/web", "nas/smb"] as const) world.feed(key, "o", 100);
  world.feed("nas/smb", "c", 1000);
  t.same(world.asked, ["nas/web"]);
  world.feed("nas/smb", "cc", 1000);
  world.feed("nas/web", "ccc", 1000);
  world.pass(100_000);
  t.same(world.told(), ["incident.opened nas"]);
  t.equal(world.hostState("nas").hard, "down");
});

t.test("a service told just before its host dies is merged into the host's incident", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb"] } });
  world.feed("nas/alive", "o");
  world.feed("nas/smb", "oc", 1000);
  world.feed("nas/alive", "o", 1000);
  world.feed("nas/smb", "cc", 1000);
  t.same(world.told(), ["incident.opened nas/smb"]);
  world.feed("nas/alive", "ccc", 5000);
  t.match(world.events.at(-1)?.data, { subject: "nas/smb", reason: "merged" });
  t.same(world.told(), ["incident.opened nas", "incident.cancelled nas/smb"]);
  t.match(world.incidentOf("nas")?.symptoms, [{ subject: "nas/smb", state: "critical" }]);
});

t.test("twenty hosts that share nothing are twenty, with the look that confirms each", async (t) => {
  const ids = Array.from({ length: 20 }, (_, number) => `h${number}`);
  const world = new TimelineWorld(Object.fromEntries(ids.map((id) => [id, { services: ["web"] }])));
  for (const id of ids) world.feed(`${id}/alive`, "o", 10);
  for (const id of ids) world.result(`${id}/alive`, "c", 3);
  t.same(
    world.told(),
    ids.map((id) => `incident.opened ${id}`),
  );
});

t.test("more symptoms than an incident names are counted, told by nobody, and waited for", async (t) => {
  const hosts = Array.from({ length: 180 }, (_, n) => `h${n}`);
  const sketch: Sketch = { sw: {} };
  for (const id of hosts) sketch[id] = { parents: ["sw"], services: ["a", "b", "c"] };
  const world = new TimelineWorld(sketch, { startupGraceMs: 300_000 });
  const each = (letter: Letter, of: readonly string[] = ["alive", "a", "b", "c"]) => {
    for (const id of hosts) for (const service of of) world.result(`${id}/${service}`, letter);
  };
  world.result("sw/alive", "o");
  each("o");
  world.told();
  for (let n = 0; n < 3; n++) {
    world.pass(1000);
    world.result("sw/alive", "c");
  }
  for (let n = 0; n < 3; n++) {
    world.pass(1000);
    each("c");
  }
  world.pass(130_000);
  t.same(world.told(), ["incident.opened sw", "incident.updated sw"]);
  const all = hosts.length * 4;
  const [incident] = world.incidents();
  t.equal(incident?.symptoms.length, MOST_SYMPTOMS);
  t.match(incident?.more, { symptoms: all - MOST_SYMPTOMS });
  const count = countSymptoms(incident ?? { host: "", subject: "", symptoms: [] }, (id) => id);
  t.equal(count.devices, hosts.length, "each device is counted, named or not");

  for (let n = 0; n < 3; n++) {
    world.pass(1000);
    world.result("sw/alive", "o");
    each("o", ["alive"]);
  }
  for (let n = 0; n < 3; n++) {
    world.pass(10_000);
    for (const id of hosts) for (const one of ["a", "b", "c"]) world.result(`${id}/${one}`, id === "h179" ? "c" : "o");
  }
  world.pass(120_000);
  t.same(world.told(), [], "one that it does not name has its time to start");
  for (let n = 0; n < 3; n++) for (const one of ["a", "b", "c"]) world.feed(`h179/${one}` as ServiceKey, "o", 100);
  world.pass(200_000);
  t.same(world.told(), ["incident.resolved sw"]);
});

t.test("what falls silent behind a switch that others answer through is told by itself", async (t) => {
  const leaves = ["a", "b", "c", "d"];
  const world = new TimelineWorld({ sw: {}, ...Object.fromEntries(leaves.map((id) => [id, { parents: ["sw"] }])) });
  const round = (silent: readonly string[]) => {
    for (const id of ["sw", ...leaves]) world.feed(`${id}/alive`, silent.includes(id) ? "c" : "o", 500);
  };
  for (let n = 0; n < 2; n++) round([]);
  for (let n = 0; n < 4; n++) round(["sw"]);
  t.same(world.told(), ["incident.opened sw"], "nobody behind it is missing");
  for (let n = 0; n < 4; n++) round(["sw", "b"]);
  world.pass(300_000);
  for (let n = 0; n < 4; n++) round(["sw", "b"]);
  t.ok(world.told().includes("incident.opened b"));
  t.equal(world.hostState("b").hard, "down");
  for (let n = 0; n < 4; n++) round(["sw"]);
  world.pass(100_000);
  t.same(
    world.told().filter((line) => !line.startsWith("incident.updated")),
    ["incident.resolved b"],
  );
});

t.test(
  "one that answers, as one that is drawn at a wrong place does, proves no way for many that do not",
  async (t) => {
    const leaves = ["a", "b", "c", "d"];
    const world = new TimelineWorld({ sw: {}, ...Object.fromEntries(leaves.map((id) => [id, { parents: ["sw"] }])) });
    for (let n = 0; n < 2; n++) for (const id of ["sw", ...leaves]) world.feed(`${id}/alive`, "o", 500);
    for (let n = 0; n < 40; n++)
      for (const id of ["sw", ...leaves]) world.feed(`${id}/alive`, id === "d" ? "o" : "c", 5000);
    t.same(
      world.told().filter((line) => !line.startsWith("incident.updated")),
      ["incident.opened sw"],
    );
  },
);
