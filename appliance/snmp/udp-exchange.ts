/**
 * One request out, one answer back, over a wire shared by all agents. An answer is found by its request id and not by where
 * it comes from: agents with several addresses answer from another one.
 * Errors of the sockets are passed on as they are; `lib/errno.ts` tells whose fault they show.
 */
import { randomInt } from "node:crypto";
import { BerReader } from "./ber.ts";
import { dgramWire } from "./choose-wire.ts";
import { SnmpError } from "./client.ts";
import { BerFault, encodeRequest, readBody, readHead, type Answer, type AnswerHead, type Question } from "./message.ts";
import { peerKey } from "./peer-key.ts";
import { TimerWheel, type WheelEntry } from "./timer-wheel.ts";
import { UNSENT, type MakeWire, type Parcel, type Sender, type Wire } from "./wire.ts";

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
/** Senders of datagrams that were no answer, kept to explain a timeout. */
const MOST_REMEMBERED_OFFENCES = 1000;
const MOST_REMEMBERED_COMMUNITIES = 100;
/** Request ids whose late or second answer is no offence. */
const MOST_REMEMBERED_IDS = 2000;
/** Ids from here to 2^31 - 1 take four bytes: a prepared request has room for any of them. */
const FIRST_ID = 0x800000;
const END_OF_IDS = 0x7fffffff;

/** A request as it is handed over: where to, its bytes with a fresh id in them, and who takes what comes of it. */
export interface Order {
  readonly peer: CommunityPeer;
  readonly packet: Buffer;
  readonly requestId: number;
  readonly patience: Patience;
  /**
   * The answer has come; its id, version and community are right, its body is unread.
   * @param head holds only until the call returns
   */
  answered(head: AnswerHead): void;
  /** None will come. @param error SnmpError `timeout`, `malformed`, `aborted`; socket errors as they are */
  failed(error: Error): void;
}

/** An order on its way. */
interface Pending extends WheelEntry, Parcel {
  readonly order: Order;
  readonly peer: CommunityPeer;
  readonly community: Buffer;
  readonly sentAt: number;
  attemptsLeft: number;
}

/** What came from a peer in place of an answer, or was said of a question on its way to it. */
interface Offence {
  readonly at: number;
  readonly fault: "malformed" | "timeout";
  readonly what: string;
}

export class UdpExchange {
  readonly #pending = new Map<number, Pending>();
  readonly #waiting = new Set<() => void>();
  readonly #wheel = new TimerWheel<Pending>(
    (entry) => this.#onTimeout(entry),
    () => this.#onTick(),
  );
  readonly #wire: Wire;
  readonly #offences = new Map<string, Offence>();
  readonly #answeredLate = new Set<number>();
  readonly #communities = new Map<string, Buffer>();
  #stopped = false;
  #sent = 0;

  constructor(makeWire: MakeWire = dgramWire) {
    this.#wire = makeWire({
      received: (bytes, sender) => this.#onMessage(bytes, sender),
      failed: (parcel, error) => this.#fail(parcel as Pending, error),
      lost: (key, code) => this.#remember(key, "timeout", `no answer; ICMP says ${code}`),
      broken: (socket, error) => this.#onBroken(socket, error),
    });
  }

  /** Datagrams sent so far, repetitions included. */
  get requestsSent(): number {
    return this.#sent;
  }

  /** Whether one more request may be on its way. */
  get hasRoom(): boolean {
    return this.#pending.size < MOST_IN_FLIGHT;
  }

  /** Asks and waits. @throws SnmpError `timeout`, `malformed`, `aborted`; socket errors as they are */
  async ask(peer: CommunityPeer, question: Question, patience: Patience): Promise<Answer> {
    if (!this.hasRoom) await this.room(patience.signal);
    return await new Promise((resolve, reject) => {
      const requestId = this.freeRequestId();
      const packet = encodeRequest(peer.version, this.#communityBytes(peer.community), requestId, question);
      const answered = (head: AnswerHead) => {
        const answer = readAnswer(head, question);
        if (answer instanceof SnmpError) reject(answer);
        else resolve(answer);
      };
      this.begin({ peer, packet, requestId, patience, answered, failed: reject });
    });
  }

  /** Sends a request; whether there is room for it is the caller's concern. What comes of it comes later, or at once. */
  begin(order: Order): void {
    const { peer, packet, patience } = order;
    if (this.#stopped || patience.signal.aborted) {
      order.failed(aborted());
      this.#letOneIn();
      return;
    }
    const entry: Pending = {
      order,
      peer,
      packet,
      community: this.#communityBytes(peer.community),
      socket: UNSENT,
      sentAt: performance.now(),
      dueTick: 0,
      attemptsLeft: patience.retries + 1,
    };
    this.#pending.set(order.requestId, entry);
    this.#send(entry);
  }

  stop(): void {
    this.#stopped = true;
    for (const entry of this.#pending.values()) this.#fail(entry, aborted());
    for (const goOn of this.#waiting) goOn();
    this.#wheel.stop();
    this.#wire.close();
  }

  /**
   * Waits for a place among the requests on their way, or for the signal.
   * @throws Error ENOBUFS where too many are waiting
   */
  async room(signal: AbortSignal): Promise<void> {
    while (!this.hasRoom && !this.#stopped && !signal.aborted) {
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

  /** Not to be guessed: whoever guesses it could answer for somebody else. */
  freeRequestId(): number {
    for (;;) {
      const id = randomInt(FIRST_ID, END_OF_IDS);
      if (!this.#pending.has(id)) return id;
    }
  }

  #send(entry: Pending): void {
    entry.attemptsLeft -= 1;
    this.#sent += 1;
    this.#wheel.add(entry, entry.order.patience.timeoutMs);
    this.#wire.send(entry);
  }

  /**
   * Answers that are here are taken before anybody is given up. A listener on every signal would cost more than the rest
   * of a request; so signals are looked at 20 times a second.
   */
  #onTick(): void {
    this.#wire.look();
    for (const entry of this.#pending.values()) {
      if (entry.order.patience.signal.aborted) this.#fail(entry, aborted());
    }
  }

  #onTimeout(entry: Pending): void {
    if (entry.attemptsLeft > 0) {
      this.#send(entry);
      return;
    }
    const offence = this.#offences.get(peerKey(entry.peer.address, entry.peer.port));
    const explained = offence !== undefined && offence.at >= entry.sentAt;
    this.#fail(entry, explained ? new SnmpError(offence.fault, offence.what) : new SnmpError("timeout", "no answer"));
  }

  #onMessage(bytes: Buffer, sender: Sender): void {
    let head: AnswerHead;
    try {
      head = readHead(bytes);
    } catch (error) {
      if (!(error instanceof BerFault)) throw error;
      this.#remember(sender.key, "malformed", `the answer is not SNMP: ${error.message}`);
      return;
    }
    const entry = this.#pending.get(head.requestId);
    const strange = entry === undefined ? "the answer has another request id" : disagreement(entry, head);
    if (entry !== undefined && strange === undefined) {
      this.#forget(entry, entry.attemptsLeft < entry.order.patience.retries);
      entry.order.answered(head);
    } else if (entry !== undefined || !this.#answeredLate.has(head.requestId)) {
      this.#remember(sender.key, "malformed", strange ?? "");
    }
  }

  #onBroken(socket: number, error: Error): void {
    for (const entry of this.#pending.values()) if (entry.socket === socket) this.#fail(entry, error);
  }

  #fail(entry: Pending, error: Error): void {
    if (this.#pending.get(entry.order.requestId) !== entry) return;
    this.#forget(entry, true);
    entry.order.failed(error);
  }

  /** @param isAwaited an answer may come yet: a repeated request may be answered twice, one given up late */
  #forget(entry: Pending, isAwaited: boolean): void {
    this.#pending.delete(entry.order.requestId);
    this.#wheel.remove(entry);
    this.#wire.settled(entry);
    if (isAwaited) this.#expectLate(entry.order.requestId);
    this.#letOneIn();
  }

  /** The next in line may go: there is room, or somebody did not take it. */
  #letOneIn(): void {
    if (this.#waiting.size > 0) this.#waiting.values().next().value?.();
  }

  #expectLate(requestId: number): void {
    if (this.#answeredLate.size >= MOST_REMEMBERED_IDS) {
      const oldest = this.#answeredLate.values().next().value;
      if (oldest !== undefined) this.#answeredLate.delete(oldest);
    }
    this.#answeredLate.add(requestId);
  }

  /** Remembered and not acted upon: anybody can send such a datagram, the true answer may still come. */
  #remember(key: string, fault: Offence["fault"], what: string): void {
    this.#offences.delete(key);
    if (this.#offences.size >= MOST_REMEMBERED_OFFENCES) {
      const oldest = this.#offences.keys().next().value;
      if (oldest !== undefined) this.#offences.delete(oldest);
    }
    this.#offences.set(key, { at: performance.now(), fault, what });
  }

  #communityBytes(community: string): Buffer {
    const known = this.#communities.get(community);
    if (known !== undefined) return known;
    if (this.#communities.size >= MOST_REMEMBERED_COMMUNITIES) this.#communities.clear();
    const bytes = Buffer.from(community, "utf8");
    this.#communities.set(community, bytes);
    return bytes;
  }
}

/** The body of an answer, for good: its bytes are copied. */
export function readAnswer(head: AnswerHead, question: Question): Answer | SnmpError {
  const { reader } = head;
  const bytes = Buffer.from(reader.bytes.subarray(reader.at, reader.end));
  try {
    return readBody({ ...head, reader: new BerReader(bytes) }, question.type === "get" ? question.oids : []);
  } catch (error) {
    if (!(error instanceof BerFault)) throw error;
    return new SnmpError("malformed", `the answer breaks off: ${error.message}`);
  }
}

/** What does not fit between an answer and its request; undefined when all is well. */
function disagreement(entry: Pending, head: AnswerHead): string | undefined {
  if (head.version !== entry.peer.version) return "the answer has another SNMP version";
  return head.community.equals(entry.community) ? undefined : "the answer has another community";
}

function aborted(): SnmpError {
  return new SnmpError("aborted", "given up before an answer came");
}
