/** The box's own certificate as a listener shows it, and its renewal while the listener runs. */
import type { Timer, TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";

const LOOK_EVERY_MS = 86_400_000;

/** PEM. */
export interface KeyPair {
  readonly key: string;
  readonly certificate: string;
}

/** Takes a renewed certificate up once a day, until it is cancelled. One that cannot be had leaves the one in use. */
export function renewDaily(
  listener: string,
  parts: { readonly certificate: () => Promise<KeyPair>; readonly clock: TimerClock; readonly log: Log },
  use: (pair: KeyPair) => void,
): Timer {
  const { certificate, clock, log } = parts;
  const renew = () =>
    void certificate()
      .then(use)
      .catch((error: unknown) => log.warn({ listener, error: String(error) }, "the certificate could not be renewed"));
  return clock.every(LOOK_EVERY_MS, renew, { idle: true });
}
