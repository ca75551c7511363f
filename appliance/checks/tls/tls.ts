/** Check type `tls`: is the certificate in order, for how long still, and how is it spoken? */
import type { X509Certificate } from "node:crypto";
import { checkServerIdentity } from "node:tls";
import { Type, type Static } from "typebox";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import { connectTcp } from "#probes/connect-tcp.ts";
import { isTlsFailure, shakeHands, type Handshake } from "#probes/tls-handshake.ts";
import {
  CERTIFICATE_CODES,
  certificateCode,
  daysLeft,
  observeCertificateProblem,
  type CertificateCode,
} from "../certificate-problem.ts";
import { defineCheckType } from "../contract.ts";
import { CONNECTION_CODES, observeFailure } from "../observe-failure.ts";

const PROTOCOLS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
const DEFAULT_PROTOCOL = "TLSv1.2";

const Settings = Type.Object(
  {
    port: Type.Optional(Type.Integer({ minimum: 1, maximum: 65535, default: 443, description: "TCP port." })),
    serverName: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9._-]+$",
        maxLength: 253,
        description: "Name that the certificate must be made for; the host's address unless told.",
      }),
    ),
    minProtocol: Type.Optional(
      Type.Enum([...PROTOCOLS], {
        default: DEFAULT_PROTOCOL,
        description: "An older protocol than this is a failure.",
      }),
    ),
    allowSelfSigned: Type.Optional(
      Type.Boolean({ default: false, description: "Take a certificate that is signed by nobody but itself." }),
    ),
    fingerprint: Type.Optional(
      Type.String({
        pattern: "^[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}$",
        description: "SHA-256 fingerprint that the certificate must have; who signed it is not looked at then.",
      }),
    ),
    authority: Type.Optional(
      Type.String({
        pattern: "^-----BEGIN CERTIFICATE-----",
        maxLength: 100_000,
        description: "Certificate (PEM) of an authority to trust besides the public ones.",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  daysLeft: {
    unit: "d",
    description: "Until the first certificate of the chain expires.",
    warning: "21:",
    critical: "7:",
  },
  handshakeMs: { unit: "ms", description: "TLS handshake.", warning: "2000" },
} as const;

const CODES = {
  inOrder: "ok",
  otherFingerprint: "critical",
  protocolTooOld: "critical",
  ...CERTIFICATE_CODES,
  ...CONNECTION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const tls = defineCheckType({
  name: "tls",
  summary: "Looks at a server's TLS certificate: chain, name, days left, protocol.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { port: 636, serverName: "ldap.acme.example" },
    { port: 8443, allowSelfSigned: true, minProtocol: "TLSv1.3" },
  ],

  async run(target, settings, context) {
    const { signal, surroundings, now } = context;
    try {
      const address = await surroundings.names.resolve(target.address, signal);
      const connection = await connectTcp(address, settings.port ?? 443, signal);
      try {
        const startedAt = now();
        const serverName = settings.serverName ?? target.address;
        const { authority } = settings;
        const hello = { serverName, oldWays: true, signal, ...(authority !== undefined && { authority }) };
        const handshake = await shakeHands(connection, hello);
        const handshakeMs = now() - startedAt;
        const problem = findProblem(handshake, serverName, settings, context.wallMs());
        const observation = problem?.code === undefined ? inOrder(handshake) : toObservation(problem, context);
        return {
          ...observation,
          measurements: { daysLeft: daysLeft(handshake.chain, context.wallMs()), handshakeMs },
          detail: describe(handshake),
        };
      } finally {
        connection.destroy();
      }
    } catch (error) {
      const code = errorCode(error);
      return isTlsFailure(code) ? { code: "tlsFailed", parameters: { reason: code ?? "" } } : observeFailure(error);
    }
  },
});

interface Problem {
  readonly code: CertificateCode | "otherFingerprint" | "protocolTooOld";
  readonly reason: string;
}

function inOrder({ chain, protocol }: Handshake): Seen {
  const until = chain[0]?.validToDate.toISOString().slice(0, 10) ?? "";
  return { code: "inOrder", parameters: { protocol, until } };
}

function toObservation({ code, reason }: Problem, context: Parameters<typeof observeCertificateProblem>[2]): Seen {
  if (code === "otherFingerprint" || code === "protocolTooOld") return { code, parameters: { reason } };
  return observeCertificateProblem(code, reason, context);
}

/** The first thing that is wrong, the gravest first; undefined: all is in order. */
function findProblem(handshake: Handshake, serverName: string, settings: Settings, nowMs: number): Problem | undefined {
  const [leaf] = handshake.chain;
  if (leaf === undefined) return { code: "certificateUntrusted", reason: "no certificate" };
  const problem = handshake.problem === undefined ? undefined : certificateCode(handshake.problem);
  const pinned = settings.fingerprint;
  if (pinned !== undefined && !sameFingerprint(pinned, leaf)) {
    return { code: "otherFingerprint", reason: leaf.fingerprint256 };
  }
  const forgiven = pinned !== undefined || (settings.allowSelfSigned === true && problem === "certificateSelfSigned");
  const found = forgiven ? findOwnProblem(leaf, serverName, nowMs, pinned !== undefined) : problem;
  if (found !== undefined) return { code: found, reason: handshake.problem ?? found };
  const least = PROTOCOLS.indexOf(settings.minProtocol ?? DEFAULT_PROTOCOL);
  const spoken = PROTOCOLS.findIndex((protocol) => protocol === handshake.protocol);
  return spoken < least ? { code: "protocolTooOld", reason: handshake.protocol } : undefined;
}

/** What OpenSSL had no occasion to say, because it stopped at the signature that is forgiven. */
function findOwnProblem(
  leaf: X509Certificate,
  serverName: string,
  nowMs: number,
  anyName: boolean,
): CertificateCode | undefined {
  if (leaf.validToDate.getTime() < nowMs) return "certificateExpired";
  if (leaf.validFromDate.getTime() > nowMs) return "certificateNotYetValid";
  const mismatch = anyName ? undefined : checkServerIdentity(serverName, leaf.toLegacyObject());
  return mismatch === undefined ? undefined : "certificateWrongName";
}

function sameFingerprint(pinned: string, leaf: X509Certificate): boolean {
  return pinned.replaceAll(":", "").toUpperCase() === leaf.fingerprint256.replaceAll(":", "");
}

function describe({ chain, protocol, problem }: Handshake): string {
  const lines = chain.map(
    (certificate) =>
      `${oneLine(certificate.subject)} | issued by ${oneLine(certificate.issuer)} | until ${certificate.validToDate.toISOString()}`,
  );
  const leaf = chain[0];
  const names = leaf?.subjectAltName === undefined ? [] : [`names: ${leaf.subjectAltName}`];
  const fingerprint = leaf === undefined ? [] : [`SHA-256 ${leaf.fingerprint256}`];
  return [protocol, ...(problem === undefined ? [] : [problem]), ...lines, ...names, ...fingerprint].join("\n");
}

function oneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}
