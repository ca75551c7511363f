/**
 * Every MIB the appliance knows; the order decides between MIBs of equal rank. Standards are listed here. Vendors' MIBs are
 * found by their files (`vendor-list.ts`, made by scripts/generate-references) and loaded when a device wants them (ADR 0062).
 */
import type { LateMib, Mib } from "./contract.ts";
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

/** Who speaks where nobody else knew, one after the other. */
const lastResorts: readonly (Mib | LateMib)[] = [systemDescription, ...productMibs, ucdSnmp, netSnmpHost];

export const mibs: readonly (Mib | LateMib)[] = [...vendorMibs, ...standards, ...lastResorts];

/** All of them loaded: for references and tests. */
export function loadAllMibs(): Promise<Mib[]> {
  return Promise.all(mibs.map(async (mib) => ("load" in mib ? await mib.load() : mib)));
}
