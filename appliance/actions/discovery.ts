/** Discovery as people and scripts drive it: one at a time, with progress, a result that stays until the next one, cancel. */
import { discover, type DiscoverOptions } from "#discovery/discover.ts";
import { parseNetworks } from "#discovery/networks.ts";
import { DEFAULT_RATE } from "#discovery/packet-budget.ts";
import { errorCode, isAbort } from "#lib/errno.ts";
import type { Log } from "#lib/log.ts";
import type { HostEntry } from "#model/config/checking.ts";
import type { DiscoveryOrder, DiscoveryProgress, DiscoveryView } from "#model/discovery.ts";
import type { Site } from "#model/site.ts";
import type { Actor } from "./actor.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";

/** What a discovery needs of the box; wired by `cli/`. */
export interface DiscoveryParts extends Pick<DiscoverOptions, "pinger" | "readArp" | "isNear" | "clock"> {
  readonly site: () => Site;
  readonly ownNetworks: () => { readonly addresses: readonly string[]; readonly networks: readonly string[] };
  /** The box itself, its gateway and its resolvers, as hosts. */
  readonly surroundings?: () => readonly HostEntry[];
  readonly log: Log;
}

export class Discovery {
  readonly #parts: DiscoveryParts;
  #running: AbortController | undefined;
  #view: DiscoveryView = { state: "none" };

  constructor(parts: DiscoveryParts) {
    this.#parts = parts;
  }

  /** Progress, and the result of the newest one that came to its end. */
  view(): DiscoveryView {
    return this.#view;
  }

  stop(): void {
    this.#running?.abort();
  }

  /** Begins one. Networks that are not the box's own are swept only where they are named. */
  start(actor: Actor, order: DiscoveryOrder): Outcome<DiscoveryView> {
    if (this.#running !== undefined) return refused("running", "");
    const { site, ownNetworks, clock, log } = this.#parts;
    const own = ownNetworks();
    const { networks, problems } = parseNetworks(order.networks ?? [], own.networks);
    if (problems.length > 0) return refusedFor(problems.map((problem) => ({ ...problem, path: "networks" })));
    const name = order.credential;
    const access = name === undefined ? undefined : site().snmpCredentials[name];
    if (name !== undefined && access === undefined)
      return refused("reference.credential", "credential", { value: JSON.stringify(name) });
    const running = new AbortController();
    this.#running = running;
    const startedAt = new Date(clock.wallMs()).toISOString();
    const port = order.port ?? 161;
    const onProgress = (progress: DiscoveryProgress) => {
      if (this.#running === running) this.#view = { state: "running", startedAt, progress };
    };
    onProgress({ phase: "sweep", addresses: 0, swept: 0, found: 0, looked: 0, packets: 0 });
    log.info({ networks: networks.map(({ text }) => text), by: actor.name }, "discovery begins");
    const { pinger, readArp, isNear } = this.#parts;
    const hosts = site().hosts;
    discover({
      networks,
      rate: order.packetsPerSecond ?? DEFAULT_RATE,
      // The credential stands in the configuration already: its secrets do not leave the box.
      credentials: name === undefined || access === undefined ? [] : [{ name, port, access }],
      watched: new Map(hosts.map(({ id, address }) => [address, id])),
      ownAddresses: new Set(own.addresses),
      isNear,
      pinger,
      readArp,
      surroundings: this.#parts.surroundings?.() ?? [],
      clock,
      signal: running.signal,
      onProgress,
    })
      .then(
        (result) => ({ state: "done", startedAt, result }) as const,
        (error: unknown): DiscoveryView => {
          if (isAbort(error) || running.signal.aborted) return { state: "cancelled", startedAt };
          log.warn({ code: errorCode(error) ?? String(error) }, "the discovery failed");
          return { state: "failed", startedAt, reason: errorCode(error) ?? "unknown" };
        },
      )
      .then((view) => {
        this.#view = view;
        this.#running = undefined;
      })
      .catch((error: unknown) => log.error({ error: String(error) }, "a discovery could not be ended"));
    return done(this.#view);
  }

  cancel(): Outcome<DiscoveryView> {
    if (this.#running === undefined) return refused("notFound.discovery", "");
    this.#running.abort();
    return done(this.#view);
  }
}
