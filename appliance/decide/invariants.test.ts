/** What must hold whatever happens: random timelines of results, restarts, reloads and steps of the wall clock. */
import fc from "fast-check";
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { toySla } from "#model/testing/toy-site.ts";
import { INCIDENT_STATES, type Incident, type IncidentState } from "#model/incident.ts";
import type { IncidentCommand } from "#model/incident-command.ts";
import { isFollowed, isOpen } from "./incident/life.ts";
import { MOVES, type Move } from "./incident/moves.ts";
import { lineOf, TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

/** Targets that timelines of hours run out of. */
const SOON = { respondMs: 600_000, resolveMs: 3_600_000, clock: "always" } as const;
const STEPS = [{ after: 50, to: ["duty"] }];
const OPENS = new Set(["incident.opened", "incident.reopened"]);
const ENDS = new Set(["incident.resolved", "incident.cancelled"]);

/** A core, two switches, hosts behind one or both, with services; some of them, a switch too, are fed by a UPS behind the core. */
const SITE: Sketch = {
  sw: {},
  ups: { parents: ["sw"], services: ["power", "charge"] },
  edge: { parents: ["sw"], poweredBy: ["ups"] },
  nas: { parents: ["sw"], poweredBy: ["ups"], services: ["smb", "web"] },
  cam: { parents: ["nas", "edge"], services: ["video"] },
  door: { parents: ["edge"], services: ["lock"] },
};
/** The same after a person took a switch and a service out and hung a host elsewhere. */
const OTHER_SITE: Sketch = {
  sw: { poweredBy: ["ups"] },
  ups: { parents: ["sw"], services: ["power"] },
  nas: { parents: ["sw"], services: ["smb"] },
  cam: { parents: ["nas"], poweredBy: ["ups"], services: ["video"] },
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
  | { readonly stepMs: number }
  /** Somebody does something about one of the incidents that there are, or reports a problem. */
  | { readonly command: IncidentCommand; readonly which: number }
  | { readonly report: string };

const wait = (max: number): fc.Arbitrary<Step> => fc.integer({ min: 0, max }).map((passMs) => ({ passMs }));
const result: fc.Arbitrary<Step> = fc.record({
  key: fc.constantFrom(...KEYS),
  letter: fc.constantFrom<Letter>("o", "o", "c", "c", "C", "w", "u", "b", "p", "P"),
});
/** Several bad or good looks in a row: what random letters alone hardly ever make. */
const run: fc.Arbitrary<readonly Step[]> = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 5 }),
    letter: fc.constantFrom<Letter>("o", "c", "w", "u", "p"),
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

const command: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(5),
  command: fc.constantFrom<IncidentCommand>(
    { move: "accept" },
    { move: "acknowledge" },
    { move: "assign", to: "field" },
    { move: "start" },
    { move: "suspend", reason: "awaitingCustomer", note: "They are out." },
    { move: "resume" },
    { move: "resolve" },
    { move: "resolve" },
    { move: "reopen" },
    { move: "close" },
    { move: "cancel" },
    { move: "categorise", category: "content" },
    { move: "prioritise", priority: "low", reason: "A spare." },
    { move: "note", note: "Seen." },
    { move: "message", text: "Hello?" },
  ),
});
const report: fc.Arbitrary<Step> = fc
  .constantFrom("site", "nas", "nas/smb", "cam/video", "nothing")
  .map((subject) => ({ report: subject }));
/** The same with people who act in between. */
const lively: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(wait(20_000), result) },
      { weight: 8, arbitrary: run },
      { weight: 2, arbitrary: fc.tuple(wait(7_200_000)) },
      { weight: 1, arbitrary: fc.tuple(turn) },
      { weight: 8, arbitrary: fc.array(command, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.tuple(report) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.flat());

function take(world: TimelineWorld, step: Step): void {
  if ("passMs" in step) world.pass(step.passMs);
  else if ("restart" in step) world.restart();
  else if ("reload" in step) world.reload(step.reload ? OTHER_SITE : SITE);
  else if ("stepMs" in step) world.stepClock(step.stepMs);
  else if ("report" in step) world.report(step.report);
  else if ("command" in step) actOnOne(world, step.command, step.which);
  else if (world.service(step.key) !== undefined) world.result(step.key, step.letter);
}

/** Returns the code of why it was not done. */
function actOnOne(world: TimelineWorld, order: IncidentCommand, which: number): string | undefined {
  const all = world.incidents();
  const incident = all[which % Math.max(1, all.length)];
  return incident === undefined ? "none" : world.command(incident.id, order);
}

function play(steps: readonly Step[]): TimelineWorld {
  const world = new TimelineWorld(SITE);
  world.sla = toySla({ targets: { critical: SOON, high: SOON, medium: SOON, low: SOON }, escalation: STEPS });
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
      // So many that what has changed too often is steady again.
      for (let round = 0; round < 24; round++) for (const key of KEYS) world.feed(key, "o", 1000);
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

t.test("with people acting: an incident moves as the table says, and every move is told", async (t) => {
  const moves = Object.values<Move>(MOVES);
  fc.assert(
    fc.property(lively, (steps) => {
      const world = new TimelineWorld(SITE);
      const states = new Map<string, IncidentState>();
      for (const step of steps) {
        world.events.length = 0;
        const before = new Map(world.incidents().map((incident) => [incident.id, incident]));
        take(world, step);
        for (const { type, subject: id = "", data } of world.events) {
          if (!type.startsWith("incident.")) continue;
          const { state } = data as Incident;
          const was = states.get(id);
          states.set(id, state);
          if (was === undefined) {
            if (type !== "incident.opened" && type !== "incident.proposed") return false;
          } else if (type === "incident.updated") {
            if (state !== was) return false;
          } else if (
            !moves.some(
              (one) => one.event === type && one.from.includes(was) && (one.to === state || one.to === "same"),
            )
          )
            return false;
        }
        // Whatever happened to an incident has been told, and what was told is how it is.
        for (const incident of world.incidents()) {
          if (states.get(incident.id) !== incident.state) return false;
          const grown = (incident.steps ?? []).length > (before.get(incident.id)?.steps ?? []).length;
          if (grown && !world.events.some(({ subject }) => subject === incident.id)) return false;
        }
      }
      return true;
    }),
    { numRuns: 500 },
  );
  t.pass();
});

t.test("with people acting: nothing is resolved that fails, and the box opens nothing that does not", async () => {
  fc.assert(
    fc.property(lively, (steps) => {
      const world = new TimelineWorld(SITE);
      for (const step of steps) {
        world.events.length = 0;
        take(world, step);
        for (const { type, data } of world.events) {
          const { subjectState, heldOpen, step: done } = data as Incident & { subjectState?: string; step?: object };
          const well = subjectState === "ok" || subjectState === "up";
          const fails = ["critical", "down", "unreachable"].includes(subjectState ?? "");
          if (type === "incident.resolved" && (heldOpen === true ? fails || done === undefined : !well)) return false;
          if (OPENS.has(type) && done === undefined && (well || subjectState === "pending")) return false;
        }
      }
      return true;
    }),
    { numRuns: 500 },
  );
});

t.test("with people acting: the time line is in order and leads to what is; pauses are intervals", async () => {
  fc.assert(
    fc.property(lively, (timeLine) => {
      const world = new TimelineWorld(SITE);
      const told: Incident[] = [];
      for (const step of timeLine) {
        world.events.length = 0;
        take(world, step);
        for (const { type, data } of world.events) if (type.startsWith("incident.")) told.push(data as Incident);
      }
      return [...told, ...world.incidents()].every(({ steps = [], pauses = [], state }) => {
        const moves = steps.filter(({ to }) => INCIDENT_STATES.includes(to as IncidentState));
        const linked = moves.every(({ from }, place) => place === 0 || from === moves[place - 1]?.to);
        const ordered = steps.every(({ at }, place) => place === 0 || at >= (steps[place - 1]?.at ?? ""));
        const ends = pauses.every(({ from, until }, place) =>
          until === undefined ? place === pauses.length - 1 && state === "suspended" : from <= until,
        );
        const paused = state !== "suspended" || pauses.at(-1)?.until === undefined;
        return moves.at(-1)?.to === state && linked && ordered && ends && paused;
      });
    }),
    { numRuns: 500 },
  );
});

t.test("with people acting: what is refused changes nothing", async () => {
  fc.assert(
    fc.property(lively, (steps) => {
      const world = new TimelineWorld(SITE);
      for (const step of steps) {
        world.events.length = 0;
        if (!("command" in step)) {
          take(world, step);
          continue;
        }
        const before = JSON.stringify(world.incidents());
        if (actOnOne(world, step.command, step.which) === undefined) {
          if (world.events.length === 0) return false;
        } else if (world.events.length > 0 || JSON.stringify(world.incidents()) !== before) return false;
      }
      return true;
    }),
    { numRuns: 300 },
  );
});

t.test("with people acting: what fails for good is told, unless a person called just that no fault", async () => {
  fc.assert(
    fc.property(lively, fc.constantFrom(...KEYS), fc.boolean(), (steps, dead, wellBefore) => {
      const world = play(steps);
      world.reload(SITE);
      if (wellBefore) for (let round = 0; round < 4; round++) for (const key of KEYS) world.feed(key, "o", 1500);
      for (let round = 0; round < 40; round++) for (const key of KEYS) world.feed(key, key === dead ? "c" : "o", 1500);
      world.pass(60_000);
      const host = Object.keys(SITE).find((id) => world.host(id)?.hostService === dead);
      const incident = world.incidentOf(host ?? dead);
      if (incident !== undefined && isOpen(incident)) return true;
      const { excused, told } = host === undefined ? world.serviceState(dead) : world.hostState(host);
      return !wellBefore && excused !== undefined && (told === "critical" || told === "down");
    }),
    { numRuns: 400 },
  );
});

t.test("with people acting: time and good results end what is the box's to end", async () => {
  fc.assert(
    fc.property(lively, (steps) => {
      const world = play(steps);
      world.reload(SITE);
      for (let round = 0; round < 4; round++) for (const key of KEYS) world.feed(key, "o", 1000);
      world.pass(120_000);
      return world.incidents().every((incident) => incident.state === "resolved" || !isFollowed(incident));
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
