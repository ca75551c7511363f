/**
 * How often somebody may try a password. Strangers must not be able to lock out who really has it, and must not be able to
 * guess without end, whether from one address or from many.
 *
 * 1. A browser that has signed in as this user before (`device-cookie.ts`) is asked about its own tries alone.
 * 2. An address that has not failed lately goes by limits of its own kind, which those who have failed do not use up.
 * 3. Everybody else: by address and name together, by address, by name, and over all.
 *
 * Tries that turn out well are given back, so only failures use a limit up. Time is an argument.
 */
import { AttemptLimit, AttemptLimits, type AttemptRate } from "./attempt-limit.ts";

export interface Try {
  /** Of the address (`sourceKey`). */
  readonly source: string;
  readonly user: string;
  /** The browser's proof; undefined: it has none, or one that does not hold. */
  readonly device?: string | undefined;
}

/** A try that counts; `giveBack` when it turned out well. */
export type Taken = { readonly waitMs: 0; giveBack(): void } | { readonly waitMs: number };

const MINUTE_MS = 60_000;
const DEVICE: AttemptRate = { burst: 10, refillMs: MINUTE_MS };
const PAIR: AttemptRate = { burst: 10, refillMs: MINUTE_MS };
const SOURCE: AttemptRate = { burst: 20, refillMs: MINUTE_MS };
const USER: AttemptRate = { burst: 20, refillMs: MINUTE_MS };
const ALL: AttemptRate = { burst: 60, refillMs: 5000 };
/** First failures of addresses, which an attacker can make only as often as there are addresses. */
const FRESH_USER: AttemptRate = { burst: 30, refillMs: 30_000 };
const FRESH_ALL: AttemptRate = { burst: 120, refillMs: 5000 };
/** An address counts as fresh again so long after its last failure. */
const FRESH_AGAIN_MS = 60 * MINUTE_MS;

export class SignInLimits {
  readonly #device = new AttemptLimits([DEVICE]);
  readonly #own = new AttemptLimits([PAIR, SOURCE]);
  readonly #failed = new AttemptLimits([USER, ALL]);
  readonly #fresh = new AttemptLimits([FRESH_USER, FRESH_ALL]);
  /** Empty for who has not failed lately. */
  readonly #lately = new AttemptLimit({ burst: 1, refillMs: FRESH_AGAIN_MS });

  tryTake({ source, user, device }: Try, nowMs: number): Taken {
    if (device !== undefined) return take([[this.#device, [device]]], nowMs);
    const own: Lane = [this.#own, [`${source} ${user}`, source]];
    const isFresh = this.#lately.waitMs(source, nowMs) === 0;
    const taken = take([own, [isFresh ? this.#fresh : this.#failed, [user, "all"]]], nowMs);
    if (!("giveBack" in taken)) return taken;
    if (isFresh) this.#lately.take(source, nowMs);
    return {
      waitMs: 0,
      giveBack: () => {
        taken.giveBack();
        if (isFresh) this.#lately.giveBack(source);
      },
    };
  }
}

type Lane = readonly [AttemptLimits, readonly string[]];

/** One try of every lane, or of none. */
function take(lanes: readonly Lane[], nowMs: number): Taken {
  const taken: Lane[] = [];
  const giveBack = () => {
    for (const [limits, keys] of taken) limits.giveBack(keys);
  };
  for (const lane of lanes) {
    const waitMs = lane[0].tryTake(lane[1], nowMs);
    if (waitMs > 0) {
      giveBack();
      return { waitMs };
    }
    taken.push(lane);
  }
  return { waitMs: 0, giveBack };
}
