/** What must hold whatever happens: random timelines of results, restarts, reloads and steps of the wall clock. */
import fc from "fast-check";
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { lineOf, TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

const OPENS = new Set(["incident.opened", "incident.reopened"]);
const ENDS = new Set(["incident.resolved", "incident.cancelled"]);

/** A core, two switches, hosts behind one or both, with services. */
const SITE: Sketch = {
  sw: {},
  edge: { parents: ["sw"] },
  nas: { parents: ["sw"], services: ["smb", "web"] },
  cam: { parents: ["nas", "edge"], services: ["video"] },
  door: { parents: ["edge"], services: ["lock"] },
};
/** The same after a person took a switch and a service out and hung a host elsewhere. */
const OTHER_SITE: Sketch = {
  sw: {},
  nas: { parents: ["sw"], services: ["smb"] },
  cam: { parents: ["nas"], services: ["video"] },
  door: { parents: ["sw"], services: ["lock"] },
};
const KEYS = keysOf(SITE);
/** What no reload takes out: about the rest nothing more can be told. */
const STAYING: ReadonlySet<string> = new Set([...Object.keys(OTHER_SITE), ...keysOf(OTHER_SITE)]);

type Step =
  | { readonly key: ServiceKey; readonly letter: Letter }
  | { readonly passMs: number }
  | { readonly restart: true }
  | { readonly reload: boolean }
  | { readonly stepMs: number };

const wait = (max: number): fc.Arbitrary<Step> => fc.integer({ min: 0, max }).map((passMs) => ({ passMs }));
const result: fc.Arbitrary<Step> = fc.record({
  key: fc.constantFrom(...KEYS),
  letter: fc.constantFrom<Letter>("o", "o", "c", "c", "C", "w", "u", "b"),
});
/** Several bad or good looks in a row: what random letters alone hardly ever make. */
const run: fc.Arbitrary<readonly Step[]> = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 5 }),
    letter: fc.constantFrom<Letter>("o", "c", "w", "u"),
    pause: wait(6000),
  })
  .map(({ keys, letter, pause }) => [1, 2, 3].flatMap(() => keys.flatMap((key): Step[] => [pause, { key, letter }])));
const turn: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ restart: true }),
  fc.boolean().map((reload): Step => ({ reload })),
);
const timeline: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(wait(20_000), result) },
      { weight: 6, arbitrary: run },
      { weight: 2, arbitrary: fc.tuple(wait(7_200_000)) },
      { weight: 1, arbitrary: fc.tuple(turn) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.flat());

function take(world: TimelineWorld, step: Step): void {
  if ("passMs" in step) world.pass(step.passMs);
  else if ("restart" in step) world.restart();
  else if ("reload" in step) world.reload(step.reload ? OTHER_SITE : SITE);
  else if ("stepMs" in step) world.wallErrorMs += step.stepMs;
  else if (world.service(step.key) !== undefined) world.result(step.key, step.letter);
}

function play(steps: readonly Step[]): TimelineWorld {
  const world = new TimelineWorld(SITE);
  for (const step of steps) take(world, step);
  return world;
}

t.test("incidents begin before they end, and one subject has one open incident", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
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

t.test("a told change is a change, and while an incident is open only it speaks", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const told = new Map<string, string>();
      const open = new Set<string>();
      for (const { type, subject = "", data } of play(steps).events) {
        const { subject: what, state, before } = data as { subject: string; state: string; before: string };
        if (OPENS.has(type)) open.add(what);
        if (ENDS.has(type)) open.delete(what);
        if (type !== "state.changed") continue;
        // What a reload has taken out begins anew when another brings it back.
        const last = STAYING.has(subject) ? told.get(subject) : undefined;
        if (open.has(subject) || state === before || (last !== undefined && last !== before)) return false;
        told.set(subject, state);
      }
      return true;
    }),
    { numRuns: 400 },
  );
});

t.test("no incident opens without a subject that fails now, and none is resolved while its subject fails", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const world = new TimelineWorld(SITE);
      for (const step of steps) {
        world.events.length = 0;
        take(world, step);
        for (const { type, data } of world.events) {
          const { subjectState } = data as { subjectState?: string };
          const well = subjectState === "ok" || subjectState === "up";
          if (OPENS.has(type) && (well || subjectState === "pending")) return false;
          if (type === "incident.resolved" && !well) return false;
        }
      }
      return true;
    }),
    { numRuns: 400 },
  );
});

t.test(
  "what is told as failing has failed three times in a row just before, since its host was back and the box started",
  async () => {
    fc.assert(
      fc.property(timeline, (steps) => {
        const world = new TimelineWorld(SITE);
        const failures = new Map<string, number>();
        for (const step of steps) {
          world.events.length = 0;
          const before = Object.keys(SITE).filter((id) => isGone(world, id));
          take(world, step);
          if ("restart" in step) failures.clear();
          if ("key" in step && step.letter !== "b")
            failures.set(step.key, step.letter === "o" ? 0 : (failures.get(step.key) ?? 0) + 1);
          for (const { type, data } of world.events) {
            if (!OPENS.has(type)) continue;
            const { subject } = data as { subject: string };
            const key = world.host(subject)?.hostService ?? subject;
            if ((failures.get(key) ?? 0) < 3) return false;
          }
          for (const id of before) {
            if (isGone(world, id)) continue;
            for (const { key } of world.host(id)?.services ?? [])
              if (key !== world.host(id)?.hostService) failures.set(key, 0);
          }
          if ("reload" in step) for (const key of KEYS) if (world.service(key) === undefined) failures.delete(key);
        }
        return true;
      }),
      { numRuns: 600 },
    );
  },
);

t.test("any step of the wall clock at any moment changes neither what is told nor when", async () => {
  const steps = fc.array(fc.record({ at: fc.nat(300), stepMs: fc.integer({ min: -1e11, max: 1e11 }) }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(timeline, steps, (straight, jumps) => {
      const stepped = [...straight];
      for (const { at, stepMs } of jumps) stepped.splice(Math.min(at, stepped.length), 0, { stepMs });
      return linesOf(play(straight)) === linesOf(play(stepped));
    }),
    { numRuns: 600 },
  );
});

t.test("time and good results bring everything back to well, and everybody knows", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      const world = play(steps);
      world.reload(SITE);
      const told = new Map<string, string>();
      for (const { type, subject = "", data } of world.events)
        if (type === "state.changed") told.set(subject, (data as { state: string }).state);
      world.events.length = 0;
      for (let round = 0; round < 4; round++) for (const key of KEYS) world.feed(key, "o", 1000);
      world.pass(120_000);
      for (const { type, subject = "", data } of world.events)
        if (type === "state.changed") told.set(subject, (data as { state: string }).state);
      const hosts = Object.keys(SITE).every((id) => world.hostState(id).hard === "up");
      const known = [...told].every(([key, state]) => !STAYING.has(key) || state === "ok" || state === "up");
      return hosts && known && world.incidents().every(({ state }) => state === "resolved");
    }),
    { numRuns: 400 },
  );
});

t.test("what fails for good is told, whatever came before", async () => {
  fc.assert(
    fc.property(timeline, fc.constantFrom(...KEYS), (steps, dead) => {
      const world = play(steps);
      world.reload(SITE);
      // Everything else is well, so that nothing else explains it; this one goes on failing.
      for (let round = 0; round < 40; round++) for (const key of KEYS) world.feed(key, key === dead ? "c" : "o", 1500);
      world.pass(60_000);
      const host = Object.keys(SITE).find((id) => world.host(id)?.hostService === dead);
      const incident = world.incidentOf(host ?? dead);
      return incident?.state === "open";
    }),
    { numRuns: 400 },
  );
});

/** What was told and when, by a clock that nobody sets. Times and ids within are not compared. */
function linesOf(world: TimelineWorld): string {
  return world.events.map((one) => `${one.trueMs} ${lineOf(one)}`).join("\n");
}

function isGone(world: TimelineWorld, id: string): boolean {
  const { hard } = world.hostState(id);
  return hard === "down" || hard === "unreachable";
}

function keysOf(sketch: Sketch): ServiceKey[] {
  return Object.entries(sketch).flatMap(([id, { services = [] }]) =>
    ["alive", ...services].map((service): ServiceKey => `${id}/${service}`),
  );
}
