/** Announced work: nothing of what it covers is told meanwhile; what is still broken at its end is told then. */
import fc from "fast-check";
import t from "tap";
import { TimelineWorld } from "./timeline-world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function site() {
  const world = new TimelineWorld({ sw: {}, sql: { parents: ["sw"], services: ["tcp", "web"] } });
  for (const key of ["sw/alive", "sql/alive", "sql/tcp", "sql/web"] as const) world.feed(key, "o", 1000);
  return world;
}

t.test("a night of work is told as that, and as nothing else", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sql"] }, MINUTE, HOUR);
  world.pass(MINUTE);
  world.feed("sql/tcp", "cccccc");
  world.feed("sql/alive", "ccc");
  world.pass(10 * MINUTE);
  world.feed("sql/alive", "ooo");
  world.feed("sql/tcp", "ooo");
  world.feed("sql/web", "wwwooo");
  world.pass(2 * HOUR);
  t.same(world.told(), ["maintenance.announced patch"]);
});

t.test("what is still broken at the end opens then", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sql"] }, MINUTE, HOUR);
  world.pass(2 * MINUTE);
  world.feed("sql/tcp", "ccc");
  world.feed("sql/web", "www");
  world.told();
  world.pass(HOUR - world.now - 1);
  t.same(world.told(), []);
  world.pass(1);
  t.same(world.told().toSorted(), ["incident.opened sql/tcp", "sql/web warning"]);
});

t.test("a host that is down at the end is one incident, with what hangs on it", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sw"] }, 0, HOUR);
  world.feed("sw/alive", "ccc", 5000);
  world.feed("sql/alive", "ccc", 5000);
  t.equal(world.hostState("sql").hard, "unreachable");
  world.pass(HOUR);
  t.same(world.told(), ["maintenance.announced patch", "incident.opened sw"]);
});

t.test("work on one service covers that service alone", async (t) => {
  const world = site();
  world.announce({ id: "patch", services: ["sql/web"] }, 0, HOUR);
  world.told();
  world.feed("sql/web", "ccc");
  t.same(world.told(), []);
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  t.same(world.told(), ["incident.opened sql/tcp"]);
});

t.test(
  "announced late: what has begun since is cancelled, what was broken before stays; what goes on opens anew",
  async (t) => {
    const world = site();
    world.feed("sql/web", "ccc");
    world.pass(10 * MINUTE);
    const begin = world.now;
    world.feed("sql/tcp", "ccc");
    world.feed("sql/alive", "o");
    t.match(world.told(), ["incident.opened sql/web", "incident.opened sql/tcp"]);
    world.announce({ id: "late", hosts: ["sql"] }, begin - MINUTE, begin + HOUR);
    t.same(world.told(), ["maintenance.announced late", "incident.cancelled sql/tcp"]);
    t.equal(world.incidentOf("sql/tcp"), undefined);
    t.match(world.incidentOf("sql/web"), { state: "open" });
    world.feed("sql/tcp", "ccc");
    t.same(world.told(), []);
    world.pass(HOUR);
    t.same(world.told(), ["incident.opened sql/tcp"]);
  },
);

t.test("why it was cancelled is said", async (t) => {
  const world = site();
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  world.announce({ id: "late", hosts: ["sql"] }, 0, HOUR);
  t.match(world.events.at(-1)?.data, { state: "cancelled", reason: "maintenance" });
});

t.test("an incident of before that recovers meanwhile is resolved", async (t) => {
  const world = site();
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  world.pass(MINUTE);
  world.announce({ id: "patch", hosts: ["sql"] }, world.now, world.now + HOUR);
  world.feed("sql/tcp", "ooo");
  world.pass(2 * MINUTE);
  t.same(world.told(), ["incident.opened sql/tcp", "maintenance.announced patch", "incident.resolved sql/tcp"]);
});

t.test("cancelled work holds nothing back any more", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sql"] }, 0, HOUR);
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  world.told();
  world.cancelWork("patch");
  t.same(world.told(), ["maintenance.cancelled patch", "incident.opened sql/tcp"]);
});

t.test("whoever was told a bad state before is told the good one after the window", async (t) => {
  const world = site();
  world.feed("sql/web", "www");
  world.feed("sql/alive", "o");
  world.announce({ id: "patch", hosts: ["sql"] }, world.now, world.now + HOUR);
  world.feed("sql/web", "ooo");
  t.same(world.told(), ["sql/web warning", "maintenance.announced patch"]);
  world.pass(HOUR);
  t.same(world.told(), ["sql/web ok"]);
});

t.test("a clock that is set over an end, or back into a window, loses and doubles nothing", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sql"] }, 0, HOUR);
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  world.told();
  world.stepClock(2 * HOUR);
  t.same(world.told(), ["incident.opened sql/tcp"]);
  world.stepClock(-2 * HOUR);
  world.pass(2 * HOUR);
  t.same(world.told(), []);
});

t.test("whatever happens in a window, nothing of what it covers is told in it", async (t) => {
  const letters = fc.string({ unit: fc.constantFrom("o", "w", "c", "u", "b"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, letters, fc.boolean(), (alive, tcp, web, restart) => {
      const world = site();
      world.announce({ id: "patch", hosts: ["sql"] }, world.now, world.now + 40 * MINUTE);
      world.told();
      for (let i = 0; i < 30; i++) {
        world.pass(MINUTE);
        for (const [key, said] of [
          ["sql/alive", alive],
          ["sql/tcp", tcp],
          ["sql/web", web],
        ] as const)
          world.feed(key, said[i % said.length] ?? "o", 0);
        if (restart && i === 15) world.restart();
      }
      return world.told().length === 0;
    }),
    { numRuns: 200 },
  );
  t.pass("so it is");
});

t.test("what was worked on, and what the clock jumped over, is noted for reports", async (t) => {
  const world = new TimelineWorld({ nas: { services: ["smb", "web"] }, sql: {} });
  const noted = () => {
    const begin = world.wallMs - world.now - world.wallErrorMs;
    const lines = world.spans.map(
      ({ kind, subject, fromMs, untilMs = 0, state }) =>
        `${kind} ${subject} ${(fromMs - begin) / 60_000}-${(untilMs - begin) / 60_000} ${state}`,
    );
    world.spans.length = 0;
    return [...new Set(lines)];
  };
  world.announce({ id: "patch", hosts: ["nas"], services: ["sql/alive"] }, 600_000, 1_200_000);
  t.same(noted(), [], "not before it begins");
  world.pass(600_000);
  t.same(noted(), ["maintenance nas 10-20 patch", "maintenance sql/alive 10-20 patch"]);
  world.pass(300_000);
  world.cancelWork("patch");
  t.same(noted(), ["maintenance nas 10-15 patch", "maintenance sql/alive 10-15 patch"], "called off");
  world.stepClock(3_600_000);
  t.same(noted(), ["unwatched box 15-75 clockStepped"]);
  world.stepClock(-3_600_000);
  t.same(noted(), [], "what comes twice was seen twice");
});
