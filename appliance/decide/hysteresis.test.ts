/** Values that hover at a limit: well only when they are back by a margin, or for several regular looks. */
import t from "tap";
import type { Margin, ThresholdPair } from "#model/site.ts";
import { breaksRange, parseRange } from "#grammars/threshold-range.ts";
import { heldBreach } from "./hysteresis.ts";
import { TimelineWorld } from "./timeline-world.ts";

/** Whether a value within the range is still held, having just broken it. */
function isHeld(range: string, value: number, unit = "%", margin?: Margin): boolean {
  const parsed = parseRange(range);
  if (breaksRange(parsed, value)) throw new Error(`${value} breaks ${range}`);
  const before = { measurement: "m", value: 0, level: "warning" as const, range };
  return heldBreach(before, parsed, value, { margin, unit, isRegular: true }) !== undefined;
}

t.test("the margin is a share of the limit, or of the width between two", async (t) => {
  const cases: readonly [range: string, value: number, held: boolean][] = [
    ["80", 79, true],
    ["80", 76, false],
    ["20:", 20.5, true],
    ["20:", 21, false],
    ["207:253", 208, true],
    ["207:253", 210, false],
    ["207:253", 252, true],
    ["207:253", 250, false],
    ["@10:20", 9.8, true],
    ["@10:20", 9, false],
    ["@10:20", 20.3, true],
    ["@10:20", 21, false],
    ["~:-70", -72, true],
    ["~:-70", -74, false],
    ["-70:", -69, true],
    ["-70:", -66, false],
    ["0", 0, false],
    ["~:0", -1, false],
    ["1:", 1, true],
  ];
  for (const [range, value, held] of cases) t.equal(isHeld(range, value), held, `${value} of ${range}`);
});

t.test("states, counts and answers have none, unless somebody says so", async (t) => {
  t.equal(isHeld("1:", 1, ""), false);
  t.equal(isHeld("1000", 999, ""), false);
  t.equal(isHeld("1000", 999, "", { percent: 1 }), true);
  t.equal(isHeld("80", 79, "%", { by: 0 }), false);
  t.equal(isHeld("80", 78.5, "%", { by: 2 }), true);
  t.equal(isHeld("80", 78, "%", { by: 2 }), false);
  t.equal(isHeld("80", 60, "%", { percent: 50 }), true);
});

const KEY = "nas/disk";

function hovering(pair: ThresholdPair, values: readonly number[], isRegular?: boolean): TimelineWorld {
  const world = new TimelineWorld({ nas: { services: ["disk"] } }, { resolveAfterMs: 0 });
  world.limit(KEY, { percent: pair });
  world.feed("nas/alive", "o");
  look(world, values, isRegular);
  return world;
}

function look(world: TimelineWorld, values: readonly number[], isRegular = true): void {
  for (const percent of values) {
    world.pass(1000);
    world.result("nas/alive", "o");
    world.result(KEY, "o", undefined, { measurements: { percent }, units: { percent: "%" }, isRegular });
  }
}

t.test("a value that hovers at its limit is one incident, not many", async (t) => {
  const world = hovering({ critical: "90" }, [50, 91, 92, 91]);
  t.same(world.told(), ["incident.opened nas/disk"]);
  for (let round = 0; round < 20; round++) look(world, [89, 88, 90.5, 87]);
  t.same(world.told(), []);
  t.match(world.serviceState(KEY), { hard: "critical", last: { breaches: [{ value: 87, held: 1 }] } });
  look(world, [85, 85, 85]);
  t.same(world.told(), ["incident.resolved nas/disk"]);
});

t.test("three regular looks within the limit are enough; looks in between do not count", async (t) => {
  const world = hovering({ critical: "90" }, [50, 91, 92, 91]);
  world.told();
  look(world, [88, 88, 88, 88, 88], false);
  t.equal(world.serviceState(KEY).hard, "critical");
  look(world, [88, 88]);
  t.equal(world.serviceState(KEY).hard, "critical");
  look(world, [88]);
  t.match(world.serviceState(KEY), { hard: "critical", soft: "ok" });
  look(world, [88, 89], false);
  t.same(world.told(), ["incident.resolved nas/disk"]);
});

t.test("a limit holds what it broke alone: what was never broken is kept as ever", async (t) => {
  const world = hovering({ warning: "80", critical: "90" }, [50, 79, 79, 79]);
  t.equal(world.serviceState(KEY).hard, "ok");
  look(world, [81, 82, 81, 79, 78, 89, 89]);
  t.equal(world.serviceState(KEY).hard, "warning", "below 90 is below 90");
  look(world, [91, 91, 91]);
  t.equal(world.serviceState(KEY).hard, "critical");
  look(world, [87, 87]);
  t.equal(world.serviceState(KEY).hard, "critical");
  look(world, [82, 82, 82]);
  t.equal(world.serviceState(KEY).hard, "warning");
});

t.test("a single value beyond the limit holds nothing, and without a margin a limit is a limit", async (t) => {
  const single = hovering({ critical: "90" }, [50, 91, 89, 89]);
  t.match(single.serviceState(KEY), { hard: "ok", attempt: 0 });
  const exact = hovering({ critical: "90", margin: { by: 0 } }, [50, 91, 91, 91, 89, 89, 89]);
  t.match(exact.serviceState(KEY), { hard: "ok" });
});

t.test("a restart in the midst goes on", async (t) => {
  const world = hovering({ critical: "90" }, [50, 91, 92, 91, 89]);
  world.restart();
  look(world, [89]);
  t.match(world.serviceState(KEY), { hard: "critical", soft: "critical" });
});
