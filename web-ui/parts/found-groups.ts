/** Found devices in groups, as their review shows them: which are shown, in which order, what is chosen of each group. Pure. */
import type { ReviewDevice } from "#model/discovery-review.ts";

/** What the list can be narrowed to. `all`: what is new or has changed. */
export const STANDS = ["all", "ready", "unreadable", "unknown", "troubles", "watched", "leftOut"] as const;
export type Shown = (typeof STANDS)[number];

/** The groups that have words; others are shown by their own name behind them. */
export const GROUPS = [
  "network",
  "servers",
  "storage",
  "power",
  "printers",
  "cameras",
  "phones",
  "workstations",
] as const;
/** Of devices that go into none. */
export const NO_GROUP = "other";

export interface FoundGroup {
  readonly id: string;
  readonly devices: readonly ReviewDevice[];
  /** Of these as many can be read and are new. */
  readonly ready: number;
  /** Those that can be taken. */
  readonly open: readonly ReviewDevice[];
  readonly taken: "all" | "some" | "none";
}

/** New, or otherwise than before. */
export function isNews({ stand, before }: ReviewDevice): boolean {
  return (stand !== "watched" && stand !== "leftOut") || before !== undefined;
}

/** Whether it can be chosen to be watched, or to be read besides. */
export function isOpen({ stand, checks, take }: ReviewDevice): boolean {
  return stand !== "watched" && (checks > 0 || take);
}

/** A second address of a device that is in the list is not. */
export function isReady({ stand, sameAs }: ReviewDevice): boolean {
  return (stand === "ready" || stand === "readable") && sameAs === undefined;
}

export function belongsTo(device: ReviewDevice, shown: Shown): boolean {
  switch (shown) {
    case "all":
      return isNews(device);
    case "ready":
      return isReady(device);
    case "troubles":
      return isNews(device) && device.troubles > 0;
    default:
      return device.stand === shown;
  }
}

export function countStands(devices: readonly ReviewDevice[]): Readonly<Record<Shown, number>> {
  const counts = STANDS.map((shown) => [shown, devices.filter((device) => belongsTo(device, shown)).length] as const);
  return Object.fromEntries(counts) as Record<Shown, number>;
}

/** By stand and by every typed word, in name, address, vendor, model or card. */
export function filterFound(devices: readonly ReviewDevice[], shown: Shown, text: string): readonly ReviewDevice[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return devices.filter((device) => {
    if (!belongsTo(device, shown)) return false;
    const { name, address, vendor, model, mac, host } = device;
    const where = [name, address, vendor, model, mac, host?.name].join(" ").toLowerCase();
    return words.every((word) => where.includes(word));
  });
}

export function groupFound(devices: readonly ReviewDevice[]): FoundGroup[] {
  const byGroup = Map.groupBy(devices, ({ group }) => group ?? NO_GROUP);
  const known: readonly string[] = GROUPS;
  const others = [...byGroup.keys()].filter((id) => !known.includes(id) && id !== NO_GROUP).toSorted();
  return [...known, ...others, NO_GROUP].flatMap((id) => {
    const members = byGroup.get(id);
    if (members === undefined) return [];
    const open = members.filter(isOpen);
    const taken = open.filter(({ take }) => take).length;
    return [
      {
        id,
        devices: members,
        ready: members.filter(isReady).length,
        open,
        taken: taken === 0 ? "none" : taken === open.length ? "all" : "some",
      } as const,
    ];
  });
}

/** What the whole choice comes to. */
export function sumOf(devices: readonly ReviewDevice[]): {
  readonly devices: number;
  readonly checks: number;
  readonly troubles: number;
  readonly troubled: number;
} {
  const taken = devices.filter(({ take }) => take);
  return {
    devices: taken.length,
    checks: taken.reduce((sum, { checks }) => sum + checks, 0),
    troubles: taken.reduce((sum, { troubles }) => sum + troubles, 0),
    troubled: taken.filter(({ troubles }) => troubles > 0).length,
  };
}

/** Networks as they are typed: between spaces, commas, semicolons or on lines of their own. */
export function typedNetworks(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((one) => one !== ""))];
}
