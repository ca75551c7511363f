/**
 * The live stream (server-sent events): a `beat` every ten seconds with the whole status, by which a browser knows that
 * it still sees the present, and `changed` with ids, as often as the watch tells of changes (at most four times a second).
 * Source: HTML Living Standard, section 9.2, server-sent events.
 */
import type { ServerResponse } from "node:http";
import type { WatchView } from "#model/watch-view.ts";

const BEAT_EVERY_MS = 10_000;
const MOST_LISTENERS = 100;
/** What may wait unsent for one client before it is let go; it comes back by itself when it can. */
const MOST_WAITING_BYTES = 512 * 1024;

interface Client {
  readonly response: ServerResponse;
  /** Asked at every beat: a session may have ended meanwhile. */
  readonly stillAllowed: () => boolean;
}

export interface LiveStream {
  start(): void;
  /** Ends every client's stream. */
  stop(): void;
  readonly size: number;
  isFull(): boolean;
  /** Takes over an answer whose headers are set; the first beat goes at once. */
  add(client: Client): void;
}

/** The limits are arguments for tests alone. */
export function makeLiveStream(
  watch: WatchView,
  beatEveryMs = BEAT_EVERY_MS,
  mostListeners = MOST_LISTENERS,
): LiveStream {
  const clients = new Set<Client>();
  let timer: NodeJS.Timeout | undefined;
  let stopListening = () => {};

  function letGo(client: Client): void {
    clients.delete(client);
    client.response.destroy();
  }

  function send(client: Client, message: string): void {
    client.response.write(message);
    if (client.response.writableLength > MOST_WAITING_BYTES) letGo(client);
  }

  function beat(): void {
    if (clients.size === 0) return;
    const message = beatMessage(watch);
    for (const client of clients) {
      if (client.stillAllowed()) send(client, message);
      else letGo(client);
    }
  }

  return {
    start() {
      timer = setInterval(beat, beatEveryMs);
      stopListening = watch.onChange((changed) => {
        if (clients.size === 0) return;
        const message = `event: changed\ndata: ${JSON.stringify(changed)}\n\n`;
        for (const client of clients) send(client, message);
      });
    },
    stop() {
      clearInterval(timer);
      stopListening();
      for (const client of clients) client.response.end();
      clients.clear();
    },
    get size() {
      return clients.size;
    },
    isFull: () => clients.size >= mostListeners,
    add(client) {
      clients.add(client);
      client.response.on("close", () => clients.delete(client));
      client.response.on("error", () => clients.delete(client)); // written to while the other side went away
      send(client, `retry: 2000\n\n${beatMessage(watch)}`);
    },
  };
}

function beatMessage(watch: WatchView): string {
  return `event: beat\ndata: ${JSON.stringify(watch.status())}\n\n`;
}
