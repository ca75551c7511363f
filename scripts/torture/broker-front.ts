/**
 * What stands before real brokers and does to a box what brokers and lines do: in a process of its own inside their
 * namespace, told over IPC. TLS ends here, so every packet can be held back, slowed, refused and counted.
 */
import { readFileSync } from "node:fs";
import { connect as connectTcp, createServer, type Server, type Socket } from "node:net";
import { createSecureContext, TLSSocket, type SecureContext } from "node:tls";
import type { CloudEvent } from "#model/event.ts";
import mqtt, { type Packet, type Parser } from "mqtt-packet";

/**
 * `refusing`: nobody listens; `silent`: half open, nothing is answered and nothing ended; `slow`: 3 kB a second;
 * `full`: each event is refused with 0x97; `unwilling`: CONNACK 0x97; `unacknowledging`: events are taken and no PUBACK comes;
 * `hangingUp`: ends a connection at its third event; `resetting`: in the TLS handshake; the rest: its certificate.
 */
export const FRONT_MODES = [
  "well",
  "refusing",
  "silent",
  "slow",
  "full",
  "unwilling",
  "unacknowledging",
  "hangingUp",
  "resetting",
  "wrongAuthority",
  "wrongName",
  "expired",
] as const;
export type FrontMode = (typeof FRONT_MODES)[number];

/** What the front tells: an event that a broker has taken, by its PUBACK. */
export interface Taken {
  readonly sequence: number;
  readonly id: string;
  /** It overtook what waited from this number on (ADR 0111). */
  readonly waitingFrom?: number;
  readonly broker: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** And whom a box should not have spoken to. */
export interface Trusted {
  readonly trusted: string;
}

export interface FrontOptions {
  readonly address: string;
  /** Of each broker: where the front listens, where the broker does (on loopback). */
  readonly ports: readonly { readonly front: number; readonly broker: number }[];
  /** Files with a certificate and a key, by kind. */
  readonly certificates: Readonly<Record<"server" | "wrongAuthority" | "wrongName" | "expired", readonly string[]>>;
}

const BYTES_PER_SECOND = 3000;
const QUOTA_EXCEEDED = 0x97;
const CERTIFICATE_MODES = ["wrongAuthority", "wrongName", "expired"] as const;
/** These leave connections that exist as they are. */
const ENDS_NOTHING: ReadonlySet<FrontMode> = new Set([
  "well",
  "silent",
  "slow",
  "full",
  "unacknowledging",
  "hangingUp",
] as const);

class Front {
  mode: FrontMode = "well";
  readonly #number: number;
  readonly #address: string;
  readonly #ports: { readonly front: number; readonly broker: number };
  readonly #contexts: Readonly<Record<string, SecureContext>>;
  readonly #lines = new Set<Line>();
  #server: Server | undefined;

  constructor(number: number, options: FrontOptions, contexts: Readonly<Record<string, SecureContext>>) {
    this.#number = number;
    this.#address = options.address;
    this.#ports = options.ports[number] ?? { front: 0, broker: 0 };
    this.#contexts = contexts;
    this.#listen();
  }

  set(mode: FrontMode): void {
    this.mode = mode;
    if (!ENDS_NOTHING.has(mode)) for (const line of this.#lines) line.end();
    if (mode === "refusing") {
      this.#server?.close();
      this.#server = undefined;
    } else if (this.#server === undefined) this.#listen();
    for (const line of this.#lines) line.changed();
  }

  #listen(): void {
    this.#server = createServer((socket) => this.#meet(socket));
    this.#server.on("error", (error) => {
      throw error;
    });
    this.#server.listen(this.#ports.front, this.#address);
  }

  #meet(socket: Socket): void {
    socket.on("error", () => {});
    if (this.mode === "resetting") {
      socket.once("data", () => socket.resetAndDestroy());
      return;
    }
    if (this.mode === "silent") {
      socket.pause();
      return;
    }
    const kind = CERTIFICATE_MODES.find((mode) => mode === this.mode) ?? "server";
    const secure = new TLSSocket(socket, { isServer: true, secureContext: this.#contexts[kind] });
    secure.on("error", () => {});
    secure.once("secure", () => {
      if (kind !== "server") {
        secure.once("data", () => process.send?.({ trusted: kind }));
        return;
      }
      const line = new Line(this, secure, connectTcp(this.#ports.broker, "127.0.0.1"), this.#number);
      this.#lines.add(line);
      secure.once("close", () => this.#lines.delete(line));
    });
  }
}

/** One connection of a box through the front to a broker. */
class Line {
  readonly #front: Front;
  readonly #box: TLSSocket;
  readonly #broker: Socket;
  readonly #number: number;
  readonly #toBroker = mqtt.parser({ protocolVersion: 5 });
  #toBox = this.#readerOf(5);
  /** Events on their way, by their packet's number. */
  readonly #pending = new Map<number, Pick<Taken, "sequence" | "id" | "waitingFrom">>();
  /** What is written is written one after the other, however slowly. */
  #writing = Promise.resolve();
  #version = 5;
  #events = 0;

  constructor(front: Front, box: TLSSocket, broker: Socket, number: number) {
    this.#front = front;
    this.#box = box;
    this.#broker = broker;
    this.#number = number;
    this.#toBroker.on("packet", (packet: Packet) => this.#fromBox(packet));
    box.on("data", (chunk: Buffer) => this.#toBroker.parse(chunk));
    broker.on("data", (chunk: Buffer) => this.#toBox.parse(chunk));
    this.#toBroker.on("error", () => this.end());
    for (const end of [box, broker]) {
      end.on("error", () => {});
      end.on("close", () => this.#front.mode === "silent" || this.end());
    }
    this.changed();
  }

  /** Reads what the broker says; it says nothing before the box has said its version. */
  #readerOf(protocolVersion: number): Parser {
    const reader = mqtt.parser({ protocolVersion });
    reader.on("packet", (packet: Packet) => this.#fromBroker(packet));
    reader.on("error", () => this.end());
    return reader;
  }

  end(): void {
    this.#box.destroy();
    this.#broker.destroy();
  }

  changed(): void {
    for (const socket of [this.#box, this.#broker]) {
      if (this.#front.mode === "silent") socket.pause();
      else if (socket.destroyed) this.end();
      else socket.resume();
    }
  }

  #fromBox(packet: Packet): void {
    const { mode } = this.#front;
    if (packet.cmd === "connect") {
      this.#version = packet.protocolVersion ?? 4;
      this.#toBox = this.#readerOf(this.#version);
      if (mode === "unwilling") {
        const code = this.#version === 5 ? { reasonCode: QUOTA_EXCEEDED } : { returnCode: 3 };
        this.#write(this.#box, { cmd: "connack", sessionPresent: false, ...code });
        void this.#writing.then(() => this.#box.end());
        return;
      }
    }
    if (packet.cmd === "publish" && packet.topic.includes("/event/")) {
      const { sequence, id, waitingfrom } = JSON.parse(packet.payload.toString()) as CloudEvent;
      const { messageId = 0 } = packet;
      this.#events += 1;
      if (mode === "hangingUp" && this.#events >= 3) {
        this.end();
        return;
      }
      if (mode === "full" && this.#version === 5) {
        this.#write(this.#box, { cmd: "puback", messageId, reasonCode: QUOTA_EXCEEDED });
        return;
      }
      const overtaking = waitingfrom === undefined ? {} : { waitingFrom: Number(waitingfrom) };
      this.#pending.set(messageId, { sequence: Number(sequence), id, ...overtaking });
    }
    this.#write(this.#broker, packet);
  }

  #fromBroker(packet: Packet): void {
    if (packet.cmd === "puback") {
      const event = this.#pending.get(packet.messageId ?? 0);
      this.#pending.delete(packet.messageId ?? 0);
      if (event !== undefined && (packet.reasonCode ?? 0) < 0x80) {
        process.send?.({ ...event, broker: this.#number, at: Date.now() } satisfies Taken);
        if (this.#front.mode === "unacknowledging") return;
      }
    }
    this.#write(this.#box, packet);
  }

  #write(socket: Socket, packet: Packet): void {
    const bytes = mqtt.generate(packet, { protocolVersion: this.#version });
    this.#writing = this.#writing.then(async () => {
      if (this.#front.mode === "slow")
        await new Promise((resolve) => setTimeout(resolve, (bytes.length / BYTES_PER_SECOND) * 1000));
      if (!socket.destroyed) socket.write(bytes);
    });
  }
}

function contextOf([certificate = "", key = ""]: readonly string[]): SecureContext {
  return createSecureContext({ cert: readFileSync(certificate), key: readFileSync(key) });
}

if (process.send !== undefined && process.argv[2] !== undefined) {
  const options = JSON.parse(process.argv[2]) as FrontOptions;
  const contexts = Object.fromEntries(
    Object.entries(options.certificates).map(([kind, files]) => [kind, contextOf(files)]),
  );
  const fronts = options.ports.map((_, number) => new Front(number, options, contexts));
  process.on("message", ([number, mode]: [number, FrontMode]) => fronts[number]?.set(mode));
  process.on("disconnect", () => process.exit());
  process.send("ready");
}
