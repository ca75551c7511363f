/** Ends a connection at the header of an MQTT packet that is too large, before anything of it is gathered. */
import type { Socket } from "node:net";

/** Subscribers send small packets only. */
const MOST_BYTES = 16_384;

/** Watches what a socket reads. Whoever else reads it is not disturbed. */
export function limitPackets(socket: Socket, mostBytes = MOST_BYTES): void {
  const meter = new PacketMeter();
  socket.on("data", (chunk: Buffer) => {
    if (meter.longest(chunk) > mostBytes) socket.destroy();
  });
}

/** Follows the frames of a stream: a byte of type, one to four of length (MQTT 5.0, 2.1.4), and as many as it says. */
export class PacketMeter {
  #state: "type" | "length" | "body" = "type";
  #length = 0;
  #digits = 0;
  #left = 0;

  /** Length of the longest packet that begins or ends in this chunk; Infinity where a length is none. */
  longest(chunk: Uint8Array): number {
    let longest = 0;
    for (let at = 0; at < chunk.length;) {
      if (this.#state === "body") {
        const taken = Math.min(this.#left, chunk.length - at);
        at += taken;
        this.#left -= taken;
        if (this.#left === 0) this.#state = "type";
        continue;
      }
      const byte = chunk[at] ?? 0;
      at += 1;
      if (this.#state === "type") {
        this.#state = "length";
        this.#length = 0;
        this.#digits = 0;
        continue;
      }
      this.#length += (byte & 0x7f) * 128 ** this.#digits;
      this.#digits += 1;
      longest = Math.max(longest, this.#length);
      if ((byte & 0x80) === 0) {
        this.#left = this.#length;
        this.#state = this.#length === 0 ? "type" : "body";
      } else if (this.#digits === 4) {
        return Number.POSITIVE_INFINITY;
      }
    }
    return longest;
  }
}
