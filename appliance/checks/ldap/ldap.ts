/** Check type `ldap`: does a directory let us in, and does it find what it should? */
import { Type, type Static } from "typebox";
import {
  conversationEncryption,
  encryptionOf,
  LOGIN_TOGETHER,
  mayShowPassword,
  passwordSetting,
  portSetting,
  userSetting,
} from "../access-settings.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { ConversationFault, observeConversation } from "../observe-conversation.ts";
import { secureSession, TLS_SETTINGS } from "../secure-session.ts";
import type { LdapEntry } from "./ldap-message.ts";
import { LdapSession, type Found, type Search } from "./ldap-session.ts";
import { CODES, MEASUREMENTS, type Code, type Measured, type Seen } from "./reports.ts";

const DEFAULTS = { filter: "(objectClass=*)", scope: "sub", mostEntries: 1000 } as const;
const PORT = 389;
const LDAPS_PORT = 636;
/** Names alone: some 200 bytes each for the most entries that may be asked for, and the root DSE. */
const LIMITS = { mostBytes: 8_388_608 };
/** RFC 4511, section 4.5.1.8: an entry's name alone, without attributes. */
const NO_ATTRIBUTES = "1.1";
/** What a directory tells about itself: RFC 4512, section 5.1; `vendor...`: RFC 3045. */
const ROOT_ATTRIBUTES = ["namingContexts", "defaultNamingContext", "vendorName", "vendorVersion", "dnsHostName"];

const Settings = Type.Object(
  {
    port: portSetting(PORT, { tls: LDAPS_PORT }),
    encryption: conversationEncryption({ key: "tls" }),
    user: userSetting(
      "Name to sign in with, as the directory takes it (a DN, for Active Directory also `name@domain`); without it the check stays anonymous.",
      {},
      { key: "bindDn" },
    ),
    password: passwordSetting(),
    searchBase: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: "Where to search; without it only the directory's description of itself (root DSE) is read.",
      }),
    ),
    filter: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 2000,
        default: DEFAULTS.filter,
        description: "Which entries count, e.g. `(&(objectClass=person)(mail=*))`.",
      }),
    ),
    scope: Type.Optional(
      Type.Enum(["base", "one", "sub"], {
        default: DEFAULTS.scope,
        description: "The base itself, one level below it, or everything below it.",
      }),
    ),
    mostEntries: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 10_000,
        default: DEFAULTS.mostEntries,
        description: "Counting stops at so many entries.",
      }),
    ),
    ...TLS_SETTINGS,
  },
  {
    additionalProperties: false,
    dependentRequired: {
      ...LOGIN_TOGETHER,
      filter: ["searchBase"],
      scope: ["searchBase"],
      mostEntries: ["searchBase"],
    },
  },
);
type Settings = Static<typeof Settings>;

export const ldap = defineCheckType({
  name: "ldap",
  summary: "Signs in to a directory (LDAP, Active Directory) and searches it.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "starttls", user: "cn=monitor,dc=acme,dc=example", password: "secret" },
    {
      encryption: "tls",
      serverName: "dc1.acme.example",
      user: "monitor@acme.example",
      password: "secret",
      searchBase: "ou=staff,dc=acme,dc=example",
      filter: "(objectClass=person)",
    },
  ],

  async run(target, settings, context) {
    const way = encryptionOf(settings, "starttls");
    try {
      const search = await planSearch(settings, context);
      const startedAt = context.now();
      const port = settings.port ?? (way === "tls" ? LDAPS_PORT : PORT);
      const session = await openLineSession(target.address, port, context, LIMITS);
      try {
        return await converse(session, target.address, settings, search, context, startedAt);
      } finally {
        session.close();
      }
    } catch (error) {
      return concealSecrets(observeConversation(error, context), [settings.password]);
    }
  },
});

/** @throws ConversationFault `badFilter` */
async function planSearch(settings: Settings, { timeoutMs }: RunContext): Promise<Search> {
  const { searchBase, filter = DEFAULTS.filter, scope = DEFAULTS.scope, mostEntries = DEFAULTS.mostEntries } = settings;
  const mostSeconds = Math.max(1, Math.ceil(timeoutMs / 1000));
  if (searchBase === undefined) {
    return {
      base: "",
      scope: "base",
      filter: DEFAULTS.filter,
      attributes: ROOT_ATTRIBUTES,
      mostEntries: 1,
      mostSeconds,
    };
  }
  const { FilterParser } = await import("ldapts");
  try {
    FilterParser.parseString(filter);
  } catch (error) {
    throw new ConversationFault<Code>("badFilter", { reason: (error as Error).message });
  }
  return { base: searchBase, scope, filter, attributes: [NO_ATTRIBUTES], mostEntries, mostSeconds };
}

/** The whole conversation: encryption where wanted, signing in, the search, leave. */
async function converse(
  session: LineSession,
  address: string,
  settings: Settings,
  search: Search,
  context: RunContext,
  startedAt: number,
): Promise<Seen> {
  const { now } = context;
  const way = encryptionOf(settings, "starttls");
  const encrypted = way === "tls" ? await secureSession(session, address, settings, context) : {};
  const directory = await LdapSession.on(session, context.signal);
  const secured = way === "starttls" ? await directory.startTls(address, settings, context) : encrypted;
  if (settings.password !== undefined && !mayShowPassword(way, settings))
    throw new ConversationFault<Code>("passwordWouldShow");
  const bindAt = now();
  await directory.bind(settings.user ?? "", settings.password ?? "");
  const searchAt = now();
  const found = await directory.search(search);
  const endedAt = now();
  directory.unbind();
  const measurements = {
    answerMs: endedAt - startedAt,
    bindMs: searchAt - bindAt,
    searchMs: endedAt - searchAt,
    ...secured,
  };
  return describe(found, measurements, settings.searchBase);
}

function describe(found: Found, measurements: Measured, searchBase: string | undefined): Seen {
  const { entries, first, isCutOff } = found;
  const detail = first === undefined ? {} : { detail: wordEntry(first) };
  if (searchBase === undefined) return { code: "answered", measurements, ...detail };
  const code = isCutOff ? "moreEntries" : "answered";
  return { code, measurements: { ...measurements, entries }, ...detail };
}

function wordEntry({ name, attributes }: LdapEntry): string {
  const lines = Object.entries(attributes).map(([attribute, values]) => `${attribute}: ${values.join(", ")}`);
  return [name === "" ? "root DSE" : name, ...lines].join("\n");
}
