/** Whether a signed order is to be taken: for this box, in its time, for the first time, and by a key that may. Pure. */
import type { SignedOrder } from "#model/order.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { CommandKey } from "#model/site.ts";

/** What the box knows when an order comes. */
export interface Judging {
  /** The box's base topic. */
  readonly base: string;
  readonly boot: string;
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  readonly clockTrusted: boolean;
  /** The earliest moment it can be by what signed orders said, also where the clock is wrong; see `EarliestTime`. */
  readonly earliestMs: number;
  /** Orders that expire no later than this may have been done and forgotten. */
  readonly forgottenUntil: number;
  /** Orders issued until then may have been done by the box that this one was restored from; 0: it was not. */
  readonly notIssuedUntil: number;
  /** The highest sequence of this key. */
  readonly highest: number;
  /** An order of this id was taken. */
  readonly isKept: boolean;
}

/** The clock of whoever signs may be ahead by so much. */
export const SKEW_MS = 120_000;
export const MOST_LIFETIME_MS = 86_400_000;

/** Why an order is not for this box, not now or not again; undefined: it is. The worst reason first. */
export function whyNotTaken(order: SignedOrder, now: Judging): Refusal | undefined {
  if (order.target !== now.base) return refusal("otherTarget", "", { base: now.base });
  return whyNotNow(order, now) ?? whyNotAgain(order, now);
}

/** The same for its time alone. @param mostLifetimeMs from when it was issued until it expires */
export function whyNotNow(
  order: SignedOrder,
  now: Pick<Judging, "boot" | "wallMs" | "clockTrusted" | "earliestMs">,
  mostLifetimeMs = MOST_LIFETIME_MS,
): Refusal | undefined {
  const issuedAt = Date.parse(order.issuedAt);
  const expiresAt = Date.parse(order.expiresAt);
  if (expiresAt <= issuedAt || expiresAt - issuedAt > mostLifetimeMs)
    return refusal("lifetimeTooLong", "", { hours: mostLifetimeMs / 3_600_000 });
  if (order.boot !== undefined && order.boot !== now.boot) return refusal("otherBoot", "");
  if (!now.clockTrusted) {
    if (order.boot === undefined) return refusal("untrustedClock", "");
    return expiresAt <= now.earliestMs ? refusal("expired", "") : undefined;
  }
  if (expiresAt <= now.wallMs) return refusal("expired", "");
  if (issuedAt > now.wallMs + SKEW_MS) return refusal("notYetValid", "", { skewSeconds: SKEW_MS / 1000 });
  return undefined;
}

function whyNotAgain({ boot, issuedAt, expiresAt, sequence }: SignedOrder, now: Judging): Refusal | undefined {
  if (now.isKept) return refusal("seenBefore", "");
  if (Date.parse(expiresAt) <= now.forgottenUntil) return refusal("seenBefore.perhaps", "");
  // What names this run of the box was issued for no box before. Whoever signs may be ahead.
  const isOfBefore = boot === undefined && Date.parse(issuedAt) <= now.notIssuedUntil + SKEW_MS;
  if (now.notIssuedUntil > 0 && isOfBefore) return refusal("seenBefore.restored", "");
  if (sequence !== undefined && sequence <= now.highest) return refusal("outOfOrder", "", { highest: now.highest });
  return undefined;
}

/** Whether the configuration lets a key give a command, beside what its role says. */
export function mayGive({ commands }: CommandKey, command: string): boolean {
  if (commands === undefined) return true;
  return commands.some((one) => one === command || (one.endsWith(".*") && command.startsWith(one.slice(0, -1))));
}

/**
 * The earliest moment it can be: when the newest order was signed, and what has passed since by the steady clock. With a clock
 * that nobody believes it is all there is.
 */
export class EarliestTime {
  #issuedAtMs = 0;
  #steadyMs = 0;

  /** @param issuedAtMs of an order with a good signature for this box and this run  @param steadyMs now, monotonic */
  learn(issuedAtMs: number, steadyMs: number): void {
    const trusted = issuedAtMs - SKEW_MS; // whoever signed it may be ahead
    if (trusted <= this.at(steadyMs)) return;
    this.#issuedAtMs = trusted;
    this.#steadyMs = steadyMs;
  }

  /** Milliseconds since 1970 (UTC); 0: nothing is known. */
  at(steadyMs: number): number {
    return this.#issuedAtMs === 0 ? 0 : this.#issuedAtMs + (steadyMs - this.#steadyMs);
  }
}
