/**
 * What the HTTP interface answers: one declaration for validation, OpenAPI and the page's types. Who asks, and what people
 * and tokens may, is in api-accounts.ts.
 */
import { SecretsSet } from "./api-config.ts";
import { Type, type Static } from "typebox";
import { FindingFacts } from "./api-findings.ts";
import { Session } from "./api-accounts.ts";
import { BOX_TROUBLES } from "./box-trouble.ts";
import { EVENT_TYPES } from "./event.ts";
import { HOST_STATES, SERVICE_STATES } from "./state.ts";
import { ModelSummary } from "./health-model.ts";
import { ForecastView } from "./forecast.ts";
import { Incident, LEVELS } from "./incident.ts";
import { INCIDENT_MOVES } from "./incident-command.ts";
import { PART_KINDS } from "./part-kind.ts";
import { NOT_WATCHED } from "./not-watched.ts";
import { Sentence } from "./sentence.ts";
import { Clocks } from "./sla.ts";

const At = (description: string) => Type.String({ format: "date-time", description });
const Opt = Type.Optional;

/** How anything is shown: the contract's states plus those that only the page knows. */
export const SHOWN_STATES = [
  "critical",
  "warning",
  "unknown",
  "stale",
  "unreachable",
  "pending",
  "finding",
  "retrying",
  "maintenance",
  "accepted",
  "ok",
] as const;
export const ShownState = Type.Enum([...SHOWN_STATES], {
  description:
    "State as shown. Worst first: critical, warning, unknown, stale, unreachable, pending, finding (already so when its device was first looked at), retrying (was ok, the newest tries say otherwise), maintenance, accepted (a finding taken as normal), ok.",
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
  proposedIncidents: Type.Integer({
    description: "Problems that people reported and nobody accepted or called off yet.",
  }),
  models: Opt(
    Type.Array(
      Type.Object({
        ...ModelSummary.properties,
        failing: Type.Array(Type.Object({ subject: Type.String(), name: Type.String() }), {
          description: "The first few members that are neither well nor waited for.",
        }),
      }),
      { description: "Business services, worst first, at most nine; absent where there are none." },
    ),
  ),
  jobs: Type.Integer({ description: "How many jobs are expected to report: `/api/v1/jobs`." }),
  findings: Type.Object(
    { open: Type.Integer(), accepted: Type.Integer() },
    { description: "What was already so when its device was first looked at: to be reviewed, and accepted as normal." },
  ),
  works: Type.Integer({ description: "Announced work that is going on or comes next." }),
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
    notYetInForce: Type.Array(Type.String(), {
      description: "Parts of the configuration that are accepted but not acted upon yet.",
    }),
  }),
  line: Type.Object({
    up: Opt(Type.Boolean({ description: "Whether the internet line works; absent: not known, see `doubt`." })),
    doubt: Opt(
      Type.Enum(["notYet", "nothingAsked", "tooFew", "onlyBrokers", "cutOff"], {
        description:
          "Why it is not known: nobody was asked yet; nothing outside is asked; too little outside is asked, and it does not answer; only the operations centre's brokers are asked; this box is cut off itself.",
      }),
    ),
    since: Opt(At("Since when.")),
    answerMs: Opt(Type.Number({ description: "Newest round trip to the first answering target." })),
    lossPercent: Opt(Type.Number({ description: "Lost while it was watched." })),
    watchedMs: Opt(Type.Number({ description: "How long that was, at most 24 hours." })),
  }),
  troubles: Type.Array(
    Type.Object({
      code: Type.Enum([...BOX_TROUBLES]),
      since: At("Since when."),
      address: Opt(Type.String({ description: "Of `addressTwice`: the box's address that another device uses." })),
      port: Opt(Type.String({ description: "Of `addressTwice`: the box's port that has it." })),
      hardware: Opt(Type.String({ description: "Of `addressTwice`: the other device's hardware (MAC) address." })),
      maker: Opt(Type.String({ description: "Of `addressTwice`: whose network card that is, where the box knows." })),
    }),
    { description: "What keeps the box itself from its duty, worst first." },
  ),
  unreadable: Type.Object(
    {
      total: Type.Integer(),
      first: Type.Array(Type.Object({ host: Type.String(), name: Type.String(), reason: Sentence })),
    },
    { description: "Devices with `profile: auto` that cannot be read, and the first eight of them." },
  ),
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
  held: Opt(Type.Integer({ description: "It is back within the range, though not far enough to be well." })),
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

const Naming = Type.Object(Sentence.properties, {
  description: "Of a derived service: its name as a code and parameters, for whoever says it in another language.",
});

export const ServiceSummary = Type.Object({
  host: Type.String(),
  hostName: Type.String(),
  id: Type.String(),
  name: Type.String({ description: "What people call it; of a derived one in the site's language." }),
  naming: Opt(Naming),
  check: Type.String(),
  role: Type.Enum(["service", "hostCheck"]),
  state: Type.Enum([...SERVICE_STATES], { description: "Hard state." }),
  shown: ShownState,
  since: Opt(At("Since when it has this hard state.")),
  attempt: Type.Integer({ description: "Results in a row that say otherwise; 0 when nothing is pending." }),
  attempts: Type.Integer({ description: "How many make a state hard." }),
  flapping: Opt(Type.Literal(true, { description: "It changes too often; no change is told until that ends." })),
  intervalSeconds: Type.Number(),
  text: Opt(Sentence),
  lastAt: Opt(At("Newest result.")),
  criticality: Type.Enum([...LEVELS]),
  derived: Opt(Type.Literal(true, { description: "Made by `profile: auto`; it may be left out." })),
  part: Opt(
    Type.Enum([...PART_KINDS], {
      description: "Of which kind of parts of its device it is one; several of a kind are told as `HOST/@KIND`.",
    }),
  ),
});
export type ServiceSummary = Static<typeof ServiceSummary>;

/** `GET /api/v1/services/changes` */
export const ServiceChanges = Type.Object({
  mark: Type.String({ description: "To ask with next time: `?after=MARK`." }),
  whole: Type.Boolean({ description: "`rows` are all services: no mark was given, or it is not known any more." }),
  rows: Type.Array(ServiceSummary, { description: "Services that are new, or not as they were at the mark." }),
  gone: Type.Array(Type.String(), {
    description: "`HOST/SERVICE` of those that were there at the mark and are not now.",
  }),
});
export type ServiceChanges = Static<typeof ServiceChanges>;

export const HostSummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  groups: Type.Array(Type.String()),
  parents: Type.Array(Type.String()),
  state: Type.Enum([...HOST_STATES]),
  shown: ShownState,
  since: Opt(At("Since when it has this state.")),
  flapping: Opt(Type.Literal(true, { description: "It comes and goes; no change is told until that ends." })),
  poweredBy: Opt(Type.Array(Type.String(), { description: "Hosts that feed it." })),
  behind: Opt(Type.String({ description: "For `unreachable`: the host whose failure cuts it off." })),
  lacks: Opt(
    Type.Enum(["power", "line"], {
      description:
        "For `unreachable`: what it lacks where that is not the way: `power` (`behind` feeds it), the site's `line`.",
    }),
  ),
  lastAt: Opt(At("Newest result of any of its services.")),
  reading: Opt(
    Type.Object(
      { state: Type.Enum(["notYet", "failed"]), since: Opt(At("Since when.")), reason: Opt(Sentence) },
      { description: "With `profile: auto`: the device was not read yet, or cannot be, and why. Absent: it was read." },
    ),
  ),
  services: Counts,
});
export type HostSummary = Static<typeof HostSummary>;

/** An incident as it is listed. */
const ListedIncident = Type.Object({
  ...Incident.properties,
  hostName: Opt(Type.String({ description: "What people call the host concerned; absent where it is none." })),
  clocks: Clocks,
  warnAfter: Type.Number({
    description: "Percent of a clock's time from which on it is short, and a warning is told: `sla.warnAfter`.",
  }),
});
export type ListedIncident = Static<typeof ListedIncident>;

export const HostDetail = Type.Object({
  ...HostSummary.properties,
  checks: Type.Array(ServiceSummary),
  incidents: Type.Array(ListedIncident, { description: "Open ones, and those that ended within 30 days." }),
  children: Type.Array(Type.String()),
  leftOut: Opt(
    Type.Array(
      Type.Object({
        id: Type.String(),
        name: Opt(Type.String()),
        naming: Opt(Naming),
        why: Opt(
          Type.Enum([...NOT_WATCHED, "notTold"], {
            description:
              "Why it is not watched by default; absent: the configuration leaves it out. `notTold`: it does, and the device does not tell of it.",
          }),
        ),
      }),
      { description: "Derived services that are not watched; names of those that the device tells of." },
    ),
  ),
  device: Opt(
    Type.Object(
      {
        vendor: Opt(Type.String()),
        hardware: Opt(Type.String()),
        version: Opt(Type.String()),
        serial: Opt(Type.String()),
        kind: Opt(Type.String({ description: "switch, firewall, server, ups, printer, ..." })),
        os: Opt(Type.String()),
      },
      { description: "What the device says it is." },
    ),
  ),
  learnedParents: Opt(
    Type.Array(Type.String(), { description: "Parents learned from the devices; in force where none are configured." }),
  ),
  links: Opt(
    Type.Array(
      Type.Object({
        port: Opt(Type.String({ description: "The host's own port." })),
        host: Opt(Type.String({ description: "Id of the neighbour, where it is a host of the site." })),
        name: Opt(Type.String({ description: "What the neighbour calls itself." })),
        neighbourPort: Opt(Type.String()),
        by: Type.Enum(["lldp", "cdp", "bridge"], {
          description: "How it is known: announced, or learned by the bridge.",
        }),
      }),
      { description: "Who hangs on which of its ports, as learned." },
    ),
  ),
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
      lasts: Opt(
        Type.Object(
          { warning: Opt(Type.Number()), critical: Opt(Type.Number()) },
          { description: "Seconds for which every look must break the limit before it counts." },
        ),
      ),
    }),
    { description: "What can be charted." },
  ),
  rising: Opt(
    Type.Array(
      Type.Object({
        measurement: Type.String(),
        level: Type.Enum(["warning", "critical"]),
        since: At("When the first look found the limit broken."),
        countsFrom: At("When it has lasted."),
      }),
      { description: "Limits that are broken, but not for long enough to count." },
    ),
  ),
  forecast: Opt(ForecastView),
  finding: Opt(
    Type.Object(FindingFacts.properties, { description: "It was already so when its device was first looked at." }),
  ),
  last: Opt(ResultView),
  lastFailure: Opt(ResultView),
  recent: Type.Array(ResultView, { description: "The newest results, newest first, at most 50." }),
  incidents: Type.Array(ListedIncident),
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

/** `GET .../results?before=&limit=`: single results of a service, newest first. */
export const ResultPage = Type.Object({
  results: Type.Array(ResultView),
  before: Opt(Type.String({ description: "Give it back as `before` for older ones; absent at the end." })),
});
export type ResultPage = Static<typeof ResultPage>;

/** `GET /api/v1/incidents?host=&month=&state=&priority=&text=&before=&limit=`: newest first. */
export const IncidentPage = Type.Object({
  incidents: Type.Array(ListedIncident),
  total: Type.Integer({ description: "How many there are on all pages." }),
  oldestAt: Opt(At("When the oldest incident that is kept was opened, whatever was asked for.")),
  before: Opt(Type.String({ description: "Give it back as `before` for older ones; absent at the end." })),
});
export type IncidentPage = Static<typeof IncidentPage>;

/** One row of the event log. */
export const EventView = Type.Object({
  sequence: Type.Integer({ description: "Gapless counter over all events of the box." }),
  id: Type.String({ format: "uuid", description: "UUIDv7, never reused." }),
  type: Type.Enum([...EVENT_TYPES]),
  subject: Opt(Type.String({ description: "`HOST`, `HOST/SERVICE` or the incident's id; absent: the box." })),
  at: At("When it happened."),
  clockTrusted: Type.Boolean({ description: "The box trusted its clock when it happened." }),
  data: Type.Unknown({ description: "The whole incident or state at that moment." }),
});
export type EventView = Static<typeof EventView>;

/** `GET /api/v1/events?after=&limit=`: oldest first. */
export const EventPage = Type.Object({
  events: Type.Array(EventView),
  after: Type.Integer({ description: "Give it back as `after` for newer ones." }),
});
export type EventPage = Static<typeof EventPage>;

/** `GET /api/v1/incidents/ID` */
export const IncidentDetail = Type.Object({
  ...ListedIncident.properties,
  moves: Type.Array(Type.Enum(INCIDENT_MOVES), {
    description: "What can be done about it as it stands, by whoever may: each is `POST /api/v1/incidents/ID/MOVE`.",
  }),
  timeline: Type.Array(EventView, { description: "What was told about it, oldest first." }),
});
export type IncidentDetail = Static<typeof IncidentDetail>;

/**
 * What the first HTML of a page carries in `<script type="application/json" id="first">`, so that nothing needs to be
 * fetched before the first sentence stands. `status` is there when whoever asks may read it.
 */
export const First = Type.Object({ session: Session, status: Opt(Status) });
export type First = Static<typeof First>;

/** `event: changed` of `GET /api/v1/stream`; `event: beat` carries a whole `Status`. */
export const ChangedMessage = Type.Object({
  hosts: Type.Array(Type.String()),
  services: Type.Array(Type.String({ description: "`HOST/SERVICE`" })),
  incidents: Type.Array(Type.String()),
});
export type ChangedMessage = Static<typeof ChangedMessage>;

/** `GET /api/v1/config` */
export const ConfigView = Type.Object({
  document: Type.Unknown({ description: "The document in force, secrets masked." }),
  readOnly: Type.Boolean({ description: "The configuration is a file given to the box; it cannot be changed here." }),
  digest: Type.String({ description: "SHA-256 of the document, hex." }),
  notYetInForce: Type.Array(Type.String(), { description: "Parts that are accepted but not acted upon yet." }),
  secretsSet: Opt(SecretsSet),
});
export type ConfigView = Static<typeof ConfigView>;

/** RFC 9457 problem details. */
export const ProblemDetails = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String({ description: "Stable, for programs." }),
  detail: Opt(Type.String()),
  instance: Opt(Type.String({ description: "The address that was asked." })),
  errors: Opt(Type.Array(Type.Object({ path: Type.String(), message: Type.String() }))),
});
export type ProblemDetails = Static<typeof ProblemDetails>;
