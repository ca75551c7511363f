/** Check type `pop3`: does a POP3 server answer, encrypt and let its users in, and how much lies in the mailbox? */
import { createHash } from "node:crypto";
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import {
  conversationEncryption,
  encryptionOf,
  LOGIN_TOGETHER,
  mayShowPassword,
  passwordSetting,
  portSetting,
  userSetting,
} from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { holdSession } from "../hold-session.ts";
import type { LineSession } from "../line-session.ts";
import { ConversationFault, CONVERSATION_CODES, shown } from "../observe-conversation.ts";
import { chooseScram, ScramLogin } from "../sasl-scram.ts";
import { secureSession, TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";

const Settings = Type.Object(
  {
    port: portSetting(110, { tls: 995 }),
    encryption: conversationEncryption({ key: "security" }),
    ...TLS_SETTINGS,
    user: userSetting("User to sign in with."),
    password: passwordSetting(),
  },
  { additionalProperties: false, dependentRequired: { ...LOGIN_TOGETHER } },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  greetingMs: {
    unit: "ms",
    label: "Greeting",
    description: "Time from then until the server's greeting.",
    warning: "5000",
  },
  loginMs: { unit: "ms", label: "Login", description: "Signing in; only with a user.", warning: "5000" },
  messages: { unit: "", label: "Messages", description: "Messages in the mailbox; only with a user." },
  sizeBytes: { unit: "B", label: "Size", description: "Their size." },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  answered: "ok",
  counted: "ok",
  notReady: "critical",
  commandRefused: "critical",
  startTlsMissing: "critical",
  passwordWouldShow: "critical",
  loginRefused: "critical",
  serverNotAuthentic: "critical",
  ...CERTIFICATE_CODES,
  ...CONVERSATION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const pop3 = defineCheckType({
  name: "pop3",
  summary: "Greets a POP3 server; on request encrypts, signs in and counts the messages.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "tls", serverName: "mail.acme.example" },
    { encryption: "starttls", user: "duty", password: "…" },
  ],

  async run(target, settings, context) {
    const port = settings.port ?? (encryptionOf(settings, "starttls") === "tls" ? 995 : 110);
    return holdSession(target.address, port, [settings.password], context, (session) =>
      converse(session, target.address, settings, context),
    );
  },
});

async function converse(session: LineSession, address: string, settings: Settings, context: RunContext): Promise<Seen> {
  const startedAt = context.now();
  const way = encryptionOf(settings, "starttls");
  let tls = way === "tls" ? await secureSession(session, address, settings, context) : undefined;
  const banner = await readAnswer(session, "notReady");
  const greetingMs = context.now() - startedAt - (tls?.tlsMs ?? 0);
  if (way === "starttls") {
    // RFC 2595, 4. Not every server lists what it can, so it is tried.
    await ask(session, "STLS", "startTlsMissing");
    tls = await secureSession(session, address, settings, context);
  }
  const measurements = { connectMs: session.connectMs, greetingMs, ...tls };
  const parameters = { banner: shown(banner) };
  if (settings.user === undefined) {
    session.writeLine("QUIT");
    return { code: "answered", measurements, parameters };
  }
  const before = context.now();
  await logIn(session, banner, settings.user, settings.password ?? "", mayShowPassword(way, settings));
  const loginMs = context.now() - before;
  const state = await ask(session, "STAT", "commandRefused");
  const [, messages, sizeBytes] = /^ *(\d{1,15}) +(\d{1,15})/.exec(state) ?? [];
  if (messages === undefined) throw new ConversationFault("otherProtocol", { heard: shown(state) });
  session.writeLine("QUIT");
  const counts = { messages: Number(messages), sizeBytes: Number(sizeBytes) };
  return { code: "counted", measurements: { ...measurements, loginMs, ...counts }, parameters };
}

/** RFC 1939, 7. A server that shows a timestamp takes the password hashed with that (APOP), some take it no other way. */
async function logIn(
  session: LineSession,
  banner: string,
  user: string,
  password: string,
  mayShow: boolean,
): Promise<void> {
  // RFC 6856, 2.1; servers of old know neither the command nor any other character set than their own.
  if (/[^\0-\x7f]/.test(user + password)) await ask(session, "UTF8", "loginRefused").catch(ignoreRefusal);
  const timestamp = /<[^<>]{1,200}>/.exec(banner)?.[0];
  const signHashed = async (challenge: string) => {
    const digest = createHash("md5").update(`${challenge}${password}`).digest("hex");
    await ask(session, `APOP ${user} ${digest}`, "loginRefused");
  };
  if (!mayShow) {
    const scram = chooseScram(await readSaslWays(session));
    if (scram !== undefined) return logInByScram(session, new ScramLogin(scram, user, password));
    if (timestamp === undefined) throw new ConversationFault<Code>("passwordWouldShow");
    return signHashed(timestamp);
  }
  try {
    await ask(session, `USER ${user}`, "loginRefused");
  } catch (error) {
    if (timestamp === undefined || !(error instanceof ConversationFault) || error.code !== "loginRefused") throw error;
    return signHashed(timestamp);
  }
  await ask(session, `PASS ${password.replace(/[\r\n]/g, "")}`, "loginRefused");
}

/** RFC 2449, 5 and 6.3: servers of old know no capabilities. */
async function readSaslWays(session: LineSession): Promise<readonly string[]> {
  session.writeLine("CAPA");
  if (!/^\+OK\b/i.test(await session.readLine())) return [];
  const ways: string[] = [];
  for (let lines = 0; lines < MOST_CAPABILITIES; lines += 1) {
    const line = (await session.readLine()).toUpperCase();
    if (line === ".") return ways;
    if (line.startsWith("SASL ")) ways.push(...line.split(" ").slice(1));
  }
  throw new ConversationFault("tooMuch");
}

const MOST_CAPABILITIES = 200;

/** RFC 5034, 4. */
async function logInByScram(session: LineSession, login: ScramLogin): Promise<void> {
  session.writeLine(`AUTH ${login.mechanism} ${login.begin()}`);
  for (;;) {
    const line = await session.readLine();
    const [, asked] = /^\+ (.*)$/.exec(line) ?? [];
    if (asked !== undefined) session.writeLine(await login.answer(asked));
    else if (/^\+OK\b/i.test(line)) return login.expectProof();
    else if (/^-ERR\b/i.test(line)) throw new ConversationFault<Code>("loginRefused", { reply: shown(line.slice(5)) });
    else throw new ConversationFault("otherProtocol", { heard: shown(line) });
  }
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof ConversationFault) || error.code !== "loginRefused") throw error;
}

function ask(session: LineSession, command: string, refused: Code): Promise<string> {
  session.writeLine(command);
  return readAnswer(session, refused);
}

/** The words behind `+OK`. @throws ConversationFault with the code for `-ERR`, `otherProtocol` for anything else */
async function readAnswer(session: LineSession, refused: Code): Promise<string> {
  const line = await session.readLine();
  if (/^\+OK\b/i.test(line)) return line.slice(4);
  if (/^-ERR\b/i.test(line)) throw new ConversationFault<Code>(refused, { reply: shown(line.slice(5)) });
  throw new ConversationFault("otherProtocol", { heard: shown(line) });
}
