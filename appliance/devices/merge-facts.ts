/**
 * From the facts of several MIBs to one device. What happens when two MIBs tell of the same part stands in `PART_RULES`
 * and in the MIBs' own `beside` and `instead`; nowhere else. Pure.
 */
import type { Device, Port } from "#model/device.ts";
import { PARTS, type Facts, type Identity, type Mib, type Part, type Rank } from "./contract.ts";

/**
 * `best`: only the highest rank that knows any; two MIBs rarely cut a device's processors the same way.
 * `all`: everybody's, the same OID once. `byIfIndex`: one port per ifIndex, each field from the highest rank.
 */
export const PART_RULES: Readonly<Record<Part, "best" | "all" | "byIfIndex">> = {
  processors: "best",
  memory: "best",
  storage: "all",
  ports: "byIfIndex",
  sensors: "all",
  supplies: "best",
};

const RANKS: readonly Rank[] = ["vendor", "standard", "makeshift"];

/** What one MIB said. */
export interface Said {
  readonly mib: Pick<Mib, "name" | "rank" | "beside" | "instead">;
  readonly facts: Facts;
}

type Lists = { [P in Part]?: NonNullable<Device[P]> };

/** The lists of the device form; parts of which nothing is known are left out. */
export function mergeLists(said: readonly Said[]): Lists {
  const byRank = RANKS.flatMap((rank) => said.filter(({ mib }) => mib.rank === rank));
  const lists: Lists = {};
  for (const part of PARTS) {
    const items = mergePart(part, byRank);
    if (items.length > 0) Object.assign(lists, { [part]: items });
  }
  return lists;
}

function mergePart(part: Part, said: readonly Said[]): readonly object[] {
  const speakers = said.filter(({ facts }) => itemsOf(facts, part).length > 0);
  const silenced = new Set(speakers.flatMap(({ mib }) => mib.instead[part] ?? []));
  const heard = speakers.filter(({ mib }) => !silenced.has(mib.name));
  const rule = PART_RULES[part];
  if (rule === "byIfIndex") return mergePorts(heard.map(({ facts }) => itemsOf(facts, part) as Port[]));
  const best = heard.find(({ mib }) => !mib.beside.includes(part))?.mib.rank;
  const kept = rule === "all" ? heard : heard.filter(({ mib }) => mib.rank === best || mib.beside.includes(part));
  return eachOnce(kept.flatMap(({ facts }) => itemsOf(facts, part)));
}

function itemsOf(facts: Facts, part: Part): { readonly oid?: string | undefined }[] {
  return (facts[part] ?? []).filter((item) => item !== undefined);
}

/** The first of each OID; a sensor and its own state may share one. */
function eachOnce<T extends { readonly oid?: string | undefined; readonly class?: string }>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ oid, class: itemClass }) => {
    if (oid === undefined) return true;
    const key = `${oid} ${itemClass ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function mergePorts(lists: readonly (readonly Port[])[]): Port[] {
  const ports = new Map<number, Port>();
  for (const port of lists.flat()) ports.set(port.ifIndex, { ...port, ...ports.get(port.ifIndex) });
  return [...ports.values()].toSorted((a, b) => a.ifIndex - b.ifIndex);
}

/**
 * Identity, field by field.
 * @param byEnterprise what sysObjectID's enterprise number alone says. As a maker it beats the standards, unless it is the
 * number of who wrote the agent (`agentOnly`)
 */
export function mergeIdentity(said: readonly Said[], byEnterprise: Identity & { agentOnly?: boolean }): Identity {
  const ofRank = (rank: Rank) => said.filter(({ mib }) => mib.rank === rank).map(({ facts }) => facts.identity ?? {});
  const identity: { -readonly [K in keyof Identity]: Identity[K] } = {};
  const sources = [
    ...ofRank("vendor"),
    byEnterprise.agentOnly === true ? {} : { vendor: byEnterprise.vendor },
    ...ofRank("standard"),
    { ...byEnterprise, vendor: undefined },
    ...ofRank("makeshift"),
    byEnterprise,
  ];
  for (const { os, vendor, hardware, version, serial, kind } of sources) {
    identity.os ??= os;
    identity.vendor ??= vendor;
    identity.hardware ??= hardware;
    identity.version ??= version;
    identity.serial ??= serial;
    identity.kind ??= kind;
  }
  return Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined && value !== ""));
}
