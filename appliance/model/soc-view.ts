/** What the operations centre sees of this box, for whoever talks to it on the telephone. */
import { Type, type Static } from "typebox";
import { EnrolmentView } from "./enrolment.ts";
import { ReportedConfig } from "./order.ts";

const Opt = Type.Optional;
const At = (description: string) => Type.String({ format: "date-time", description });

export const SocProblem = Type.Object({
  at: Opt(At("When.")),
  code: Type.String({ description: "Stable, for programs." }),
  message: Type.String({ description: "The same in words, in English." }),
  detail: Opt(Type.String({ description: "The error code or reason code behind it." })),
});

export const SocMessage = Type.Object({
  topic: Type.String(),
  retained: Type.Boolean({ description: "The broker keeps it for whoever comes later." }),
  at: At("When it was sent."),
  bytes: Type.Integer({ description: "Of the payload." }),
  payload: Opt(Type.String({ description: "Exactly as it was sent; absent: too long to be kept." })),
  answer: Type.Enum(["none", "taken", "unheard", "refused"], {
    description: "The broker's: none yet, taken, taken but nobody subscribes to it, refused.",
  }),
  answeredAt: Opt(At("When the broker answered.")),
  problem: Opt(SocProblem),
});
export type SocMessage = Static<typeof SocMessage>;

/** `GET /api/v1/soc`. */
export const SocView = Type.Object(
  {
    at: At("When this was true."),
    relay: Type.Boolean({ description: "The configuration names brokers; else all stays on the box." }),
    connected: Type.Boolean(),
    since: Opt(At("Since when it is connected or not.")),
    connections: Opt(Type.Integer({ description: "Made since the start of the box." })),
    problem: Opt(SocProblem),
    brokers: Type.Array(
      Type.Object({
        url: Type.String({ description: "Without log-in." }),
        inUse: Type.Boolean({ description: "Connected to, or tried last." }),
      }),
      { description: "In the order in which they are tried." },
    ),
    base: Type.String({ description: "The box's base topic." }),
    client: Type.String({ description: "The box's name at brokers." }),
    topics: Type.Array(
      Type.Object({
        topic: Type.String(),
        holds: Type.Enum(["presence", "event", "history", "reported", "command", "desired"]),
        direction: Type.Enum(["out", "in"], { description: "`out`: the box speaks; `in`: it listens." }),
      }),
    ),
    presence: Opt(SocMessage),
    lastEvent: Opt(
      Type.Object({
        message: SocMessage,
        sequence: Opt(Type.Integer()),
        lagMs: Opt(
          Type.Integer({ description: "From when it happened to the broker's answer, or to now. Milliseconds." }),
        ),
      }),
    ),
    events: Type.Object({
      latest: Type.Integer({ description: "Number of the newest event." }),
      waiting: Type.Integer({ description: "Not taken by a broker yet." }),
      inFlight: Type.Integer({ description: "Of these sent and not answered." }),
      sent: Type.Integer({ description: "Since the start." }),
      acknowledged: Type.Integer({ description: "Taken, since the start." }),
      refused: Type.Integer({ description: "Answers that refused one, since the start." }),
      setAside: Type.Integer({ description: "Given up because the broker refuses their content, since the start." }),
      unheard: Type.Integer({ description: "Taken and passed to nobody, since the start." }),
      nobodyListens: Type.Boolean({ description: "The newest was passed to nobody." }),
    }),
    refused: Type.Array(SocMessage, { description: "What the broker refused, the newest first." }),
    lastOrder: Opt(
      Type.Object({
        id: Type.String(),
        command: Type.String(),
        takenAt: At("When it was taken."),
        answer: Opt(Type.Unknown({ description: "What was answered; absent: it is being done." })),
      }),
    ),
    configuration: Opt(ReportedConfig),
    enrolment: Opt(EnrolmentView),
    messages: Type.Array(SocMessage, { description: "What was sent last, of each kind some, the newest first." }),
  },
  { title: "SocView" },
);
export type SocView = Static<typeof SocView>;
