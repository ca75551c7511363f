/** What a discovery finds: hosts, what they are, what answers, and the configuration that would watch them. */
import { Type, type Static } from "typebox";
import { DEVICE_KINDS } from "./device.ts";
import { PART_KINDS } from "./part-kind.ts";
import { RESULT_STATES } from "./result.ts";
import { Sentence } from "./sentence.ts";
import { MOST_CREDENTIALS, TypedCredential } from "./typed-credential.ts";

const Opt = Type.Optional;

export const CERTAINTIES = ["certain", "likely", "unknown"] as const;

/** A check that a device's profile would derive, and how it stood when the discovery looked. */
export const FoundCheck = Type.Object({
  id: Type.String({ description: "Id of the service." }),
  naming: Sentence,
  part: Opt(Type.Enum([...PART_KINDS], { description: "Of which kind of parts it is one." })),
  state: Opt(Type.Enum([...RESULT_STATES], { description: "Absent: it was not looked at, or no answer came." })),
  text: Opt(Sentence),
});
export type FoundCheck = Static<typeof FoundCheck>;

export const FoundHost = Type.Object({
  address: Type.String(),
  mac: Opt(Type.String()),
  macVendor: Opt(Type.String({ description: "Whose network card it is, as far as the box knows." })),
  name: Opt(Type.String({ description: "The best of its names." })),
  names: Type.Array(Type.Object({ by: Type.Enum(["snmp", "dns", "netbios", "mdns", "llmnr"]), name: Type.String() }), {
    description: "What it is called, and by whom.",
  }),
  kind: Opt(Type.Enum([...DEVICE_KINDS])),
  vendor: Opt(Type.String()),
  model: Opt(Type.String()),
  version: Opt(Type.String()),
  certainty: Type.Enum([...CERTAINTIES], {
    description:
      "How sure that is: `certain`, the device says so; `likely`, its open ports or its network card suggest it.",
  }),
  answers: Type.Object({
    pingMs: Opt(Type.Number({ description: "Round trip; absent: it answers no ping." })),
    snmp: Opt(Type.Boolean({ description: "Absent: it was not asked." })),
    ports: Type.Array(Type.Object({ port: Type.Integer(), name: Type.String() }), { description: "Open TCP ports." }),
  }),
  remarks: Type.Array(Sentence, { description: "What does not answer, and the likely reason." }),
  services: Type.Integer({ description: "How many services `profile: auto` would derive now." }),
  checks: Type.Array(Sentence, { description: "Their names, as codes and parameters." }),
  derived: Opt(Type.Array(FoundCheck, { description: "The same with their ids and how each stood." })),
  hostId: Opt(
    Type.String({
      description: "Its id in the configuration, in force or proposed; absent: there is nothing to watch.",
    }),
  ),
});
export type FoundHost = Static<typeof FoundHost>;

export const DiscoveryProgress = Type.Object({
  phase: Type.Enum(["sweep", "look", "done"], { description: "Who is there; what it is." }),
  addresses: Type.Integer({ description: "Addresses to look at." }),
  swept: Type.Integer({ description: "Addresses looked at." }),
  found: Type.Integer({ description: "Hosts that are there." }),
  looked: Type.Integer({ description: "Hosts that were looked at more closely." }),
  packets: Type.Integer({ description: "Packets accounted for so far." }),
  groups: Opt(
    Type.Record(Type.String(), Type.Integer(), {
      description: "What was found so far, by the group that it would go into; `other`: none.",
    }),
  ),
});
export type DiscoveryProgress = Static<typeof DiscoveryProgress>;

export const DiscoveryResult = Type.Object({
  networks: Type.Array(Type.String()),
  packetsPerSecond: Type.Integer({ description: "The most that were sent." }),
  packets: Type.Integer({ description: "Packets accounted for." }),
  seconds: Type.Number({ description: "How long it took." }),
  hosts: Type.Array(FoundHost),
  configuration: Type.Unknown({ description: "A part of a configuration document that watches what was found." }),
});
export type DiscoveryResult = Static<typeof DiscoveryResult>;

/** `POST /api/v1/discovery` */
export const DiscoveryOrder = Type.Object(
  {
    networks: Opt(
      Type.Array(Type.String({ maxLength: 50 }), {
        maxItems: 64,
        description: "IPv4 networks such as `192.0.2.0/24`, at most a /16; left out: the box's own.",
      }),
    ),
    credential: Opt(
      Type.String({
        maxLength: 63,
        description: "Name of a credential of the configuration; left out: SNMP is not asked.",
      }),
    ),
    known: Opt(
      Type.Boolean({
        description: "Every SNMP credential of the configuration is asked with, and those that the review keeps.",
      }),
    ),
    typed: Opt(
      Type.Array(TypedCredential, { maxItems: MOST_CREDENTIALS, description: "Credentials to ask with besides." }),
    ),
    port: Opt(Type.Integer({ minimum: 1, maximum: 65_535, description: "UDP port of SNMP (161)." })),
    packetsPerSecond: Opt(
      Type.Integer({ minimum: 5, maximum: 2000, description: "The most that are sent over all kinds together (100)." }),
    ),
  },
  { additionalProperties: false },
);
export type DiscoveryOrder = Static<typeof DiscoveryOrder>;

/** `GET /api/v1/discovery`: the one that runs, or how the newest one ended. */
export const DiscoveryView = Type.Object({
  state: Type.Enum(["none", "running", "done", "cancelled", "failed"]),
  startedAt: Opt(Type.String({ format: "date-time" })),
  progress: Opt(DiscoveryProgress),
  result: Opt(DiscoveryResult),
  reason: Opt(Type.String({ description: "Of a failure: the code of the box's own error." })),
});
export type DiscoveryView = Static<typeof DiscoveryView>;
