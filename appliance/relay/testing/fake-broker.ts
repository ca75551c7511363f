/** A small broker on mqtt-packet that misbehaves as it is told: for faults that no real broker shows on demand. */
import { createServer, type Server, type Socket } from "node:net";
import mqtt, { type IConnectPacket, type IPublishPacket, type Packet } from "mqtt-packet";
import { portOf } from "./ports.ts";

export interface Faults {
  /** Reason code of CONNACK, asked at every connect. */
  connack?(connect: IConnectPacket): number;
  /** Holds CONNACK back so long. */
  connackAfterMs?: number;
  /** Told in CONNACK (MQTT 5). */
  receiveMaximum?: number;
  maximumPacketSize?: number;
  serverKeepAlive?: number;
  topicAliasMaximum?: number;
  /** Packets that nobody asked for, sent right after CONNACK. */
  afterConnack?(): readonly Packet[];
  /** Reason code of PUBACK; undefined: no answer at all. */
  puback?(publish: IPublishPacket): number | undefined;
  /** True drops the socket in place of an answer. */
  drops?(publish: IPublishPacket): boolean;
  /** True breaks the protocol in place of an answer: a second CONNACK, after which a client must close. */
  breaksProtocol?(publish: IPublishPacket): boolean;
  /** Holds answers back so long, to let many messages pile up. */
  answerAfterMs?: number;
}

export class FakeBroker {
  readonly faults: Faults;
  /** Every PUBLISH taken, in order, repeated ones too. */
  readonly published: IPublishPacket[] = [];
  readonly connects: IConnectPacket[] = [];
  /** Most messages that were ever without an answer on one connection. */
  mostUnanswered = 0;
  /** Connections that ended with a DISCONNECT. */
  goodbyes = 0;
  pings = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  constructor(faults: Faults = {}) {
    this.faults = faults;
  }

  get url(): string {
    return `mqtt://127.0.0.1:${portOf(this.#server)}`;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  async start(port = 0): Promise<this> {
    const server = createServer((socket) => this.#serve(socket));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.dropAll();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  dropAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Published events (no presence), as their sequence numbers. */
  sequences(): number[] {
    return this.published
      .filter(({ topic }) => !topic.endsWith("/presence"))
      .map(({ payload }) => Number((JSON.parse(payload.toString()) as { sequence: string }).sequence));
  }

  presences(): string[] {
    return this.published
      .filter(({ topic }) => topic.endsWith("/presence"))
      .map(({ payload }) => (JSON.parse(payload.toString()) as { reason: string }).reason);
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let version = 4;
    let unanswered = 0;
    const send = (packet: Packet): void => {
      if (!socket.destroyed) socket.write(mqtt.generate(packet, { protocolVersion: version }));
    };
    const parser = mqtt.parser();
    parser.on("packet", (packet: Packet) => {
      if (socket.destroyed) return; // what followed in the same segment was never read
      if (packet.cmd === "connect") {
        version = packet.protocolVersion ?? 4;
        this.#accept(packet, version, send, socket);
      } else if (packet.cmd === "publish") {
        unanswered += 1;
        this.mostUnanswered = Math.max(this.mostUnanswered, unanswered);
        this.#take(packet, socket, (answer) => {
          unanswered -= 1;
          send(answer);
        });
      } else if (packet.cmd === "pingreq") {
        this.pings += 1;
        send({ cmd: "pingresp" });
      } else if (packet.cmd === "disconnect") {
        this.goodbyes += 1;
        socket.end();
      }
    });
    socket.on("data", (chunk: Buffer) => parser.parse(chunk));
    socket.on("error", () => {});
    socket.on("close", () => this.#sockets.delete(socket));
  }

  #accept(packet: IConnectPacket, version: number, send: (packet: Packet) => void, socket: Socket): void {
    this.connects.push(packet);
    const code = this.faults.connack?.(packet) ?? 0;
    const { receiveMaximum, maximumPacketSize, serverKeepAlive, topicAliasMaximum } = this.faults;
    const properties = {
      ...(receiveMaximum === undefined ? {} : { receiveMaximum }),
      ...(maximumPacketSize === undefined ? {} : { maximumPacketSize }),
      ...(serverKeepAlive === undefined ? {} : { serverKeepAlive }),
      ...(topicAliasMaximum === undefined ? {} : { topicAliasMaximum }),
    };
    const accept = (): void => {
      send({
        cmd: "connack",
        sessionPresent: false,
        ...(version === 5 ? { reasonCode: code, properties } : { returnCode: code }),
      });
      if (code !== 0) socket.end();
      else for (const more of this.faults.afterConnack?.() ?? []) send(more);
    };
    if (this.faults.connackAfterMs === undefined) accept();
    else setTimeout(accept, this.faults.connackAfterMs);
  }

  #take(packet: IPublishPacket, socket: Socket, answer: (packet: Packet) => void): void {
    if (this.faults.drops?.(packet) === true) {
      socket.destroy();
      return;
    }
    if (this.faults.breaksProtocol?.(packet) === true) {
      answer({ cmd: "connack", sessionPresent: false, reasonCode: 0 });
      return;
    }
    const reasonCode = this.faults.puback === undefined ? 0 : this.faults.puback(packet);
    if (reasonCode === undefined || reasonCode < 0x80) this.published.push(packet);
    if (reasonCode === undefined || packet.messageId === undefined) return;
    // Before MQTT 5 a PUBACK carries no reason.
    const puback = { cmd: "puback", messageId: packet.messageId, reasonCode } as const;
    if (this.faults.answerAfterMs === undefined) answer(puback);
    else setTimeout(() => answer(puback), this.faults.answerAfterMs);
  }
}
