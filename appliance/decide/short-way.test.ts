import t from "tap";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Host } from "#model/site.ts";
import { PENDING_HOST, PENDING_SERVICE, type HostState, type ServiceState } from "#model/state.ts";
import type { At } from "./input.ts";
import { areKept, isCalm, isSettled, isWaitedFor, limitsOf, type Wellness } from "./short-way.ts";
import type { Job } from "#model/job.ts";
import type { JobState } from "#model/job-state.ts";
import { TimelineWorld } from "./timeline-world.ts";
import type { World } from "./world.ts";

const LAST = {
  at: 1,
  state: "ok",
  code: "good",
  parameters: {},
  measurements: {},
  breaches: [],
  blame: "target",
} as const;
const CALM: ServiceState = {
  ...PENDING_SERVICE,
  hard: "ok",
  soft: "ok",
  told: "ok",
  last: LAST,
};
const BREACH = { measurement: "loadPercent", value: 90, level: "warning", range: "80" } as const;

t.test("calm is only what is well, confirmed and told, with a good newest result about the target", (t) => {
  t.equal(isCalm(CALM), true);
  const restless: readonly [string, Partial<ServiceState>][] = [
    ["not looked at yet", PENDING_SERVICE],
    ["failing", { hard: "critical" }],
    ["in doubt", { soft: "critical", attempt: 1 }],
    ["recovering", { attempt: 1 }],
    ["told otherwise", { told: "critical" }],
    ["somebody's symptom", { symptomOf: "incident" }],
    ["the box could not look", { last: { ...LAST, blame: "box", state: "unknown" } }],
    ["the newest result is bad", { last: { ...LAST, state: "warning" } }],
    ["a limit is broken", { last: { ...LAST, breaches: [BREACH] } }],
  ];
  for (const [what, part] of restless)
    t.equal(isCalm({ ...CALM, last: LAST, ...part }) && part.hard !== "pending", false, what);
  t.equal(isCalm({ ...CALM, last: undefined } as unknown as ServiceState), false, "nothing known");
  t.end();
});

t.test("settled is only what fails as before, confirmed, and for which no count matters any more", (t) => {
  const bad = { ...LAST, state: "critical", code: "bad" } as const;
  const failing: ServiceState = { ...CALM, hard: "critical", soft: "critical", failures: 3, same: 3, last: bad };
  const settled: ServiceState = { ...failing, lastFailure: bad };
  t.equal(isSettled(settled, 3), true);
  t.equal(isSettled({ ...settled, symptomOf: "incident", told: "ok" }, 3), true, "whoever tells it");
  const unsettled: readonly [string, Partial<ServiceState>][] = [
    ["well", { hard: "ok", soft: "ok", last: LAST }],
    ["in doubt", { soft: "warning", attempt: 1 }],
    ["not often enough", { failures: 2 }],
    ["something else until lately", { same: 2 }],
    ["the box could not look", { last: { ...bad, blame: "box" } }],
    ["held by a margin", { last: { ...bad, breaches: [{ ...BREACH, held: 1 }] } }],
    ["a limit that must last", { rising: [{}] as unknown as NonNullable<ServiceState["rising"]> }],
    ["flapping", { flappingSince: { boot: "", steadyMs: 0, wallMs: 0, trusted: true } }],
  ];
  for (const [what, part] of unsettled) {
    const last = part.last ?? bad;
    t.equal(isSettled({ ...settled, last, lastFailure: last, ...part }, 3), false, what);
  }
  t.end();
});

t.test("what goes on is left out, and would have changed nothing", (t) => {
  const world = new TimelineWorld({
    switch: {},
    server: { parents: ["switch"], services: ["disk"] },
    printer: { services: ["tray", "toner"] },
  });
  for (let turn = 0; turn < 30; turn++)
    for (const key of ["switch/alive", "server/alive", "server/disk", "printer/alive", "printer/tray"] as const) {
      const fails = turn >= 5 && !key.startsWith("printer/a");
      world.pass(2000);
      world.result(key, fails ? "c" : "o");
    }
  t.same(world.told(), ["incident.opened switch", "incident.opened printer/tray", "incident.updated switch"]);
  // All but the switch, behind which something is, and what each was found out by.
  t.ok(world.repeats > 4 * 20, `${world.repeats}`);
  t.end();
});

t.test("limits are those of the measurements reported, and are judged as thresholds are", (t) => {
  const limits = limitsOf(
    { loadPercent: { warning: "80", critical: "@95:100" }, other: { critical: "1" }, empty: { warning: "" } },
    ["rate", "loadPercent", "empty"],
  );
  t.equal(limits.length, 2);
  const kept = (loadPercent: number) => areKept(limits, (index) => [1e9, loadPercent, 1e9][index] ?? Number.NaN);
  t.equal(kept(80), true);
  t.equal(kept(80.1), false);
  t.equal(kept(96), false);
  t.equal(kept(-1), false, "outside 0..80");
  t.end();
});

interface Situation {
  readonly own?: Partial<HostState>;
  readonly child?: Partial<HostState>;
  readonly unwell?: Readonly<Record<string, number>>;
  readonly incident?: Incident["state"];
  /** The server is not behind the switch, but fed by it. */
  readonly fed?: true;
  /** How a job of the switch stands. */
  readonly job?: JobState;
}

const AT: At = { steadyMs: 1e6, wallMs: 1e12, boot: "", trusted: true, newId: () => "" };

function worldOf({ own, child, unwell = {}, incident, fed, job }: Situation): World & Wellness {
  const up: HostState = { ...PENDING_HOST, hard: "up", told: "up" };
  const states: Record<string, HostState> = { switch: { ...up, ...own }, server: { ...up, ...child } };
  const world: Partial<World & Wellness> = {
    childrenOf: (id) => (id === "switch" && fed !== true ? ["server"] : []),
    fedBy: (id) => (id === "switch" && fed === true ? ["server"] : []),
    hostState: (id) => states[id] ?? PENDING_HOST,
    incidentOf: () => (incident === undefined ? undefined : ({ state: incident } as Incident)),
    unwellOn: (id) => unwell[id] ?? 0,
    serviceState: () => ({ ...PENDING_SERVICE, hard: "critical" }),
    firstLook: () => undefined,
    host: () => undefined,
    jobsOf: (id) => (id === "switch" && job !== undefined ? [{ id: "nightly" } as Job] : []),
    jobState: () => job,
  };
  return world as World & Wellness;
}

t.test("a host is waited for when anything on it or behind it is not well", (t) => {
  const services = [{ key: "switch/disk", hostId: "switch" }];
  const host = { id: "switch", services, hostService: "switch/alive" as ServiceKey } as unknown as Host;
  const asked = (situation: Situation) => isWaitedFor(worldOf(situation), host, AT);
  t.equal(asked({}), false);
  t.equal(asked({ child: { hard: "pending" } }), false, "nobody looks whether the child is up");
  t.equal(asked({ incident: "resolved" }), false, "an incident that is over");
  t.equal(asked({ job: {} as JobState }), false);
  t.equal(asked({ job: { doubt: {} } as JobState }), true, "a job that was missed asks whether it is there");
  const waiting: readonly [string, Situation][] = [
    ["down", { own: { hard: "down" } }],
    ["not known yet", { own: { hard: "pending" } }],
    ["its return is not told yet", { own: { told: "down" } }],
    ["an incident of it is open", { incident: "open" }],
    ["a service on it fails", { unwell: { switch: 1 } }],
    ["a service behind it fails", { unwell: { server: 1 } }],
    ["a host behind it is gone", { child: { hard: "unreachable" } }],
    ["a host behind it is down", { child: { hard: "down" } }],
    ["a host that it feeds is down", { child: { hard: "down" }, fed: true }],
    ["a service on one that it feeds fails", { unwell: { server: 1 }, fed: true }],
    [
      "it gave no power",
      { own: { power: { how: "said", since: { boot: "", steadyMs: 0, wallMs: 0, trusted: true } } } },
    ],
  ];
  for (const [what, situation] of waiting) t.equal(asked(situation), true, what);
  t.end();
});
