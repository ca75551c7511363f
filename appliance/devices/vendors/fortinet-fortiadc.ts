/** Fortinet FortiADC: load, log disk. */
import { makeFortiSystem } from "./make-forti-system.ts";

export const fortinetFortiadc = makeFortiSystem({
  name: "fortinet-fortiadc",
  title: "Fortinet FortiADC",
  source: "FORTINET-FORTIADC-MIB (Fortinet)",
  os: "fortiadc",
  kind: "other",
  product: 112,
  cpu: 4,
});
