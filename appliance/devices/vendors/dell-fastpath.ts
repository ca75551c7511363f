/** Dell PowerConnect and N-series switches that run FASTPATH: processor, memory, fans, power supplies, temperatures. */
import { makeFastpath } from "./make-fastpath.ts";

export const dellFastpath = makeFastpath({
  name: "dell-fastpath",
  title: "Dell PowerConnect and N-series",
  source: "DNOS-SWITCHING-MIB, DNOS-BOXSERVICES-PRIVATE-MIB (Dell, Broadcom)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.674.10895"], present: ["1.3.6.1.4.1.674.10895.5000.2.6132.1.1.1.1.4.2.0"] }],
  root: "1.3.6.1.4.1.674.10895.5000.2.6132.1.1",
  identity: (_system, inventory) => ({
    os: /^N\d{4}/.test(inventory.model ?? "") ? "dnos" : "powerconnect",
    vendor: "Dell",
    kind: "switch",
    hardware: inventory.model,
    version: inventory.version,
    serial: inventory.serial,
  }),
});
