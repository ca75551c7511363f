/** A line that can be cut: passes TCP connections on, until it is told otherwise. */
import { connect, createServer, type Server, type Socket } from "node:net";
import { portOf } from "./ports.ts";

export class CuttingProxy {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #isCut = false;

  /** @param targetPort on loopback */
  constructor(targetPort: number) {
    this.#target = targetPort;
  }

  get port(): number {
    return portOf(this.#server);
  }

  async start(): Promise<this> {
    const server = createServer((socket) => this.#pass(socket));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  /** Ends every connection now and refuses new ones until `mend`. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #pass(socket: Socket): void {
    if (this.#isCut) {
      socket.destroy();
      return;
    }
    const onward = connect(this.#target, "127.0.0.1");
    for (const end of [socket, onward]) {
      this.#sockets.add(end);
      end.on("error", () => {});
      end.on("close", () => {
        this.#sockets.delete(end);
        socket.destroy();
        onward.destroy();
      });
    }
    socket.pipe(onward).pipe(socket);
  }
}
