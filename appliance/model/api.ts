/** What the HTTP interface answers: one declaration for validation, OpenAPI and the page's types. */
import { Type, type Static } from "typebox";
import { HOST_STATES, SERVICE_STATES } from "./state.ts";
import { Incident, LEVELS } from "./incident.ts";
import { Sentence } from "./sentence.ts";

const At = (description: string) => Type.String({ format: "date-time", description });
const Opt = Type.Optional;

/** How anything is shown: the contract's states plus those that only the page knows. */
export const SHOWN_STATES = ["critical", "warning", "unknown", "stale", "unreachable", "pending", "maintenance", "ok"] as const;
export const ShownState = Type.Enum([...SHOWN_STATES], {
  description: "State as shown. Worst first: critical, warning, unknown, stale, unreachable, pending, maintenance, ok.",
});
export type ShownState = Static<typeof ShownState>;

/** One of the three fixed questions. */
export const Answer = Type.Object({
  state: ShownState,
  answer: Sentence,
  more: Opt(Sentence),
});
export type Answer = Static<typeof Answer>;

/** A stretch of the watch line. */
export const WatchSegment = Type.Object({
  from: At("Begin."),
  to: At("End."),
  level: Type.Enum(["ok", "warning", "critical", "maintenance", "unwatched"]),
});
export type WatchSegment = Static<typeof WatchSegment>;

export const Counts = Type.Object({
  total: Type.Integer(),
  byState: Type.Record(Type.String(), Type.Integer(), { description: "How many show each state; absent means none." }),
});

/** `GET /api/v1/status` and every beat of the stream: all that the top of the start page says. */
export const Status = Type.Object({
  at: At("When this was true."),
  state: ShownState,
  summary: Sentence,
  more: Opt(Sentence),
  questions: Type.Object({ us: Answer, internet: Answer, somebody: Answer }),
  watch: Type.Array(WatchSegment, { description: "The last 24 hours, oldest first, without holes." }),
  hosts: Counts,
  services: Counts,
  openIncidents: Type.Integer(),
  site: Type.Object({
    customer: Type.String(),
    id: Type.String(),
    name: Type.String(),
    timezone: Type.String(),
    language: Type.String(),
    box: Type.String(),
    version: Type.String(),
    boot: Type.String({ description: "Changes with every start of the box." }),
    startedAt: At("When the box started."),
    clockTrusted: Type.Boolean(),
  }),
  line: Type.Object({
    up: Opt(Type.Boolean({ description: "Whether the internet line works; absent: not known." })),
    since: Opt(At("Since when.")),
    answerMs: Opt(Type.Number({ description: "Newest round trip to the first answering target." })),
    lossPercent: Opt(Type.Number({ description: "Lost in 24 hours." })),
  }),
  soc: Type.Object({
    configured: Type.Boolean(),
    connected: Type.Boolean(),
    since: Opt(At("Since when it is so.")),
    waiting: Type.Integer({ description: "Events the operations centre does not have yet." }),
  }),
});
export type Status = Static<typeof Status>;

export const BreachView = Type.Object({
  measurement: Type.String(),
  value: Type.Number(),
  level: Type.Enum(["warning", "critical"]),
  range: Type.String(),
});

export const ResultView = Type.Object({
  at: At("End of the run."),
  state: Type.Enum(["ok", "warning", "critical", "unknown"]),
  text: Sentence,
  measurements: Type.Record(Type.String(), Type.Number()),
  units: Type.Record(Type.String(), Type.String()),
  breaches: Type.Array(BreachView),
  detail: Opt(Type.String()),
});
export type ResultView = Static<typeof ResultView>;

export const ServiceSummary = Type.Object({
  host: Type.String(),
  hostName: Type.String(),
  id: Type.String(),
  name: Type.String(),
  check: Type.String(),
  role: Type.Enum(["service", "hostCheck"]),
  state: Type.Enum([...SERVICE_STATES], { description: "Hard state." }),
  shown: ShownState,
  since: Opt(At("Since when it has this hard state.")),
  attempt: Type.Integer({ description: "Results in a row that say otherwise; 0 when nothing is pending." }),
  attempts: Type.Integer({ description: "How many make a state hard." }),
  intervalSeconds: Type.Number(),
  text: Opt(Sentence),
  lastAt: Opt(At("Newest result.")),
  criticality: Type.Enum([...LEVELS]),
});
export type ServiceSummary = Static<typeof ServiceSummary>;

export const HostSummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  groups: Type.Array(Type.String()),
  parents: Type.Array(Type.String()),
  state: Type.Enum([...HOST_STATES]),
  shown: ShownState,
  since: Opt(At("Since when it has this state.")),
  behind: Opt(Type.String({ description: "For `unreachable`: the host whose failure cuts it off." })),
  lastAt: Opt(At("Newest result of any of its services.")),
  services: Counts,
});
export type HostSummary = Static<typeof HostSummary>;

export const HostDetail = Type.Object({
  ...HostSummary.properties,
  checks: Type.Array(ServiceSummary),
  incidents: Type.Array(Incident, { description: "Open ones, and those that ended within 30 days." }),
  children: Type.Array(Type.String()),
});
export type HostDetail = Static<typeof HostDetail>;

export const ServiceDetail = Type.Object({
  ...ServiceSummary.properties,
  measurements: Type.Array(
    Type.Object({
      name: Type.String(),
      unit: Type.String(),
      warning: Opt(Type.String()),
      critical: Opt(Type.String()),
    }),
    { description: "What can be charted." },
  ),
  last: Opt(ResultView),
  lastFailure: Opt(ResultView),
  recent: Type.Array(ResultView, { description: "The newest results, newest first, at most 50." }),
  incidents: Type.Array(Incident),
});
export type ServiceDetail = Static<typeof ServiceDetail>;

/** `GET .../series?measurement=&from=&to=&points=` */
export const Series = Type.Object({
  measurement: Type.String(),
  unit: Type.String(),
  from: At("Begin."),
  to: At("End."),
  /** Each point covers `stepSeconds`; 0: single results. */
  stepSeconds: Type.Number(),
  points: Type.Array(
    Type.Object({
      at: At("Time of the result, or begin of the bucket."),
      mean: Type.Number(),
      min: Type.Number(),
      max: Type.Number(),
    }),
  ),
  gaps: Type.Array(Type.Object({ from: At("Begin."), to: At("End.") }), {
    description: "Where more than two intervals passed without a result.",
  }),
});
export type Series = Static<typeof Series>;

/** `GET /api/v1/session` */
export const Session = Type.Object({
  claimed: Type.Boolean({ description: "Whether the box has an admin." }),
  user: Opt(Type.String()),
  role: Opt(Type.Enum(["viewer", "technician", "admin"])),
  /** The status page may be read without sign-in. */
  open: Type.Boolean(),
  siteName: Opt(Type.String()),
  language: Opt(Type.String()),
});
export type Session = Static<typeof Session>;

/** RFC 9457 problem details. */
export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String({ description: "Stable, for programs." }),
  detail: Opt(Type.String()),
  errors: Opt(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});
export type ProblemDetails = Static<typeof ProblemDetails>;
