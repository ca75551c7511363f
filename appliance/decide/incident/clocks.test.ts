/** The clocks of incidents against a model that goes through the time minute by minute, and what is told of them. */
import fc from "fast-check";
import t from "tap";
import type { Incident } from "#model/incident.ts";
import { CLOCKS, MOST_STRETCHES, type ClockName, type Clocks, type SlaPolicy } from "#model/sla.ts";
import { toySla } from "#model/testing/toy-site.ts";
import { TimelineWorld } from "../timeline-world.ts";
import { clocksOf, readClocks } from "./clocks.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SITE = { nas: { services: ["smb", "web"] } };
/** The timeline begins on Thursday, 1 January 2026, at midnight UTC. */
const BEGIN = Date.UTC(2026, 0, 1);
const always = (respondMs: number, resolveMs: number) => ({ respondMs, resolveMs, clock: "always" as const });
const business = (respondMs: number, resolveMs: number) => ({ respondMs, resolveMs, clock: "business" as const });

/** The service's incident has the priority medium. */
const SLA: SlaPolicy = toySla({
  targets: {
    critical: always(15 * MINUTE, 4 * HOUR),
    high: always(15 * MINUTE, 8 * HOUR),
    medium: business(HOUR, 12 * HOUR),
    low: business(3 * HOUR, 24 * HOUR),
  },
});

/** A site whose service has just failed, so many hours after the beginning. */
function failed(sla: SlaPolicy, hours: number, policy = {}): TimelineWorld {
  const world = new TimelineWorld(SITE, { resolveAfterMs: 0, ...policy });
  world.sla = sla;
  world.trusted = true;
  world.feed("nas/alive", "o", 0);
  world.feed("nas/smb", "o", 0);
  world.pass(hours * HOUR);
  fail(world);
  world.told();
  return world;
}

function fail(world: TimelineWorld): void {
  world.feed("nas/alive", "o", 0);
  world.feed("nas/smb", "ccc", 0);
}

function only(world: TimelineWorld): Incident {
  const [incident] = world.incidents();
  if (incident === undefined) throw new Error("there is no incident");
  return incident;
}

function clocks(world: TimelineWorld): Clocks {
  return clocksOf(only(world), world.sla, world.wallMs);
}

const due = (hours: number) => new Date(BEGIN + hours * HOUR).toISOString();

t.test("a clock that counts business hours", async (t) => {
  const world = failed(SLA, 7);
  t.same(clocks(world).respond, {
    state: "paused",
    paused: "outsideHours",
    targetMs: HOUR,
    usedMs: 0,
    dueAt: due(9),
  });
  world.pass(90 * MINUTE);
  t.match(clocks(world).respond, { state: "running", usedMs: 30 * MINUTE, dueAt: due(9) });
  t.equal(world.command(only(world).id, { move: "acknowledge" }), undefined);
  t.match(clocks(world).respond, { state: "met", usedMs: 30 * MINUTE, endedAt: due(8.5) });
  t.match(clocks(world).resolve, { state: "running", usedMs: 30 * MINUTE, dueAt: due(24 + 11) });
  world.pass(2 * DAY);
  t.match(clocks(world).resolve, { state: "breached", usedMs: 18 * HOUR, dueAt: due(24 + 11) });
  const { nextAt } = readClocks(only(world), SLA.targets.medium, SLA.hours, BEGIN + 10 * HOUR);
  t.equal(nextAt, BEGIN + 35 * HOUR, "both stand as they stood then");
});

t.test("being suspended stops both clocks, and nobody can say when they are due", async (t) => {
  const world = failed(SLA, 8);
  const { id } = only(world);
  world.pass(HOUR / 2);
  world.command(id, { move: "suspend", reason: "awaitingCustomer" });
  world.pass(3 * HOUR);
  const { respond, resolve } = clocks(world);
  t.match(respond, { state: "met", usedMs: HOUR / 2 });
  t.same(resolve, { state: "paused", paused: "suspended", targetMs: 12 * HOUR, usedMs: HOUR / 2 });
  world.command(id, { move: "resume" });
  t.match(clocks(world).resolve, { state: "running", usedMs: HOUR / 2, dueAt: due(24 + 14) });
});

t.test("a proposal has no running clock; what is no fault is excused", async (t) => {
  const world = failed(SLA, 8);
  const proposed: Incident = { ...only(world), state: "proposed", sla: undefined as never };
  t.same(clocksOf(proposed, SLA, world.wallMs).respond, { state: "waiting", targetMs: HOUR, usedMs: 0 });
  const { id } = only(world);
  world.pass(2 * HOUR);
  world.told();
  world.command(id, { move: "cancel" });
  t.match(world.events[0]?.data, { clocks: { respond: { state: "excused" }, resolve: { state: "excused" } } });
  world.pass(30 * DAY);
  t.same(world.told(), ["incident.cancelled nas/smb", "nas/smb critical"], "and nothing more is told of it");
});

t.test(
  "another priority: what is used stays, the new time holds for all of it, the new hours from then on",
  async (t) => {
    const world = failed(SLA, 6);
    const { id } = only(world);
    world.pass(4 * HOUR);
    t.match(clocks(world).resolve, { usedMs: 2 * HOUR, targetMs: 12 * HOUR });
    world.command(id, { move: "prioritise", priority: "critical", reason: "the whole office waits" });
    t.match(clocks(world).resolve, { usedMs: 2 * HOUR, targetMs: 4 * HOUR, dueAt: due(12) });
    t.match(clocks(world).respond, { state: "breached", usedMs: 2 * HOUR });
    world.pass(HOUR);
    world.command(id, { move: "prioritise", priority: "low", reason: "they have gone home" });
    t.match(clocks(world).resolve, { state: "running", usedMs: 3 * HOUR, targetMs: 24 * HOUR });
  },
);

t.test("a relapse goes on where the clock stood; the time between does not count", async (t) => {
  const world = failed(SLA, 8);
  const { id } = only(world);
  world.pass(HOUR);
  world.feed("nas/smb", "ooo", 0);
  t.match(clocks(world).resolve, { state: "met", usedMs: HOUR, endedAt: due(9) });
  world.pass(HOUR / 2);
  fail(world);
  world.pass(HOUR);
  t.equal(only(world).id, id);
  t.match(clocks(world).resolve, { state: "running", usedMs: 2 * HOUR });
});

t.test("announced work stops the clocks of what was open before, until its end and no longer", async (t) => {
  const world = failed(SLA, 8);
  world.announce({ id: "patch", services: ["nas/smb"] }, 9 * HOUR, 11 * HOUR);
  world.pass(2 * HOUR);
  t.match(clocks(world).resolve, { state: "paused", paused: "maintenance", usedMs: HOUR, dueAt: due(24 + 13) });
  world.pass(2 * HOUR);
  t.match(clocks(world).resolve, { state: "running", usedMs: 2 * HOUR });
  world.announce({ id: "more", services: ["nas/smb"] }, 12 * HOUR, 16 * HOUR);
  world.pass(HOUR / 2);
  world.cancelWork("more");
  world.pass(HOUR / 2);
  t.match(clocks(world).resolve, { usedMs: 2.5 * HOUR }, "work that was called off excuses nothing more");
});

t.test("each is told once, with its clock; the warning before the breach", async (t) => {
  const world = failed(SLA, 8);
  world.pass(44 * MINUTE);
  t.same(world.told(), []);
  world.pass(MINUTE);
  t.match(world.events[0]?.data, { clock: "respond", clocks: { respond: { state: "running", usedMs: 45 * MINUTE } } });
  t.same(world.told(), ["incident.slaWarning nas/smb"]);
  world.restart();
  world.pass(15 * MINUTE);
  t.match(world.events[0]?.data, { clock: "respond", clocks: { respond: { state: "breached", dueAt: due(9) } } });
  t.same(world.told(), ["incident.slaBreached nas/smb"]);
  world.restart();
  world.pass(4 * DAY);
  t.same(
    world.events.map(({ data }) => (data as { clock: string }).clock),
    ["resolve", "resolve"],
  );
  t.same(world.told(), ["incident.slaWarning nas/smb", "incident.slaBreached nas/smb"]);
  t.match(
    only(world).steps?.map(({ did, to }) => [did, to]),
    [
      ["opened", "open"],
      ["slaWarning", "respond"],
      ["slaBreached", "respond"],
      ["slaWarning", "resolve"],
      ["slaBreached", "resolve"],
    ],
  );
});

t.test("a warning is told neither after the breach nor of a clock that has ended", async (t) => {
  const world = failed(SLA, 8);
  world.command(only(world).id, { move: "acknowledge" });
  world.told();
  world.pass(8 * HOUR);
  t.same(world.told(), []);
  world.command(only(world).id, { move: "prioritise", priority: "critical", reason: "it matters after all" });
  world.pass(0);
  t.same(world.told(), ["incident.updated nas/smb", "incident.slaBreached nas/smb"]);
  world.pass(DAY);
  t.same(world.told(), []);
});

t.test("what fell into a time when the box was off is told once, late", async (t) => {
  const world = failed({ ...SLA, targets: { ...SLA.targets, medium: always(HOUR, 12 * HOUR) } }, 8);
  world.beOff(2 * HOUR);
  t.same(world.told(), ["incident.slaBreached nas/smb"]);
  t.match(clocks(world).respond, { usedMs: 2 * HOUR, dueAt: due(9) });
});

t.test("where the clock is not trusted, nobody knows how long the box was off, and that does not count", async (t) => {
  const world = failed({ ...SLA, targets: { ...SLA.targets, medium: always(HOUR, 12 * HOUR) } }, 8);
  world.pass(30 * MINUTE);
  world.trusted = false;
  world.beOff(2 * HOUR);
  t.same(world.told(), []);
  t.match(clocks(world).respond, { usedMs: 30 * MINUTE });
  world.stepClock(-40 * 365 * DAY);
  world.restart();
  t.match(clocks(world).respond, { usedMs: 30 * MINUTE }, "neither does a clock that begins in the past");
  world.pass(30 * MINUTE);
  t.same(world.told().at(-1), "incident.slaBreached nas/smb");
});

const CONTACTS: SlaPolicy["contacts"] = [
  { id: "duty", name: "Duty desk", when: "business", minimumPriority: "low" },
  { id: "on-call", name: "On call", when: "outside", minimumPriority: "critical" },
  { id: "chief", name: "The chief", when: "always", minimumPriority: "high" },
];
const STEPS: SlaPolicy["escalation"] = [
  { after: 50, to: ["duty"] },
  { after: 80, to: ["duty", "on-call", "chief"] },
  { after: 200, to: ["chief"] },
];

/** What escalations told: clock, share, who was meant. */
function escalations(world: TimelineWorld): string[] {
  return world.events
    .filter(({ type }) => type === "incident.escalated")
    .map(({ data }) => {
      const { clock, escalation } = data as {
        clock: string;
        escalation: { after: number; contacts: readonly { id: string }[] };
      };
      return `${clock} ${escalation.after} ${escalation.contacts.map(({ id }) => id).join(" ")}`.trimEnd();
    });
}

t.test(
  "the escalation goes by the response clock until somebody acknowledges, then by the resolution clock",
  async (t) => {
    const world = failed({ ...SLA, escalation: STEPS, contacts: CONTACTS }, 8);
    world.pass(50 * MINUTE);
    t.same(escalations(world), ["respond 50 duty", "respond 80 duty"], "to whom it is bad enough, at that hour");
    world.command(only(world).id, { move: "acknowledge" });
    world.pass(5 * DAY);
    t.same(escalations(world).slice(2), ["resolve 50 duty", "resolve 80 duty", "resolve 200"]);
    world.restart();
    world.pass(5 * DAY);
    t.equal(escalations(world).length, 5, "each once");
  },
);

t.test("outside business hours others are meant, and those only who want to know of it", async (t) => {
  const sla = { ...SLA, escalation: STEPS, contacts: CONTACTS };
  const world = failed({ ...sla, targets: { ...SLA.targets, medium: always(HOUR, 12 * HOUR) } }, 1);
  world.pass(30 * MINUTE);
  t.same(escalations(world), ["respond 50"], "at night nobody is meant");
  world.command(only(world).id, { move: "prioritise", priority: "critical", reason: "it is" });
  world.pass(0);
  t.same(escalations(world).slice(1), ["respond 80 on-call chief", "respond 200 chief"]);
});

t.test("an incident of a version before there were clocks goes on from what is known of it", async (t) => {
  const world = failed(SLA, 8);
  const { sla: _, ...old } = only(world);
  t.match(clocksOf(old, SLA, BEGIN + 10 * HOUR), { respond: { state: "breached", usedMs: 2 * HOUR } });
  const relapsed: Incident = {
    ...old,
    state: "resolved",
    failedAt: due(12),
    resolvedAt: due(13),
    earlier: [{ failedAt: due(7), resolvedAt: due(9) }],
    acknowledged: { at: due(8.5), by: { kind: "user", name: "Ana" } },
  };
  t.match(clocksOf(relapsed, SLA, BEGIN + 100 * HOUR), {
    respond: { state: "met", usedMs: HOUR / 2 },
    resolve: { state: "met", usedMs: 2 * HOUR },
  });
});

// --- the model

type Step =
  | { readonly minutes: number }
  | { readonly order: "acknowledge" | "suspend" | "resume" | "start" | "reopen" | "resolve" }
  | { readonly priority: Incident["priority"] }
  | { readonly well: boolean }
  | { readonly restart: boolean }
  | { readonly work: readonly [from: number, minutes: number] }
  | { readonly cancelWork: true }
  | { readonly stepMinutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 900 }).map((minutes): Step => ({ minutes })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom("acknowledge", "suspend", "resume", "start", "reopen", "resolve")
      .map((order): Step => ({ order })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("critical", "high", "medium", "low").map((priority): Step => ({ priority })),
  },
  { weight: 3, arbitrary: fc.boolean().map((well): Step => ({ well })) },
  { weight: 1, arbitrary: fc.boolean().map((restart): Step => ({ restart })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -300, max: 600 }), fc.integer({ min: 1, max: 600 }))
      .map((work): Step => ({ work })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ cancelWork: true }) },
);
const stepOfClock = fc.integer({ min: -5000, max: 5000 }).map((stepMinutes): Step => ({ stepMinutes }));

function take(world: TimelineWorld, one: Step): void {
  const id = world.incidents().at(-1)?.id ?? "";
  if ("order" in one) {
    const more = one.order === "suspend" ? { reason: "awaitingCustomer" as const } : {};
    world.command(id, { move: one.order, ...more } as never);
  } else if ("priority" in one) world.command(id, { move: "prioritise", priority: one.priority, reason: "so" });
  else if ("well" in one) {
    if (one.well) world.feed("nas/smb", "ooo", 0);
    else fail(world);
  } else if ("restart" in one) {
    world.trusted = one.restart;
    world.restart();
  } else if ("work" in one) {
    const from = world.wallMs - BEGIN + one.work[0] * MINUTE;
    world.announce({ id: `w${world.now}-${world.works.length}`, hosts: ["nas"] }, from, from + one.work[1] * MINUTE);
  } else if ("cancelWork" in one) {
    const work = world.works[0];
    if (work !== undefined) world.cancelWork(work.id);
  } else if ("stepMinutes" in one) world.stepClock(one.stepMinutes * MINUTE);
}

/** Whether the present minute counts for a clock of an incident, by all that is known now. */
function counts(world: TimelineWorld, incident: Incident, name: ClockName): boolean {
  const { state, priority, acknowledged, assigned } = incident;
  if (state !== "open" && state !== "inProgress") return false;
  if (name === "respond" && (acknowledged !== undefined || assigned !== undefined)) return false;
  const wall = world.wallMs;
  const inWork = world.works.some(({ when }) => "startMs" in when && when.startMs <= wall && wall < when.endMs);
  if (inWork) return false;
  if (world.sla.targets[priority].clock === "always") return true;
  const at = new Date(wall);
  return at.getUTCDay() >= 1 && at.getUTCDay() <= 5 && at.getUTCHours() >= 8 && at.getUTCHours() < 17;
}

/** Plays steps and counts along, for each incident by itself. Returns what does not agree. */
function compare(steps: readonly Step[]): string | undefined {
  const world = failed(SLA, 7);
  const model = new Map<string, Record<ClockName, number>>();
  for (const one of steps) {
    take(world, one);
    const minutes = "minutes" in one ? one.minutes : 0;
    for (let minute = 0; minute < minutes; minute++) {
      for (const incident of world.incidents()) {
        const counted = model.get(incident.id) ?? { respond: 0, resolve: 0 };
        for (const name of CLOCKS) if (counts(world, incident, name)) counted[name] += MINUTE;
        model.set(incident.id, counted);
      }
      world.pass(MINUTE);
    }
    for (const incident of world.incidents()) {
      const read = clocksOf(incident, world.sla, world.wallMs);
      const counted = model.get(incident.id) ?? { respond: 0, resolve: 0 };
      for (const name of CLOCKS)
        if (read[name].usedMs !== counted[name])
          return `${name}: ${read[name].usedMs / MINUTE} instead of ${counted[name] / MINUTE}`;
    }
  }
  return undefined;
}

t.test("what a clock has used is what counting along minute by minute gives", async (t) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => compare(steps) === undefined),
    { numRuns: 150 },
  );
  t.pass("so it is");
});

t.test("also where the clock of the box is set again and again", async (t) => {
  const steps = fc.array(fc.oneof({ weight: 5, arbitrary: step }, { weight: 2, arbitrary: stepOfClock }), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(steps, (all) => compare(all) === undefined),
    { numRuns: 150 },
  );
  t.pass("so it is");
});

t.test("no clock ever runs backwards, and of each everything is told at most once, the warning first", async (t) => {
  const steps = fc.array(fc.oneof({ weight: 5, arbitrary: step }, { weight: 1, arbitrary: stepOfClock }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const world = failed({ ...SLA, escalation: STEPS, contacts: CONTACTS }, 7);
      const used = new Map<string, number>();
      for (const one of all) {
        take(world, one);
        if ("minutes" in one) world.pass(one.minutes * MINUTE);
        for (const incident of world.incidents())
          for (const name of CLOCKS) {
            const key = `${incident.id} ${name}`;
            const now = clocksOf(incident, world.sla, world.wallMs)[name].usedMs;
            if (now < (used.get(key) ?? 0)) return false;
            used.set(key, now);
            if ((incident.sla?.[name].length ?? 0) > MOST_STRETCHES) return false;
          }
      }
      const told = new Set<string>();
      for (const { type, subject, data } of world.events) {
        const { clock, escalation } = data as { clock?: string; escalation?: { after: number } };
        if (clock === undefined) continue;
        const key = `${subject} ${type} ${clock} ${escalation?.after}`;
        if (told.has(key)) return false;
        if (type === "incident.slaWarning" && told.has(`${subject} incident.slaBreached ${clock} undefined`))
          return false;
        told.add(key);
      }
      return true;
    }),
    { numRuns: 400 },
  );
  t.pass("so it is");
});

t.test("a clock whose hours changed many times is still exact, and does not grow", async (t) => {
  const world = failed(SLA, 8);
  const { id } = only(world);
  for (let n = 0; n < 90; n++) {
    const priority = n % 2 === 0 ? "high" : "medium";
    t.equal(world.command(id, { move: "prioritise", priority, reason: "to and fro" }), undefined);
    world.pass(MINUTE);
  }
  t.equal(clocks(world).resolve.usedMs, 90 * MINUTE);
  t.equal(only(world).sla?.resolve.length, MOST_STRETCHES);
});
