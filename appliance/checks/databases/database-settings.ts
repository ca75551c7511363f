/** What all types that log in to databases share: settings, measurements, codes. */
import { Type } from "typebox";
import { SecretSetting } from "#model/config/words.ts";
import type { ResultState } from "#model/result.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { CONVERSATION_CODES } from "../observe-conversation.ts";
import { TLS_MEASUREMENTS, TLS_SETTINGS, type TlsSettings } from "../secure-session.ts";
import type { QUERY_CODES } from "./query.ts";

export const ENCRYPTIONS = ["prefer", "require", "off"] as const;
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
      default: "prefer",
      description:
        "`prefer`: TLS where the server has it, whatever its certificate; `require`: TLS with a certificate in order; `off`: none.",
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
  connectMs: { unit: "ms", description: "Time until the connection was open.", warning: "1000" },
  loginMs: {
    unit: "ms",
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

/** With `prefer` a certificate is not judged, because without TLS there would be none at all. */
export function tlsOf(access: DatabaseAccess): TlsSettings {
  return access.encryption === "require" ? access : { ...access, verifyTls: false };
}
