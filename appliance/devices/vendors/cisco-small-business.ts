/** Cisco Small Business switches (CBS, SG, SF): processor, power supplies, fans, temperatures, PoE, suspended ports. */
import { makeRadlan } from "./make-radlan.ts";

export const ciscoSmallBusiness = makeRadlan({
  name: "cisco-small-business",
  title: "Cisco Small Business",
  source:
    "CISCOSB-rndMng, CISCOSB-Physicaldescription-MIB, CISCOSB-HWENVIROMENT, CISCOSB-POE-MIB, CISCOSB-rlInterfaces (Cisco)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.9.6.1"], present: ["1.3.6.1.4.1.9.6.1.101.1.8.0"] }],
  root: "1.3.6.1.4.1.9.6.1.101",
  hasFan6: true,
  identity: ({ descr }, unit) => ({
    os: "ciscosb",
    vendor: "Cisco",
    kind: "switch",
    hardware: unit.model ?? /^((?:CBS|SG|SF|SX|SLM|C1[23]00)[\w-]{2,30})/.exec(descr)?.[1],
    version: unit.version,
    serial: unit.serial,
  }),
});
