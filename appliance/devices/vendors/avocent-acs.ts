/** Avocent ACS console servers: power supplies, and the PDUs on their ports. */
import { makeAvocentPower } from "./make-avocent-power.ts";

export const avocentAcs = makeAvocentPower({
  name: "avocent-acs",
  title: "Avocent ACS console servers",
  source: "ACS-MIB (Avocent)",
  os: "avocent-acs",
  kind: "other",
  number: 16,
  supplies: true,
});
