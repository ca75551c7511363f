/** Why a device cannot be read over SNMP, as far as the faults of the attempt tell. Pure. */
import type { Device } from "#model/device.ts";

export type WhySilent = "snmpRefused" | "snmpGarbled" | "snmpSilent" | "snmpSilentV3" | "snmpEmpty";

/**
 * The code of the likely reason; undefined: it can be read.
 * @param faults codes of `Inspection.notes`
 */
export function whySilent(look: {
  readonly answered: boolean;
  readonly device: Device;
  readonly faults: readonly string[];
  readonly version: "1" | "2c" | "3";
}): WhySilent | undefined {
  const { answered, device, faults, version } = look;
  if (answered) return device.sysObjectID === undefined && device.sysDescr === undefined ? "snmpEmpty" : undefined;
  if (faults.includes("authentication")) return "snmpRefused";
  if (faults.includes("malformed")) return "snmpGarbled";
  return version === "3" ? "snmpSilentV3" : "snmpSilent";
}
