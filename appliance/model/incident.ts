/** An incident: one cause, followed to its end. The vocabulary and the document that goes out with its events. */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";
import type { Moment } from "./state.ts";

export const INCIDENT_STATES = [
  "proposed",
  "open",
  "inProgress",
  "suspended",
  "resolved",
  "closed",
  "cancelled",
] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

export const CATEGORIES = ["infrastructure", "software", "content", "integration"] as const;
export type Category = (typeof CATEGORIES)[number];

export const CLASSIFICATIONS = ["fullOutage", "partialOutage", "defect"] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

export const CANCEL_REASONS = ["removed", "maintenance"] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const LEVELS = ["critical", "high", "medium", "low"] as const;
/** Priority of an incident and criticality of what it hits use the same four words. */
export type Level = (typeof LEVELS)[number];

const At = (description: string) => Type.String({ format: "date-time", description });

/** Something that fails because of the incident's cause and is therefore not told on its own. */
export const Symptom = Type.Object({
  subject: Type.String({ description: "`HOST` or `HOST/SERVICE`." }),
  name: Type.String({ description: "What people call it." }),
  state: Type.String({ description: "Its state, a host's or a service's: `unreachable`, `critical`, `up`, `ok`, ..." }),
  since: At("When it joined the incident."),
});
export type Symptom = Static<typeof Symptom>;

export const Incident = Type.Object({
  id: Type.String({ format: "uuid", description: "UUIDv7, never reused." }),
  state: Type.Enum([...INCIDENT_STATES]),
  subject: Type.String({ description: "What failed: `HOST` or `HOST/SERVICE`." }),
  subjectName: Type.String({ description: "What people call it." }),
  host: Type.String({ description: "The host concerned." }),
  category: Type.Enum([...CATEGORIES]),
  classification: Type.Enum([...CLASSIFICATIONS]),
  criticality: Type.Enum([...LEVELS]),
  priority: Type.Enum([...LEVELS]),
  cause: Sentence,
  failedAt: At("When the first result of the failure came in; of the relapse, where it was reopened."),
  firstFailedAt: Type.Optional(At("When it failed for the first time, where it was reopened.")),
  openedAt: At("When it was confirmed and told."),
  recoveringSince: Type.Optional(
    At("Since when everything looks well again, while the incident waits for it to last."),
  ),
  resolvedAt: Type.Optional(At("When it was resolved.")),
  closedAt: Type.Optional(At("When it was closed.")),
  reason: Type.Optional(
    Type.Enum([...CANCEL_REASONS], {
      description: "Why it was cancelled: `removed` from the configuration, announced `maintenance`.",
    }),
  ),
  reopened: Type.Integer({ minimum: 0, description: "How often a relapse reopened it." }),
  earlier: Type.Optional(
    Type.Array(Type.Object({ failedAt: At("When it failed."), resolvedAt: At("When it was resolved.") }), {
      description: "The failures before the present one, the newest last, at most 50.",
    }),
  ),
  symptoms: Type.Array(Symptom),
});
export type Incident = Static<typeof Incident>;

/** What an incident waits for, kept beside it: by the box's steady clock, which means nothing to anybody else. */
export interface IncidentWait {
  /** Since when it recovers, or since when it is resolved. */
  readonly since?: Moment;
  /** Changes that are gathered before they are told: when the first and the newest came. Not stored. */
  readonly gathering?: { readonly first: Moment; readonly newest: Moment; readonly symptoms: boolean };
}
