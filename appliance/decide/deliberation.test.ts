import t from "tap";
import { TimelineWorld } from "./timeline-world.ts";

t.test("hard states: a table of timelines", async (t) => {
  const table: [letters: string, hard: string, what: string][] = [
    ["", "pending", "nothing was seen"],
    ["o", "ok", "a first good result is believed"],
    ["cc", "pending", "a first bad result is confirmed first"],
    ["ccc", "critical", "three bad results are believed"],
    ["oocc", "ok", "two are not enough"],
    ["ooccc", "critical", "down since the fifth"],
    ["ooccocc", "ok", "a good result between ends the doubt"],
    ["oowcw", "warning", "swinging between warning and critical is still a failure"],
    ["cccw", "critical", "a warning does not end an outage"],
    ["cccoo", "critical", "a recovery is confirmed too"],
    ["cccooo", "ok", "three good results end it"],
    ["occbc", "critical", "a look that this box could not make does not count"],
    ["obbbb", "ok", "this box's own trouble changes nothing"],
    ["ouuu", "unknown", "unknown is a state like others"],
  ];
  for (const [letters, hard, what] of table) {
    const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
    world.feed("web/http", letters);
    t.equal(world.serviceState("web/http").hard, hard, `${letters || "(nothing)"}: ${what}`);
  }
});

t.test("a failing service of a living host opens one incident and resolves it when the recovery lasts", async (t) => {
  const world = new TimelineWorld({ web: { services: ["http"] } });
  world.result("web/alive", "o");
  world.feed("web/http", "o");
  t.same(world.told(), [], "first good states are not told");
  world.feed("web/http", "cc");
  t.ok(world.asked.includes("web/alive"), "the host is looked at while the failure is confirmed");
  world.now += 1;
  world.result("web/alive", "o");
  world.feed("web/http", "c");
  t.same(world.told(), ["web/http critical", "incident.opened web/http"]);
  world.feed("web/http", "ooo");
  t.same(world.told(), ["web/http ok"], "it waits for the recovery to last");
  world.pass(59_000);
  t.same(world.told(), []);
  world.pass(1000);
  t.same(world.told(), ["incident.resolved web/http"]);
  t.equal(world.incidentOf("web/http")?.classification, "fullOutage", "it is the host's only service");
});

t.test("a relapse within reopenWithin reopens the same incident, a later one opens another", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http", "https"] } }, { resolveAfterMs: 0 });
  world.feed("web/http", "occcooo");
  const first = world.incidentOf("web/http")?.id;
  t.same(world.told(), ["web/http critical", "incident.opened web/http", "web/http ok", "incident.resolved web/http"]);
  world.feed("web/http", "ccc");
  t.same(world.told(), ["web/http critical", "incident.reopened web/http"]);
  t.equal(world.incidentOf("web/http")?.id, first);
  t.equal(world.incidentOf("web/http")?.classification, "partialOutage");
  world.feed("web/http", "ooo");
  world.pass(3_600_001);
  world.told();
  world.feed("web/http", "ccc");
  t.same(world.told(), ["web/http critical", "incident.opened web/http"]);
  t.not(world.incidentOf("web/http")?.id, first);
});

t.test("a dead host is one incident; its services are symptoms and are not told", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb", "web"] } });
  for (const service of ["alive", "smb", "web"] as const) world.feed(`nas/${service}`, "o");
  world.feed("nas/smb", "ccc");
  t.same(world.told(), [], "held back until the host was looked at");
  world.feed("nas/alive", "ccc");
  t.same(world.told(), ["nas down", "incident.opened nas"]);
  world.feed("nas/web", "ccc");
  t.same(world.told(), []);
  t.same(
    world.incidentOf("nas")?.symptoms.map(({ subject }) => subject),
    ["nas/smb", "nas/web"],
  );
  world.feed("nas/alive", "ooo");
  t.same(world.told(), ["nas up"]);
  t.same(world.asked.slice(-2), ["nas/smb", "nas/web"], "what failed is looked at anew");
  world.feed("nas/smb", "ooo");
  t.same(world.told(), [], "what was not told as broken is not told as mended");
  world.feed("nas/web", "c");
  t.same(world.told(), ["nas/web critical", "incident.opened nas/web"], "what stays broken is told now");
});

t.test("a service that fails just before its host is looked at belongs to the host", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb"] } });
  world.feed("nas/alive", "o");
  world.feed("nas/smb", "occc");
  world.feed("nas/alive", "c");
  world.feed("nas/smb", "c");
  world.feed("nas/alive", "cc");
  t.same(world.told(), ["nas down", "incident.opened nas"]);
});

t.test("hosts behind a dead switch are unreachable: one message", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"], services: ["web"] }, b: { parents: ["a"] } });
  for (const host of ["sw", "a", "b"] as const) world.feed(`${host}/alive`, "o");
  world.feed("a/web", "o");
  world.feed("a/alive", "ccc", 2000);
  t.ok(world.asked.includes("sw/alive"));
  t.equal(world.hostState("a").hard, "up", "held back while the switch's state is in doubt");
  world.feed("b/alive", "ccc", 2000);
  world.feed("sw/alive", "ccc", 2000);
  world.feed("a/web", "ccc");
  t.same(world.told(), ["sw down", "incident.opened sw"]);
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
  t.same(world.told(), ["sw up"]);
  t.equal(world.hostState("a").hard, "unreachable", "it must be looked at itself");
  world.feed("a/alive", "ooo");
  world.feed("b/alive", "c");
  t.equal(world.hostState("a").hard, "up");
  t.equal(world.hostState("b").hard, "down", "it really is down");
  t.same(world.told(), ["b down", "incident.opened b"]);
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
  t.same(world.told(), ["a down", "incident.opened a"]);
});

t.test("a failure is not held back for ever when a parent gives no answer about itself", async (t) => {
  const world = new TimelineWorld({ sw: {}, a: { parents: ["sw"] } });
  world.feed("sw/alive", "o");
  world.feed("a/alive", "occc");
  t.same(world.told(), []);
  world.pass(61_000);
  t.same(world.told(), ["a down", "incident.opened a"]);
});

t.test("warnings are told but open no incident unless the site asks for it", async (t) => {
  const usual = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  usual.feed("web/http", "owww");
  t.same(usual.told(), ["web/http warning"]);
  const strict = new TimelineWorld({ web: { alive: false, services: ["http"], openOn: "warning" } });
  strict.feed("web/http", "owww");
  t.same(strict.told(), ["web/http warning", "incident.opened web/http"]);
  t.equal(strict.incidentOf("web/http")?.classification, "defect");
  strict.feed("web/http", "ccc");
  t.same(strict.told(), ["web/http critical", "incident.updated web/http"]);
  t.equal(strict.incidentOf("web/http")?.classification, "fullOutage");
});

t.test("unknown opens an incident only when it lasts an hour", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  world.feed("web/http", "ouuu");
  t.same(world.told(), ["web/http unknown"]);
  world.feed("web/http", "u", 3_500_000);
  t.same(world.told(), []);
  world.feed("web/http", "u", 100_000);
  world.pass(1);
  t.same(world.told(), ["incident.opened web/http"]);
});

t.test("a relapse while the recovery is still watched goes on in the same incident", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  world.feed("web/http", "occcooo");
  world.told();
  world.feed("web/http", "ccc");
  t.same(world.told(), ["web/http critical"]);
  world.pass(120_000);
  t.same(world.told(), [], "the recovery did not last");
  t.equal(world.incidentOf("web/http")?.state, "open");
});

t.test(
  "what a person takes out of the configuration is cancelled, resolved incidents close by themselves",
  async (t) => {
    const world = new TimelineWorld({ web: { alive: false, services: ["http", "ssh"] } }, { resolveAfterMs: 0 });
    world.feed("web/http", "occc");
    world.told();
    world.withdraw("web/http");
    t.same(world.told(), ["incident.cancelled web/http"]);
    world.feed("web/ssh", "occcooo");
    world.told();
    world.pass(259_200_000);
    t.same(world.told(), ["incident.closed web/ssh"]);
  },
);
