/**
 * One connection to one MQTT broker, from CONNECT to its end. The only file that knows mqtt.js.
 *
 * mqtt.js is used for one connection at a time and never reconnects by itself (`reconnectPeriod: 0`), so nothing is
 * queued or sent again inside it: what has to happen after a loss is decided by `broker-link.ts` and `relay.ts`.
 * TLS is always verified; there is no setting against it.
 */
import type { Socket } from "node:net";
import { connect, MqttClient, type IClientOptions, type IConnackPacket, type IPublishPacket } from "mqtt";
import packetTables from "mqtt-packet/constants.js";
import { openTunnel, proxyTo, secured } from "#lib/http-proxy.ts";
import "./lean-packets.ts";
import { describeFailure, describeReason, type BrokerProblem } from "./broker-problem.ts";
import { brokerAddress } from "./broker-url.ts";
import { PacketMeter } from "./packet-limit.ts";
import type {
  PublishAnswer,
  BrokerAccess,
  Connection,
  ConnectionOptions,
  Message,
  Opened,
  ReceivedMessage,
} from "./connection.ts";

/**
 * The standard lists few reasons for a PUBACK, and the parser ends the connection at any other. mosquitto (2.0,
 * `message_size_limit`) answers 0x95 all the same, so every refusing code is let through.
 */
for (let code = 0x80; code <= 0xff; code += 1) packetTables.MQTT5_PUBACK_PUBREC_CODES[code] ??= "refused";

const CLOSE_LIMIT_MS = 1000;
/** The same in both versions: a normal end (MQTT 5.0, 3.14.2.1: reason code and properties may be left out). */
const DISCONNECT = Uint8Array.of(0xe0, 0);

/** Connects once. Every failure is a value. */
export async function openConnection(options: ConnectionOptions): Promise<Opened> {
  const { host, port } = brokerAddress(options.broker);
  const proxy = proxyTo(options.access.proxy, host);
  let tunnel: Socket | undefined;
  try {
    tunnel = proxy === undefined ? undefined : await openTunnel(proxy, host, port, options.signal);
  } catch (error) {
    return { problem: describeFailure(error, false) };
  }
  return new Promise((resolve) => {
    let client: MqttClient;
    try {
      client = tunnel === undefined ? connect(clientOptions(options)) : connectThrough(tunnel, host, options);
    } catch (error) {
      resolve({ problem: describeFailure(error, false) }); // keys and certificates that cannot be read
      return;
    }
    follow(client, options, resolve);
  });
}

/** The same over a tunnel that is open already. */
function connectThrough(tunnel: Socket, host: string, options: ConnectionOptions): MqttClient {
  const wanted = clientOptions(options);
  const isSecure = wanted.protocol === "mqtts" || wanted.protocol === "wss";
  const open = () => (isSecure ? secured(tunnel, host, tlsOptions(options.access)) : tunnel);
  if (wanted.protocol === "mqtt" || wanted.protocol === "mqtts") return new MqttClient(open, wanted);
  return connect({ ...wanted, wsOptions: { createConnection: open } });
}

/** Waits for the connection to be open, and then for its end. */
function follow(client: MqttClient, options: ConnectionOptions, resolve: (opened: Opened) => void): void {
  let open = false;
  let over = false;
  let firstError: unknown;
  const hurry = setTimeout(() => giveUpConnecting(client), options.connectMs ?? 5000);
  const abort = () => client.stream.destroy();
  options.signal?.addEventListener("abort", abort, { once: true });
  const finish = (): void => {
    if (over) return;
    over = true;
    clearTimeout(hurry);
    options.signal?.removeEventListener("abort", abort);
    client.end(true);
    client.stream.destroy();
    const problem = describeFailure(firstError, open);
    if (open) options.onClosed(problem);
    else resolve({ problem });
  };
  client.on("error", (error) => {
    firstError ??= error;
    client.stream.destroy();
    // A stream that died before it was open emits nothing more.
    if (!open) finish();
  });
  client.on("disconnect", (packet) => {
    if (packet.reasonCode !== undefined && packet.reasonCode >= 0x80) firstError ??= { code: packet.reasonCode };
  });
  client.on("close", finish);
  client.on("connect", (connack) => {
    open = true;
    clearTimeout(hurry);
    resolve({ connection: new OpenConnection(client, connack, options, () => over) });
  });
  if (options.onMessage !== undefined) deliverTo(client, options.onMessage);
}

function deliverTo(client: MqttClient, onMessage: (message: ReceivedMessage) => void): void {
  client.on("message", (topic, payload, packet: IPublishPacket) => {
    const { responseTopic, correlationData } = packet.properties ?? {};
    onMessage({
      topic,
      payload,
      retained: packet.retain,
      ...(responseTopic === undefined ? {} : { responseTopic }),
      ...(correlationData === undefined ? {} : { correlationData }),
    });
  });
}

function clientOptions(options: ConnectionOptions): IClientOptions {
  const { access, clean } = options;
  const url = new URL(options.broker);
  const protocol = url.protocol.slice(0, -1) as "mqtt" | "mqtts" | "ws" | "wss";
  const { host, port } = brokerAddress(options.broker);
  const username = access.username ?? (url.username === "" ? undefined : decodeURIComponent(url.username));
  const password = access.password ?? (url.password === "" ? undefined : decodeURIComponent(url.password));
  const secure = protocol === "mqtts" || protocol === "wss";
  const session =
    clean || options.sessionExpirySeconds === undefined ? {} : { sessionExpiryInterval: options.sessionExpirySeconds };
  const limit = options.mostInboundBytes === undefined ? {} : { maximumPacketSize: options.mostInboundBytes };
  return {
    writeCache: false, // as in lean-packets.ts, which the client would undo
    protocol,
    host,
    hostname: host.includes(":") && protocol.startsWith("ws") ? `[${host}]` : host,
    port,
    ...(protocol.startsWith("ws") ? { path: `${url.pathname === "" ? "/" : url.pathname}${url.search}` } : {}),
    protocolVersion: access.protocol,
    ...(access.protocol === 5 ? { properties: { ...session, ...limit } } : {}),
    clientId: options.clientId,
    clean,
    keepalive: options.keepAliveSeconds,
    connectTimeout: 4 * (options.connectMs ?? 5000),
    reconnectPeriod: 0,
    resubscribe: false,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(options.will === undefined ? {} : { will: will(options.will, access.protocol) }),
    ...(secure ? tlsOptions(access) : {}),
  };
}

function will(message: Message, protocol: 5 | 4): NonNullable<IClientOptions["will"]> {
  const properties =
    protocol === 5 && message.contentType !== undefined ? { properties: { contentType: message.contentType } } : {};
  return {
    topic: message.topic,
    payload: Buffer.from(message.payload),
    qos: 1,
    retain: message.retain === true,
    ...properties,
  };
}

function tlsOptions({ tls }: BrokerAccess): Pick<IClientOptions, "ca" | "cert" | "key" | "rejectUnauthorized"> {
  return {
    rejectUnauthorized: true,
    ...(tls?.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls?.certificate === undefined ? {} : { cert: tls.certificate }),
    ...(tls?.key === undefined ? {} : { key: tls.key }),
  };
}

/** A TCP connection that is still not open gets a code of its own; a slow TLS handshake may go on. */
function giveUpConnecting(client: MqttClient): void {
  const { stream } = client;
  if (!("connecting" in stream) || stream.connecting !== true) return;
  stream.destroy(Object.assign(new Error("TCP connection timed out"), { code: "ETIMEDOUT" }));
}

class OpenConnection implements Connection {
  readonly protocol: 5 | 4;
  readonly receiveMaximum: number;
  readonly maximumPacketBytes: number;
  readonly sessionPresent: boolean;
  readonly #client: MqttClient;
  readonly #isOver: () => boolean;
  /** Reason code of the PUBACK being handled: mqtt.js hides 0x10 from its callback, which it calls right after. */
  #answerReason = 0;
  /** Subscriptions that the broker has not answered. */
  #asking = 0;
  #unanswered = 0;
  #wasFlooded = false;

  readonly #onPublish: ConnectionOptions["onPublish"];

  constructor(client: MqttClient, connack: IConnackPacket, options: ConnectionOptions, isOver: () => boolean) {
    this.#client = client;
    this.protocol = options.access.protocol;
    this.#onPublish = options.onPublish;
    this.#isOver = isOver;
    this.receiveMaximum = connack.properties?.receiveMaximum ?? 65535;
    this.maximumPacketBytes = connack.properties?.maximumPacketSize ?? Number.POSITIVE_INFINITY;
    this.sessionPresent = connack.sessionPresent;
    client.on("packetreceive", (packet) => {
      if (packet.cmd === "puback") this.#answerReason = packet.reasonCode ?? 0;
    });
    if (options.mostInboundBytes !== undefined) this.#limitInbound(options.mostInboundBytes);
  }

  get over(): boolean {
    return this.#isOver();
  }

  get wasFlooded(): boolean {
    return this.#wasFlooded;
  }

  get unanswered(): number {
    return this.#unanswered;
  }

  publish(message: Message, done: (answer: PublishAnswer) => void): void {
    if (this.over) return;
    this.#unanswered += 1;
    const noted = this.#onPublish?.(message);
    const properties = {
      payloadFormatIndicator: true,
      ...(message.contentType === undefined ? {} : { contentType: message.contentType }),
      ...(message.responseTopic === undefined ? {} : { responseTopic: message.responseTopic }),
      ...(message.correlationData === undefined ? {} : { correlationData: message.correlationData }),
      ...(message.userProperties === undefined ? {} : { userProperties: { ...message.userProperties } }),
    };
    const retain = message.retain === true;
    // mqtt.js leaves the properties out with protocol 3.1.1
    this.#client.publish(message.topic, message.payload, { qos: 1, retain, properties }, (error) => {
      if (this.over) return;
      const refusal = error === undefined || error === null ? undefined : describeRefusal(error);
      if (refusal === "none") return; // the connection is ending; mqtt.js says so before it has closed
      this.#unanswered -= 1;
      const answer: PublishAnswer =
        refusal === undefined
          ? { accepted: true, heard: this.#answerReason !== 0x10 }
          : { accepted: false, problem: refusal };
      noted?.(answer);
      done(answer);
    });
  }

  async subscribe(topics: readonly string[]): Promise<BrokerProblem | undefined> {
    this.#asking += 1;
    try {
      const granted = await this.#client.subscribeAsync([...topics], { qos: 1 });
      const refused = granted.find(({ qos }) => qos >= 0x80);
      return refused === undefined ? undefined : describeReason(refused.qos);
    } catch (error) {
      return describeFailure(error, true);
    } finally {
      this.#asking -= 1;
    }
  }

  async close(): Promise<void> {
    if (this.over) return;
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, CLOSE_LIMIT_MS);
      const done = (): void => {
        clearTimeout(limit);
        resolve();
      };
      if (this.#unanswered + this.#asking === 0) {
        this.#client.end(false, done);
        return;
      }
      // mqtt.js would first wait for every answer. The broker closes once it has read this.
      this.#client.once("close", done);
      this.#client.stream.end(DISCONNECT);
    });
    this.destroy();
  }

  destroy(): void {
    this.#client.stream.destroy();
  }

  /** Looks at the heads of packets; nothing that is too large is gathered. */
  #limitInbound(mostBytes: number): void {
    const meter = new PacketMeter();
    this.#client.stream.on("data", (chunk: Buffer) => {
      if (this.#wasFlooded || meter.longest(chunk) <= mostBytes) return;
      this.#wasFlooded = true;
      this.destroy();
    });
  }
}

/** The refusal of a PUBACK, which mqtt.js raises with the reason code as a number; `none` for any other error. */
function describeRefusal(error: Error): BrokerProblem | "none" {
  return "code" in error && typeof error.code === "number" ? describeReason(error.code) : "none";
}
