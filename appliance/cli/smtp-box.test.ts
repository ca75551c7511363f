/** Mails to a real box: taken, reported, kept over being killed; the box goes on watching while strangers attack. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import t, { type Test } from "tap";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { BoxProcess } from "./testing/box-process.ts";

class Box {
  readonly folder = mkdtempSync(path.join(tmpdir(), "vedetta-smtp-"));
  port = 0;
  #process: BoxProcess | undefined;

  async start(): Promise<void> {
    this.port ||= await freeTcpPort();
    writeFileSync(
      path.join(this.folder, "site.yaml"),
      `version: 1
customer: acme
site: { id: hq, timezone: Europe/Zagreb }
box: { id: box-1 }
hosts: [{ id: self, address: 127.0.0.1 }]
jobs:
  - { id: nightly, expect: { by: mail, from: acme.example, subject: Backup }, schedule: { every: 1d, grace: 1h } }
  - { id: vms, expect: { by: mail, from: veeam.example }, schedule: { every: 1d, grace: 1h }, machines: [dc01, sql01] }
listeners: { smtp: { listen: "127.0.0.1:${this.port}" } }
`,
    );
    const at = (name: string) => path.join(this.folder, name);
    this.#process = new BoxProcess(["--config", at("site.yaml"), "--data", at("data")]);
    await waitFor("the box listens", async () => (await banner(this.port)).startsWith("220"), 120_000);
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    await this.#process?.end(signal);
  }

  /** `job outcome` of every report that is stored. */
  reports(): string[] {
    const database = new DatabaseSync(path.join(this.folder, "data/state.db"), { readOnly: true });
    try {
      const rows = database.prepare("SELECT document FROM job_reports ORDER BY at, rowid").all() as {
        document: string;
      }[];
      return rows.map(({ document }) => {
        const { job, outcome, machine, reason } = JSON.parse(document) as Record<string, string | undefined>;
        return [
          machine === undefined ? job : `${job}/${machine}`,
          outcome,
          ...(reason === undefined ? [] : [reason]),
        ].join(" ");
      });
    } finally {
      database.close();
    }
  }
}

function banner(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("data", (data) => (resolve(data.toString()), socket.destroy()));
    socket.once("error", () => resolve(""));
  });
}

const PYTHON = `
import json, smtplib, ssl, sys
port = int(sys.argv[1])
for frm, subject, body, tls in json.loads(sys.stdin.read()):
    client = smtplib.SMTP("127.0.0.1", port, timeout=60)
    client.ehlo("test")
    if tls:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        client.starttls(context=context)
        client.ehlo("test")
    client.sendmail(frm, ["jobs@box"], ("From: %s\\r\\nSubject: %s\\r\\n\\r\\n%s\\r\\n" % (frm, subject, body)).encode())
    client.quit()
`;

/** Sends by a client that is none of ours. */
async function send(port: number, mails: readonly (readonly [string, string, string, boolean])[]): Promise<void> {
  const running = promisify(execFile)("python3", ["-c", PYTHON, String(port)]);
  running.child.stdin?.end(JSON.stringify(mails));
  await running;
}

async function startBox(t: Test): Promise<Box> {
  const box = new Box();
  t.teardown(async () => {
    await box.end("SIGTERM");
    rmSync(box.folder, { recursive: true, force: true });
  });
  await box.start();
  return box;
}

t.test("mails are reports; what was answered is there after the box was killed", async (t) => {
  const box = await startBox(t);
  await send(box.port, [
    ["backup@acme.example", "Backup", "Backup completed successfully. Errors: 0", false],
    ["backup@acme.example", "Backup", "Backup failed: disk full", true],
    ["backup@acme.example", "Backup", "Hello", false],
    [
      "agent@veeam.example",
      "[Warning] VMs (2 VMs)",
      "dc01: Success\\r\\nsql01: Warning\\r\\nVeeam Backup & Replication".replaceAll("\\r\\n", "\r\n"),
      true,
    ],
    ["stranger@else.example", "Backup", "Backup completed successfully.", false],
  ]);
  await box.end("SIGKILL");
  const expected = [
    "nightly succeeded",
    "nightly failed",
    "nightly failed noVerdict",
    "vms/dc01 succeeded",
    "vms/sql01 warned",
  ];
  t.same(box.reports(), expected, "all that was answered with 250, and nothing of a stranger");
  await box.start();
  t.same(box.reports(), expected);
});
