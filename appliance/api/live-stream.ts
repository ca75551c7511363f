/**
 * The live stream (server-sent events): a `beat` every ten seconds with the whole status, by which a browser knows that
 * it still sees the present, and `changed` with ids, as often as the watch tells of changes (at most four times a second).
 * Source: HTML Living Standard, section 9.2, server-sent events.
 */
import type { ServerResponse } from "node:http";
import type { Watching } from "#model/watching.ts";
import type { ShownSite } from "#views/shown-site.ts";

const BEAT_EVERY_MS = 10_000;
/** Of all places some are kept for people who are signed in: strangers, where the status page is open, get fewer. */
export const STREAM_LIMITS: StreamLimits = { all: 100, strangers: 60, perStranger: 6, perSource: 40 };
/** What may wait unsent for one client before it is let go; it comes back by itself when it can. */
const MOST_WAITING_BYTES = 512 * 1024;

export interface StreamLimits {
  readonly all: number;
  /** Without sign-in, in all and from one address. */
  readonly strangers: number;
  readonly perStranger: number;
  /** Signed in, from one address. */
  readonly perSource: number;
}

/** What is told, to whoever is signed in and to others. */
export interface StreamSources {
  readonly watch: Pick<Watching, "onChange">;
  readonly view: Pick<ShownSite, "status">;
  readonly strangerView: Pick<ShownSite, "status">;
}

/** Who wants to listen. */
export interface Listener {
  /** Of the address (`sourceKey`). */
  readonly source: string;
  readonly signedIn: boolean;
}

interface Client extends Listener {
  readonly response: ServerResponse;
  /** Asked at every beat: a session may have ended meanwhile. */
  readonly stillAllowed: () => boolean;
}

export class LiveStream {
  readonly #sources: StreamSources;
  readonly #beatEveryMs: number;
  readonly #limits: StreamLimits;
  readonly #clients = new Set<Client>();
  #timer: NodeJS.Timeout | undefined;
  /** Undefined while there are no clients: what nobody listens to costs nothing. */
  #stopListening: (() => void) | undefined;

  /** The limits are arguments for tests alone. */
  constructor(sources: StreamSources, beatEveryMs = BEAT_EVERY_MS, limits = STREAM_LIMITS) {
    this.#sources = sources;
    this.#beatEveryMs = beatEveryMs;
    this.#limits = limits;
  }

  start(): void {
    this.#timer = setInterval(() => this.#beat(), this.#beatEveryMs);
  }

  /** Ends every client's stream. */
  stop(): void {
    clearInterval(this.#timer);
    for (const client of this.#clients) {
      client.response.end();
      this.#forget(client);
    }
  }

  /** Whether there is a place for one more like this one. */
  hasPlace({ source, signedIn }: Listener): boolean {
    const { all, strangers, perStranger, perSource } = this.#limits;
    if (this.#clients.size >= all) return false;
    const alike = [...this.#clients].filter((client) => client.signedIn === signedIn);
    const here = alike.filter((client) => client.source === source).length;
    return signedIn ? here < perSource : alike.length < strangers && here < perStranger;
  }

  /** Takes over an answer whose headers are set; the first beat goes at once. */
  add(client: Client): void {
    this.#clients.add(client);
    this.#stopListening ??= this.#sources.watch.onChange((changed) => {
      const message = `event: changed\ndata: ${JSON.stringify(changed)}\n\n`;
      for (const one of this.#clients) this.#send(one, message);
    });
    client.response.on("close", () => this.#forget(client));
    client.response.on("error", () => this.#forget(client)); // written to while the other side went away
    this.#send(client, `retry: 2000\n\n${this.#beatFor(client)}`);
  }

  #beat(): void {
    if (this.#clients.size === 0) return;
    const messages = new Map<boolean, string>();
    for (const client of this.#clients) {
      if (!client.stillAllowed()) {
        this.#letGo(client);
        continue;
      }
      const message = messages.get(client.signedIn) ?? this.#beatFor(client);
      messages.set(client.signedIn, message);
      this.#send(client, message);
    }
  }

  #beatFor({ signedIn }: Listener): string {
    const { view, strangerView } = this.#sources;
    return `event: beat\ndata: ${JSON.stringify((signedIn ? view : strangerView).status())}\n\n`;
  }

  #send(client: Client, message: string): void {
    client.response.write(message);
    if (client.response.writableLength > MOST_WAITING_BYTES) this.#letGo(client);
  }

  #letGo(client: Client): void {
    this.#forget(client);
    client.response.destroy();
  }

  #forget(client: Client): void {
    this.#clients.delete(client);
    if (this.#clients.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }
}
