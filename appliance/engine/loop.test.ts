import t from "tap";
import type { AnyCheckType } from "#checks/contract.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { Log } from "#lib/log.ts";
import { serviceKey, type ServiceKey } from "#model/id.ts";
import type { Service, Site } from "#model/site.ts";
import type { SlaPolicy } from "#model/sla.ts";
import { toySla } from "#model/testing/toy-site.ts";
import { serviceSubject } from "#model/subject.ts";
import { LiveWorld } from "./live-world.ts";
import { Loop } from "./loop.ts";

const POLICY = { resolveAfterMs: 60_000, reopenWithinMs: 3_600_000, closeAfterMs: 86_400_000, startupGraceMs: 0 };
const toy = { name: "toy", category: "software", measurements: {}, codes: { good: "ok", bad: "critical" } };
const types = new Map([["toy", toy as unknown as AnyCheckType]]);

function siteOf(services: readonly string[], targets = toySla().targets): Site {
  const made = services.map(
    (id): Service =>
      ({
        key: serviceKey("web", id),
        id,
        hostId: "web",
        name: id,
        check: "toy",
        thresholds: {},
        attempts: 1,
        intervalMs: 60_000,
        retryIntervalMs: 5000,
        criticality: "medium",
        openOn: "critical",
        role: "service",
      }) as unknown as Service,
  );
  const host = { id: "web", name: "WEB", parents: [], services: made };
  return {
    hosts: [host],
    works: [],
    healthModels: [],
    jobs: [],
    incidents: POLICY,
    sla: toySla({ targets }),
  } as unknown as Site;
}

function stage(t: { teardown(work: () => void): void }, targets?: SlaPolicy["targets"]) {
  const clock = new HandClock();
  const errors: object[] = [];
  const log: Log = { debug() {}, info() {}, warn() {}, error: (fields) => void errors.push(fields) };
  const stored: Parameters<Parts["commits"]["add"]>[0][] = [];
  const world = new LiveWorld(siteOf(["http", "ssh"], targets), types);
  const loop = new Loop({
    world,
    commits: { add: (part) => void stored.push(part) },
    notice: { say() {} },
    clock,
    log,
    boot: "boot-1",
    clockTrusted: () => false,
    checkSoon() {},
  });
  t.teardown(() => loop.stop());
  const look = (key: ServiceKey, code: string, breaks = false) =>
    loop.take({
      kind: "result",
      key,
      result: { observation: breaks ? (null as never) : { code }, blame: "target", at: clock.wallMs() },
    });
  const told = () => stored.flatMap(({ events = [] }) => events.map(({ type }) => type));
  return { clock, loop, world, errors, stored, look, told };
}
type Parts = ConstructorParameters<typeof Loop>[0];

t.test("an incident is resolved and closed by its alarms, whatever is done to the wall clock", async (t) => {
  const { clock, loop, look, told } = stage(t);
  look("web/http", "good");
  look("web/http", "bad");
  look("web/http", "good");
  clock.stepWall(-30 * 86_400_000);
  loop.clockStepped();
  await clock.advance(59_999);
  t.same(told(), ["incident.opened"]);
  await clock.advance(1);
  t.same(told(), ["incident.opened", "incident.resolved"]);
  await clock.advance(86_400_000);
  t.same(told(), ["incident.opened", "incident.resolved", "incident.closed"]);
});

t.test(
  "the clocks of an incident neither jump nor stand still when the wall clock is set, whoever says so",
  async (t) => {
    const { clock, loop, look, told, world } = stage(t, {
      ...toySla().targets,
      medium: { respondMs: 3_600_000, resolveMs: 86_400_000, clock: "always" },
    });
    look("web/http", "bad");
    t.same(told(), ["incident.opened"]);
    await clock.advance(600_000);
    clock.stepWall(365 * 86_400_000);
    loop.clockStepped();
    await clock.advance(600_000);
    clock.stepWall(-400 * 86_400_000);
    // Nobody says so: the next that is decided notices it.
    look("web/ssh", "good");
    await clock.advance(1_499_999);
    t.same(told(), ["incident.opened"]);
    await clock.advance(1);
    t.same(told(), ["incident.opened", "incident.slaWarning"]);
    clock.stepWall(86_400_000);
    await clock.advance(900_000);
    t.same(told(), ["incident.opened", "incident.slaWarning", "incident.slaBreached"]);
    const [incident] = world.incidents();
    t.same(incident?.sla?.told, ["respond.warning", "respond.breached"]);
  },
);

t.test("what an incident waits for is stored with it, and gone with it", async (t) => {
  const { clock, look, stored, world } = stage(t);
  look("web/http", "good");
  look("web/http", "bad");
  const id = world.incidentOf("web/http")?.id;
  look("web/http", "good");
  t.match(stored.at(-1)?.facts, [[`incident.${id}`, { since: { boot: "boot-1", trusted: false } }]]);
  await clock.advance(100_000_000);
  t.same(stored.at(-1)?.facts, [[`incident.${id}`, undefined]]);
});

t.test("an input that cannot be decided is logged with what it concerned, and everything else goes on", async (t) => {
  const { loop, look, errors, told, world } = stage(t);
  look("web/http", "good");
  look("web/ssh", "good");
  t.equal(look("web/http", "bad", true), undefined, "a result without an observation");
  t.match(errors, [{ input: "result", about: "web/http", error: /TypeError/ }]);
  t.equal(world.serviceState("web/http").hard, "ok", "nothing of it is in force");
  look("web/ssh", "bad");
  t.same(told(), ["incident.opened"]);
  look("web/http", "bad");
  t.same(told(), ["incident.opened", "incident.opened"], "and the next result of the same service counts");
  loop.take({ kind: "alarm", subject: serviceSubject("web/none") });
  t.equal(errors.length, 1);
});

t.test("stored states that cannot be decided on do not end the box at its start", async (t) => {
  const { loop, look, errors, told, world } = stage(t);
  const broken = {
    hard: "unknown",
    hardSince: 0,
    soft: "unknown",
    attempt: 0,
    told: "ok",
    failures: 5,
    last: { breaches: 7 },
  };
  world.setServiceState("web/http", broken as never);
  loop.lookAtTroubles();
  t.match(errors, [{ input: "alarm", about: "web/http" }]);
  look("web/ssh", "good");
  look("web/ssh", "bad");
  t.same(told(), ["incident.opened"]);
});
