/**
 * Events: what is told to the outside, one row each in an append-only log with a gapless sequence, and the
 * CloudEvents 1.0 envelope (structured mode) they travel in.
 * Source: CloudEvents specification 1.0.2, JSON event format.
 */
import { Type, type Static } from "typebox";

export const EVENT_TYPES = [
  "state.changed",
  "flapping.started",
  "flapping.ended",
  "incident.proposed",
  "incident.opened",
  "incident.updated",
  "incident.acknowledged",
  "incident.assigned",
  "incident.started",
  "incident.suspended",
  "incident.resumed",
  "incident.escalated",
  "incident.slaWarning",
  "incident.slaBreached",
  "incident.resolved",
  "incident.reopened",
  "incident.closed",
  "incident.cancelled",
  "job.reported",
  "job.missed",
  "forecast.warning",
  "device.changed",
  "maintenance.announced",
  "maintenance.cancelled",
  "config.changed",
  "box.started",
  "box.stopping",
  "box.health",
  "uplink.restored",
  "clock.corrected",
  "events.dropped",
  "test",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** An event as a decision makes it; the store gives it id and sequence when it writes it. */
export interface EventDraft {
  readonly type: EventType;
  /** `HOST`, `HOST/SERVICE`, the incident's id, or undefined for the box itself. */
  readonly subject?: string;
  /** When it happened, milliseconds since 1970 (UTC). */
  readonly at: number;
  /** The steady clock of the run of the box that decided it, when it did; the store fills in its own where it is left out. */
  readonly steadyMs?: number;
  /** The whole incident or state, never a difference. Plain JSON. */
  readonly data: unknown;
}

/** An event as it stands in the log. */
export interface StoredEvent extends EventDraft {
  readonly sequence: number;
  /** UUIDv7; the receiver's de-duplication key. */
  readonly id: string;
  /** Whether the box trusted its clock when it happened. */
  readonly clockTrusted: boolean;
  /** The run of the box that `steadyMs` belongs to; undefined for events stored by versions before 0.2. */
  readonly boot?: string;
}

/** The envelope on the wire, in all places where events leave the box. */
export const CloudEvent = Type.Object(
  {
    specversion: Type.Literal("1.0"),
    id: Type.String({ format: "uuid", description: "UUIDv7, never reused: de-duplicate by it." }),
    source: Type.String({ description: "The box's base topic as a URI path, e.g. `/vedetta/v1/acme/hq/box-1`." }),
    type: Type.Enum([...EVENT_TYPES]),
    subject: Type.Optional(Type.String({ description: "`HOST`, `HOST/SERVICE` or the incident's id." })),
    time: Type.String({ format: "date-time", description: "When it happened, UTC with milliseconds." }),
    datacontenttype: Type.Literal("application/json"),
    sentat: Type.String({ format: "date-time", description: "When this copy was sent." }),
    sequence: Type.String({ pattern: "^[0-9]+$", description: "One gapless counter per box over all events." }),
    historical: Type.Boolean({ description: "It could not be sent within 30 s of happening." }),
    clocktrusted: Type.Boolean({ description: "The box trusted its clock when it happened." }),
    data: Type.Unknown(),
  },
  { additionalProperties: false },
);
export type CloudEvent = Static<typeof CloudEvent>;
