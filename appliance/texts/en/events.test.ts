import t from "tap";
import { wordsOf } from "../sentence-book.ts";
import { tellEvent } from "../tell-event.ts";
import { english } from "./english.ts";

const words = wordsOf(english, "UTC", () => Date.parse("2026-03-01T12:00:00Z"));

function told(type: string, subject: string | undefined, data: unknown): string {
  return tellEvent(english, { type, subject, data }, words);
}

const incident = {
  id: "0195508f-c07b-7000-8000-000000000001",
  subject: "nas",
  subjectName: "NAS-01",
  cause: { code: "incident.hostDown", parameters: { name: "NAS-01" } },
  failedAt: "2026-03-01T10:00:00.000Z",
  symptoms: [],
};

void t.test("an incident is told by its cause", async (t) => {
  t.equal(told("incident.opened", incident.id, incident), "NAS-01 does not answer, since 10:00");
  t.equal(
    told("incident.opened", incident.id, { ...incident, symptoms: [{}, {}] }),
    "NAS-01 does not answer, since 10:00",
    "symptoms that cannot be read are not counted",
  );
  const resolvedAt = "2026-03-01T11:05:00.000Z";
  t.equal(told("incident.resolved", incident.id, { ...incident, resolvedAt }), "NAS-01 works again after 1 h 5 min");
});

void t.test("what people did is told with who and what they wrote", async (t) => {
  const say = (type: string, step: object, more: object = {}) =>
    told(`incident.${type}`, incident.id, {
      ...incident,
      ...more,
      step: { by: { kind: "user", name: "Ana" }, ...step },
    });
  t.equal(
    say("suspended", { did: "suspended", reason: "awaitingThirdParty", note: "A new disk." }),
    "NAS-01 does not answer: suspended, waiting for a third party, by Ana: “A new disk.”",
  );
  t.equal(say("assigned", { did: "assigned", to: "Field" }), "NAS-01 does not answer: assigned to Field, by Ana");
  t.equal(
    say("updated", { did: "prioritised", from: "low", to: "high", note: "Payday." }),
    "NAS-01 does not answer: priority high instead of low, by Ana: “Payday.”",
  );
  t.equal(say("updated", { did: "noted", note: "Loud." }), "NAS-01 does not answer: Ana notes: “Loud.”");
  t.equal(say("updated", { did: "wrote", note: "Hello?" }), "NAS-01 does not answer: Ana writes: “Hello?”");
  t.equal(say("updated", { did: "wrote", note: "x".repeat(201) }).length, 239, "a long one is cut");
  t.equal(say("opened", { did: "opened" }), "NAS-01 does not answer; accepted, by Ana");
  const items = [
    {
      source: "path",
      code: "diagnosis.path.ends",
      parameters: { last: "10.0.0.1", name: "Router", count: 1, hops: ["10.0.0.1"] },
    },
  ];
  t.equal(
    say("updated", { did: "diagnosed" }, { diagnosis: { at: "2026-03-01T10:00:10.000Z", tookMs: 1, items } }),
    "NAS-01 does not answer: the way to it ends behind Router (10.0.0.1), 1 hop from here",
    "the most telling of a diagnosis",
  );
  t.equal(say("updated", { did: "diagnosed" }), "NAS-01 does not answer: it was looked at");
  t.equal(say("reopened", { did: "reopened" }), "NAS-01 does not answer: opened again, by Ana");
  t.equal(
    say("cancelled", { did: "cancelled", note: "Sold." }, { reason: "noFault" }),
    "NAS-01: cancelled, it is no fault, by Ana: “Sold.”",
  );
  const cause = { code: "incident.reported", parameters: { what: "NAS-01", said: "Slow.", by: "Ivo" } };
  t.equal(
    told("incident.proposed", incident.id, { ...incident, cause }),
    "NAS-01: “Slow.”, says Ivo; it waits for a person to accept it",
  );
  t.equal(say("resolved", { did: "resolved" }, { cause, heldOpen: true }), "NAS-01: “Slow.”, says Ivo; solved, by Ana");
});

void t.test("what hangs on an incident is counted as devices, as the page does", async (t) => {
  const symptom = (subject: string) => ({ subject, name: subject.toUpperCase(), state: "unreachable" });
  const say = (type: string, ...subjects: string[]) =>
    told(type, incident.id, {
      ...incident,
      host: "nas",
      resolvedAt: "2026-03-01T11:05:00.000Z",
      symptoms: subjects.map(symptom),
    });
  const many = ["nas/cpu", "sql", "sql/db", "sql/disk", "ap-1", "ap-2", "ap-3", "cam/http"];
  t.equal(
    say("incident.opened", ...many),
    "NAS-01 does not answer, since 10:00; 5 devices behind it: SQL, AP-1, AP-2 and 2 more",
  );
  t.equal(say("incident.updated", "sql/db"), "NAS-01 does not answer; 1 device behind it: sql");
  t.equal(say("incident.updated", "nas/cpu", "nas/fan"), "NAS-01 does not answer; 2 of its other checks fail with it");
  t.equal(
    say("incident.resolved", ...many),
    "NAS-01 works again after 1 h 5 min; 5 devices were behind it: SQL, AP-1, AP-2 and 2 more",
  );
  t.equal(say("incident.resolved", "nas/cpu"), "NAS-01 works again after 1 h 5 min");
});

void t.test("a clock is told with the time that is left or over, and whom it concerns", async (t) => {
  const clocks = {
    respond: { state: "running", targetMs: 900_000, usedMs: 700_000, dueAt: "2026-03-01T13:20:00.000Z" },
    resolve: { state: "breached", targetMs: 14_400_000, usedMs: 14_400_000 + 720_000 },
  };
  const say = (type: string, clock: string, contacts?: readonly string[]) =>
    told(type, incident.id, {
      ...incident,
      clocks,
      clock,
      ...(contacts && { escalation: { after: 50, to: [], contacts: contacts.map((name) => ({ id: "x", name })) } }),
    });
  t.equal(say("incident.slaWarning", "respond"), "NAS-01 does not answer: 3 min left to respond, until 13:20");
  t.equal(
    say("incident.slaBreached", "resolve"),
    "NAS-01 does not answer: not resolved within the agreed 4 h; over by 12 min",
  );
  t.equal(
    say("incident.escalated", "respond", ["Duty desk", "On call"]),
    "NAS-01 does not answer: 3 min left to respond, until 13:20; to be told: Duty desk, On call",
  );
  t.equal(
    say("incident.escalated", "resolve", []),
    "NAS-01 does not answer: not resolved within the agreed 4 h; over by 12 min; nobody is named for this hour",
  );
  t.equal(
    told("incident.slaBreached", incident.id, incident),
    "NAS-01 does not answer: the agreed time has passed",
    "by a box that tells no clocks",
  );
});

void t.test("a changed state is told with what the check saw", async (t) => {
  const data = {
    hostName: "Core switch",
    serviceName: "Web",
    before: "ok",
    state: "critical",
    seen: { code: "check.boxFault", parameters: { errno: "EMFILE" } },
  };
  const sentence = told("state.changed", "core-switch/web", data);
  t.equal(sentence, "Core switch: Web is critical, was ok: this box could not look: it has too many files open");
});

void t.test("a type from a newer box is shown as it is", async (t) => {
  t.equal(told("incident.teleported", "x", {}), "event.incident.teleported");
});

void t.test("a list of findings names the first few", async (t) => {
  const finding = (hostName: string, serviceName: string) => ({ hostName, serviceName });
  const data = {
    count: 4,
    findings: [
      finding("NAS-01", "Disk 2"),
      finding("NAS-01", "Fan"),
      finding("UPS", "Runtime"),
      finding("AP", "Port 1"),
    ],
  };
  t.equal(
    told("finding.listed", "site", data),
    "4 things are not as they should be and were so at the first look: NAS-01: Disk 2, NAS-01: Fan, UPS: Runtime and 1 more",
  );
  t.equal(
    told("finding.listed", "site", { count: 1, findings: [finding("UPS", "Runtime")] }),
    "1 thing is not as it should be and was so at the first look: UPS: Runtime",
  );
});

void t.test("jobs are told in words", async (t) => {
  const run = { due: "2026-03-01T02:00:00.000Z", until: "2026-03-01T05:00:00.000Z", outcome: "succeeded", lines: [] };
  const job = { job: "nightly", name: "Nightly backup", way: "mail", host: "nas", hostName: "NAS-01" };
  const reported = (more: object, report: object = {}) =>
    told("job.reported", "job:nightly", { ...job, run: { ...run, ...more }, report });
  t.equal(reported({ durationMs: 720_000, sizeBytes: 5e9 }), "NAS-01: Nightly backup ran, in 12 min, 5 GB");
  t.equal(
    reported({}, { by: "Ana", note: "The mail was lost." }),
    "NAS-01: Nightly backup ran; Ana looked: “The mail was lost.”",
  );
  t.equal(
    reported({ outcome: "warned", lines: ["2 files were open"] }),
    "NAS-01: Nightly backup ran, with warnings: “2 files were open”",
  );
  t.equal(
    reported({ outcome: "warned", remarks: ["tooLong", "tooLittle"], durationMs: 36_000_000 }),
    "NAS-01: Nightly backup ran, in 10 h, with warnings: it took longer than it should, it moved less than it should",
  );
  t.equal(reported({ outcome: "failed", lines: ["disk full"] }), "NAS-01: Nightly backup failed: “disk full”");
  t.equal(reported({ outcome: "late" }), "NAS-01: Nightly backup ran, but reported after 05:00 only");
  const machines = [{ name: "a", outcome: "succeeded" }, { name: "b" }, { name: "c", outcome: "failed" }];
  t.equal(
    reported({ outcome: "waiting", machines: machines.slice(0, 2) }, { machine: "a" }),
    "NAS-01: Nightly backup: a reported; 1 other is waited for",
  );
  t.equal(reported({ outcome: "failed", machines }), "NAS-01: Nightly backup failed on c");
  const missed = (more: object, data: object = {}) =>
    told("job.missed", "job:nightly", {
      ...job,
      waitedUntil: "2026-03-01T05:30:00.000Z",
      ...data,
      run: { ...run, outcome: "missing", ...more },
    });
  t.equal(
    missed({}, { from: "backup@acme.example" }),
    "NAS-01: Nightly backup has not reported: expected by mail from backup@acme.example between 02:00 and 05:30",
  );
  t.equal(
    missed({ startedAt: "2026-03-01T02:10:00.000Z", remarks: ["overdue"] }),
    "NAS-01: Nightly backup has started at 02:10 and not ended until 05:30",
  );
  t.equal(
    missed({ outcome: "partial", machines }, { missing: ["b"] }),
    "NAS-01: Nightly backup: b did not report, of 3 machines; expected by mail between 02:00 and 05:30",
  );
  t.equal(
    missed({}, { way: "heartbeat", everyMs: 3_600_000 }),
    "NAS-01: Nightly backup has not reported: expected by heartbeat every 1 h, in vain until 05:30",
  );
  const cause = { code: "incident.jobMissing", parameters: { name: "Nightly backup" } };
  const whole = { ...incident, cause, subject: "job:nightly", subjectName: "Nightly backup" };
  t.equal(
    told("incident.cancelled", incident.id, { ...whole, reason: "reported" }),
    "Nightly backup: cancelled, it has reported since",
  );
});
