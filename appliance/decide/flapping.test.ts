/** What changes too often is told once, not each time. */
import fc from "fast-check";
import t from "tap";
import { changePercent, followFlapping, shiftChanges } from "./flapping.ts";
import { TimelineWorld } from "./timeline-world.ts";

t.test("percent: none, all, and newer changes weigh more", async (t) => {
  t.equal(changePercent(0), 0);
  t.ok(Math.abs(changePercent(2 ** 21 - 1) - 100) < 1e-9);
  t.ok(changePercent(0b11111) > changePercent(0b11111 << 16));
  t.ok(changePercent(0b111111) > 30, "six of the newest are too many");
  t.ok(changePercent(0b11111) < 30, "five are not");
});

t.test("it begins above 30 %, ends below 25 %, and between stays as it is", async (t) => {
  const at = { steadyMs: 1, wallMs: 1, boot: "b", trusted: true, newId: () => "" };
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ok" as const, "critical" as const), { maxLength: 120 }), (days) => {
      let state = followFlapping({ hard: "ok", hardSince: 0, soft: "ok", attempt: 0, told: "ok" }, true, at);
      for (const hard of days) {
        const before = state.flappingSince !== undefined;
        state = followFlapping({ ...state, hard }, true, at);
        const percent = changePercent(state.changes ?? 0);
        const expected = percent > 30 || (before && percent >= 25);
        if ((state.flappingSince !== undefined) !== expected) return false;
      }
      return true;
    }),
  );
  t.equal(shiftChanges(2 ** 20, true), 1, "the 22nd is forgotten");
});

/** A host that is gone for so many looks, then there for as many; looks every ten seconds, bursts as the host check has them. */
function play(world: TimelineWorld, host: string, gone: number, there: number, times: number): void {
  for (let time = 0; time < times; time++) {
    for (let look = 0; look < gone; look++) {
      world.pass(10_000);
      world.result(`${host}/alive`, "c", look === 0 ? 4 : undefined);
    }
    for (let look = 0; look < there; look++) {
      world.pass(10_000);
      for (let again = world.result(`${host}/alive`, "o"); again !== undefined;) {
        world.pass(1000);
        again = world.result(`${host}/alive`, "o", undefined, { isRegular: false });
      }
    }
  }
}

t.test("a host that comes and goes for ten minutes: one incident, one start, one end, one resolve", async (t) => {
  const world = new TimelineWorld({ cam: { services: ["http"] } });
  world.feed("cam/alive", "o");
  world.feed("cam/http", "o");
  play(world, "cam", 2, 2, 15);
  t.same(world.told(), ["incident.opened cam", "flapping.started cam"]);
  play(world, "cam", 0, 40, 1);
  world.pass(120_000);
  t.same(world.told(), ["flapping.ended cam", "incident.resolved cam"]);
  t.equal(world.serviceState("cam/alive").flappingSince, undefined);
});

t.test(
  "with every recovery resolved at once it is still one incident, which is not reopened while it flaps",
  async (t) => {
    const world = new TimelineWorld({ cam: {} }, { resolveAfterMs: 0 });
    world.feed("cam/alive", "o");
    play(world, "cam", 2, 2, 23);
    const told = world.told();
    t.equal(told.filter((line) => line.startsWith("flapping.started")).length, 1);
    const ofIncidents = told.filter((line) => line.startsWith("incident."));
    t.ok(ofIncidents.length <= 6, `opened, and reopened until it flaps: ${told.join("; ")}`);
    t.equal(new Set(world.incidents().map(({ id }) => id)).size, 1);
  },
);

t.test("what ends down is told as down", async (t) => {
  const world = new TimelineWorld({ cam: {} });
  world.feed("cam/alive", "o");
  play(world, "cam", 2, 2, 10);
  play(world, "cam", 30, 0, 1);
  t.same(world.told(), ["incident.opened cam", "flapping.started cam", "flapping.ended cam"]);
  t.match(world.incidentOf("cam"), { state: "open" });
  t.equal(world.hostState("cam").hard, "down");
});

t.test("a service that swings: its changes are told until it flaps, and how it ends", async (t) => {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } });
  const swing = (times: number) => {
    for (let i = 0; i < times; i++) {
      world.pass(60_000);
      for (const regular of [true, false, false])
        world.result("web/http", i % 2 === 0 ? "w" : "o", undefined, { isRegular: regular });
    }
  };
  world.feed("web/http", "o");
  swing(30);
  const told = world.told();
  t.equal(told.at(-1), "flapping.started web/http");
  t.ok(told.length <= 8, `${told.length} lines`);
  t.equal(world.serviceState("web/http").hard, "ok");
  for (let i = 0; i < 21; i++) world.feed("web/http", "o", 60_000);
  t.same(world.told(), ["flapping.ended web/http", ...(told.at(-2) === "web/http warning" ? ["web/http ok"] : [])]);
});

t.test("what hangs on a flapping host or switch does not flap itself", async (t) => {
  const world = new TimelineWorld({ sw: {}, cam: { parents: ["sw"], services: ["http"] } });
  for (const key of ["sw/alive", "cam/alive", "cam/http"] as const) world.feed(key, "o");
  for (let time = 0; time < 15; time++) {
    for (const [letter, looks] of [
      ["c", 2],
      ["o", 2],
    ] as const) {
      for (let look = 0; look < looks; look++) {
        world.pass(10_000);
        for (const key of ["sw/alive", "cam/alive", "cam/http"] as const)
          world.result(key, letter, letter === "c" ? 4 : undefined);
        if (letter === "o")
          for (let i = 0; i < 2; i++)
            for (const key of ["sw/alive", "cam/alive", "cam/http"] as const)
              world.result(key, "o", undefined, { isRegular: false });
      }
    }
  }
  const told = world.told();
  t.same(
    told.filter((line) => line.startsWith("flapping")),
    ["flapping.started sw"],
  );
  t.same(
    told.filter((line) => line.startsWith("incident.opened")),
    ["incident.opened sw"],
  );
});

t.test("it survives a restart", async (t) => {
  const world = new TimelineWorld({ cam: {} });
  world.feed("cam/alive", "o");
  play(world, "cam", 2, 2, 12);
  t.ok(world.serviceState("cam/alive").flappingSince);
  world.told();
  world.restart();
  t.ok(world.serviceState("cam/alive").flappingSince);
  play(world, "cam", 2, 2, 3);
  t.same(world.told(), [], "nothing is told again");
});
