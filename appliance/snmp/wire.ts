/**
 * What carries datagrams between this box and agents: the part of the exchange that differs between Node's sockets
 * (`dgram-wire.ts`) and the kernel's own calls (`burst-wire.ts`).
 */

/** Where a datagram goes. */
export interface WirePeer {
  /** IPv4 or IPv6, the latter perhaps with a zone. */
  readonly address: string;
  readonly port: number;
}

/** A datagram that waits for an answer. */
export interface Parcel {
  readonly peer: WirePeer;
  readonly packet: Buffer;
  /** Which socket it left by, for the wire alone; repetitions leave by the same. `UNSENT` at first. */
  socket: number;
}

export const UNSENT = -1;

/** Whoever sent a datagram. Holds only until the call that hands it over returns. */
export interface Sender {
  /** Equal for equal address and port: `peerKey`. */
  readonly key: string;
}

/** What a wire tells its user. */
export interface WireEvents {
  /** @param bytes hold only until the call returns */
  received(bytes: Buffer, sender: Sender): void;
  /** The parcel could not be sent. @param error with the system's code */
  failed(parcel: Parcel, error: Error): void;
  /** What was sent there did not arrive, says somebody on the way (ICMP). @param key `peerKey` of where it was sent */
  lost(key: string, code: string): void;
  /** A socket failed as a whole. */
  broken(socket: number, error: Error): void;
}

export interface Wire {
  /** Sends soon: with whatever else is handed over in this turn of the event loop. */
  send(parcel: Parcel): void;
  /** A parcel that was sent waits no more, for whatever reason. Once for each parcel. */
  settled(parcel: Parcel): void;
  /** Takes what has come already, so that nobody is given up whose answer is here. */
  look(): void;
  close(): void;
}

export type MakeWire = (events: WireEvents) => Wire;
