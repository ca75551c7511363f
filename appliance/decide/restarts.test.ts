/** A device that restarted says so by its time of being up: in its incident, or as a change, or not at all. */
import t from "tap";
import { Value } from "typebox/value";
import { DeviceChanged } from "#model/event-data.ts";
import type { Incident } from "#model/incident.ts";
import type { Restart } from "#model/restart.ts";
import { TimelineWorld, type Sketch } from "./timeline-world.ts";

const SITE: Sketch = {
  sw: {},
  nas: { parents: ["sw"], services: ["disk", "fan"] },
  cam: { alive: false, services: ["state"] },
};
const DAY = 86_400_000;

function wellWorld(): TimelineWorld {
  const world = new TimelineWorld(SITE);
  for (const host of world.hosts()) for (const { key } of host.services) world.feed(key, "o", 100);
  world.told();
  return world;
}

const restartOf = (world: TimelineWorld): Restart | undefined =>
  (world.events.at(-1)?.data as { readonly restart?: Restart } | undefined)?.restart;

/** It goes down, is confirmed to be, and is back after so long; then its services speak again. */
function reboot(world: TimelineWorld, awayMs = 60_000): void {
  world.feed("nas/alive", "ccc", 1000);
  world.pass(awayMs);
  world.feed("nas/alive", "ooo", 1000);
  for (const [at, key] of (["nas/disk", "nas/fan"] as const).entries())
    world.result(key, "o", undefined, { upSeconds: 20 + at });
}

t.test(
  "a host that was down and restarted: one incident, resolved with the restart and how long it took",
  async (t) => {
    const world = wellWorld();
    reboot(world);
    world.pass(60_000);
    t.same(
      world.events.map(({ type }) => type),
      ["incident.opened", "incident.resolved"],
      "nothing more is told, however many services say so",
    );
    const { failedAt = "", restart } = (world.events.at(-1)?.data ?? {}) as Partial<Incident>;
    const up = { upForMs: 20_000, backAfterMs: 65_000 };
    t.match(restart, up);
    t.ok(Date.parse(restart?.at ?? "") > Date.parse(failedAt), "it started after it had failed");
  },
);

t.test("a device that tells of it only after its incident was resolved: told as an update of that", async (t) => {
  const world = wellWorld();
  world.feed("nas/alive", "ccc", 1000);
  world.pass(60_000);
  world.feed("nas/alive", "ooo", 1000);
  world.pass(70_000);
  world.result("nas/disk", "o", undefined, { upSeconds: 80 });
  t.same(world.told(), ["incident.opened nas", "incident.resolved nas", "incident.updated nas"]);
});

t.test("a line that was cut is no restart", async (t) => {
  const world = wellWorld();
  world.feed("nas/alive", "ccc", 1000);
  world.feed("nas/alive", "ooo", 60_000);
  for (const key of ["nas/disk", "nas/fan"] as const) world.result(key, "o");
  world.pass(120_000);
  t.same(world.told(), ["incident.opened nas", "incident.resolved nas"]);
  t.equal(restartOf(world), undefined);
});

t.test("too quick to be seen down: a change of the device, told once", async (t) => {
  const world = wellWorld();
  world.pass(300_000);
  world.result("nas/disk", "o", undefined, { upSeconds: 74 });
  t.ok(Value.Check(DeviceChanged, world.events.at(-1)?.data));
  t.match(restartOf(world), { upForMs: 74_000 });
  world.result("nas/fan", "o", undefined, { upSeconds: 75 });
  world.pass(300_000);
  world.result("nas/disk", "o", undefined, { upSeconds: 375 });
  t.same(world.told(), ["device.changed undefined"]);
  world.pass(300_000);
  world.result("cam/state", "o", undefined, { upSeconds: 10 });
  t.match(world.events.at(-1), { type: "device.changed", subject: "cam" }, "also where nobody asks whether it is up");
});

t.test("what failed on it meanwhile says it, and is told by its own incident", async (t) => {
  const world = wellWorld();
  world.feed("cam/state", "ccc", 1000);
  world.feed("cam/state", "oo", 10_000);
  world.result("cam/state", "o", undefined, { upSeconds: 25 });
  world.pass(120_000);
  t.same(
    world.events.map(({ type }) => type),
    ["incident.opened", "incident.resolved"],
  );
  t.match(restartOf(world), { upForMs: 25_000 });
});

t.test("with its switch, or with the power, it is part of that; work that is announced is no news", async (t) => {
  const world = wellWorld();
  world.feed("sw/alive", "ccc", 1000);
  world.feed("nas/alive", "ccc", 1000);
  world.pass(60_000);
  world.feed("sw/alive", "ooo", 1000);
  world.feed("nas/alive", "ooo", 1000);
  world.result("nas/disk", "o", undefined, { upSeconds: 30 });
  world.pass(600_000);
  t.notOk(world.told().some((line) => line.startsWith("device.changed")));
  world.announce({ id: "night", hosts: ["nas"] }, world.now, world.now + 3_600_000);
  world.pass(1000);
  world.told();
  world.result("nas/disk", "o", undefined, { upSeconds: 5 });
  t.same(world.told(), []);
  t.equal(world.hostState("nas").restarts?.length, 2, "it is remembered all the same");
});

t.test(
  "the third Sunday night in a row is a habit: said in an incident, and otherwise no news; also over restarts of the box",
  async (t) => {
    const world = wellWorld();
    for (let week = 0; week < 4; week++) {
      world.pass(7 * DAY + (week % 2) * 1_800_000);
      world.result("nas/disk", "o", undefined, { upSeconds: 60 });
      world.restart();
      for (const host of world.hosts()) for (const { key } of host.services) world.feed(key, "o", 10);
    }
    t.same(world.told(), ["device.changed undefined", "device.changed undefined"]);
    world.pass(7 * DAY);
    reboot(world);
    world.pass(120_000);
    t.same(world.told().length, 2);
  },
);

t.test("a reboot by habit is said with the habit", async (t) => {
  const world = wellWorld();
  for (let day = 0; day < 3; day++) {
    world.pass(DAY);
    world.result("nas/disk", "o", undefined, { upSeconds: 60 });
    world.feed("nas/disk", "o", 1000);
  }
  t.equal(world.told().length, 3);
  world.pass(DAY - 63_000);
  reboot(world);
  world.pass(120_000);
  t.match(restartOf(world), { habit: { every: "day", times: 3 } });
  world.pass(DAY / 2);
  world.result("nas/disk", "o", undefined, { upSeconds: 60 });
  t.match(world.events.at(-1), { type: "device.changed" }, "at another time of the day it is news");
});
