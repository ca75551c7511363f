/** Didactum monitoring systems: built-in sensors and those on the CAN bus. */
import { makeVutlan } from "./make-vutlan.ts";

export const didactum = makeVutlan({
  name: "didactum",
  title: "Didactum monitoring systems",
  source: "DIDACTUM-SYSTEM-MIB (Didactum)",
  verified: "unverified",
  root: "1.3.6.1.4.1.46501",
  os: "didactum",
  vendor: "Didactum",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.46501"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: ["1.3.6.1.4.1.46501.1.7.1.0"] },
  ],
});
