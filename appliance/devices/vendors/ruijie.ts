/** Ruijie switches, access points and gateways, Reyee. */
import { makeRuijie } from "./make-ruijie.ts";

export const ruijie = makeRuijie({
  name: "ruijie",
  title: "Ruijie, Reyee",
  source: "RUIJIE-SYSTEM-MIB, RUIJIE-PROCESS-MIB, RUIJIE-MEMORY-MIB, RUIJIE-FIBER-MIB (Ruijie)",
  verified: "text",
  os: "rgos",
  vendor: "Ruijie",
  enterprise: "1.3.6.1.4.1.4881",
});
