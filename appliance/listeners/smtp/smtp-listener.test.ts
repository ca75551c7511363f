/** Mails over the wire: taken, refused, and what strangers try. On loopback, with hand-written conversations and a real client. */
import { execFile } from "node:child_process";
import { connect, type Socket } from "node:net";
import { promisify } from "node:util";
import { setTimeout as delay } from "node:timers/promises";
import selfsigned from "selfsigned";
import t, { type Test } from "tap";
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { DeliveryFailure } from "#model/delivery-failure.ts";
import type { Arrival } from "#model/arrival.ts";
import type { JobReport } from "#model/report.ts";
import type { SmtpSettings } from "#model/site.ts";
import type { MailJob } from "../mail/match-job.ts";
import { zip } from "../mail/testing/write-mail.ts";
import type { KeyPair } from "../renewed-certificate.ts";
import { SmtpListener } from "./smtp-listener.ts";

const NONE = { from: [], to: [], subject: [], text: [], start: [], success: [], warning: [], failure: [] };
const JOBS: readonly MailJob[] = [
  { id: "nightly", name: "nightly", machines: [], expect: { by: "mail", ...NONE, from: ["acme.example"] } },
];

async function makeCertificate() {
  const made = await selfsigned.generate([{ name: "commonName", value: "box" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
  });
  return { key: made.private, certificate: made.cert };
}

interface Given {
  readonly settings?: Partial<SmtpSettings>;
  readonly store?: () => boolean;
  readonly certificate?: () => Promise<KeyPair>;
  readonly clock?: TimerClock;
}

const NO_TLS: Given = {
  settings: { startTls: "off" },
  certificate: () => Promise.reject(new Error("none is needed")),
};

async function makeListener(
  t: Test,
  { settings = {}, store = () => true, certificate = makeCertificate, clock = systemClock }: Given = {},
) {
  const reports: JobReport[] = [];
  const kept: Arrival[] = [];
  const failures: DeliveryFailure[] = [];
  const listener = new SmtpListener({
    settings: {
      listen: { host: "127.0.0.1", port: 0 },
      startTls: "auto",
      largestBytes: 1_000_000,
      perMinute: 10_000,
      rules: [],
      ...settings,
    },
    jobs: () => JOBS,
    intake: { report: (report) => void reports.push(report), keep: (arrival) => void kept.push(arrival), lookAt() {} },
    store,
    notices: { ownSender: () => "box@far.example", take: (some) => void failures.push(...some) },
    certificate,
    clock,
    log: silentLog,
  });
  await listener.start();
  t.teardown(() => listener.stop());
  const port = Number(listener.figures().address?.split(":")[1]);
  return { listener, port, reports, kept, failures };
}

/** A conversation by hand: what is sent, and the answers so far. */
class Talk {
  readonly socket: Socket;
  #text = "";
  #closed = false;

  constructor(port: number) {
    this.socket = connect(port, "127.0.0.1");
    this.socket.on("data", (data) => (this.#text += data.toString("latin1")));
    this.socket.on("close", () => (this.#closed = true));
    this.socket.on("error", () => undefined);
  }

  get codes(): string[] {
    return this.#text.split("\r\n").flatMap((line) => (/^\d{3} /.test(line) ? [line.slice(0, 3)] : []));
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  send(text: string | Uint8Array): void {
    this.socket.write(text);
  }

  /** Waits for so many answers. */
  async answers(count: number): Promise<string[]> {
    for (let n = 0; n < 600 && this.codes.length < count && !this.#closed; n++) await delay(50);
    return this.codes;
  }

  /** Sends line by line, each after the answer to the one before. */
  async lines(...lines: string[]): Promise<string[]> {
    for (const line of lines) {
      const before = this.codes.length;
      this.send(`${line}\r\n`);
      await this.answers(before + 1);
    }
    return this.codes;
  }

  close(): void {
    this.socket.destroy();
  }
}

async function talkTo(t: Test, port: number): Promise<Talk> {
  const talk = new Talk(port);
  t.teardown(() => talk.close());
  await talk.answers(1);
  return talk;
}

const HEAD = ["EHLO test", "MAIL FROM:<backup@acme.example>", "RCPT TO:<jobs@box>", "DATA"];
const MAIL = "From: backup@acme.example\r\nSubject: Backup OK\r\n\r\nBackup completed successfully.\r\n.";

t.test("a mail is taken, reported and answered when it is stored", async (t) => {
  const order: string[] = [];
  const { port, reports, kept, listener } = await makeListener(t, {
    store: () => order.push(`stored ${reports.length}`) > 0,
  });
  const talk = await talkTo(t, port);
  await talk.lines(...HEAD);
  t.equal((await talk.lines(MAIL)).at(-1), "250");
  t.same(order, ["stored 1"], "stored after it was handed in, before it was answered");
  t.match(reports, [{ job: "nightly", way: "mail", outcome: "succeeded", subject: "Backup OK" }]);
  t.match(kept, [{ kind: "mail", from: "127.0.0.1", label: "backup@acme.example", fate: "report" }]);
  t.match(listener.figures(), { name: "smtp", received: 1, refused: 0, lost: 0 });
});

t.test("what cannot be stored is not answered as if it were", async (t) => {
  const { port } = await makeListener(t, { store: () => false });
  const talk = await talkTo(t, port);
  await talk.lines(...HEAD);
  t.equal((await talk.lines(MAIL)).at(-1), "451");
});

t.test("nothing is relayed: foreign recipients are refused, and those of strangers too", async (t) => {
  const { port } = await makeListener(t);
  const talk = await talkTo(t, port);
  const codes = await talk.lines(
    "EHLO test",
    "MAIL FROM:<mallory@evil.example>",
    "RCPT TO:<victim@mail.example>",
    "RCPT TO:<victim%mail.example@box>",
    "RCPT TO:<nightly@mail.example>",
    "RCPT TO:<jobs@[192.0.2.1]>",
    "RCPT TO:<jobs@vedetta.local>",
  );
  t.same(codes.slice(3), ["550", "250", "250", "250", "250"], "what is taken is kept, never sent");
  const other = await talkTo(t, port);
  t.same(
    (await other.lines("EHLO test", "MAIL FROM:<backup@acme.example>", "RCPT TO:<it@customer.example>")).slice(3),
    ["250"],
    "an expected sender may write to whom he always wrote",
  );
  const strict = await makeListener(t, { settings: { domains: ["box.example"], senders: ["else.example"] } });
  const third = await talkTo(t, strict.port);
  t.same(
    (
      await third.lines(
        "EHLO test",
        "MAIL FROM:<x@y.example>",
        "MAIL FROM:<x@else.example>",
        "RCPT TO:<a@local>",
        "RCPT TO:<a@box.example>",
      )
    ).slice(2),
    ["550", "250", "550", "250"],
  );
});

t.test("only the networks that may deliver are heard", async (t) => {
  const { port, listener } = await makeListener(t, { settings: { from: ["192.0.2.0/24"] } });
  const talk = await talkTo(t, port);
  t.same(await talk.answers(1), ["554"]);
  t.equal(listener.figures().refused, 1);
  t.match(listener.figures().problem, { code: "notFrom", message: /127\.0\.0\.1.*listeners\.smtp\.from/ });
});

t.test("notices that the box's own mails did not arrive are taken for its sender, from nobody alone", async (t) => {
  const { port, failures } = await makeListener(t, { settings: { senders: ["x@y.example"] } });
  const talk = await talkTo(t, port);
  await talk.lines("EHLO a", "MAIL FROM:<>", "RCPT TO:<else@far.example>", "RCPT TO:<Box@far.example>", "DATA");
  talk.send(
    [
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      "",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example",
      "",
      "Final-Recipient: rfc822; ana@acme.example",
      "Action: failed",
      "Status: 5.1.1",
      "--b--",
      ".",
      "",
    ].join("\r\n"),
  );
  const answers = await talk.answers(7);
  t.match(answers.slice(-4), ["550", "250", "354", "250"]);
  t.same(failures, [{ to: "ana@acme.example", status: "5.1.1" }]);
});

t.test("smuggling: one message stays one, whatever line ends are in it", async (t) => {
  for (const end of ["\n.\r\n", "\r.\r", "\n.\n", "\r\n.\n", "\n.\r", "\r.\r\n"]) {
    const { port, reports, kept } = await makeListener(t);
    const talk = await talkTo(t, port);
    await talk.lines(...HEAD);
    talk.send(
      `From: backup@acme.example\r\nSubject: Backup failed\r\n\r\nfirst${end}MAIL FROM:<x@acme.example>\r\nRCPT TO:<jobs@box>\r\nDATA\r\nFrom: x@acme.example\r\nSubject: Backup OK\r\n\r\nsmuggled\r\n.\r\n`,
    );
    t.equal((await talk.answers(6)).length, 6, JSON.stringify(end));
    t.equal(kept.length, 1, JSON.stringify(end));
    t.same(
      reports.map(({ outcome }) => outcome),
      ["failed"],
      JSON.stringify(end),
    );
  }
});

t.test("a mail that is too large is read to its end and refused, told beforehand or not", async (t) => {
  const { port, listener, reports } = await makeListener(t);
  const talk = await talkTo(t, port);
  t.equal((await talk.lines("EHLO test", "MAIL FROM:<backup@acme.example> SIZE=50000000")).at(-1), "552");
  await talk.lines("MAIL FROM:<backup@acme.example>", "RCPT TO:<jobs@box>", "DATA");
  const block = Buffer.alloc(1_000_000, "Backup completed successfully 0123456789\r\n");
  for (let n = 0; n < 50; n++)
    if (!talk.socket.write(block)) await new Promise((resolve) => talk.socket.once("drain", resolve));
  t.equal((await talk.lines("\r\n.")).at(-1), "552");
  t.same(reports, []);
  t.match(listener.figures(), { received: 0 });
  t.equal((await talk.lines("NOOP")).at(-1), "250", "and the conversation goes on");
});

t.test("a bomb of mails is bounded for its source", async (t) => {
  const { port, listener, reports } = await makeListener(t, { settings: { perMinute: 3 } });
  const talk = await talkTo(t, port);
  await talk.lines("EHLO test");
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < 40; n++) {
    const code = (await talk.lines("MAIL FROM:<backup@acme.example>")).at(-1);
    codes.push(code);
    if (code === "250") await talk.lines("RCPT TO:<jobs@box>", "DATA", MAIL);
  }
  t.equal(codes.filter((code) => code === "250").length >= 30, true);
  t.equal(codes.at(-1), "451");
  t.ok(reports.length < 40);
  t.ok(listener.figures().refused > 0);
});

t.test("packed bombs and broken mails are taken as what they are: nothing that is understood", async (t) => {
  const { port, reports, kept } = await makeListener(t);
  const talk = await talkTo(t, port);
  await talk.lines("EHLO test");
  const bomb = zip({ "a.log": Buffer.alloc(64 * 1024 * 1024, 0x20) })
    .toString("base64")
    .replaceAll(/.{76}/g, "$&\r\n");
  const mails = [
    `From: backup@acme.example\r\nSubject: x\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${bomb}`,
    "From: backup@acme.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n",
    `From: backup@acme.example\r\nSubject: long\r\n\r\n${"error success 0 failed | \r\n".repeat(20_000)}`,
    "\0\0\0\r\n\r\n",
  ];
  for (const mail of mails) {
    await talk.lines("MAIL FROM:<backup@acme.example>", "RCPT TO:<jobs@box>", "DATA");
    talk.send(`${mail}\r\n.\r\n`);
    t.equal((await talk.answers(talk.codes.length + 1)).at(-1), "250");
  }
  t.equal(kept.length, mails.length);
  t.ok(reports.length >= 3 && reports.every(({ outcome }) => outcome === "failed"));
});

t.test("commands in one piece, and no log-in", async (t) => {
  const { port, reports } = await makeListener(t);
  const talk = await talkTo(t, port);
  talk.send(`${HEAD.join("\r\n")}\r\n${MAIL}\r\nAUTH PLAIN AAAA\r\nVRFY root\r\nQUIT\r\n`);
  const codes = await talk.answers(9);
  t.same(codes.slice(0, 6), ["220", "250", "250", "250", "354", "250"]);
  t.match(codes[6], /^5/);
  t.equal(codes.at(-1), "221");
  t.equal(reports.length, 1);
});

t.test("one source gets so many connections and no more", async (t) => {
  const { port } = await makeListener(t);
  const talks = await Promise.all(Array.from({ length: 20 }, () => talkTo(t, port)));
  const refused = talks.filter(({ codes }) => codes[0] === "421");
  t.ok(refused.length >= 5 && refused.length < 20, `${refused.length} refused`);
  for (const talk of talks) talk.close();
  for (let n = 0; n < 100; n++) {
    const again = await talkTo(t, port);
    if (again.codes[0] === "220") return t.pass("and later it is heard again");
    await delay(50);
  }
  t.fail("it is not heard again");
});

t.test("whoever is slow on purpose is ended", async (t) => {
  const ends: (() => void)[] = [];
  const clock = {
    ...systemClock,
    after: (ms: number, work: () => void) =>
      ms >= 300_000 ? (ends.push(work), { cancel() {} }) : systemClock.after(ms, work),
  };
  const { port } = await makeListener(t, { ...NO_TLS, clock });
  const talk = await talkTo(t, port);
  await talk.lines(...HEAD);
  talk.send("a");
  t.equal(ends.length, 1);
  ends[0]?.();
  for (let n = 0; n < 600 && !talk.isClosed; n++) await delay(50);
  t.ok(talk.isClosed);
});

t.test("whoever hangs up before the answer leaves nothing behind", async (t) => {
  const deadlines = new Set<() => void>();
  const clock = {
    ...systemClock,
    after(ms: number, work: () => void) {
      if (ms < 300_000) return systemClock.after(ms, work);
      deadlines.add(work);
      return { cancel: () => void deadlines.delete(work) };
    },
  };
  const { port, kept, listener } = await makeListener(t, { ...NO_TLS, clock });
  const talk = await talkTo(t, port);
  await talk.lines(...HEAD);
  t.equal(deadlines.size, 1);
  talk.send(`Subject: Backup failed\r\n\r\n${"copied a file\r\n".repeat(5000)}\r\n.\r\n`);
  talk.socket.end();
  await until(() => kept.length === 1 && deadlines.size === 0);
  t.match(listener.figures(), { received: 1, refused: 0 });
});

t.test("a certificate that cannot be renewed leaves the old one, a port that is taken begins no renewal", async (t) => {
  const renewals: (() => void)[] = [];
  const clock = { ...systemClock, every: (_ms: number, work: () => void) => (renewals.push(work), { cancel() {} }) };
  let asked = 0;
  const certificate = () => (asked++ === 1 ? Promise.reject(new Error("no space")) : makeCertificate());
  const { port } = await makeListener(t, { clock, certificate });
  t.equal(renewals.length, 1);
  for (const time of ["in vain", "again"]) {
    renewals[0]?.();
    const { stdout } = await promisify(execFile)("python3", ["-c", PYTHON, String(port), "tls"]);
    t.equal(stdout.trim(), "{}", time);
  }
  t.equal(asked, 3);
  const { listener } = await makeListener(t, { clock, settings: { listen: { host: "127.0.0.1", port } } });
  t.equal(listener.figures().problem?.code, "EADDRINUSE");
  t.equal(renewals.length, 1);
});

t.test("a port that is taken is said, and listened on once it is free", async (t) => {
  const first = await makeListener(t);
  const settings = { startTls: "off", listen: { host: "127.0.0.1", port: first.port } } as const;
  const { listener: second } = await makeListener(t, { ...NO_TLS, settings });
  t.match(second.figures(), { problem: { code: "EADDRINUSE", message: /taken by/ } });
  t.equal(second.figures().address, undefined);
  await first.listener.stop();
  for (let n = 0; n < 600 && second.figures().address === undefined; n++) await delay(50);
  t.match(second.figures().address, /^127/);
  t.equal(second.figures().problem, undefined);
});

const PYTHON = `
import smtplib, ssl, sys
port, tls = int(sys.argv[1]), sys.argv[2] == "tls"
client = smtplib.SMTP("127.0.0.1", port, timeout=60)
client.ehlo("test")
if tls:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    client.starttls(context=context)
    client.ehlo("test")
refused = client.sendmail("backup@acme.example", ["jobs@box", "job+nightly@box"], "From: backup@acme.example\\r\\nSubject: Backup OK\\r\\n\\r\\n..dots\\r\\n.\\r\\nBackup completed successfully.\\r\\n")
client.quit()
print(refused)
`;

t.test("a real client, in clear and over STARTTLS", async (t) => {
  const { port, reports, kept } = await makeListener(t);
  for (const how of ["plain", "tls"]) {
    const { stdout } = await promisify(execFile)("python3", ["-c", PYTHON, String(port), how]);
    t.equal(stdout.trim(), "{}", how);
  }
  t.same(
    reports.map(({ outcome }) => outcome),
    ["succeeded", "succeeded"],
  );
  t.match(kept[0]?.text, /\.\.dots\r?\n\.\r?\nBackup/);
  t.equal(reports[0]?.id, reports[1]?.id, "the same mail has the same id: it counts once");
});
