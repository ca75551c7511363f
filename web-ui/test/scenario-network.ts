/** A box that manages its own network: what is set, what is being tried and for how long, what it refuses. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { NetworkSettings, NetworkState } from "#model/network-settings.ts";

const TRIAL_MS = 120_000;

export class NetworkDeeds {
  readonly #now: () => number;
  #kept: NetworkSettings | undefined;
  #trial: { readonly settings: NetworkSettings; readonly ends: number } | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  static has(path: string): boolean {
    return /^\/api\/v1\/network(\/|$)/.test(path);
  }

  async take(request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const order = body === "" ? undefined : (JSON.parse(body) as NetworkSettings);
    const isWrong = order?.gateway?.startsWith("198.51.100.") === true;
    if (this.#trial !== undefined && this.#trial.ends <= this.#now()) this.#trial = undefined;
    if (isWrong) {
      response.writeHead(422, { "content-type": "application/problem+json" });
      const message = "gateway: is not in the network of 192.0.2.9/24";
      response.end(JSON.stringify({ status: 422, code: "refused", errors: [{ path: "gateway", message }] }));
      return;
    }
    if (order !== undefined) this.#trial = { settings: order, ends: this.#now() + TRIAL_MS };
    if (path.endsWith("/confirm")) this.#kept = this.#trial?.settings;
    if (path.endsWith("/confirm") || path.endsWith("/revert")) this.#trial = undefined;
    response.writeHead(order === undefined ? 200 : 202, { "content-type": "application/json" });
    response.end(JSON.stringify(this.#state()));
  }

  #state(): NetworkState {
    const trial = this.#trial;
    return {
      ...(this.#kept === undefined ? {} : { settings: this.#kept }),
      ...(trial === undefined
        ? {}
        : { trial: { settings: trial.settings, secondsLeft: Math.ceil((trial.ends - this.#now()) / 1000) } }),
    };
  }
}
