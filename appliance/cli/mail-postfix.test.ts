/** Mail to a real Postfix that is down for a while, greylists, refuses one recipient: all of it once, nobody held up. */
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import t, { type Test } from "tap";
import { startPostfix, withoutPostfix, type Postfix } from "#checks/smtp/testing/postfix.ts";
import { makeAuthority, makeLeaf } from "#checks/testing/made-certificates.ts";
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { toySite, toySla } from "#model/testing/toy-site.ts";
import type { Site } from "#model/site.ts";
import type { MailConfig } from "#model/telling.ts";
import { MailCarrier } from "#outputs/mail-carrier.ts";
import { PostOffice } from "#outputs/post-office.ts";
import { mailRecipients } from "#outputs/recipient.ts";
import { incidentEvent } from "#outputs/testing/incident-events.ts";
import { BooksInMemory, contactOf, LogInMemory, POLICY } from "#outputs/testing/office-stage.ts";

/** Waits are a hundred times shorter; the times of day are real. */
const hurried: TimerClock = {
  ...systemClock,
  monotonicMs: () => systemClock.monotonicMs() * 100,
  after: (ms, work, how) => systemClock.after(ms / 100, work, how),
};

/** Leads to whichever server runs at the moment; none: refuses. */
class Switch {
  port = 0;
  target: number | undefined;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();

  async start(port = 0): Promise<this> {
    this.#server = createServer((socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {});
      if (this.target === undefined) {
        socket.destroy();
        return;
      }
      const out = connect(this.target, "127.0.0.1");
      out.on("error", () => socket.destroy());
      socket.pipe(out).pipe(socket);
      socket.on("close", () => out.destroy());
    });
    await new Promise<void>((resolve) => this.#server?.listen(port, "127.0.0.1", resolve));
    this.port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server?.close();
  }
}

/** Postfix' access policy delegation (postfix.org/SMTPD_POLICY_README): an answer for each recipient. */
async function startPolicy(t: Test, answer: (recipient: string) => string): Promise<number> {
  const server = createServer((socket) => {
    let text = "";
    socket.on("error", () => {});
    socket.on("data", (part: Buffer) => {
      text += part.toString();
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const recipient = /^recipient=(.*)$/m.exec(text.slice(0, end))?.[1] ?? "";
        text = text.slice(end + 2);
        socket.write(`action=${answer(recipient)}\n\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const authority = await makeAuthority("Acme mail");
const certificate = await makeLeaf({ issuer: authority });

interface Stage {
  readonly office: PostOffice;
  readonly log: LogInMemory;
  readonly inbox: (user: string) => string[];
  readonly startServer: () => Promise<Postfix>;
  readonly way: Switch;
}

async function openStage(
  t: Test,
  answer: (recipient: string) => string,
  more: Partial<MailConfig> = {},
): Promise<Stage> {
  const mailFolder = mkdtempSync(join(tmpdir(), "vedetta-mail-"));
  chownSync(mailFolder, 65534, 65534);
  t.teardown(() => rmSync(mailFolder, { recursive: true, force: true }));
  const policy = await startPolicy(t, answer);
  const way = await new Switch().start();
  t.teardown(() => way.stop());
  const site: Site = {
    ...toySite([]),
    sla: toySla({ contacts: [contactOf("lost"), contactOf("duty")] }),
    telling: {
      webhooks: [],
      policy: { ...POLICY, holdMs: 0, most: 100, repeatMs: { critical: 0, high: 0, medium: 0, low: 0 } },
    },
  };
  const config: MailConfig = {
    host: "127.0.0.1",
    port: way.port,
    from: "box@acme.example",
    encryption: "auto",
    ca: authority.cert,
    ...more,
  };
  const log = new LogInMemory();
  const office = new PostOffice({
    name: "mail",
    kind: "mail",
    site: () => site,
    recipients: mailRecipients(site),
    carrier: new MailCarrier({
      config,
      senderName: "Vedetta Acme HQ",
      domain: "box-1.hq.acme.vedetta.invalid",
      now: Date.now,
    }),
    events: log,
    books: new BooksInMemory(),
    clock: hurried,
    log: silentLog,
  });
  office.start();
  t.teardown(() => office.stop());
  return {
    office,
    log,
    way,
    inbox: (user) => readMails(join(mailFolder, user, "new")),
    startServer: async () => {
      const postfix = await startPostfix(t, {
        certificate,
        mailFolder,
        lines: [
          "smtpd_tls_received_header = yes",
          `smtpd_recipient_restrictions = check_policy_service inet:127.0.0.1:${policy}, permit_mynetworks, reject_unauth_destination`,
        ],
      });
      way.target = postfix.smtp;
      return postfix;
    },
  };
}

function readMails(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  } catch {
    return [];
  }
}

function idsOf(mails: readonly string[]): string[] {
  return mails.map((mail) => /^Message-ID:\s*(\S+)/im.exec(mail)?.[1] ?? "").toSorted();
}

void t.test(
  "a server that greylists, is down for a while, and comes back",
  { skip: withoutPostfix, timeout: 300_000 },
  async (t) => {
    const greyUntil = new Map<string, number>();
    const stage = await openStage(t, (recipient) => {
      // The second attempt of a recipient passes.
      const tries = (greyUntil.get(recipient) ?? 0) + 1;
      greyUntil.set(recipient, tries);
      return recipient.startsWith("lost") && tries < 3 ? "DEFER_IF_PERMIT Greylisted, come back later" : "DUNNO";
    });
    const first = await stage.startServer();
    const at = Date.now();
    for (let n = 1; n <= 3; n += 1) stage.log.append(incidentEvent("incident.opened", { n, at }));
    stage.office.wake();
    await waitFor("duty has its three", () => stage.inbox("duty").length === 3);
    await waitFor("so has who was greylisted", () => stage.inbox("lost").length === 3);
    stage.way.target = undefined;
    await first.server.stop();
    for (let n = 4; n <= 6; n += 1) stage.log.append(incidentEvent("incident.opened", { n, at }));
    stage.log.append(incidentEvent("incident.resolved", { n: 1, at: at + 1000, failedAt: at }));
    stage.office.wake();
    await waitFor("it is seen that the server is down", () => stage.office.view().state === "failing");
    await stage.startServer();
    await waitFor("all the rest", () => stage.inbox("duty").length === 7 && stage.inbox("lost").length === 7);
    for (const user of ["duty", "lost"]) t.equal(new Set(idsOf(stage.inbox(user))).size, 7, "each once");
    await waitFor("nothing waits", () => stage.office.view().waiting === 0);
    const threaded = stage.inbox("duty").filter((mail) => /^In-Reply-To:/im.test(mail));
    t.equal(threaded.length, 1);
    t.match(threaded[0], /^Subject: Re: /im);
    t.ok(
      stage.inbox("duty").every((mail) => /TLS/.test(mail)),
      "encrypted, since the server offers it",
    );
  },
);

void t.test(
  "one recipient who is refused: the other has all of it, and the refusal is shown",
  { skip: withoutPostfix, timeout: 300_000 },
  async (t) => {
    const stage = await openStage(t, (recipient) =>
      recipient.startsWith("lost") ? "550 5.1.1 no such user here" : "DUNNO",
    );
    await stage.startServer();
    stage.log.append(incidentEvent("incident.opened", { n: 1, at: Date.now() }));
    stage.office.wake();
    await waitFor("duty is told", () => stage.inbox("duty").length === 1);
    await waitFor("the refusal is seen", () => stage.office.view().problem !== undefined);
    t.match(stage.office.view(), {
      dropped: 1,
      problem: { text: { code: "output.recipientRefused" }, answer: /no such user here/ },
    });
    const [lost] = stage.office.recipients;
    if (lost === undefined) throw new Error("there is nobody");
    t.match(await stage.office.test(lost, "Ana"), { came: "refused" });
  },
);

void t.test(
  "a certificate that nobody vouches for is not taken, and why is said",
  { skip: withoutPostfix, timeout: 300_000 },
  async (t) => {
    const stranger = await makeAuthority("Somebody else");
    const stage = await openStage(t, () => "DUNNO", { ca: stranger.cert, encryption: "required" });
    await stage.startServer();
    const [, duty] = stage.office.recipients;
    if (duty === undefined) throw new Error("there is nobody");
    t.match(await stage.office.test(duty, "Ana"), { came: "down", problem: { code: "certificate" } });
    t.equal(stage.inbox("duty").length, 0);
  },
);

void t.test(
  "encrypted from the first byte on, where it is said so",
  { skip: withoutPostfix, timeout: 300_000 },
  async (t) => {
    const stage = await openStage(t, () => "DUNNO", { encryption: "tls" });
    const { smtps } = await stage.startServer();
    const [, duty] = stage.office.recipients;
    if (duty === undefined) throw new Error("there is nobody");
    t.match(await stage.office.test(duty, "Ana"), { came: "down" }, "the other port speaks first");
    stage.way.target = smtps;
    t.match(await stage.office.test(duty, "Ana"), { came: "taken", answer: /queued/ });
    await waitFor("it is there", () => stage.inbox("duty").length === 1);
    t.match(stage.inbox("duty")[0], /using TLSv1/);
  },
);
