/** Where told things go: the relay to the configured brokers, or the mirror on loopback; and the Influx output. */
import { isDeepStrictEqual } from "node:util";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import type { JudgedResult } from "#model/result.ts";
import type { Host, Service, Site } from "#model/site.ts";
import type { InfluxOutput } from "#outputs/influx.ts";
import { EmbeddedBroker } from "#relay/embedded-broker.ts";
import { Relay, type RelayFigures } from "#relay/relay.ts";
import type { StateStore } from "#store/state-store.ts";

export interface OutletsParts {
  readonly state: StateStore;
  readonly clock: TimerClock;
  readonly log: Log;
  readonly boot: string;
  readonly version: string;
  readonly clockTrusted: () => boolean;
  /** After every connect of the relay; see Relay. */
  readonly onConnected: (info: { readonly connections: number; readonly lostAt?: number }) => void;
}

/** What must stay the same for an outlet to go on through a reload. */
interface Keys {
  readonly relay: unknown;
  readonly influx: unknown;
}

export class Outlets {
  readonly #parts: OutletsParts;
  #relay: Relay | undefined;
  #mirror: EmbeddedBroker | undefined;
  #influx: InfluxOutput | undefined;
  #keys: Keys | undefined;
  /** Reloads follow one another. */
  #busy: Promise<void> = Promise.resolve();

  constructor(parts: OutletsParts) {
    this.#parts = parts;
  }

  /** Makes the outlets that a site asks for; those whose settings did not change go on undisturbed. */
  use(site: Site): Promise<void> {
    this.#busy = this.#busy.then(() => this.#change(site));
    return this.#busy;
  }

  async stop(): Promise<void> {
    await this.#busy;
    await Promise.all([this.#relay?.stop(), this.#mirror?.stop(), this.#influx?.stop()]);
  }

  /** To be called after events were committed. */
  wake(): void {
    this.#relay?.wake();
    this.#mirror?.wake();
  }

  record(service: Service, host: Host, result: JudgedResult): void {
    this.#influx?.record(service, host, result);
  }

  /** Where the mirror listens; undefined with a configured broker. */
  get mirrorUrl(): string | undefined {
    return this.#mirror?.url;
  }

  relayFigures(): RelayFigures | undefined {
    return this.#relay?.figures();
  }

  influxFigures(): ReturnType<InfluxOutput["figures"]> | undefined {
    return this.#influx?.figures();
  }

  async #change(site: Site): Promise<void> {
    const keys: Keys = { relay: [site.baseTopic, site.relay], influx: [site.baseTopic, site.influx] };
    const before = this.#keys;
    this.#keys = keys;
    if (!isDeepStrictEqual(before?.relay, keys.relay)) await this.#changeRelay(site);
    if (!isDeepStrictEqual(before?.influx, keys.influx)) await this.#changeInflux(site);
  }

  async #changeRelay(site: Site): Promise<void> {
    const { state, clock, log, boot, version, clockTrusted } = this.#parts;
    await Promise.all([this.#relay?.stop(), this.#mirror?.stop()]);
    this.#relay = undefined;
    this.#mirror = undefined;
    const speaker = { base: site.baseTopic, boot, version, source: state.events, clock, clockTrusted, log };
    if (site.relay === undefined) {
      this.#mirror = new EmbeddedBroker(speaker);
      await this.#mirror.start();
    } else {
      this.#relay = new Relay({ ...speaker, config: site.relay, onConnected: this.#parts.onConnected });
      this.#relay.start();
    }
  }

  async #changeInflux(site: Site): Promise<void> {
    await this.#influx?.stop();
    this.#influx = undefined;
    if (site.influx === undefined) return;
    const { clock, log } = this.#parts;
    const { customer, siteId: site_, boxId: box } = site;
    // Loaded only where it is wanted: most boxes have no such output.
    const { InfluxOutput: Output } = await import("#outputs/influx.ts");
    this.#influx = new Output({ config: site.influx, customer, site: site_, box, clock, log });
    this.#influx.start();
  }
}
