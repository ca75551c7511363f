/**
 * The whole box through the last day of a month on a hand-driven clock, over the end of summer time: a device fails, an incident is
 * answered late, a job does not report, the box is off, work is announced. The month's report is made by a process of its own, as HTML, as
 * PDF and as figures, and each figure is what a calendar and a clock on the wall give. In the morning of the first it goes out by mail.
 */
import type { AddressInfo } from "node:net";
import path from "node:path";
import { SMTPServer } from "smtp-server";
import t, { type Test } from "tap";
import { makePasswords } from "#actions/passwords.ts";
import { createToken } from "#actions/tokens.ts";
import { localActor } from "#actions/actor.ts";
import type { Timer } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { HandClock } from "#lib/testing/hand-clock.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { ReportFigures, ReportList } from "#model/api-reports.ts";
import type { Incident } from "#model/incident.ts";
import { StateStore } from "#store/state-store.ts";
import { runWords } from "../testing/fake-terminal.ts";
import { HandDrivenBox } from "../testing/hand-driven-box.ts";

const ZONE = "Europe/Zagreb";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SITE = (mailPort: number) => `
version: 1
customer: acme
site: { id: hq, name: Adria Foods, timezone: ${ZONE} }
box: { id: box-1 }
uplink: { targets: [192.0.2.254] }
hosts:
  - { id: nas, name: NAS-01, address: 192.0.2.10, hostCheck: { check: ping, interval: 5m } }
  - { id: sql, name: SQL-01, address: 192.0.2.20, hostCheck: { check: ping, interval: 5m } }
jobs:
  - id: backup
    name: Nightly backup
    expect: { by: heartbeat, token: backup-token }
    schedule: { cron: "30 2 * * *", window: 3h }
  - id: copy
    name: Off-site copy
    expect: { by: heartbeat, token: copy-token }
    schedule: { cron: "0 13 * * *", window: 1h }
contacts:
  - { id: boss, name: Uprava, mail: boss@acme.example, language: hr, monthlyReport: true, tell: [] }
  - { id: duty, name: Duty desk, mail: duty@acme.example, tell: [] }
outputs: { mail: { host: 127.0.0.1, port: ${mailPort}, from: box@acme.example, encryption: plain } }
healthModels: [{ id: files, name: Shared files, criticality: high, requires: [nas] }]
maintenance:
  - { id: disks, hosts: [sql], schedule: { rrule: "FREQ=DAILY;COUNT=1", from: 2027-10-31, start: "10:00", duration: 2h } }
`;
const msOf = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;

/** Nobody looks more often than once a minute: days have many seconds. */
class PatientClock extends HandClock {
  override every(ms: number, work: () => void): Timer {
    return super.every(Math.max(ms, 60_000), work);
  }
}

/** A mail server on loopback that takes everything. */
async function startMail(t: Test): Promise<{ readonly port: number; readonly mails: string[] }> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        mails.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => listening.once("listening", resolve));
  t.teardown(() => server.close());
  return { port: (listening.address() as AddressInfo).port, mails };
}

t.test("thirty hours of a box, and the report of their month", async (t) => {
  const clock = new PatientClock(msOf("2027-10-30T18:00"));
  const mail = await startMail(t);
  const box = new HandDrivenBox(t, SITE(mail.port), clock, [
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    path.join(import.meta.dirname, "../../main.ts"),
  ]);
  await box.start();
  const state = StateStore.open(box.dataFolder, { clock, log: silentLog, as: "visitor" });
  state.accounts.addUser("ana", "admin", "hash");
  const desk = { accounts: state.accounts, passwords: makePasswords(), clock, log: silentLog };
  const made = createToken(desk, localActor, { name: "test", role: "admin" });
  state.close();
  if (!made.done) return t.fail("no token");
  const headers = { authorization: `Bearer ${made.value.token}` };
  const until = (local: string) => clock.advance(msOf(local) - clock.wallMs());
  const get = (where: string) => fetch(`${box.url}/api/v1${where}`, { headers });

  // From before eight to ten; answered after 20 minutes of 15.
  await until("2027-10-30T19:57:30");
  box.network.die("192.0.2.10");
  await until("2027-10-30T20:20");
  const { incidents } = (await (await get("/incidents?state=open")).json()) as { incidents: Incident[] };
  const acknowledge = `${box.url}/api/v1/incidents/${incidents[0]?.id}/acknowledge`;
  await fetch(acknowledge, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: "{}" });
  await until("2027-10-30T22:00");
  box.network.live("192.0.2.10");
  await until("2027-10-31T03:10");
  await fetch(`${box.url}/heartbeat/backup-token`, { method: "POST" });
  await until("2027-10-31T05:00");
  await box.stop();
  await clock.advance(msOf("2027-10-31T09:00") - clock.wallMs());
  await box.start();
  await until("2027-10-31T10:30");
  box.network.die("192.0.2.20");
  await until("2027-10-31T11:30");
  box.network.live("192.0.2.20");
  await until("2027-11-01T00:20");

  const list = (await (await get("/reports")).json()) as ReportList;
  t.same(
    list.months.map(({ month, running }) => [month, running]),
    [
      ["2027-11", true],
      ["2027-10", false],
    ],
  );
  const answer = await get("/reports/2027-10");
  t.equal(answer.status, 200);
  const figures = (await answer.json()) as ReportFigures;
  const month = msOf("2027-11-01T00:00") - msOf("2027-10-01T00:00");
  t.equal(month, 745 * HOUR, "the last Sunday has 25 hours");
  const all = [...figures.models, ...figures.hosts.shown];
  for (const { subject, wellMs, failedMs, excusedMs, unknownMs } of all)
    t.equal(wellMs + failedMs + excusedMs + unknownMs, month, subject);
  const [files] = figures.models;
  const failed = (files?.failedMs ?? 0) / MINUTE;
  // It was found at the next look and confirmed within a minute; and it was back at a look after noon.
  t.ok(failed > 110 && failed < 130, `failed for ${failed} minutes`);
  t.match(files, { name: "Shared files", failures: 1 });
  const sql = figures.hosts.shown.find(({ subject }) => subject === "sql");
  t.match(sql, { failedMs: 0, excusedMs: 2 * HOUR, share: 1 }, "announced work is no failure");
  const off = figures.sums.unwatchedMs - 4 * HOUR;
  t.ok(Math.abs(off) <= MINUTE, `off for ${off} ms more than four hours`);
  t.equal(figures.watchedSince, new Date(msOf("2027-10-30T18:00")).toISOString());
  t.match(figures.incidents[0], { name: "NAS-01", respond: { outcome: "missed" }, resolve: { outcome: "kept" } });
  t.match(figures.sums.incidents, { opened: 1, missed: 1 });
  const days = figures.jobs.map((job) => job.days.slice(28).map(({ outcome, none }) => outcome ?? none));
  t.same(days, [
    ["notKnown", "notKnown", "succeeded"],
    ["notKnown", "notKnown", "missing"],
  ]);

  const html = await get("/reports/2027-10?format=html&language=en");
  t.equal(html.headers.get("content-type"), "text/html; charset=utf-8");
  t.match(html.headers.get("content-security-policy"), /^default-src 'none'; .*style-src 'sha256-/);
  t.match(await html.text(), /<h1>Adria Foods, October 2027<\/h1>/);
  const pdf = await get("/reports/2027-10?format=pdf");
  t.equal(pdf.headers.get("content-type"), "application/pdf");
  t.equal(Buffer.from(await pdf.arrayBuffer()).toString("latin1", 0, 5), "%PDF-");
  t.equal((await get("/reports/2027-13")).status, 400);

  t.same(mail.mails, [], "the month is not closed");
  await until("2027-11-01T06:05");
  await waitFor("the letter", () => mail.mails.length > 0);
  const [letter] = mail.mails;
  t.match(letter, /^To: Uprava <boss@acme\.example>/m);
  t.match(letter, /^Message-ID: <report-2027-10\.boss@acme\.example>/m);
  t.match(letter, /^Content-Type: application\/pdf; name=report-2027-10\.pdf/m);
  t.match(letter, /\r\n\r\nJVBERi0/, "a PDF as it begins in base64");
  t.match(letter, /^Content-Type: text\/html/m);
  await box.stop();
  await box.start();
  await until("2027-11-01T08:00");

  const configFile = path.join(box.dataFolder, "site.yaml");
  const place = ["--config", configFile, "--data", box.dataFolder, "--now", "2027-11-01T07:00:00Z"];
  const byHand = (...words: string[]) => runWords(["report", "--mail", ...words, ...place]);
  t.match(await byHand("duty", "--month", "2027-10"), { code: 0, out: [/^Duty desk: taken/] });
  t.equal(mail.mails.length, 2, "the box itself sent it once, and to nobody else");
  t.match(mail.mails[1], /^Subject: Adria Foods: monthly report, October 2027/m);
  t.match(mail.mails[1], /^Message-ID:\s+<report-2027-10-[^>]+\.duty@acme/m);
  t.match(await byHand("boss"), { code: 0 }, "the month before where none is named");
  t.match(await byHand("nobody"), { code: 64, err: [/no contact "nobody"/] });
  t.match(await byHand("duty", "--month", "2027-02"), { code: 66 });
});
