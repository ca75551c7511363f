/** Business services in the course of things: told as what they are, and what they make of the incidents that hit them. */
import fc from "fast-check";
import t from "tap";
import type { HealthModel } from "#model/health-model.ts";
import type { Incident } from "#model/incident.ts";
import type { ServiceKey } from "#model/id.ts";
import { TimelineWorld, type Letter } from "./timeline-world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const need = (...subjects: string[]): HealthModel["requires"] =>
  subjects.map((subject) => ({ atLeast: 1, of: [{ subject, weight: 1 }] }));
const anyOf = (...subjects: string[]): HealthModel["requires"][number] => ({
  atLeast: 1,
  of: subjects.map((subject) => ({ subject, weight: 1 })),
});
const WEB: HealthModel = { id: "web", name: "Web shop", criticality: "high", requires: [anyOf("a/web", "b/web")] };
const ERP: HealthModel = { id: "erp", name: "ERP", criticality: "critical", requires: need("sql/tcp", "model:web") };
const KEYS: readonly ServiceKey[] = [
  "sw/alive",
  "sql/alive",
  "sql/tcp",
  "sql/disk",
  "a/alive",
  "a/web",
  "b/alive",
  "b/web",
];

function site(models: readonly HealthModel[] = [WEB, ERP]) {
  const world = new TimelineWorld({
    sw: {},
    sql: { parents: ["sw"], services: ["tcp", "disk"] },
    a: { parents: ["sw"], services: ["web"] },
    b: { parents: ["sw"], services: ["web"] },
  });
  world.models = models;
  for (const key of KEYS) world.feed(key, "o", 1000);
  return world;
}
const incidentsOf = (world: TimelineWorld) =>
  Object.fromEntries(
    world
      .incidents()
      .map(({ subject, classification, criticality, priority }: Incident) => [
        subject,
        `${classification} ${criticality} ${priority}`,
      ]),
  );

t.test("what is well from the first look on is told to nobody", async (t) => {
  const world = site();
  t.same(world.told(), []);
  t.match(
    [world.modelState("web"), world.modelState("erp")],
    [{ state: "healthy" }, { state: "healthy", told: "healthy" }],
  );
});

t.test("one cause, one incident; the model is told as what it is, and makes the incident what it means", async (t) => {
  const world = site();
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  t.same(world.told(), ["incident.opened sql/tcp", "model:erp failed"]);
  t.same(incidentsOf(world), { "sql/tcp": "fullOutage critical critical" });
  world.feed("sql/tcp", "ooo");
  world.pass(2 * MINUTE);
  t.same(world.told(), ["model:erp healthy", "incident.resolved sql/tcp"]);
});

t.test("what no model needs stays what it is", async (t) => {
  const world = site();
  world.feed("sql/disk", "ccc");
  world.feed("sql/alive", "o");
  t.same(incidentsOf(world), { "sql/disk": "partialOutage medium medium" });
});

t.test("one of two: a partial outage of both models; the second makes it a full one, for both incidents", async (t) => {
  const world = site();
  world.feed("a/web", "ccc");
  world.feed("a/alive", "o");
  t.same(world.told(), ["incident.opened a/web", "model:web degraded", "model:erp degraded"]);
  // The only service of its host is a full outage without any model; what matters is the criticality.
  t.same(incidentsOf(world), { "a/web": "fullOutage critical critical" });
  world.feed("b/web", "ccc");
  world.feed("b/alive", "o");
  t.same(world.told(), ["incident.opened b/web", "model:web failed", "model:erp failed"]);
  t.same(incidentsOf(world)["b/web"], "fullOutage critical critical");
});

t.test("an incident that was told as less is updated once", async (t) => {
  const spare: HealthModel = { ...WEB, criticality: "high", requires: [anyOf("sql/tcp", "sql/disk")] };
  const world = site([spare]);
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  t.same(incidentsOf(world), { "sql/tcp": "partialOutage high high" });
  t.same(world.told(), ["incident.opened sql/tcp", "model:web degraded"]);
  world.feed("sql/disk", "ccc");
  world.feed("sql/alive", "o");
  t.same(incidentsOf(world), { "sql/tcp": "fullOutage high critical", "sql/disk": "fullOutage high critical" });
  t.same(world.told().toSorted(), ["incident.opened sql/disk", "incident.updated sql/tcp", "model:web failed"]);
  t.match(world.incidents()[0]?.steps?.at(-1), { did: "worsened", from: "high", to: "critical", by: { kind: "box" } });
  world.feed("sql/disk", "ooo");
  t.equal(incidentsOf(world)["sql/tcp"], "fullOutage high critical", "what it has meant it has meant");
});

t.test("a switch that dies is one incident; it means what the models behind it mean", async (t) => {
  const world = site();
  world.feed("sw/alive", "ccc", 2000);
  for (const host of ["sql", "a", "b"] as const) world.feed(`${host}/alive`, "ccc", 2000);
  world.pass(MINUTE);
  const told = world.told();
  t.same(
    told.filter((line) => line.startsWith("incident.opened")),
    ["incident.opened sw"],
  );
  t.same([world.modelState("erp").state, world.modelState("web").state], ["failed", "failed"]);
  t.same(incidentsOf(world), { sw: "fullOutage critical critical" });
  for (const key of KEYS) world.feed(key, "o", 1000);
  for (const key of KEYS) world.feed(key, "oo", 1000);
  world.pass(10 * MINUTE);
  t.same([world.modelState("erp").state, world.modelState("web").state], ["healthy", "healthy"]);
});

t.test("work excuses a model and is told to nobody; what is broken at its end is told then", async (t) => {
  const world = site();
  world.announce({ id: "patch", hosts: ["sql"] }, 0, HOUR);
  world.told();
  world.feed("sql/tcp", "ccc");
  t.same(world.told(), []);
  t.match(world.modelState("erp"), { state: "healthy", inWork: true });
  world.pass(HOUR);
  t.ok(world.told().includes("model:erp failed"));
  t.match(world.modelState("erp"), { state: "failed", inWork: undefined });
});

t.test("what changes too often is not told each time", async (t) => {
  const world = site();
  for (let turn = 0; turn < 20; turn++) world.feed("sql/tcp", turn % 2 === 0 ? "ccc" : "ooo", 60_000);
  const told = world.told();
  t.ok(told.includes("flapping.started sql/tcp"), told.join());
  const after = told.slice(told.indexOf("flapping.started sql/tcp"));
  t.same(
    after.filter((line) => line.startsWith("model:erp")),
    [],
  );
  world.feed("sql/tcp", "o".repeat(60), 60_000);
  t.equal(world.modelState("erp").told, "healthy");
});

t.test("a restart tells nothing again", async (t) => {
  const world = site();
  world.feed("sql/tcp", "ccc");
  world.feed("sql/alive", "o");
  world.told();
  world.restart();
  for (const key of KEYS) if (key !== "sql/tcp") world.feed(key, "o", 1000);
  world.feed("sql/tcp", "ccc");
  t.same(world.told(), []);
  t.match(world.modelState("erp"), { state: "failed", told: "failed" });
});

t.test("whatever happens: told is what changed, and in the end what it is", async () => {
  const letter = fc.constantFrom<Letter>("o", "o", "c", "w", "u");
  const step = fc.record({ key: fc.constantFrom(...KEYS), letter, many: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const world = site();
      for (const { key, letter: one, many } of steps) world.feed(key, one.repeat(many), 5000);
      for (const key of KEYS) world.feed(key, "o".repeat(90), 5000);
      world.pass(HOUR);
      const lines = world.told().filter((line) => line.startsWith("model:"));
      for (const id of ["web", "erp"]) {
        const states = lines.filter((line) => line.startsWith(`model:${id} `));
        if (states.some((line, index) => line === states[index - 1])) return false;
        if (states.length > 0 && states.at(-1) !== `model:${id} healthy`) return false;
        if (world.modelState(id).state !== "healthy" || world.modelState(id).told !== "healthy") return false;
      }
      return true;
    }),
    { numRuns: 60 },
  );
});
