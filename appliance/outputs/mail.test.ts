/** A mail as people read it: plain and HTML, nothing loaded from anywhere, foreign text harmless, the newest that is known. */
import t from "tap";
import { mailHtml } from "./mail-html.ts";
import { plainText } from "./plain-text.ts";
import { incidentEvent } from "./testing/incident-events.ts";
import { contactOf, NOON, openOffice } from "./testing/office-stage.ts";

const SECOND = 1000;
const NASTY = `<img src="https://evil.example/x.png" onerror=alert(1)> & "x" 'y' \u202eabc`;

void t.test("what a device calls itself cannot do anything in a mail", async (t) => {
  const stage = openOffice([contactOf("duty", { name: NASTY })]);
  const symptoms = [{ subject: "nas", name: NASTY, state: "unreachable", since: "x" }];
  const cause = { code: NASTY, parameters: {} };
  stage.tell(
    incidentEvent("incident.opened", { n: 1, at: NOON, more: { symptoms, cause, link: "javascript:alert(1)" } }),
  );
  await stage.clock.advance(60 * SECOND);
  const [mail] = stage.carrier.taken;
  if (mail === undefined) throw new Error("there is no mail");
  const html = mailHtml(mail.message);
  t.notMatch(html, /<img|\u202e|javascript:/);
  t.notMatch(html, /(src|href)="(?!https:\/\/192\.0\.2\.7)/, "nothing is loaded, nothing leads elsewhere");
  t.match(html, /&lt;img src=&quot;https:\/\/evil/);
  t.notMatch(plainText(mail.message), /\u202e/);
});

void t.test(
  "the diagnosis that comes within the wait stands in the first mail, though it is no news by itself",
  async (t) => {
    const stage = openOffice([contactOf("duty")]);
    stage.tell(incidentEvent("incident.opened", { n: 1, at: NOON }));
    await stage.clock.advance(10 * SECOND);
    const items = [{ source: "ports", code: "diagnosis.path.reached", parameters: { count: 2, ms: 3 } }];
    const more = {
      changed: ["diagnosis"],
      diagnosis: { at: "x", tookMs: 1, items },
      step: { did: "diagnosed", by: { kind: "box", name: "box" } },
    };
    stage.tell(incidentEvent("incident.updated", { n: 1, at: NOON + 10 * SECOND, failedAt: NOON, more }));
    await stage.clock.advance(60 * SECOND);
    t.equal(stage.carrier.taken.length, 1);
    const [mail] = stage.carrier.taken;
    if (mail === undefined) throw new Error("there is no mail");
    const text = plainText(mail.message);
    t.match(text, /First diagnosis\n- the way to it is open: 2 hops, 3 ms/);
    t.match(text, /^Device 1|Acme HQ: Device 1/);
  },
);

void t.test("the list of findings names them", async (t) => {
  const stage = openOffice([contactOf("duty")]);
  const findings = [
    {
      host: "nas",
      hostName: "NAS-01",
      service: "disk",
      serviceName: "Disk C",
      state: "warning",
      since: "x",
      seen: { code: "tcp.refused", parameters: {} },
      text: { en: "x" },
    },
  ];
  stage.tell({ type: "finding.listed", subject: "site", at: NOON, data: { count: 1, findings, text: { en: "x" } } });
  await stage.clock.advance(60 * SECOND);
  t.match(stage.carrier.taken[0]?.message.sections, [{ lines: [/^NAS-01: Disk C: /] }]);
  t.equal(stage.carrier.taken[0]?.message.tone, "doubtful");
});

void t.test("of jobs only what went wrong is told, to those who want it", async (t) => {
  const stage = openOffice([contactOf("duty", { tell: ["jobs"] })]);
  const job = { job: "backup", name: "Backup", criticality: "high", state: "failed", before: "ok" };
  const reported = (outcome: string) => ({
    type: "job.reported" as const,
    subject: "job:backup",
    at: NOON,
    data: { ...job, report: { outcome } },
  });
  stage.tell(reported("succeeded"), reported("started"), reported("failed"), {
    type: "job.missed",
    subject: "job:backup",
    at: NOON,
    data: job,
  });
  await stage.clock.advance(60 * SECOND);
  t.same(
    stage.carrier.taken.map(({ message }) => message.priority),
    ["medium", "medium"],
  );
});

void t.test("what comes in pairs: the second is told to who heard the first, in its thread", async (t) => {
  const stage = openOffice([contactOf("duty", { tell: ["states", "maintenance"] })]);
  const changed = (state: string, at: number) => ({
    type: "state.changed" as const,
    subject: "nas/disk",
    at,
    data: { host: "nas", hostName: "NAS-01", service: "disk", serviceName: "Disk", state, before: "ok" },
  });
  stage.tell(changed("ok", NOON));
  await stage.clock.advance(60 * SECOND);
  t.equal(stage.carrier.taken.length, 0);
  stage.tell(changed("warning", NOON + 60 * SECOND));
  await stage.clock.advance(60 * SECOND);
  stage.tell(changed("ok", NOON + 120 * SECOND));
  await stage.clock.advance(60 * SECOND);
  t.same(
    stage.carrier.taken.map(({ message }) => message.tone),
    ["doubtful", "good"],
  );
  t.equal(stage.carrier.taken[1]?.thread?.root, stage.carrier.taken[0]?.id);
});
