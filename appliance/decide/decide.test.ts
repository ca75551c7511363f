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

t.test("a look that asked again by itself stands for several", async (t) => {
  const world = new TimelineWorld({ web: { services: ["http"] } });
  world.feed("web/alive", "o");
  world.pass(10_000);
  world.result("web/alive", "c", 2);
  t.match(world.serviceState("web/alive"), { hard: "ok", soft: "critical", attempt: 2 });
  world.result("web/alive", "o", 4);
  t.match(world.serviceState("web/alive"), { hard: "ok", soft: "ok", attempt: 0, failures: 0 });
  world.told();
  world.pass(10_000);
  t.equal(world.result("web/alive", "c", 4), undefined, "nothing is left to be confirmed");
  t.match(world.serviceState("web/alive"), { hard: "critical", attempt: 0, failures: 4, same: 4 });
  t.same(world.told(), ["incident.opened web"], "and it is told at once");
  world.pass(10_000);
  world.result("web/alive", "o", 4);
  t.match(world.serviceState("web/alive"), { hard: "critical", soft: "ok", attempt: 1 }, "good news counts once");
});

t.test("a failing service of a living host is one incident, and only it speaks", async (t) => {
  const world = new TimelineWorld({ web: { services: ["http"] } });
  world.result("web/alive", "o");
  world.feed("web/http", "o");
  t.same(world.told(), [], "first good states are not told");
  world.feed("web/http", "cc");
  t.ok(world.asked.includes("web/alive"), "the host is looked at while the failure is confirmed");
  world.pass(1);
  world.result("web/alive", "o");
  world.feed("web/http", "c");
  t.match(world.events[0]?.data, { subjectState: "critical", state: "open", subject: "web/http" });
  t.same(world.told(), ["incident.opened web/http"]);
  world.feed("web/http", "ooo");
  world.pass(59_000);
  t.same(world.told(), [], "it waits for the recovery to last");
  world.pass(1000);
  t.match(world.events[0]?.data, { subjectState: "ok", state: "resolved" });
  t.same(world.told(), ["incident.resolved web/http"]);
  t.equal(world.incidentOf("web/http")?.classification, "fullOutage", "it is the host's only service");
});

t.test(
  "whoever was told a bad state by state.changed is told the good one by it too, also after an incident",
  async (t) => {
    const world = new TimelineWorld({ web: { alive: false, services: ["http"] } }, { resolveAfterMs: 0 });
    world.feed("web/http", "owwwccc");
    t.same(world.told(), ["web/http warning", "incident.opened web/http"]);
    world.feed("web/http", "www");
    t.same(world.told(), [], "while an incident is open only it speaks");
    world.pass(60_000);
    t.same(world.told(), ["incident.updated web/http"], "its cause is a warning by now");
    world.feed("web/http", "ooo");
    t.match(world.events[1]?.data, { before: "warning", state: "ok" });
    t.same(world.told(), ["incident.resolved web/http", "web/http ok"]);
    world.feed("web/http", "ooooooooooooooo");
    world.feed("web/http", "cccooo");
    t.same(
      world.told(),
      ["incident.reopened web/http", "incident.resolved web/http"],
      "what it never told it does not take back",
    );
  },
);

t.test("a relapse within reopenWithin reopens the same incident, a later one opens another", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http", "https"] } }, { resolveAfterMs: 0 });
  world.feed("web/http", "occcooo");
  const first = world.incidentOf("web/http");
  t.same(world.told(), ["incident.opened web/http", "incident.resolved web/http"]);
  world.feed("web/http", "ccc");
  t.same(world.told(), ["incident.reopened web/http"]);
  const again = world.incidentOf("web/http");
  t.equal(again?.id, first?.id);
  t.equal(again?.classification, "partialOutage");
  world.feed("web/http", "ooo");
  world.pass(3_600_001);
  world.told();
  world.feed("web/http", "ccc");
  t.same(world.told(), ["incident.opened web/http"]);
  t.not(world.incidentOf("web/http")?.id, first?.id);
});

t.test(
  "a reopened incident says when it failed this time, keeps the times before, and gathers symptoms anew",
  async (t) => {
    const world = new TimelineWorld({ nas: { services: ["smb"] } }, { resolveAfterMs: 0, startupGraceMs: 0 });
    for (const service of ["alive", "smb"] as const) world.feed(`nas/${service}`, "o");
    world.feed("nas/alive", "ccc");
    world.feed("nas/smb", "ccc");
    const opened = world.incidentOf("nas");
    t.equal(opened?.symptoms.length, 1);
    world.feed("nas/alive", "ooo");
    world.feed("nas/smb", "ooo");
    const resolved = world.incidentOf("nas");
    t.equal(resolved?.state, "resolved");
    world.feed("nas/alive", "c");
    const relapsedAt = world.serviceState("nas/alive").softSince?.wallMs ?? 0;
    world.feed("nas/alive", "cc");
    const reopened = world.incidentOf("nas");
    t.match(reopened, { id: opened?.id, state: "open", reopened: 1, firstFailedAt: opened?.failedAt, symptoms: [] });
    t.equal(reopened?.failedAt, new Date(relapsedAt).toISOString());
    t.same(reopened?.earlier, [{ failedAt: opened?.failedAt, resolvedAt: resolved?.resolvedAt }]);
  },
);

t.test("with resolveAfter 0s a recovery resolves at once", async (t) => {
  const world = new TimelineWorld({ nas: {} }, { resolveAfterMs: 0 });
  world.feed("nas/alive", "occcooo");
  t.same(world.told(), ["incident.opened nas", "incident.resolved nas"]);
});

t.test("the cause follows the newest confirmed result, told once as an update", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  world.feed("web/http", "occc");
  t.match(world.incidentOf("web/http")?.cause.parameters, { saw: "toy.bad" });
  world.told();
  t.equal(world.result("web/http", "C"), 5000, "another cause is confirmed by quick looks");
  world.feed("web/http", "cCcCc");
  world.pass(300_000);
  t.same(world.told(), [], "what changes to and fro is no other cause");
  world.feed("web/http", "CCC");
  world.pass(20_000);
  t.match(world.events[0]?.data, { changed: ["cause"], cause: { parameters: { saw: "toy.worse" } } });
  t.same(world.told(), ["incident.updated web/http"]);
});

t.test("warnings are told but open no incident unless the site asks for it", async (t) => {
  const usual = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  usual.feed("web/http", "owww");
  t.same(usual.told(), ["web/http warning"]);
  const strict = new TimelineWorld({ web: { alive: false, services: ["http"], openOn: "warning" } });
  strict.feed("web/http", "owww");
  t.same(strict.told(), ["incident.opened web/http"]);
  t.equal(strict.incidentOf("web/http")?.classification, "defect");
  strict.feed("web/http", "ccc");
  t.match(strict.events[0]?.data, { changed: ["cause", "priority"], subjectState: "critical" });
  t.same(strict.told(), ["incident.updated web/http"]);
  t.equal(strict.incidentOf("web/http")?.classification, "fullOutage");
});

t.test("unknown opens an incident only when it lasts an hour", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  world.feed("web/http", "ouuu");
  t.same(world.told(), ["web/http unknown"]);
  world.pass(3_599_999);
  t.same(world.told(), []);
  world.pass(1);
  t.same(world.told(), ["incident.opened web/http"]);
  world.feed("web/http", "ooo");
  world.pass(60_000);
  t.same(world.told(), ["incident.resolved web/http", "web/http ok"]);
});

t.test("a relapse while the recovery is still watched goes on in the same incident", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  world.feed("web/http", "occcooo");
  t.same(world.told(), ["incident.opened web/http"]);
  world.feed("web/http", "ccc");
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
