/**
 * The wire by the kernel's own calls: what is due together leaves by one sendmmsg and comes back by one recvmmsg. Nobody
 * is woken by an answer; answers are looked for soon after sending and then ever more rarely, while any is missing.
 */
import { burstAddress, type BurstAddress } from "#bursts/address-bytes.ts";
import * as kernel from "#bursts/kernel-calls.ts";
import type { KernelCalls, Packets } from "#bursts/kernel-calls.ts";
import { codedError } from "#lib/errno.ts";
import { RECEIVE_BUFFER_BYTES } from "./dgram-wire.ts";
import { peerKeyOfBytes } from "./peer-key.ts";
import { UNSENT, type Parcel, type Sender, type Wire, type WireEvents } from "./wire.ts";

/** Several sockets share the kernel's buffers among them; a burst leaves by one. */
const SOCKETS_PER_FAMILY = 4;
/** Datagrams that leave together; then a millisecond goes by: a wire or a small switch is not to drop what we send at once. */
const PARCELS_AT_ONCE = 32;
const PAUSE_MS = 1;
const LONGEST_QUESTION_BYTES = 4096;
/** Places for what comes; more is read in several calls. */
const PLACES = 32;
const LONGEST_ANSWER_BYTES = 65_535;
/** So many calls in one look: a flood is not to hold up everything else. */
const MOST_CALLS_PER_LOOK = 16;
/** Looks for answers after sending: after 1, 2, 4, 8 and 16 ms; from then on with the ticks of the exchange's timeouts. */
const SHORTEST_WAIT_MS = 1;
const LONGEST_WAIT_MS = 16;
/** A full queue of this box is waited for so often, a millisecond each. */
const MOST_WAITS_FOR_ROOM = 50;
/** An error that comes back so often is the parcel's own. */
const MOST_TRIES = 3;
const MOST_REMEMBERED_ADDRESSES = 5000;

interface BurstSocket {
  readonly fd: number;
  readonly queue: Parcel[];
  /** Parcels that left by it and are not settled. */
  waiting: number;
  /** It was not looked at for a while: what lies in it makes way for what is to come. */
  isStale: boolean;
  waitsForRoom: number;
}

export class BurstWire implements Wire {
  readonly #kernel: KernelCalls;
  readonly #events: WireEvents;
  readonly #sockets = new Map<number, BurstSocket>();
  readonly #addresses = new Map<string, BurstAddress>();
  readonly #questions: Packets;
  readonly #answers: Packets;
  readonly #sender: LentSender;
  #turn = 0;
  #flushing: NodeJS.Immediate | undefined;
  #pausing: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #waitMs = SHORTEST_WAIT_MS;
  #waiting = 0;
  /** Whoever takes an answer may close the wire: its descriptors are somebody else's then. */
  #isClosed = false;

  constructor(calls: KernelCalls, events: WireEvents) {
    this.#kernel = calls;
    this.#events = events;
    this.#questions = calls.packets(PARCELS_AT_ONCE, LONGEST_QUESTION_BYTES);
    this.#answers = calls.packets(PLACES, LONGEST_ANSWER_BYTES);
    this.#sender = new LentSender(this.#answers);
  }

  send(parcel: Parcel): void {
    const isV6 = parcel.peer.address.includes(":");
    const isFirst = parcel.socket === UNSENT;
    const number = isFirst ? this.#turn + (isV6 ? SOCKETS_PER_FAMILY : 0) : parcel.socket;
    let socket: BurstSocket;
    try {
      socket = this.#sockets.get(number) ?? this.#open(number, isV6);
    } catch (error) {
      this.#events.failed(parcel, error as Error);
      return;
    }
    if (isFirst) {
      parcel.socket = number;
      socket.isStale ||= socket.waiting === 0;
      socket.waiting += 1;
      this.#waiting += 1;
    }
    socket.queue.push(parcel);
    if (socket.queue.length >= PARCELS_AT_ONCE) this.#turn = (this.#turn + 1) % SOCKETS_PER_FAMILY;
    if (this.#pausing === undefined) this.#flushing ??= setImmediate(this.#flush);
  }

  settled(parcel: Parcel): void {
    const socket = this.#sockets.get(parcel.socket);
    if (socket === undefined) return;
    socket.waiting -= 1;
    this.#waiting -= 1;
  }

  look(): void {
    for (const socket of this.#sockets.values()) if (socket.waiting > 0) this.#read(socket);
  }

  close(): void {
    this.#isClosed = true;
    clearImmediate(this.#flushing);
    clearTimeout(this.#pausing);
    clearTimeout(this.#looking);
    this.#flushing = this.#pausing = this.#looking = undefined;
    for (const { fd } of this.#sockets.values()) this.#kernel.close(fd);
    this.#sockets.clear();
    this.#waiting = 0;
  }

  /** @throws Error with the code of the kernel's refusal (EMFILE, EAFNOSUPPORT, ...) */
  #open(number: number, isV6: boolean): BurstSocket {
    const domain = isV6 ? kernel.AF_INET6 : kernel.AF_INET;
    const fd = this.#kernel.openSocket(domain, kernel.SOCK_DGRAM, kernel.IPPROTO_UDP);
    this.#kernel.prepare(fd, domain, RECEIVE_BUFFER_BYTES, "no stamps");
    const socket = { fd, queue: [], waiting: 0, isStale: false, waitsForRoom: 0 };
    this.#sockets.set(number, socket);
    return socket;
  }

  readonly #flush = (): void => {
    clearTimeout(this.#pausing);
    this.#flushing = this.#pausing = undefined;
    this.#turn = (this.#turn + 1) % SOCKETS_PER_FAMILY;
    let left = PARCELS_AT_ONCE;
    for (const socket of this.#sockets.values()) {
      if (socket.queue.length === 0) continue;
      if (socket.isStale) this.#read(socket);
      socket.isStale = false;
      left -= this.#sendSome(socket, left);
      if (left <= 0) break;
    }
    if (left === PARCELS_AT_ONCE || this.#isClosed) return;
    if (left <= 0) this.#pausing = setTimeout(this.#flush, PAUSE_MS);
    this.#lookSoon();
  };

  /** Sends some; what this box's queue does not take goes back to wait. @returns how many of `most` that used up */
  #sendSome(socket: BurstSocket, most: number): number {
    const taken = socket.queue.splice(0, most);
    const parcels = this.#fill(taken);
    let tries = 0;
    for (let at = 0; at < parcels.length && !this.#isClosed;) {
      const sent = this.#kernel.send(socket.fd, this.#questions, at, parcels.length - at);
      if (typeof sent === "number") {
        at += sent;
        tries = socket.waitsForRoom = 0;
      } else if ((sent === "EAGAIN" || sent === "ENOBUFS") && socket.waitsForRoom < MOST_WAITS_FOR_ROOM) {
        socket.waitsForRoom += 1;
        socket.queue.unshift(...parcels.slice(at));
        return most;
      } else if (tries < MOST_TRIES) {
        tries += 1; // it may be an earlier parcel's error that was waiting for the next call
        this.#readErrors(socket);
      } else {
        const parcel = parcels[at];
        at += 1;
        tries = 0;
        if (parcel !== undefined) this.#events.failed(parcel, sendError(sent, parcel));
      }
    }
    return taken.length;
  }

  /** Writes parcels into the row. @returns those that can be sent, in the row's order */
  #fill(parcels: readonly Parcel[]): Parcel[] {
    const filled: Parcel[] = [];
    for (const parcel of parcels) {
      const address = this.#addressOf(parcel.peer.address);
      const isTooLong = parcel.packet.length > LONGEST_QUESTION_BYTES;
      if (address === undefined || isTooLong) {
        this.#events.failed(parcel, sendError(isTooLong ? "EMSGSIZE" : "EINVAL", parcel));
        continue;
      }
      this.#questions.address(filled.length, address.bytes, parcel.peer.port, address.scope);
      this.#questions.put(filled.length, parcel.packet);
      filled.push(parcel);
    }
    return filled;
  }

  #addressOf(text: string): BurstAddress | undefined {
    const known = this.#addresses.get(text);
    if (known !== undefined) return known;
    const address = burstAddress(text);
    if (address === undefined || text.includes("%")) return address; // an interface may get another number
    if (this.#addresses.size >= MOST_REMEMBERED_ADDRESSES) this.#addresses.clear();
    this.#addresses.set(text, address);
    return address;
  }

  #lookSoon(): void {
    if (this.#looking !== undefined) {
      if (this.#waitMs === SHORTEST_WAIT_MS) return;
      clearTimeout(this.#looking);
    }
    this.#waitMs = SHORTEST_WAIT_MS;
    this.#looking = setTimeout(this.#onLook, SHORTEST_WAIT_MS);
  }

  readonly #onLook = (): void => {
    this.#looking = undefined;
    this.look();
    if (this.#waiting === 0 || this.#waitMs >= LONGEST_WAIT_MS) return;
    this.#waitMs *= 2;
    this.#looking = setTimeout(this.#onLook, this.#waitMs);
  };

  #read(socket: BurstSocket): void {
    this.#readErrors(socket);
    for (let calls = 0; calls < MOST_CALLS_PER_LOOK && !this.#isClosed; calls++) {
      const count = this.#kernel.receive(socket.fd, this.#answers, "answers");
      for (let place = 0; place < count; place++) {
        this.#sender.place = place;
        this.#events.received(this.#answers.received(place), this.#sender);
      }
      if (count < PLACES) return;
    }
  }

  /** What the kernel says of datagrams that did not arrive; while it has not been read, sending and reading fail. */
  #readErrors(socket: BurstSocket): void {
    for (let calls = 0; calls < MOST_CALLS_PER_LOOK; calls++) {
      const count = this.#kernel.receive(socket.fd, this.#answers, "errors");
      for (let place = 0; place < count; place++) {
        this.#sender.place = place;
        const code = this.#answers.errorOf(place)?.code;
        if (code !== undefined) this.#events.lost(this.#sender.key, code);
      }
      if (count < PLACES) return;
    }
  }
}

/** Whoever stands in a place of the row. */
class LentSender implements Sender {
  readonly #row: Packets;
  place = 0;

  constructor(row: Packets) {
    this.#row = row;
  }

  get key(): string {
    return peerKeyOfBytes(this.#row.addressOf(this.place), this.#row.portOf(this.place));
  }
}

function sendError(code: string, { peer }: Parcel): Error {
  return codedError(code, `send ${code} ${peer.address}:${peer.port}`);
}
