/** The device form: what a device says about itself, whatever MIB it came from. Absent facts are left out, never guessed. */
import { Type, type Static } from "typebox";

const Opt = Type.Optional;
const oid = Opt(Type.String({ description: "OID the figure came from." }));

export const DEVICE_KINDS = [
  "firewall", "switch", "access-point", "wireless-controller", "router", "server", "server-bmc", "nas", "ups", "pdu",
  "environment", "printer", "camera", "phone", "voice-gateway", "hypervisor", "workstation", "time-server", "console-server",
  "other",
] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

export const Processor = Type.Object({ descr: Type.String(), usage_percent: Type.Number(), oid });
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
  oid,
});
export const Sensor = Type.Object({
  class: Type.String({ description: "temperature, humidity, voltage, current, power, frequency, load, charge, runtime, fanspeed, state, ..." }),
  descr: Type.String(),
  group: Opt(Type.String()),
  value: Opt(Type.Number()),
  unit: Opt(Type.String()),
  state: Opt(Type.String({ description: "For class state: the MIB's own word." })),
  severity: Opt(Type.Enum(["ok", "warning", "critical", "unknown"])),
  oid,
});
export const Supply = Type.Object({
  type: Type.String(),
  descr: Type.String(),
  percent: Opt(Type.Number()),
  level: Opt(Type.String({ description: "Where the device says only `someLeft` or `unknown`." })),
  oid,
});

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
