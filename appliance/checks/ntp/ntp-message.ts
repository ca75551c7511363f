/** The 48 bytes of the network time protocol, version 4, as a client asks and a server answers (RFC 5905, 7.3). */

export const NTP_BYTES = 48;
const CLIENT_MODE = 3;
const SERVER_MODE = 4;
/** NTP counts seconds from 1900, and begins anew in 2036 (RFC 5905, 6). Seconds. */
const SECONDS_1900_TO_1970 = 2_208_988_800;
const SECONDS_OF_AN_ERA = 2 ** 32;
const FRACTIONS = 2 ** 32;
const SHORT_FRACTIONS = 2 ** 16;

export interface NtpAnswer {
  readonly leap: number;
  readonly stratum: number;
  /** Four letters: the kind of clock at stratum 1, the reason of a kiss-o'-death at stratum 0; else an address or hash. */
  readonly reference: string;
  readonly rootDelayMs: number;
  readonly rootDispersionMs: number;
  /** Milliseconds since 1970; when the server was last corrected. Absent: never. */
  readonly correctedAtMs: number | undefined;
  /** Absent: the server has no time. */
  readonly receivedAtMs: number | undefined;
  readonly sentAtMs: number | undefined;
}

/** A question; `token` stands where our time would, so that an answer is recognised and tells nobody our clock. */
export function encodeQuestion(token: Uint8Array): Buffer {
  const question = Buffer.alloc(NTP_BYTES);
  question.writeUInt8((4 << 3) | CLIENT_MODE);
  question.set(token.subarray(0, 8), 40);
  return question;
}

/** The answer; undefined for what is none, or none to a question with that token. */
export function decodeAnswer(message: Buffer, token: Uint8Array, nowMs: number): NtpAnswer | undefined {
  if (message.length < NTP_BYTES || (message.readUInt8(0) & 7) !== SERVER_MODE) return undefined;
  if (!message.subarray(24, 32).equals(token)) return undefined;
  const stratum = message.readUInt8(1);
  const reference = message.subarray(12, 16);
  return {
    leap: message.readUInt8(0) >> 6,
    stratum,
    reference: stratum <= 1 ? reference.toString("latin1").replace(/[^\x21-\x7e]/g, "") : [...reference].join("."),
    rootDelayMs: (1000 * message.readInt32BE(4)) / SHORT_FRACTIONS,
    rootDispersionMs: (1000 * message.readUInt32BE(8)) / SHORT_FRACTIONS,
    correctedAtMs: readTime(message, 16, nowMs),
    receivedAtMs: readTime(message, 32, nowMs),
    sentAtMs: readTime(message, 40, nowMs),
  };
}

/** Milliseconds since 1970, in the era that is nearest to now; undefined for zero, which means "never". */
function readTime(message: Buffer, at: number, nowMs: number): number | undefined {
  const seconds = message.readUInt32BE(at);
  const fraction = message.readUInt32BE(at + 4);
  if (seconds === 0 && fraction === 0) return undefined;
  const inFirstEra = seconds - SECONDS_1900_TO_1970;
  const eras = Math.round((nowMs / 1000 - inFirstEra) / SECONDS_OF_AN_ERA);
  return 1000 * (inFirstEra + eras * SECONDS_OF_AN_ERA + fraction / FRACTIONS);
}
