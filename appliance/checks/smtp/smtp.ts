/** Check type `smtp`: does a mail server answer, encrypt, know its users, take mail, and does the mail arrive? */
import { isIPv6 } from "node:net";
import { encryptionOf, mayShowPassword } from "../access-settings.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { answerCramMd5 } from "../cram-md5.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { asciiHostName } from "../host-name.ts";
import { plainLogin } from "../imap-session.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import { ask, insist, quoted, readReply, type Reply } from "../reply-lines.ts";
import { chooseScram, ScramLogin } from "../sasl-scram.ts";
import { secureSession } from "../secure-session.ts";
import { makeMail, waitForMail } from "./round-trip.ts";
import { SmtpSettings } from "./settings.ts";
import { CODES, MEASUREMENTS, type Code, type Seen } from "./reports.ts";

export const smtp = defineCheckType({
  name: "smtp",
  summary:
    "Greets a mail server; on request encrypts, signs in, offers a mail, or sends one and waits for its arrival.",
  category: "software",
  settings: SmtpSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "starttls", serverName: "mail.acme.example", recipient: "postmaster@acme.example" },
    {
      port: 587,
      encryption: "starttls",
      user: "duty",
      password: "…",
      recipient: "echo@acme.example",
      mailboxUser: "echo",
      mailboxPassword: "…",
      mailboxEncryption: "tls",
    },
  ],

  async run(target, settings, context) {
    try {
      const { token, told } = await converse(target.address, settings, context);
      const observation: Seen =
        token === undefined
          ? { code: "answered", ...told }
          : await waitForMail(token, told, target.address, settings, context);
      return concealSecrets(observation, secretsOf(settings));
    } catch (error) {
      return concealSecrets(observeConversation(error, context), secretsOf(settings));
    }
  },
});

/** Passwords in every form in which they are sent. */
function secretsOf({ user = "", password, mailboxUser = "", mailboxPassword }: SmtpSettings): string[] {
  const formsOf = (name: string, word: string | undefined) =>
    word === undefined ? [] : [word, Buffer.from(word).toString("base64"), plainLogin(name, word)];
  return [...formsOf(user, password), ...formsOf(mailboxUser, mailboxPassword)];
}

interface Talk {
  readonly told: Omit<Seen, "code">;
  /** What the mail that was sent is recognised by. */
  readonly token?: string;
}

async function converse(address: string, settings: SmtpSettings, context: RunContext): Promise<Talk> {
  const way = encryptionOf(settings, "starttls");
  const session = await openLineSession(address, settings.port ?? (way === "tls" ? 465 : 25), context);
  try {
    const startedAt = context.now();
    let tls = way === "tls" ? await secureSession(session, address, settings, context) : undefined;
    const greeting = insist<Code>(await readReply(session), [2], "notReady");
    const greetingMs = context.now() - startedAt - (tls?.tlsMs ?? 0);
    let offers = await introduce(session, settings);
    if (way === "starttls") {
      if (!offers.has("STARTTLS")) throw new ConversationFault<Code>("startTlsMissing");
      insist<Code>(await ask(session, "STARTTLS"), [2], "commandRefused");
      tls = await secureSession(session, address, settings, context);
      offers = await introduce(session, settings);
    }
    if (settings.user !== undefined) {
      await logIn(session, offers, settings.user, settings.password ?? "", mayShowPassword(way, settings));
    }
    const { recipient } = settings;
    const token = recipient === undefined ? undefined : await offerMail(session, offers, recipient, settings);
    session.writeLine("QUIT");
    const totalMs = context.now() - startedAt;
    const told = {
      measurements: { connectMs: session.connectMs, greetingMs, totalMs, ...tls },
      parameters: { banner: shown(greeting.lines[0] ?? "") },
      detail: [quoted(greeting), ...[...offers].map(([name, words]) => `${name} ${words}`.trim())]
        .slice(0, 40)
        .join("\n"),
    };
    return { told, ...(token !== undefined && { token }) };
  } finally {
    session.close();
  }
}

/** What the server offers, by keyword. RFC 5321, 4.1.1.1; one of long ago knows only HELO. */
async function introduce(session: LineSession, { heloName }: SmtpSettings): Promise<Map<string, string>> {
  const name = heloName === undefined ? addressLiteral(session.localAddress) : asciiHostName(heloName);
  const reply = await ask(session, `EHLO ${name}`);
  if (Math.floor(reply.status / 100) === 5) {
    const old = await ask(session, `HELO ${name}`);
    // 502 and the like: it knows neither; anything else is about the name.
    const isUnknown = [500, 502].includes(old.status);
    if (Math.floor(old.status / 100) === 5 && !isUnknown)
      throw new ConversationFault<Code>("heloRefused", { name, reply: quoted(old) });
    insist<Code>(old, [2], old.status === SHUTTING_DOWN ? "notReady" : "commandRefused");
    return new Map();
  }
  insist<Code>(reply, [2], reply.status === SHUTTING_DOWN ? "notReady" : "commandRefused");
  return new Map(
    reply.lines.slice(1).map((line) => {
      const [keyword = "", ...words] = line.split(/[ =]/);
      return [keyword.toUpperCase(), words.join(" ").toUpperCase()];
    }),
  );
}

/** RFC 5321, 3.8. */
const SHUTTING_DOWN = 421;

/** RFC 5321, 4.1.3. */
function addressLiteral(address: string): string {
  const [bare = ""] = address.replace(/^::ffff:/i, "").split("%");
  return isIPv6(bare) ? `[IPv6:${bare}]` : `[${bare}]`;
}

/** RFC 4954; PLAIN (RFC 4616) or the LOGIN of some old servers where the password may be shown, else SCRAM or CRAM-MD5. */
async function logIn(
  session: LineSession,
  offers: ReadonlyMap<string, string>,
  user: string,
  password: string,
  mayShow: boolean,
): Promise<void> {
  const ways = offers.get("AUTH")?.split(" ") ?? [];
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const scram = chooseScram(ways);
  const showing = ways.filter((way) => way === "PLAIN" || way === "LOGIN");
  if (mayShow && showing.includes("PLAIN")) {
    insist<Code>(await ask(session, `AUTH PLAIN ${plainLogin(user, password)}`), [2], "loginRefused");
  } else if (mayShow && showing.length > 0) {
    insist<Code>(await ask(session, "AUTH LOGIN"), [3], "loginRefused");
    insist<Code>(await ask(session, base64(user)), [3], "loginRefused");
    insist<Code>(await ask(session, base64(password)), [2], "loginRefused");
  } else if (scram !== undefined) {
    await logInByScram(session, new ScramLogin(scram, user, password));
  } else if (ways.includes("CRAM-MD5")) {
    const { lines } = insist<Code>(await ask(session, "AUTH CRAM-MD5"), [3], "loginRefused");
    insist<Code>(await ask(session, answerCramMd5(user, password, lines[0] ?? "")), [2], "loginRefused");
  } else if (showing.length > 0) {
    throw new ConversationFault<Code>("passwordWouldShow");
  } else {
    throw new ConversationFault<Code>("loginNotOffered", { offered: shown(ways.join(", ")) });
  }
}

async function logInByScram(session: LineSession, login: ScramLogin): Promise<void> {
  let reply = await ask(session, `AUTH ${login.mechanism} ${login.begin()}`);
  while (insist<Code>(reply, [2, 3], "loginRefused").status === MORE) {
    reply = await ask(session, await login.answer(reply.lines[0] ?? ""));
  }
  login.expectProof();
}

/** RFC 4954, 4: the server's part of a log-in. */
const MORE = 334;

/** Offers a mail, and hands it over only when its arrival is to be seen. Returns what it is recognised by. */
async function offerMail(
  session: LineSession,
  offers: ReadonlyMap<string, string>,
  to: string,
  settings: SmtpSettings,
): Promise<string | undefined> {
  const sender = settings.sender === undefined ? undefined : asciiDomain(settings.sender);
  const recipient = asciiDomain(to);
  const isInternational = /[^\0-\x7f]/.test(`${sender ?? ""}${recipient}`);
  // RFC 6531, 3.4: letters beyond ASCII are for servers that say so.
  if (isInternational && !offers.has("SMTPUTF8")) throw new ConversationFault<Code>("internationalMissing");
  const extension = isInternational ? " SMTPUTF8" : "";
  insist<Code>(await ask(session, `MAIL FROM:<${sender ?? ""}>${extension}`), [2], "mailRefused");
  const accepted: Reply = await ask(session, `RCPT TO:<${recipient}>`);
  insist<Code>(accepted, [2], "recipientRefused");
  if (settings.mailboxUser === undefined) {
    insist<Code>(await ask(session, "RSET"), [2], "commandRefused");
    return undefined;
  }
  const mail = makeMail(recipient, sender);
  insist<Code>(await ask(session, "DATA"), [3], "mailRefused");
  insist<Code>(await ask(session, `${mail.text}\r\n.`), [2], "mailRefused");
  return mail.token;
}

/** A mail address whose domain is written as DNS knows it. */
function asciiDomain(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at + 1)}${asciiHostName(address.slice(at + 1))}`;
}
