/** Loads count only when they last; and then at once, until the service is well again. */
import t from "tap";
import type { Service } from "#model/site.ts";
import { TimelineWorld } from "./timeline-world.ts";

const MINUTE = 60_000;
const LIMITS = {
  loadPercent: { warning: "80", critical: "95", lasts: { warning: 15 * MINUTE, critical: 10 * MINUTE } },
};

/** A service with such limits; looks every minute unless told. */
function busyWorld(limits: Service["thresholds"] = LIMITS) {
  const world = new TimelineWorld({ web: { alive: false, services: ["cpu"] } }, { resolveAfterMs: 0 });
  world.limit("web/cpu", limits);
  const see = (loadPercent: number, more: { code?: "o" | "c" | "b"; isRegular?: boolean; afterMs?: number } = {}) => {
    world.pass(more.afterMs ?? MINUTE);
    return world.result("web/cpu", more.code ?? "o", undefined, {
      measurements: { loadPercent },
      isRegular: more.isRegular ?? true,
    });
  };
  return { world, see, state: () => world.serviceState("web/cpu") };
}

t.test("short bursts are nothing; what lasts is told with the look that completes it, without retries", async (t) => {
  const { world, see, state } = busyWorld();
  see(10);
  for (let i = 0; i < 10; i++) t.equal(see(99), undefined, "no quick retry");
  t.match(state(), { hard: "ok", attempt: 0, last: { state: "ok", breaches: [] } });
  t.match(state().rising, [
    { level: "critical", counts: false, broken: true },
    { level: "warning", counts: false, broken: true },
  ]);
  see(10);
  t.equal(state().rising, undefined, "one look below begins it anew");
  for (let i = 0; i < 10; i++) see(99);
  t.same(world.told(), []);
  see(99);
  t.match(state(), { hard: "critical", attempt: 0, last: { breaches: [{ level: "critical", value: 99 }] } });
  t.same(world.told(), ["incident.opened web/cpu"]);
});

t.test("each level lasts by itself: beyond both, the warning is fed as well", async (t) => {
  const { world, see, state } = busyWorld();
  for (let i = 0; i < 8; i++) see(99);
  for (let i = 0; i < 7; i++) see(85);
  t.equal(state().hard, "ok");
  see(85);
  t.equal(state().hard, "warning", "beyond 80 for 15 minutes");
  t.same(world.told(), ["web/cpu warning"]);
  for (let i = 0; i < 10; i++) see(97);
  t.equal(state().hard, "warning");
  see(97);
  t.equal(state().hard, "critical");
});

t.test("while it is not well, the same limit counts at once; once well, it must last again", async (t) => {
  const { see, state } = busyWorld();
  for (let i = 0; i < 11; i++) see(99);
  t.equal(state().hard, "critical");
  t.equal(see(50), 5000, "the recovery is confirmed soon");
  see(99, { afterMs: 5000, isRegular: false });
  t.match(state(), { hard: "critical", soft: "critical", attempt: 0 });
  for (let i = 0; i < 3; i++) see(50, { afterMs: 5000, isRegular: false });
  t.match(state(), { hard: "ok" });
  t.equal(state().rising, undefined);
  see(99);
  t.match(state(), { hard: "ok", soft: "ok" });
});

t.test("at least two regular looks, whatever the time between them; retries do not feed it", async (t) => {
  const { see, state } = busyWorld({ loadPercent: { critical: "95", lasts: { critical: 1000 } } });
  see(99);
  t.equal(state().hard, "ok");
  see(99, { isRegular: false });
  t.equal(state().hard, "ok");
  see(99);
  t.equal(state().hard, "critical");
});

t.test("looks that blame the box, and those without the number, neither break nor feed it", async (t) => {
  const { see, state } = busyWorld();
  see(99);
  for (let i = 0; i < 5; i++) see(0, { code: "b" });
  for (let i = 0; i < 4; i++) see(99);
  t.equal(state().hard, "ok");
  see(99);
  t.equal(state().hard, "critical", "ten minutes after the first look");
});

t.test("a code that is bad by itself is confirmed as ever", async (t) => {
  const { see, state } = busyWorld();
  see(10);
  see(99, { code: "c" });
  t.match(state(), { hard: "ok", soft: "critical", attempt: 1 });
});

t.test("its beginning survives a restart where both clocks are trusted; else it begins anew", async (t) => {
  for (const trusted of [true, false]) {
    const { world, see, state } = busyWorld();
    world.trusted = trusted;
    for (let i = 0; i < 8; i++) see(99);
    world.restart();
    see(99);
    see(99);
    t.equal(state().hard, "ok");
    see(99);
    t.equal(state().hard, trusted ? "critical" : "ok");
  }
});

t.test("looks a moment early still complete the time", async (t) => {
  const { see, state } = busyWorld();
  for (let i = 0; i < 10; i++) see(99);
  see(99, { afterMs: MINUTE - 400 });
  t.equal(state().hard, "critical");
});
