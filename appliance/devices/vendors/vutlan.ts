/** Vutlan monitoring systems: built-in sensors and those on the CAN bus. */
import { makeVutlan } from "./make-vutlan.ts";

export const vutlan = makeVutlan({
  name: "vutlan",
  title: "Vutlan monitoring systems",
  source: "VUTLAN-SYSTEM-MIB (Vutlan)",
  verified: "text",
  root: "1.3.6.1.4.1.39052",
  os: "vutlan",
  vendor: "Vutlan",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.39052"] },
    { sysObjectID: ["1.3.6.1.4.1.8072"], present: ["1.3.6.1.4.1.39052.1.7.1.0"] },
  ],
});
