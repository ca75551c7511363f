/** Asks one name server one question: by UDP, and by TCP where the answer was too long for it. Source: RFC 1035, 4.2; RFC 7766. */
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { isIPv6, type Socket } from "node:net";
import { ByteQueue } from "#lib/byte-queue.ts";
import { blamesBox, errorCode, isAbort } from "#lib/errno.ts";
import { connectTcp } from "./connect-tcp.ts";
import {
  decodeAnswer,
  DnsFormatError,
  encodeQuestion,
  RECORD_TYPES,
  type DnsAnswer,
  type RecordType,
} from "./dns-message.ts";

export interface DnsQuery {
  /** IP address of the name server. */
  readonly server: string;
  readonly port: number;
  /** As `questionName` makes it. */
  readonly name: string;
  readonly type: RecordType;
  /** Whether the server shall ask others. */
  readonly recursion: boolean;
  /** An unanswered datagram is sent again after this time, milliseconds; once. */
  readonly resendMs: number;
  readonly signal: AbortSignal;
}

/** By UDP the answer was cut off, and by TCP it could not be had. `reason` is the error's code. */
export class AnswerCutOff extends Error {
  readonly reason: string;
  constructor(cause: unknown) {
    super("the answer is too long for UDP, and TCP fails", { cause });
    this.name = "AnswerCutOff";
    this.reason = isAbort(cause) ? "ETIMEDOUT" : (errorCode(cause) ?? "");
  }
}

/** More datagrams than this that are no answer are mischief. */
const MOST_DATAGRAMS = 500;

/**
 * The server's answer.
 * @throws DnsFormatError where all that came was no answer; AnswerCutOff; socket errors by code; the signal's reason
 */
export async function queryDns(query: DnsQuery): Promise<DnsAnswer> {
  const answer = await queryByUdp(query);
  if (!answer.truncated) return answer;
  try {
    return await queryByTcp(query);
  } catch (error) {
    throw blamesBox(error) ? error : new AnswerCutOff(error);
  }
}

function queryByUdp(query: DnsQuery): Promise<DnsAnswer> {
  const { server, port, signal } = query;
  const id = randomInt(65_536);
  const question = encodeQuestion(id, query.name, query.type, query.recursion);
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(server) ? "udp6" : "udp4");
    let garbage: Error | undefined;
    const settle = (finish: () => void) => {
      clearTimeout(resend);
      signal.removeEventListener("abort", giveUp);
      socket.close();
      finish();
    };
    const giveUp = () => settle(() => reject(garbage ?? (signal.reason as Error)));
    const fail = (error: Error) => settle(() => reject(error));
    const send = () => socket.send(question, () => undefined); // failures come as `error`, too
    const resend = setTimeout(send, query.resendMs);
    signal.addEventListener("abort", giveUp, { once: true });
    socket.once("error", fail);
    let heard = 0;
    socket.on("message", (message) => {
      heard += 1;
      if (heard > MOST_DATAGRAMS) return fail(new DnsFormatError("datagrams without end"));
      try {
        const answer = takeAnswer(message, id, query);
        settle(() => resolve(answer));
      } catch (error) {
        garbage = error as Error; // the true answer may still come
      }
    });
    socket.once("connect", send);
    socket.connect(port, server);
  });
}

async function queryByTcp(query: DnsQuery): Promise<DnsAnswer> {
  const id = randomInt(65_536);
  const question = encodeQuestion(id, query.name, query.type, query.recursion);
  const socket = await connectTcp(query.server, query.port, query.signal);
  try {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(question.length);
    socket.write(Buffer.concat([length, question]));
    return takeAnswer(await readFramed(socket, query.signal), id, query);
  } finally {
    socket.destroy();
  }
}

/** One message behind its two bytes of length. */
function readFramed(socket: Socket, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const heard = new ByteQueue();
    socket.on("data", (chunk: Buffer) => {
      heard.add(chunk);
      const whole = heard.length < 2 ? Infinity : heard.bytes.readUInt16BE(0) + 2;
      if (heard.length < whole) return;
      // The answer is there; whatever comes behind it is nobody's.
      socket.pause();
      resolve(heard.take(whole).subarray(2));
    });
    socket.once("end", () => reject(new DnsFormatError("the connection ended within the answer")));
    socket.once("error", (error) => reject(signal.aborted ? (signal.reason as Error) : error));
  });
}

function takeAnswer(message: Buffer, id: number, query: DnsQuery): DnsAnswer {
  const answer = decodeAnswer(message);
  if (answer.id !== id) throw new DnsFormatError("an answer to another question");
  const { question } = answer;
  if (question !== undefined && (question.name !== query.name || question.type !== RECORD_TYPES[query.type])) {
    throw new DnsFormatError("an answer to another question");
  }
  return answer;
}
