/** Check type `smb`: does a file server answer, how modern is it, and does it insist on signatures? */
import { Type, type Static } from "typebox";
import { errorCode } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import { portSetting } from "../access-settings.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { CONVERSATION_CODES, ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import {
  decodeAnswer,
  DIALECT_NAMES,
  encodeNegotiate,
  encodeOldNegotiate,
  type Dialect,
  type Smb2Answer,
  type SmbAnswer,
} from "./smb-message.ts";

const DEFAULTS = { port: 445, minDialect: "2.0.2" } as const;
/** A negotiation has some hundred bytes, most of them the server's security token. */
const MOST_MESSAGE_BYTES = 65_535;
/** RFC 1002, section 4.3.4; how Samba turns away hosts that it does not allow. */
const NEGATIVE_RESPONSE = 0x83;
const LIMITS = { mostBytes: MOST_MESSAGE_BYTES + 4 };

const Settings = Type.Object(
  {
    port: portSetting(DEFAULTS.port),
    minDialect: Type.Optional(
      Type.Enum(DIALECT_NAMES, {
        default: DEFAULTS.minDialect,
        description: "An older dialect than this is a failure; encryption came with 3.0.",
      }),
    ),
    requireSigning: Type.Optional(
      Type.Boolean({ default: false, description: "The server must insist on signed messages." }),
    ),
    forbidSmb1: Type.Optional(
      Type.Boolean({
        default: false,
        description: "The server must not take the outdated SMB 1 any more; asked with a second connection.",
      }),
    ),
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From connecting to the answer.", warning: "2000" },
  clockOffsetSeconds: {
    unit: "s",
    label: "Clock difference",
    description: "How far the server's clock is ahead of this box's; sign-in fails beyond five minutes.",
  },
} as const;

const CODES = {
  answered: "ok",
  smb1Only: "critical",
  smb1Offered: "critical",
  dialectTooOld: "critical",
  signingNotRequired: "critical",
  negotiationRefused: "critical",
  hostNotAllowed: "critical",
  ...CONVERSATION_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const smb = defineCheckType({
  name: "smb",
  summary: "Begins a conversation with a file server (SMB): dialect, signing, clock. Nobody signs in.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}, { minDialect: "3.0", requireSigning: true, forbidSmb1: true }],

  async run(target, settings, context) {
    try {
      const { answer, answerMs } = await ask(target.address, encodeNegotiate(), settings, context).catch((error) =>
        askAgain(error, target.address, settings, context),
      );
      if (answer.kind === "smb1") return { code: "smb1Only", measurements: { answerMs } };
      if (answer.kind === "refused") {
        return { code: "negotiationRefused", measurements: { answerMs }, parameters: { status: hex(answer.status) } };
      }
      const observation = judge(answer, answerMs, settings, context);
      if (observation.code !== "answered" || settings.forbidSmb1 !== true) return observation;
      return (await takesSmb1(target.address, settings, context))
        ? { ...observation, code: "smb1Offered" }
        : observation;
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

interface Asked {
  readonly answer: SmbAnswer;
  readonly answerMs: number;
}

async function ask(address: string, request: Buffer, { port }: Settings, context: RunContext): Promise<Asked> {
  const startedAt = context.now();
  const session = await openLineSession(address, port ?? DEFAULTS.port, context, LIMITS);
  try {
    session.write(request);
    return { answer: await readAnswer(session), answerMs: context.now() - startedAt };
  } finally {
    session.close();
  }
}

async function readAnswer(session: LineSession): Promise<SmbAnswer> {
  const head = await session.readBytes(4);
  const length = head.readUInt32BE(0);
  if (head[0] === NEGATIVE_RESPONSE) throw new ConversationFault<Code>("hostNotAllowed");
  // The first byte is the kind of frame, and always zero for a message.
  if (length === 0 || length > MOST_MESSAGE_BYTES) {
    throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([head, session.untaken])) });
  }
  const message = await session.readBytes(length);
  const answer = decodeAnswer(message);
  if (answer === undefined) throw new ConversationFault("otherProtocol", { heard: shown(message) });
  return answer;
}

/** A server that knows nothing newer than SMB 1 hangs up on SMB 2 without a word; asked in its own way, it answers. */
async function askAgain(error: unknown, address: string, settings: Settings, context: RunContext): Promise<Asked> {
  if (!hasHungUp(error)) throw error;
  const asked = await ask(address, encodeOldNegotiate(), settings, context).catch(() => undefined);
  if (asked?.answer.kind !== "smb1") throw error;
  return asked;
}

async function takesSmb1(address: string, settings: Settings, context: RunContext): Promise<boolean> {
  try {
    return (await ask(address, encodeOldNegotiate(), settings, context)).answer.kind === "smb1";
  } catch (error) {
    if (hasHungUp(error)) return false;
    throw error;
  }
}

function hasHungUp(error: unknown): boolean {
  if (error instanceof ConversationFault) return error.code === "closedEarly";
  return errorCode(error) === "ECONNRESET" || errorCode(error) === "EPIPE";
}

function judge(answer: Smb2Answer, answerMs: number, settings: Settings, context: RunContext): Seen {
  const { dialect, isSigningRequired, isEncryptionOffered, timeMs } = answer;
  const offset: Measured = timeMs === undefined ? {} : { clockOffsetSeconds: roundSeconds(timeMs - context.wallMs()) };
  return {
    code: codeOf(dialect, isSigningRequired, settings),
    measurements: { answerMs, ...offset },
    parameters: { dialect, signing: isSigningRequired ? "required" : "optional" },
    detail: `SMB ${dialect}\nsigning ${isSigningRequired ? "required" : "optional"}\nencryption ${isEncryptionOffered ? "offered" : "not offered"}`,
  };
}

function codeOf(dialect: Dialect, isSigningRequired: boolean, settings: Settings): Code {
  const least = DIALECT_NAMES.indexOf(settings.minDialect ?? DEFAULTS.minDialect);
  if (DIALECT_NAMES.indexOf(dialect) < least) return "dialectTooOld";
  return settings.requireSigning === true && !isSigningRequired ? "signingNotRequired" : "answered";
}

function roundSeconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function hex(status: number): string {
  return `0x${status.toString(16).padStart(8, "0")}`;
}
