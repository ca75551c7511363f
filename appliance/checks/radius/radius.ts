/** Check type `radius`: does the server that lets people into WLAN and VPN answer, and does it let this user in? */
import { randomBytes, randomInt } from "node:crypto";
import { Type, type Static } from "typebox";
import { SecretSetting } from "#model/config/words.ts";
import type { Observation } from "#model/result.ts";
import { LOGIN_TOGETHER, passwordSetting, portSetting, userSetting } from "../access-settings.ts";
import { askByDatagram, DATAGRAM_CODES } from "../ask-by-datagram.ts";
import { concealSecrets } from "../conceal-secrets.ts";
import { defineCheckType } from "../contract.ts";
import { ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import { decodeAnswer, encodeRequest, PACKET, RadiusFault, type Question, type RadiusAnswer } from "./radius-packet.ts";

const DEFAULTS = { port: 1812, expect: "accept", nasIdentifier: "vedetta" } as const;
/** Access points ask again after about this time, too. */
const RESEND_MS = 2000;

const Settings = Type.Object(
  {
    port: portSetting(DEFAULTS.port, { what: "UDP port" }),
    secret: SecretSetting("Shared secret under which the server knows this box as a client."),
    user: userSetting(
      "User to be let in (PAP); without one the server is only asked whether it is alive (Status-Server).",
      {
        maxLength: 253,
      },
    ),
    password: passwordSetting(),
    expect: Type.Optional(
      Type.Enum(["accept", "reject", "challenge"], {
        default: DEFAULTS.expect,
        description: "What the server should say to that user; `challenge` where a second factor is asked for.",
      }),
    ),
    requireMessageAuthenticator: Type.Optional(
      Type.Boolean({
        default: false,
        description: "An answer without Message-Authenticator, which can be forged on its way, is a failure.",
      }),
    ),
    nasIdentifier: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        default: DEFAULTS.nasIdentifier,
        description: "Name under which this box introduces itself; policies and logs show it.",
      }),
    ),
  },
  { additionalProperties: false, dependentRequired: { ...LOGIN_TOGETHER, expect: ["user"] } },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From the question to the answer.", warning: "2000" },
} as const;

const CODES = {
  alive: "ok",
  asExpected: "ok",
  rejected: "critical",
  accepted: "critical",
  challenged: "critical",
  wrongSecret: "critical",
  unprotected: "critical",
  ...DATAGRAM_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const radius = defineCheckType({
  name: "radius",
  summary: "Asks a RADIUS server whether it is alive, or to let a user in.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    { secret: "shared-secret" },
    { secret: "shared-secret", user: "monitor", password: "secret", requireMessageAuthenticator: true },
  ],

  async run(target, settings, context) {
    try {
      const question = makeQuestion(settings);
      const { answer, answerMs } = await askByDatagram(
        {
          address: target.address,
          port: settings.port ?? DEFAULTS.port,
          resendMs: Math.min(RESEND_MS, context.timeoutMs / 3),
          encode: () => encodeRequest(question),
          read: (message) => read(message, question),
        },
        context,
      );
      const observation = { ...judge(answer, settings), measurements: { answerMs } };
      return concealSecrets(observation, [settings.secret, settings.password]);
    } catch (error) {
      return concealSecrets(observeConversation(error, context), [settings.secret, settings.password]);
    }
  },
});

function makeQuestion({ secret, user, password, nasIdentifier = DEFAULTS.nasIdentifier }: Settings): Question {
  return {
    id: randomInt(256),
    authenticator: randomBytes(16),
    secret,
    nasIdentifier,
    ...(user !== undefined && { user: { name: user, password: password ?? "" } }),
  };
}

function read(message: Buffer, question: Question): RadiusAnswer {
  try {
    const answer = decodeAnswer(message, question);
    if (NAMES[answer.code] !== undefined) return answer;
  } catch (error) {
    if (!(error instanceof RadiusFault)) throw error;
    if (error.kind === "wrongSecret") throw new ConversationFault<Code>("wrongSecret");
  }
  throw new ConversationFault("otherProtocol", { heard: shown(message) });
}

const NAMES: Readonly<Record<number, "accept" | "reject" | "challenge">> = {
  [PACKET.accept]: "accept",
  [PACKET.reject]: "reject",
  [PACKET.challenge]: "challenge",
};
const CODE_OF_NAME = { accept: "accepted", reject: "rejected", challenge: "challenged" } as const;

function judge({ code, isProtected, message }: RadiusAnswer, settings: Settings): Seen {
  const { user, expect = DEFAULTS.expect, requireMessageAuthenticator = false } = settings;
  const detail = `Message-Authenticator in the answer: ${isProtected ? "yes" : "no"}`;
  const parameters = { message: shown(message), answer: NAMES[code] ?? "" };
  if (!isProtected && requireMessageAuthenticator) return { code: "unprotected", parameters, detail };
  const name = NAMES[code] ?? "reject";
  if (user === undefined) return { code: name === "accept" ? "alive" : CODE_OF_NAME[name], parameters, detail };
  return { code: name === expect ? "asExpected" : CODE_OF_NAME[name], parameters, detail };
}
