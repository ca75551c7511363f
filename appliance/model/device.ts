/** The device form: what a device says about itself, whatever MIB it came from. Absent facts are left out, never guessed. */
import { Type, type Static } from "typebox";

const Opt = Type.Optional;
const oid = Opt(Type.String({ description: "OID the figure came from." }));

export const DEVICE_KINDS = [
  "firewall",
  "switch",
  "access-point",
  "wireless-controller",
  "router",
  "server",
  "server-bmc",
  "nas",
  "ups",
  "pdu",
  "environment",
  "printer",
  "camera",
  "phone",
  "voice-gateway",
  "hypervisor",
  "workstation",
  "time-server",
  "console-server",
  "other",
] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const SEVERITIES = ["ok", "warning", "critical", "unknown"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Limits the device itself holds, in the unit of the value they are for. Below the low ones and above the high ones is bad. */
export const Limits = Type.Object({
  criticalLow: Opt(Type.Number()),
  warningLow: Opt(Type.Number()),
  warningHigh: Opt(Type.Number()),
  criticalHigh: Opt(Type.Number()),
});
export type Limits = Static<typeof Limits>;

export const Processor = Type.Object({ descr: Type.String(), usage_percent: Type.Number(), limits: Opt(Limits), oid });
export const MemoryPool = Type.Object({
  descr: Type.String(),
  class: Type.Enum(["system", "virtual", "swap", "buffers", "cached", "shared", "available"]),
  total_bytes: Opt(Type.Number()),
  used_bytes: Opt(Type.Number()),
  percent: Opt(Type.Number()),
  oid,
});
export const Storage = Type.Object({
  descr: Type.String(),
  total_bytes: Opt(Type.Number()),
  used_bytes: Opt(Type.Number()),
  percent: Opt(Type.Number()),
  medium: Opt(
    Type.Enum(["ram", "flash", "readOnly"], { description: "Where the device says that it is no ordinary disk." }),
  ),
  oid,
});
export const Port = Type.Object({
  ifIndex: Type.Integer(),
  ifName: Opt(Type.String()),
  ifDescr: Opt(Type.String()),
  ifAlias: Opt(Type.String()),
  ifType: Opt(Type.Integer()),
  ifAdminStatus: Opt(Type.String()),
  ifOperStatus: Opt(Type.String()),
  ifSpeed_bps: Opt(Type.Number()),
  ifInOctets: Opt(Type.Number({ description: "Bytes received since the device counts them (64 bits)." })),
  oid,
});
export const Sensor = Type.Object({
  class: Type.String({
    description:
      "temperature, humidity, voltage, current, power, frequency, load, charge, runtime, fanspeed, state, ...",
  }),
  descr: Type.String(),
  group: Opt(Type.String()),
  value: Opt(Type.Number()),
  unit: Opt(Type.String()),
  state: Opt(Type.String({ description: "For class state: the MIB's own word." })),
  severity: Opt(Type.Enum([...SEVERITIES])),
  limits: Opt(Limits),
  oid,
});
export const Supply = Type.Object({
  type: Type.String({ description: "toner, ink, opc (drum), wasteToner, fuser, staples, input (a paper tray), ..." }),
  descr: Type.String(),
  percent: Opt(Type.Number()),
  level: Opt(Type.String({ description: "Where the device says no figure: `some left` or `unknown`." })),
  oid,
});

export type Processor = Static<typeof Processor>;
export type MemoryPool = Static<typeof MemoryPool>;
export type Storage = Static<typeof Storage>;
export type Port = Static<typeof Port>;
export type Sensor = Static<typeof Sensor>;
export type Supply = Static<typeof Supply>;

export const Device = Type.Object({
  sysObjectID: Opt(Type.String()),
  sysDescr: Opt(Type.String()),
  sysName: Opt(Type.String()),
  os: Opt(Type.String()),
  vendor: Opt(Type.String()),
  hardware: Opt(Type.String()),
  version: Opt(Type.String()),
  serial: Opt(Type.String()),
  kind: Opt(Type.Enum([...DEVICE_KINDS])),
  uptime_seconds: Opt(Type.Number()),
  processors: Opt(Type.Array(Processor)),
  memory: Opt(Type.Array(MemoryPool)),
  storage: Opt(Type.Array(Storage)),
  ports: Opt(Type.Array(Port)),
  sensors: Opt(Type.Array(Sensor)),
  supplies: Opt(Type.Array(Supply)),
});
export type Device = Static<typeof Device>;

/** What the profile has default thresholds for; a site may set its own under `profiles.defaults`. */
export const PROFILE_PARTS = [
  "processor",
  "memory",
  "swap",
  "storage",
  "port",
  "supply",
  "tray",
  "temperature",
  "humidity",
  "load",
  "charge",
  "runtime",
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** What can be otherwise on a device than when it was inspected before; `identity`: a field of what it is (version, serial number). */
export const CHANGE_KINDS = [
  "restarted",
  "identity",
  "volumeAdded",
  "volumeRemoved",
  "volumeResized",
  "portAdded",
  "portRemoved",
  "portRenumbered",
  "outletSwitched",
  "sensorAdded",
  "sensorRemoved",
  "supplyAdded",
  "supplyRemoved",
] as const;
