import fc from "fast-check";
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { TimelineWorld, type Letter } from "./timeline-world.ts";

const KEYS: readonly ServiceKey[] = ["sw/alive", "nas/alive", "nas/smb", "nas/web", "cam/alive", "cam/video"];
const OPENS = new Set(["incident.opened", "incident.reopened"]);
const ENDS = new Set(["incident.resolved", "incident.cancelled"]);

type Step =
  | { readonly key: ServiceKey; readonly letter: Letter; readonly afterMs: number }
  | { readonly passMs: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      key: fc.constantFrom(...KEYS),
      letter: fc.constantFrom<Letter>("o", "o", "c", "c", "w", "u", "b"),
      afterMs: fc.integer({ min: 0, max: 20_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ passMs: fc.integer({ min: 1000, max: 7_200_000 }) }) },
);

function play(steps: readonly Step[]): TimelineWorld {
  const world = new TimelineWorld({
    sw: {},
    nas: { parents: ["sw"], services: ["smb", "web"] },
    cam: { parents: ["nas", "sw"], services: ["video"] },
  });
  for (const one of steps) {
    if ("passMs" in one) {
      world.pass(one.passMs);
    } else {
      world.now += one.afterMs;
      world.result(one.key, one.letter);
    }
  }
  return world;
}

t.test("whatever happens, incidents begin before they end, and one subject has one open incident", async () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const open = new Map<string, string>();
      for (const { type, subject = "", data } of play(steps).events) {
        const { subject: what } = data as { subject: string };
        if (OPENS.has(type)) {
          if (open.has(what)) return false;
          open.set(what, subject);
        } else if (ENDS.has(type)) {
          if (open.get(what) !== subject) return false;
          open.delete(what);
        } else if (type === "incident.updated" && open.get(what) !== subject) return false;
      }
      return true;
    }),
    { numRuns: 400 },
  );
});

t.test("whatever happens, a told change is a change: from what was told before to something else", async () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const told = new Map<string, string>();
      for (const { type, subject = "", data } of play(steps).events) {
        if (type !== "state.changed") continue;
        const { state, before } = data as { state: string; before: string };
        const last = told.get(subject);
        if (state === before || (last !== undefined && last !== before)) return false;
        told.set(subject, state);
      }
      return true;
    }),
    { numRuns: 400 },
  );
});

t.test("whatever happens, time and good results bring everything back to well", async () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = play(steps);
      for (let round = 0; round < 4; round++) for (const key of KEYS) world.feed(key, "o", 1000);
      world.pass(120_000);
      const hosts = ["sw", "nas", "cam"].every((id) => world.hostState(id).hard === "up");
      return hosts && world.incidents().every(({ state }) => state === "resolved");
    }),
    { numRuns: 300 },
  );
});
