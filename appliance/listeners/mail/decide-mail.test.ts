/** Whose report a mail is, and what of it: jobs by sender, recipient, words and machine; summaries; what nobody understands. */
import t from "tap";
import { compileProduct } from "./compiled-product.ts";
import { asJobReports, decideMail } from "./decide-mail.ts";
import { fitsAddress, namesJob, type MailJob } from "./match-job.ts";
import { PRODUCTS } from "./products/all.ts";
import type { MailProduct } from "./product.ts";
import { readMail } from "./read-mail.ts";
import { FILES } from "./testing/samples-files.ts";
import { VIRTUAL } from "./testing/samples-virtual.ts";
import { encodeWord, writeMail } from "./testing/write-mail.ts";

const built = PRODUCTS.map((rule) => compileProduct(rule));

function jobOf(id: string, expect: Partial<MailJob["expect"]> = {}, machines: readonly string[] = []): MailJob {
  const none = { from: [], to: [], subject: [], text: [], start: [], success: [], warning: [], failure: [] };
  return { id, name: id, machines, expect: { by: "mail", ...none, ...expect } };
}

interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** Each report in short: `job[/machine] outcome[ reason]`. */
function reports(
  {
    from = "backup@acme.example",
    to = "jobs@box.example",
    subject = "Backup",
    body = "Backup completed successfully.",
  }: Letter,
  jobs: readonly MailJob[],
  own: readonly MailProduct[] = [],
): string[] {
  const type = `text/${body.startsWith("<") ? "html" : "plain"}; charset=utf-8`;
  const bytes = writeMail([`From: ${from}`, `To: ${to}`, `Subject: ${encodeWord(subject)}`], { type, body });
  const products = [...own.map((rule) => compileProduct(rule, true)), ...built];
  return decideMail(readMail(bytes), { to: [] }, jobs, products).flatMap((decision) =>
    asJobReports(decision, 0).map(({ job, machine, outcome, reason }) =>
      [machine === undefined ? job : `${job}/${machine}`, outcome, ...(reason === undefined ? [] : [reason])].join(" "),
    ),
  );
}

t.test("senders: addresses, domains, names", (t) => {
  const from = { address: "root@pve1.acme.example", name: "vzdump backup tool" };
  for (const wanted of [
    "root@pve1.acme.example",
    "ROOT@PVE1.acme.example",
    "acme.example",
    "@pve1.acme.example",
    "vzdump Backup Tool",
    "root",
    "*@*.acme.example",
    "root@*",
  ])
    t.ok(fitsAddress(wanted, from), wanted);
  for (const wanted of ["me.example", "@other.example", "root@acme.example", "vzdump", "*@pve2.*", "backup"])
    t.notOk(fitsAddress(wanted, from), wanted);
  t.end();
});

t.test("recipients that name a job", (t) => {
  for (const address of ["nightly@box.example", "job+nightly@box", "nightly+veeam@box.example", "Job+Nightly@BOX"])
    t.ok(namesJob(address, "nightly"), address);
  for (const address of ["nightly-2@box", "jobs@nightly.example", "job+night@box"])
    t.notOk(namesJob(address, "nightly"), address);
  t.same(reports({ to: "job+a@box.example" }, [jobOf("a"), jobOf("b")]), ["a succeeded"]);
  t.same(
    reports({ to: "job+a@box.example", from: "mallory@else.example" }, [jobOf("a", { from: ["acme.example"] })]),
    [],
    "a name is no proof: the sender has to fit too",
  );
  t.same(
    reports({ to: "veeam@box.example" }, [jobOf("a", { to: ["veeam"] }), jobOf("b", { to: ["acronis@box.example"] })]),
    ["a succeeded"],
  );
  t.end();
});

t.test("the contract's example", (t) => {
  const job = jobOf("nightly-backup", {
    from: ["backup@acme.example"],
    subject: ["Backup"],
    success: ["completed"],
    failure: ["failed", "warning"],
  });
  const of = (subject: string, body: string) => reports({ subject, body }, [job]);
  t.same(of("Backup", "Job completed"), ["nightly-backup succeeded"]);
  t.same(of("Backup", "Job completed. Warnings: 0, failed: 0"), ["nightly-backup succeeded"]);
  t.same(of("Backup", "Job completed. Warnings: 2"), ["nightly-backup failed"]);
  t.same(of("Backup", "Job completed, 1 file failed"), ["nightly-backup failed"]);
  t.same(
    of("Backup", "Job completed with 3 errors"),
    ["nightly-backup failed"],
    "a clear sign of failure beats the word of success",
  );
  t.same(
    of("Backup", "All is fine: success"),
    ["nightly-backup failed noVerdict"],
    "where it is told what success is called, nothing else is success",
  );
  t.same(of("Weekly capacity", "Job completed"), ["nightly-backup failed notExpected"]);
  t.same(reports({ from: "other@acme.example" }, [job]), []);
  t.same(of("Backup", "If the job failed, call us. The job completed."), ["nightly-backup succeeded"]);
  t.end();
});

t.test("an expected sender whose mail nobody understands is never green", (t) => {
  const job = jobOf("nightly", { from: ["acme.example"] });
  for (const body of [
    "",
    "Hello",
    "See attachment",
    "Lorem ipsum dolor sit amet",
    "备份",
    "Last successful backup: 29.11.2026",
    "success or failure",
    "0 succeeded",
    "https://acme.example/success",
  ]) {
    t.same(reports({ subject: "Report", body }, [job]), ["nightly failed noVerdict"], body);
  }
  t.same(reports({ subject: "Re: hello", body: "Thanks\n\n> Backup completed successfully" }, [job]), [
    "nightly failed answer",
  ]);
  t.same(reports({ from: "stranger@else.example" }, [job]), []);
  t.end();
});

t.test("several jobs with one sender", (t) => {
  const jobs = [
    jobOf("files", { from: ["acme.example"], subject: ["Files"] }),
    jobOf("sql", { from: ["acme.example"], subject: ["SQL"] }),
  ];
  t.same(reports({ subject: "Files: OK" }, jobs), ["files succeeded"]);
  t.same(reports({ subject: "SQL failed", body: "" }, jobs), ["sql failed"]);
  t.same(reports({ subject: "Capacity" }, jobs), ["files failed notExpected", "sql failed notExpected"]);
  const alike = [jobOf("files", { from: ["acme.example"] }), jobOf("sql", { from: ["acme.example"] })];
  t.same(
    reports({ subject: "Backup OK" }, alike),
    ["files failed ambiguous", "sql failed ambiguous"],
    "said, never guessed",
  );
  t.same(reports({ subject: "Backup of sql OK" }, alike), ["sql succeeded"], "its name tells");
  t.same(
    reports({ subject: "[Success] files (2 VMs)", body: "Veeam Backup & Replication" }, alike),
    ["files succeeded"],
    "the job's name in the product's form tells",
  );
  t.same(
    reports({ subject: "Backup OK" }, [
      jobOf("any", { from: ["acme.example"] }),
      jobOf("this", { from: ["acme.example"], subject: ["Backup"] }),
    ]),
    ["this succeeded"],
    "who asks for more fits better",
  );
  t.same(
    reports({ subject: "vzdump backup status (pve1): backup successful", body: "" }, [
      jobOf("pve", { from: ["acme.example"], product: "proxmox-ve" }),
      jobOf("rest", { from: ["acme.example"], product: "restic" }),
    ]),
    ["pve succeeded"],
  );
  t.same(
    reports({ from: "x@y.example", body: "Backup of vault 7 completed" }, [
      jobOf("seven", { text: ["vault 7"] }),
      jobOf("eight", { text: ["vault 8"] }),
    ]),
    ["seven succeeded"],
  );
  t.end();
});

t.test("several machines in one window", (t) => {
  const job = jobOf("vms", { from: ["acme.example"] }, ["dc01", "SQL01", "files"]);
  const table = (rows: string) => `<table><tr><th>Name</th><th>Status</th><th>Size</th></tr>${rows}</table>`;
  const tr = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  t.same(
    reports(
      {
        body: table(
          tr("dc01", "Success", "1 GB") + tr("sql01.acme.example", "Failed", "0 B") + tr("files", "Warning", "1 GB"),
        ),
      },
      [job],
    ),
    ["vms/dc01 succeeded", "vms/SQL01 failed", "vms/files warned"],
  );
  t.same(
    reports({ body: table(tr("dc01", "Success", "1 GB")) }, [job]),
    ["vms/dc01 succeeded"],
    "the others have not reported",
  );
  t.same(reports({ body: "Machine: files\nStatus: OK" }, [job]), ["vms/files succeeded"]);
  t.same(
    reports({ body: "dc01\n  Status: OK\n\nsql01\n  Status: Failed\n  Error: disk full\n\nfiles\n  Status: OK" }, [
      job,
    ]),
    ["vms/dc01 succeeded", "vms/SQL01 failed", "vms/files succeeded"],
  );
  t.same(reports({ body: "dc01: OK\nfiles: OK\nsql01: OK" }, [job]), [
    "vms/dc01 succeeded",
    "vms/SQL01 succeeded",
    "vms/files succeeded",
  ]);
  t.same(reports({ subject: "Backup of dc01 failed", body: "" }, [job]), ["vms/dc01 failed"]);
  t.same(
    reports({ subject: "Summary", body: "Successful (2):\n  dc01\n  other\n  files\n\nFailed:\n  sql01" }, [job]),
    ["vms/dc01 succeeded", "vms/SQL01 failed", "vms/files succeeded"],
    "lists below what they came to",
  );
  t.same(reports({ body: "Backup completed successfully." }, [job]), ["vms failed noMachine"]);
  t.end();
});

t.test("a summary of several jobs, each by its line", (t) => {
  const jobs = [
    jobOf("files", { from: ["acme.example"], row: "Files nightly" }),
    jobOf("sql", { from: ["acme.example"], row: "SQL" }),
    jobOf("mail", { from: ["acme.example"], row: "Mail" }),
  ];
  const body = "Daily summary\nJob | Result | Duration\nFiles nightly | Success | 0:10:00\nSQL | Failed | 0:00:10\n";
  t.same(reports({ subject: "Daily summary", body }, jobs), ["files succeeded", "sql failed", "mail failed noLine"]);
  t.end();
});

t.test("a summary that calls the jobs by their names needs no lines told", (t) => {
  const jobs = [
    jobOf("files", { from: ["acme.example"] }),
    jobOf("sql", { from: ["acme.example"] }),
    jobOf("mail", { from: ["acme.example"] }),
  ];
  t.same(
    reports({ subject: "Daily summary", body: "files: OK\nsql: failed" }, jobs),
    ["files succeeded", "sql failed"],
    "of mail nothing is said",
  );
  t.end();
});

t.test("mails within mails", (t) => {
  const jobs = [
    jobOf("files", { from: ["acme.example"], subject: ["Files"] }),
    jobOf("sql", { from: ["acme.example"], subject: ["SQL"] }),
  ];
  const inner = (subject: string) => `From: x@acme.example\r\nSubject: ${subject}\r\n\r\n`;
  const digest = `From: digest@acme.example\r\nSubject: Digest\r\nContent-Type: multipart/digest; boundary=b\r\n\r\n--b\r\n\r\n${inner("Files: OK")}\r\n--b\r\n\r\n${inner("SQL failed")}\r\n--b--\r\n`;
  const of = (text: string) =>
    decideMail(readMail(Buffer.from(text)), { to: [] }, jobs, built).flatMap((one) =>
      one.reports.map(({ job, outcome }) => `${job} ${outcome}`),
    );
  t.same(of(digest), ["files succeeded", "sql failed"]);
  const forwarded = `From: person@else.example\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nfyi\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner("SQL failed")}\r\n--b--\r\n`;
  t.same(of(forwarded), ["sql failed"]);
  t.end();
});

t.test("a site's own rule goes before the built-in ones", (t) => {
  const own: MailProduct = {
    id: "gizmo",
    title: "Gizmo",
    recognised: [{ from: ["gizmo"] }],
    subjects: ["gizmo {machine} says {status}"],
    values: { succeeded: ["purple"], warned: ["green"], failed: ["blue"] },
  };
  const job = jobOf("gizmo", { from: ["acme.example"] });
  const of = (subject: string) => reports({ from: "gizmo@acme.example", subject, body: "" }, [job], [own]);
  t.same(of("Gizmo x says purple"), ["gizmo succeeded"]);
  t.same(of("Gizmo x says green"), ["gizmo warned"]);
  t.same(of("Gizmo x says blue"), ["gizmo failed"]);
  t.same(of("Gizmo x says mauve"), ["gizmo failed noVerdict"]);
  t.end();
});

t.test("size, duration and machine are told where the mail tells them", (t) => {
  for (const sample of [...VIRTUAL, ...FILES]) {
    const type = `text/${sample.body.startsWith("<") ? "html" : "plain"}; charset=utf-8`;
    const bytes = writeMail([`From: ${sample.from}`, `Subject: ${encodeWord(sample.subject)}`], {
      type,
      body: sample.body,
    });
    const [decision] = decideMail(readMail(bytes), { to: [] }, [jobOf("a", { from: ["*"] })], built);
    if (sample.sizeBytes !== undefined) t.equal(decision?.sizeBytes, sample.sizeBytes, `size of ${sample.subject}`);
    if (sample.durationMs !== undefined)
      t.equal(decision?.durationMs, sample.durationMs, `duration of ${sample.subject}`);
    if (sample.machine !== undefined) t.equal(decision?.machine, sample.machine, `machine of ${sample.subject}`);
    t.ok((decision?.reports[0]?.lines.length ?? 0) > 0, `lines of ${sample.subject}`);
  }
  t.end();
});

t.test("the same mail twice has the same id, another one another", (t) => {
  const idOf = (text: string) => {
    const [decision] = decideMail(readMail(Buffer.from(text)), { to: [] }, [jobOf("a", { from: ["*"] })], built);
    return decision === undefined ? undefined : asJobReports(decision, 0)[0]?.id;
  };
  const mail = "From: a@b.example\nSubject: OK\nMessage-ID: <1@b>\nDate: Mon, 30 Nov 2026 22:00:00 +0100\n\nx";
  t.equal(idOf(mail), idOf(`Received: from elsewhere\n${mail}`));
  t.not(idOf(mail), idOf(mail.replace("30 Nov", "29 Nov")));
  t.not(
    idOf(mail.replace("Message-ID: <1@b>\n", "")),
    idOf(mail.replace("Message-ID: <1@b>\n", "").replace("\nx", "\ny")),
  );
  t.ok((idOf(mail)?.length ?? 999) <= 200);
  t.end();
});
