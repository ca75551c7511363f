/**
 * Of which kind of parts a derived service is one: told by the group under which its MIB's file lists it, else by the words
 * with which the device names it, else by the thing that it is. Pure. What is of no kind stands for itself: what only shares a
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
  charge: "batteries",
  runtime: "batteries",
};

/** Checks that stand for many of a kind. */
const TOGETHER: Readonly<Partial<Record<string, PartKind>>> = {
  fans: "fans",
  voltages: "voltages",
  currents: "currents",
  temperatures: "temperatures",
  memoryModules: "memory-modules",
  processorModules: "processor-modules",
};

/** What things are, where neither their group nor their own words say it. */
const BY_NAME: Readonly<Partial<Record<string, PartKind>>> = {
  powerSupply: "power-supplies",
  disk: "disks",
  array: "arrays",
  memoryModule: "memory-modules",
  processorModule: "processor-modules",
  overall: "health",
};

/** That it runs on its battery, or charges it, says nothing of the battery. */
const IN_USE = /\b(on|high) battery\b|\b(dis)?charging$/;

/** By the words of a label, the first that fits: groups as the MIB files write them, and what devices say themselves. */
const WORDS: readonly (readonly [PartKind, RegExp])[] = [
  ["transceivers", /^(transceivers?|sfp|optics?)\b/],
  ["stack-ports", /^stack(ing)? ports?\b/],
  ["batteries", /\bbatter(y|ies)\b|\bbbu$|^charger\b/],
  ["redundancy", /\bredundancy$/],
  ["stack-members", /^(stack|virtual chassis|members|units \d)/],
  ["poe-ports", /^(poe|suspended\b|ports? .*\bpoe$)/],
  [
    "health",
    /^(global system|overall|system( state| health)?|health( (overall|fans|memory|processors|voltages|temperatures|power supplies))?|hardware|storage|thermal condition|power unit \S{1,60}|(summary|general|highest|red|yellow|major) alarm( output)?|alarms|(ups )?fault( state)?|operational status)$|\bwith everything on it$/,
  ],
  ["power-supplies", /^(fru power|infeed modules|(controller|enclosure) power)\b|\bpower ?suppl(y|ies)\b|\bpsus?\b/],
  ["fans", /^((controller|enclosure) |fru )?fans?\b|^cooling\b|\bfan ?([#-]|tray|sensor|\d)|\benclosure fan\b/],
  [
    "temperatures",
    /^((chassis|controller|enclosure) )?temperatures?\b|\benclosure probe\b|\btemp(erature)?( ?sensor)?( ?\d+)?$|^t\.\S/,
  ],
  ["humidity", /^(humidity|dampness)\b|^h\.\S/],
  ["voltages", /^(controller )?voltages?\b/],
  ["currents", /^currents?\b/],
  ["disks", /^raid (drive|disk)\b|^megaraid\b.*\bdrive\b|\bslot ?#\d{1,4}$/],
  [
    "arrays",
    /^(raids?|logical drives?|virtual disks?|pools?|zpool|volumes|storage (logical|virtual|pool|volume))\b|^megaraid\b.*\bvolume\b/,
  ],
  ["disks", /^((storage )?(physical )?(disks?|drives?)|bad sectors|remaining life|identify failures)\b/],
  ["licences", /^(licen[cs]es?|subscriptions?)\b/],
  ["updates", /^updates\b/],
  ["tunnels", /^((ssl |ipsec )?vpn( tunnels?)?|ipsec( tunnels?)?|tunnels?|speedfusion|sd-wan)\b/],
  ["access-points", /^access points?\b/],
  ["radios", /^radios?\b/],
  ["cluster-members", /^(ha (members|peers)|nodes|cluster (members|nodes))\b/],
  ["enclosures", /^((storage )?enclosures?|shelves|shelf|expansions?|chassis)\b(?!.*\bintrusion\b)/],
  ["modules", /^(modules?|blades?|components|adapters|(storage )?controllers?|fpc|line ?cards?)\b/],
  ["processor-modules", /^processors?\b/],
  ["memory-modules", /^(memory|dimms?)\b/],
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
  if (part === "together") return TOGETHER[label.split(" ")[0] ?? ""];
  if (part === "state") return kindOfWords(label.toLowerCase()) ?? BY_NAME[naming.code.replace("derived.", "")];
  if (part !== "sensor") return THINGS[part];
  // A reading's label begins with its class.
  const [, sensorClass = "", own = ""] = /^(\S{1,30}) (.*)$/.exec(label) ?? [];
  const kind = kindOfWords(own.toLowerCase());
  return kind === "transceivers" ? kind : READINGS[sensorClass];
}

function kindOfWords(label: string): PartKind | undefined {
  const kind = WORDS.find(([, words]) => words.test(label))?.[0];
  return kind === "batteries" && IN_USE.test(label) ? undefined : kind;
}
