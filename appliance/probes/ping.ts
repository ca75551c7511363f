/** ICMP echo to many addresses at once: the interface; the ways to do it stand beside it. */

export interface PingOptions {
  /** Packets per address. */
  readonly count: number;
  /** Between two packets to the same address, milliseconds, at least 10. */
  readonly spacingMs: number;
  /** How long the last answer may take, milliseconds. */
  readonly timeoutMs: number;
  /** Bytes of payload, 56 unless told. */
  readonly sizeBytes?: number;
  readonly signal: AbortSignal;
}

/** What came back from one address. */
export interface PingOutcome {
  /** Packets that left this box. */
  readonly sent: number;
  /** Round-trip times of the answers, milliseconds, in order of sending. */
  readonly roundTripsMs: readonly number[];
  /** Somebody on the way (or this box's own neighbour search) said that the address cannot be reached. */
  readonly unreachable: boolean;
  /** This box could not send: the error, whose code tells why. */
  readonly boxError?: Error;
}

/** Milliseconds between any two packets of one call: a burst would only measure its own queue. */
export const PACKET_INTERVAL_MS = 1;

export interface Pinger {
  /**
   * Pings addresses (IPv4 and IPv6 mixed, no names). Every address asked for is in the answer.
   * @throws the signal's reason when it is aborted
   */
  ping(addresses: readonly string[], options: PingOptions): Promise<ReadonlyMap<string, PingOutcome>>;
  stop(): void;
}
