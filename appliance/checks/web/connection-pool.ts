/** Connections of one run that are used again for the next request to the same server, as browsers do. */
import { errorCode } from "#lib/errno.ts";
import type { RunContext } from "../contract.ts";
import { askOver, openWebConnection, type WebAnswer, type Ask, type Exchange, type WebConnection } from "./exchange.ts";

/** Idle connections beyond these are closed. */
const MOST_IDLE = 8;
/** How a connection shows that the server had given it up meanwhile. */
const GIVEN_UP: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE"]);

export class ConnectionPool {
  readonly #idle: { readonly server: string; readonly connection: WebConnection }[] = [];
  #isClosed = false;

  /** Like `exchange`, over a connection that is open already where there is one. */
  readonly ask: Ask = async (what, context) => {
    const server = `${what.url.origin} ${what.serverName ?? ""} ${what.fingerprint ?? ""}`;
    const at = this.#idle.findLastIndex((entry) => entry.server === server);
    const [known] = at < 0 ? [] : this.#idle.splice(at, 1);
    if (known === undefined) return this.#askNew(server, what, context);
    try {
      return await this.#askOver(server, known.connection, what, context);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!GIVEN_UP.has(errorCode(error) ?? "")) throw error;
      return this.#askNew(server, what, context);
    }
  };

  close(): void {
    this.#isClosed = true;
    for (const { connection } of this.#idle.splice(0)) connection.close();
  }

  async #askNew(server: string, what: Exchange, context: RunContext): Promise<WebAnswer> {
    const connection = await openWebConnection(what, context);
    const answer = await this.#askOver(server, connection, what, context);
    return { ...answer, timings: { ...connection.timings, ...answer.timings } };
  }

  async #askOver(server: string, connection: WebConnection, what: Exchange, context: RunContext): Promise<WebAnswer> {
    try {
      const { answer, reusable } = await askOver(connection, what, context, true);
      if (reusable && !this.#isClosed && this.#idle.length < MOST_IDLE) this.#idle.push({ server, connection });
      else connection.close();
      return answer;
    } catch (error) {
      connection.close();
      throw error;
    }
  }
}
