/** What a discovery finds: hosts, what they are, what answers, and the configuration that would watch them. */
import { Type, type Static } from "typebox";
import { DEVICE_KINDS } from "./device.ts";
import { Sentence } from "./sentence.ts";

const Opt = Type.Optional;

export const CERTAINTIES = ["certain", "likely", "unknown"] as const;

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
  hostId: Opt(Type.String({ description: "Its id in the proposed configuration; absent: there is nothing to watch." })),
});
export type FoundHost = Static<typeof FoundHost>;

export const DiscoveryProgress = Type.Object({
  phase: Type.Enum(["sweep", "look", "done"], { description: "Who is there; what it is." }),
  addresses: Type.Integer({ description: "Addresses to look at." }),
  swept: Type.Integer({ description: "Addresses looked at." }),
  found: Type.Integer({ description: "Hosts that are there." }),
  looked: Type.Integer({ description: "Hosts that were looked at more closely." }),
  packets: Type.Integer({ description: "Packets accounted for so far." }),
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
