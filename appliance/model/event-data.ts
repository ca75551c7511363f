/** What stands in the `data` of events, by type. A type that is not listed here carries an object that may still grow. */
import { Type, type Static, type TSchema } from "typebox";
import { JobEvent } from "./api-jobs.ts";
import { CHANGE_KINDS } from "./device.ts";
import { LINE_SILENCES, START_SILENCES } from "./silence.ts";
import { CERTIFICATE_TROUBLES, ENROL_PROBLEMS } from "./enrolment.ts";
import type { EventType } from "./event.ts";
import { EVENT_TYPES } from "./event.ts";
import { ForecastView } from "./forecast.ts";
import { ModelMemberView, MODEL_STATES } from "./health-model.ts";
import { Incident, LEVELS, Step } from "./incident.ts";
import { PART_KINDS } from "./part-kind.ts";
import { Restart } from "./restart.ts";
import { Sentence } from "./sentence.ts";
import { CLOCKS, Clocks, NamedContact } from "./sla.ts";
import { HOST_STATES, SERVICE_STATES } from "./state.ts";

/** What the data of every event carries beside its own, fixed when the event is stored. */
export const Told = Type.Object(
  {
    text: Type.Object(
      { en: Type.String() },
      {
        additionalProperties: Type.String(),
        description:
          "The event in a sentence that names the device first: in English, and in the site's language where it is spoken.",
      },
    ),
    site: Type.Object({ id: Type.String(), name: Type.String() }),
    link: Type.Optional(
      Type.String({
        format: "uri",
        description:
          "The box's page about the subject; absent where it is not known under which address the box is reached.",
      }),
    ),
  },
  { title: "Told" },
);
export type Told = Static<typeof Told>;

const At = (description: string) => Type.String({ format: "date-time", description });
const HostId = Type.String({ description: "Id of the host." });
const HostName = Type.String({ description: "What people call it." });

/** A hard change of a service that is told on its own; the event's subject is `HOST/SERVICE`. */
export const ServiceChanged = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    service: Type.String({ description: "Id of the service." }),
    serviceName: Type.String({ description: "What people call it." }),
    check: Type.String({ description: "Check type." }),
    state: Type.Enum([...SERVICE_STATES]),
    before: Type.Enum([...SERVICE_STATES]),
    since: At("When the state was confirmed."),
    firstSeen: At("When the first of the confirming results came in."),
    attempts: Type.Integer({ description: "How many results in a row confirm a state here." }),
    seen: Sentence,
    measurements: Type.Record(Type.String(), Type.Number(), { description: "Of the newest result." }),
    breaches: Type.Array(
      Type.Object({
        measurement: Type.String(),
        value: Type.Number(),
        level: Type.Enum(["warning", "critical"]),
        range: Type.String({ description: "The broken range, monitoring-plugin syntax." }),
        held: Type.Optional(
          Type.Integer({
            description:
              "The value is back within the range, though not far enough; how many regular looks found it so.",
          }),
        ),
      }),
    ),
  },
  { title: "Service" },
);

/** A hard change of the parts of one kind on a host; the event's subject is `HOST/@KIND`. */
export const PartsChanged = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    part: Type.Enum([...PART_KINDS], { description: "The kind: its fans, its licences." }),
    partName: Type.String({ description: "What people call all of them." }),
    state: Type.Enum([...SERVICE_STATES], { description: "Of the worst of them." }),
    before: Type.Enum([...SERVICE_STATES], { description: "The worst that was told before." }),
    total: Type.Integer({ description: "How many there are." }),
    members: Type.Array(
      Type.Object({
        service: Type.String({ description: "Id of the service." }),
        serviceName: Type.String({ description: "What people call it." }),
        state: Type.Enum([...SERVICE_STATES]),
        since: At("When its state was confirmed."),
      }),
      { description: "All that are not well, and that nothing holds back; empty when all are well." },
    ),
    seen: Type.Optional(Sentence),
  },
  { title: "Parts" },
);

/** A hard change of a host that is told on its own; the event's subject is `HOST`. */
export const HostChanged = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    address: Type.String(),
    state: Type.Enum([...HOST_STATES]),
    before: Type.Enum([...HOST_STATES]),
    since: At("When the state was confirmed."),
    behind: Type.Optional(Type.String({ description: "For `unreachable`: the host whose failure cuts this one off." })),
  },
  { title: "Host" },
);

/** A business service is not what was told of it before; the event's subject is `model:ID`. */
export const ModelChanged = Type.Object(
  {
    model: Type.String({ description: "Id of the business service." }),
    name: Type.String({ description: "What people call it." }),
    criticality: Type.Enum([...LEVELS]),
    state: Type.Enum([...MODEL_STATES]),
    before: Type.Enum([...MODEL_STATES]),
    since: At("When it became so."),
    failing: Type.Array(ModelMemberView, { description: "The members that are neither well nor waited for." }),
  },
  { title: "Model" },
);

/** Something changes too often to be told each time, or does not any more; the event's subject is `HOST` or `HOST/SERVICE`. */
export const Flapping = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    service: Type.Optional(
      Type.String({ description: "Id of the service; absent where it is the host that comes and goes." }),
    ),
    serviceName: Type.Optional(Type.String({ description: "What people call it." })),
    state: Type.String({ description: "The hard state now." }),
    changePercent: Type.Integer({
      description: "How much it changed over the last 21 looks, newer changes weighing more.",
    }),
  },
  { title: "Flapping" },
);

/** What was already so when its device was first looked at, and is so a day later; the event's subject is `site`. */
export const FindingsListed = Type.Object(
  {
    count: Type.Integer(),
    findings: Type.Array(
      Type.Object({
        host: HostId,
        hostName: HostName,
        service: Type.String({ description: "Id of the service." }),
        serviceName: Type.String({ description: "What people call it." }),
        state: Type.Enum([...SERVICE_STATES], { description: "Its hard state now." }),
        since: At("When it was found so."),
        seen: Sentence,
        text: Type.Object(
          { en: Type.String() },
          { additionalProperties: Type.String(), description: "What is seen, in words, as in the event's own `text`." },
        ),
      }),
      { description: "All that are left: neither well again nor accepted nor opened." },
    ),
  },
  { title: "Findings" },
);

/** Work that is announced or cancelled; the event's subject is `site`. */
export const MaintenanceTold = Type.Object(
  {
    id: Type.String({ description: "Id of the work." }),
    name: Type.String({ description: "What is done." }),
    hosts: Type.Array(Type.String(), { description: "Hosts covered, with all their services." }),
    groups: Type.Array(Type.String(), { description: "Groups whose hosts are covered." }),
    services: Type.Array(Type.String(), { description: "Single services covered, `HOST/SERVICE`." }),
    jobs: Type.Array(Type.String(), { description: "Jobs that need not report meanwhile." }),
    start: Type.Optional(At("Begin.")),
    end: Type.Optional(At("End.")),
    by: Type.String({ description: "Who announced or cancelled it." }),
  },
  { title: "Maintenance" },
);

/** What is not what it was on a device since it was inspected before; the event's subject is `HOST`. */
export const DeviceChanged = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    address: Type.String(),
    changes: Type.Array(
      Type.Object({
        kind: Type.Enum([...CHANGE_KINDS], {
          description:
            "`identity`: a field of what the device is (version, serial number, hardware). `restarted`: `after` says since when it is up.",
        }),
        what: Type.String({ description: "The thing's name; for `identity` the field." }),
        before: Type.Optional(Type.String()),
        after: Type.Optional(Type.String()),
      }),
      { description: "At most 50." },
    ),
    device: Type.Object(
      {
        vendor: Type.Optional(Type.String()),
        hardware: Type.Optional(Type.String()),
        version: Type.Optional(Type.String()),
        serial: Type.Optional(Type.String()),
      },
      { description: "What it is now." },
    ),
    restart: Type.Optional(Restart),
  },
  { title: "Device" },
);

/** A measurement is going to reach its limit; the event's subject is `HOST/SERVICE`. Once for each time it comes near. */
export const ForecastWarning = Type.Object(
  {
    host: HostId,
    hostName: HostName,
    service: Type.String({ description: "Id of the service." }),
    serviceName: Type.String({ description: "What people call it." }),
    check: Type.String({ description: "Check type." }),
    ...ForecastView.properties,
  },
  { title: "Forecast" },
);

const EventsDropped = Type.Object({
  reason: Type.Enum(["space", "damage", "unwritable", "restored", "refused", "overflow", "fault"], {
    description:
      "`space`: they had to make room. `damage`: they could not be read any more, or their numbers were never used. `unwritable`: nothing went; numbers were skipped because nothing could be stored. `restored`: this box was restored from a backup; numbers that the box before may have used since are skipped. `refused`: the broker refuses one for its content; it is kept in the box's log. `overflow`, `fault`: too many waited for the disk, or one could not be stored for a fault of this box; they never had a number.",
  }),
  from: Type.Optional(Type.Integer({ description: "With `refused`: the first sequence." })),
  to: Type.Optional(Type.Integer({ description: "With `refused`: the last sequence." })),
  count: Type.Integer(),
  unsent: Type.Integer({ description: "How many of them at least one output had not passed." }),
  ranges: Type.Array(Type.Object({ from: Type.Integer(), to: Type.Integer() }), {
    description: "Sequences that will never come by themselves, in runs.",
  }),
  refused: Type.Optional(
    Type.Object(
      {
        type: Type.String(),
        code: Type.String({ description: "`tooLarge`, `payloadInvalid`, `eventEndsConnection`." }),
      },
      { description: "With `refused`: what kind of event it is, and why." },
    ),
  ),
});

const BoxStarted = Type.Object({
  version: Type.String(),
  boot: Type.String({ description: "New with every start; the same as in presence." }),
  firstStartedAt: Type.Optional(At("When this box was started for the first time.")),
  hardware: Type.Optional(
    Type.Object({
      manufacturer: Type.Optional(Type.String()),
      model: Type.Optional(Type.String()),
      memoryBytes: Type.Optional(Type.Number()),
      operatingSystem: Type.Optional(Type.String()),
    }),
  ),
  before: Type.Optional(
    Type.Object({
      endedAt: At("When the run before this one ended, or was last seen alive."),
      reason: Type.String({ description: "`lost` where it ended without a word." }),
    }),
  ),
  silence: Type.Optional(
    Type.Enum([...START_SILENCES], {
      description:
        "Which silence it was before: the box had said that it ends; the program ended without a word and the machine ran on; the machine was started anew without a word. Absent with the first start.",
    }),
  ),
});

const BoxHealth = Type.Object(
  {
    state: Type.Enum(["ok", "critical"]),
    storage: Type.Enum(["disk", "reserve", "memory"], {
      description:
        "Where what happens is stored: as it should be; in the space kept for a full disk; nowhere, it is told from memory.",
    }),
    reason: Type.Optional(
      Type.String({
        description: "`full`, `readonly`, `io`, `corrupt`, or `gone` where the data folder was taken away.",
      }),
    ),
    since: Type.Optional(At("Since when it is so.")),
  },
  { title: "Box health" },
);

const BoxStopping = Type.Object({ reason: Type.String(), boot: Type.String() });

const ConfigChanged = Type.Object({
  digest: Type.String({ description: "SHA-256 of the document in force." }),
  by: Type.Optional(Type.String({ description: "Who changed it." })),
});

const UplinkRestored = Type.Object({
  lostAt: At("When the connection to the broker was lost."),
  seconds: Type.Number({ description: "How long it was gone." }),
  silence: Type.Optional(
    Type.Enum([...LINE_SILENCES], {
      description:
        "Which silence it was: this box itself had no network; nothing beyond the site answered; the line worked, so it was the broker; not known, since nothing beyond the site is asked.",
    }),
  ),
});

const CutOff = Type.Object({
  state: Type.String({ description: "`ok`: the trouble is over." }),
  why: Type.Enum(["noCarrier", "noAddress", "noRoute"], {
    description: "What cut the box off: no network cable, no address, no default route.",
  }),
  since: At("When it began."),
  until: At("When it was over."),
});

const AddressTwice = Type.Object(
  {
    state: Type.Enum(["ok", "critical"], { description: "`critical`: it is so; `ok`: it has been over for a minute." }),
    why: Type.Literal("addressTwice", {
      description:
        "Another device on the network uses an address of this box. Meanwhile silence of those it speaks to from that address is `unknown`.",
    }),
    address: Type.String(),
    port: Type.String({ description: "The port of this box that has the address." }),
    hardware: Type.Optional(
      Type.String({
        description: "Hardware (MAC) address of the other device; absent where only the kernel noticed it.",
      }),
    ),
    maker: Type.Optional(Type.String({ description: "Whose network card that is, where the box knows." })),
    since: At("When it was noticed."),
    until: Type.Optional(At("When the other device was last heard.")),
  },
  { title: "Address used twice" },
);

const CertificateHealth = Type.Object(
  {
    state: Type.Enum(["ok", "warning", "critical"]),
    certificate: Type.Enum(["fine", ...CERTIFICATE_TROUBLES], {
      description: "How the certificate is that the box was enrolled with, by which brokers know it.",
    }),
    since: At("Since when it is so."),
    notAfter: At("Until when the certificate is valid."),
    problem: Type.Optional(
      Type.Enum([...ENROL_PROBLEMS], { description: "What went wrong with the newest request for another one." }),
    ),
  },
  { title: "Certificate of the box" },
);

const TakenOver = Type.Object({
  state: Type.Literal("critical"),
  why: Type.Literal("takenOver", {
    description:
      "Another client signs in at the broker by this box's name: is there a second box with the same identity?",
  }),
  since: At("When it was noticed."),
});

const ClockCorrected = Type.Object({
  stepMs: Type.Number({ description: "How far the clock was set, positive when forward. Milliseconds." }),
  synchronised: Type.Union([Type.Boolean(), Type.Null()], { description: "null: not known." }),
});

/** What an incident event tells: the whole incident, and how what it is about is now. */
export const IncidentTold = Type.Object(
  {
    ...Incident.properties,
    subjectState: Type.String({ description: "The state of what failed: a host's or a service's." }),
    clocks: Clocks,
    clock: Type.Optional(
      Type.Enum([...CLOCKS], {
        description: "For `incident.slaWarning`, `incident.slaBreached` and `incident.escalated`: which clock.",
      }),
    ),
    escalation: Type.Optional(
      Type.Object(
        {
          after: Type.Integer({ description: "Percent of the clock's time after which this step is told." }),
          to: Type.Array(Type.String(), { description: "Ids of the step's contacts." }),
          contacts: Type.Array(NamedContact, {
            description: "Those of them who are meant now, by their hours and the priority; perhaps none.",
          }),
        },
        { description: "For `incident.escalated`." },
      ),
    ),
    step: Type.Optional({
      ...Step,
      description: "What somebody did that this event tells: a step of the time line, or `wrote` for a message.",
    }),
    changed: Type.Optional(
      Type.Array(Type.Enum(["diagnosis", "symptoms", "cause", "note", "category", "priority"]), {
        description: "For `incident.updated`: what is not as it was told before.",
      }),
    ),
  },
  { title: "Incident" },
);

const incidents = EVENT_TYPES.filter((type) => type.startsWith("incident.")).map(
  (type) => [type, IncidentTold] as const,
);

/** The schema of `data` by event type. */
export const EVENT_DATA: Readonly<Partial<Record<EventType, TSchema>>> = {
  ...Object.fromEntries(incidents),
  "state.changed": Type.Union([ServiceChanged, PartsChanged, HostChanged, ModelChanged]),
  "finding.listed": FindingsListed,
  "flapping.started": Flapping,
  "flapping.ended": Flapping,
  "maintenance.announced": MaintenanceTold,
  "maintenance.cancelled": MaintenanceTold,
  "job.reported": JobEvent,
  "job.missed": JobEvent,
  "forecast.warning": ForecastWarning,
  "device.changed": DeviceChanged,
  "config.changed": ConfigChanged,
  "box.started": BoxStarted,
  "box.health": Type.Union([BoxHealth, CutOff, AddressTwice, CertificateHealth, TakenOver]),
  "box.stopping": BoxStopping,
  "uplink.restored": UplinkRestored,
  "clock.corrected": ClockCorrected,
  "events.dropped": EventsDropped,
};
