/** Palo Alto Networks PAN-OS: sessions, virtual systems, HA, Panorama, GlobalProtect. The rest: HOST-RESOURCES, ENTITY-MIB. */
import { number, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const PAN = "1.3.6.1.4.1.25461.2.1.2";
const VSYS = `${PAN}.3.9.1`;
const HA_STATE = {
  disabled: "notPresent",
  unknown: "notPresent",
  active: "ok",
  passive: "ok",
  "active-primary": "ok",
  "active-secondary": "ok",
  initial: "warning",
  tentative: "warning",
  suspended: "critical",
  "non-functional": "critical",
} as const;
const PANORAMA = { connected: "ok", "not-connected": "warning" } as const;

export const paloAlto = defineMib({
  name: "palo-alto",
  title: "Palo Alto Networks PAN-OS",
  source: "PAN-COMMON-MIB (Palo Alto Networks)",
  verified: "recording",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.25461"] }],
  scalars: {
    version: text(`${PAN}.1.1.0`),
    serial: text(`${PAN}.1.3.0`),
    haState: stateText(`${PAN}.1.11.0`, HA_STATE),
    haPeer: stateText(`${PAN}.1.12.0`, HA_STATE),
    utilization: number(`${PAN}.3.1.0`),
    most: number(`${PAN}.3.2.0`, { absent: [0] }),
    active: number(`${PAN}.3.3.0`),
    tcp: number(`${PAN}.3.4.0`),
    udp: number(`${PAN}.3.5.0`),
    icmp: number(`${PAN}.3.6.0`),
    sslProxy: number(`${PAN}.3.7.0`),
    sslProxyUtilization: number(`${PAN}.3.8.0`),
    panorama1: stateText(`${PAN}.4.1.0`, PANORAMA),
    panorama2: stateText(`${PAN}.4.2.0`, PANORAMA),
    gatewayUtilization: number(`${PAN}.5.1.1.0`),
    gatewayMost: number(`${PAN}.5.1.2.0`, { absent: [0] }),
    gatewayTunnels: number(`${PAN}.5.1.3.0`),
  },
  tables: {
    vsys: {
      columns: {
        name: text(`${VSYS}.2`),
        utilization: number(`${VSYS}.3`),
        active: number(`${VSYS}.4`),
        most: number(`${VSYS}.5`, { absent: [0] }),
        tcp: number(`${VSYS}.6`),
        udp: number(`${VSYS}.7`),
        other: number(`${VSYS}.8`),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const isPanorama = /panorama/i.test(system.descr);
    const sessions = { group: "Sessions" };
    return {
      identity: {
        os: isPanorama ? "panorama" : "panos",
        vendor: "Palo Alto Networks",
        kind: isPanorama ? "server" : "firewall",
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.haState, "This device", { group: "HA" }),
        stateOf(s.haPeer, "Peer", { group: "HA" }),
        stateOf(s.panorama1, "Panorama Server 1", { group: "Panorama" }),
        stateOf(s.panorama2, "Panorama Server 2", { group: "Panorama" }),
        reading("load", s.utilization, "Session utilization", sessions),
        reading("count", s.active, "Active sessions", { ...sessions, limits: { criticalHigh: s.most } }),
        reading("count", s.tcp, "Active TCP sessions", sessions),
        reading("count", s.udp, "Active UDP sessions", sessions),
        reading("count", s.icmp, "Active ICMP sessions", sessions),
        reading("count", s.sslProxy, "Active sessions in SSL proxy", sessions),
        reading("load", s.sslProxyUtilization, "SSL proxy utilization", sessions),
        reading("load", s.gatewayUtilization, "GlobalProtect gateway utilization", { group: "VPN" }),
        reading("count", s.gatewayTunnels, "GlobalProtect tunnels", {
          group: "VPN",
          limits: { criticalHigh: s.gatewayMost },
        }),
        ...tables.vsys.flatMap((row) => {
          const group = row.name?.value ?? `vsys${row.index}`;
          return [
            reading("load", row.utilization, "Session utilization", { group }),
            reading("count", row.active, "Active sessions", { group, limits: { criticalHigh: row.most } }),
            reading("count", row.tcp, "TCP connections per second", { group }),
            reading("count", row.udp, "UDP connections per second", { group }),
            reading("count", row.other, "Other IP connections per second", { group }),
          ];
        }),
      ],
    };
  },
});
