/** Forcepoint next generation firewalls. */
import { makeNgfwEngine } from "./make-ngfw-engine.ts";

const ENGINE = "1.3.6.1.4.1.47565.1.1.1";

export const forcepoint = makeNgfwEngine({
  name: "forcepoint",
  title: "Forcepoint NGFW",
  source: "FORCEPOINT-NGFW-ENGINE-MIB (Forcepoint)",
  vendor: "Forcepoint",
  enterprise: "1.3.6.1.4.1.47565",
  engine: ENGINE,
  node: `${ENGINE}.19`,
  serialAt: 13,
});
