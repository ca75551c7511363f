/** An incident: one cause, followed to its end. The vocabulary and the document that goes out with its events. */
import { Type, type Static } from "typebox";
import { Diagnosis } from "./diagnosis.ts";
import { Restart } from "./restart.ts";
import { Sentence } from "./sentence.ts";
import { ClockRecord } from "./sla.ts";
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

export const CANCEL_REASONS = ["removed", "maintenance", "merged", "noFault", "reported"] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export const SUSPEND_REASONS = ["awaitingProcess", "awaitingCustomer", "awaitingThirdParty"] as const;
export type SuspendReason = (typeof SUSPEND_REASONS)[number];

export const LEVELS = ["critical", "high", "medium", "low"] as const;
/** Priority of an incident and criticality of what it hits use the same four words. */
export type Level = (typeof LEVELS)[number];

const At = (description: string) => Type.String({ format: "date-time", description });

export const DOER_KINDS = ["user", "token", "soc", "box"] as const;
/** Who did something: a person who signed in, a token's owner, the operations centre, the box itself or whoever is root on it. */
export const Doer = Type.Object({
  kind: Type.Enum([...DOER_KINDS], {
    description: "`soc`: the operations centre; `box`: the box itself, or somebody at its command line.",
  }),
  name: Type.String({
    description: "Name of the user, the token, the operations centre's key; `box` for the box itself.",
  }),
});
export type Doer = Static<typeof Doer>;

/** What a step of the time line was; an event tells each, by its own name or as `incident.updated`. */
export const DEEDS = [
  "proposed",
  "opened",
  "acknowledged",
  "assigned",
  "started",
  "suspended",
  "resumed",
  "resolved",
  "reopened",
  "closed",
  "cancelled",
  "categorised",
  "prioritised",
  "noted",
  "wrote",
  "worsened",
  "confirmed",
  "diagnosed",
  "escalated",
  "slaWarning",
  "slaBreached",
] as const;
export type Deed = (typeof DEEDS)[number];

const By = Doer;

/** One step of the time line. */
export const Step = Type.Object({
  at: At("When."),
  by: By,
  did: Type.Enum([...DEEDS]),
  from: Type.Optional(
    Type.String({ description: "What was before: the state, or the priority, category or assignee." }),
  ),
  to: Type.Optional(
    Type.String({
      description:
        "What is since then; of `slaWarning` and `slaBreached`: the clock; of `escalated`: the contacts that are meant.",
    }),
  ),
  reason: Type.Optional(Type.String({ description: "Of `suspended` and `cancelled`: the code of the reason." })),
  note: Type.Optional(Type.String({ description: "What whoever did it wrote." })),
});
export type Step = Static<typeof Step>;

/** A time of being suspended. */
export const Pause = Type.Object({
  from: At("When it was suspended."),
  until: Type.Optional(At("When that ended; absent: it is suspended now.")),
  reason: Type.Enum([...SUSPEND_REASONS]),
  by: By,
});
export type Pause = Static<typeof Pause>;

/** Most steps that the time line holds. */
export const MOST_STEPS = 200;
/** Most messages, changes of priority or category by hand, and pauses. */
export const MOST_MESSAGES = 200;
export const MOST_CHANGES = 100;
export const MOST_PAUSES = 100;
/** Characters of a note or a message, and of all those of an incident together: it travels as a whole with each event. */
export const MOST_TEXT = 2000;
export const MOST_TEXT_ALTOGETHER = 50_000;

/** What people, and the box, did about it. Everything is absent until it happens; lists have the oldest first. */
const Deeds = {
  acknowledged: Type.Optional(
    Type.Object(
      { at: At("When."), by: By },
      { description: "Somebody has seen the present failure; a relapse asks for it anew." },
    ),
  ),
  assigned: Type.Optional(
    Type.Object({
      at: At("When."),
      by: By,
      to: Type.String({ description: "Whose it is: a user, a contact, a team, by its name." }),
    }),
  ),
  pauses: Type.Optional(
    Type.Array(Pause, {
      description: `The times of being suspended, also of failures before; at most ${MOST_PAUSES}.`,
    }),
  ),
  priorities: Type.Optional(
    Type.Array(Type.Object({ at: At("When."), priority: Type.Enum([...LEVELS]), by: By, reason: Type.String() }), {
      description: `Priorities that people gave it; at most ${MOST_CHANGES}. The box raises one that it finds too low, never lowers it.`,
    }),
  ),
  categories: Type.Optional(
    Type.Array(Type.Object({ at: At("When."), category: Type.Enum([...CATEGORIES]), by: By }), {
      description: `Categories that people gave it; at most ${MOST_CHANGES}.`,
    }),
  ),
  messages: Type.Optional(
    Type.Array(Type.Object({ at: At("When."), by: By, text: Type.String() }), {
      description: `What people wrote to each other; at most ${MOST_MESSAGES}.`,
    }),
  ),
  reporter: Type.Optional(
    Type.Object({ ...Doer.properties }, { description: "Of a problem that a person reported: who did." }),
  ),
  heldOpen: Type.Optional(
    Type.Boolean({
      description:
        "Only a person resolves it: the box has not seen its subject fail since a person reported it or opened it again.",
    }),
  ),
  reopenedAt: Type.Optional(At("When it was reopened last.")),
  previous: Type.Optional(
    Type.Array(Type.String({ format: "uuid" }), {
      description: "Ids of earlier incidents of the same subject, the newest last, at most 10.",
    }),
  ),
  steps: Type.Optional(
    Type.Array(Step, {
      description: `The time line, the oldest first; at most ${MOST_STEPS}. Where there were more, the box's own steps between the first and the newest have gone first.`,
    }),
  ),
  stepsDropped: Type.Optional(Type.Integer({ minimum: 1, description: "How many steps have gone." })),
};

/** Something that fails because of the incident's cause, or one of the parts that it is about; not told on its own. */
export const Symptom = Type.Object({
  subject: Type.String({ description: "`HOST`, `HOST/SERVICE` or `job:ID`." }),
  name: Type.String({ description: "What people call it." }),
  state: Type.String({ description: "Its state, a host's or a service's: `unreachable`, `critical`, `up`, `ok`, ..." }),
  since: At("When it joined the incident."),
});
export type Symptom = Static<typeof Symptom>;

/** Most symptoms that an incident names one by one; it travels as a whole with each of its events. */
export const MOST_SYMPTOMS = 500;

export const Incident = Type.Object({
  id: Type.String({ format: "uuid", description: "UUIDv7, never reused." }),
  state: Type.Enum([...INCIDENT_STATES]),
  subject: Type.String({
    description:
      "What failed: `HOST`, `HOST/SERVICE`, `HOST/@KIND` for parts of one kind on a host, or `job:ID`; `site` for a problem of the site as a whole.",
  }),
  subjectName: Type.String({ description: "What people call it." }),
  host: Type.String({ description: "The host concerned; empty where it is none." }),
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
      description:
        "Why it was cancelled: `removed` from the configuration, announced `maintenance`, `merged` into the incident of its cause, which names it among its symptoms, `noFault`: a person said that it is none, or `reported`: the job that was missed has reported.",
    }),
  ),
  reopened: Type.Integer({ minimum: 0, description: "How often a relapse reopened it." }),
  earlier: Type.Optional(
    Type.Array(Type.Object({ failedAt: At("When it failed."), resolvedAt: At("When it was resolved.") }), {
      description: "The failures before the present one, the newest last, at most 50.",
    }),
  ),
  symptoms: Type.Array(Symptom, { description: `At most ${MOST_SYMPTOMS}, the first that joined.` }),
  more: Type.Optional(
    Type.Object(
      {
        symptoms: Type.Integer({ minimum: 1, description: "Hosts and services." }),
        devices: Type.Integer({ minimum: 0, description: "Devices of which nothing is named." }),
      },
      { description: "What failed with it besides the symptoms that it names, at most at one time." },
    ),
  ),
  sla: Type.Optional(ClockRecord),
  diagnosis: Type.Optional(Diagnosis),
  restart: Type.Optional(Restart),
  ...Deeds,
});
export type Incident = Static<typeof Incident>;

/** What an incident waits for, kept beside it: by the box's steady clock, which means nothing to anybody else. */
export interface IncidentWait {
  /** Since when it recovers, or since when it is resolved. */
  readonly since?: Moment;
  /** When it was opened, or reopened last. */
  readonly opened?: Moment;
  /** Changes that are gathered before they are told: when the first and the newest came. Not stored. */
  readonly gathering?: { readonly first: Moment; readonly newest: Moment; readonly symptoms: boolean };
}
