/** Stonesoft firewalls, and Forcepoint's up to engine 6.5. */
import { makeNgfwEngine } from "./make-ngfw-engine.ts";

export const stonesoft = makeNgfwEngine({
  name: "stonesoft",
  title: "Stonesoft firewalls",
  source: "STONESOFT-FIREWALL-MIB, STONESOFT-NETNODE-MIB (Stonesoft)",
  vendor: "Stonesoft",
  enterprise: "1.3.6.1.4.1.1369",
  engine: "1.3.6.1.4.1.1369.5.2.1",
  node: "1.3.6.1.4.1.1369.6.1.1",
  serialAt: 10,
});
