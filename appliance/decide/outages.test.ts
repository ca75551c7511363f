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

function hasChildren(sketch: Sketch, key: ServiceKey): boolean {
  const subject = serviceSubject(key);
  if (subject.kind !== "service") return false;
  const { host, service } = subject;
  return service === "alive" && Object.values(sketch).some(({ parents = [] }) => parents.includes(host));
}
