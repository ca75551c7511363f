/** What all types that log in to databases share: settings, measurements, codes. */
import { Type } from "typebox";
import { SecretSetting } from "#model/config/words.ts";
import type { ResultState } from "#model/result.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { CONVERSATION_CODES, ConversationFault } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS, TLS_SETTINGS, type TlsSettings } from "../secure-session.ts";
import type { QUERY_CODES } from "./query.ts";

export const ENCRYPTIONS = ["auto", "require", "prefer", "off", "plain"] as const;
/** A password does not go to a server that has not proven itself, unless somebody says so. */
const DEFAULT_ENCRYPTION = "auto";
export type Encryption = (typeof ENCRYPTIONS)[number];

/** To be spread into a type's settings. */
export const DATABASE_SETTINGS = {
  port: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 65535, description: "TCP port; the usual one of the server unless told." }),
  ),
  user: Type.Optional(
    Type.String({
      pattern: "^[^\\u0000-\\u001f]{1,100}$",
      description: "User; without one it is only seen whether the right kind of server answers.",
    }),
  ),
  password: Type.Optional(SecretSetting("Password of the user.")),
  database: Type.Optional(
    Type.String({ pattern: "^[^\\u0000-\\u001f]{1,100}$", description: "Database; the server's choice unless told." }),
  ),
  encryption: Type.Optional(
    Type.Enum([...ENCRYPTIONS], {
      default: DEFAULT_ENCRYPTION,
      description:
        "`require`: TLS, and the server proves itself: by a certificate in order, or by the one that `fingerprint` names. `auto`: the same, but a server on this box itself may be without TLS. `prefer`: TLS where the server has it, whatever its certificate. `off`: no TLS. `plain`: no TLS, and the password in clear where the server asks for it so. A password that would be shown (in clear, or encrypted with a key that the server sends) goes with `require`, `auto` (where there is TLS) and `plain` only; logging in to SQL Server always shows it, so there `off` is `plain` and `prefer` logs nobody in.",
    }),
  ),
  ...TLS_SETTINGS,
};

/** How to get to a database. */
export interface DatabaseAccess extends TlsSettings {
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly encryption?: Encryption;
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

/** What is asked of the server; `auto` gives way in `withoutTls` alone. */
export function encryptionOf({ encryption = DEFAULT_ENCRYPTION }: DatabaseAccess): Exclude<Encryption, "auto"> {
  return encryption === "auto" ? "require" : encryption;
}

/** TLS is asked for. */
export function usesTls(access: DatabaseAccess): boolean {
  return encryptionOf(access) === "require" || encryptionOf(access) === "prefer";
}

/** The server has proven itself once TLS stands. */
export function isProven(access: DatabaseAccess): boolean {
  return encryptionOf(access) === "require" && (access.verifyTls !== false || access.fingerprint !== undefined);
}

/**
 * How to go on with a server that has no TLS: as told, and with `auto` on this box itself, where nobody listens on the way;
 * a password that would be shown is kept back there as well.
 * @throws ConversationFault where TLS is required
 */
export function withoutTls(access: DatabaseAccess, address: string): DatabaseAccess {
  const isHere = /^(127\.[0-9.]+|::1|localhost)$/i.test(address);
  if ((access.encryption ?? DEFAULT_ENCRYPTION) === "auto" && isHere) return { ...access, encryption: "off" };
  if (encryptionOf(access) === "require") throw new ConversationFault<DatabaseCode>("encryptionUnavailable");
  return access;
}

/** The password may be sent so that this server, or whoever listens, can read it. */
export function mayShowPassword(access: DatabaseAccess): boolean {
  return isProven(access) || encryptionOf(access) === "plain";
}

/** With `prefer` a certificate is not judged, because without TLS there would be none at all. */
export function tlsOf(access: DatabaseAccess): TlsSettings {
  const { fingerprint: _, ...unpinned } = access;
  return encryptionOf(access) === "require" ? access : { ...unpinned, verifyTls: false };
}
