/** Check type `tls`: is the certificate in order, for how long still, and how is it spoken? */
import type { X509Certificate } from "node:crypto";
import { checkServerIdentity } from "node:tls";
import { Type, type Static } from "typebox";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import { makeNote } from "#model/result-note.ts";
import { isTrusted } from "#probes/certificate-path.ts";
import { connectToAny } from "#probes/connect-to-any.ts";
import { HandshakeBrokenOff, isTlsFailure, nameOnTheWire, shakeHands, type Handshake } from "#probes/tls-handshake.ts";
import { portSetting } from "../access-settings.ts";
import {
  CERTIFICATE_CODES,
  certificateCode,
  daysLeft,
  observeCertificateProblem,
  type CertificateCode,
} from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { HOST_NAME_PATTERN } from "../host-name.ts";
import { CONNECTION_CODES, noteFailed, observeFailure } from "../observe-failure.ts";

const PROTOCOLS = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
const DEFAULT_PROTOCOL = "TLSv1.2";

const Settings = Type.Object(
  {
    port: portSetting(443),
    serverName: Type.Optional(
      Type.String({
        pattern: HOST_NAME_PATTERN,
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
    label: "Time until the certificate expires",
    description: "Until the first certificate of the verified chain expires.",
    warning: "21:",
    critical: "7:",
    forecast: "expires",
  },
  handshakeMs: { unit: "ms", label: "TLS handshake", description: "TLS handshake.", warning: "2000" },
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
    const serverName = nameOnTheWire(settings.serverName ?? target.address);
    try {
      const addresses = await surroundings.names.resolveAll(target.address, signal);
      const { socket, failed } = await connectToAny(addresses, settings.port ?? 443, signal, now);
      noteFailed(failed, context);
      try {
        const startedAt = now();
        const { authority } = settings;
        const hello = { serverName, oldWays: true, signal, ...(authority !== undefined && { authority }) };
        const handshake = await shakeHands(socket, hello);
        return observeHandshake(handshake, serverName, settings, context, { handshakeMs: now() - startedAt });
      } finally {
        socket.destroy();
      }
    } catch (error) {
      if (error instanceof HandshakeBrokenOff) return observeBrokenOff(error, serverName, settings, context);
      const code = errorCode(error);
      return isTlsFailure(code) ? { code: "tlsFailed", parameters: { reason: code ?? "" } } : observeFailure(error);
    }
  },
});

type Shown = Pick<Handshake, "chain" | "unneeded" | "protocol" | "problem">;

function observeHandshake(
  seen: Shown,
  serverName: string,
  settings: Settings,
  context: RunContext,
  measurements: { readonly handshakeMs?: number },
): Seen {
  noteUnneeded(seen, context);
  const problem = findProblem(seen, serverName, settings, context.wallMs());
  const observation = problem?.code === undefined ? inOrder(seen) : toObservation(problem, context);
  return {
    ...observation,
    measurements: { daysLeft: daysLeft(seen.chain, context.wallMs()), ...measurements },
    detail: describe(seen),
  };
}

/** Alerts by which a server ends the handshake with a client that has no certificate of its own. Source: RFC 8446, 6.2. */
const WANTS_CERTIFICATE =
  /ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE|CERTIFICATE_(REQUIRED|UNKNOWN)|UNKNOWN_CA|ACCESS_DENIED)$/;

/** The handshake failed, but the certificate was shown: it is judged all the same, by this box's own look at it. */
function observeBrokenOff(
  broken: HandshakeBrokenOff,
  serverName: string,
  settings: Settings,
  context: RunContext,
): Seen {
  const problem = findSeenProblem(broken.chain, serverName, settings.authority, context.wallMs());
  const seen = { chain: broken.chain, unneeded: broken.unneeded, protocol: "", problem };
  if (WANTS_CERTIFICATE.test(broken.code)) {
    context.note("clientCertificateWanted");
    return observeHandshake(seen, serverName, { ...settings, minProtocol: "TLSv1" }, context, {});
  }
  return {
    code: "tlsFailed",
    parameters: { reason: broken.code },
    measurements: { daysLeft: daysLeft(broken.chain, context.wallMs()) },
    detail: describe(seen),
  };
}

/** OpenSSL's code for what is wrong with a chain that it had no occasion to judge; undefined: nothing. */
function findSeenProblem(
  chain: readonly X509Certificate[],
  serverName: string,
  authority: string | undefined,
  nowMs: number,
): string | undefined {
  const [leaf] = chain;
  const last = chain.at(-1);
  if (leaf === undefined || last === undefined) return undefined;
  if (!isTrusted(last, authority)) {
    if (chain.length === 1)
      return last.checkIssued(last) ? "DEPTH_ZERO_SELF_SIGNED_CERT" : "UNABLE_TO_VERIFY_LEAF_SIGNATURE";
    return last.checkIssued(last) ? "SELF_SIGNED_CERT_IN_CHAIN" : "UNABLE_TO_GET_ISSUER_CERT";
  }
  if (chain.some((one) => one.validToDate.getTime() < nowMs)) return "CERT_HAS_EXPIRED";
  if (chain.some((one) => one.validFromDate.getTime() > nowMs)) return "CERT_NOT_YET_VALID";
  return checkServerIdentity(serverName, leaf.toLegacyObject()) === undefined
    ? undefined
    : "ERR_TLS_CERT_ALTNAME_INVALID";
}

/** What is sent for old clients' sake does no harm, but an expired one shows that nobody looks after it. */
function noteUnneeded({ unneeded }: Shown, context: RunContext): void {
  for (const one of unneeded) {
    if (one.validToDate.getTime() > context.wallMs()) continue;
    context.note(makeNote("certificateUnneeded", `${oneLine(one.subject)}, expired ${one.validTo}`.slice(0, 200)));
  }
}

interface Problem {
  readonly code: CertificateCode | "otherFingerprint" | "protocolTooOld";
  readonly reason: string;
}

function inOrder({ chain, protocol }: Shown): Seen {
  const until = chain[0]?.validToDate.toISOString().slice(0, 10) ?? "";
  return { code: "inOrder", parameters: { protocol, until } };
}

function toObservation({ code, reason }: Problem, context: Parameters<typeof observeCertificateProblem>[2]): Seen {
  if (code === "otherFingerprint" || code === "protocolTooOld") return { code, parameters: { reason } };
  return observeCertificateProblem(code, reason, context);
}

/** The first thing that is wrong, the gravest first; undefined: all is in order. */
function findProblem(handshake: Shown, serverName: string, settings: Settings, nowMs: number): Problem | undefined {
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
  return handshake.protocol !== "" && spoken < least
    ? { code: "protocolTooOld", reason: handshake.protocol }
    : undefined;
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

function describe({ chain, protocol, problem }: Shown): string {
  const lines = chain.map(
    (certificate) =>
      `${oneLine(certificate.subject)} | issued by ${oneLine(certificate.issuer)} | until ${certificate.validToDate.toISOString()}`,
  );
  const leaf = chain[0];
  const names = leaf?.subjectAltName === undefined ? [] : [`names: ${leaf.subjectAltName}`];
  const fingerprint = leaf === undefined ? [] : [`SHA-256 ${leaf.fingerprint256}`];
  return [
    ...(protocol === "" ? [] : [protocol]),
    ...(problem === undefined ? [] : [problem]),
    ...lines,
    ...names,
    ...fingerprint,
  ].join("\n");
}

function oneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}
