/**
 * One question by UDP, asked again while nobody answers, and the one answer that fits, from the first of a name's
 * addresses that gives it. What else arrives is remembered as evidence: the true answer may still come behind a forged one.
 */
import { createSocket } from "node:dgram";
import { isIPv6, type AddressInfo } from "node:net";
import type { ResultState } from "#model/result.ts";
import { patienceFor, tryAddresses } from "#lib/try-addresses.ts";
import type { RunContext } from "./contract.ts";
import { ConversationFault, isUnreadable } from "./observe-conversation.ts";
import { CONNECTION_CODES, noteFailed } from "./observe-failure.ts";

/** What may go wrong; to be spread into a type's codes. */
export const DATAGRAM_CODES = {
  /** What was heard is not the protocol (parameter `heard`). */
  otherProtocol: "critical",
  /** Datagrams without end, none of which is an answer. */
  tooMuch: "critical",
  ...CONNECTION_CODES,
} as const satisfies Record<string, ResultState>;

/** More datagrams than this that are no answer are mischief. */
const MOST_DATAGRAMS = 500;
const LONGEST_RESEND_MS = 4000;

export interface DatagramQuestion<T> {
  /** Name or address. */
  readonly address: string;
  readonly port: number;
  /** The question, made once it is known from where it is sent; again for every address that is tried. */
  encode(from: AddressInfo): Uint8Array;
  /**
   * The answer, or undefined for what is to be passed over in silence (an interim answer).
   * @throws ConversationFault for what is no answer; it is the outcome only if no true one comes in time
   */
  read(message: Buffer): T | undefined;
  /** The question is sent again after this time, then after twice that, up to every 4 s. Milliseconds. */
  readonly resendMs: number;
}

export interface DatagramAnswer<T> {
  readonly answer: T;
  /** When the question was sent for the first time, milliseconds since 1970. */
  readonly askedAtMs: number;
  /** From sending the question for the first time. */
  readonly answerMs: number;
}

/**
 * The answer.
 * @throws ConversationFault as `read` raised it, `tooMuch`; socket errors by code; the signal's reason when nobody
 *   answered in time
 */
export async function askByDatagram<T>(question: DatagramQuestion<T>, context: RunContext): Promise<DatagramAnswer<T>> {
  const { signal, timeoutMs } = context;
  const servers = await context.surroundings.names.resolveAll(question.address, signal);
  const ask = (server: string, until: AbortSignal) => askServer(server, question, { ...context, signal: until });
  const patienceMs = patienceFor(servers, timeoutMs);
  const { value, failed } = await tryAddresses(servers, ask, { signal, patienceMs });
  noteFailed(failed, context);
  return value;
}

function askServer<T>(
  server: string,
  question: DatagramQuestion<T>,
  { signal, now, wallMs }: RunContext,
): Promise<DatagramAnswer<T>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = createSocket(isIPv6(server) ? "udp6" : "udp4");
    let fault: Error | undefined;
    let heard = 0;
    let resend: NodeJS.Timeout | undefined;
    let startedAt = now();
    let askedAtMs = wallMs();
    const settle = (finish: () => void) => {
      clearTimeout(resend);
      signal.removeEventListener("abort", giveUp);
      socket.close();
      finish();
    };
    const fail = (error: Error) => settle(() => reject(error));
    const giveUp = () => fail(fault ?? (signal.reason as Error));
    const send = (bytes: Uint8Array, waitMs: number) => {
      socket.send(bytes, () => undefined); // failures come as `error`, too
      resend = setTimeout(() => send(bytes, Math.min(2 * waitMs, LONGEST_RESEND_MS)), waitMs);
    };
    signal.addEventListener("abort", giveUp, { once: true });
    socket.once("error", fail);
    socket.on("message", (message) => {
      heard += 1;
      if (heard > MOST_DATAGRAMS) {
        fail(new ConversationFault("tooMuch"));
        return;
      }
      try {
        const answer = question.read(message);
        if (answer !== undefined) settle(() => resolve({ answer, askedAtMs, answerMs: now() - startedAt }));
      } catch (error) {
        if (error instanceof ConversationFault) fault = error;
        else if (isUnreadable(error)) fault = new ConversationFault("otherProtocol");
        else fail(error as Error);
      }
    });
    socket.once("connect", () => {
      const bytes = question.encode(socket.address());
      startedAt = now();
      askedAtMs = wallMs();
      send(bytes, question.resendMs);
    });
    socket.connect(question.port, server);
  });
}
