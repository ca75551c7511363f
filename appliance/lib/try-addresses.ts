/**
 * Tries several addresses of one name until one of them does what is asked: the next one as soon as one has failed, or has
 * been silent for a while. The idea is RFC 8305's.
 */
import { blamesBox, errorCode, isAbort } from "./errno.ts";

/** An address that was tried in vain, and the error's code; ETIMEDOUT for one that stayed silent. */
export interface FailedAddress {
  readonly address: string;
  readonly code: string;
}

export interface Reached<T> {
  readonly value: T;
  readonly address: string;
  /** What failed, or stayed silent until another address was quicker; in the order in which they were tried. */
  readonly failed: readonly FailedAddress[];
}

export interface Trying<T> {
  readonly signal: AbortSignal;
  /** Default `PATIENCE_MS`. */
  readonly patienceMs?: number;
  /** Frees what came too late to be of use. */
  readonly discard?: (value: T) => void;
}

/**
 * No address did: `cause` is the first failure that is not this box's own, or the first of all; at the deadline its
 * TimeoutError, unless one address said something wrong by then.
 */
export class NoAddressAnswers extends Error {
  readonly code: string;
  readonly failed: readonly FailedAddress[];
  constructor(cause: Error, failed: readonly FailedAddress[]) {
    super(cause.message, { cause });
    this.name = "NoAddressAnswers";
    this.code = codeOf(cause);
    this.failed = failed;
  }
}

/** More addresses of one name are not tried. */
export const MOST_ADDRESSES = 8;
/** A silent address has so long before the next one is tried beside it. Source: RFC 8305, 8 (250 ms), for slow lines. */
export const PATIENCE_MS = 1000;

/** Patience for a run of so many milliseconds: short enough for every address to have its turn. */
export function patienceFor(addresses: readonly string[], timeoutMs: number): number {
  return Math.min(PATIENCE_MS, timeoutMs / (Math.min(addresses.length, MOST_ADDRESSES) + 1));
}

/**
 * @param addresses the preferred one first; at least one
 * @param attempt what is tried with one address; its signal is aborted as soon as another address was quicker
 * @throws NoAddressAnswers where several were tried; of one address its own error; the signal's reason when aborted and
 *   nothing is known but silence
 */
export async function tryAddresses<T>(
  addresses: readonly string[],
  attempt: (address: string, signal: AbortSignal) => Promise<T>,
  trying: Trying<T>,
): Promise<Reached<T>> {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) {
    return { value: await attempt(only, trying.signal), address: only, failed: [] };
  }
  return new Race(addresses.slice(0, MOST_ADDRESSES), attempt, trying).run();
}

/** What has become of one address. */
interface Course {
  readonly address: string;
  readonly abort: AbortController;
  /** Its patience is over. */
  isLate: boolean;
  error?: Error;
}

class Race<T> {
  readonly #waiting: string[];
  readonly #attempt: (address: string, signal: AbortSignal) => Promise<T>;
  readonly #trying: Trying<T>;
  readonly #courses: Course[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;
  #resolve: (reached: Reached<T>) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(
    addresses: readonly string[],
    attempt: (address: string, signal: AbortSignal) => Promise<T>,
    trying: Trying<T>,
  ) {
    this.#waiting = [...addresses];
    this.#attempt = attempt;
    this.#trying = trying;
  }

  run(): Promise<Reached<T>> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#tryNext();
    });
  }

  #tryNext(): void {
    clearTimeout(this.#timer);
    const address = this.#waiting.shift();
    if (address === undefined || this.#isOver) return;
    const course: Course = { address, abort: new AbortController(), isLate: false };
    this.#courses.push(course);
    if (this.#waiting.length > 0) {
      this.#timer = setTimeout(() => this.#losePatience(), this.#trying.patienceMs ?? PATIENCE_MS);
    }
    const signal = AbortSignal.any([this.#trying.signal, course.abort.signal]);
    this.#attempt(address, signal).then(
      (value) => this.#onSuccess(course, value),
      (error: Error) => this.#onFailure(course, error),
    );
  }

  #losePatience(): void {
    for (const course of this.#courses) course.isLate ||= course.error === undefined;
    this.#tryNext();
  }

  #onSuccess(course: Course, value: T): void {
    if (this.#isOver) {
      this.#trying.discard?.(value);
      return;
    }
    const { address } = course;
    const failed = this.#courses.filter((other) => other !== course && (other.error !== undefined || other.isLate));
    this.#settle(course);
    this.#resolve({ value, address, failed: failed.map(named) });
  }

  #onFailure(course: Course, error: Error): void {
    course.error = error;
    if (this.#isOver) return;
    const isRunning = this.#courses.some((other) => other.error === undefined);
    const { signal } = this.#trying;
    if (signal.aborted) clearTimeout(this.#timer);
    else if (this.#waiting.length > 0) return this.#tryNext();
    if (isRunning) return;
    this.#settle();
    this.#reject(signal.aborted ? this.#errorAtEnd(signal.reason as Error) : this.#noAddress());
  }

  /** The time is up; each attempt has told what it knows. */
  #errorAtEnd(reason: Error): Error {
    const told = this.#courses.find(({ error }) => error !== undefined && error !== reason && !isSocketError(error));
    const failed = this.#courses.map(named);
    if (told?.error !== undefined) return new NoAddressAnswers(told.error, failed);
    const isMoreKnown = reason.name === "TimeoutError" && this.#courses.some(({ error }) => error !== reason);
    return isMoreKnown ? new NoAddressAnswers(reason, failed) : reason;
  }

  #noAddress(): Error {
    const telling = this.#courses.find(({ error }) => !blamesBox(error)) ?? this.#courses[0];
    if (telling?.error === undefined) return new Error("no address to try");
    return new NoAddressAnswers(telling.error, this.#courses.map(named));
  }

  /** @param winner what it has reached lives on, and with it its signal */
  #settle(winner?: Course): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    for (const course of this.#courses) {
      if (course !== winner && course.error === undefined) course.abort.abort(new Error("another address was quicker"));
    }
  }
}

/** Refused, reset, unreachable, too late: what a socket says by itself, not what was understood of an answer. */
function isSocketError(error: Error): boolean {
  return isAbort(error) || "syscall" in error;
}

function named({ address, error }: Course): FailedAddress {
  return { address, code: error === undefined ? "ETIMEDOUT" : codeOf(error) };
}

function codeOf(error: Error): string {
  return errorCode(error) ?? (isAbort(error) ? "ETIMEDOUT" : error.name);
}
