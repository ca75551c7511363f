/** Check type `ntp`: does a time server answer, is it synchronised itself, and how far is its time from ours? */
import { randomBytes } from "node:crypto";
import { Type } from "typebox";
import { isAbort } from "#lib/errno.ts";
import type { Observation } from "#model/result.ts";
import { NoAddressAnswers } from "#lib/try-addresses.ts";
import { portSetting } from "../access-settings.ts";
import { askByDatagram, DATAGRAM_CODES, type DatagramAnswer } from "../ask-by-datagram.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import { decodeAnswer, encodeQuestion, type NtpAnswer } from "./ntp-message.ts";

/** A datagram may get lost; each of so many questions has its share of the run's time. */
const MOST_QUESTIONS = 3;
const LEAP_UNKNOWN = 3;
const MOST_STRATUM = 15;

const MEASUREMENTS = {
  offsetMs: {
    unit: "ms",
    label: "Clock difference",
    description: "The server's time minus this box's; absent while this box's clock is not synchronised.",
    warning: "-500:500",
    critical: "-5000:5000",
  },
  delayMs: {
    unit: "ms",
    label: "Way there and back",
    description: "The way there and back, without the server's own time.",
    warning: "1000",
  },
  stratum: { unit: "", label: "Stratum", description: "Servers between this one and a clock, itself included." },
  rootDelayMs: { unit: "ms", label: "Way to its clock", description: "The way from the server to its clock and back." },
  rootDispersionMs: {
    unit: "ms",
    label: "Uncertainty of its time",
    description: "How wrong the server holds itself to be at most.",
    warning: "1000",
  },
  correctedAgoSeconds: {
    unit: "s",
    label: "Time since the last correction",
    description: "Since the server was last corrected by its own source.",
    warning: "86400",
  },
} as const;

const CODES = {
  synchronised: "ok",
  notSynchronised: "critical",
  rateLimited: "warning",
  denied: "critical",
  kissed: "critical",
  ...DATAGRAM_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;

export const ntp = defineCheckType({
  name: "ntp",
  summary: "Asks a time server for the time: how far it is from this box's, and how good the server's own is.",
  category: "infrastructure",
  settings: Type.Object({ port: portSetting(123, { what: "UDP port" }) }, { additionalProperties: false }),
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [{}],

  async run(target, settings, context) {
    try {
      const token = randomBytes(8);
      const { answer, answerMs, askedAtMs } = await askRepeatedly(context, (signal, timeoutMs) =>
        askByDatagram(
          {
            address: target.address,
            port: settings.port ?? 123,
            // Never again by itself: which question was answered could not be told, and the offset would be wrong.
            resendMs: context.timeoutMs,
            encode: () => encodeQuestion(token),
            read: (message) => read(message, token, context.wallMs()),
          },
          { ...context, signal, timeoutMs },
        ),
      );
      return observationOf(answer, askedAtMs, answerMs, context);
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

async function askRepeatedly(
  { signal, timeoutMs }: RunContext,
  askOnce: (signal: AbortSignal, timeoutMs: number) => Promise<DatagramAnswer<NtpAnswer>>,
): Promise<DatagramAnswer<NtpAnswer>> {
  const shareMs = Math.max(1, Math.floor(timeoutMs / MOST_QUESTIONS));
  for (let asked = 1; ; asked += 1) {
    try {
      return await askOnce(AbortSignal.any([signal, AbortSignal.timeout(shareMs)]), shareMs);
    } catch (error) {
      const isSilence = isAbort(error instanceof NoAddressAnswers ? error.cause : error);
      if (!isSilence || signal.aborted || asked === MOST_QUESTIONS) throw error;
    }
  }
}

function read(message: Buffer, token: Buffer, nowMs: number): NtpAnswer {
  const answer = decodeAnswer(message, token, nowMs);
  if (answer === undefined) throw new ConversationFault("otherProtocol", { heard: shown(message) });
  return answer;
}

function observationOf(answer: NtpAnswer, askedAtMs: number, answerMs: number, context: RunContext): Seen {
  const { stratum, leap, reference, rootDelayMs, rootDispersionMs, receivedAtMs, sentAtMs, correctedAtMs } = answer;
  if (stratum === 0) return { code: kissCode(reference), parameters: { kiss: reference } };
  const parameters = { leap, reference };
  // RFC 5905, 7.3: without having been set a server says so by leap 3, by a stratum that is none, or by times of zero.
  if (leap === LEAP_UNKNOWN || stratum > MOST_STRATUM || receivedAtMs === undefined || sentAtMs === undefined)
    return { code: "notSynchronised", parameters };
  const weKnowTheTime = context.surroundings.boxFacts?.().clockSynchronised !== false;
  // RFC 5905, 8: half the difference of both ways.
  const offsetMs = (receivedAtMs - askedAtMs + (sentAtMs - (askedAtMs + answerMs))) / 2;
  const measurements = {
    ...(weKnowTheTime && { offsetMs }),
    delayMs: Math.max(0, answerMs - (sentAtMs - receivedAtMs)),
    stratum,
    rootDelayMs,
    rootDispersionMs,
    ...(correctedAtMs !== undefined && { correctedAgoSeconds: Math.max(0, (sentAtMs - correctedAtMs) / 1000) }),
  };
  return { code: "synchronised", measurements, parameters };
}

/** RFC 5905, 7.4. */
function kissCode(kiss: string): Code {
  if (kiss === "RATE") return "rateLimited";
  if (kiss === "DENY" || kiss === "RSTR") return "denied";
  // Not set yet, or started a moment ago.
  return kiss === "INIT" || kiss === "STEP" || kiss === "" ? "notSynchronised" : "kissed";
}
