/** The site's own line: what is outside is its symptom, what is inside goes on, and it is told once. */
import t from "tap";
import { TimelineWorld, type Sketch } from "./timeline-world.ts";

const NO_UPDATES = (line: string) => !line.startsWith("incident.updated");
const SITE: Sketch = {
  gw: {},
  nas: { services: ["smb"] },
  web: { outside: true, services: ["page"] },
  mail: { outside: true },
};

function wellWorld(): TimelineWorld {
  const world = new TimelineWorld(SITE);
  for (const [id, { services = [] }] of Object.entries(SITE))
    for (const service of ["alive", ...services]) world.feed(`${id}/${service}`, "o", 100);
  world.lookAtLine(true, "gw");
  return world;
}

function dieOutside(world: TimelineWorld): void {
  for (const key of ["web/alive", "web/page", "mail/alive"] as const) world.feed(key, "ccc", 500);
}

t.test("the line dies: one incident, whoever notices first; what is inside is told as ever", async (t) => {
  const world = wellWorld();
  world.feed("web/alive", "c", 500);
  t.equal(world.lineAsked, 1, "the line is asked at once");
  world.feed("web/alive", "cc", 500);
  world.lookAtLine(true, "gw", true);
  t.same(world.told(), [], "held back while the line is in doubt");
  world.pass(2000);
  world.lookAtLine(false, "gw");
  world.feed("gw/alive", "o", 100);
  world.lookAtLine(false, "gw");
  dieOutside(world);
  t.same(world.told(), ["incident.opened uplink"]);
  t.match(world.hostState("web"), { hard: "unreachable", lacks: "line" });
  world.feed("nas/alive", "o", 500);
  world.feed("nas/smb", "c", 500);
  world.feed("nas/alive", "o", 500);
  world.feed("nas/smb", "cc", 500);
  world.feed("nas/alive", "ccc", 500);
  t.match(world.told().filter(NO_UPDATES), [
    "incident.opened nas/smb",
    "incident.opened nas",
    "incident.cancelled nas/smb",
  ]);
  t.same(
    world.incidentOf("uplink")?.symptoms.map(({ subject }) => subject),
    ["web", "web/page", "mail"],
  );
});

t.test("the line comes back: who answers is well, who does not has its time, and one resolve", async (t) => {
  const world = wellWorld();
  world.feed("gw/alive", "o", 100);
  world.lookAtLine(false, "gw");
  dieOutside(world);
  world.told();
  world.lookAtLine(undefined, "gw");
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), [], "not known is not well");
  world.lookAtLine(true, "gw");
  world.feed("web/alive", "ooo", 500);
  world.feed("web/page", "cco", 500);
  world.feed("mail/alive", "ccc", 500);
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), []);
  world.feed("web/page", "oo", 500);
  world.feed("mail/alive", "ccc", 500);
  world.pass(300_000);
  t.same(world.told().filter(NO_UPDATES), ["incident.opened mail", "incident.resolved uplink"]);
});

t.test("a host outside that is dead by itself is told with the look that says that the line works", async (t) => {
  const world = wellWorld();
  world.feed("mail/alive", "ccc", 500);
  t.same(world.told(), []);
  world.lookAtLine(true, "gw");
  t.same(world.told(), ["incident.opened mail"]);
});

t.test("a line that nobody knows anything of, or that never was up, explains nothing", async (t) => {
  const unknown = wellWorld();
  unknown.lookAtLine(undefined);
  unknown.feed("mail/alive", "ccc", 500);
  t.same(unknown.told(), ["incident.opened mail"]);
  const never = new TimelineWorld(SITE);
  never.feed("mail/alive", "o", 500);
  never.lookAtLine(false);
  never.feed("mail/alive", "ccc", 500);
  t.same(never.told(), ["incident.opened mail"]);
});

t.test("a dead gateway is the line's cause, whichever is known first", async (t) => {
  const first = wellWorld();
  first.feed("gw/alive", "ccc", 500);
  first.lookAtLine(false, "gw");
  dieOutside(first);
  first.pass(100_000);
  t.same(first.told().filter(NO_UPDATES), ["incident.opened gw"]);
  t.same(
    first.incidentOf("gw")?.symptoms.map(({ subject }) => subject),
    ["uplink", "web", "web/page", "mail"],
  );
  first.feed("gw/alive", "ooo", 500);
  first.lookAtLine(true, "gw");
  for (const key of ["web/alive", "web/page", "mail/alive"] as const) first.feed(key, "ooo", 500);
  first.pass(100_000);
  t.same(first.told().filter(NO_UPDATES), ["incident.resolved gw"]);

  const last = wellWorld();
  last.feed("gw/alive", "o", 500);
  last.lookAtLine(false, "gw");
  last.feed("gw/alive", "o", 500);
  last.lookAtLine(false, "gw");
  last.feed("gw/alive", "ccc", 500);
  last.pass(100_000);
  t.same(last.told().filter(NO_UPDATES), ["incident.opened uplink", "incident.opened gw", "incident.cancelled uplink"]);
});

t.test("a restart while the line is down tells nothing again", async (t) => {
  const world = wellWorld();
  world.feed("gw/alive", "o", 100);
  world.lookAtLine(false, "gw");
  dieOutside(world);
  world.told();
  world.line = undefined;
  world.restart();
  for (const key of ["web/alive", "web/page", "mail/alive"] as const) world.feed(key, "ccc", 500);
  world.lookAtLine(false, "gw");
  if (world.line !== undefined) world.line = { ...(world.line as object), everUp: true } as typeof world.line;
  world.lookAtLine(false, "gw");
  world.pass(100_000);
  t.same(world.told().filter(NO_UPDATES), []);
  t.match(world.hostState("mail"), { hard: "unreachable", lacks: "line" });
});

t.test("a person calls it no fault: it stays so at every look and over a restart, until the line was up", async (t) => {
  const world = wellWorld();
  world.feed("gw/alive", "o", 100);
  world.lookAtLine(false, "gw");
  dieOutside(world);
  t.same(world.told(), ["incident.opened uplink"]);
  const id = world.incidentOf("uplink")?.id ?? "";
  t.equal(world.command(id, { move: "cancel", note: "The provider's night." }), undefined);
  t.same(world.told(), ["incident.cancelled uplink"]);
  for (let n = 0; n < 5; n++) {
    world.pass(60_000);
    world.feed("gw/alive", "o", 100);
    world.lookAtLine(n === 2 ? undefined : false, "gw");
    dieOutside(world);
  }
  world.restart();
  world.feed("gw/alive", "oo", 100);
  world.lookAtLine(false, "gw");
  dieOutside(world);
  world.pass(600_000);
  t.same(world.told(), [], "and nobody outside is told either");

  world.lookAtLine(true, "gw");
  for (const key of ["web/alive", "web/page", "mail/alive"] as const) world.feed(key, "ooo", 500);
  world.pass(600_000);
  t.same(world.told(), []);
  world.feed("gw/alive", "o", 100);
  world.lookAtLine(false, "gw");
  t.same(world.told(), ["incident.opened uplink"], "another failure is another");
});
