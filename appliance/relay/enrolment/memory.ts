/** What the box remembers of its enrolment: one fact, written as a whole, so that a power cut leaves what was before or after. */
import type { CertificateTrouble, EnrolProblem } from "#model/enrolment.ts";
import { parsed } from "./judge-certificate.ts";

/** A certificate with its key. */
export interface Held {
  /** PEM. */
  readonly certificate: string;
  /** The authority that signed it, and by which brokers are verified, PEM. */
  readonly authority: string;
  /** Name of the secret that holds its key (PEM), see `key-ring.ts`. */
  readonly key: string;
  /** See `Life` of `renewal-due.ts`. */
  readonly ranMs: number;
  readonly place: number;
  /** When it came, the box's clock said something else than the issuer's: it says nothing certain about this certificate. */
  readonly astray?: boolean;
  /** Once it is in use, all others of the box are to be revoked. */
  readonly replaces?: boolean;
}

/** A request without an answer; sent again it is the same one. */
export interface Asked {
  readonly kind: "first" | "next";
  readonly id: string;
  readonly csr: string;
  /** As in `Held`. */
  readonly key: string;
  readonly replaces: boolean;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** Of a first one: what stands for the code, which itself is not kept. */
  readonly proof?: string;
}

export interface Problem {
  readonly code: EnrolProblem;
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** In the words of whoever said it. */
  readonly said?: string;
}

export interface EnrolMemory {
  /** Whom the certificates are for. */
  readonly base: string;
  /** Where the first one is asked for. */
  readonly via: string;
  /** Fingerprint or PEM of the authority of the first request, as it was given; and its certificate once it is known. */
  readonly pin: string;
  readonly authority?: string;
  readonly current?: Held;
  /** Had, and not yet known to work. */
  readonly next?: Held;
  /** How often `next` failed where `current` works. */
  readonly tries?: number;
  readonly asked?: Asked;
  /** The next request shall replace all that was before. */
  readonly replaces?: boolean;
  /** Serial of the certificate whose use the issuer has not confirmed. */
  readonly unconfirmed?: string;
  readonly problem?: Problem;
  /** What people were told of the certificate, and when: milliseconds since 1970 (UTC). */
  readonly trouble?: { readonly code: CertificateTrouble; readonly since: number };
}

export interface Facts {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export const ENROLMENT_FACT = "enrolment";

/** Undefined where there is none, or it is not readable. */
export function readMemory(facts: Pick<Facts, "get">): EnrolMemory | undefined {
  const stored = facts.get(ENROLMENT_FACT) as Partial<EnrolMemory> | undefined;
  if (typeof stored !== "object" || stored === null) return undefined;
  const { base, via, pin } = stored;
  if (typeof base !== "string" || typeof via !== "string" || typeof pin !== "string") return undefined;
  const { current, next, ...rest } = stored;
  const held = { ...(isHeld(current) ? { current } : {}), ...(isHeld(next) ? { next } : {}) };
  return { ...rest, ...held, base, via, pin };
}

function isHeld(held: Held | undefined): held is Held {
  return (
    typeof held?.key === "string" && parsed(held.certificate) !== undefined && parsed(held.authority) !== undefined
  );
}

/**
 * Of a box that was restored from a backup: what it has may be in use by another box. It asks for a new certificate with a
 * new key as soon as it is connected, and has the old ones revoked. False: it has none.
 */
export function markRestored(facts: Facts): boolean {
  const memory = readMemory(facts);
  if (memory === undefined || (memory.current ?? memory.next) === undefined) return false;
  const { asked, ...rest } = memory;
  facts.set(ENROLMENT_FACT, { ...rest, ...(asked?.kind === "first" ? { asked } : {}), replaces: true });
  return true;
}
