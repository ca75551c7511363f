/**
 * One request out, one answer back, over a few UDP sockets shared by all agents. An answer is found by its request id
 * and not by where it comes from: agents with several addresses answer from another one.
 * Errors of the sockets are passed on as they are; `lib/errno.ts` tells whose fault they show.
 */
import { randomInt } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { SnmpError } from "./client.ts";
import { BerFault, encodeRequest, readBody, readHead, type Answer, type AnswerHead, type Question } from "./message.ts";
import { TimerWheel, type WheelEntry } from "./timer-wheel.ts";

/** Whom to ask, after names were looked up. */
export interface CommunityPeer {
  readonly address: string;
  readonly port: number;
  readonly version: "1" | "2c";
  readonly community: string;
}

export interface Patience {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  /** Repetitions after the first attempt. */
  readonly retries: number;
}

/** Requests on their way at once; more wait in line. */
const MOST_IN_FLIGHT = 512;
/** Requests waiting in line; more are refused as this box's fault. */
const MOST_WAITING = 20_000;
/** Several sockets share the kernel's buffers among them. */
const SOCKETS_PER_FAMILY = 4;
const RECEIVE_BUFFER_BYTES = 4 * 1024 * 1024;
/** Senders of datagrams that were no answer, kept to explain a timeout. */
const MOST_REMEMBERED_OFFENCES = 1000;
const MOST_REMEMBERED_COMMUNITIES = 100;
/** Request ids whose late or second answer is no offence. */
const MOST_REMEMBERED_IDS = 2000;

interface Pending extends WheelEntry {
  readonly peer: CommunityPeer;
  readonly question: Question;
  readonly patience: Patience;
  readonly community: Buffer;
  readonly requestId: number;
  readonly packet: Buffer;
  readonly socket: Socket;
  readonly sentAt: number;
  attemptsLeft: number;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export class UdpExchange {
  readonly #pending = new Map<number, Pending>();
  readonly #waiting = new Set<() => void>();
  readonly #wheel = new TimerWheel<Pending>(
    (entry) => this.#onTimeout(entry),
    () => this.#dropAborted(),
  );
  readonly #sockets = new Map<number, Socket>();
  readonly #offences = new Map<string, { readonly at: number; readonly what: string }>();
  readonly #answeredLate = new Set<number>();
  readonly #communities = new Map<string, Buffer>();
  #reserved = 0;
  #stopped = false;
  #sent = 0;

  /** Datagrams sent so far, repetitions included. */
  get requestsSent(): number {
    return this.#sent;
  }

  /** Asks and waits. @throws SnmpError `timeout`, `malformed`, `aborted`; socket errors as they are */
  async ask(peer: CommunityPeer, question: Question, patience: Patience): Promise<Answer> {
    if (this.#reserved >= MOST_IN_FLIGHT) await this.#waitInLine(patience.signal);
    if (this.#stopped || patience.signal.aborted) throw aborted();
    this.#reserved += 1;
    try {
      return await this.#exchange(peer, question, patience);
    } finally {
      this.#reserved -= 1;
      if (this.#waiting.size > 0) this.#waiting.values().next().value?.();
    }
  }

  stop(): void {
    this.#stopped = true;
    for (const entry of this.#pending.values()) this.#settle(entry, aborted());
    for (const goOn of this.#waiting) goOn();
    this.#wheel.stop();
    for (const socket of this.#sockets.values()) socket.close();
    this.#sockets.clear();
  }

  /** Waits for a place among the requests in flight. */
  async #waitInLine(signal: AbortSignal): Promise<void> {
    while (this.#reserved >= MOST_IN_FLIGHT && !this.#stopped && !signal.aborted) {
      if (this.#waiting.size >= MOST_WAITING) {
        throw Object.assign(new Error("too many SNMP requests are waiting"), { code: "ENOBUFS" });
      }
      await new Promise<void>((resolve) => {
        const goOn = () => {
          this.#waiting.delete(goOn);
          signal.removeEventListener("abort", goOn);
          resolve();
        };
        this.#waiting.add(goOn);
        signal.addEventListener("abort", goOn, { once: true });
      });
    }
  }

  #exchange(peer: CommunityPeer, question: Question, patience: Patience): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const requestId = this.#freeRequestId();
      const community = this.#communityBytes(peer.community);
      const entry: Pending = {
        peer,
        question,
        patience,
        community,
        requestId,
        packet: encodeRequest(peer.version, community, requestId, question),
        socket: this.#socket(peer.address.includes(":"), requestId % SOCKETS_PER_FAMILY),
        sentAt: performance.now(),
        dueTick: 0,
        attemptsLeft: patience.retries + 1,
        resolve,
        reject,
      };
      this.#pending.set(requestId, entry);
      this.#send(entry);
    });
  }

  #send(entry: Pending): void {
    entry.attemptsLeft -= 1;
    this.#sent += 1;
    this.#wheel.add(entry, entry.patience.timeoutMs);
    entry.socket.send(entry.packet, entry.peer.port, entry.peer.address, (error) => {
      if (error !== null) this.#settle(entry, error);
    });
  }

  /** A listener on every signal would cost more than the rest of a request; so they are looked at 40 times a second. */
  #dropAborted(): void {
    for (const entry of this.#pending.values()) {
      if (entry.patience.signal.aborted) this.#settle(entry, aborted());
    }
  }

  #onTimeout(entry: Pending): void {
    if (entry.attemptsLeft > 0) {
      this.#send(entry);
      return;
    }
    const offence = this.#offences.get(sourceName(entry.peer));
    const explained = offence !== undefined && offence.at >= entry.sentAt;
    this.#settle(entry, explained ? new SnmpError("malformed", offence.what) : new SnmpError("timeout", "no answer"));
  }

  #onMessage(bytes: Buffer, source: { readonly address: string; readonly port: number }): void {
    let entry: Pending | undefined;
    try {
      const head = readHead(bytes);
      entry = this.#pending.get(head.requestId);
      if (entry === undefined) {
        if (!this.#answeredLate.has(head.requestId)) this.#rememberOffence(source, "the answer has another request id");
        return;
      }
      const strange = disagreement(entry, head);
      if (strange === undefined)
        this.#settle(entry, readBody(head, entry.question.type === "get" ? entry.question.oids : []));
      else this.#rememberOffence(source, strange);
    } catch (error) {
      if (!(error instanceof BerFault)) throw error;
      if (entry === undefined) this.#rememberOffence(source, `the answer is not SNMP: ${error.message}`);
      else this.#settle(entry, new SnmpError("malformed", `the answer breaks off: ${error.message}`));
    }
  }

  #settle(entry: Pending, outcome: Answer | Error): void {
    if (!this.#pending.delete(entry.requestId)) return;
    this.#wheel.remove(entry);
    if (entry.attemptsLeft < entry.patience.retries || !("varbinds" in outcome)) this.#expectLate(entry.requestId);
    if (outcome instanceof Error) entry.reject(outcome);
    else entry.resolve(outcome);
  }

  /** A repeated request may be answered twice, one that was given up may be answered yet. */
  #expectLate(requestId: number): void {
    if (this.#answeredLate.size >= MOST_REMEMBERED_IDS) {
      const oldest = this.#answeredLate.values().next().value;
      if (oldest !== undefined) this.#answeredLate.delete(oldest);
    }
    this.#answeredLate.add(requestId);
  }

  /** Remembered and not acted upon: anybody can send such a datagram, the true answer may still come. */
  #rememberOffence(source: { readonly address: string; readonly port: number }, what: string): void {
    const name = sourceName(source);
    this.#offences.delete(name);
    if (this.#offences.size >= MOST_REMEMBERED_OFFENCES) {
      const oldest = this.#offences.keys().next().value;
      if (oldest !== undefined) this.#offences.delete(oldest);
    }
    this.#offences.set(name, { at: performance.now(), what });
  }

  /** Not to be guessed: whoever guesses it could answer for somebody else. */
  #freeRequestId(): number {
    for (;;) {
      const id = randomInt(1, 0x7fffffff);
      if (!this.#pending.has(id)) return id;
    }
  }

  #communityBytes(community: string): Buffer {
    const known = this.#communities.get(community);
    if (known !== undefined) return known;
    if (this.#communities.size >= MOST_REMEMBERED_COMMUNITIES) this.#communities.clear();
    const bytes = Buffer.from(community, "utf8");
    this.#communities.set(community, bytes);
    return bytes;
  }

  #socket(v6: boolean, number: number): Socket {
    const name = v6 ? SOCKETS_PER_FAMILY + number : number;
    const known = this.#sockets.get(name);
    if (known !== undefined) return known;
    const family = v6 ? 6 : 4;
    const socket = createSocket({
      type: v6 ? "udp6" : "udp4",
      // Addresses are numeric here; the resolver's thread pool has no business in between.
      lookup: (address, _options, done) => done(null, address, family),
    });
    this.#sockets.set(name, socket);
    socket.on("message", (bytes, source) => this.#onMessage(bytes, source));
    socket.on("error", (error) => this.#onSocketError(name, socket, error));
    socket.bind(0, () => widenReceiveBuffer(socket));
    socket.unref();
    return socket;
  }

  /** A socket that fails as a whole takes its requests with it; the next request opens a new one. */
  #onSocketError(name: number, socket: Socket, error: Error): void {
    if (this.#sockets.get(name) === socket) this.#sockets.delete(name);
    for (const entry of this.#pending.values()) {
      if (entry.socket === socket) this.#settle(entry, error);
    }
    try {
      socket.close();
    } catch {
      // It was not open; that is what we wanted.
    }
  }
}

/** What does not fit between an answer and its request; undefined when all is well. */
function disagreement(entry: Pending, head: AnswerHead): string | undefined {
  if (head.version !== entry.peer.version) return "the answer has another SNMP version";
  return head.community.equals(entry.community) ? undefined : "the answer has another community";
}

function sourceName(source: { readonly address: string; readonly port: number }): string {
  return `${source.address} ${source.port}`;
}

function aborted(): SnmpError {
  return new SnmpError("aborted", "given up before an answer came");
}

function widenReceiveBuffer(socket: Socket): void {
  try {
    socket.setRecvBufferSize(RECEIVE_BUFFER_BYTES);
  } catch {
    // The kernel's default serves too, only bursts of answers may be cut.
  }
}
