/** TLS within a conversation: settings, measurements and the judgement that all types with STARTTLS or the like share. */
import { Type } from "typebox";
import type { HandshakeOptions } from "#probes/tls-handshake.ts";
import { CertificateError, daysLeft } from "./certificate-problem.ts";
import type { RunContext } from "./contract.ts";
import type { LineSession } from "./line-session.ts";

/** To be spread into a type's settings. */
export const TLS_SETTINGS = {
  serverName: Type.Optional(
    Type.String({
      pattern: "^[A-Za-z0-9._-]+$",
      maxLength: 253,
      description: "Name that the certificate must be made for; the host's address unless told.",
    }),
  ),
  verifyTls: Type.Optional(
    Type.Boolean({ default: true, description: "Whether a certificate that is not in order is a failure." }),
  ),
  authority: Type.Optional(
    Type.String({
      pattern: "^-----BEGIN CERTIFICATE-----",
      maxLength: 100_000,
      description: "Certificate (PEM) of an authority to trust besides the public ones.",
    }),
  ),
};

/** When a conversation is encrypted: not at all, from the first byte on, or after asking for it in plain text. */
export const SECURITY_SETTING = Type.Optional(
  Type.Enum(["none", "starttls", "tls"], {
    default: "none",
    description: "Encryption: `starttls` asks for it in plain text and insists, `tls` begins with it.",
  }),
);
export type Security = "none" | "starttls" | "tls";

export interface TlsSettings {
  readonly serverName?: string;
  readonly verifyTls?: boolean;
  readonly authority?: string;
}

/** To be spread into a type's measurements. */
export const TLS_MEASUREMENTS = {
  daysLeft: {
    unit: "d",
    description: "Until the first certificate of the chain expires; only with TLS.",
    warning: "21:",
    critical: "7:",
  },
  tlsMs: { unit: "ms", description: "TLS handshake; only with TLS." },
} as const;

/**
 * Switches the session to TLS.
 * @param address what the certificate must be made for unless the settings say otherwise
 * @throws CertificateError where the certificate is not in order and that matters; what `LineSession.startTls` throws
 */
export async function secureSession(
  session: LineSession,
  address: string,
  settings: TlsSettings,
  context: RunContext,
): Promise<{ daysLeft: number; tlsMs: number }> {
  const { serverName = address, verifyTls = true, authority } = settings;
  const startedAt = context.now();
  const hello: Omit<HandshakeOptions, "signal"> = {
    serverName,
    oldWays: !verifyTls,
    alpn: [],
    ...(authority !== undefined && { authority }),
  };
  const { chain, problem } = await session.startTls(hello);
  if (verifyTls && problem !== undefined) throw new CertificateError(problem);
  return { daysLeft: daysLeft(chain, context.wallMs()), tlsMs: context.now() - startedAt };
}
