/**
 * How many connections there may be, in all and from one address, so that nobody on the LAN can take them all.
 *
 * A connection is fresh until its first request, busy while one is answered, idle between two. Where a limit is reached a
 * newcomer takes the place of the oldest fresh connection, or of the oldest idle one; what is busy is never ended for it.
 * A connection that has not come through its TLS handshake in time is ended here, whatever became of it elsewhere.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Server, Socket } from "node:net";
import type { Log } from "#lib/log.ts";
import { sourceKey } from "./address.ts";

export interface ConnectionLimits {
  readonly all: number;
  readonly perSource: number;
  /** How long a connection may take for its handshake, milliseconds; undefined: there is none. */
  readonly handshakeMs?: number | undefined;
}

export const CONNECTION_LIMITS = { all: 500, perSource: 100 };
/** One line of log in so much time, however many are ended. */
const LOG_EVERY_MS = 60_000;

type Use = "fresh" | "idle" | "busy";

interface Connection {
  readonly socket: Socket;
  readonly source: string;
  use: Use;
  ending: boolean;
  deadline: NodeJS.Timeout | undefined;
}

/** @returns ends all connections, those included that have not yet come as far as HTTP */
export function limitConnections(server: Server, limits: ConnectionLimits, log: Log): () => void {
  const keeper = new ConnectionKeeper(limits, log);
  server.prependListener("connection", (socket: Socket) => keeper.add(socket));
  server.on("secureConnection", (socket: Socket) => keeper.handshakeDone(socket));
  server.prependListener("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    const end = keeper.busy(socket);
    response.once("close", end);
  });
  return () => keeper.endAll();
}

class ConnectionKeeper {
  readonly #limits: ConnectionLimits;
  readonly #log: Log;
  /** By the other side's address and port, since a TLS socket is another object than the one beneath; oldest first. */
  readonly #open = new Map<string, Connection>();
  readonly #perSource = new Map<string, number>();
  #ended = 0;
  #loggedMs = -Infinity;

  constructor(limits: ConnectionLimits, log: Log) {
    this.#limits = limits;
    this.#log = log;
  }

  add(socket: Socket): void {
    const key = keyOf(socket);
    if (key === undefined) return void socket.destroy(); // gone already
    const source = sourceKey(socket.remoteAddress ?? "");
    const { all, perSource, handshakeMs } = this.#limits;
    const deadline = handshakeMs === undefined ? undefined : setTimeout(() => end(connection), handshakeMs);
    deadline?.unref();
    const connection: Connection = { socket, source, use: "fresh", ending: false, deadline };
    this.#open.set(key, connection);
    this.#perSource.set(source, (this.#perSource.get(source) ?? 0) + 1);
    socket.once("close", () => this.#remove(key, connection));
    if ((this.#perSource.get(source) ?? 0) > perSource) this.#makeRoom(connection, source);
    else if (this.#open.size > all) this.#makeRoom(connection);
  }

  handshakeDone(socket: Socket): void {
    const connection = this.#open.get(keyOf(socket) ?? "");
    clearTimeout(connection?.deadline);
  }

  /** @returns to be called when the answer has gone out */
  busy(socket: Socket): () => void {
    const connection = this.#open.get(keyOf(socket) ?? "");
    if (connection === undefined) return () => {};
    connection.use = "busy";
    return () => {
      connection.use = "idle";
    };
  }

  endAll(): void {
    for (const connection of this.#open.values()) end(connection);
  }

  /** @param source only connections of this one may give way; undefined: any */
  #makeRoom(newcomer: Connection, source?: string): void {
    const others = [...this.#open.values()].filter(
      (other) => other !== newcomer && !other.ending && (source === undefined || other.source === source),
    );
    const victim = others.find(({ use }) => use === "fresh") ?? others.find(({ use }) => use === "idle") ?? newcomer;
    end(victim);
    this.#note(victim.source);
  }

  #remove(key: string, connection: Connection): void {
    clearTimeout(connection.deadline);
    if (this.#open.get(key) === connection) this.#open.delete(key);
    const left = (this.#perSource.get(connection.source) ?? 1) - 1;
    if (left <= 0) this.#perSource.delete(connection.source);
    else this.#perSource.set(connection.source, left);
  }

  #note(source: string): void {
    this.#ended++;
    const now = performance.now();
    if (now - this.#loggedMs < LOG_EVERY_MS) return;
    this.#loggedMs = now;
    const fields = { security: "tooManyConnections", from: source, open: this.#open.size, ended: this.#ended };
    this.#log.warn(fields, "too many connections: the oldest without a request gave way");
    this.#ended = 0;
  }
}

/**
 * Not at once: a TLS socket that was made of this one in the same turn has yet to read what came first, and Node crashes
 * where the socket beneath is gone by then.
 */
function end(connection: Connection): void {
  connection.ending = true;
  setImmediate(() => connection.socket.destroy());
}

function keyOf({ remoteAddress, remotePort }: Socket): string | undefined {
  return remoteAddress === undefined ? undefined : `${remoteAddress} ${remotePort}`;
}
