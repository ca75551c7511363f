/**
 * Opens a TCP connection to the first of several addresses that takes it, as browsers and curl do: the next one is tried as
 * soon as one has failed, or stays silent for a while. The idea is RFC 8305's.
 */
import type { Socket } from "node:net";
import { blamesBox, errorCode } from "#lib/errno.ts";
import { connectTcp } from "./connect-tcp.ts";

/** An address that was tried in vain, and the error's code. */
export interface FailedAddress {
  readonly address: string;
  readonly code: string;
}

export interface Connected {
  readonly socket: Socket;
  readonly address: string;
  /** Opening the connection to that address, milliseconds. */
  readonly connectMs: number;
  readonly failed: readonly FailedAddress[];
}

/** No address took the connection: the first failure that is not this box's own, or the first of all. */
export class NoAddressAnswers extends Error {
  readonly code: string;
  readonly failed: readonly FailedAddress[];
  constructor(cause: Error, failed: readonly FailedAddress[]) {
    super(cause.message, { cause });
    this.name = "NoAddressAnswers";
    this.code = errorCode(cause) ?? "";
    this.failed = failed;
  }
}

/** More addresses of one name are not tried. */
const MOST_ADDRESSES = 8;
/** A silent address has so long before the next one is tried beside it. Source: RFC 8305, 8 (250 ms), for slow lines. */
const PATIENCE_MS = 1000;

/**
 * @param addresses IP addresses, the preferred one first; at least one
 * @param now monotonic milliseconds
 * @throws NoAddressAnswers where several were tried; of one address its own error; the signal's reason when aborted
 */
export async function connectToAny(
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
  now: () => number,
): Promise<Connected> {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) {
    const startedAt = now();
    const socket = await connectTcp(only, port, signal);
    return { socket, address: only, connectMs: now() - startedAt, failed: [] };
  }
  return race(addresses.slice(0, MOST_ADDRESSES), port, signal, now);
}

interface Failure {
  readonly address: string;
  readonly error: Error;
}

function race(addresses: readonly string[], port: number, signal: AbortSignal, now: () => number): Promise<Connected> {
  const waiting = [...addresses];
  const underWay = new Set<AbortController>();
  const failures: Failure[] = [];
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const settle = (finish: () => void) => {
      isOver = true;
      clearTimeout(timer);
      for (const attempt of underWay) attempt.abort(new Error("another address was quicker"));
      finish();
    };
    const tryNext = () => {
      clearTimeout(timer);
      const address = waiting.shift();
      if (address === undefined || isOver) return;
      if (waiting.length > 0) timer = setTimeout(tryNext, PATIENCE_MS);
      const startedAt = now();
      const attempt = new AbortController();
      underWay.add(attempt);
      connectTcp(address, port, AbortSignal.any([signal, attempt.signal])).then(
        (socket) => {
          underWay.delete(attempt);
          if (isOver) socket.destroy();
          else settle(() => resolve({ socket, address, connectMs: now() - startedAt, failed: failures.map(named) }));
        },
        (error: Error) => {
          underWay.delete(attempt);
          if (isOver) return;
          failures.push({ address, error });
          if (signal.aborted) settle(() => reject(signal.reason as Error));
          else if (waiting.length > 0) tryNext();
          else if (underWay.size === 0) settle(() => reject(noAddress(failures)));
        },
      );
    };
    tryNext();
  });
}

function named({ address, error }: Failure): FailedAddress {
  return { address, code: errorCode(error) ?? error.name };
}

function noAddress(failures: readonly Failure[]): Error {
  const telling = failures.find(({ error }) => !blamesBox(error)) ?? failures[0];
  if (telling === undefined) return new Error("no address to connect to");
  return new NoAddressAnswers(telling.error, failures.map(named));
}
