/** What all types that log in to databases share: settings, measurements, codes. */
import { Type } from "typebox";
import { isLoopback } from "#lib/loopback.ts";
import type { ResultState } from "#model/result.ts";
import { encryptionSetting, mayShowPassword, passwordSetting, userSetting } from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { CONVERSATION_CODES, ConversationFault } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS, TLS_SETTINGS, type TlsSettings } from "../secure-session.ts";
import type { QUERY_CODES } from "./query.ts";

const WAYS = ["starttls", "prefer", "none", "plain"] as const;
/** `auto` gives way in `withoutTls` alone. */
export type DatabaseEncryption = "auto" | (typeof WAYS)[number];

/** To be spread into a type's settings. */
export const DATABASE_SETTINGS = {
  port: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port; the usual one of the server unless told." }),
  ),
  user: userSetting("User; without one it is only seen whether the right kind of server answers."),
  password: passwordSetting(),
  database: Type.Optional(
    Type.String({ pattern: "^[^\\u0000-\\u001f]{1,100}$", description: "Database; the server's choice unless told." }),
  ),
  encryption: encryptionSetting(WAYS, "`starttls`, but a server on this box itself may be without TLS", {
    words: { require: "starttls", off: "none" },
  }),
  ...TLS_SETTINGS,
};

/** How to get to a database. */
export interface DatabaseAccess extends TlsSettings {
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly encryption?: DatabaseEncryption;
}

/** To be spread into a type's measurements. */
export const DATABASE_MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  loginMs: {
    unit: "ms",
    label: "Login",
    description: "Login, without connection and TLS handshake; only with a user.",
    warning: "2000",
  },
  ...TLS_MEASUREMENTS,
} as const;

/** What may go wrong on the way into any database. */
export const DATABASE_CODES = {
  loginRefused: "critical",
  databaseMissing: "critical",
  tooManyConnections: "critical",
  unavailable: "critical",
  hostBlocked: "critical",
  encryptionUnavailable: "critical",
  encryptionNeeded: "critical",
  passwordWouldShow: "critical",
  methodUnknown: "unknown",
  serverNotAuthentic: "critical",
  serverError: "critical",
  ...CONVERSATION_CODES,
  ...CERTIFICATE_CODES,
} as const satisfies Record<string, ResultState>;

/** What a session with any database may end with. */
export type DatabaseCode = keyof typeof DATABASE_CODES | keyof typeof QUERY_CODES;

/** What is asked of the server. */
export function databaseEncryption({ encryption = "auto" }: DatabaseAccess): Exclude<DatabaseEncryption, "auto"> {
  return encryption === "auto" ? "starttls" : encryption;
}

/** TLS is asked for. */
export function usesTls(access: DatabaseAccess): boolean {
  const way = databaseEncryption(access);
  return way === "starttls" || way === "prefer";
}

/** The password may be sent so that this server, or whoever listens, can read it. */
export function mayShow(access: DatabaseAccess): boolean {
  return mayShowPassword(databaseEncryption(access), access);
}

/**
 * How to go on with a server that has no TLS: as told, and with `auto` on this box itself, where nobody listens on the way;
 * a password that would be shown is kept back there as well.
 * @throws ConversationFault where TLS is required
 */
export function withoutTls(access: DatabaseAccess, address: string): DatabaseAccess {
  if ((access.encryption ?? "auto") === "auto" && isLoopback(address)) return { ...access, encryption: "none" };
  if (databaseEncryption(access) === "starttls") throw new ConversationFault<DatabaseCode>("encryptionUnavailable");
  return access;
}

/** With `prefer` a certificate is not judged, because without TLS there would be none at all. */
export function tlsOf(access: DatabaseAccess): TlsSettings {
  const { fingerprint: _, ...unpinned } = access;
  return databaseEncryption(access) === "starttls" ? access : { ...unpinned, verifyTls: false };
}
