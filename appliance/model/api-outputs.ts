/** Outputs as the HTTP interface shows and tests them: what waits, what went well, what did not. */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";
import { WEBHOOK_KINDS } from "./telling.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });

export const OUTPUT_KINDS = ["relay", "influx", "mail", ...WEBHOOK_KINDS] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];
export const OUTPUT_STATES = ["unused", "working", "failing"] as const;

/** What went wrong, by a code whose sentence the texts have (`output.CODE`). */
export const OutputProblem = Type.Object(
  {
    at: At("When it was seen last."),
    since: Type.Optional(At("Since when nothing went well; absent where it is over.")),
    text: Type.Object(Sentence.properties, { description: "What it is." }),
    answer: Type.Optional(Type.String({ description: "What the other side said, cut short and made harmless." })),
  },
  { title: "OutputProblem" },
);
export type OutputProblem = Static<typeof OutputProblem>;

/** Somebody who is told by an output. */
export const RecipientView = Type.Object({
  id: Type.String({ description: "Id of the contact, or of the output where it names none." }),
  name: Type.String({ description: "What people call it." }),
  waiting: Type.Integer({ description: "News that are not sent yet." }),
  sent: Type.Integer({ description: "Messages that were taken, since the start of the box." }),
  nextAt: Type.Optional(At("When the next message is sent or tried again, where one waits.")),
  lastSentAt: Type.Optional(At("When a message was taken last.")),
  problem: Type.Optional(OutputProblem),
});
export type RecipientView = Static<typeof RecipientView>;

export const OutputView = Type.Object({
  name: Type.String({ description: "`relay`, `influx`, `mail`, or the id of a webhook." }),
  kind: Type.Enum([...OUTPUT_KINDS]),
  target: Type.String({ description: "Where it leads to, as far as that is no secret: server and port." }),
  state: Type.Enum([...OUTPUT_STATES], {
    description: "`unused`: nothing was sent since the start. `failing`: the newest attempt failed.",
  }),
  waiting: Type.Integer({ description: "What is not sent yet: events, messages or lines." }),
  room: Type.Optional(Type.Integer({ description: "So much can wait; then the oldest goes, and that is said." })),
  sent: Type.Integer({ description: "What was taken, since the start of the box." }),
  dropped: Type.Integer({ description: "What had to go unsent, since the start of the box." }),
  lastSentAt: Type.Optional(At("When something was taken last.")),
  nextAt: Type.Optional(At("When it is tried again, where it fails.")),
  problem: Type.Optional(OutputProblem),
  recipients: Type.Array(RecipientView, { description: "Who is told by it; empty for those that tell nobody." }),
});
export type OutputView = Static<typeof OutputView>;

export const TestOrder = Type.Object(
  { to: Type.String({ maxLength: 63, description: "Id of a contact, or name of an output." }) },
  strict,
);

/** What came of one test message. */
export const TestOutcome = Type.Object({
  output: Type.String({ description: "Name of the output." }),
  recipient: Type.String({ description: "Who was told." }),
  taken: Type.Boolean({ description: "The other side took it." }),
  tookMs: Type.Integer({ description: "How long it took. Milliseconds." }),
  said: Type.String({ description: "What came of it in words." }),
  answer: Type.Optional(Type.String({ description: "What the other side said, cut short and made harmless." })),
});
export type TestOutcome = Static<typeof TestOutcome>;
