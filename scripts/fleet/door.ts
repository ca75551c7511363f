/** A door before a broker: it notes when connections come, and can be shut, which breaks those that are there. */
import { connect as connectTcp, createServer, type Server, type Socket } from "node:net";

export class Door {
  /** When each connection came, by `performance.now()`. */
  readonly comings: number[] = [];
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  readonly #behind: number;

  constructor(behind: number) {
    this.#behind = behind;
  }

  get url(): string {
    return `mqtt://127.0.0.1:${this.#port}`;
  }

  async open(): Promise<this> {
    const server = createServer((socket) => {
      this.comings.push(performance.now());
      const behind = connectTcp(this.#behind, "127.0.0.1");
      for (const one of [socket, behind]) {
        this.#sockets.add(one);
        one.on("error", () => {});
        one.on("close", () => this.#sockets.delete(one));
      }
      socket.pipe(behind).pipe(socket);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, "127.0.0.1", 4096, resolve));
    const address = server.address();
    if (typeof address === "object" && address !== null) this.#port = address.port;
    return this;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
