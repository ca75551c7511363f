/** Check type `mqtt`: does a broker take a connection, and does a message come back? */
import { randomBytes } from "node:crypto";
import type { Observation } from "#model/result.ts";
import { encryptionOf, mayShowPassword } from "../access-settings.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { CONVERSATION_CODES, ConversationFault, shown } from "../observe-conversation.ts";
import { observeMeasured } from "../observe-measured.ts";
import { secureSession, TLS_MEASUREMENTS } from "../secure-session.ts";
import {
  CONNACK_BYTE,
  connectPacket,
  DISCONNECT,
  disconnectPacket,
  payloadOf,
  PUBACK,
  PUBLISH,
  publishPacket,
  readPacket,
  SUBACK,
  subscribePacket,
  type MqttVersion,
  type Packet,
} from "./packets.ts";
import { MqttSettings, PORT, TLS_PORT } from "./settings.ts";

const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  loginMs: { unit: "ms", label: "Login", description: "From CONNECT to the broker's consent.", warning: "1000" },
  roundTripMs: {
    unit: "ms",
    label: "Round trip",
    description: "From publishing to the message's return; only with a topic.",
    warning: "1000",
  },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = {
  accepted: "ok",
  messageReturned: "ok",
  loginRefused: "critical",
  passwordWouldShow: "critical",
  versionRefused: "critical",
  clientRefused: "critical",
  unavailable: "critical",
  connectionRefused: "critical",
  subscriptionRefused: "critical",
  publishingRefused: "critical",
  messageLost: "critical",
  disconnected: "critical",
  ...CONVERSATION_CODES,
  ...CERTIFICATE_CODES,
} as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const mqtt = defineCheckType({
  name: "mqtt",
  summary: "Connects to an MQTT broker; on request sends a message and waits until it comes back.",
  category: "integration",
  settings: MqttSettings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    {
      encryption: "tls",
      version: "5",
      user: "monitor",
      password: "secret",
      topic: "monitoring/vedetta",
      serverName: "mqtt.acme.example",
    },
  ],

  run(target, settings, context) {
    const way = encryptionOf(settings, "tls");
    const port = settings.port ?? (way === "tls" ? TLS_PORT : PORT);
    return observeMeasured([settings.password], context, async (measurements) => {
      const session = await openLineSession(target.address, port, context);
      try {
        measurements.connectMs = session.connectMs;
        if (way === "tls") Object.assign(measurements, await secureSession(session, target.address, settings, context));
        if (settings.password !== undefined && !mayShowPassword(way, settings))
          throw new ConversationFault<Code>("passwordWouldShow");
        return await converse(session, settings, context, measurements);
      } finally {
        session.close();
      }
    });
  },
});

async function converse(
  session: LineSession,
  settings: MqttSettings,
  { now }: RunContext,
  measurements: Measured,
): Promise<Seen> {
  const { version = "3.1.1", user, password, topic } = settings;
  const startedAt = now();
  session.write(
    connectPacket({
      version,
      clientId: settings.clientId ?? `vedetta-${randomBytes(6).toString("hex")}`,
      ...(user !== undefined && { user }),
      ...(password !== undefined && { password }),
    }),
  );
  const refusal = readConsent(await readPacket(session, CONNACK_BYTE), session, version);
  if (refusal !== undefined) return refusal;
  measurements["loginMs"] = now() - startedAt;
  const observation: Seen =
    topic === undefined ? { code: "accepted" } : await roundTrip(session, version, topic, now, measurements);
  // In good order, so that the broker does not note a lost client at every run.
  session.write(disconnectPacket());
  return observation;
}

/** The observation for a refused connection; undefined: accepted. */
function readConsent({ body }: Packet, session: LineSession, version: MqttVersion): Seen | undefined {
  const [acknowledged = 0, reason] = body;
  if (reason === undefined || acknowledged > 1) {
    throw new ConversationFault("otherProtocol", { heard: shown(Buffer.concat([body, session.untaken])) });
  }
  if (reason === 0) return undefined;
  return { code: CODE_OF_REASON[reason] ?? "connectionRefused", parameters: { reason, version } };
}

/** Reason codes of both versions; they do not overlap. Sources: MQTT 3.1.1, table 3.1; MQTT 5.0, 3.2.2.2. */
const CODE_OF_REASON: Readonly<Record<number, Code>> = {
  1: "versionRefused",
  2: "clientRefused",
  3: "unavailable",
  4: "loginRefused",
  5: "loginRefused",
  0x84: "versionRefused",
  0x85: "clientRefused",
  0x86: "loginRefused",
  0x87: "loginRefused",
  0x88: "unavailable",
  0x89: "unavailable",
  0x8a: "clientRefused",
  0x8c: "loginRefused",
};

async function roundTrip(
  session: LineSession,
  version: MqttVersion,
  topic: string,
  now: () => number,
  measurements: Measured,
): Promise<Seen> {
  session.write(subscribePacket(version, topic));
  const subscribed = await readUntil(session, SUBACK);
  // MQTT 3.1.1, 3.9.3 and MQTT 5.0, 3.9.3: 0x80 and above refuse.
  const grant = subscribed.body.at(-1) ?? 0x80;
  if (subscribed.type === DISCONNECT) return disconnected(subscribed);
  if (grant >= 0x80) return { code: "subscriptionRefused", parameters: { topic, reason: grant } };
  const payload = `vedetta ${randomBytes(12).toString("hex")}`;
  const publishedAt = now();
  session.write(publishPacket(version, topic, payload));
  let taken = false;
  try {
    for (;;) {
      const packet = await readPacket(session);
      if (packet.type === PUBLISH && payloadOf(packet, version) === payload) break;
      if (packet.type === DISCONNECT) return disconnected(packet);
      if (packet.type !== PUBACK) continue;
      taken = true;
      const reason = packet.body[2] ?? 0;
      if (reason >= 0x80) return { code: "publishingRefused", parameters: { topic, reason } };
    }
  } catch (error) {
    if (taken && error instanceof ConversationFault && error.code === "timeout") {
      return { code: "messageLost", parameters: { topic } };
    }
    throw error;
  }
  measurements["roundTripMs"] = now() - publishedAt;
  return { code: "messageReturned", parameters: { topic } };
}

/** The next packet of a kind, or the broker's farewell; messages of others are passed over, as far as the session bears. */
async function readUntil(session: LineSession, wanted: number): Promise<Packet> {
  for (;;) {
    const packet = await readPacket(session);
    if (packet.type === wanted || packet.type === DISCONNECT) return packet;
  }
}

function disconnected({ body }: Packet): Seen {
  return { code: "disconnected", parameters: { reason: body[0] ?? 0 } };
}
