/**
 * The kernel's calls for many datagrams at once, through node:ffi. Only it and `connect-calls.ts` know pointers: above
 * them stand rows of packets, numbers and error codes. A wrong pointer ends the process, so every one points into a buffer
 * that its row owns for life, and lengths are checked here.
 *
 * Layouts hold for 64-bit Linux with glibc or musl, x86-64 and arm64 alike. Source: sendmmsg(2), recvmmsg(2), cmsg(3),
 * ip(7) "IP_RECVERR", socket(7), packet(7); linux/errqueue.h, linux/filter.h.
 */
import { endianness } from "node:os";
import { getSystemErrorName } from "node:util";
import { codedError } from "#lib/errno.ts";

export const AF_INET = 2;
export const AF_INET6 = 10;
/** Frames of the network itself, below IP. Needs CAP_NET_RAW. */
export const AF_PACKET = 17;
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
export const IPPROTO_ICMP = 1;
export const IPPROTO_UDP = 17;
export const IPPROTO_ICMPV6 = 58;
const SOL_IP = 0;
const SOL_SOCKET = 1;
const SOL_IPV6 = 41;
const SOL_RAW = 255;
const SO_RCVBUF = 8;
const SO_ATTACH_FILTER = 26;
const SO_TIMESTAMPNS = 35;
const IP_RECVERR = 11;
const IPV6_RECVERR = 25;
const IP_TTL = 2;
const IPV6_UNICAST_HOPS = 16;
const IP_MTU_DISCOVER = 10;
const IPV6_MTU_DISCOVER = 23;
const IPV6_DONTFRAG = 62;
/** IP_PMTUDISC_PROBE: never in fragments, and whatever the box remembers of the way is not asked (ip(7)). */
const PROBE = 3;
const ICMP_FILTER = 1;
const ICMPV6_FILTER = 1;
const MSG_DONTWAIT = 0x40;
const MSG_ERRQUEUE = 0x2000;
const CLOCK_REALTIME = 0;

/** struct mmsghdr: name pointer, name length, iovec pointer and count, control pointer and length, flags; length. */
const HEADER = { bytes: 64, name: 0, nameLength: 8, iovec: 16, iovecs: 24, control: 32, controlLength: 40, length: 56 };
const IOVEC_BYTES = 16;
/** struct sockaddr_in6, the larger of the two. */
const NAME_BYTES = 28;
/** struct sockaddr_ll: family, protocol, interface, kind of hardware, kind of packet, length and bytes of the address. */
const LINK = { bytes: 20, protocol: 2, index: 4, addressLength: 11, address: 12, addressBytes: 6 };
/** struct sock_fprog (count, pointer), and struct sock_filter behind it. */
const FILTER = { bytes: 16, pointer: 8, instructionBytes: 8 };
/** Room for a time stamp and an extended error with its offender. */
const CONTROL_BYTES = 128;
/** struct cmsghdr: length, level, type. */
const CMSG_HEADER_BYTES = 16;
/** struct sock_extended_err; the offender stands behind it. */
const EXTENDED_ERROR_BYTES = 16;

interface Libc {
  socket(domain: number, type: number, protocol: number): number;
  close(fd: number): number;
  connect(fd: number, address: bigint, length: number): number;
  getsockname(fd: number, address: bigint, length: bigint): number;
  setsockopt(fd: number, level: number, name: number, value: bigint, length: number): number;
  sendmmsg(fd: number, headers: bigint, count: number, flags: number): number;
  recvmmsg(fd: number, headers: bigint, count: number, flags: number, timeout: bigint): number;
  clock_gettime(clock: number, time: bigint): number;
  __errno_location(): bigint;
}

/** One step of a packet filter (classic BPF): what is done, how far it jumps if so and if not, its number. */
export type FilterStep = readonly [code: number, ifSo: number, ifNot: number, number: number];

/** What the kernel says about a packet that did not get there. */
export interface PacketError {
  /** `EHOSTUNREACH`, `ENETUNREACH`, ... */
  readonly code: string;
  /** Somebody on the way, or this box's own neighbour search, said so; else this box itself did. */
  readonly byIcmp: boolean;
}

/** The ICMP message by which somebody on the way said that a packet did not get there. */
export interface IcmpError {
  readonly type: number;
  readonly code: number;
  /** Of "too big": the most bytes that go on from there, the IP header included; else 0. */
  readonly mtu: number;
  /** 4 or 16 bytes of the address of whoever said it; empty where the kernel does not know. */
  readonly by: Buffer;
}

/** A row of places for packets, each with an address; filled once, sent and received as often as wanted. */
export class Packets {
  readonly places: number;
  readonly bytesEach: number;
  readonly #memory: Buffer;
  readonly #iovecs: number;
  readonly #names: number;
  readonly #control: number;
  readonly #data: number;
  /** Places that the kernel has written to since they were emptied. */
  #used: number;
  /** Where the row of headers begins. */
  readonly pointer: bigint;

  /** @param pointerOf gives the address of a buffer that never moves */
  constructor(places: number, bytesEach: number, pointerOf: (buffer: Buffer) => bigint) {
    this.places = places;
    this.bytesEach = bytesEach;
    this.#used = places;
    this.#iovecs = places * HEADER.bytes;
    this.#control = this.#iovecs + places * IOVEC_BYTES;
    this.#names = this.#control + places * CONTROL_BYTES;
    this.#data = this.#names + places * NAME_BYTES;
    this.#memory = Buffer.alloc(this.#data + places * bytesEach + 1);
    this.pointer = pointerOf(this.#memory);
    for (let place = 0; place < places; place++) {
      const header = place * HEADER.bytes;
      const iovec = this.#iovecs + place * IOVEC_BYTES;
      this.#memory.writeBigUInt64LE(this.#pointerTo(this.#names + place * NAME_BYTES), header + HEADER.name);
      this.#memory.writeBigUInt64LE(this.#pointerTo(iovec), header + HEADER.iovec);
      this.#memory.writeBigUInt64LE(1n, header + HEADER.iovecs);
      // Without a length it is not looked at; the kernel never changes the pointer itself.
      this.#memory.writeBigUInt64LE(this.#pointerTo(this.#control + place * CONTROL_BYTES), header + HEADER.control);
      this.#memory.writeBigUInt64LE(this.#pointerTo(this.#data + place * bytesEach), iovec);
      this.#memory.writeBigUInt64LE(BigInt(bytesEach), iovec + 8);
    }
  }

  /** The bytes of a place, to be written to or read from. */
  bytes(place: number): Buffer {
    const from = this.#data + place * this.bytesEach;
    return this.#memory.subarray(from, from + this.bytesEach);
  }

  /** A byte of a place. */
  byteAt(place: number, at: number): number {
    return this.#memory[this.#within(place, at, 1)] ?? 0;
  }

  /** Two bytes of a place, as networks write them. */
  wordAt(place: number, at: number): number {
    return this.#memory.readUInt16BE(this.#within(place, at, 2));
  }

  writeWord(place: number, at: number, value: number): void {
    this.#memory.writeUInt16BE(value, this.#within(place, at, 2));
  }

  /** The bytes that came into a place. */
  received(place: number): Buffer {
    const from = this.#data + place * this.bytesEach;
    return this.#memory.subarray(from, from + this.lengthOf(place));
  }

  /** Puts a packet shorter than the place into it, to be sent. @throws RangeError for one that is longer */
  put(place: number, packet: Uint8Array): void {
    if (place < 0 || place >= this.places || packet.length > this.bytesEach) throw new RangeError("no such place");
    this.#memory.set(packet, this.#data + place * this.bytesEach);
    this.#memory.writeUInt32LE(packet.length, this.#iovecs + place * IOVEC_BYTES + 8);
  }

  /** Makes a place ready for sending. @param address 4 or 16 bytes; @param scope interface number of a link-local one */
  address(place: number, address: Uint8Array, port: number, scope = 0): void {
    const at = this.#names + place * NAME_BYTES;
    const isV6 = address.length === 16;
    this.#memory.fill(0, at, at + NAME_BYTES);
    this.#memory.writeUInt16LE(isV6 ? AF_INET6 : AF_INET, at);
    this.#memory.writeUInt16BE(port, at + 2);
    this.#memory.set(address, at + (isV6 ? 8 : 4));
    if (isV6) this.#memory.writeUInt32LE(scope, at + 24);
    this.#memory.writeUInt32LE(isV6 ? NAME_BYTES : 16, place * HEADER.bytes + HEADER.nameLength);
  }

  /** Makes a place ready for sending on the network itself. @param index of the interface; @param hardware six bytes */
  addressLink(place: number, protocol: number, index: number, hardware: Uint8Array): void {
    if (hardware.length !== LINK.addressBytes) throw new RangeError("no hardware address");
    const at = this.#names + place * NAME_BYTES;
    this.#memory.fill(0, at, at + NAME_BYTES);
    this.#memory.writeUInt16LE(AF_PACKET, at);
    this.#memory.writeUInt16BE(protocol, at + LINK.protocol);
    this.#memory.writeInt32LE(index, at + LINK.index);
    this.#memory.writeUInt8(LINK.addressBytes, at + LINK.addressLength);
    this.#memory.set(hardware, at + LINK.address);
    this.#memory.writeUInt32LE(LINK.bytes, place * HEADER.bytes + HEADER.nameLength);
  }

  /** Number of the interface by which a packet of the network itself came. */
  interfaceOf(place: number): number {
    return this.#memory.readInt32LE(this.#names + place * NAME_BYTES + LINK.index);
  }

  /** Where the address of a place begins, and how long it is. */
  nameOf(place: number): { readonly pointer: bigint; readonly bytes: number } {
    const bytes = this.#memory.readUInt32LE(place * HEADER.bytes + HEADER.nameLength);
    return { pointer: this.#pointerTo(this.#names + place * NAME_BYTES), bytes: Math.min(bytes, NAME_BYTES) };
  }

  /** Makes all places ready for receiving; only those that were filled need it. */
  empty(): void {
    for (let place = 0; place < this.#used; place++) {
      const header = place * HEADER.bytes;
      this.#memory.writeUInt32LE(NAME_BYTES, header + HEADER.nameLength);
      this.#memory.writeUInt32LE(CONTROL_BYTES, header + HEADER.controlLength);
    }
    this.#used = 0;
  }

  /** So many places were filled. */
  filled(places: number): void {
    this.#used = Math.max(this.#used, Math.min(this.places, places));
  }

  /** Bytes that came into a place, never more than it has. */
  lengthOf(place: number): number {
    return Math.min(this.bytesEach, this.#memory.readUInt32LE(place * HEADER.bytes + HEADER.length));
  }

  /** Whom a packet came from, or for an error whom the lost one was sent to: the 4 or 16 bytes of the address. */
  addressOf(place: number): Buffer {
    const at = this.#names + place * NAME_BYTES;
    const isV6 = this.#memory.readUInt16LE(at) === AF_INET6;
    return this.#memory.subarray(at + (isV6 ? 8 : 4), at + (isV6 ? 24 : 8));
  }

  /** Whether `addressOf` would be these 4 or 16 bytes. */
  isOf(place: number, address: Uint8Array): boolean {
    const at = this.#names + place * NAME_BYTES;
    const isV6 = this.#memory.readUInt16LE(at) === AF_INET6;
    if (address.length !== (isV6 ? 16 : 4)) return false;
    const from = at + (isV6 ? 8 : 4);
    for (let index = 0; index < address.length; index++)
      if (this.#memory[from + index] !== address[index]) return false;
    return true;
  }

  /** The port of that address. */
  portOf(place: number): number {
    return this.#memory.readUInt16BE(this.#names + place * NAME_BYTES + 2);
  }

  /** When the kernel received it, milliseconds since 1970 by the wall clock; undefined where it did not say. */
  receivedAtMs(place: number): number | undefined {
    const at = this.#find(place, SOL_SOCKET, SO_TIMESTAMPNS);
    return at === undefined ? undefined : timeMs(this.#memory, at);
  }

  /** What became of a sent packet, where the place was received from the queue of errors. */
  errorOf(place: number): PacketError | undefined {
    const at = this.#find(place, SOL_IP, IP_RECVERR) ?? this.#find(place, SOL_IPV6, IPV6_RECVERR);
    if (at === undefined) return undefined;
    const origin = this.#memory.readUInt8(at + 4);
    return { code: nameOf(this.#memory.readUInt32LE(at)), byIcmp: origin === 2 || origin === 3 };
  }

  /** The same by its own words; undefined where no ICMP message said it. Source: linux/errqueue.h `SO_EE_OFFENDER`. */
  icmpErrorOf(place: number): IcmpError | undefined {
    const at = this.#find(place, SOL_IP, IP_RECVERR) ?? this.#find(place, SOL_IPV6, IPV6_RECVERR);
    if (at === undefined || this.errorOf(place)?.byIcmp !== true) return undefined;
    const offender = at + EXTENDED_ERROR_BYTES;
    const family = this.#memory.readUInt16LE(offender);
    const [from, bytes] = family === AF_INET6 ? [8, 16] : family === AF_INET ? [4, 4] : [0, 0];
    return {
      type: this.#memory.readUInt8(at + 5),
      code: this.#memory.readUInt8(at + 6),
      mtu: this.#memory.readUInt32LE(at + 8),
      by: Buffer.from(this.#memory.subarray(offender + from, offender + from + bytes)),
    };
  }

  /** Where the data of a control message begins. */
  #find(place: number, level: number, type: number): number | undefined {
    const from = this.#control + place * CONTROL_BYTES;
    const length = wide(this.#memory, place * HEADER.bytes + HEADER.controlLength);
    const end = from + Math.min(CONTROL_BYTES, length);
    for (let at = from; at + CMSG_HEADER_BYTES <= end;) {
      const bytes = wide(this.#memory, at);
      if (bytes < CMSG_HEADER_BYTES || at + bytes > end) return undefined;
      if (this.#memory.readInt32LE(at + 8) === level && this.#memory.readInt32LE(at + 12) === type)
        return at + CMSG_HEADER_BYTES;
      at += Math.ceil(bytes / 8) * 8;
    }
    return undefined;
  }

  /** @throws RangeError where a place has no such bytes */
  #within(place: number, at: number, bytes: number): number {
    if (place < 0 || place >= this.places || at < 0 || at + bytes > this.bytesEach)
      throw new RangeError("no such place");
    return this.#data + place * this.bytesEach + at;
  }

  #pointerTo(offset: number): bigint {
    return this.pointer + BigInt(offset);
  }
}

export class KernelCalls {
  readonly #libc: Libc;
  readonly #pointerOf: (buffer: Buffer) => bigint;
  readonly #readInt32: (pointer: bigint) => number;
  readonly #number = Buffer.alloc(4097);
  readonly #numberAt: bigint;

  private constructor(libc: Libc, pointerOf: (buffer: Buffer) => bigint, readInt32: (pointer: bigint) => number) {
    this.#libc = libc;
    this.#pointerOf = pointerOf;
    this.#readInt32 = readInt32;
    this.#numberAt = pointerOf(this.#number);
  }

  /** @throws Error where libc cannot be called here: node:ffi is missing or switched off, or the machine is of another kind */
  static async load(): Promise<KernelCalls> {
    assertKnownMachine();
    const { default: ffi } = await import("node:ffi");
    const pointer = "pointer";
    const { functions } = ffi.dlopen(null, {
      socket: { arguments: ["i32", "i32", "i32"], return: "i32" },
      close: { arguments: ["i32"], return: "i32" },
      connect: { arguments: ["i32", pointer, "u32"], return: "i32" },
      getsockname: { arguments: ["i32", pointer, pointer], return: "i32" },
      setsockopt: { arguments: ["i32", "i32", "i32", pointer, "u32"], return: "i32" },
      sendmmsg: { arguments: ["i32", pointer, "u32", "i32"], return: "i32" },
      recvmmsg: { arguments: ["i32", pointer, "u32", "i32", pointer], return: "i32" },
      clock_gettime: { arguments: ["i32", pointer], return: "i32" },
      __errno_location: { arguments: [], return: pointer },
    });
    return new KernelCalls(
      functions,
      (buffer) => ffi.getRawPointer(buffer),
      (at) => ffi.getInt32(at),
    );
  }

  packets(places: number, bytesEach: number): Packets {
    return new Packets(places, bytesEach, this.#pointerOf);
  }

  /** A socket that never waits. @throws Error with the code of the kernel's refusal (EACCES, EPERM, EMFILE, ...) */
  openSocket(domain: number, type: number, protocol: number): number {
    const fd = this.#libc.socket(domain, type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (fd < 0) throw codedError(this.#error(), `socket(${domain}, ${type}, ${protocol}): ${this.#error()}`);
    return fd;
  }

  /**
   * Asks for what became of lost packets, for room for a burst of answers and, where they are wanted, for time stamps of
   * what comes.
   */
  prepare(fd: number, domain: number, receiveBytes: number, stamps: "stamps" | "no stamps" = "stamps"): void {
    if (stamps === "stamps") this.#setNumber(fd, SOL_SOCKET, SO_TIMESTAMPNS, 1);
    this.#setNumber(fd, SOL_SOCKET, SO_RCVBUF, receiveBytes);
    if (domain === AF_INET) this.#setNumber(fd, SOL_IP, IP_RECVERR, 1);
    else this.#setNumber(fd, SOL_IPV6, IPV6_RECVERR, 1);
  }

  /** Lets a raw socket have echo replies alone. Source: raw(7) ICMP_FILTER, RFC 3542 section 3.2: a set bit holds back. */
  onlyEchoReplies(fd: number, domain: number): void {
    if (domain === AF_INET) return this.#setNumber(fd, SOL_RAW, ICMP_FILTER, ~(1 << 0));
    this.#number.fill(0xff, 0, 32);
    this.#number[129 >> 3] = 0xff ^ (1 << (129 & 7));
    this.#libc.setsockopt(fd, IPPROTO_ICMPV6, ICMPV6_FILTER, this.#numberAt, 32);
  }

  /** Packets from here on live for so many hops. */
  limitHops(fd: number, domain: number, hops: number): void {
    if (domain === AF_INET) this.#setNumber(fd, SOL_IP, IP_TTL, hops);
    else this.#setNumber(fd, SOL_IPV6, IPV6_UNICAST_HOPS, hops);
  }

  /** Packets are never cut in pieces: what is too big for the way is said to be, or vanishes. */
  neverFragment(fd: number, domain: number): void {
    if (domain === AF_INET) return this.#setNumber(fd, SOL_IP, IP_MTU_DISCOVER, PROBE);
    this.#setNumber(fd, SOL_IPV6, IPV6_MTU_DISCOVER, PROBE);
    this.#setNumber(fd, SOL_IPV6, IPV6_DONTFRAG, 1);
  }

  /** Lets a socket have only what a filter takes, from the next packet on. @returns false where the kernel refuses it */
  filter(fd: number, steps: readonly FilterStep[]): boolean {
    const bytes = FILTER.bytes + steps.length * FILTER.instructionBytes;
    if (bytes > this.#number.length) throw new RangeError("the filter is too long");
    this.#number.fill(0, 0, bytes);
    this.#number.writeUInt16LE(steps.length, 0);
    this.#number.writeBigUInt64LE(this.#numberAt + BigInt(FILTER.bytes), FILTER.pointer);
    for (const [index, [code, ifSo, ifNot, number]] of steps.entries()) {
      const at = FILTER.bytes + index * FILTER.instructionBytes;
      this.#number.writeUInt16LE(code, at);
      this.#number.writeUInt8(ifSo, at + 2);
      this.#number.writeUInt8(ifNot, at + 3);
      this.#number.writeUInt32LE(number, at + 4);
    }
    return this.#libc.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, this.#numberAt, FILTER.bytes) === 0;
  }

  /**
   * With which own address the kernel would speak to the address of a place; nothing is sent.
   * @returns 4 or 16 bytes; undefined where no way leads there
   */
  sourceFor(packets: Packets, place: number, domain: number): Uint8Array | undefined {
    const fd = this.#libc.socket(domain, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_UDP);
    if (fd < 0) return undefined;
    const { pointer, bytes } = packets.nameOf(place);
    this.#number.writeUInt32LE(NAME_BYTES, NAME_BYTES);
    const isKnown =
      this.#libc.connect(fd, pointer, bytes) === 0 &&
      this.#libc.getsockname(fd, this.#numberAt, this.#numberAt + BigInt(NAME_BYTES)) === 0;
    this.#libc.close(fd);
    if (!isKnown) return undefined;
    const [from, length] = domain === AF_INET6 ? [8, 16] : [4, 4];
    return Uint8Array.from(this.#number.subarray(from, from + length));
  }

  close(fd: number): void {
    this.#libc.close(fd);
  }

  /** Sends places from `from` on. @returns how many left, or the code of the error that the first of them met */
  send(fd: number, packets: Packets, from: number, count: number): number | string {
    if (from < 0 || count < 1 || from + count > packets.places) throw new RangeError("no such places");
    const sent = this.#libc.sendmmsg(fd, packets.pointer + BigInt(from * HEADER.bytes), count, MSG_DONTWAIT);
    return sent >= 0 ? sent : this.#error();
  }

  /** Takes what has come, or what is said about lost packets. @returns how many places were filled; 0: nothing is there */
  receive(fd: number, packets: Packets, queue: "answers" | "errors"): number {
    packets.empty();
    const flags = queue === "errors" ? MSG_DONTWAIT | MSG_ERRQUEUE : MSG_DONTWAIT;
    const filled = Math.max(0, this.#libc.recvmmsg(fd, packets.pointer, packets.places, flags, 0n));
    packets.filled(filled);
    return filled;
  }

  /** Milliseconds since 1970 by the clock of the time stamps. */
  stampMs(): number {
    this.#libc.clock_gettime(CLOCK_REALTIME, this.#numberAt);
    return timeMs(this.#number, 0);
  }

  #setNumber(fd: number, level: number, name: number, value: number): void {
    this.#number.writeInt32LE(value, 0);
    this.#libc.setsockopt(fd, level, name, this.#numberAt, 4);
  }

  #error(): string {
    return nameOf(this.#readInt32(this.#libc.__errno_location()));
  }
}

/** An unsigned number of 64 bits, exact up to 2^53; as a BigInt it would be an object each time. */
function wide(memory: Buffer, at: number): number {
  return memory.readUInt32LE(at) + memory.readUInt32LE(at + 4) * 2 ** 32;
}

/** A struct timespec after 1970, milliseconds. */
function timeMs(memory: Buffer, at: number): number {
  return wide(memory, at) * 1000 + wide(memory, at + 8) / 1e6;
}

/** @throws Error on machines for which these layouts are not known to hold */
export function assertKnownMachine(): void {
  const isKnown = process.platform === "linux" && ["x64", "arm64"].includes(process.arch) && endianness() === "LE";
  if (!isKnown) throw codedError("ENOTSUP", `the kernel's calls are not known on ${process.platform} ${process.arch}`);
}

/** `ECONNREFUSED` for 111. */
export function nameOf(errno: number): string {
  try {
    return getSystemErrorName(-errno);
  } catch {
    return `errno ${errno}`;
  }
}
