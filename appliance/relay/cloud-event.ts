/** A stored event in the envelope it travels in. The id, sequence and content never change; only `sentat` and `historical` do. */
import { isoTime } from "#lib/clock.ts";
import { subjectOf, type CloudEvent, type EventType, type StoredEvent } from "#model/event.ts";
import type { Message } from "./connection.ts";

/** An event that leaves later than this after it happened is marked as historical. */
export const HISTORICAL_AFTER_MS = 30_000;

/** @param base the box's base topic  @param sentAtMs when this copy leaves, milliseconds since 1970 (UTC) */
export function toCloudEvent(event: StoredEvent, base: string, sentAtMs: number): CloudEvent {
  return {
    specversion: "1.0",
    id: event.id,
    source: `/${base}`,
    type: event.type,
    subject: subjectOf(event),
    time: isoTime(event.at),
    datacontenttype: "application/json",
    sentat: isoTime(sentAtMs),
    sequence: String(event.sequence),
    historical: sentAtMs - event.at > HISTORICAL_AFTER_MS,
    clocktrusted: event.clockTrusted,
    data: event.data ?? null,
  };
}

/** The topic of an event: the words of its type as levels, because brokers refuse or change a dot (NATS, RabbitMQ). */
export function eventTopic(base: string, type: EventType): string {
  return `${base}/event/${type.replace(".", "/")}`;
}

/** An event as a message: structured-mode CloudEvents over MQTT (CloudEvents MQTT binding 1.0.2, section 3.2). */
export function eventMessage(event: StoredEvent, base: string, nowMs: number): Message {
  return {
    topic: eventTopic(base, event.type),
    payload: JSON.stringify(toCloudEvent(event, base, nowMs)),
    contentType: "application/cloudevents+json",
    userProperties: { sequence: String(event.sequence) },
  };
}
