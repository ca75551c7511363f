/**
 * What a tool may reach from this box. Whoever may use tools is no admin: the box must not become their way to its own doors, nor
 * to what only it can ask (ADR 0127).
 */
import { whyForbidden, type ForbiddenFor } from "#probes/forbidden-address.ts";

/** An address that no tool may reach. */
export class Forbidden extends Error {
  readonly address: string;
  readonly why: ForbiddenFor;
  constructor(address: string, why: ForbiddenFor) {
    super(`${address} is not for tools (${why})`);
    this.name = "Forbidden";
    this.address = address;
    this.why = why;
  }
}

/** @throws Forbidden where a tool may not reach the address; Error for what is no address */
export type Admit = (address: string) => void;

/**
 * The gate of a box.
 * @param watched addresses as the configuration has them: an admin has put link-local ones there knowingly
 */
export function makeAdmit(watched: () => ReadonlySet<string>): Admit {
  return (address) => {
    const why = whyForbidden(address);
    if (why === undefined || (why === "linkLocal" && watched().has(address))) return;
    throw new Forbidden(address, why);
  };
}

/** For whoever sits at the box itself and reads everything anyway. */
export const admitAll: Admit = () => undefined;
