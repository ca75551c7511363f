/** The vocabulary of a connection to a broker; `mqtt-client.ts` makes them. */
import type { RelayConfig } from "#model/site.ts";
import type { BrokerProblem } from "./broker-problem.ts";

/** How brokers are reached: the part of the configuration that connections need. */
export type BrokerAccess = Pick<RelayConfig, "brokers" | "protocol" | "username" | "password" | "tls" | "proxy">;

/** A message to publish, always with QoS 1. */
export interface Message {
  readonly topic: string;
  readonly payload: string;
  readonly retain?: boolean;
  /** MQTT 5 only; left out with 3.1.1. */
  readonly contentType?: string;
  /** MQTT 5 only; left out with 3.1.1. Where an answer is wanted, and what it is to carry. */
  readonly responseTopic?: string;
  readonly correlationData?: Buffer;
  /** MQTT 5 only; left out with 3.1.1. */
  readonly userProperties?: Readonly<Record<string, string>>;
}

export interface ReceivedMessage {
  readonly topic: string;
  readonly payload: Buffer;
  /** It was kept by the broker from before this subscription. */
  readonly retained: boolean;
  /** MQTT 5: where the sender wants the answer, and what it is to carry. */
  readonly responseTopic?: string;
  readonly correlationData?: Buffer;
}

/** What the broker answered to a message; `heard` is false when it says that nobody subscribes (MQTT 5, 0x10). */
export type PublishAnswer =
  | { readonly accepted: true; readonly heard: boolean }
  | { readonly accepted: false; readonly problem: BrokerProblem };

export interface ConnectionOptions {
  /** `mqtt://`, `mqtts://`, `ws://` or `wss://` with host and optional port. */
  readonly broker: string;
  readonly access: BrokerAccess;
  readonly clientId: string;
  readonly keepAliveSeconds: number;
  /** False: the broker keeps subscriptions and what arrives for them while we are away. */
  readonly clean: boolean;
  /** MQTT 5, with `clean: false`: how long it keeps them. */
  readonly sessionExpirySeconds?: number;
  /** Published (retained) by the broker when the connection ends without a DISCONNECT. */
  readonly will?: Message;
  /** TCP has to be open within this time; the broker's CONNACK may take four times as long. Default 5000. */
  readonly connectMs?: number;
  /** Ends the attempt, or the connection without a DISCONNECT. */
  readonly signal?: AbortSignal;
  readonly onMessage?: (message: ReceivedMessage) => void;
  /** Of every message that is sent; what is returned is told the answer. */
  readonly onPublish?: (message: Message) => (answer: PublishAnswer) => void;
  /** The largest packet that is taken, bytes: MQTT 5 brokers leave out what is larger; else the connection ends at its head. */
  readonly mostInboundBytes?: number;
  /** Called once, when a connection that was open is over, whoever ended it. */
  readonly onClosed: (problem: BrokerProblem) => void;
}

export interface Connection {
  readonly protocol: 5 | 4;
  /** How many unanswered messages the broker allows; 65535 where it does not say. */
  readonly receiveMaximum: number;
  /** Largest packet the broker takes, bytes; Infinity where it does not say. */
  readonly maximumPacketBytes: number;
  /** The broker still knew our session. */
  readonly sessionPresent: boolean;
  /** It has ended; `onClosed` was or is being called. */
  readonly over: boolean;
  /** Messages sent and not yet answered. The sender keeps it below or at `receiveMaximum`. */
  readonly unanswered: number;
  /** Sends a message; `done` is never called when the connection ends before the answer. */
  publish(message: Message, done: (answer: PublishAnswer) => void): void;
  /** A packet came that is larger than `mostInboundBytes`; the connection ends on it. */
  readonly wasFlooded: boolean;
  /** Subscribes with QoS 1. A problem when the broker refuses, undefined when all is well. */
  subscribe(topics: readonly string[]): Promise<BrokerProblem | undefined>;
  /** Ends with a DISCONNECT, so that the will is not published. Done after at most a second. */
  close(): Promise<void>;
  /** Ends at once without a word; the broker publishes the will. */
  destroy(): void;
}

export type Opened =
  | { readonly connection: Connection; readonly problem?: undefined }
  | { readonly connection?: undefined; readonly problem: BrokerProblem };
