/** What follows from jobs: events, incidents proposed, opened and withdrawn, work, hosts, people, business services. */
import t from "tap";
import { parseCron } from "#grammars/cron.ts";
import type { CronSchedule, Job } from "#model/job.ts";
import type { ServiceKey } from "#model/id.ts";
import { playOutage, type Truth } from "./timeline-outage.ts";
import { ANA, TimelineWorld } from "./timeline-world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** At half past two in Zagreb, which is half past one of the timeline. */
const nightly = (more: Partial<Job> = {}): Job => ({
  id: "nightly",
  name: "Nightly",
  kind: "backup",
  criticality: "high",
  host: "nas",
  schedule: {
    cron: "30 2 * * *",
    rule: parseCron("30 2 * * *"),
    timezone: "Europe/Zagreb",
    windowMs: 3 * HOUR,
    graceMs: 0,
  },
  machines: [],
  limits: {},
  expect: {
    by: "mail",
    from: ["backup@acme.example"],
    subject: "Backup",
    success: [],
    failure: [],
  } as unknown as Job["expect"],
  ...more,
});
const beat = (more: Partial<Job> = {}): Job =>
  nightly({ id: "beat", name: "Beat", schedule: { everyMs: HOUR, graceMs: 10 * MINUTE }, ...more });

function site(...jobs: readonly Job[]) {
  const world = new TimelineWorld({ nas: { services: ["web"] } });
  world.trusted = true;
  world.feed("nas/alive", "ooo");
  world.expect(...jobs);
  world.told();
  return world;
}
/** To a moment of the timeline. */
const to = (world: TimelineWorld, hours: number) => {
  wait(world, hours * HOUR - world.now);
};
/** Time passes; the host answers as it did before where it is asked. */
const wait = (world: TimelineWorld, ms: number) => {
  world.asked.length = 0;
  world.pass(ms);
  if (world.asked.includes("nas/alive") && world.hostState("nas").hard === "up") world.feed("nas/alive", "o");
};
const incidentOf = (world: TimelineWorld) => world.incidents().at(-1);
const told = (world: TimelineWorld) => {
  const lines = world.events.map(({ type, subject = "" }) => `${type} ${type.startsWith("incident.") ? "#" : subject}`);
  world.told();
  return lines;
};

t.test("what is missed is proposed with what was expected from whom, and withdrawn by its report", async (t) => {
  const world = site(nightly());
  to(world, 4.4);
  t.same(told(world), []);
  to(world, 4.5);
  t.same(told(world), ["job.missed job:nightly", "incident.proposed #"]);
  t.match(incidentOf(world), {
    state: "proposed",
    subject: "job:nightly",
    host: "nas",
    category: "infrastructure",
    classification: "defect",
    criticality: "high",
    priority: "medium",
    cause: {
      code: "incident.jobMissing",
      parameters: {
        name: "Nightly",
        way: "mail",
        from: "backup@acme.example",
        due: "2026-01-01T01:30:00.000Z",
        until: "2026-01-01T04:30:00.000Z",
      },
    },
    failedAt: "2026-01-01T04:30:00.000Z",
  });
  t.same([incidentOf(world)?.sla?.respond, incidentOf(world)?.sla?.resolve], [[], []], "no clocks run");
  to(world, 24 + 4.5);
  t.same(told(world), ["job.missed job:nightly", "incident.updated #"], "the next night is the same incident");
  world.jobSays("nightly", "succeeded");
  t.same(told(world), ["job.reported job:nightly", "incident.cancelled #"], "it ran, late");
  t.same(world.incidents(), []);
});

t.test("what is accepted is an incident like others, and ends with the next run", async (t) => {
  const world = site(nightly());
  to(world, 5);
  const id = incidentOf(world)?.id ?? "";
  t.equal(world.command(id, { move: "accept" }), undefined);
  told(world);
  t.match(world.incident(id), { state: "open", sla: { respond: [{}], resolve: [{}] } });
  to(world, 26);
  world.told();
  world.jobSays("nightly", "succeeded");
  t.same(told(world), ["job.reported job:nightly"], "it recovers");
  world.pass(MINUTE);
  t.same(told(world), ["incident.resolved #"]);
});

t.test("what failed is open at once; its retry resolves it; failing on is no second one", async (t) => {
  const world = site(nightly());
  to(world, 2);
  world.jobSays("nightly", "failed", { lines: ["ERROR: disk full"] });
  t.same(told(world), ["job.reported job:nightly", "incident.opened #"]);
  t.match(incidentOf(world), {
    state: "open",
    classification: "partialOutage",
    priority: "high",
    cause: { code: "incident.jobFailed", parameters: { line: "ERROR: disk full" } },
  });
  world.jobSays("nightly", "failed", { lines: ["ERROR: disk full"] });
  t.same(told(world), [], "the same once more is no news");
  to(world, 24 + 2);
  world.told();
  world.jobSays("nightly", "failed", { lines: ["ERROR: no tape"] });
  t.same(told(world), ["job.reported job:nightly", "incident.updated #"]);
  world.pass(5 * MINUTE);
  world.jobSays("nightly", "succeeded");
  world.pass(MINUTE);
  t.same(told(world), ["job.reported job:nightly", "incident.resolved #"]);
});

t.test("a late failure turns what was proposed into an open incident", async (t) => {
  const world = site(nightly());
  to(world, 5);
  const id = incidentOf(world)?.id;
  told(world);
  world.jobSays("nightly", "failed");
  t.same(told(world), ["job.reported job:nightly", "incident.opened #"]);
  t.match(incidentOf(world), {
    id,
    state: "open",
    cause: { code: "incident.jobFailed" },
    classification: "partialOutage",
  });
});

t.test("of several machines those that are missing are named", async (t) => {
  const world = site(nightly({ machines: ["a", "b", "c"] }));
  to(world, 2);
  world.jobSays("nightly", "succeeded", { machine: "a" });
  world.jobSays("nightly", "succeeded", { machine: "c" });
  to(world, 5);
  t.same(told(world), [
    "job.reported job:nightly",
    "job.reported job:nightly",
    "job.missed job:nightly",
    "incident.proposed #",
  ]);
  t.match(incidentOf(world)?.cause, { code: "incident.jobPartial", parameters: { missing: ["b"], of: 3 } });
  world.jobSays("nightly", "succeeded", { machine: "b" });
  t.same(world.incidents(), []);
});

t.test("a job of a host that is down is a symptom, until it runs", async (t) => {
  const world = site(nightly());
  to(world, 1);
  world.feed("nas/alive", "ccc");
  t.same(
    told(world).filter((line) => line.startsWith("incident")),
    ["incident.opened #"],
  );
  to(world, 4.6);
  t.same(told(world), ["incident.updated #"], "that it did not run, too, is told once");
  t.match(incidentOf(world), {
    subject: "nas",
    symptoms: [{ subject: "job:nightly", name: "Nightly", state: "missing" }],
  });
  world.feed("nas/alive", "ooo");
  world.pass(10 * MINUTE);
  to(world, 24 + 2);
  told(world);
  world.jobSays("nightly", "succeeded");
  t.match(world.jobState("nightly"), { state: "succeeded", symptomOf: undefined });
  t.notOk(world.incidents().some(({ subject }) => subject === "job:nightly"));
});

t.test("in announced work on its host nothing is told; what failed and still fails at its end is", async (t) => {
  const world = site(nightly());
  world.announce({ id: "w", hosts: ["nas"] }, 1 * HOUR, 3 * HOUR);
  told(world);
  to(world, 2);
  world.jobSays("nightly", "failed");
  t.same(told(world), []);
  to(world, 3.1);
  t.same(told(world), ["incident.opened #"]);

  const missed = site(nightly());
  missed.announce({ id: "w", hosts: ["nas"] }, 1 * HOUR, 3 * HOUR);
  told(missed);
  to(missed, 6);
  t.same(told(missed), []);
  t.match(missed.jobState("nightly"), { state: "missing", runs: [{ inWork: true }] });
});

t.test("work that is announced late calls off what it explains", async (t) => {
  const world = site(nightly());
  to(world, 5);
  world.announce({ id: "w", hosts: ["nas"] }, 4 * HOUR, 6 * HOUR);
  t.ok(told(world).includes("incident.cancelled #"));
  to(world, 7);
  t.same(world.incidents(), []);
});

t.test("what a person calls no fault is none until it ran", async (t) => {
  const world = site(nightly());
  to(world, 2);
  world.jobSays("nightly", "failed");
  t.equal(world.command(incidentOf(world)?.id ?? "", { move: "cancel" }), undefined);
  to(world, 24 + 2);
  told(world);
  world.jobSays("nightly", "failed");
  t.same(told(world), ["job.reported job:nightly"]);
  world.jobSays("nightly", "succeeded");
  world.jobSays("nightly", "failed");
  t.ok(told(world).includes("incident.opened #"));
});

t.test("a person resolves what ran, and not what is not known to", async (t) => {
  const world = site(nightly());
  to(world, 2);
  world.jobSays("nightly", "failed");
  const id = incidentOf(world)?.id ?? "";
  t.equal(world.command(id, { move: "resolve" }), "stillFails.incident");
  world.jobSays("nightly", "succeeded", { way: "hand", by: ANA, note: "It ran after all." });
  t.equal(world.command(id, { move: "resolve" }), undefined);
  t.match(world.jobReports.at(-1), { report: { way: "hand", by: ANA } });
});

t.test("a heartbeat is told where it makes a difference", async (t) => {
  const world = site(beat());
  for (let i = 0; i < 5; i++) {
    world.pass(30 * MINUTE);
    world.jobSays("beat", "succeeded");
  }
  t.same(told(world), ["job.reported job:beat"], "the first");
  wait(world, 70 * MINUTE);
  t.same(told(world), ["job.missed job:beat", "incident.proposed #"]);
  world.pass(24 * HOUR);
  t.same(told(world), [], "once");
  world.jobSays("beat", "succeeded");
  t.same(told(world).toSorted(), ["incident.cancelled #", "job.reported job:beat"]);
});

t.test("restarts: the wait goes on, and a box that was off says nothing is missing", async (t) => {
  const world = site(beat(), nightly());
  world.jobSays("beat", "succeeded");
  world.pass(30 * MINUTE);
  world.beOff(MINUTE);
  told(world);
  world.pass(38 * MINUTE);
  t.same(told(world), []);
  wait(world, 2 * MINUTE);
  t.same(told(world), ["job.missed job:beat", "incident.proposed #"]);
  world.restart();
  t.same(told(world), [], "not told twice");
  to(world, 1.6);
  world.beOff(4 * HOUR);
  world.pass(HOUR);
  t.same(told(world), []);
  t.match(world.jobState("nightly"), { state: "unknown", runs: [{ remarks: ["off"] }] });
});

t.test("a business service goes by its jobs", async (t) => {
  const world = site(nightly());
  world.models = [
    {
      id: "erp",
      name: "ERP",
      criticality: "critical",
      requires: [{ atLeast: 1, of: [{ subject: "job:nightly", weight: 1 }] }],
    },
  ];
  to(world, 2);
  world.jobSays("nightly", "succeeded");
  t.equal(world.modelState("erp").state, "healthy");
  to(world, 24 + 2);
  world.jobSays("nightly", "failed");
  t.equal(world.modelState("erp").state, "failed");
  t.match(incidentOf(world), { classification: "fullOutage", criticality: "critical", priority: "critical" });
  world.jobSays("nightly", "warned");
  t.equal(world.modelState("erp").state, "degraded");
});

t.test("people report problems of jobs, and what is gone ends", async (t) => {
  const world = site(nightly());
  const id = world.report("job:nightly", "The tape is full.");
  t.match(world.incident(id), { subject: "job:nightly", subjectName: "Nightly", category: "infrastructure" });
  world.withdraw("job:nightly");
  t.same(world.incidents(), []);
});

t.test("what was said of a time that never was is taken back as soon as the clock is right", async (t) => {
  const world = site(nightly());
  // On this night, and every fourth one from then on.
  const { day } = Temporal.Instant.fromEpochMilliseconds(world.wallMs).toZonedDateTimeISO("Europe/Zagreb");
  const cron = `30 2 ${[0, 4, 8].map((days) => day + days).join()} * *`;
  const { schedule } = nightly();
  const rare = nightly({ schedule: { ...(schedule as CronSchedule), cron, rule: parseCron(cron) } });
  world.expect(rare);
  to(world, 3);
  world.jobSays("nightly", "succeeded");
  t.equal(world.jobState("nightly")?.state, "succeeded");
  const ahead = (3 * 24 + 20) * HOUR;
  world.stepClock(ahead);
  to(world, 12);
  t.equal(world.jobState("nightly")?.state, "missing");
  t.ok(world.incidents().some(({ state }) => state === "proposed"));
  world.stepClock(-ahead);
  t.match(world.jobState("nightly"), { state: "succeeded", runs: { length: 1 } });
  t.notOk(world.incidents().some(({ state }) => state === "proposed"));
});

t.test("work can name a job alone", async (t) => {
  const loose = nightly({ id: "loose", name: "Loose", host: "elsewhere" });
  const world = site(nightly(), loose);
  world.announce({ id: "w", jobs: ["nightly", "loose"] }, 1 * HOUR, 3 * HOUR);
  told(world);
  to(world, 2);
  world.jobSays("nightly", "failed");
  t.same(told(world), [], "what failed waits for the end of the work");
  to(world, 6);
  t.same(told(world), ["incident.opened #"], "and what was missed is excused by it");
  t.match(world.jobState("loose"), { state: "missing", runs: [{ inWork: true }] });
  to(world, 24 + 5);
  t.same(
    told(world)
      .filter((line) => line.startsWith("job.missed"))
      .toSorted(),
    ["job.missed job:loose", "job.missed job:nightly"],
    "the next night is no work",
  );
  const late = site(nightly());
  to(late, 5);
  late.announce({ id: "w", jobs: ["nightly"] }, 4 * HOUR, 6 * HOUR);
  t.ok(told(late).includes("incident.cancelled #"), "announced late");
  t.same(
    late.spans.filter(({ kind }) => kind === "maintenance").map(({ subject }) => subject),
    ["job:nightly"],
  );
});

/** The NAS behind its switch; looks come as on a real site. The window of its job ends after a quarter of an hour. */
function behindSwitch(alive: boolean) {
  const cron = "5 1 * * *";
  const schedule = { ...(nightly().schedule as CronSchedule), cron, rule: parseCron(cron), windowMs: 10 * MINUTE };
  const world = new TimelineWorld({
    switch: {},
    nas: { parents: ["switch"], services: ["web"], ...(!alive && { alive: false as const }) },
  });
  world.trusted = true;
  world.expect(nightly({ schedule }));
  const keys = ["switch/alive", ...(alive ? ["nas/alive"] : []), "nas/web"] as ServiceKey[];
  return { world, keys };
}
const isGoneFrom =
  (ms: number, ...hosts: readonly string[]): Truth =>
  (key, now) =>
    now >= ms && hosts.some((host) => key.startsWith(`${host}/`)) ? "c" : "o";

t.test("a job that is missed while its host, or what that stands behind, is dying is told with it", async (t) => {
  const end = 15 * MINUTE;
  for (const alive of [true, false])
    for (const dying of [["nas"], ["switch", "nas"]])
      for (let seconds = -130; seconds < 0; seconds += 5) {
        if (!alive && dying.length === 1) continue;
        const { world, keys } = behindSwitch(alive);
        playOutage(world, keys, isGoneFrom(end + seconds * 1000 + 500, ...dying), end + 10 * MINUTE);
        const what = `${dying.join(" and ")} from ${seconds} s on, ${alive ? "with" : "without"} a host check`;
        const cause = dying[0];
        const open = world.incidents().map(({ subject }) => subject);
        t.same(open, [cause], what);
        t.ok(
          world.incidents()[0]?.symptoms.some(({ subject }) => subject === "job:nightly"),
          what,
        );
        const lines = world.told();
        t.equal(lines.filter((line) => line === "incident.opened " + cause).length, 1, what);
        // Whoever dies before the window ends is never spoken of twice.
        if (seconds < 0)
          t.notOk(
            lines.some((line) => /^(job|incident.proposed)/.test(line)),
            what,
          );
      }
});

t.test("a job that is missed while its host is well is proposed as soon as that is known", async (t) => {
  const end = 15 * MINUTE;
  for (const alive of [true, false]) {
    const { world, keys } = behindSwitch(alive);
    playOutage(world, keys, () => "o", end + 10_000);
    t.same(told(world), ["job.missed job:nightly", "incident.proposed #"]);
  }
  // It stammers, and is not gone.
  const { world, keys } = behindSwitch(true);
  playOutage(
    world,
    keys,
    (key, now) => (key === "nas/alive" && now >= end && now < end + 1500 ? "c" : "o"),
    end + 5 * MINUTE,
  );
  t.same(told(world), ["job.missed job:nightly", "incident.proposed #"]);
  // Evidence that comes soon after makes one of both;
  const soon = site(nightly());
  to(soon, 4.5);
  soon.pass(10_000);
  soon.feed("nas/alive", "ccc");
  t.ok(told(soon).includes("incident.cancelled #"));
  t.match(soon.incidents(), [{ subject: "nas", symptoms: [{ subject: "job:nightly" }] }]);
  t.equal(soon.incidents().length, 1);
  // what comes much later is another fault.
  const later = behindSwitch(true);
  playOutage(later.world, later.keys, isGoneFrom(end + 5 * MINUTE, "nas"), end + HOUR);
  t.same(
    later.world.incidents().map(({ subject, state }) => [subject, state]),
    [
      ["job:nightly", "proposed"],
      ["nas", "open"],
    ],
  );
});

t.test(
  "nobody looks any more whether the host is there: what was missed is told all the same, once, also over restarts",
  async (t) => {
    const world = site(nightly());
    world.pass(4.5 * HOUR - world.now);
    t.same(told(world), [], "not yet: its host was looked at hours ago");
    world.pass(30_000);
    world.restart();
    world.pass(9 * MINUTE);
    t.same(told(world), ["job.missed job:nightly", "incident.proposed #"]);
    const reported = site(nightly());
    reported.pass(4.5 * HOUR - reported.now);
    reported.jobSays("nightly", "succeeded");
    reported.pass(HOUR);
    t.same(told(reported), ["job.reported job:nightly"], "it came meanwhile");
  },
);
