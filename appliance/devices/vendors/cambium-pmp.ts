/** Cambium (Motorola Canopy) PMP 100 to 450: type, version, temperature, signal, registered modules, frame utilization, GPS. */
import { number, state, stateText, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const WHISP = "1.3.6.1.4.1.161.19.3";
const BOX = `${WHISP}.3.1`;
const SM = `${WHISP}.2.2`;
const AP = `${WHISP}.1`;

export const cambiumPmp = defineMib({
  name: "cambium-pmp",
  title: "Cambium PMP, Canopy",
  source: "WHISP-BOX-MIBV2-MIB, WHISP-APS-MIB, WHISP-SM-MIB (Cambium)",
  verified: "text",
  matches: [{ sysObjectID: ["1.3.6.1.4.1.161.19"] }, { sysObjectID: ["1.3.6.1.4.1.17713"], present: [`${BOX}.1.0`] }],
  scalars: {
    version: text(`${BOX}.1.0`),
    type: text(`${BOX}.6.0`),
    band: text(`${BOX}.10.0`),
    temperature: number(`${BOX}.35.0`, { absent: [0] }),
    // A subscriber module that is registered; in other words it looks for its access point.
    session: stateText(`${SM}.1.0`, {
      REGISTERED: "ok",
      REGISTERING: "warning",
      SCANNING: "critical",
      SYNCING: "warning",
      AUTHENTICATING: "warning",
    }),
    delayNs: number(`${SM}.64.0`, { scale: 1e-9, absent: [0] }),
    power: number(`${SM}.21.0`, { absent: [0] }),
    powerHorizontal: number(`${SM}.117.0`),
    powerVertical: number(`${SM}.118.0`),
    gps: state(`${AP}.3.1.0`, {
      1: ["gpsSynchronized", "ok"],
      2: ["gpsLostSync", "warning"],
      3: ["generatingSync", "ok"],
    }),
    satellites: number(`${AP}.3.19.0`),
    registered: number(`${AP}.7.1.0`),
    downlinkUse: number(`${AP}.12.2.1.0`),
    uplinkUse: number(`${AP}.12.2.2.0`),
  },
  facts({ scalars: s }) {
    // "CANOPY 15.2 AP-None", "CANOPY 20.0.1 (Build 12)"
    const [, version] = /CANOPY (\d[\w.]{1,20})/.exec(s.version?.value ?? "") ?? [];
    return {
      identity: {
        os: "canopy",
        vendor: "Cambium",
        kind: "access-point",
        hardware: s.type === undefined ? undefined : [s.band?.value, s.type.value].filter(Boolean).join(" "),
        version,
      },
      sensors: [
        stateOf(s.session, "Session"),
        stateOf(s.gps, "GPS synchronization"),
        reading("temperature", s.temperature, "Radio"),
        reading("delay", s.delayNs, "Round trip through the air"),
        reading("signal", s.power, "Receive power"),
        reading("signal", s.powerHorizontal, "Receive power horizontal"),
        reading("signal", s.powerVertical, "Receive power vertical"),
        reading("count", s.satellites, "Satellites", { group: "GPS" }),
        reading("count", s.registered, "Registered modules", { group: "Clients" }),
        reading("percent", s.downlinkUse, "Downlink frame utilization"),
        reading("percent", s.uplinkUse, "Uplink frame utilization"),
      ],
    };
  },
});
