/** Fortinet FortiVoice: load, disks, high availability. */
import { makeFortiSystem } from "./make-forti-system.ts";

export const fortinetFortivoice = makeFortiSystem({
  name: "fortinet-fortivoice",
  title: "Fortinet FortiVoice",
  source: "FORTINET-FORTIVOICE-MIB (Fortinet)",
  os: "fortivoice",
  kind: "server",
  product: 115,
  cpu: 6,
  otherDisk: { at: 9, name: "Storage disk" },
  ha: { at: "200.2", meanings: { 0: ["off", "notPresent"], 1: ["master", "ok"], 2: ["slave", "ok"] } },
});
