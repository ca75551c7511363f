/** The one table of which parts of a device explain which: what fails of a kind shows in others, too (ADR 0078). Pure. */
import type { PartKind } from "#model/part-kind.ts";
import type { Service } from "#model/site.ts";
import type { World } from "./world.ts";

/** What sums up the parts in it. */
const SUMS: readonly PartKind[] = ["enclosures", "modules", "health"];

/** What fails of a kind shows in these kinds, too. The reasons stand beside each. */
export const SHOWS_IN: Readonly<Partial<Record<PartKind, readonly PartKind[]>>> = {
  disks: ["arrays", ...SUMS], // an array without one of its disks is degraded
  arrays: SUMS,
  batteries: SUMS, // of a cache: its controller writes slowly from then on
  "power-supplies": ["redundancy", "voltages", ...SUMS], // the other one bears the load alone
  fans: ["redundancy", "temperatures", ...SUMS], // what is not cooled overheats
  feeds: ["power-supplies", "redundancy", ...SUMS], // a power supply without its line gives nothing
  temperatures: SUMS,
  voltages: SUMS,
  currents: SUMS,
  loads: SUMS,
  "memory-modules": SUMS,
  "processor-modules": SUMS,
  "stack-members": ["stack-ports", "health"], // the cables to it are dead at both ends
  modules: ["enclosures", "health"],
  enclosures: ["health"],
  redundancy: ["health"],
};

const SHOWN_BY = invert(SHOWS_IN);

/** Those of a host by which a failure of a service may be explained. */
export function explainersOf(world: World, { part, hostId }: Service): readonly Service[] {
  const kinds = part === undefined ? [] : (SHOWN_BY.get(part.kind) ?? []);
  return kinds.flatMap((kind) => world.partMembers(hostId, kind));
}

/** Those of a host that a failure of a service may explain. */
export function explainedBy(world: World, { part, hostId }: Service): readonly Service[] {
  const kinds = part === undefined ? [] : (SHOWS_IN[part.kind] ?? []);
  return kinds.flatMap((kind) => world.partMembers(hostId, kind));
}

function invert(table: typeof SHOWS_IN): ReadonlyMap<PartKind, readonly PartKind[]> {
  const inverse = new Map<PartKind, PartKind[]>();
  for (const [kind, shown] of Object.entries(table))
    for (const one of shown) inverse.set(one, [...(inverse.get(one) ?? []), kind as PartKind]);
  return inverse;
}
