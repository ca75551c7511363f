/** What was so from when until when, as the HTTP interface shows it: for reports, and for the bands of the page. */
import { Type, type Static } from "typebox";
import { SUSPEND_REASONS } from "./incident.ts";

const Opt = Type.Optional;
const At = (description: string) => Type.String({ format: "date-time", description });
const From = At("Begin; it may lie before what was asked for.");
const Until = Opt(At("End; absent: it is so now."));

/** `GET /api/v1/hosts/HOST/spans?from=&to=`, and the same of a service. */
export const SubjectSpans = Type.Object(
  {
    from: At("Begin of the time."),
    to: At("End of the time, at most now."),
    states: Type.Array(Type.Object({ from: From, until: Until, state: Type.String({ description: "Hard state." }) }), {
      description:
        "The oldest first. Where there are more than 2000, the newest; `from` is then the begin of the first.",
    }),
    maintenance: Type.Array(
      Type.Object({
        from: From,
        until: Until,
        work: Opt(Type.String({ description: "Id of the work. Absent without sign-in." })),
        name: Opt(Type.String({ description: "What it is called, while it is known. Absent without sign-in." })),
      }),
      { description: "Announced work, of a service also that on its host, the oldest first." },
    ),
    unwatched: Type.Array(Type.Object({ from: At("Begin."), to: At("End.") }), {
      description: "When the box does not know what was: it was off, or its clock jumped over it.",
    }),
    availability: Type.Object(
      {
        wellMs: Type.Number({ description: "`up`, `ok`, or only a `warning`. Milliseconds." }),
        failedMs: Type.Number({ description: "`down`, `unreachable` or `critical`." }),
        excusedMs: Type.Number({ description: "Announced work, whatever was." }),
        unknownMs: Type.Number({ description: "Not watched, not looked at yet, or `unknown`." }),
        share: Opt(
          Type.Number({
            description: "Of the time that counts the part in which it was well, 0 to 1; absent: none counts.",
          }),
        ),
      },
      {
        description:
          "What reports say of this time: announced work and what nobody knows count neither for nor against it.",
      },
    ),
    failures: Type.Array(
      Type.Object({ from: At("Begin."), to: At("End, at most that of the time."), state: Type.String() }),
      {
        description: "The failures that count, cut to the time and to what is not excused, the oldest first.",
      },
    ),
  },
  { title: "SubjectSpans" },
);
export type SubjectSpans = Static<typeof SubjectSpans>;

/** `GET /api/v1/incidents/ID/spans` */
export const IncidentSpans = Type.Object(
  {
    pauses: Type.Array(
      Type.Object({ from: At("When it was suspended."), until: Until, reason: Type.Enum([...SUSPEND_REASONS]) }),
      {
        description: "When its clocks stood because it waited for somebody, the oldest first.",
      },
    ),
    maintenance: Type.Array(Type.Object({ from: At("Begin."), until: At("End."), work: Type.String() }), {
      description: "Announced work on what failed, while it failed: it counts for neither clock.",
    }),
  },
  { title: "IncidentSpans" },
);
export type IncidentSpans = Static<typeof IncidentSpans>;
