/** What follows from a device's kind for people: its group, how much it matters, what it is called without a name. */
import type { DeviceKind } from "#model/device.ts";
import type { Level } from "#model/incident.ts";

interface KindWords {
  /** Words for a name, in English: a person changes them when taking the proposal. */
  readonly word: string;
  readonly group?: string;
  /** Left out: medium. */
  readonly criticality?: Level;
}

/** On what others depend matters more than what one person uses. */
export const KINDS: Readonly<Record<DeviceKind, KindWords>> = {
  firewall: { word: "Firewall", group: "network", criticality: "high" },
  switch: { word: "Switch", group: "network", criticality: "high" },
  router: { word: "Router", group: "network", criticality: "high" },
  "access-point": { word: "Access point", group: "network" },
  "wireless-controller": { word: "Wireless controller", group: "network", criticality: "high" },
  server: { word: "Server", group: "servers", criticality: "high" },
  hypervisor: { word: "Hypervisor", group: "servers", criticality: "high" },
  "server-bmc": { word: "Management board", group: "servers" },
  nas: { word: "NAS", group: "storage", criticality: "high" },
  ups: { word: "UPS", group: "power", criticality: "high" },
  pdu: { word: "PDU", group: "power" },
  environment: { word: "Sensor", group: "power" },
  printer: { word: "Printer", group: "printers", criticality: "low" },
  camera: { word: "Camera", group: "cameras", criticality: "low" },
  phone: { word: "Phone", group: "phones", criticality: "low" },
  "voice-gateway": { word: "Voice gateway", group: "phones" },
  workstation: { word: "Computer", group: "workstations", criticality: "low" },
  "time-server": { word: "Time server", group: "servers" },
  "console-server": { word: "Console server", group: "network" },
  other: { word: "Device" },
};
