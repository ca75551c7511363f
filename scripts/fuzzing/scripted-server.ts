/** A server on loopback that says what an input holds: piece by piece, one for each thing that is said to it, and then hangs up. */
import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** Between two pieces of what a server says. */
export const NEXT = Buffer.from([0x1e, 0x1e]);
const MOST_PIECES = 50;
/** Saying and hearing on this machine take a few milliseconds. */
const PATIENCE_MS = 15;

export class ScriptedServer {
  readonly #greets: boolean;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #script: readonly Buffer[] = [];

  /** @param greets whoever connects hears the first piece at once */
  constructor(greets: boolean) {
    this.#greets = greets;
  }

  async open(): Promise<void> {
    this.#server = createServer((socket) => this.#serve(socket)).listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  async close(): Promise<void> {
    this.hangUp();
    const closed = once(this.#server as Server, "close");
    this.#server?.close();
    await closed;
  }

  /** From now on it says this. @returns its port */
  say(input: Buffer): number {
    this.#script = piecesOf(input);
    if (this.#server === undefined) throw new Error("not open");
    return (this.#server.address() as AddressInfo).port;
  }

  hangUp(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    const pieces = [...this.#script];
    socket.on("error", () => undefined);
    socket.on("close", () => this.#sockets.delete(socket));
    let patience: NodeJS.Timeout | undefined;
    const next = () => {
      clearTimeout(patience);
      const piece = pieces.shift();
      if (piece !== undefined) socket.write(piece);
      if (pieces.length === 0) socket.end();
      // Whoever waits for more than a piece gets the next one without having said anything.
      else patience = setTimeout(next, PATIENCE_MS);
    };
    socket.on("close", () => clearTimeout(patience));
    socket.on("data", next);
    // Whoever is greeted first gets the greeting; who speaks first does not miss it.
    if (this.#greets) next();
  }
}

function piecesOf(input: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = input.indexOf(NEXT); at !== -1 && pieces.length < MOST_PIECES; at = input.indexOf(NEXT, from)) {
    pieces.push(input.subarray(from, at));
    from = at + NEXT.length;
  }
  pieces.push(input.subarray(from));
  return pieces.filter((piece) => piece.length > 0);
}
