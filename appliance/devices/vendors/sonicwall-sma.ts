/** SonicWall SMA 100 and SRA (SSL VPN): model, version, serial number, load, memory, sessions. */
import { number, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { memory, processor, reading } from "../facts.ts";

const SONICWALL = "1.3.6.1.4.1.8741";
const COMMON = `${SONICWALL}.2.1.1`;
const STATUS = `${SONICWALL}.6.2.1`;

export const sonicwallSma = defineMib({
  name: "sonicwall-sma",
  title: "SonicWall SMA, SRA",
  source: "SNWL-SSLVPN-MIB, SNWL-COMMON-MIB (SonicWall)",
  verified: "text",
  matches: [{ sysObjectID: [`${SONICWALL}.6`] }],
  scalars: {
    model: text(`${COMMON}.1.0`),
    serial: text(`${COMMON}.2.0`),
    version: text(`${COMMON}.3.0`),
    cpu: number(`${STATUS}.3.0`),
    memoryUsage: number(`${STATUS}.5.0`),
    users: number(`${STATUS}.8.0`),
    licenses: number(`${STATUS}.9.0`),
    tunnels: number(`${STATUS}.10.0`),
  },
  facts({ scalars: s }) {
    return {
      identity: {
        os: "sonicwall-sma",
        vendor: "SonicWall",
        kind: "firewall",
        hardware: s.model?.value,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      processors: [processor(s.cpu, "Processor")],
      memory: [memory("Memory", { percent: s.memoryUsage?.value, oid: s.memoryUsage?.oid })],
      sensors: [
        reading("count", s.users, "Users", { group: "VPN" }),
        reading("count", s.licenses, "User licences in use", { group: "VPN" }),
        reading("count", s.tunnels, "NetExtender connections", { group: "VPN" }),
      ],
    };
  },
});
