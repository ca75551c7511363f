/**
 * The wire by Node's own sockets: works everywhere, at a system call, a callback and some objects per datagram.
 * Several sockets per family share the kernel's buffers among them.
 */
import { createSocket, type Socket } from "node:dgram";
import { peerKey } from "./peer-key.ts";
import { UNSENT, type Parcel, type Wire, type WireEvents } from "./wire.ts";

const SOCKETS_PER_FAMILY = 4;
export const RECEIVE_BUFFER_BYTES = 4 * 1024 * 1024;

export class DgramWire implements Wire {
  readonly #events: WireEvents;
  readonly #sockets = new Map<number, Socket>();
  #turn = 0;

  constructor(events: WireEvents) {
    this.#events = events;
  }

  send(parcel: Parcel): void {
    const { address, port } = parcel.peer;
    const v6 = address.includes(":");
    if (parcel.socket === UNSENT) parcel.socket = this.#nextSocket(v6);
    this.#open(parcel.socket, v6).send(parcel.packet, port, address, (error) => {
      if (error !== null) this.#events.failed(parcel, error);
    });
  }

  settled(): void {}

  look(): void {}

  close(): void {
    for (const socket of this.#sockets.values()) socket.close();
    this.#sockets.clear();
  }

  #nextSocket(v6: boolean): number {
    this.#turn = (this.#turn + 1) % SOCKETS_PER_FAMILY;
    return v6 ? SOCKETS_PER_FAMILY + this.#turn : this.#turn;
  }

  #open(number: number, v6: boolean): Socket {
    const known = this.#sockets.get(number);
    if (known !== undefined) return known;
    const family = v6 ? 6 : 4;
    const socket = createSocket({
      type: v6 ? "udp6" : "udp4",
      // Addresses are numeric here; the resolver's thread pool has no business in between.
      lookup: (address, _options, done) => done(null, address, family),
    });
    this.#sockets.set(number, socket);
    socket.on("message", (bytes, { address, port }) =>
      this.#events.received(bytes, {
        get key() {
          return peerKey(address, port);
        },
      }),
    );
    socket.on("error", (error) => this.#onError(number, socket, error));
    socket.bind(0, () => widenReceiveBuffer(socket));
    socket.unref();
    return socket;
  }

  /** A socket that fails as a whole takes its requests with it; the next request opens a new one. */
  #onError(number: number, socket: Socket, error: Error): void {
    if (this.#sockets.get(number) === socket) this.#sockets.delete(number);
    this.#events.broken(number, error);
    try {
      socket.close();
    } catch {
      // It was not open; that is what we wanted.
    }
  }
}

function widenReceiveBuffer(socket: Socket): void {
  try {
    socket.setRecvBufferSize(RECEIVE_BUFFER_BYTES);
  } catch {
    // The kernel's default serves too, only bursts of answers may be cut.
  }
}
