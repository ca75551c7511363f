/** Fortinet FortiAuthenticator: load, log disk. */
import { makeFortiSystem } from "./make-forti-system.ts";

export const fortinetFortiauthenticator = makeFortiSystem({
  name: "fortinet-fortiauthenticator",
  title: "Fortinet FortiAuthenticator",
  source: "FORTINET-FORTIAUTHENTICATOR-MIB (Fortinet)",
  os: "fortiauthenticator",
  kind: "server",
  product: 113,
  cpu: 4,
});
