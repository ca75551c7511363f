/** Check type `rdp`: would a remote desktop open, how is it protected, and how long is its certificate good? */
import { Type, type Static } from "typebox";
import type { Observation } from "#model/result.ts";
import { portSetting } from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession } from "../line-session.ts";
import { CONVERSATION_CODES, observeConversation } from "../observe-conversation.ts";
import { secureSession, TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";
import { negotiate, PROTOCOL, REFUSAL } from "./negotiation.ts";

const DEFAULT_PORT = 3389;
/** The whole answer before TLS has 19 bytes. */
const LIMITS = { mostBytes: 4096 };

const Settings = Type.Object(
  {
    port: portSetting(DEFAULT_PORT),
    requireNla: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          "People must sign in before they see a screen (network level authentication); asked with a second connection.",
      }),
    ),
    ...TLS_SETTINGS,
    verifyTls: Type.Optional(
      Type.Boolean({
        default: false,
        description: "Whether a certificate that is not in order is a failure; most desktops sign their own.",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From connecting to the server's choice.", warning: "2000" },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  answered: "ok",
  classicEncryption: "warning",
  nlaNotRequired: "critical",
  negotiationRefused: "critical",
  ...CONVERSATION_CODES,
  ...CERTIFICATE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const rdp = defineCheckType({
  name: "rdp",
  summary: "Begins a remote desktop connection (RDP) up to its encryption; nobody signs in.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { requireNla: true }, { verifyTls: true, serverName: "ts1.acme.example" }],

  async run(target, settings, context) {
    try {
      const observation = await beginEncryption(target.address, settings, context);
      if (observation.code !== "answered" || settings.requireNla !== true) return observation;
      const isRequired = await requiresNla(target.address, settings, context);
      return isRequired ? observation : { ...observation, code: "nlaNotRequired" };
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

const WORDS: Readonly<Record<number, string>> = {
  [PROTOCOL.tls]: "TLS",
  [PROTOCOL.hybrid]: "TLS with sign-in before the screen (NLA)",
  [PROTOCOL.hybridExtended]: "TLS with sign-in before the screen (NLA)",
};

const REASONS: Readonly<Record<number, string>> = {
  [REFUSAL.tlsRequired]: "it insists on TLS",
  [REFUSAL.tlsNotAllowed]: "it does not allow TLS",
  [REFUSAL.noCertificate]: "it has no certificate",
  [REFUSAL.inconsistent]: "it does not understand the question",
  [REFUSAL.nlaRequired]: "it insists on NLA",
  [REFUSAL.userAuthentication]: "it insists on a client certificate",
};

async function beginEncryption(address: string, settings: Settings, context: RunContext): Promise<Seen> {
  const { verifyTls = false } = settings;
  const startedAt = context.now();
  const session = await openLineSession(address, settings.port ?? DEFAULT_PORT, context, LIMITS);
  try {
    const negotiated = await negotiate(session, PROTOCOL.tls + PROTOCOL.hybrid);
    const measurements = { answerMs: context.now() - startedAt };
    if (negotiated.kind === "refused") {
      const reason = REASONS[negotiated.reason] ?? `reason ${negotiated.reason}`;
      return { code: "negotiationRefused", measurements, parameters: { reason } };
    }
    const protocol = WORDS[negotiated.protocol];
    if (protocol === undefined) return { code: "classicEncryption", measurements };
    const secured = await secureSession(session, address, { ...settings, verifyTls }, context);
    return { code: "answered", measurements: { ...measurements, ...secured }, parameters: { protocol } };
  } finally {
    session.close();
  }
}

/** Whether the server turns away somebody who offers TLS alone. It says so only when asked like that. */
async function requiresNla(address: string, settings: Settings, context: RunContext): Promise<boolean> {
  const session = await openLineSession(address, settings.port ?? DEFAULT_PORT, context, LIMITS);
  try {
    const negotiated = await negotiate(session, PROTOCOL.tls);
    return negotiated.kind === "refused" && negotiated.reason === REFUSAL.nlaRequired;
  } finally {
    session.close();
  }
}
