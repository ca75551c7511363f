/**
 * The one table of what is not watched by default, by kind of thing; the first rule that holds counts. A site overrides it
 * by thing (`profile.with`) or by reason (`profiles.watch`). Reasons as sentences: `texts/NAME/not-watched.ts`. Pure.
 */
import type { Device, DeviceKind, MemoryPool, Port, Sensor, Storage } from "#model/device.ts";
import type { NotWatched } from "#model/not-watched.ts";
import type { Meanings } from "./columns.ts";
import { isOutlet, type Thing } from "./things.ts";
import { dataSetsOf, type Spaces } from "./volume-spaces.ts";

type Rule<T> = readonly [why: NotWatched, holds: (of: T) => boolean];

function firstOf<T>(rules: readonly Rule<T>[]): (of: T) => NotWatched | undefined {
  return (of) => rules.find(([, holds]) => holds(of))?.[0];
}

/** Computers that run people's programs: their memory, swap and volumes may run out. */
const COMPUTERS: ReadonlySet<DeviceKind | undefined> = new Set([
  "server",
  "hypervisor",
  "workstation",
  "other",
  undefined,
]);
/** What forwards or feeds: nobody stores anything there. */
const NETWORK_DEVICES: ReadonlySet<DeviceKind | undefined> = new Set([
  "switch",
  "router",
  "access-point",
  "wireless-controller",
  "pdu",
  "ups",
  "environment",
  "camera",
  "phone",
  "voice-gateway",
  "console-server",
  "time-server",
  "printer",
]);
const FLASH = /\b(flash|nvram|bootflash|crashinfo|eeprom|u-boot)\b/i;

/** Memory and swap. */
export const whyNotMemory = firstOf<{ readonly pool: MemoryPool; readonly device: Device }>([
  ["meantToBeFull", ({ pool, device }) => pool.class === "system" && device.kind === "printer"],
  ["meantToBeFull", ({ pool, device }) => pool.class === "system" && hasZfs(device)],
  ["meantToBeFull", ({ pool, device }) => pool.class === "system" && device.kind === "nas" && !tellsCaches(device)],
  ["flash", ({ pool }) => FLASH.test(pool.descr)],
  ["applianceSwap", ({ pool, device }) => pool.class === "swap" && !COMPUTERS.has(device.kind)],
  ["fixedPool", ({ pool, device }) => !COMPUTERS.has(device.kind) && (pool.total_bytes ?? Infinity) < 32e6],
  ["toldTwice", ({ pool, device }) => /^shared\b/i.test(pool.descr) || isSecondView(pool, device)],
]);

/** Whether page cache and buffers stand apart, so that what is used is what programs hold. */
function tellsCaches({ memory = [] }: Device): boolean {
  return memory.some(({ class: memoryClass }) => memoryClass === "cached" || memoryClass === "buffers");
}

/** ZFS keeps what it read in memory that nobody else asks for, and no agent tells it apart. */
function hasZfs({ storage = [] }: Device): boolean {
  return dataSetsOf(storage).length > 0;
}

/** The same figures under another name. */
function isSecondView(pool: MemoryPool, { memory = [] }: Device): boolean {
  const first = memory.find(
    (other) =>
      other.class === pool.class &&
      other.used_bytes !== undefined &&
      other.used_bytes === pool.used_bytes &&
      other.total_bytes === pool.total_bytes,
  );
  return first !== undefined && first !== pool;
}

/** Smaller than this is a chip inside the device, not a place where anybody stores. */
const SMALLEST_VOLUME_BYTES = 32e6;
/** A system volume that an appliance is delivered with. */
const SYSTEM_VOLUME_BYTES = 1e9;
/** From here on it counts as full as delivered, when it is so at the first look. */
const FULL_PERCENT = 85;

/** Volumes. */
export const whyNotStorage = firstOf<{ readonly volume: Storage; readonly device: Device; readonly spaces: Spaces }>([
  ["inMemory", ({ volume, spaces }) => spaces.inMemory.has(volume)],
  ["firmware", ({ volume }) => volume.medium === "readOnly" || isImage(volume)],
  ["flash", ({ volume, device }) => NETWORK_DEVICES.has(device.kind) && !isWrittenTo(volume)],
  ["firmware", ({ volume, device }) => !COMPUTERS.has(device.kind) && isFullSystemVolume(volume)],
  ["sameSpace", ({ volume, spaces }) => spaces.shared.has(volume)],
  ["sameSpace", ({ volume, device }) => device.kind === "nas" && hasZfs(device) && volume.descr.startsWith("/")],
]);

/** On a network device only what it writes by itself can run out: logs, and where they lie. */
function isWrittenTo({ descr, medium }: Storage): boolean {
  return medium !== "flash" && !FLASH.test(descr) && WRITTEN.test(descr);
}
const WRITTEN = /^\/$|^\/root|\bvar\b|\blogs?\b|mounted on: \/$/i;

/** Read-only images have no free byte; that is how they are made. */
function isImage({ used_bytes: used, total_bytes: total, percent }: Storage): boolean {
  if (total !== undefined && total < SMALLEST_VOLUME_BYTES) return true;
  return used === undefined ? percent === 100 : used === total;
}

function isFullSystemVolume({ total_bytes: total, percent = 0 }: Storage): boolean {
  return total !== undefined && total < SYSTEM_VOLUME_BYTES && percent >= FULL_PERCENT;
}

/**
 * IANAifType-MIB: what has a plug: ethernetCsmacd, gigabitEthernet and its older kin, fibreChannel, ieee80211, DSL, and
 * aggregates (ieee8023adLag). Loopbacks, VLANs, tunnels and bridges show what their ports show already.
 */
const PLUGS: ReadonlySet<number> = new Set([6, 26, 62, 69, 117, 56, 94, 95, 96, 97, 161, 168, 169, 230, 238, 244, 251]);
/** @param ifType undefined: the device does not say */
export function hasPlug(ifType: number | undefined): boolean {
  return ifType === undefined || PLUGS.has(ifType);
}
const RADIO_TYPE = 71;
/**
 * What operating systems call ports without a plug though their type says Ethernet: bridges, taps, tunnels, intermediate
 * and virtual functions, filter drivers, USB to the host itself.
 */
const SOFTWARE =
  /^(br|xenbr|virbr|vmbr|docker|veth|vif|uif|tif|tap|tun|tunl|ifb|imq|dummy|ipsec|vti|gre|sit|wg|teql|usb|usbpt|qs|soc|miireg|tc|tv|dhcp|bme|lxc|lxd|cali|flannel|cni)[-_.]?\d{0,6}([.-].{0,40})?$|\bvlan\b|vlan-?interface|\bloopback\b|\bminiport\b|\bfilter\b|\bscheduler\b|\bvirtual\b|\bpseudo|\bnull\d/i;
const RADIO = /^(wifi|wlan|ath\d|rai?\d|radio)/i;
/** What access points call the plug that feeds them. */
const WIRED = /^(e(th|n[ospx]|net|thernet)|g(e|i|igabit)|lan|wan|port|bond|uplink)/i;

export interface PortView {
  readonly port: Port;
  readonly device: Device;
  /** Names of all ports. */
  readonly names: ReadonlySet<string>;
  /** Leads to other network devices, or somebody gave it a name. Undefined: on this device every port matters. */
  readonly matters?: boolean | undefined;
}

/** Ports. */
export const whyNotPort = firstOf<PortView>([
  ["pseudoPort", ({ port, names, device }) => isPseudo(port, names) || isInner(port, device)],
  ["wirelessPort", ({ port, device }) => device.kind === "printer" && isRadio(port) && hasWired(device)],
  ["pseudoPort", ({ port, device }) => device.kind === "access-point" && !WIRED.test(nameOf(port))],
  ["unusedPort", ({ port }) => port.ifOperStatus !== "up" || port.ifAdminStatus === "down"],
  ["deskPort", ({ matters }) => matters === false],
]);

function isPseudo(port: Port, names: ReadonlySet<string>): boolean {
  const { ifType, ifName, ifDescr } = port;
  if (!hasPlug(ifType) && ifType !== RADIO_TYPE) return true;
  const name = nameOf(port);
  if (ifName === undefined && ifDescr === undefined) return true;
  // A number of its own under which nothing is written: a part of an aggregate.
  if (/^\d{7,}$/.test(name)) return true;
  if (SOFTWARE.test(name) || (ifDescr !== undefined && SOFTWARE.test(ifDescr))) return true;
  const [part] = /[.:]\d{1,8}$/.exec(name) ?? [];
  if (part !== undefined) return names.has(name.slice(0, -part.length));
  // Windows hangs a filter's name and a number behind the port's.
  return /-\d{4}$/.test(name) && [...names].some((other) => name.startsWith(`${other}-`));
}

/** A management board's ports to its own host have no speed. */
function isInner({ ifSpeed_bps: speed }: Port, { kind }: Device): boolean {
  return kind === "server-bmc" && (speed === undefined || speed === 0);
}

function isRadio(port: Port): boolean {
  return port.ifType === RADIO_TYPE || RADIO.test(nameOf(port));
}

function hasWired({ ports = [] }: Device): boolean {
  return ports.some((port) => port.ifOperStatus === "up" && port.ifType !== 24 && !isRadio(port));
}

export function nameOf({ ifName, ifDescr, ifIndex }: Port): string {
  return ifName ?? ifDescr ?? String(ifIndex);
}

/** Physically possible readings; beyond them the agent means that there is no sensor. By class and unit of the form. */
const POSSIBLE: Readonly<Record<string, readonly [low: number, high: number]>> = {
  temperature: [-100, 300],
  humidity: [0, 100],
  charge: [0, 100],
  load: [0, 1000],
  voltage: [-1e6, 1e6],
};

export interface SensorView {
  readonly sensor: Sensor;
  readonly thing: Thing;
  readonly device: Device;
  /** Of a state what each value of its object means. */
  readonly meanings?: Meanings | undefined;
  /** What is true of all sensors of the device. */
  readonly all: SensorsView;
}

export interface SensorsView {
  /** The board tells its state as a whole. */
  readonly hasOverall: boolean;
  /** Kinds whose states say that the feature is not in use. */
  readonly off: ReadonlySet<Thing["kind"]>;
  /** Told by another sensor already. */
  readonly twice: ReadonlySet<Sensor>;
}

/** What only tells what was or what could be done. */
const INFORMS =
  /\bupgrade availability\b|\blast (failure cause|transfer)|\b(line|transfer) (fail )?cause\b|^technology$|\bwhere logs go\b|\bntp time\b/i;
/** What a server board's overall state sums up. Not memory modules and processors: which of them failed is what to bring along. */
const DETAILS: ReadonlySet<Thing["kind"]> = new Set(["voltage", "current", "state"]);
const INTAKE = /\b(inlet|ambient|intake|front)\b/i;
/** Of a transceiver what is received says how the line is. */
const OPTICS = /\brx\b|receiv/i;

/** Sensors and states. */
export const whyNotSensor = firstOf<SensorView>([
  ["impossible", ({ sensor }) => isImpossible(sensor)],
  ["switching", ({ sensor }) => sensor.class === "state" && isOutlet(sensor)],
  ["featureOff", ({ sensor, thing, all }) => sensor.class === "state" && all.off.has(thing.kind)],
  ["toldTwice", ({ sensor, all }) => all.twice.has(sensor)],
  ["informs", ({ sensor }) => sensor.class === "state" && INFORMS.test(`${sensor.group ?? ""} ${sensor.descr}`.trim())],
  ["informs", ({ meanings }) => meanings !== undefined && cannotFail(meanings)],
  ["detail", ({ sensor, thing }) => isOpticsDetail(sensor, thing)],
  ["detail", (view) => view.device.kind === "server-bmc" && isBoardDetail(view)],
]);

function isImpossible({ class: sensorClass, value }: Sensor): boolean {
  const range = POSSIBLE[sensorClass];
  return value !== undefined && range !== undefined && (value < range[0] || value > range[1]);
}

function cannotFail(meanings: Meanings): boolean {
  return Object.values(meanings).every(([, severity]) => severity === "ok" || severity === "unknown");
}

function isOpticsDetail({ class: sensorClass, descr }: Sensor, { kind }: Thing): boolean {
  return kind === "transceiver" && sensorClass !== "state" && !(sensorClass === "dbm" && OPTICS.test(descr));
}

function isBoardDetail({ sensor, thing, all }: SensorView): boolean {
  if (sensor.class === "temperature") return !INTAKE.test(sensor.descr) && (all.hasOverall || thing.kind === "disk");
  if (sensor.class !== "state") return true;
  if (thing.kind === "temperature") return all.hasOverall && !INTAKE.test(sensor.descr);
  return all.hasOverall && DETAILS.has(thing.kind);
}
