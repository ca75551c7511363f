/** A diagnosis becomes part of its incident and is told, once for each opening, as long as it stands for a failure. */
import t from "tap";
import type { Diagnosis } from "#model/diagnosis.ts";
import type { Doer, Incident } from "#model/incident.ts";
import { decide } from "../decide.ts";
import { ANA, TimelineWorld } from "../timeline-world.ts";
import { openingOf } from "./diagnosis.ts";

const diagnosis = (tookMs: number): Diagnosis => ({
  at: "2026-01-01T00:00:05.000Z",
  tookMs,
  items: [{ source: "ping", code: "diagnosis.ping.silent", parameters: { sent: 3 } }],
});
const at = { steadyMs: 0, wallMs: Date.UTC(2026, 0, 1, 1), boot: "1", trusted: true, newId: () => "new" };

function failing() {
  const world = new TimelineWorld({ web: { alive: false, services: ["http"] } }, { resolveAfterMs: 0 });
  world.feed("web/http", "o");
  world.feed("web/http", "ccc");
  world.told();
  const incident = world.incidentOf("web/http") as Incident;
  return { world, incident, opening: openingOf(incident) };
}

function take(world: TimelineWorld, id: string, opening: string, by?: Doer, tookMs = 10) {
  return decide(world, { kind: "diagnosis", id, opening, diagnosis: diagnosis(tookMs), ...(by && { by }) }, at);
}

t.test("it is stored with the incident, stands in its time line and is told", async (t) => {
  const { world, incident, opening } = failing();
  const { events, incidents } = take(world, incident.id, opening);
  t.match(events, [
    { type: "incident.updated", subject: incident.id, data: { changed: ["diagnosis"], diagnosis: diagnosis(10) } },
  ]);
  t.equal(events.length, 1);
  t.match(incidents.get(incident.id)?.steps?.at(-1), { did: "diagnosed", by: { kind: "box" } });
});

t.test("not twice by the box, anew by a person, and never of another opening or of what is over", async (t) => {
  const { world, incident, opening } = failing();
  const again = { ...incident, diagnosis: diagnosis(10) };
  const diagnosed = new Proxy(world, {
    get: (target, name) => {
      if (name === "incident") return (id: string) => (id === again.id ? again : undefined);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value as () => unknown).bind(target) : value;
    },
  });
  t.same(take(diagnosed, incident.id, opening).events, []);
  t.equal(take(diagnosed, incident.id, opening, ANA).events.length, 1);
  t.same(take(world, incident.id, "2020-01-01T00:00:00.000Z").events, [], "it was reopened meanwhile");
  t.same(take(world, "unknown", opening).events, []);
  world.feed("web/http", "ooo");
  world.pass(10_000);
  t.equal(world.incident(incident.id)?.state, "resolved");
  t.same(take(world, incident.id, opening, ANA).events, []);
});

t.test("what was only proposed has none", async (t) => {
  const { world } = failing();
  const id = world.report("web/http");
  t.same(take(world, id, openingOf(world.incident(id) as Incident)).events, []);
});
