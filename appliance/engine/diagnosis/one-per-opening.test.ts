/** Whatever happens to a site: each opening of an incident is diagnosed once, in time, and what is over never. */
import fc from "fast-check";
import t, { type Test } from "tap";
import { openingOf } from "#decide/incident/diagnosis.ts";
import { LIVE } from "#decide/incident/moves.ts";
import { TimelineWorld, type Sketch } from "#decide/timeline-world.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Incident, Step } from "#model/incident.ts";
import type { ServiceKey } from "#model/id.ts";
import type { HostProbes } from "#probes/host-probes.ts";
import { Diagnostician } from "./diagnostician.ts";
import { found, type DiagnosisSource } from "./source.ts";

const SITE: Sketch = { sw: {}, a: { parents: ["sw"] }, b: { parents: ["sw"] }, c: {}, d: {}, e: { services: ["web"] } };
const KEYS: readonly ServiceKey[] = ["sw/alive", "a/alive", "b/alive", "c/alive", "d/alive", "e/alive", "e/web"];
const STEP_MS = 500;
/** After its opening. */
const IN_TIME_MS = 30_000;

const move = fc.oneof(
  fc.record({
    what: fc.constant("say" as const),
    which: fc.nat(KEYS.length - 1),
    letters: fc.constantFrom("ccc", "ooo"),
  }),
  // It is well for long enough to be resolved, and fails again.
  fc.record({ what: fc.constant("relapse" as const), which: fc.nat(KEYS.length - 1) }),
  fc.record({ what: fc.constant("pass" as const), ms: fc.integer({ min: 500, max: 40_000 }) }),
  fc.record({ what: fc.constant("cancel" as const), which: fc.nat(10) }),
  fc.record({ what: fc.constant("reopen" as const), which: fc.nat(10) }),
);

interface Seen {
  readonly openedMs: number;
  endedMs: number;
  readonly diagnosedMs: number[];
}

/** Plays a timeline to its end. Returns what became of each opening, and diagnoses of none. */
async function play(
  t: Test,
  moves: readonly (typeof move extends fc.Arbitrary<infer M> ? M : never)[],
  lookMs: number,
) {
  const clock = new HandClock();
  const world = new TimelineWorld(SITE, { resolveAfterMs: 10_000, reopenWithinMs: 600_000, startupGraceMs: 20_000 });
  const source: DiagnosisSource = {
    name: "ping",
    deadlineMs: 10_000,
    sends: true,
    run: () => new Promise((resolve) => void clock.after(lookMs, () => resolve([found("ping.cannot")]))),
  };
  const one = new Diagnostician({
    world,
    past: { changes: () => [], spans: () => [], arrivals: () => [] } as never,
    probes: {} as HostProbes,
    sources: [source],
    trouble: () => undefined,
    take: (input) => world.diagnosed(input),
    clock,
    log: silentLog,
  });
  t.teardown(() => one.stop());
  const openings = new Map<string, Seen>();
  const stray: string[] = [];
  const read = () => {
    for (const { type, data, trueMs } of world.events.splice(0)) {
      if (!type.startsWith("incident.")) continue;
      const incident = data as Incident & { readonly changed?: readonly string[]; readonly step?: Step };
      const name = `${incident.id} ${openingOf(incident)}`;
      const opening = openings.get(name);
      if (type === "incident.opened" || type === "incident.reopened") {
        openings.set(name, { openedMs: trueMs, endedMs: Infinity, diagnosedMs: [] });
        one.opened(incident.id);
      }
      if (opening !== undefined && !LIVE.includes(incident.state)) opening.endedMs = Math.min(opening.endedMs, trueMs);
      if (incident.changed?.includes("diagnosis") !== true) continue;
      if (opening === undefined || opening.endedMs !== Infinity) stray.push(name);
      else opening.diagnosedMs.push(trueMs);
    }
  };
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      world.pass(STEP_MS);
      read();
      await clock.advance(STEP_MS);
      read();
    }
  };
  const say = async (which: number, letters: string, afterMs = 1000) => {
    for (const letter of letters) {
      world.result(KEYS[which] ?? "c/alive", letter as "o" | "c");
      read();
      await pass(1000);
    }
    await pass(afterMs);
  };
  for (const key of KEYS) world.feed(key, "o", 10);
  for (const one of moves) {
    if (one.what === "pass") await pass(one.ms);
    else if (one.what === "say") await say(one.which, one.letters);
    else if (one.what === "relapse") for (const letters of ["ooo", "ccc"]) await say(one.which, letters, 20_000);
    else {
      const incidents = world.incidents();
      const incident = incidents[one.which % Math.max(1, incidents.length)];
      if (incident !== undefined) world.command(incident.id, { move: one.what });
    }
    read();
  }
  await pass(40_000);
  return { openings, stray, untilMs: world.now };
}

t.test("one diagnosis of each opening, within half a minute, and none of what is over", async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(move, { minLength: 20, maxLength: 60 }),
      fc.integer({ min: 10, max: 9000 }),
      async (moves, lookMs) => {
        const { openings, stray, untilMs } = await play(t, moves, lookMs);
        if (stray.length > 0) throw new Error(`of what never opened, or is over: ${stray.join(", ")}`);
        for (const [name, { openedMs, endedMs, diagnosedMs }] of openings) {
          const [first = Infinity] = diagnosedMs;
          const about = `${name}: opened ${openedMs}, ended ${endedMs}, diagnosed ${diagnosedMs.join(", ")}`;
          if (diagnosedMs.length > 1) throw new Error(`more than once: ${about}`);
          if (Math.min(first, endedMs, untilMs) - openedMs > IN_TIME_MS) throw new Error(`late or never: ${about}`);
        }
      },
    ),
    { numRuns: 40 },
  );
  t.pass("in every timeline");
});
