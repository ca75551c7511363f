/** The MQTT side as an AsyncAPI 3.0 document, made from the schemas of `model/`. */
import { readFileSync } from "node:fs";
import { ORDERABLE } from "#actions/order.ts";
import { CloudEvent, EVENT_TYPES, type EventType } from "#model/event.ts";
import { EVENT_DATA, Told } from "#model/event-data.ts";
import { ID_PATTERN } from "#model/id.ts";
import { BoxReport, ConfigureArguments, OrderReply, ReportedConfig, SignedOrder } from "#model/order.ts";
import { HistoryBatch } from "#model/history-batch.ts";
import { Presence } from "#model/presence.ts";
import { enrolChannels, enrolMessages, enrolOperations, enrolSchemas } from "./enrol-channels.ts";

const CLOUD_EVENTS = "application/cloudevents+json";
const MQTT_BINDING = "0.2.0";

const SUMMARIES: Readonly<Record<EventType, string>> = {
  "state.changed":
    "A service or host changed its confirmed state, no incident speaks for it, and it is no symptom and under no announced work. Whoever was told a bad state by it is told the good one by it too.",
  "finding.listed":
    "It was already so when the device was first looked at; listed for a person, not told as a failure.",
  "flapping.started": "Something changes to and fro; its single changes are not told until it ends.",
  "flapping.ended": "It is steady again.",
  "incident.proposed": "Somebody has to accept or cancel it; no clocks run.",
  "incident.opened": "A fault is confirmed.",
  "incident.updated": "More is known; `changed` says what: symptoms, cause, diagnosis.",
  "incident.acknowledged": "Somebody has seen it; the response clock stops.",
  "incident.assigned": "Somebody is to work on it.",
  "incident.started": "Work has begun.",
  "incident.suspended": "It waits for somebody or something; the clocks stop.",
  "incident.resumed": "Work goes on; the clocks run.",
  "incident.escalated": "It was told to the next contacts.",
  "incident.slaWarning": "A good part of the agreed time has passed.",
  "incident.slaBreached": "The agreed time has passed.",
  "incident.resolved": "It works again, and that has lasted.",
  "incident.reopened": "It failed again soon after.",
  "incident.closed": "It is done with.",
  "incident.cancelled": "It turned out to be no fault.",
  "job.reported": "A job reported.",
  "job.missed": "A job did not report in its time.",
  "forecast.warning": "A measurement is going to break its limit.",
  "device.changed": "A device is not what it was: firmware, parts.",
  "maintenance.announced": "Work was announced.",
  "maintenance.cancelled": "Announced work was called off.",
  "config.changed": "Another configuration is in force.",
  "box.started": "The appliance started.",
  "box.stopping": "The appliance is about to stop.",
  "box.health": "The box itself needs attention, or no longer does.",
  "uplink.restored": "The connection to the broker was lost and is back.",
  "clock.corrected": "The box's clock was set.",
  "events.dropped": "Events had to be given up; their sequences will never come.",
  test: "Made on demand to try the way.",
};

/** The document as it is to stand in the file. */
export function asyncApi(): string {
  return `${JSON.stringify(asyncApiDocument(), null, 2)}\n`;
}

/** The document. Its version is the product's. */
export function asyncApiDocument(): object {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return {
    asyncapi: "3.0.0",
    info: {
      title: "Vedetta over MQTT",
      version,
      description:
        "What a box tells its brokers and takes from them, all with QoS 1. Events come at least once each, in the order of `sequence`; where a backlog waits, new ones overtake it and say so (`waitingfrom`); " +
        "`id` is the key to recognise repetitions by. Kept sessions and a broker that persists lose none. Boxes sign in " +
        "as `vedetta.CUSTOMER.SITE.BOX`.",
    },
    defaultContentType: "application/json",
    channels: {
      presence: presenceChannel(),
      event: eventChannel(),
      ungroupedEvent: ungroupedEventChannel(),
      ...orderChannels(),
      ...enrolChannels(BASE_PARAMETERS),
      history: historyChannel(),
    },
    operations: {
      tellPresence: {
        action: "send",
        channel: { $ref: "#/channels/presence" },
        summary: "After every connect, before a planned stop, and by the broker (will) when the connection is lost.",
        bindings: { mqtt: { qos: 1, retain: true, bindingVersion: MQTT_BINDING } },
      },
      tellEvent: {
        action: "send",
        channel: { $ref: "#/channels/event" },
        summary: "Once an event is stored, in order of sequence; new ones before a backlog.",
        bindings: { mqtt: { qos: 1, retain: false, bindingVersion: MQTT_BINDING } },
      },
      tellUngroupedEvent: {
        action: "send",
        channel: { $ref: "#/channels/ungroupedEvent" },
        summary: "The same, for types of one word.",
        bindings: { mqtt: { qos: 1, retain: false, bindingVersion: MQTT_BINDING } },
      },
      ...orderOperations(),
      ...enrolOperations(MQTT_BINDING),
      tellHistory: {
        action: "send",
        channel: { $ref: "#/channels/history" },
        summary: "While no event waits, where `relay.history` asks for it.",
        bindings: { mqtt: { qos: 1, retain: false, bindingVersion: MQTT_BINDING } },
      },
    },
    components: {
      schemas: {
        envelope: CloudEvent,
        told: Told,
        ...dataSchemas(),
        signedOrder: SignedOrder,
        configureArguments: ConfigureArguments,
        orderReply: OrderReply,
        reportedConfig: ReportedConfig,
        boxReport: BoxReport,
        ...enrolSchemas,
      },
      messages: {
        presence: presenceMessage(),
        ...orderMessages(),
        ...enrolMessages,
        history: { name: "history", contentType: "application/json", payload: HistoryBatch },
        ...Object.fromEntries(EVENT_TYPES.map((type) => [type, eventMessage(type)])),
      },
    },
  };
}

const BASE_PARAMETERS = {
  customer: { description: `Id of the customer, \`${ID_PATTERN}\`.`, examples: ["acme"] },
  site: { description: "Id of the site, same form.", examples: ["hq"] },
  box: { description: "Id of the box, same form.", examples: ["box-1"] },
};

function historyChannel(): object {
  return {
    address: "vedetta/v1/{customer}/{site}/{box}/history",
    description: "Batches of results, at least once each: a repeated one has the same `boot` and `batch`.",
    parameters: BASE_PARAMETERS,
    messages: { history: { $ref: "#/components/messages/history" } },
  };
}

function presenceChannel(): object {
  return {
    address: "vedetta/v1/{customer}/{site}/{box}/presence",
    description: "Retained: whoever subscribes knows at once which boxes are there.",
    parameters: BASE_PARAMETERS,
    messages: { presence: { $ref: "#/components/messages/presence" } },
  };
}

/** The levels under `event/` are the words of the type: never a dot, which some brokers refuse or change. */
function eventChannel(): object {
  const types = EVENT_TYPES.filter((type) => type.includes("."));
  const words = types.map((type) => type.split("."));
  return {
    address: "vedetta/v1/{customer}/{site}/{box}/event/{group}/{name}",
    description:
      "One CloudEvents 1.0 JSON object (structured mode) per event. Not retained. The levels are the words of its type: " +
      "`incident.opened` comes on `event/incident/opened`. `event/#` subscribes to all.",
    parameters: {
      ...BASE_PARAMETERS,
      group: { description: "First word of the type.", enum: [...new Set(words.map(([group = ""]) => group))] },
      name: { description: "Second word of the type.", enum: [...new Set(words.map(([, name = ""]) => name))] },
    },
    messages: messagesOf(types),
  };
}

function ungroupedEventChannel(): object {
  const types = EVENT_TYPES.filter((type) => !type.includes("."));
  return {
    address: "vedetta/v1/{customer}/{site}/{box}/event/{type}",
    description: "Events whose type is one word, as in `event`.",
    parameters: { ...BASE_PARAMETERS, type: { description: "Type of the event.", enum: [...types] } },
    messages: messagesOf(types),
  };
}

/** What the operations centre sends, and what it is answered. */
function orderChannels(): object {
  const below = (topic: string) => `vedetta/v1/{customer}/{site}/{box}/${topic}`;
  const channel = (topic: string, message: string, description: string) => ({
    address: below(topic),
    description,
    parameters: BASE_PARAMETERS,
    messages: { [message]: { $ref: `#/components/messages/${message}` } },
  });
  return {
    command: channel(
      "command",
      "command",
      "Signed commands; never retained. The box listens where `relay.commandKeys` names a key. With MQTT 5 the answer goes to " +
        "the response topic, where that lies below the base and is none of the topics here, with the correlation data.",
    ),
    reply: channel("reply", "reply", "Answers to commands that named no response topic. Not retained."),
    configDesired: channel(
      "config/desired",
      "desiredConfig",
      "The configuration that the box is to have: a signed order `configure`, retained, by a key with `role: admin`. Its version " +
        "must rise; what comes again is taken silently; what cuts the box off its brokers is taken back by the box itself.",
    ),
    configReported: channel(
      "config/reported",
      "reportedConfig",
      "Retained: what is in force, and why the desired one is not.",
    ),
  };
}

function orderOperations(): object {
  const operation = (action: "send" | "receive", channel: string, retain: boolean, summary: string) => ({
    action,
    channel: { $ref: `#/channels/${channel}` },
    summary,
    bindings: { mqtt: { qos: 1, retain, bindingVersion: MQTT_BINDING } },
  });
  return {
    takeCommand: operation(
      "receive",
      "command",
      false,
      "Done once, however often it comes; remembered before it is done.",
    ),
    answerCommand: operation(
      "send",
      "reply",
      false,
      "Once for every command, refused ones too; kept until a broker has taken it.",
    ),
    takeConfig: operation("receive", "configDesired", true, "Looked at with every connect."),
    reportConfig: operation("send", "configReported", true, "After every connect and every change."),
  };
}

const JWS = {
  type: "string",
  pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$",
  description:
    "Compact JWS (RFC 7515). Header: `alg` is `EdDSA` (or `Ed25519`), `kid` names the key; nothing critical. Payload: " +
    "`#/components/schemas/signedOrder`.",
};

function orderMessages(): object {
  const commands = [...ORDERABLE].map(([name, { summary }]) => `\`${name}\`: ${summary}`).join(" ");
  return {
    command: {
      name: "command",
      contentType: "application/jose",
      payload: JWS,
      summary: "A signed command.",
      description: `Their arguments are those of the same commands over HTTP. ${commands}`,
    },
    reply: { name: "reply", contentType: "application/json", payload: schema("orderReply") },
    desiredConfig: {
      name: "desiredConfig",
      contentType: "application/jose",
      payload: JWS,
      summary: "`command` is `configure`, and `arguments` are `#/components/schemas/configureArguments`.",
    },
    reportedConfig: { name: "reportedConfig", contentType: "application/json", payload: schema("reportedConfig") },
  };
}

function messagesOf(types: readonly EventType[]): object {
  return Object.fromEntries(types.map((type) => [type, { $ref: `#/components/messages/${type}` }]));
}

function presenceMessage(): object {
  return { name: "presence", contentType: "application/json", payload: Presence };
}

/** The envelope with its `type`, and in `data` the words that every event carries and what belongs to its type. */
function eventMessage(type: EventType): object {
  const data = EVENT_DATA[type] === undefined ? schema("told") : { allOf: [schema("told"), schema(dataName(type))] };
  const own = { type: { const: type }, data };
  return {
    name: type,
    summary: SUMMARIES[type],
    contentType: CLOUD_EVENTS,
    payload: { allOf: [schema("envelope"), { type: "object", properties: own }] },
    bindings: { mqtt: { contentType: CLOUD_EVENTS, payloadFormatIndicator: 1, bindingVersion: MQTT_BINDING } },
  };
}

function schema(name: string): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** All events of incidents carry the same. */
function dataName(type: EventType): string {
  return type.startsWith("incident.") ? "incident" : type;
}

function dataSchemas(): Record<string, unknown> {
  const types = EVENT_TYPES.filter((type) => EVENT_DATA[type] !== undefined);
  return Object.fromEntries(types.map((type) => [dataName(type), EVENT_DATA[type]]));
}
