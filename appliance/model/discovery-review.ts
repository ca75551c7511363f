/**
 * The review of what discoveries found: each device with what would be watched on it, what people chose, and credentials that
 * are tried on devices that did not answer. It is kept on the box until it is put in force.
 */
import { Type, type Static } from "typebox";
import { DEVICE_KINDS } from "./device.ts";
import { CERTAINTIES, DiscoveryProgress } from "./discovery.ts";
import { ID_PATTERN } from "./id.ts";
import { LEVELS } from "./incident.ts";
import { PART_KINDS } from "./part-kind.ts";
import { Sentence } from "./sentence.ts";
import { TypedCredential } from "./typed-credential.ts";

const Opt = Type.Optional;
const strict = { additionalProperties: false };

/** More are not reviewed at once; smaller networks are discovered one after the other. */
export const MOST_REVIEWED = 4096;
/** How many devices one try asks. */
export const MOST_TRIED = 256;
const MOST_NAME_CHARS = 150;

/**
 * What a device is to the review: `ready`, new and can be read; `unreadable`, new, answers but cannot be read; `unknown`, new, nothing
 * tells what it is; `readable`, watched already and can now be read too; `watched` already; `leftOut` in an earlier review.
 */
export const REVIEW_STANDS = ["ready", "unreadable", "unknown", "readable", "watched", "leftOut"] as const;
export type ReviewStand = (typeof REVIEW_STANDS)[number];

/** `POST /api/v1/discovery/try` */
export const TryOrder = Type.Object(
  {
    credential: TypedCredential,
    addresses: Opt(
      Type.Array(Type.String({ maxLength: 50 }), {
        maxItems: MOST_TRIED,
        description: "Found devices to ask; left out: those that could not be read.",
      }),
    ),
    port: Opt(Type.Integer({ minimum: 1, maximum: 65_535, description: "UDP port of SNMP (161)." })),
  },
  strict,
);
export type TryOrder = Static<typeof TryOrder>;

/** What a person chose for one device; what is left out stays as it was. */
export const DeviceChoice = Type.Object(
  {
    address: Type.String({ maxLength: 50 }),
    take: Opt(Type.Boolean({ description: "Whether it is to be watched." })),
    name: Opt(
      Type.String({ maxLength: MOST_NAME_CHARS, description: "What people call it; empty: as it was proposed." }),
    ),
    group: Opt(Type.String({ pattern: ID_PATTERN, description: "The group it goes into." })),
    criticality: Opt(Type.Enum([...LEVELS], { description: "How much it matters." })),
    behind: Opt(
      Type.String({
        maxLength: 300,
        description: "Address of the host without which it cannot be reached; empty: there is none.",
      }),
    ),
    without: Opt(
      Type.Array(Type.String({ pattern: ID_PATTERN }), {
        maxItems: 400,
        description: "Ids of the checks that are not wanted; `ping` is whether it answers.",
      }),
    ),
  },
  strict,
);
export type DeviceChoice = Static<typeof DeviceChoice>;

/** `PUT /api/v1/discovery/review` */
export const ChoicesOrder = Type.Object(
  { devices: Type.Array(DeviceChoice, { minItems: 1, maxItems: MOST_REVIEWED }) },
  strict,
);
export type ChoicesOrder = Static<typeof ChoicesOrder>;

/** One check that would watch a device. */
export const ReviewCheck = Type.Object({
  id: Type.String(),
  check: Type.String({ description: "Check type." }),
  naming: Opt(Sentence),
  port: Opt(Type.Integer({ description: "TCP port." })),
  take: Type.Boolean(),
  state: Opt(
    Type.Enum(["ok", "warning", "critical", "unknown"], {
      description: "As the discovery saw it; absent: not looked.",
    }),
  ),
  text: Opt(Sentence),
});
export type ReviewCheck = Static<typeof ReviewCheck>;

export const ReviewDevice = Type.Object({
  address: Type.String(),
  stand: Type.Enum([...REVIEW_STANDS]),
  /** Left out: none fits. */
  group: Opt(Type.String()),
  kind: Opt(Type.Enum([...DEVICE_KINDS])),
  certainty: Type.Enum([...CERTAINTIES]),
  name: Type.String({ description: "What it will be called; empty: it has no name but its address." }),
  proposedName: Type.String(),
  sharedName: Type.Boolean({ description: "Others are called so too: its address is added." }),
  vendor: Opt(Type.String()),
  model: Opt(Type.String()),
  version: Opt(Type.String()),
  mac: Opt(Type.String()),
  answers: Type.Object({
    pingMs: Opt(Type.Number()),
    snmp: Opt(Type.Boolean({ description: "Absent: it was not asked." })),
    ports: Type.Array(Type.Object({ port: Type.Integer(), name: Type.String() })),
  }),
  remarks: Type.Array(Sentence, { description: "What does not answer, and the likely reason." }),
  take: Type.Boolean(),
  criticality: Type.Enum([...LEVELS]),
  checks: Type.Integer({ description: "How many checks would watch it." }),
  parts: Type.Array(Type.Enum([...PART_KINDS]), { description: "Of which kinds of parts, the most numerous first." }),
  troubles: Type.Integer({ description: "How many of them are not well already." }),
  parents: Type.Array(Type.String({ description: "Names of the hosts it is reached through." })),
  behind: Opt(Type.String({ description: "Address of the first of them." })),
  sameAs: Opt(
    Type.Object(
      { address: Type.String(), name: Type.String(), watched: Type.Boolean() },
      { description: "Another address of what seems to be the same device." },
    ),
  ),
  host: Opt(Type.Object({ id: Type.String(), name: Type.String() }, { description: "As it is watched already." })),
  before: Opt(
    Type.Object(
      { name: Opt(Type.String()), vendor: Opt(Type.String()), model: Opt(Type.String()), mac: Opt(Type.String()) },
      { description: "What stood at its address in the discovery before, where that was something else." },
    ),
  ),
});
export type ReviewDevice = Static<typeof ReviewDevice>;

/** A try of a credential: how far it is, who answers it. */
export const TryView = Type.Object({
  state: Type.Enum(["running", "done", "cancelled", "failed"]),
  asked: Type.Integer({ description: "Devices to ask." }),
  done: Type.Integer({ description: "Devices asked so far." }),
  answered: Type.Array(Type.String(), { description: "Addresses that can be read with it." }),
  silent: Type.Array(Type.String(), { description: "Addresses that cannot." }),
  refused: Type.Integer({ description: "How many of these said that the credential is wrong." }),
});
export type TryView = Static<typeof TryView>;

/** `GET /api/v1/discovery/review` */
export const ReviewView = Type.Object({
  revision: Type.Integer({ description: "Counts up with every change of the review." }),
  readOnly: Type.Boolean({ description: "The configuration is a file: nothing can be put in force from here." }),
  state: Type.Enum(["none", "running", "done", "cancelled", "failed"], { description: "Of the newest discovery." }),
  progress: Opt(DiscoveryProgress),
  reason: Opt(Type.String({ description: "Of a failure: the code of the box's own error." })),
  try: Opt(TryView),
  ownNetworks: Type.Array(Type.String()),
  ownAddresses: Type.Array(Type.String()),
  credentials: Type.Array(
    Type.Object({ name: Type.String(), version: Type.Enum(["1", "2c", "3"]), inForce: Type.Boolean() }),
    { description: "SNMP credentials that the next discovery asks with; what they are is never told." },
  ),
  found: Opt(
    Type.Object({
      at: Type.String({ format: "date-time" }),
      networks: Type.Array(Type.String()),
      addresses: Type.Integer(),
      seconds: Type.Number(),
      more: Type.Integer({ description: "Devices that were found beyond the most that are reviewed at once." }),
    }),
  ),
  watchedHosts: Type.Integer({ description: "Hosts in force." }),
  watchedChecks: Type.Integer({ description: "Services in force." }),
  groups: Type.Array(Type.String(), { description: "Groups that a device may go into." }),
  devices: Type.Array(ReviewDevice),
});
export type ReviewView = Static<typeof ReviewView>;

/** `GET /api/v1/discovery/review/ADDRESS` */
export const ReviewDetail = Type.Object({ address: Type.String(), checks: Type.Array(ReviewCheck) });
export type ReviewDetail = Static<typeof ReviewDetail>;

/** What came of putting the review in force. */
export const WatchedView = Type.Object({
  hosts: Type.Integer({ description: "Hosts that are watched from now on." }),
  extended: Type.Integer({ description: "Watched hosts that are read too from now on." }),
  checks: Type.Integer({ description: "Checks that this brings." }),
  digest: Type.String(),
});
export type WatchedView = Static<typeof WatchedView>;
