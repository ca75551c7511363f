/** What is open after a restore is held until what it stands for was looked at, or has reported: of every kind. */
import t from "tap";
import { HandClock } from "#lib/testing/hand-clock.ts";
import type { HealthModel } from "#model/health-model.ts";
import type { ServiceKey } from "#model/id.ts";
import type { Incident } from "#model/incident.ts";
import type { Job } from "#model/job.ts";
import type { JobRun, JobState } from "#model/job-state.ts";
import type { Host, Service } from "#model/site.ts";
import type { ServiceState } from "#model/state.ts";
import { incidentSubject, subjectText } from "#model/subject.ts";
import { LookedAnew } from "./looked-anew.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DISKS = ["nas/disk-1", "nas/disk-2", "nas/disk-3"] as ServiceKey[];
const MODELS: Record<string, unknown> = {
  erp: { requires: [{ of: [{ subject: "sql" }, { subject: "model:web" }, { subject: "job:nightly" }] }] },
  web: { requires: [{ of: [{ subject: "nas/web" }, { subject: "model:erp" }] }] },
};

function stage(...subjects: readonly string[]) {
  const clock = new HandClock();
  const looked = new Set<string>();
  const checked: string[] = [];
  const released: string[] = [];
  let runs: Partial<JobRun>[] = [];
  const anew = new LookedAnew({
    clock,
    checkNow: (key) => checked.push(key),
    release: (subject) => released.push(subjectText(subject)),
    world: {
      incidents: () => subjects.map((subject, at) => ({ id: `incident-${at}`, subject }) as Incident).values(),
      host: (id) => (id === "bare" ? ({} as Host) : ({ hostService: `${id}/alive` } as Host)),
      service: (key) => ({ key }) as Service,
      serviceState: (key) => (looked.has(key) ? { lookedMs: clock.monotonicMs() } : {}) as ServiceState,
      partMembers: (host) => (host === "nas" ? DISKS.map((key) => ({ key }) as Service) : []),
      healthModel: (id) => MODELS[id] as HealthModel | undefined,
      job: (id) => (id === "gone" ? undefined : ({ id } as Job)),
      jobState: () => ({ runs }) as unknown as JobState,
    },
  });
  anew.hold();
  anew.begin();
  const holds = (at = 0) => anew.holds(incidentSubject(`incident-${at}`));
  const report = (run: Partial<JobRun>) => (runs = [...runs, { since: clock.wallMs(), ...run }]);
  return { clock, looked, checked, released, anew, holds, report };
}

t.test("parts of one kind: all of them", async (t) => {
  const { clock, looked, checked, released, holds } = stage("nas/@disk");
  t.same(checked, DISKS);
  looked.add(DISKS[0] ?? "").add(DISKS[1] ?? "");
  await clock.advance(MINUTE);
  t.ok(holds());
  looked.add(DISKS[2] ?? "");
  await clock.advance(2000);
  t.notOk(holds());
  t.same(released, ["incident-0"]);
  t.equal(clock.waiting, 0);
});

t.test("what could not be looked at is let go after ten minutes", async (t) => {
  const { clock, released, holds } = stage("nas/@disk", "sql", "nas/web");
  await clock.advance(9 * MINUTE);
  t.ok(holds(0) && holds(1) && holds(2));
  await clock.advance(2 * MINUTE);
  t.equal(released.length, 3);
});

t.test("a job is held until it reports, or did not where it could be heard", async (t) => {
  for (const outcome of ["succeeded", "failed", "warned", "late", "missing", "partial"] as const) {
    const { clock, released, holds, report } = stage("job:nightly");
    report({ since: clock.wallMs() - HOUR, outcome: "missing" });
    report({ outcome: "unknown" });
    await clock.advance(12 * HOUR);
    t.ok(holds(), "what was before, and what could not be heard, tell nothing");
    report({ outcome: "waiting" });
    await clock.advance(MINUTE);
    t.ok(holds());
    report({ outcome });
    await clock.advance(2000);
    t.same(released, ["incident-0"], outcome);
  }
});

t.test("a job that never reports is let go after a day, one that is gone at once", async (t) => {
  const { clock, released, holds } = stage("job:nightly", "job:gone");
  await clock.advance(2000);
  t.same(released, ["incident-1"]);
  await clock.advance(24 * HOUR);
  t.ok(holds());
  await clock.advance(2 * HOUR);
  t.notOk(holds());
});

t.test("a business service: all that it needs, by way of others too, round and round", async (t) => {
  const { clock, looked, checked, holds, report } = stage("model:erp");
  t.same(checked.toSorted(), ["nas/web", "sql/alive"]);
  looked.add("sql/alive").add("nas/web");
  await clock.advance(2000);
  t.ok(holds(), "its job has not reported");
  report({ outcome: "succeeded" });
  await clock.advance(2000);
  t.notOk(holds());
});

t.test("what no look and no report tells of is not held", async (t) => {
  const { clock, checked, holds } = stage("bare", "uplink", "site", "model:unknown");
  for (const at of [0, 1, 2, 3]) t.notOk(holds(at));
  t.same(checked, []);
  t.equal(clock.waiting, 0);
});
