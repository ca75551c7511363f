/** What must hold of things of one kind whatever happens to them: random timelines of looks, pauses, restarts and reloads. */
import fc from "fast-check";
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import { TimelineWorld, type Letter, type Sketch } from "./timeline-world.ts";

const FANS = ["fan-1", "fan-2", "fan-3", "fan-4"] as const;
const SITE: Sketch = { sw: { parts: { fans: FANS } } };
/** The same after a person left two out, or all but one. */
const FEWER: Sketch = { sw: { parts: { fans: ["fan-1", "fan-2"] } } };
const ONE: Sketch = { sw: { parts: { fans: ["fan-1"] } } };
const KIND = "sw/@fans";
const KEYS = ["alive", ...FANS].map((id): ServiceKey => `sw/${id}`);
const MEMBERS = FANS.map((id): ServiceKey => `sw/${id}`);

type Step =
  | { readonly keys: readonly ServiceKey[]; readonly letter: Letter }
  | { readonly passMs: number }
  | { readonly restart: true }
  | { readonly site: Sketch };

const letter = fc.constantFrom<Letter>("o", "o", "c", "c", "C", "w", "u", "b");
const pause = (max: number): fc.Arbitrary<Step> => fc.integer({ min: 0, max }).map((passMs) => ({ passMs }));
const some = fc.subarray(KEYS, { minLength: 1 });
const look: fc.Arbitrary<readonly Step[]> = fc.tuple(pause(30_000), fc.record({ keys: some, letter }));
/** Several looks that find the same, as a failure or a recovery is confirmed; the host is seen to be there after it. */
const run: fc.Arbitrary<readonly Step[]> = fc
  .record({ keys: fc.subarray(MEMBERS, { minLength: 1 }), letter, pause: pause(8000), isThere: fc.boolean() })
  .map(({ keys, letter: found, pause: between, isThere }) => [
    ...[1, 2, 3].flatMap((): Step[] => [between, { keys, letter: found }]),
    ...(isThere ? [{ keys: ["sw/alive"] as const, letter: "o" } as const] : []),
  ]);
const steady: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: look },
      { weight: 8, arbitrary: run },
      { weight: 2, arbitrary: fc.tuple(pause(7_200_000)) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat());
const turn: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ restart: true }),
  fc.constantFrom(SITE, FEWER, ONE).map((site): Step => ({ site })),
);
const timeline: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.oneof({ weight: 6, arbitrary: steady }, { weight: 1, arbitrary: fc.tuple(turn) }), { maxLength: 4 })
  .map((parts) => parts.flat());

function take(world: TimelineWorld, step: Step): void {
  if ("passMs" in step) world.pass(step.passMs);
  else if ("restart" in step) world.restart();
  else if ("site" in step) world.reload(step.site);
  else for (const key of step.keys) if (world.service(key) !== undefined) world.result(key, step.letter);
}

function play(steps: readonly Step[], each: (world: TimelineWorld) => boolean): boolean {
  const world = new TimelineWorld(SITE);
  for (const step of steps) {
    world.events.length = 0;
    take(world, step);
    if (!each(world)) return false;
  }
  return true;
}

const dataOf = (event: { readonly data: unknown }) => event.data as Incident & { subjectState: string };
const isLive = ({ state }: Incident) => state === "open" || state === "inProgress" || state === "suspended";

t.test("a kind has one open incident at most, whatever of it fails", async () => {
  fc.assert(
    fc.property(timeline, (steps) =>
      play(steps, (world) => {
        const open = world.incidents().filter((incident) => isLive(incident) && incident.subject !== "sw");
        return open.length <= 1;
      }),
    ),
    { numRuns: 400 },
  );
});

t.test("it is resolved only when all that it names are well", async () => {
  fc.assert(
    fc.property(timeline, (steps) =>
      play(steps, (world) =>
        world.events
          .filter(({ type }) => type === "incident.resolved")
          .map(dataOf)
          .filter(({ subject }) => subject === KIND)
          .every(
            ({ symptoms, subjectState }) => subjectState === "ok" && symptoms.every(({ state }) => state === "ok"),
          ),
      ),
    ),
    { numRuns: 400 },
  );
});

t.test(
  "what fails for good is named, with its state, in the one incident; and once told, everybody well is told once",
  async () => {
    fc.assert(
      fc.property(timeline, fc.subarray(MEMBERS, { minLength: 1 }), (steps, dead) => {
        const world = new TimelineWorld(SITE);
        for (const step of steps) take(world, step);
        world.reload(SITE);
        const end = (letterOf: (key: ServiceKey) => Letter, rounds: number) => {
          for (let round = 0; round < rounds; round++) {
            world.pass(15_000);
            for (const key of KEYS) world.result(key, letterOf(key));
          }
        };
        end((key) => (dead.includes(key) ? "c" : "o"), 60);
        const incident = world.incidentOf(KIND);
        const named = incident?.symptoms.filter(({ state }) => state !== "ok").map(({ subject }) => subject);
        if (incident?.state !== "open" || named?.toSorted().join() !== dead.toSorted().join()) return false;
        if (incident.cause.parameters["partsFailing"] !== dead.length) return false;
        world.told();
        end(() => "o", 40);
        const lines = world.told();
        return lines.filter((line) => line === `incident.resolved ${KIND}`).length === 1;
      }),
      { numRuns: 300 },
    );
  },
);

t.test("nothing is told twice: no event of a kind says what the one before said", async () => {
  fc.assert(
    fc.property(timeline, (steps) => {
      let before = "";
      return play(steps, (world) => {
        for (const event of world.events) {
          const { type, subject, data } = event;
          const {
            state,
            members,
            symptoms,
            cause,
            priority,
            subject: about,
          } = data as Incident & { members?: unknown };
          if (subject !== KIND && about !== KIND) continue;
          const how = symptoms?.map((one) => [one.subject, one.state]);
          const says = JSON.stringify([type, state, members, how, cause, priority]);
          if (says === before) return false;
          before = says;
        }
        return true;
      });
    }),
    { numRuns: 400 },
  );
});

t.test("of a kind with one that ever fails the same is told, and when, as of the only one of its kind", async () => {
  const letters = fc.array(
    fc.record({ letter: fc.constantFrom<Letter>("o", "o", "c", "w", "u", "b"), times: fc.integer({ min: 1, max: 6 }) }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(letters, (runs) => {
      const tell = (sketch: Sketch, others: readonly ServiceKey[], subject: string) => {
        const world = new TimelineWorld(sketch);
        for (const { letter: found, times } of runs) {
          for (let time = 0; time < times; time++) {
            world.pass(20_000);
            for (const key of ["sw/alive" as const, ...others]) world.result(key, "o");
            world.result("sw/fan-1", found);
            world.pass(1);
            world.result("sw/alive", "o");
          }
        }
        world.pass(300_000);
        return world.events
          .filter(({ type }) => type !== "incident.updated")
          .map(({ type, subject: of, data, trueMs }) => {
            const { subject: about, state } = data as { subject?: string; state?: string };
            return [trueMs, type, about ?? of, state].join(" ").replace(subject, "X");
          })
          .join("\n");
      };
      return tell(ONE, [], "sw/fan-1") === tell(FEWER, ["sw/fan-2"], KIND);
    }),
    { numRuns: 400 },
  );
});
