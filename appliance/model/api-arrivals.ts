/** What came in by itself, as the HTTP interface is asked for it and shows it. */
import { Type, type Static } from "typebox";
import { ARRIVAL_FATES, ARRIVAL_KINDS } from "./arrival.ts";

const Moment = (description: string) => Type.Optional(Type.String({ format: "date-time", description }));

export const ArrivalsQuery = Type.Object(
  {
    kind: Type.Optional(
      Type.Enum([...ARRIVAL_KINDS], { description: "Only SNMP notifications (`trap`), log lines (`line`) or mails." }),
    ),
    host: Type.Optional(Type.String({ maxLength: 63, description: "Only what is about this host, by its id." })),
    source: Type.Optional(Type.String({ maxLength: 100, description: "Only what came from this address." })),
    text: Type.Optional(
      Type.String({ maxLength: 200, description: "Words that all stand in it, in whatever order and case." }),
    ),
    severity: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 7,
        description: "As bad as this or worse, from 0 (emergency) to 7 (debug), as syslog counts.",
      }),
    ),
    fate: Type.Optional(
      Type.Enum([...ARRIVAL_FATES], {
        description: "Only what a rule knows (`matched`), what was a job's report, or all others (`unmatched`).",
      }),
    ),
    from: Moment("Begin."),
    to: Moment("End."),
    before: Type.Optional(
      Type.Integer({ minimum: 0, description: "Only what was kept before this number; to go on after a page." }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, description: "How many; 100 unless told." })),
  },
  { additionalProperties: false },
);
export type ArrivalsQuery = Static<typeof ArrivalsQuery>;

export const ArrivalView = Type.Object({
  number: Type.Integer({ description: "Counts all that was ever kept." }),
  kind: Type.Enum([...ARRIVAL_KINDS]),
  at: Type.String({ format: "date-time", description: "When it came, by this box's clock." }),
  from: Type.String({ description: "Address it came from." }),
  host: Type.Optional(Type.String({ description: "Id of the host that it is about." })),
  severity: Type.Optional(Type.Integer({ description: "0 (emergency) to 7 (debug)." })),
  label: Type.Optional(Type.String({ description: "The program, the notification's OID, the sender." })),
  text: Type.String({ description: "As it came; a notification in words." }),
  fate: Type.Enum([...ARRIVAL_FATES], { description: "What became of it." }),
});
export type ArrivalView = Static<typeof ArrivalView>;

export const ArrivalPage = Type.Object({
  arrivals: Type.Array(ArrivalView, { description: "Newest first." }),
  before: Type.Optional(
    Type.Integer({ description: "Where to go on, also where nothing was found so far; absent: there is no more." }),
  ),
});
export type ArrivalPage = Static<typeof ArrivalPage>;
