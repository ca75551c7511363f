/** ICMP echo to many addresses at once: the interface; the ways to do it stand beside it. */

/** What is sent to each address. */
export interface EchoPlan {
  /** Packets per address. */
  readonly count: number;
  /** Between two packets to the same address, milliseconds, at least 10. */
  readonly spacingMs: number;
  /** Bytes of payload, 56 unless told. */
  readonly sizeBytes?: number;
}

export interface PingOptions extends EchoPlan {
  /** How long the last answer may take, milliseconds. */
  readonly timeoutMs: number;
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
  /** Prepares to ping the same addresses again and again; doubles have a place each. Holds nothing but memory. */
  prepare(addresses: readonly string[], plan: EchoPlan): Echoes;
  stop(): void;
}

/** One time of pinging what was prepared. */
export interface EchoTurn {
  /** How long the last answer may take, milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Whether a place is pinged this time. */
  isWanted(place: number): boolean;
  /** Nothing more will come of this place: all its packets were answered or failed, or the wait is over. Once for each wanted place. */
  settled(place: number): void;
  /** Some places were settled, and now others are waited for. */
  rest(): void;
}

/** Addresses that are pinged again and again. What is read of a place is of the last turn that wanted it. */
export interface Echoes {
  /**
   * Pings all wanted places; one turn at a time.
   * @throws the signal's reason when it is aborted
   */
  ping(turn: EchoTurn): Promise<void>;
  /** Packets that left this box. */
  sentAt(place: number): number;
  /** Packets that were answered. */
  answersAt(place: number): number;
  /** Mean round trip, milliseconds; NaN without an answer. */
  roundTripMsAt(place: number): number;
  /** Whether every packet was answered, and the kernel itself measured how fast. Unknown, if left out. */
  isExactAt?(place: number): boolean;
  outcomeAt(place: number): PingOutcome;
}
