/** TLS within a conversation: settings, measurements and the judgement that all types with STARTTLS or the like share. */
import type { X509Certificate } from "node:crypto";
import { Type } from "typebox";
import { HandshakeBrokenOff, type Handshake, type HandshakeOptions } from "#probes/tls-handshake.ts";
import { CertificateError, daysLeft } from "./certificate-problem.ts";
import type { RunContext } from "./contract.ts";
import { HOST_NAME_PATTERN } from "./host-name.ts";
import type { LineSession } from "./line-session.ts";

/** Whether outdated encryption is spoken. What is only looked at may be as old as it likes; what gets a password may not. */
const OLD_TLS_SETTING = Type.Optional(
  Type.Boolean({
    description:
      "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.",
  }),
);

export const FINGERPRINT_PATTERN = "^[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}$";

/** To be spread into a type's settings. */
export const TLS_SETTINGS = {
  serverName: Type.Optional(
    Type.String({
      pattern: HOST_NAME_PATTERN,
      maxLength: 253,
      description: "Name that the certificate must be made for; the host's address unless told.",
    }),
  ),
  verifyTls: Type.Optional(
    Type.Boolean({ default: true, description: "Whether a certificate that is not in order is a failure." }),
  ),
  oldTls: OLD_TLS_SETTING,
  authority: Type.Optional(
    Type.String({
      pattern: "^-----BEGIN CERTIFICATE-----",
      maxLength: 100_000,
      description: "Certificate (PEM) of an authority to trust besides the public ones.",
    }),
  ),
  fingerprint: Type.Optional(
    Type.String({
      pattern: FINGERPRINT_PATTERN,
      description:
        "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.",
    }),
  ),
};

export interface TlsSettings {
  readonly serverName?: string;
  readonly verifyTls?: boolean;
  readonly oldTls?: boolean;
  /** Where there is one, the session is more than a look. */
  readonly password?: string;
  readonly authority?: string;
  readonly fingerprint?: string;
}

/** To be spread into a type's measurements. */
export const TLS_MEASUREMENTS = {
  daysLeft: {
    unit: "d",
    label: "Time until the certificate expires",
    description: "Until the first certificate of the verified chain expires; only with TLS.",
    warning: "21:",
    critical: "7:",
    forecast: "expires",
  },
  tlsMs: { unit: "ms", label: "TLS", description: "TLS handshake; only with TLS." },
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
  const { serverName = address, verifyTls = true, authority, password, fingerprint } = settings;
  const isLook = password === undefined;
  const startedAt = context.now();
  const hello: Omit<HandshakeOptions, "signal"> = {
    serverName,
    oldWays: settings.oldTls ?? (!verifyTls && isLook),
    alpn: [],
    ...(authority !== undefined && { authority }),
  };
  const { chain, problem } = await seenShaking(session.startTls(hello), context);
  expectCertificate(chain[0], problem, { verifyTls, fingerprint });
  return { daysLeft: daysLeft(chain, context.wallMs()), tlsMs: context.now() - startedAt };
}

/** The handshake, shown to who wants to look at it, also where it was broken off. */
async function seenShaking(shaking: Promise<Handshake>, { seeTls }: RunContext): Promise<Handshake> {
  try {
    const shaken = await shaking;
    seeTls?.(shaken);
    return shaken;
  } catch (error) {
    if (error instanceof HandshakeBrokenOff) seeTls?.(error);
    throw error;
  }
}

/**
 * Takes the one certificate that is pinned, whoever signed it; without a pin, one that is in order, or any.
 * @param problem OpenSSL's code for what is not in order
 * @throws CertificateError where that matters
 */
export function expectCertificate(
  certificate: X509Certificate | undefined,
  problem: string | undefined,
  { verifyTls, fingerprint }: { readonly verifyTls: boolean; readonly fingerprint?: string | undefined },
): void {
  if (fingerprint !== undefined) expectFingerprint(certificate, fingerprint);
  else if (verifyTls && problem !== undefined) throw new CertificateError(problem);
}

function expectFingerprint(certificate: X509Certificate | undefined, fingerprint: string): void {
  const plain = (text: string) => text.replaceAll(":", "").toUpperCase();
  const found = certificate?.fingerprint256 ?? "none";
  if (plain(found) !== plain(fingerprint))
    throw new CertificateError(`another certificate is pinned; this is ${found}`);
}
