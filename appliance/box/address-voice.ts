/** How the box asks and listens who else has its addresses; the probes do it with the kernel's own calls. */
import type { OwnAddress } from "./own-addresses.ts";

/** Somebody says that an address is his. */
export interface AddressClaim {
  readonly address: string;
  /** Number of the port by which it was heard. */
  readonly index: number;
  /** Hardware address of whoever says it: lower case, colons. */
  readonly hardware: string;
}

/** An address on one of the box's networks, and from which port it is asked for. */
export type AskedAddress = Pick<OwnAddress, "address" | "index" | "hardware">;

export interface AddressVoice {
  /** From now on claims to these addresses are heard, and no others. */
  listenFor(addresses: readonly string[]): void;
  /** Asks whether anybody has these addresses, in a way that changes nobody's memory. */
  ask(addresses: readonly AskedAddress[]): void;
  /** Says that these addresses are the box's. */
  announce(addresses: readonly AskedAddress[]): void;
  /** What was heard since it was last asked. Does not wait. */
  heard(): readonly AddressClaim[];
  /** With which own address the box speaks to another: empty for one that is not listened for; undefined: not known (a name). */
  sourceFor(address: string): string | undefined;
  close(): void;
}
