/** Prepared pings for ways that have nothing to prepare (fping, a socket of Node's): every turn is one call of `ping`. */
import type { Echoes, EchoPlan, EchoTurn, Pinger, PingOutcome } from "./ping.ts";

const NOTHING: PingOutcome = { sent: 0, roundTripsMs: [], unreachable: false };

export class PlainEchoes implements Echoes {
  readonly #ping: Pinger["ping"];
  readonly #addresses: readonly string[];
  readonly #plan: EchoPlan;
  readonly #outcomes: PingOutcome[];

  /** @param ping the way itself */
  constructor(ping: Pinger["ping"], addresses: readonly string[], plan: EchoPlan) {
    this.#ping = ping;
    this.#addresses = addresses;
    this.#plan = plan;
    this.#outcomes = addresses.map(() => NOTHING);
  }

  async ping(turn: EchoTurn): Promise<void> {
    const places = [...this.#addresses.keys()].filter((place) => turn.isWanted(place));
    const wanted = new Set(places.map((place) => this.#addresses[place] ?? ""));
    if (wanted.size === 0) return;
    const { signal, timeoutMs } = turn;
    const outcomes = await this.#ping([...wanted], { ...this.#plan, signal, timeoutMs });
    for (const place of places) {
      this.#outcomes[place] = outcomes.get(this.#addresses[place] ?? "") ?? NOTHING;
      turn.settled(place);
    }
    turn.rest();
  }

  sentAt(place: number): number {
    return this.outcomeAt(place).sent;
  }

  answersAt(place: number): number {
    return this.outcomeAt(place).roundTripsMs.length;
  }

  roundTripMsAt(place: number): number {
    const { roundTripsMs } = this.outcomeAt(place);
    return roundTripsMs.reduce((sum, ms) => sum + ms, 0) / roundTripsMs.length;
  }

  outcomeAt(place: number): PingOutcome {
    return this.#outcomes[place] ?? NOTHING;
  }
}
