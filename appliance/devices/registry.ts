/**
 * Every MIB the appliance knows; the order decides between MIBs of equal rank. Standards are listed here. Vendors' MIBs are
 * found by their files (`vendor-list.ts`, made by scripts/generate-references) and loaded when a device wants them (ADR 0062).
 */
import type { LateMib, ListedMib, Mib } from "./contract.ts";
import { bgp4Mib } from "./standard/bgp4-mib.ts";
import { entityMib } from "./standard/entity-mib.ts";
import { entitySensor } from "./standard/entity-sensor.ts";
import { hostResources } from "./standard/host-resources.ts";
import { ifMib } from "./standard/if-mib.ts";
import { lldpLocal } from "./standard/lldp-local.ts";
import { lmSensors } from "./standard/lm-sensors.ts";
import { netSnmpHost } from "./standard/net-snmp-host.ts";
import { powerEthernet } from "./standard/power-ethernet.ts";
import { printerMib } from "./standard/printer-mib.ts";
import { systemDescription } from "./standard/system-description.ts";
import { ucdSnmp } from "./standard/ucd-snmp.ts";
import { upsMib } from "./standard/ups-mib.ts";
import { productMibs, vendorMibs } from "./vendor-list.ts";

/** What several makers have is looked for on every device, and is always at hand. */
const standards: readonly Mib[] = [
  printerMib,
  upsMib,
  entityMib,
  lldpLocal,
  hostResources,
  ifMib,
  entitySensor,
  powerEthernet,
  bgp4Mib,
  lmSensors,
];

/** MIBs that may concern a device, in order. @param objectId its sysObjectID */
export function mibsFor(objectId: string): (Mib | LateMib)[] {
  const enterprise = Number(/^1\.3\.6\.1\.4\.1\.(\d{1,10})(?!\d)/.exec(objectId)?.[1] ?? NaN);
  return inOrder(([enterprises]) => enterprises.length === 0 || enterprises.includes(enterprise));
}

/** All of them loaded: for references and tests. */
export function loadAllMibs(): Promise<Mib[]> {
  return Promise.all(inOrder(() => true).map(async (mib) => ("load" in mib ? await mib.load() : mib)));
}

function inOrder(concerns: (listed: ListedMib) => boolean): (Mib | LateMib)[] {
  const made = (list: readonly ListedMib[]) => list.filter(concerns).map(([, make]) => make());
  // The last speak where nobody else knew, one after the other.
  return [...made(vendorMibs), ...standards, systemDescription, ...made(productMibs), ucdSnmp, netSnmpHost];
}
