/** What a certificate says that the box holds. */
import { X509Certificate } from "node:crypto";
import { isoTime } from "#lib/clock.ts";
import { validity } from "./judge-certificate.ts";
import type { Held } from "./memory.ts";
import type { Life } from "./renewal-due.ts";

/** What the relay connects with. */
export interface ClientIdentity {
  readonly serial: string;
  /** PEM, as all here. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Undefined without its key. */
export function identityOf(held: Held, key: string | undefined): ClientIdentity | undefined {
  const { authority, certificate } = held;
  return key === undefined ? undefined : { serial: serialOf(held), authority, certificate, key };
}

export function serialOf({ certificate }: Held): string {
  return new X509Certificate(certificate).serialNumber;
}

export function lifeOf({ certificate, ranMs, place, astray = false }: Held): Life {
  return { ...validityOf(certificate), ranMs, place, astray };
}

/** Of a certificate in PEM. */
export function validityOf(certificate: string): ReturnType<typeof validity> {
  return validity(new X509Certificate(certificate));
}

/** Milliseconds from its beginning to its end. */
export function spanOf(held: Held): number {
  const { notBefore, notAfter } = lifeOf(held);
  return notAfter - notBefore;
}

export function validUntil(held: Held): string {
  return isoTime(lifeOf(held).notAfter);
}
