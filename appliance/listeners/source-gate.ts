/**
 * Who may send at all, by address: those whom the configuration names, or else the site's own networks and the hosts that are
 * watched. Whoever may not is counted, said in words in the listener's figures, and logged now and then.
 */
import type { Clock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { plainAddress } from "#lib/plain-address.ts";
import type { ListenerFigures } from "#model/listener-figures.ts";
import { AllowedSources } from "./allowed-sources.ts";

const LOGGED_MS = 3_600_000;

export interface SourceGateParts {
  readonly listener: string;
  /** Networks in CIDR form, or addresses; undefined: the site's own. */
  readonly from: readonly string[] | undefined;
  /** Whether an address is a host's, or passes on what others say; asked where `from` is undefined. */
  knows?(address: string): boolean;
  readonly clock: Clock;
  readonly log: Log;
}

export class SourceGate {
  readonly #parts: SourceGateParts;
  readonly #allowed: AllowedSources;
  #refused = 0;
  #newest: { readonly from: string; readonly at: number } | undefined;
  #loggedMs = -Infinity;

  constructor(parts: SourceGateParts) {
    this.#parts = parts;
    this.#allowed = new AllowedSources(parts.from, parts.clock);
  }

  /** Messages or connections that were not taken, since the start. */
  get refused(): number {
    return this.#refused;
  }

  /** What the figures say of them; undefined: there were none. */
  get problem(): ListenerFigures["problem"] {
    if (this.#newest === undefined) return undefined;
    const { from, at } = this.#newest;
    const times = this.#refused === 1 ? "once" : `${this.#refused} times`;
    const message = `somebody who may not send did, ${times}, last from ${from}; listeners.${this.#parts.listener}.from says who may`;
    const parameters = { count: this.#refused, from, listener: this.#parts.listener };
    return { code: "notFrom", message, text: { code: "listener.trouble.notFrom", parameters }, at };
  }

  admits(source: string): boolean {
    const from = plainAddress(source);
    const isHost = this.#parts.from === undefined && this.#parts.knows?.(from) === true;
    if (isHost || this.#allowed.allows(from)) return true;
    this.#refused++;
    this.#newest = { from, at: this.#parts.clock.wallMs() };
    this.#tell(from);
    return false;
  }

  #tell(from: string): void {
    const { clock, log, listener } = this.#parts;
    const now = clock.monotonicMs();
    if (now - this.#loggedMs < LOGGED_MS) return;
    this.#loggedMs = now;
    log.warn({ listener, from, refused: this.#refused }, "somebody sends who may not; what he sends is not taken");
  }
}

/** Of two troubles the newer one. */
export function newerOf(a: ListenerFigures["problem"], b: ListenerFigures["problem"]): ListenerFigures["problem"] {
  return a === undefined || (b !== undefined && b.at > a.at) ? b : a;
}
