/** What is remembered of a device to notice what changed on it: identity, and its things by name. Pure. */
import { isOutlet } from "#devices/things.ts";
import type { CHANGE_KINDS, Device } from "#model/device.ts";

const IDENTITY = ["vendor", "hardware", "version", "serial", "kind", "os"] as const;

export interface Snapshot {
  readonly identity: Readonly<Partial<Record<(typeof IDENTITY)[number], string>>>;
  /** Sizes in bytes by name; 0 where it is not known. */
  readonly volumes: Readonly<Record<string, number>>;
  /** ifIndex by name; names that several ports share are left out. */
  readonly ports: Readonly<Record<string, number>>;
  readonly supplies: readonly string[];
  /** States of outlets and relays by name: switching one is work, which is told as a change. */
  readonly outlets?: Readonly<Record<string, string>>;
  /** Names of sensors and states, which tell of modules that came or went. */
  readonly sensors: readonly string[];
}

/** One thing that is not what it was. */
export interface DeviceChange {
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** The thing's name; for `identity` the field. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

const MOST_THINGS = 500;
const MOST_CHANGES = 50;
/** A volume whose size moves by less has been counted differently, not changed (percent of the size). */
const RESIZED_PERCENT = 1;

export function snapshotOf(device: Device): Snapshot {
  const identity = Object.fromEntries(
    IDENTITY.flatMap((field) => (device[field] === undefined ? [] : [[field, device[field]]])),
  );
  const ports = new Map<string, number | undefined>();
  for (const { ifName, ifDescr, ifIndex } of device.ports ?? []) {
    const name = ifName ?? ifDescr;
    if (name !== undefined) ports.set(name, ports.has(name) ? undefined : ifIndex);
  }
  const single = [...ports].filter((entry): entry is [string, number] => entry[1] !== undefined);
  return {
    identity,
    volumes: Object.fromEntries((device.storage ?? []).slice(0, MOST_THINGS).map((v) => [v.descr, v.total_bytes ?? 0])),
    ports: Object.fromEntries(single.slice(0, MOST_THINGS)),
    ...outletsOf(device),
    supplies: (device.supplies ?? []).slice(0, MOST_THINGS).map(({ descr }) => descr),
    sensors: (device.sensors ?? []).slice(0, MOST_THINGS).map(({ group, descr, class: kind }) => {
      return [kind, group, descr].filter(Boolean).join(" ");
    }),
  };
}

function outletsOf({ sensors = [] }: Device): Pick<Snapshot, "outlets"> {
  const outlets = sensors.filter((sensor) => sensor.class === "state" && isOutlet(sensor));
  if (outlets.length === 0) return {};
  return { outlets: Object.fromEntries(outlets.slice(0, MOST_THINGS).map(({ descr, state = "" }) => [descr, state])) };
}

/** What changed, identity first, at most 50. */
export function compareSnapshots(before: Snapshot, after: Snapshot): DeviceChange[] {
  const changes: DeviceChange[] = [];
  for (const field of IDENTITY) {
    const [old, now] = [before.identity[field], after.identity[field]];
    if (old !== now && old !== undefined && now !== undefined)
      changes.push({ kind: "identity", what: field, before: old, after: now });
  }
  compareVolumes(before.volumes, after.volumes, changes);
  comparePorts(before.ports, after.ports, changes);
  compareOutlets(before.outlets ?? {}, after.outlets ?? {}, changes);
  compareNames(before.sensors, after.sensors, ["sensorAdded", "sensorRemoved"], changes);
  compareNames(before.supplies, after.supplies, ["supplyAdded", "supplyRemoved"], changes);
  return changes.slice(0, MOST_CHANGES);
}

function compareVolumes(before: Snapshot["volumes"], after: Snapshot["volumes"], changes: DeviceChange[]): void {
  compareNames(Object.keys(before), Object.keys(after), ["volumeAdded", "volumeRemoved"], changes);
  for (const [what, size] of Object.entries(after)) {
    const old = before[what];
    if (old === undefined || old === 0 || size === 0) continue;
    if (Math.abs(size - old) * 100 > old * RESIZED_PERCENT)
      changes.push({ kind: "volumeResized", what, before: String(old), after: String(size) });
  }
}

function comparePorts(before: Snapshot["ports"], after: Snapshot["ports"], changes: DeviceChange[]): void {
  compareNames(Object.keys(before), Object.keys(after), ["portAdded", "portRemoved"], changes);
  for (const [what, ifIndex] of Object.entries(after)) {
    const old = before[what];
    if (old !== undefined && old !== ifIndex)
      changes.push({ kind: "portRenumbered", what, before: String(old), after: String(ifIndex) });
  }
}

function compareOutlets(
  before: NonNullable<Snapshot["outlets"]>,
  after: NonNullable<Snapshot["outlets"]>,
  changes: DeviceChange[],
): void {
  for (const [what, now] of Object.entries(after)) {
    const old = before[what];
    if (old !== undefined && old !== now) changes.push({ kind: "outletSwitched", what, before: old, after: now });
  }
}

function compareNames(
  before: readonly string[],
  after: readonly string[],
  [added, removed]: readonly [DeviceChange["kind"], DeviceChange["kind"]],
  changes: DeviceChange[],
): void {
  const [old, now] = [new Set(before), new Set(after)];
  for (const what of now) if (!old.has(what)) changes.push({ kind: added, what });
  for (const what of old) if (!now.has(what)) changes.push({ kind: removed, what });
}
