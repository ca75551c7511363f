/** A stored event as a message to a broker, in the envelope of `model/cloud-event.ts`. */
import type { Clock } from "#lib/clock.ts";
import { toCloudEvent, type Leaving } from "#model/cloud-event.ts";
import type { EventType, StoredEvent } from "#model/event.ts";
import type { Message } from "./connection.ts";

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

/** The topic of an event: the words of its type as levels, because brokers refuse or change a dot (NATS, RabbitMQ). */
export function eventTopic(base: string, type: EventType): string {
  return `${base}/event/${type.replace(".", "/")}`;
}

/** What is particular about a copy. */
export interface CopyMarks {
  /** It is sent once more on request, which is historical however young it is. */
  readonly again?: boolean;
  /** Older events wait, of which this is the first; it is overtaking them. */
  readonly waitingFrom?: number | undefined;
}

/** An event as a message: structured-mode CloudEvents over MQTT (CloudEvents MQTT binding 1.0.2, section 3.2). */
export function eventMessage(event: StoredEvent, base: string, leaving: Leaving, marks: CopyMarks = {}): Message {
  const copy = toCloudEvent(event, base, leaving);
  const { again = false, waitingFrom } = marks;
  const marked = {
    ...copy,
    ...(again ? { historical: true } : {}),
    ...(waitingFrom === undefined ? {} : { waitingfrom: String(waitingFrom) }),
  };
  return {
    topic: eventTopic(base, event.type),
    payload: JSON.stringify(marked),
    contentType: "application/cloudevents+json",
    userProperties: { sequence: String(event.sequence) },
  };
}
