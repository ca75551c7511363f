/** Zyxel ZyWALL, USG, USG FLEX, ATP, VPN: processor, memory, flash, sessions, VPN tunnels. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const COMMON = "1.3.6.1.4.1.890.1.15.3";
const ZYWALL = "1.3.6.1.4.1.890.1.6.22";

export const zyxelFirewall = defineMib({
  name: "zyxel-firewall",
  title: "Zyxel firewalls",
  source: "ZYXEL-ES-COMMON, ZYXEL-ES-ZyWALL (Zyxel)",
  verified: "recording",
  matches: [
    // Newer models answer with net-snmp's sysObjectID.
    {
      sysObjectID: ["1.3.6.1.4.1.890", "1.3.6.1.4.1.8072"],
      sysDescr: [/^(USG|ATP|ZyWALL|VPN ?\d|SCR|NSG|NXC|Nebula)/i],
    },
  ],
  scalars: {
    version: text(`${COMMON}.1.6.0`),
    model: text(`${COMMON}.1.11.0`),
    serial: text(`${COMMON}.1.12.0`),
    sessions: number(`${COMMON}.1.19.0`),
    cpu: number(`${COMMON}.2.4.0`),
    memory: number(`${COMMON}.2.5.0`),
    flash: number(`${COMMON}.2.6.0`),
    oldCpu: number(`${ZYWALL}.1.1.0`),
    oldMemory: number(`${ZYWALL}.1.2.0`),
    oldSessions: number(`${ZYWALL}.1.6.0`),
  },
  facts({ system, scalars: s }) {
    return {
      identity: {
        os: "zyxelusg",
        vendor: "Zyxel",
        kind: system.descr.startsWith("NXC") ? "wireless-controller" : "firewall",
        hardware: s.model?.value ?? system.descr,
        version: s.version?.value.replace(/^V(?=\d)/, "").split(/[| ]/)[0],
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu ?? s.oldCpu, "Processor")],
      memory: [
        memory("Memory", { percent: (s.memory ?? s.oldMemory)?.value, oid: (s.memory ?? s.oldMemory)?.oid }),
        memory("Flash", { percent: s.flash?.value, oid: s.flash?.oid }),
      ],
      sensors: [reading("count", s.sessions ?? s.oldSessions, "Active sessions")],
    };
  },
});
