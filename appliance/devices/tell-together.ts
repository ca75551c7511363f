/**
 * Many things of one kind that matter only together are one check that names the worst: licences, suspended ports, a row of
 * fans or voltages, temperatures by how near they are to their limits. What must be told each by itself (disks, arrays, power
 * supplies, batteries) stays so. Pure.
 */
import { derivedName, type TogetherKind } from "#model/derived-name.ts";
import type { Sensor } from "#model/device.ts";
import type { ThresholdPair } from "#model/site.ts";
import type { Draft } from "./derived-service.ts";
import { tellsPower, type OpenDraft } from "./known-sensor.ts";
import type { Thing } from "./things.ts";
import { LONGEST_MEMBER } from "./profile-fill.ts";

interface Together {
  readonly as: TogetherKind;
  /** As many of them are told as one. */
  readonly from: number;
  /** As many that are well are enough for all. */
  readonly enough?: number;
}

const STATES: Readonly<Partial<Record<Thing["kind"], Together>>> = {
  licence: { as: "licences", from: 1 },
  updates: { as: "allUpdates", from: 1 },
  suspended: { as: "suspendedPorts", from: 1 },
  poePort: { as: "poePorts", from: 1 },
  stackPort: { as: "stackPorts", from: 2 },
  stack: { as: "stackMembers", from: 2 },
  manager: { as: "managers", from: 2, enough: 1 },
  radio: { as: "radios", from: 3 },
  fan: { as: "fans", from: 4 },
  voltage: { as: "voltages", from: 3 },
  current: { as: "currents", from: 3 },
  temperature: { as: "temperatures", from: 4 },
  memoryModule: { as: "memoryModules", from: 2 },
  processorModule: { as: "processorModules", from: 2 },
  circuit: { as: "circuits", from: 2 },
};
const TEMPERATURES: Together = { as: "temperatures", from: 4 };
/** The check's settings bear no more. */
const MOST_MEMBERS = 100;

export function tellTogether(drafts: readonly OpenDraft[]): OpenDraft[] {
  const groups = Map.groupBy(drafts, (one) => keyOf(one));
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    const together = first === undefined ? undefined : togetherOf(first);
    if (key === "" || first === undefined || together === undefined || group.length < together.from) return group;
    const members = group.slice(0, MOST_MEMBERS);
    const draft = first.known.formula.kind === "state" ? oneState(members, together) : oneTemperature(members);
    const inside = group.map((one) => ({
      ...one,
      draft: { ...one.draft, aside: one.draft.aside ?? ("inOneCheck" as const) },
    }));
    return [{ known: first.known, draft }, ...inside];
  });
}

/** Empty: told by itself. */
function keyOf(one: OpenDraft): string {
  const { sensor, thing, formula } = one.known;
  if (one.draft.aside !== undefined || togetherOf(one) === undefined) return "";
  if (formula.kind === "number") return `reading ${APART.has(thing.kind) ? thing.kind : ""}`;
  // Parts of a power unit by what they are: lines, branches, breakers.
  return `state ${thing.kind} ${thing.kind === "circuit" ? firstWords(sensor.descr) : ""}`;
}

/** Things whose temperatures are told apart from the others. */
const APART: ReadonlySet<Thing["kind"]> = new Set(["disk", "transceiver"]);

function togetherOf({ known }: OpenDraft): Together | undefined {
  const { sensor, thing, formula } = known;
  if (formula.kind === "state")
    return formula.bits === undefined && !tellsPower(known) ? STATES[thing.kind] : undefined;
  return sensor.class === "temperature" && hasOnlyHighs(sensor) ? TEMPERATURES : undefined;
}

function hasOnlyHighs({ limits }: Sensor): boolean {
  return limits?.criticalLow === undefined && limits?.warningLow === undefined;
}

function firstWords(descr: string): string {
  return /^(over-current protector|load state|\w+)/i.exec(descr)?.[0] ?? "";
}

function oneState(group: readonly OpenDraft[], { as, enough }: Together): Draft {
  const [first] = group;
  const members = group.flatMap((one) => {
    const { draft } = one;
    const { state, members: own } = draft.settings as { state?: object; members?: readonly { name: string }[] };
    const name = nameIn(one);
    return own === undefined
      ? [{ name, state }]
      : own.map((part) => ({ ...part, name: `${name} ${part.name}`.slice(0, LONGEST_MEMBER) }));
  });
  const word = first === undefined || as !== "circuits" ? "" : firstWords(first.known.sensor.descr);
  return {
    naming: derivedName(
      as,
      word === "" && as === "managers" ? (first?.known.sensor.group ?? "") : word,
      as === "circuits" ? { count: group.length } : {},
    ),
    check: "device",
    settings: {
      part: "state",
      members: members.slice(0, 2 * MOST_MEMBERS),
      ...(enough === undefined ? {} : { enough }),
    },
    thresholds: {},
    part: "together",
    label: `${as} ${word}`.trim(),
  };
}

/** By the highest, and by how much is left to the device's own limits: each has its own. */
function oneTemperature(group: readonly OpenDraft[]): Draft {
  const [first] = group;
  const kind = first?.known.thing.kind;
  const members = group.map((one) => {
    const { draft, known } = one;
    const { terms, offset, absent, absentBelow, absentFrom } = draft.settings as Record<string, unknown>;
    const figure = { terms, offset, absent, absentBelow, absentFrom };
    const limits = draft.thresholds["value"] === undefined ? {} : highsOf(known.sensor);
    return {
      name: nameIn(one),
      ...Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== undefined)),
      ...limits,
    };
  });
  const thresholds: Record<string, ThresholdPair> = {
    ...(members.some((one) => "warningHigh" in one) ? { toWarning: { warning: "0:" } } : {}),
    ...(members.some((one) => "criticalHigh" in one) ? { toCritical: { critical: "0:" } } : {}),
  };
  return {
    naming: derivedName("temperatures", "", { thing: kind !== undefined && APART.has(kind) ? kind : undefined }),
    check: "device",
    settings: { part: "sensor", unit: "°C", members },
    thresholds,
    part: "together",
    label: `temperatures ${kind !== undefined && APART.has(kind) ? kind : ""}`.trim(),
  };
}

function highsOf({ limits = {} }: Sensor): { warningHigh?: number; criticalHigh?: number } {
  const { warningHigh, criticalHigh } = limits;
  return {
    ...(warningHigh === undefined ? {} : { warningHigh }),
    ...(criticalHigh === undefined ? {} : { criticalHigh }),
  };
}

/** What a member is called in the sentence: a mere number says nothing there. */
function nameIn({ draft, known: { sensor, thing } }: OpenDraft): string {
  const shown = draft.naming.parameters?.["label"];
  const label = typeof shown === "string" && shown !== "" ? shown : draft.label;
  if (/[A-Za-z]/.test(label)) return label.slice(0, LONGEST_MEMBER);
  const at = thing.place === "" ? -1 : sensor.descr.indexOf(thing.place);
  return (at < 0 ? sensor.descr : sensor.descr.slice(0, at + thing.place.length)).slice(0, LONGEST_MEMBER);
}
