/** Dell PowerConnect 2800, 3400, 3500, 5400, 5500: processor, fans, power supplies, temperatures. Chassis: ENTITY-MIB. */
import { makeRadlan } from "./make-radlan.ts";

export const dellPowerconnect = makeRadlan({
  name: "dell-powerconnect",
  title: "Dell PowerConnect (Radlan)",
  source: "RADLAN-rndMng, RADLAN-Physicaldescription-MIB, Dell-HWENVIROMENT (Dell, Radlan)",
  verified: "recording",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.674.10895.30"] },
    { sysObjectID: ["1.3.6.1.4.1.674.10895"], present: ["1.3.6.1.4.1.89.1.7.0"] },
  ],
  root: "1.3.6.1.4.1.89",
  hasFan6: false,
  identity: (_system, unit) => ({
    os: "powerconnect",
    vendor: "Dell",
    kind: "switch",
    hardware: unit.model,
    version: unit.version,
    serial: unit.serial,
  }),
});
