/**
 * Of which kind of parts a derived service is one: told by the group under which its MIB's file lists it, else by the words
 * with which the device names it. Pure. What is of no kind stands for itself: an overall state, and what only shares a
 * socket, like the contacts for water and for the door.
 */
import type { PartKind } from "#model/part-kind.ts";
import type { DerivedService } from "./derived-service.ts";

/** Of the things that are no sensors. */
const THINGS: Readonly<Record<string, PartKind>> = {
  processor: "processors",
  memory: "memory",
  storage: "volumes",
  port: "ports",
};

/** Classes of sensors whose readings are of one kind wherever they are taken, save in a transceiver. */
const READINGS: Readonly<Record<string, PartKind>> = {
  temperature: "temperatures",
  humidity: "humidity",
  voltage: "voltages",
  current: "currents",
  power: "power",
  fanspeed: "fans",
  load: "loads",
};

/** By the words of a label, the first that fits: groups as the MIB files write them, and what devices say themselves. */
const WORDS: readonly (readonly [PartKind, RegExp])[] = [
  ["transceivers", /^(transceivers?|sfp|optics?)\b/],
  ["stack-ports", /^stack(ing)? ports?\b/],
  ["stack-members", /^(stack|virtual chassis|members|units \d)/],
  ["poe-ports", /^(poe|suspended\b|ports? .*\bpoe$)/],
  [
    "power-supplies",
    /^((redundant |external )?power ?suppl|fru power|psus?\b|infeed modules)|\b(psu|power ?supply) ?\d/,
  ],
  ["fans", /^(fru )?fans?\b|^cooling\b|\bfan ?([#-]|tray|sensor|\d)/],
  ["temperatures", /^(chassis )?temperatures?\b|\btemp(erature)?( ?sensor)?( ?\d+)?$|^t\.\S/],
  ["humidity", /^(humidity|dampness)\b|^h\.\S/],
  ["voltages", /^voltages?\b/],
  ["currents", /^currents?\b/],
  ["arrays", /^(raids?|logical drives?|virtual disks?|pools?|zpool|volumes|storage (logical|virtual|pool|volume))\b/],
  ["disks", /^((storage )?(physical )?(disks?|drives?)|bad sectors|remaining life|identify failures)\b/],
  ["batteries", /^(cache )?batteries\b|^battery( pack)? \d/],
  ["licences", /^(licen[cs]es?|subscriptions?)\b/],
  ["updates", /^updates\b/],
  ["tunnels", /^((ssl |ipsec )?vpn( tunnels?)?|ipsec( tunnels?)?|tunnels?|speedfusion|sd-wan)\b/],
  ["access-points", /^access points?\b/],
  ["radios", /^radios?\b/],
  ["cluster-members", /^(ha (members|peers)|nodes|cluster (members|nodes))\b/],
  ["modules", /^(modules?|blades?|components|adapters|controllers|enclosures|shelves|fpc|line ?cards?)\b/],
  ["processors", /^processors?\b/],
  ["memory", /^(memory|dimms?)\b/],
  ["outlets", /^(metered outlets|outlets?( groups)?|receptacles|plugs)\b/],
  ["feeds", /^(infeeds?|branch(es)?|cords?|phases?|lines?|over-current protectors?)\b/],
  ["neighbours", /^(bgp|ospf|neighbou?rs|panorama|connections)\b/],
  ["servers", /^((real|virtual) (servers|services)|servers?|services|server services)\b/],
];

export function partKindOf({
  naming,
  part,
  label,
}: Pick<DerivedService, "naming" | "part" | "label">): PartKind | undefined {
  if (part === "supply") return naming.code === "derived.tray" ? "trays" : "supplies";
  if (part === "state") return kindOfWords(label.toLowerCase());
  if (part !== "sensor") return THINGS[part];
  // A reading's label begins with its class.
  const [, sensorClass = "", own = ""] = /^(\S{1,30}) (.*)$/.exec(label) ?? [];
  const kind = kindOfWords(own.toLowerCase());
  return kind === "transceivers" ? kind : READINGS[sensorClass];
}

function kindOfWords(label: string): PartKind | undefined {
  return WORDS.find(([, words]) => words.test(label))?.[0];
}
