/** Check type `ftp`: does a file server answer, encrypt and let its users in, and is a file there, how large and how old? */
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
import { ask, insist, quoted, readReply, type Reply } from "../reply-lines.ts";
import { secureSession, TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";

const NOT_FOUND = 550;

const Settings = Type.Object(
  {
    port: portSetting(21, { tls: 990 }),
    encryption: conversationEncryption({ key: "security" }),
    ...TLS_SETTINGS,
    user: userSetting("User to sign in with, e.g. `anonymous`."),
    password: passwordSetting(),
    file: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        pattern: "^[^\\r\\n]+$",
        description: "File that must be there; its size and age are measured.",
      }),
    ),
  },
  {
    additionalProperties: false,
    dependentRequired: { ...LOGIN_TOGETHER, file: ["user"] },
  },
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
  fileBytes: { unit: "B", label: "Size of the file", description: "Size of the file." },
  fileAgeSeconds: {
    unit: "s",
    label: "Age of the file",
    description: "Since the file was changed; absent where the server does not tell.",
  },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  answered: "ok",
  loggedIn: "ok",
  fileFound: "ok",
  fileMissing: "critical",
  notReady: "critical",
  commandRefused: "critical",
  startTlsMissing: "critical",
  passwordWouldShow: "critical",
  loginRefused: "critical",
  ...CERTIFICATE_CODES,
  ...CONVERSATION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const ftp = defineCheckType({
  name: "ftp",
  summary: "Greets a file server (FTP, FTPS); on request encrypts, signs in and looks at a file's size and age.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "starttls", serverName: "files.acme.example" },
    { encryption: "starttls", user: "backup", password: "…", file: "/nightly/site.tar" },
  ],

  async run(target, settings, context) {
    const port = settings.port ?? (wayOf(settings) === "tls" ? 990 : 21);
    return holdSession(target.address, port, [settings.password], context, (session) =>
      converse(session, target.address, settings, context),
    );
  },
});

async function converse(session: LineSession, address: string, settings: Settings, context: RunContext): Promise<Seen> {
  const { user, password = "", file } = settings;
  const way = wayOf(settings);
  const startedAt = context.now();
  let tls = way === "tls" ? await secureSession(session, address, settings, context) : undefined;
  const greeting = insist<Code>(await readGreeting(session), [2], "notReady");
  const greetingMs = context.now() - startedAt - (tls?.tlsMs ?? 0);
  if (way === "starttls") {
    // RFC 4217, 4.
    insist<Code>(await ask(session, "AUTH TLS"), [2], "startTlsMissing");
    tls = await secureSession(session, address, settings, context);
  }
  const measurements = { connectMs: session.connectMs, greetingMs, ...tls };
  const parameters = { banner: shown(greeting.lines.at(-1) ?? "") };
  const detail = quoted(greeting);
  if (user === undefined) {
    session.writeLine("QUIT");
    return { code: "answered", measurements, parameters, detail };
  }
  const before = context.now();
  await logIn(session, user, password, isAnonymous(user) || mayShowPassword(way, settings));
  const loginMs = context.now() - before;
  const facts = file === undefined ? {} : await lookAt(session, file, context.wallMs());
  session.writeLine("QUIT");
  const told = { measurements: { ...measurements, loginMs, ...facts }, detail };
  return file === undefined
    ? { code: "loggedIn", ...told, parameters }
    : { code: "fileFound", ...told, parameters: { ...parameters, file } };
}

/** RFC 959, 5.4: 120 announces a greeting that comes later. */
async function readGreeting(session: LineSession): Promise<Reply> {
  const first = await readReply(session);
  const greeting = first.status === 120 ? await readReply(session) : first;
  // A mail server's greeting is the same but for its words; RFC 5321, 4.3.1 has it say what it is.
  if (/\bE?SMTP\b/.test(greeting.lines[0] ?? ""))
    throw new ConversationFault("otherProtocol", { heard: quoted(greeting) });
  return greeting;
}

/** Whoever is nobody's user has no secret: anonymous FTP (RFC 1635) asks for no encryption by itself. */
function wayOf(settings: Settings) {
  const { user = "", password, ...rest } = settings;
  return encryptionOf(isAnonymous(user) || password === undefined ? rest : settings, "starttls");
}

function isAnonymous(user: string): boolean {
  return /^(anonymous|ftp)$/i.test(user);
}

async function logIn(session: LineSession, user: string, password: string, mayShow: boolean): Promise<void> {
  const named = insist<Code>(await ask(session, `USER ${user}`), [2, 3], "loginRefused");
  if (named.status === 230) return;
  if (!mayShow) throw new ConversationFault<Code>("passwordWouldShow");
  insist<Code>(await ask(session, `PASS ${password.replace(/[\r\n]/g, "")}`), [2], "loginRefused");
}

/** Size and age (RFC 3659, 3 and 4). @throws ConversationFault `fileMissing` */
async function lookAt(session: LineSession, file: string, nowMs: number): Promise<Measured> {
  // Sizes are told only of files that are not rewritten on their way.
  insist<Code>(await ask(session, "TYPE I"), [2], "commandRefused");
  // RFC 2640; some servers speak their own character set until told so.
  if (/[^\0-\x7f]/.test(file)) await ask(session, "OPTS UTF8 ON");
  const size = await ask(session, `SIZE ${file}`);
  if (size.status === NOT_FOUND) throw new ConversationFault<Code>("fileMissing", { file, reply: quoted(size) });
  insist<Code>(size, [2], "commandRefused");
  const bytes = /^ *(\d{1,15}) *$/.exec(size.lines.at(-1) ?? "")?.[1];
  if (bytes === undefined) throw new ConversationFault<Code>("otherProtocol", { heard: quoted(size) });
  const changed = await ask(session, `MDTM ${file}`);
  const changedAtMs = changed.status === 213 ? readTime(changed.lines[0] ?? "") : Number.NaN;
  const fileAgeSeconds = Math.max(0, (nowMs - changedAtMs) / 1000);
  return {
    fileBytes: Number(bytes),
    ...(Number.isFinite(fileAgeSeconds) && { fileAgeSeconds }),
  };
}

/** `YYYYMMDDhhmmss` in UTC, as milliseconds since 1970. */
function readTime(text: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(text) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
