/** What bursts of echo requests have in common: the kind of socket, room for answers, and whom they ping. */
import * as kernel from "#bursts/kernel-calls.ts";
import type { KernelCalls, Packets } from "#bursts/kernel-calls.ts";

/** Places for what comes; more is read in several calls. */
export const PLACES = 64;
const BYTES_PER_ANSWER = 1500;
export const SOCKET_TYPES = { ping: kernel.SOCK_DGRAM, raw: kernel.SOCK_RAW } as const;

/** Ping sockets are for everybody whom `ping_group_range` names; raw ones take CAP_NET_RAW. */
export type SocketKind = "ping" | "raw";

/** What all bursts of a pinger share. */
export interface EchoMeans {
  readonly calls: KernelCalls;
  readonly kind: SocketKind;
  /** Room for what comes; it is read and understood in one go. */
  readonly answers: Packets;
  /** Aborted when the pinger is stopped. */
  readonly stopped: AbortSignal;
}

/** Room for what comes. */
export function answerRoom(calls: KernelCalls): Packets {
  return calls.packets(PLACES, BYTES_PER_ANSWER);
}

/** Whom a burst pings. */
export interface EchoAddress {
  readonly text: string;
  /** 4 or 16 bytes, all of one burst alike. */
  readonly bytes: Uint8Array;
  /** Interface number of a link-local one. */
  readonly scope: number;
}

/** The Internet checksum (RFC 1071) of these words of 16 bits, all others being zero. */
export function checksumOf(...words: readonly number[]): number {
  let sum = words.reduce((all, word) => all + word, 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return 0xffff ^ sum;
}
