/** Datagrams of one port: counted, cut off by source where there are too many, and handed on. */
import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import type { TimerClock } from "#lib/clock.ts";
import type { Log } from "#lib/log.ts";
import { plainAddress } from "#lib/plain-address.ts";
import { droppedAtPort } from "#lib/port-holder.ts";
import type { ListenPlace } from "#model/site.ts";
import { Admission, type AdmissionLimits } from "./admission.ts";
import { Port, type OpenPort } from "./port.ts";
import type { SourceGate } from "./source-gate.ts";

/** Asked of the kernel, which gives what net.core.rmem_max allows: what comes while the box does something else. */
const RECEIVE_BYTES = 8 * 1024 * 1024;
const TOLD_MS = 60_000;
const LOOK_MS = 2000;

export interface DatagramParts {
  readonly listener: string;
  readonly place: ListenPlace;
  readonly limits: AdmissionLimits;
  /** Who may send at all. */
  readonly gate: SourceGate;
  knows(address: string): boolean;
  /** Never throws. `answer` sends something back to where it came from. */
  take(bytes: Buffer, from: string, answer: (bytes: Buffer) => void): void;
  readonly clock: TimerClock;
  readonly log: Log;
}

export class Datagrams {
  readonly port: Port;
  readonly #parts: DatagramParts;
  readonly #admission: Admission;
  #received = 0;
  #overdone = 0;
  #lastAt: number | undefined;
  #lost = 0;
  /** Of sockets that were closed since. */
  #lostBefore = 0;
  /** What the kernel had counted at that port, at sockets of others, when this one was opened. */
  #notOurs = 0;
  #lookedMs = -Infinity;
  #toldMs = -Infinity;
  #since = 0;

  constructor(parts: DatagramParts) {
    this.#parts = parts;
    this.#admission = new Admission(parts.limits, parts.clock);
    const { listener, place, clock, log } = parts;
    this.port = new Port({ listener, transport: "udp", place, open: (at, lost) => this.#open(at, lost), clock, log });
  }

  get received(): number {
    return this.#received;
  }

  /** Not read, because their source sent too many. */
  get overdone(): number {
    return this.#overdone;
  }

  get lastAt(): number | undefined {
    return this.#lastAt;
  }

  /** Dropped by the kernel since the start; looked at once in a while, for the kernel's table may be long. */
  lost(): number {
    const now = this.#parts.clock.monotonicMs();
    if (this.port.isOpen && now - this.#lookedMs >= LOOK_MS) {
      this.#lookedMs = now;
      this.#lookAtLost();
    }
    return this.#lost;
  }

  #lookAtLost(): void {
    const dropped = droppedAtPort(this.#parts.place.port) - this.#notOurs;
    this.#lost = Math.max(this.#lost, this.#lostBefore + dropped);
  }

  #open({ host, port }: ListenPlace, lost: (error: Error) => void): Promise<OpenPort> {
    return new Promise((resolve, reject) => {
      const socket = createSocket({
        type: isIPv6(host) ? "udp6" : "udp4",
        recvBufferSize: RECEIVE_BYTES,
      });
      socket.once("error", reject);
      this.#notOurs = droppedAtPort(port);
      socket.bind({ address: host, port, exclusive: true }, () => {
        socket.off("error", reject);
        socket.on("error", lost);
        socket.on("message", (bytes, { address, port: senderPort }) => this.#take(socket, bytes, address, senderPort));
        resolve({ close: () => this.#close(socket) });
      });
    });
  }

  #close(socket: Socket): Promise<void> {
    this.#lookAtLost();
    this.#lostBefore = this.#lost;
    return new Promise((resolve) => socket.close(() => resolve()));
  }

  #take(socket: Socket, bytes: Buffer, address: string, port: number): void {
    this.#received++;
    this.#lastAt = this.#parts.clock.wallMs();
    const from = plainAddress(address);
    if (!this.#parts.gate.admits(from)) return;
    if (!this.#admission.admits(from, (source) => this.#parts.knows(source))) {
      this.#overdone++;
      this.#since++;
      this.#tell(from);
      return;
    }
    this.#parts.take(bytes, from, (answer) => socket.send(answer, port, address, () => undefined));
  }

  #tell(from: string): void {
    const { clock, log, listener } = this.#parts;
    const now = clock.monotonicMs();
    if (now - this.#toldMs < TOLD_MS) return;
    this.#toldMs = now;
    log.warn(
      { listener, from, refused: this.#since },
      "more comes in than one source may send; what is too much is not read",
    );
    this.#since = 0;
  }
}
