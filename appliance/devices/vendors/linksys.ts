/** Linksys managed switches: processor, fans, power supplies, temperatures, PoE, suspended ports. */
import { makeRadlan } from "./make-radlan.ts";

export const linksys = makeRadlan({
  name: "linksys",
  title: "Linksys managed switches",
  source: "LINKSYS-rndMng, LINKSYS-Physicaldescription-MIB, LINKSYS-HWENVIROMENT (Linksys)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.3955"] }],
  root: "1.3.6.1.4.1.3955.1000.201",
  // As its MIB's text stands: temperatures in column 9, none with limits.
  hasFan6: false,
  identity: ({ descr }, unit) => ({
    os: "linksys",
    vendor: "Linksys",
    kind: unit.model !== undefined || /switch|^(LGS|SRW|SLM)/i.test(descr) ? "switch" : undefined,
    hardware: unit.model,
    version: unit.version,
    serial: unit.serial,
  }),
});
