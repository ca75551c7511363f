/**
 * When the next certificate is asked for, and when it is said that it should have come. By the wall clock where it is
 * trusted; where it is not, it may say that it is time, but so may the time the certificate has been in use by the steady
 * clock, and no more than one in a tenth of its life is asked for. Pure.
 */

/** Of a certificate, milliseconds. */
export interface Life {
  readonly notBefore: number;
  readonly notAfter: number;
  /** How long it has been in use while the box ran, by the steady clock. */
  readonly ranMs: number;
  /** 0 to 1: where in the time kept for it this box asks, so that boxes that enrolled together do not ask together. */
  readonly place: number;
  /** The wall clock is not to be trusted about this one, see `isAstray`. */
  readonly astray?: boolean;
}

export interface Now {
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  readonly trusted: boolean;
}

/** The next one is asked for after two thirds of the life, and at most a twentieth of it later. */
const DUE = 2 / 3;
const SPREAD = 1 / 20;
/** When it has not come by then, people are told: half of what was left is gone. */
const LATE = 5 / 6;
/** What a certificate that was just had is let be, however wrong a clock is. */
const LEAST_USE = 1 / 10;
const ASTRAY = 1 / 3;

export function renewAt({ notBefore, notAfter, place }: Life): number {
  return Math.round(notBefore + (notAfter - notBefore) * (DUE + SPREAD * place));
}

export function isDue(life: Life, now: Now): boolean {
  const share = usedShare(life, now);
  return share >= DUE + SPREAD * life.place;
}

/** It should have come long ago. */
export function isLate(life: Life, now: Now): boolean {
  return usedShare(life, now) >= LATE;
}

/** Certain only by a trusted clock; else only where it was in use for longer than it lives. */
export function isOver({ notBefore, notAfter, ranMs, astray }: Life, { wallMs, trusted }: Now): boolean {
  return (trusted && astray !== true && wallMs > notAfter) || ranMs > notAfter - notBefore;
}

/** Of one that has just come: a third of its life cannot have gone. Clocks of box and issuer differ. */
export function isAstray({ notBefore, notAfter }: Pick<Life, "notBefore" | "notAfter">, wallMs: number): boolean {
  return Math.abs(wallMs - notBefore) > (notAfter - notBefore) * ASTRAY;
}

/** How much of its life has gone, 0 to 1 and beyond; it is at least as old as it was in use. */
function usedShare({ notBefore, notAfter, ranMs, astray }: Life, { wallMs, trusted }: Now): number {
  const life = notAfter - notBefore;
  const [byWall, byUse] = [(wallMs - notBefore) / life, ranMs / life];
  return (!trusted || astray === true) && byUse < LEAST_USE ? byUse : Math.max(byWall, byUse);
}
