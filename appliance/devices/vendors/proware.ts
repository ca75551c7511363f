/** Proware RAID subsystems. */
import { makeAreca } from "./make-areca.ts";

export const proware = makeAreca({
  name: "proware",
  title: "Proware RAID subsystems",
  source: "proware-SNMP-MIB (Proware)",
  verified: "text",
  root: "1.3.6.1.4.1.14752.1.3",
  os: "proware",
  vendor: "Proware",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.14752"] }],
});
