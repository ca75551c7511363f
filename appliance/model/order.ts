/**
 * Signed orders of the operations centre: what travels inside the signature (compact JWS, RFC 7515; Ed25519, RFC 8037), and
 * what the box answers. The same for a command and for a desired configuration.
 */
import { Type, type Static } from "typebox";

const At = (description: string) => Type.String({ format: "date-time", description });

/** What may stand as an order's id. */
export const ORDER_ID_PATTERN = "^[A-Za-z0-9._:-]{1,100}$";

/** The command of an order on `config/desired`; on `command` it is none. */
export const CONFIGURE = "configure";

export const SignedOrder = Type.Object({
  id: Type.String({
    pattern: ORDER_ID_PATTERN,
    description: "New for every order, a UUID for example; never done twice.",
  }),
  command: Type.String({ maxLength: 100, description: "Name of the command." }),
  arguments: Type.Optional(
    Type.Object({}, { additionalProperties: true, description: "What the command is told; its schema is its own." }),
  ),
  target: Type.String({ maxLength: 300, description: "Base topic of the box that is meant." }),
  issuedAt: At("When it was given."),
  expiresAt: At("Until when it may begin to be done; at most a day later."),
  boot: Type.Optional(
    Type.String({
      maxLength: 100,
      description:
        "`boot` of the presence: only this run of the box is meant. Needed while the box does not trust its clock.",
    }),
  ),
  sequence: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: "Where given: done only if it is greater than that of every order of this key before.",
    }),
  ),
});
export type SignedOrder = Static<typeof SignedOrder>;

export const ORDER_OUTCOMES = ["done", "refused", "failed", "interrupted", "underWay"] as const;
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

export const OrderProblem = Type.Object({
  code: Type.String({ description: "Stable; what stands before its dot is enough for most." }),
  path: Type.String({ description: "The argument or the place in the document; empty where there is none." }),
  message: Type.String({ description: "The same in English." }),
});
export type OrderProblem = Static<typeof OrderProblem>;

const outcome = Type.Enum([...ORDER_OUTCOMES], {
  description:
    "`done`; `refused`: nothing was done; `failed`: by a fault of the box; `interrupted`: the box stopped in the midst of it " +
    "and does not do it again; `underWay`: it is being done.",
});

/** The answer to a command. */
export const OrderReply = Type.Object({
  id: Type.Optional(Type.String({ description: "Id of the order; left out where it could not be read." })),
  command: Type.Optional(Type.String()),
  outcome,
  at: At("When it was answered."),
  boot: Type.String({ description: "The run of the box that answers." }),
  result: Type.Optional(Type.Unknown({ description: "What it came to, in the shape that the command has over HTTP." })),
  code: Type.Optional(Type.String({ description: "Why not: the code of the first problem." })),
  message: Type.Optional(Type.String({ description: "Why not, in English." })),
  problems: Type.Optional(Type.Array(OrderProblem, { description: "Everything that is wrong." })),
  first: Type.Optional(
    Type.Object(
      { outcome, at: Type.Optional(At("When it was answered first.")), code: Type.Optional(Type.String()) },
      { description: "With `seenBefore`: what became of the order when it came first." },
    ),
  ),
});
export type OrderReply = Static<typeof OrderReply>;

/** The arguments of `configure`. */
export const ConfigureArguments = Type.Object(
  {
    version: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: "Must rise." }),
    document: Type.Object(
      {},
      { additionalProperties: true, description: "The configuration, as a file would hold it." },
    ),
  },
  { additionalProperties: false },
);

const digest = (description: string) => Type.String({ description });

/** The retained message on `config/reported`. */
export const ReportedConfig = Type.Object({
  at: At("When it was said."),
  boot: Type.String(),
  digest: digest("Of the configuration in force, as `vedetta config show --json` and the HTTP interface give it."),
  version: Type.Optional(
    Type.Integer({ description: "Of the desired configuration that was put in force last; left out: none ever was." }),
  ),
  desiredDigest: Type.Optional(
    digest("Of that desired configuration: SHA-256, hex, of its document as JSON with sorted keys and no spaces."),
  ),
  changedSince: Type.Boolean({ description: "Somebody changed the configuration at the box since." }),
  trying: Type.Boolean({
    description: "It is in force on trial: unless a broker connects, the box goes back to the one before.",
  }),
  refused: Type.Optional(
    Type.Object(
      {
        at: At("When it was refused or taken back."),
        id: Type.Optional(Type.String()),
        version: Type.Optional(Type.Integer()),
        desiredDigest: Type.Optional(digest("Of its document.")),
        rolledBack: Type.Boolean({ description: "It was in force, cut the box off its brokers, and was taken back." }),
        code: Type.String(),
        message: Type.String(),
        problems: Type.Array(OrderProblem),
      },
      { description: "The newest desired configuration, where it is not in force." },
    ),
  ),
});
export type ReportedConfig = Static<typeof ReportedConfig>;

/** What became of the newest update that a box from its own image has tried to take. */
export const LastUpdate = Type.Object(
  {
    version: Type.String(),
    outcome: Type.Enum(["installed", "returned", "failed"], {
      description:
        "`returned`: it was started, was not well, and the version before is there again; `failed`: it never had its turn.",
    }),
    why: Type.Optional(Type.String({ description: "What was missing, in English." })),
    at: At("When that was known."),
  },
  { description: "The newest update; left out: there was none, or others look after the box's system." },
);
export type LastUpdate = Static<typeof LastUpdate>;

/** The box as it describes itself to the operations centre. No secrets, no names of people. */
export const BoxReport = Type.Object({
  version: Type.String(),
  boot: Type.String(),
  at: At("Now, by the box's clock."),
  startedAt: At("When this run began."),
  firstStartedAt: At("When the box ran first."),
  hardware: Type.Unknown({ description: "What it is made of." }),
  clock: Type.Object({ trusted: Type.Boolean(), synchronised: Type.Optional(Type.Boolean()) }),
  line: Type.Unknown({ description: "Whether the internet line works, as `status` shows it." }),
  broker: Type.Unknown({ description: "The connection to the operations centre and what waits for it." }),
  storage: Type.Object({
    mode: Type.String({ description: "`disk`; otherwise the disk takes nothing." }),
    stateBytes: Type.Integer(),
    historyBytes: Type.Integer(),
    fillPercent: Type.Number({ description: "Of `retention.maxDisk`." }),
  }),
  events: Type.Object({ oldest: Type.Integer(), latest: Type.Integer(), waiting: Type.Integer() }),
  memoryBytes: Type.Integer({ description: "Resident." }),
  latenessSeconds: Type.Number({ description: "How late looks are, 99 of 100." }),
  troubles: Type.Array(Type.String(), { description: "What keeps the box from its duty." }),
  site: Type.Object({
    hosts: Type.Unknown(),
    services: Type.Unknown(),
    openIncidents: Type.Integer(),
  }),
  configuration: Type.Object({
    digest: Type.String(),
    file: Type.Boolean({ description: "It is a file given to the box, and changed only there." }),
    notYetInForce: Type.Array(Type.String()),
  }),
  lastTest: Type.Optional(
    Type.Object(
      { sequence: Type.Integer(), sentAt: At("When it was made."), confirmedAt: At("When it was confirmed.") },
      { description: "The newest test event that the operations centre confirmed." },
    ),
  ),
  lastUpdate: Type.Optional(LastUpdate),
});
export type BoxReport = Static<typeof BoxReport>;
