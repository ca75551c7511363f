/** Opens TCP connections to many targets and closes them again: the interface of both ways to do so. */
import type { BurstAddress } from "#bursts/address-bytes.ts";
import { codedError } from "#lib/errno.ts";

export interface ConnectTarget {
  /** An IP address, no name; with a zone where it is link-local (`fe80::1%eth0`). */
  readonly address: string;
  readonly port: number;
}

/** Who hears what becomes of targets, by their places. */
export interface ConnectEvents {
  isWanted(place: number): boolean;
  /** The connection was open after so many milliseconds, and is closed again. @param isExact the kernel itself measured them */
  opened(place: number, connectMs: number, isExact: boolean): void;
  /** @param error with the kernel's code: ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EMFILE, ... */
  failed(place: number, error: Error): void;
  /** Some were told; nobody needs to wait for the others. */
  told(): void;
}

/** Targets that are connected to together, prepared. */
export interface ConnectRow {
  /**
   * Connects once to all that are wanted. Settles when each was told, or soon after the signal's end: whoever was not told by
   * then was silent. Never rejects for what a target does.
   */
  run(events: ConnectEvents, signal: AbortSignal): Promise<void>;
}

/** A conversation over an open connection. The end of the signal it was opened with ends it. */
export interface Talk {
  /** What opening the connection took. */
  readonly connectMs: number;
  /** How long ago it was open when that was noticed, and how long ago the last bytes had come when they were given. */
  readonly openAgoMs: number;
  readonly heardAgoMs: number;
  /** Says something, now or as soon as the other side takes it. */
  say(bytes: Buffer): void;
  /**
   * The next bytes, asked for one after the other; undefined: the other side has ended.
   * @throws Error with the kernel's code; the signal's reason
   */
  next(): Promise<Buffer | undefined>;
  close(): void;
}

export interface Connector {
  prepare(targets: readonly ConnectTarget[]): ConnectRow;
  /**
   * Opens a connection to talk over. Undefined: whoever wants to talk does so by Node's sockets.
   * @throws Error with the kernel's code, as `ConnectEvents.failed`; the signal's reason
   */
  talk?(target: ConnectTarget, signal: AbortSignal): Promise<Talk>;
}

/** Connections that are begun together; then a millisecond goes by: a small switch is not to drop what we send at once. */
export const CONNECTS_AT_ONCE = 16;
export const PAUSE_MS = 1;

/** Why nothing can be connected to by this address: EINVAL for what is none, EADDRNOTAVAIL for a zone that names no interface. */
export function addressFault(address: string, known: BurstAddress | undefined): string | undefined {
  if (known === undefined) return "EINVAL";
  return known.scope === 0 && address.includes("%") ? "EADDRNOTAVAIL" : undefined;
}

/** The error as both ways word it. */
export function connectError(code: string, { address, port }: ConnectTarget): Error {
  const where = address.includes(":") ? `[${address}]` : address;
  return Object.assign(codedError(code, `connect ${code} ${where}:${port}`), { syscall: "connect" });
}

/** The error of a target whose turn did not come before the deadline, all descriptors being taken by silent ones. */
export function noDescriptor(target: ConnectTarget): Error {
  return connectError("EMFILE", target);
}

/**
 * Connects to one target.
 * @returns milliseconds until the connection was open; it is closed again
 * @throws Error with the kernel's code; the signal's reason when it ended first
 */
export async function connectOnce(connector: Connector, target: ConnectTarget, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  let outcome: number | Error | undefined;
  const events: ConnectEvents = {
    isWanted: () => true,
    opened: (_place, connectMs) => void (outcome = connectMs),
    failed: (_place, error) => void (outcome = error),
    told: () => undefined,
  };
  await connector.prepare([target]).run(events, signal);
  if (outcome === undefined) signal.throwIfAborted();
  if (typeof outcome === "number") return outcome;
  throw outcome ?? new Error("the connector said nothing");
}
