/** Check type `imap`: does a mailbox server answer, encrypt and let its users in, and how many mails does a folder hold? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import {
  conversationEncryption,
  LOGIN_TOGETHER,
  passwordSetting,
  portSetting,
  userSetting,
} from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { IMAP_CODES, openImap, plainLogin } from "../imap-session.ts";
import { CONVERSATION_CODES, observeConversation } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";

const Settings = Type.Object(
  {
    port: portSetting(143, { tls: 993 }),
    encryption: conversationEncryption({ key: "security" }),
    ...TLS_SETTINGS,
    user: userSetting("User to sign in with."),
    password: passwordSetting(),
    folder: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 253,
        pattern: "^[^\\x00-\\x1f\\x7f]+$",
        description: "Folder whose messages are counted, e.g. `INBOX`; none is unless told.",
      }),
    ),
  },
  {
    additionalProperties: false,
    dependentRequired: { ...LOGIN_TOGETHER, folder: ["user"] },
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
  messages: { unit: "", label: "Messages", description: "Messages in the folder." },
  unseen: { unit: "", label: "Unread messages", description: "Messages in the folder that nobody has read." },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  answered: "ok",
  loggedIn: "ok",
  counted: "ok",
  ...IMAP_CODES,
  ...CERTIFICATE_CODES,
  ...CONVERSATION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const imap = defineCheckType({
  name: "imap",
  summary: "Greets an IMAP server; on request encrypts, signs in and counts the messages of a folder.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "tls", serverName: "mail.acme.example" },
    { encryption: "starttls", user: "duty", password: "…", folder: "INBOX" },
  ],

  async run(target, settings, context) {
    const { user = "", password } = settings;
    const secrets = password === undefined ? [] : [password, plainLogin(user, password)];
    try {
      return concealSecrets(await converse(target.address, settings, context), secrets);
    } catch (error) {
      return concealSecrets(observeConversation(error, context), secrets);
    }
  },
});

async function converse(address: string, settings: Settings, context: RunContext): Promise<Seen> {
  const { user, password = "", folder } = settings;
  const { session, measurements } = await openImap(address, settings, context);
  try {
    const parameters = { banner: session.greeting };
    const detail = [session.greeting, ...(await session.readCapabilities())].join("\n");
    if (user === undefined) {
      session.logOut();
      return { code: "answered", measurements, parameters, detail };
    }
    const startedAt = context.now();
    await session.logIn(user, password);
    const loginMs = context.now() - startedAt;
    const counts = folder === undefined ? {} : await session.countMessages(folder);
    session.logOut();
    const told = { measurements: { ...measurements, loginMs, ...counts }, detail };
    return folder === undefined
      ? { code: "loggedIn", ...told, parameters }
      : { code: "counted", ...told, parameters: { ...parameters, folder } };
  } finally {
    session.close();
  }
}
