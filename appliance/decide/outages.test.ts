/** Whole outages, random in everything but what must be told: one incident for what died, and nothing for what comes back. */
import fc from "fast-check";
import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import { serviceSubject } from "#model/subject.ts";
import { playOutage, type Truth } from "./timeline-outage.ts";
import { TimelineWorld, type Sketch } from "./timeline-world.ts";

const BEGIN_MS = 200_000;

interface Leaf {
  /** Index of the host it hangs on among those before it; 0 is the switch. */
  readonly parent: number;
  readonly services: number;
  /** After its parent is back, milliseconds. */
  readonly hostBackMs: number;
  /** After its host is back, milliseconds. */
  readonly servicesBackMs: readonly number[];
  /** Whether it loses its power too, or is only cut off. */
  readonly dies: boolean;
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  parent: fc.nat(5),
  services: fc.nat(3),
  hostBackMs: fc.integer({ min: 0, max: 240_000 }),
  servicesBackMs: fc.array(fc.integer({ min: 0, max: 240_000 }), { minLength: 3, maxLength: 3 }),
  dies: fc.boolean(),
});
const outage = fc.record({
  leaves: fc.array(leaf, { minLength: 1, maxLength: 6 }),
  lastsMs: fc.integer({ min: 60_000, max: 1_500_000 }),
});
const disturbances = fc.array(
  fc.record({ atMs: fc.integer({ min: 0, max: 3_000_000 }), what: fc.constantFrom("restart", "reload", "step") }),
  { maxLength: 4 },
);

/** A tree below one switch, and when everything in it works. */
function stage({ leaves, lastsMs }: { readonly leaves: readonly Leaf[]; readonly lastsMs: number }) {
  const sketch: Sketch = { sw: {} };
  const backMs = new Map<ServiceKey, number>([["sw/alive", BEGIN_MS + lastsMs]]);
  leaves.forEach(({ parent, services, hostBackMs, servicesBackMs, dies }, at) => {
    const above = parent % (at + 1) === 0 ? "sw" : `h${(parent % (at + 1)) - 1}`;
    const id = `h${at}`;
    const names = Array.from({ length: services }, (_, number) => `s${number}`);
    sketch[id] = { parents: [above], services: names };
    const own = (backMs.get(`${above}/alive`) ?? 0) + (dies ? hostBackMs : 0);
    backMs.set(`${id}/alive`, own);
    names.forEach((name, number) => backMs.set(`${id}/${name}`, own + (dies ? (servicesBackMs[number] ?? 0) : 0)));
  });
  const truth: Truth = (key, ms) => (ms >= BEGIN_MS && ms < (backMs.get(key) ?? 0) ? "c" : "o");
  return { sketch, keys: [...backMs.keys()], truth, endMs: Math.max(...backMs.values()) + 700_000 };
}

/** Restarts, reloads or sets the clock once their moment has come. */
function disturb(world: TimelineWorld, sketch: Sketch, planned: readonly { atMs: number; what: string }[]) {
  const left = planned.toSorted((a, b) => a.atMs - b.atMs);
  return (now: number) => {
    while (left[0] !== undefined && left[0].atMs <= now) {
      const { what, atMs } = left.shift() ?? { what: "", atMs: 0 };
      if (what === "restart") world.restart();
      if (what === "reload") world.reload(sketch);
      if (what === "step") world.stepClock((atMs % 7) * 3_600_000 - 10_800_000);
    }
  };
}

t.test("a switch dies with all that hangs on it and comes back: one incident, whatever comes back when", async () => {
  fc.assert(
    fc.property(outage, disturbances, (what, planned) => {
      const { sketch, keys, truth, endMs } = stage(what);
      const world = new TimelineWorld(sketch);
      playOutage(world, keys, truth, endMs, disturb(world, sketch, planned));
      const told = world.told().filter((line) => !line.startsWith("incident.updated"));
      return told.join() === "incident.opened sw,incident.resolved sw";
    }),
    { numRuns: 300 },
  );
});

t.test("what does not come back is told by itself when its time to start is over", async () => {
  fc.assert(
    fc.property(outage, fc.nat(100), disturbances, (what, pick, planned) => {
      const { sketch, keys, truth, endMs } = stage(what);
      const leafKeys = keys.filter((key) => key !== "sw/alive" && !hasChildren(sketch, key));
      const lost = leafKeys[pick % leafKeys.length];
      const world = new TimelineWorld(sketch);
      const really: Truth = (key, ms) => (key === lost && ms >= BEGIN_MS ? "c" : truth(key, ms));
      playOutage(world, keys, really, endMs + 700_000, disturb(world, sketch, planned));
      const subject = lost?.endsWith("/alive") === true ? lost.slice(0, -"/alive".length) : lost;
      // A host that never comes back takes its services with it; nothing else is told.
      const told = world.told().filter((line) => !line.startsWith("incident.updated"));
      return (
        told.toSorted().join() ===
        ["incident.opened sw", `incident.opened ${subject}`, "incident.resolved sw"].toSorted().join()
      );
    }),
    { numRuns: 300 },
  );
});

interface Fed {
  /** Behind the switch, which is fed too. */
  readonly behind: boolean;
  readonly services: number;
  /** After the UPS had no more to give, milliseconds. */
  readonly diesMs: number;
  readonly hostBackMs: number;
  readonly servicesBackMs: readonly number[];
}

const fed: fc.Arbitrary<Fed> = fc.record({
  behind: fc.boolean(),
  services: fc.nat(2),
  diesMs: fc.integer({ min: 0, max: 20_000 }),
  hostBackMs: fc.integer({ min: 0, max: 200_000 }),
  servicesBackMs: fc.array(fc.integer({ min: 30_000, max: 240_000 }), { minLength: 2, maxLength: 2 }),
});
const powerCut = fc.record({
  leaves: fc.array(fed, { minLength: 1, maxLength: 6 }),
  /** How long the UPS has said that it runs on battery when its hosts die. */
  warnedMs: fc.integer({ min: 0, max: 900_000 }),
  /** Long enough that each host is looked at meanwhile. */
  lastsMs: fc.integer({ min: 150_000, max: 1_200_000 }),
  /** Whether the UPS falls silent too; its card hangs on the switch then. */
  silent: fc.boolean(),
});

/** A UPS, a switch that it feeds, and hosts; some of them behind the switch. */
function stagePower({ leaves, warnedMs, lastsMs, silent }: typeof powerCut extends fc.Arbitrary<infer T> ? T : never) {
  const sketch: Sketch = {
    ups: { services: ["power"], ...(silent ? { parents: ["sw"] } : {}) },
    sw: { poweredBy: ["ups"] },
  };
  const deadMs = BEGIN_MS + warnedMs;
  const backMs = deadMs + lastsMs;
  const gone = new Map<ServiceKey, readonly [fromMs: number, untilMs: number]>([["sw/alive", [deadMs, backMs]]]);
  if (silent) gone.set("ups/alive", [deadMs, backMs + 20_000]);
  leaves.forEach(({ behind, services, diesMs, hostBackMs, servicesBackMs }, at) => {
    const id = `h${at}`;
    const names = Array.from({ length: services }, (_, number) => `s${number}`);
    sketch[id] = { poweredBy: ["ups"], services: names, ...(behind ? { parents: ["sw"] } : {}) };
    const upMs = backMs + hostBackMs;
    gone.set(`${id}/alive`, [deadMs + diesMs, upMs]);
    names.forEach((name, number) => gone.set(`${id}/${name}`, [deadMs + diesMs, upMs + (servicesBackMs[number] ?? 0)]));
  });
  const truth: Truth = (key, ms) => {
    const [fromMs, untilMs] = gone.get(key) ?? [Infinity, 0];
    if (ms >= fromMs && ms < untilMs) return "c";
    if (key !== "ups/power" || ms < BEGIN_MS || ms >= backMs + 20_000) return "o";
    return silent && ms >= deadMs ? "u" : "p";
  };
  const keys: ServiceKey[] = ["ups/alive", "ups/power", ...gone.keys()];
  return { sketch, keys: [...new Set(keys)], truth, endMs: backMs + 1_400_000 };
}

t.test("a power cut is one incident, whoever of UPS, switch and hosts dies first and comes back when", async () => {
  fc.assert(
    fc.property(powerCut, disturbances, (what, planned) => {
      const { sketch, keys, truth, endMs } = stagePower(what);
      const world = new TimelineWorld(sketch);
      playOutage(world, keys, truth, endMs, disturb(world, sketch, planned));
      return isOneOutage(world.events);
    }),
    { numRuns: 300 },
  );
});

/** One incident that is resolved; what was opened before its cause was known is merged within its minute. */
function isOneOutage(events: TimelineWorld["events"]): boolean {
  const open = new Map<string, number>();
  let resolved = 0;
  for (const { type, subject = "", data, trueMs } of events) {
    // That a UPS gives no answer may be known, and said, before it is known that it is silent altogether.
    if (type === "incident.updated" || (type === "state.changed" && subject === "ups/power")) continue;
    if (type === "incident.opened") open.set(subject, trueMs);
    else if (type === "incident.resolved" && open.delete(subject)) resolved += 1;
    else if (type === "incident.cancelled" && (data as { reason?: string }).reason === "merged") {
      if (trueMs - (open.get(subject) ?? -Infinity) > 60_000) return false;
      open.delete(subject);
    } else return false;
  }
  return open.size === 0 && resolved === 1;
}

function hasChildren(sketch: Sketch, key: ServiceKey): boolean {
  const subject = serviceSubject(key);
  if (subject.kind !== "service") return false;
  const { host, service } = subject;
  return service === "alive" && Object.values(sketch).some(({ parents = [] }) => parents.includes(host));
}
