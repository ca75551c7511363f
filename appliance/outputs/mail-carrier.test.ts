/** What a mail server says, by its meaning: what was certainly not taken, what nobody knows, what will never be. */
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import t, { type Test } from "tap";
import type { MailConfig } from "#model/telling.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { Carried, Parcel } from "./carrier.ts";
import { MailCarrier } from "./mail-carrier.ts";
import { NOON } from "./testing/office-stage.ts";

/** Answers by the first word of a command; `.`: the end of the message. `undefined`: says nothing; `bye`: ends the connection. */
type Answers = Readonly<Record<string, string | undefined>>;

const KIND: Answers = {
  greeting: "220 mail.acme.example",
  EHLO: "250 mail.acme.example",
  MAIL: "250 ok",
  RCPT: "250 ok",
  DATA: "354 go on",
  ".": "250 2.0.0 queued as 42",
  QUIT: "221 bye",
  STARTTLS: "502 5.5.1 not known here",
  AUTH: "235 ok",
};

async function startServer(t: Test, answers: Answers): Promise<{ port: number; mails: string[]; commands: string[] }> {
  const said: { mails: string[]; commands: string[] } = { mails: [], commands: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    let text = "";
    let mail: string | undefined;
    const reply = (word: string): void => {
      const answer = { ...KIND, ...answers }[word];
      if (answer === "bye") socket.destroy();
      else if (answer !== undefined) socket.write(`${answer}\r\n`);
    };
    reply("greeting");
    socket.on("data", (part: Buffer) => {
      text += part.toString();
      for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail === undefined) {
          said.commands.push(line);
          if (line === "DATA") mail = "";
          reply(line.split(" ")[0] ?? "");
        } else if (line === ".") {
          said.mails.push(mail);
          mail = undefined;
          reply(".");
        } else mail += `${line}\n`;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, ...said };
}

function parcel(): Parcel {
  return {
    id: "01900000.duty",
    message: {
      subject: "S",
      tone: "bad",
      priority: "critical",
      headline: "H",
      lines: [],
      facts: [],
      sections: [],
      items: [],
      foot: "F",
      language: "en",
    },
    recipient: {
      id: "duty",
      name: "Duty “desk”",
      address: "duty@acme.example",
      language: "en",
      when: "always",
      minimumPriority: "low",
      role: "technician",
      steps: "main",
      tell: [],
      repeat: true,
    },
  };
}

function carrierTo(port: number, more: Partial<MailConfig> = {}): MailCarrier {
  const config: MailConfig = { host: "127.0.0.1", port, from: "box@acme.example", encryption: "auto", ...more };
  return new MailCarrier({
    config,
    senderName: "Vedetta Acme HQ",
    domain: "box-1.hq.acme.vedetta.invalid",
    now: () => NOON,
  });
}

async function carry(t: Test, answers: Answers, more: Partial<MailConfig> = {}): Promise<Carried> {
  const { port } = await startServer(t, answers);
  return carrierTo(port, more).carry(parcel(), AbortSignal.timeout(60_000));
}

void t.test("a server's answers, by their meaning", async (t) => {
  const cases: [string, Answers, Partial<MailConfig>, object][] = [
    ["all is well", {}, {}, { came: "taken", answer: "250 2.0.0 queued as 42" }],
    [
      "greylisted",
      { RCPT: "450 4.2.0 Greylisted" },
      {},
      { came: "later", problem: { code: "recipientLater", answer: /Greylisted/ } },
    ],
    ["unknown", { RCPT: "550 5.1.1 User unknown" }, {}, { came: "refused", problem: { code: "recipientRefused" } }],
    [
      "unknown, in old words",
      { RCPT: "550 No such user" },
      {},
      { came: "refused", problem: { code: "recipientRefused" } },
    ],
    [
      "no relaying: set up wrongly",
      { RCPT: "554 5.7.1 Relay access denied" },
      {},
      { came: "later", problem: { code: "recipientRefused" } },
    ],
    ["full mailbox", { RCPT: "552 5.2.2 Mailbox full" }, {}, { came: "later", problem: { code: "recipientRefused" } }],
    ["content refused", { ".": "554 5.7.0 spam" }, {}, { came: "refused", problem: { code: "messageRefused" } }],
    ["content later", { ".": "451 4.3.0 no space" }, {}, { came: "later", problem: { code: "recipientLater" } }],
    ["sender refused", { MAIL: "550 5.7.1 not you" }, {}, { came: "down", problem: { code: "senderRefused" } }],
    ["closing", { MAIL: "421 4.3.2 shutting down" }, {}, { came: "down", problem: { code: "serverBusy" } }],
    ["busy", { greeting: "421 too many connections" }, {}, { came: "down" }],
    ["not at all", { greeting: "554 go away" }, {}, { came: "down" }],
    [
      "log-in wrong",
      { EHLO: "250-x\r\n250 AUTH PLAIN", AUTH: "535 5.7.8 wrong" },
      { user: "box", password: "hunter2" },
      { came: "down", problem: { code: "logIn" } },
    ],
    ["no encryption where it is required", {}, { encryption: "required" }, { came: "down" }],
    ["gone before the end", { DATA: "bye" }, {}, { came: "down" }],
    ["gone after the end", { ".": "bye" }, {}, { came: "unsure", problem: { code: "connectionLost" } }],
  ];
  for (const [name, answers, more, meaning] of cases) t.match(await carry(t, answers, more), meaning, name);
});

void t.test("a log-in goes nowhere in clear, but to this machine itself", async (t) => {
  const { port, commands } = await startServer(t, { EHLO: "250-x\r\n250 AUTH PLAIN" });
  t.match(await carrierTo(port, { user: "box", password: "hunter2" }).carry(parcel(), AbortSignal.timeout(60_000)), {
    came: "taken",
  });
  t.ok(commands.some((line) => line.startsWith("AUTH")));
  await waitFor("it has said goodbye", () => commands.at(-1) === "QUIT");
  commands.length = 0;
  // An address that is not known to be this machine's, and leads here all the same.
  const away = carrierTo(port, { host: "0.0.0.0", user: "box", password: "hunter2" });
  t.match(await away.carry(parcel(), AbortSignal.timeout(60_000)), { came: "down" });
  t.notOk(commands.some((line) => line.startsWith("AUTH")));
});

void t.test("whoever says nothing is left: before the message for certain, after it nobody knows", async (t) => {
  for (const [word, came] of [
    ["greeting", "down"],
    ["RCPT", "down"],
    [".", "unsure"],
  ] as const) {
    const { port, mails } = await startServer(t, { [word]: undefined });
    const stop = new AbortController();
    const carried = carrierTo(port).carry(parcel(), stop.signal);
    if (word === ".") await waitFor("the message is there", () => mails.length === 1);
    else setTimeout(() => stop.abort(), 300);
    if (word === ".") stop.abort();
    t.match(await carried, { came }, word);
  }
});

void t.test("the mail itself: who, what, which thread, and nobody's holiday note answers", async (t) => {
  const { port, mails } = await startServer(t, {});
  const reply: Parcel = {
    ...parcel(),
    id: "02.duty",
    thread: { root: "00.duty", last: "01.duty" },
    topic: "incident-1",
  };
  await carrierTo(port).carry(reply, AbortSignal.timeout(60_000));
  const [mail = ""] = mails;
  const head = mail.slice(0, mail.indexOf("\n\n")).replaceAll(/\n[ \t]+/g, " ");
  const domain = "box-1.hq.acme.vedetta.invalid";
  t.match(head, new RegExp(`^Message-ID: <02\\.duty@${domain}>$`, "m"));
  t.match(head, new RegExp(`^In-Reply-To: <01\\.duty@${domain}>$`, "m"));
  t.match(head, new RegExp(`^References: <00\\.duty@${domain}> <01\\.duty@${domain}>$`, "m"));
  t.match(head, /^Subject: Re: S$/m);
  t.match(head, /^Auto-Submitted: auto-generated$/m);
  t.match(head, /^From: Vedetta Acme HQ <box@acme.example>$/m);
  t.match(mail, /Content-Type: text\/plain/);
  t.match(mail, /Content-Type: text\/html/);
});
