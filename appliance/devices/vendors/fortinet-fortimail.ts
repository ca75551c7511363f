/** Fortinet FortiMail: load, disks, sessions, high availability. */
import { makeFortiSystem } from "./make-forti-system.ts";

export const fortinetFortimail = makeFortiSystem({
  name: "fortinet-fortimail",
  title: "Fortinet FortiMail",
  source: "FORTINET-FORTIMAIL-MIB (Fortinet)",
  os: "fortimail",
  kind: "server",
  product: 105,
  cpu: 6,
  otherDisk: { at: 9, name: "Mail disk" },
  sessions: 10,
  ha: {
    at: "200.2",
    meanings: {
      0: ["off", "notPresent"],
      1: ["master", "ok"],
      2: ["slave", "ok"],
      3: ["configMaster", "ok"],
      4: ["configSlave", "ok"],
    },
  },
});
