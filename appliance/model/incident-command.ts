/** What people and the operations centre can do about an incident, and what they tell with it. */
import { Type, type Static } from "typebox";
import { CATEGORIES, LEVELS, MOST_TEXT, SUSPEND_REASONS } from "./incident.ts";

const strict = { additionalProperties: false };
const Words = (description: string) => Type.String({ minLength: 1, maxLength: MOST_TEXT, pattern: "\\S", description });
const note = { note: Type.Optional(Words("A remark for the time line.")) };

/** What each command is told, beside the incident's id. */
export const INCIDENT_ORDERS = {
  accept: Type.Object(note, strict),
  acknowledge: Type.Object(note, strict),
  assign: Type.Object(
    {
      to: Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: "\\S",
        description: "Whose it is: a user, a contact, a team.",
      }),
      ...note,
    },
    strict,
  ),
  start: Type.Object(note, strict),
  suspend: Type.Object(
    { reason: Type.Enum([...SUSPEND_REASONS], { description: "What is waited for." }), ...note },
    strict,
  ),
  resume: Type.Object(note, strict),
  resolve: Type.Object(note, strict),
  reopen: Type.Object(note, strict),
  close: Type.Object(note, strict),
  cancel: Type.Object(note, strict),
  categorise: Type.Object({ category: Type.Enum([...CATEGORIES]), ...note }, strict),
  prioritise: Type.Object({ priority: Type.Enum([...LEVELS]), reason: Words("Why.") }, strict),
  note: Type.Object({ note: Words("A remark for the time line.") }, strict),
  message: Type.Object({ text: Words("What is written.") }, strict),
} as const;
export type IncidentMove = keyof typeof INCIDENT_ORDERS;
export const INCIDENT_MOVES = Object.keys(INCIDENT_ORDERS) as IncidentMove[];
export type IncidentOrder<M extends IncidentMove = IncidentMove> = Static<(typeof INCIDENT_ORDERS)[M]>;

/** A command about an incident. */
export type IncidentCommand = { [M in IncidentMove]: { readonly move: M } & Readonly<IncidentOrder<M>> }[IncidentMove];

/** A problem that a person reports. */
export const ProblemReport = Type.Object(
  {
    subject: Type.Optional(
      Type.String({
        maxLength: 127,
        description: "What it concerns: `HOST`, `HOST/SERVICE`, `job:ID`, or `site`, which holds where it is left out.",
      }),
    ),
    text: Words("What is wrong, in the reporter's words."),
  },
  strict,
);
export type ProblemReport = Static<typeof ProblemReport>;
