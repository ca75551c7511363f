/**
 * Events: what is told to the outside, one row each in an append-only log with a gapless sequence, and the
 * CloudEvents 1.0 envelope (structured mode) they travel in.
 * Source: CloudEvents specification 1.0.2, JSON event format.
 */
import { Type, type Static } from "typebox";

export const EVENT_TYPES = [
  "state.changed",
  "finding.listed",
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
  /**
   * `HOST`, `HOST/SERVICE`, `HOST/@KIND`, `box`, `uplink`, `site`, `job:ID`, `model:ID` or the incident's id. Left out:
   * what `subjectOf` says of the type.
   */
  readonly subject?: string;
  /** When the decision was made, milliseconds since 1970 (UTC). When things failed stands in `data`. */
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
  /** Whether the box trusted its clock when it was stored. */
  readonly clockTrusted: boolean;
  /** The run of the box that `steadyMs` belongs to; undefined for events stored by versions before 0.2. */
  readonly boot?: string;
}

/** What events are about whose type says it: the box, its line, its site. */
const OWN_SUBJECTS: Readonly<Partial<Record<EventType, "box" | "uplink" | "site">>> = {
  "box.started": "box",
  "box.stopping": "box",
  "box.health": "box",
  "clock.corrected": "box",
  "events.dropped": "box",
  test: "box",
  "uplink.restored": "uplink",
  "config.changed": "site",
  "finding.listed": "site",
  "maintenance.announced": "site",
  "maintenance.cancelled": "site",
};

/** What an event is about: its own subject, else what its type is about. */
export function subjectOf({ type, subject }: Pick<EventDraft, "type" | "subject">): string {
  return subject ?? OWN_SUBJECTS[type] ?? "box";
}

/** Whether it is about the box, its line or its site; a host may be called `box`, too. */
export function isAboutSelf(event: Pick<EventDraft, "type" | "subject">): boolean {
  return event.subject === undefined || event.subject === OWN_SUBJECTS[event.type];
}

/** The envelope on the wire, in all places where events leave the box. */
export const CloudEvent = Type.Object(
  {
    specversion: Type.Literal("1.0"),
    id: Type.String({ format: "uuid", description: "UUIDv7, never reused: de-duplicate by it." }),
    source: Type.String({ description: "The box's base topic as a URI path, e.g. `/vedetta/v1/acme/hq/box-1`." }),
    type: Type.Enum([...EVENT_TYPES]),
    subject: Type.String({
      description:
        "What it is about: `HOST`, `HOST/SERVICE`, `HOST/@KIND` for parts of one kind, `box`, `uplink`, `site`, `job:ID`, `model:ID`, or the incident's id.",
    }),
    time: Type.String({
      format: "date-time",
      description: "When the decision was made, UTC with milliseconds. When things failed stands in `data`.",
    }),
    datacontenttype: Type.Literal("application/json"),
    sentat: Type.String({ format: "date-time", description: "When this copy was sent." }),
    sequence: Type.String({
      pattern: "^[0-9]+$",
      description: "One counter per box over all events; gaps only where an `events.dropped` event announces them.",
    }),
    historical: Type.Boolean({
      description:
        "This copy left more than 30 s after `time`, by a clock that no setting of the time changes. After a restart of the box: true unless times it trusts say less. Copies of one event may differ in it.",
    }),
    waitingfrom: Type.Optional(
      Type.String({
        pattern: "^[0-9]+$",
        description:
          "Older events still wait, from this sequence on, and this copy has gone before them: what is missing before it will come, marked `historical`. Left out: nothing waits before it.",
      }),
    ),
    clocktrusted: Type.Boolean({ description: "The box trusted its clock when it was stored." }),
    data: Type.Unknown(),
  },
  { additionalProperties: false },
);
export type CloudEvent = Static<typeof CloudEvent>;
