/** `vedetta job try`: what a mail would mean, by a configuration or without one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { jobTry } from "./job-try.ts";

const SITE = `version: 1
customer: acme
site: { id: hq, timezone: Europe/Zagreb }
box: { id: box-1 }
jobs:
  - { id: nightly, expect: { by: mail, from: backup@acme.example, subject: Backup }, schedule: { cron: "0 2 * * *", window: 3h } }
  - { id: hourly, expect: { by: heartbeat, token: { secret: not-here } }, schedule: { every: 1h, grace: 1m } }
listeners: { smtp: { listen: "127.0.0.1:2525", rules: [{ id: gizmo, title: Gizmo, recognised: [{ from: [gizmo] }], subjects: ["gizmo: {status}"], values: { failed: [blue] } }] } }
`;
const mail = (from: string, subject: string, body: string) =>
  `From: ${from}\nTo: jobs@box\nSubject: ${subject}\n\n${body}\n`;

async function tryMail(t: Test, text: string, ...args: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-try-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, "site.yaml"), SITE);
  writeFileSync(path.join(folder, "a.eml"), text);
  const lines: string[] = [];
  const code = await jobTry(
    [
      path.join(folder, "a.eml"),
      "--data",
      folder,
      ...args.map((arg) => arg.replace("SITE", path.join(folder, "site.yaml"))),
    ],
    {
      out: (line) => void lines.push(line),
      err: (line) => void lines.push(`! ${line}`),
      readStdin: () => Promise.resolve(""),
      env: {},
      signal: new AbortController().signal,
    },
  );
  return { code, text: lines.join("\n"), json: () => JSON.parse(lines[0] ?? "") as Record<string, unknown>[] };
}

t.test("a job's mail: which job, by what, the lines that decided", async (t) => {
  const { code, text } = await tryMail(
    t,
    mail("backup@acme.example", "Backup of files", "Backup completed.\nErrors: 2\nDuration: 0:10:00"),
    "--config",
    "SITE",
  );
  t.equal(code, 0);
  t.match(text, /job +nightly\noutcome +failed\n +because +Errors: 2/);
  t.match(text, /duration +600 s/);
  t.match(text, /of job +nightly: from fits, subject fits/);
});

t.test("what is not understood says why", async (t) => {
  const { code, text } = await tryMail(t, mail("backup@acme.example", "Capacity", "nothing"), "--config", "SITE");
  t.equal(code, 1);
  t.match(text, /outcome +failed: it comes from whom the job expects, and is none of the mails that it asks for/);
});

t.test("a stranger's mail, the site's own rule, and JSON", async (t) => {
  const { code, json } = await tryMail(t, mail("gizmo@acme.example", "Gizmo: blue", ""), "--config", "SITE", "--json");
  t.equal(code, 1);
  t.match(json(), [{ match: "stranger", rule: "own", outcome: "failed", product: "gizmo", reports: [] }]);
});

t.test("without a configuration it still says what the mail says", async (t) => {
  const { code, text } = await tryMail(t, mail("x@y.example", "Backup OK", ""));
  t.equal(code, 1);
  t.match(text, /job +none: there are no jobs that report by mail\noutcome +succeeded/);
});

t.test("a file that is not there is bad usage", async (t) => {
  await t.rejects(
    jobTry(["/nowhere/a.eml"], {
      out() {},
      err() {},
      readStdin: () => Promise.resolve(""),
      env: {},
      signal: new AbortController().signal,
    }),
    { name: "UsageError" },
  );
});
