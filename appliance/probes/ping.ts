/** ICMP echo to many addresses at once: the interface; the two ways to do it stand beside it. */

export interface PingOptions {
  /** Packets per address. */
  readonly count: number;
  /** Between two packets to the same address, milliseconds. */
  readonly spacingMs: number;
  /** How long the last answer may take, milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What came back from one address. */
export interface PingOutcome {
  readonly sent: number;
  /** Round-trip times of the answers, milliseconds, in order of sending. */
  readonly roundTripsMs: readonly number[];
  /** Somebody on the way (or this box's own neighbour search) said that the address cannot be reached. */
  readonly unreachable: boolean;
  /** This box could not send: the error, whose code tells why. */
  readonly boxError?: Error;
}

export interface Pinger {
  /** Pings addresses (IPv4 and IPv6 mixed, no names). Every address asked for is in the answer. */
  ping(addresses: readonly string[], options: PingOptions): Promise<ReadonlyMap<string, PingOutcome>>;
  stop(): void;
}
