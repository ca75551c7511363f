/** A stored event in the envelope it travels in. The id, sequence and content never change; only `sentat` and `historical` do. */
import { isoTime, type Clock } from "#lib/clock.ts";
import { subjectOf, type CloudEvent, type EventType, type StoredEvent } from "#model/event.ts";
import type { Message } from "./connection.ts";

/** A copy that leaves later than this after the decision is marked as historical. */
export const HISTORICAL_AFTER_MS = 30_000;

/** When a copy leaves. */
export interface Leaving {
  /** Milliseconds since 1970 (UTC). */
  readonly wallMs: number;
  /** On the monotonic clock of this run of the appliance, milliseconds. */
  readonly steadyMs: number;
  /** This run of the appliance. */
  readonly boot: string;
  readonly clockTrusted: boolean;
}

/** What tells the moment of leaving. */
export interface LeavingClock {
  readonly clock: Clock;
  readonly boot: string;
  /** Whether the box trusts its clock now. */
  readonly clockTrusted: () => boolean;
}

export function leavingNow({ clock, boot, clockTrusted }: LeavingClock): Leaving {
  return { wallMs: clock.wallMs(), steadyMs: clock.monotonicMs(), boot, clockTrusted: clockTrusted() };
}

/** @param base the box's base topic */
export function toCloudEvent(event: StoredEvent, base: string, leaving: Leaving): CloudEvent {
  return {
    specversion: "1.0",
    id: event.id,
    source: `/${base}`,
    type: event.type,
    subject: subjectOf(event),
    time: isoTime(event.at),
    datacontenttype: "application/json",
    sentat: isoTime(leaving.wallMs),
    sequence: String(event.sequence),
    historical: isHistorical(event, leaving),
    clocktrusted: event.clockTrusted,
    data: event.data ?? null,
  };
}

/**
 * Within the run that decided it the monotonic clock tells, whatever happened to the time of day. In a later run it is
 * historical, unless the times of day then and now are both trusted and lie close together.
 */
function isHistorical(event: StoredEvent, leaving: Leaving): boolean {
  if (event.boot === leaving.boot && event.steadyMs !== undefined)
    return leaving.steadyMs - event.steadyMs > HISTORICAL_AFTER_MS;
  const sinceMs = leaving.wallMs - event.at;
  const isTrusted = event.clockTrusted && leaving.clockTrusted;
  return !(isTrusted && sinceMs >= 0 && sinceMs <= HISTORICAL_AFTER_MS);
}

/** The topic of an event: the words of its type as levels, because brokers refuse or change a dot (NATS, RabbitMQ). */
export function eventTopic(base: string, type: EventType): string {
  return `${base}/event/${type.replace(".", "/")}`;
}

/**
 * An event as a message: structured-mode CloudEvents over MQTT (CloudEvents MQTT binding 1.0.2, section 3.2).
 * @param again it is sent once more on request, which is historical however young it is
 */
export function eventMessage(event: StoredEvent, base: string, leaving: Leaving, again = false): Message {
  const copy = toCloudEvent(event, base, leaving);
  return {
    topic: eventTopic(base, event.type),
    payload: JSON.stringify(again ? { ...copy, historical: true } : copy),
    contentType: "application/cloudevents+json",
    userProperties: { sequence: String(event.sequence) },
  };
}
