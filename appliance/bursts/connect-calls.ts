/**
 * The kernel's calls for many TCP connections at once, and for what is said over them, through node:ffi. Knows pointers, as `kernel-calls.ts` does, and by the
 * same rules: each points into a buffer that its row owns for life, and places are checked here.
 *
 * `poll` rather than `epoll`: one call instead of two for each connection, and `struct pollfd` has the same 8 bytes
 * everywhere. Layouts hold for 64-bit Linux with glibc or musl, x86-64 and arm64 alike. Source: connect(2), poll(2), tcp(7),
 * ipv6(7), getrlimit(2), send(2), recvmsg(2), socket(7) "SO_TIMESTAMPNS"; linux/tcp.h `struct tcp_info`.
 */
import { constants } from "node:os";
import { codedError } from "#lib/errno.ts";
import { AF_INET, AF_INET6, assertKnownMachine, nameOf } from "./kernel-calls.ts";

const { EAGAIN, EINPROGRESS, EINTR } = constants.errno;
const SOCK_STREAM = 1;
const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
const SOL_SOCKET = 1;
const SO_ERROR = 4;
const IPPROTO_TCP = 6;
const TCP_INFO = 11;
const SO_TIMESTAMPNS = 35;
const MSG_DONTWAIT = 0x40;
const MSG_NOSIGNAL = 0x4000;
const CLOCK_REALTIME = 0;
const RLIMIT_NOFILE = 7;
/** What a connection is looked at for: that something has come; that it is open, or takes more; its failing alone. */
export const POLL = { in: 1, out: 4, failure: 0 } as const;

/** struct sockaddr_in6, the larger of the two. */
const NAME_BYTES = 28;
const NAME_BYTES_IPV4 = 16;
/** struct pollfd: descriptor, what is asked, what is so. */
const POLLFD = { bytes: 8, asked: 4, seen: 6 };
/** struct msghdr: name pointer and length, iovec pointer and count, control pointer and length, flags. */
const MESSAGE = { bytes: 56, iovec: 16, iovecs: 24, control: 32, controlLength: 40 };
const IOVEC_BYTES = 16;
/** struct cmsghdr (length, level, type) and struct timespec. */
const STAMP = { type: 12, seconds: 16, nanoseconds: 24, bytes: 32 };
/** Bytes that are said or heard by one call. */
export const MOST_BYTES_AT_ONCE = 65_536;
/** struct tcp_info: round trip in microseconds, packets that were sent again. */
const TCP = { roundTrip: 68, sentAgain: 100, bytes: 104 };

interface Libc {
  socket(domain: number, type: number, protocol: number): number;
  connect(fd: number, name: bigint, length: number): number;
  close(fd: number): number;
  poll(fds: bigint, count: bigint, timeoutMs: number): number;
  getsockopt(fd: number, level: number, name: number, value: bigint, length: bigint): number;
  setsockopt(fd: number, level: number, name: number, value: bigint, length: number): number;
  send(fd: number, bytes: bigint, length: bigint, flags: number): bigint;
  recvmsg(fd: number, message: bigint, flags: number): bigint;
  clock_gettime(clock: number, time: bigint): number;
  getrlimit(resource: number, limit: bigint): number;
  __errno_location(): bigint;
}

/** A row of addresses to connect to; filled once, used as often as wanted. */
export class SocketAddresses {
  readonly places: number;
  readonly #memory: Buffer;
  readonly #pointer: bigint;

  /** @param pointerOf gives the address of a buffer that never moves */
  constructor(places: number, pointerOf: (buffer: Buffer) => bigint) {
    this.places = places;
    this.#memory = unmoved(places * NAME_BYTES);
    this.#pointer = pointerOf(this.#memory);
  }

  /** @param address 4 or 16 bytes; @param scope interface number of a link-local one */
  put(place: number, address: Uint8Array, port: number, scope: number): void {
    if (place < 0 || place >= this.places) throw new RangeError("no such place");
    const isV6 = address.length === 16;
    const at = place * NAME_BYTES;
    this.#memory.fill(0, at, at + NAME_BYTES);
    this.#memory.writeUInt16LE(isV6 ? AF_INET6 : AF_INET, at);
    this.#memory.writeUInt16BE(port, at + 2);
    this.#memory.set(address.subarray(0, 16), at + (isV6 ? 8 : 4));
    if (isV6) this.#memory.writeUInt32LE(scope, at + 24);
  }

  familyAt(place: number): number {
    return this.#memory.readUInt16LE(place * NAME_BYTES);
  }

  pointerTo(place: number): bigint {
    if (place < 0 || place >= this.places) throw new RangeError("no such place");
    return this.#pointer + BigInt(place * NAME_BYTES);
  }
}

/** Descriptors whose connections are under way, without gaps. */
export class PollRow {
  readonly slots: number;
  readonly #memory: Buffer;
  readonly pointer: bigint;
  #used = 0;

  /** @param pointerOf gives the address of a buffer that never moves */
  constructor(slots: number, pointerOf: (buffer: Buffer) => bigint) {
    this.slots = slots;
    this.#memory = unmoved(slots * POLLFD.bytes);
    this.pointer = pointerOf(this.#memory);
  }

  get used(): number {
    return this.#used;
  }

  /** @returns the slot, which is the last one. */
  add(fd: number): number {
    if (this.#used >= this.slots) throw new RangeError("no slot is free");
    const at = this.#used * POLLFD.bytes;
    this.#memory.writeInt32LE(fd, at);
    this.#memory.writeInt16LE(POLL.out, at + POLLFD.asked);
    this.#memory.writeInt16LE(0, at + POLLFD.seen);
    return this.#used++;
  }

  /** What the next polls look for; at first `POLL.out`. */
  ask(slot: number, what: number): void {
    if (slot < 0 || slot >= this.#used) throw new RangeError("no such slot");
    this.#memory.writeInt16LE(what, slot * POLLFD.bytes + POLLFD.asked);
  }

  fdAt(slot: number): number {
    return this.#memory.readInt32LE(slot * POLLFD.bytes);
  }

  /** Whether the last `poll` found what was asked for, or that the connection has failed. */
  isSettled(slot: number): boolean {
    return this.#memory.readInt16LE(slot * POLLFD.bytes + POLLFD.seen) !== 0;
  }

  /** Frees a slot; the last one moves into it. */
  remove(slot: number): void {
    if (slot < 0 || slot >= this.#used) throw new RangeError("no such slot");
    this.#used -= 1;
    const last = this.#used * POLLFD.bytes;
    this.#memory.copy(this.#memory, slot * POLLFD.bytes, last, last + POLLFD.bytes);
  }
}

export class ConnectCalls {
  readonly #libc: Libc;
  readonly #pointerOf: (buffer: Buffer) => bigint;
  readonly #readInt32: (pointer: bigint) => number;
  readonly #value = unmoved(256);
  readonly #valueAt: bigint;
  readonly #length = unmoved(4);
  readonly #lengthAt: bigint;
  /** Only where something is said over connections. */
  #room: TalkRoom | undefined;

  private constructor(libc: Libc, pointerOf: (buffer: Buffer) => bigint, readInt32: (pointer: bigint) => number) {
    this.#libc = libc;
    this.#pointerOf = pointerOf;
    this.#readInt32 = readInt32;
    this.#valueAt = pointerOf(this.#value);
    this.#lengthAt = pointerOf(this.#length);
  }

  /** @throws Error where libc cannot be called here: node:ffi is missing or switched off, or the machine is of another kind */
  static async load(): Promise<ConnectCalls> {
    assertKnownMachine();
    const { default: ffi } = await import("node:ffi");
    const pointer = "pointer";
    const { functions } = ffi.dlopen(null, {
      socket: { arguments: ["i32", "i32", "i32"], return: "i32" },
      connect: { arguments: ["i32", pointer, "u32"], return: "i32" },
      close: { arguments: ["i32"], return: "i32" },
      poll: { arguments: [pointer, "u64", "i32"], return: "i32" },
      getsockopt: { arguments: ["i32", "i32", "i32", pointer, pointer], return: "i32" },
      setsockopt: { arguments: ["i32", "i32", "i32", pointer, "u32"], return: "i32" },
      send: { arguments: ["i32", pointer, "u64", "i32"], return: "i64" },
      recvmsg: { arguments: ["i32", pointer, "i32"], return: "i64" },
      clock_gettime: { arguments: ["i32", pointer], return: "i32" },
      getrlimit: { arguments: ["i32", pointer], return: "i32" },
      __errno_location: { arguments: [], return: pointer },
    });
    return new ConnectCalls(
      functions,
      (buffer) => ffi.getRawPointer(buffer),
      (at) => ffi.getInt32(at),
    );
  }

  addresses(places: number): SocketAddresses {
    return new SocketAddresses(places, this.#pointerOf);
  }

  pollRow(slots: number): PollRow {
    return new PollRow(slots, this.#pointerOf);
  }

  /** Begins a connection. @returns its descriptor, or the code with which this box or the kernel refuses at once */
  connect(addresses: SocketAddresses, place: number): number | string {
    const family = addresses.familyAt(place);
    const fd = this.#libc.socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (fd < 0) return this.#error();
    const bytes = family === AF_INET6 ? NAME_BYTES : NAME_BYTES_IPV4;
    if (this.#libc.connect(fd, addresses.pointerTo(place), bytes) === 0) return fd;
    const errno = this.#errno();
    if (errno === EINPROGRESS || errno === EINTR) return fd;
    this.#libc.close(fd);
    return nameOf(errno);
  }

  /** Looks which connections of a row are settled, without waiting. @returns how many; 0 also where the kernel cannot say now */
  poll(row: PollRow): number {
    return row.used === 0 ? 0 : Math.max(0, this.#libc.poll(row.pointer, BigInt(row.used), 0));
  }

  /** What became of a settled connection: undefined if it is open, else its error. */
  errorOf(fd: number): string | undefined {
    if (this.#option(fd, SOL_SOCKET, SO_ERROR, 4) < 4) return this.#error();
    const errno = this.#value.readInt32LE(0);
    return errno === 0 ? undefined : nameOf(errno);
  }

  /**
   * How long the first packet took there and back, milliseconds, as the kernel measured it. Undefined where it does not say,
   * or where that packet had to be sent again: then the connection took longer than one round trip.
   */
  roundTripMs(fd: number): number | undefined {
    if (this.#option(fd, IPPROTO_TCP, TCP_INFO, TCP.bytes) < TCP.bytes) return undefined;
    const roundTripUs = this.#value.readUInt32LE(TCP.roundTrip);
    return roundTripUs === 0 || this.#value.readUInt32LE(TCP.sentAgain) > 0 ? undefined : roundTripUs / 1000;
  }

  /** @throws Error with the code of the refusal where no TCP socket can be had, ENOTSUP where TCP_INFO is not told */
  requireRoundTrips(): void {
    const fd = this.#libc.socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
    if (fd < 0) throw codedError(this.#error(), `socket ${this.#error()}`);
    const bytes = this.#option(fd, IPPROTO_TCP, TCP_INFO, TCP.bytes);
    this.#libc.close(fd);
    if (bytes < TCP.bytes) throw codedError("ENOTSUP", "the kernel does not tell a connection's round trip (TCP_INFO)");
  }

  /** From now on the kernel stamps what comes over this connection. */
  stampArrivals(fd: number): void {
    this.#value.writeInt32LE(1, 0);
    this.#libc.setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, this.#valueAt, 4);
  }

  /** Says bytes from `from` on, without waiting. @returns how many the kernel took, 0 where it has no room; or its error */
  say(fd: number, bytes: Uint8Array, from: number): number | string {
    const room = (this.#room ??= new TalkRoom(this.#pointerOf));
    const length = Math.min(MOST_BYTES_AT_ONCE, bytes.length - from);
    room.bytes.set(bytes.subarray(from, from + length));
    const said = Number(this.#libc.send(fd, room.bytesAt, BigInt(length), MSG_DONTWAIT | MSG_NOSIGNAL));
    return said >= 0 ? said : this.#unlessToBeTriedAgain(0);
  }

  /**
   * Takes what has come, without waiting; what is given holds until the next call.
   * @returns the bytes; none: the other side has ended; undefined: nothing has come; or the kernel's error
   */
  hear(fd: number): Buffer | string | undefined {
    const room = (this.#room ??= new TalkRoom(this.#pointerOf));
    room.empty();
    const heard = Number(this.#libc.recvmsg(fd, room.messageAt, MSG_DONTWAIT));
    return heard >= 0 ? room.bytes.subarray(0, heard) : this.#unlessToBeTriedAgain(undefined);
  }

  /** How long ago the kernel had the bytes that were heard last, milliseconds; undefined where it does not say. */
  heardAgoMs(): number | undefined {
    const stampMs = this.#room?.stampMs();
    if (stampMs === undefined || this.#libc.clock_gettime(CLOCK_REALTIME, this.#valueAt) !== 0) return undefined;
    const nowMs = Number(this.#value.readBigInt64LE(0)) * 1000 + Number(this.#value.readBigInt64LE(8)) / 1e6;
    return nowMs - stampMs;
  }

  #unlessToBeTriedAgain<T>(otherwise: T): T | string {
    const errno = this.#errno();
    return errno === EAGAIN || errno === EINTR ? otherwise : nameOf(errno);
  }

  /**
   * A plain close(2), as Node's own sockets end: a FIN where nothing was left unread. A reset (SO_LINGER of 0) would be
   * cheaper, but servers log it as a broken connection, and some block who does it often.
   */
  close(fd: number): void {
    this.#libc.close(fd);
  }

  /** How many files this process may have open; Infinity where that cannot be learned or is not limited. */
  descriptorLimit(): number {
    if (this.#libc.getrlimit(RLIMIT_NOFILE, this.#valueAt) !== 0) return Infinity;
    const limit = this.#value.readBigUInt64LE(0);
    return limit > 1n << 31n ? Infinity : Number(limit);
  }

  /** Reads an option into `#value`. @returns its bytes; -1 on failure */
  #option(fd: number, level: number, name: number, bytes: number): number {
    this.#length.writeUInt32LE(bytes, 0);
    if (this.#libc.getsockopt(fd, level, name, this.#valueAt, this.#lengthAt) !== 0) return -1;
    return this.#length.readUInt32LE(0);
  }

  #error(): string {
    return nameOf(this.#errno());
  }

  #errno(): number {
    return this.#readInt32(this.#libc.__errno_location());
  }
}

/** Where bytes are put to be said, and where they come to be heard, with the stamp of their arrival. */
class TalkRoom {
  readonly bytes = unmoved(MOST_BYTES_AT_ONCE);
  readonly bytesAt: bigint;
  readonly messageAt: bigint;
  readonly #message = unmoved(MESSAGE.bytes + IOVEC_BYTES + STAMP.bytes);
  readonly #stamp = MESSAGE.bytes + IOVEC_BYTES;

  /** @param pointerOf gives the address of a buffer that never moves */
  constructor(pointerOf: (buffer: Buffer) => bigint) {
    this.bytesAt = pointerOf(this.bytes);
    this.messageAt = pointerOf(this.#message);
    this.#message.writeBigUInt64LE(this.messageAt + BigInt(MESSAGE.bytes), MESSAGE.iovec);
    this.#message.writeBigUInt64LE(1n, MESSAGE.iovecs);
    this.#message.writeBigUInt64LE(this.messageAt + BigInt(this.#stamp), MESSAGE.control);
    this.#message.writeBigUInt64LE(this.bytesAt, MESSAGE.bytes);
    this.#message.writeBigUInt64LE(BigInt(MOST_BYTES_AT_ONCE), MESSAGE.bytes + 8);
  }

  /** Makes ready for hearing. */
  empty(): void {
    this.#message.writeBigUInt64LE(BigInt(STAMP.bytes), MESSAGE.controlLength);
  }

  /** When the kernel had the bytes, milliseconds since 1970; the stamp is all that was asked for. */
  stampMs(): number | undefined {
    const at = this.#stamp;
    if (this.#message.readBigUInt64LE(MESSAGE.controlLength) < BigInt(STAMP.bytes)) return undefined;
    if (this.#message.readInt32LE(at + STAMP.type) !== SO_TIMESTAMPNS) return undefined;
    const seconds = Number(this.#message.readBigInt64LE(at + STAMP.seconds));
    return seconds * 1000 + Number(this.#message.readBigInt64LE(at + STAMP.nanoseconds)) / 1e6;
  }
}

/** Memory of its own, larger than what Node cuts from its pool, and never moved. */
function unmoved(bytes: number): Buffer {
  return Buffer.alloc(Math.max(bytes, 4097));
}
