/** Meinberg LANTIME time servers (LANTIME OS 6 and 7, microSync): synchronization, receivers, power supplies, fans, temperature. */
import { danger } from "../danger.ts";
import { number, state, text } from "../columns.ts";
import { defineMib } from "../contract.ts";
import { reading, stateOf } from "../facts.ts";

const MEINBERG = "1.3.6.1.4.1.5597";
const LANTIME = `${MEINBERG}.30.0`;
const REFCLOCK = `${LANTIME}.1.2.1`;
const SYSTEM = `${LANTIME}.5`;
const MBGOS = `${MEINBERG}.7.2`;

export const meinberg = defineMib({
  name: "meinberg",
  title: "Meinberg time server",
  source: "MBG-SNMP-LTNG-MIB, MEINBERG-OS-MIB (Meinberg)",
  verified: "text",
  matches: [{ sysObjectID: [MEINBERG] }, { sysObjectID: ["1.3.6.1.4.1.8072"], present: [`${LANTIME}.0.2.0`] }],
  scalars: {
    version: text(`${LANTIME}.0.2.0`),
    serial: text(`${LANTIME}.0.3.0`),
    ntp: state(`${LANTIME}.2.1.0`, {
      0: ["notAvailable", "unknown"],
      1: ["notSynchronized", "critical"],
      2: ["synchronized", "ok"],
    }),
    stratum: number(`${LANTIME}.2.2.0`),
    clients: number(`${LANTIME}.2.8.3.0`),
    temperature: number(`${SYSTEM}.2.1.0`, { absent: [0] }),
    osNtp: state(`${MBGOS}.1.2.1.1.0`, {
      0: ["init", "warning"],
      1: ["sync", "ok"],
      2: ["notSync", "critical"],
      3: ["stopped", "critical"],
    }),
    osStratum: number(`${MBGOS}.1.2.1.3.0`),
    osSync: state(`${MBGOS}.4.2.1.5.0`, { 0: ["notSynchronized", "critical"], 1: ["synchronized", "ok"] }),
  },
  tables: {
    clocks: {
      columns: {
        state: state(`${REFCLOCK}.4`, {
          0: ["notAvailable", "notPresent"],
          1: ["synchronized", "ok"],
          2: ["notSynchronized", "warning"],
        }),
        substate: state(`${REFCLOCK}.5`, {
          [-1]: ["mrsRefNone", "warning"],
          0: ["notAvailable", "notPresent"],
          1: ["gpsSync", "ok"],
          2: ["gpsTracking", "ok"],
          3: ["gpsAntennaDisconnected", "critical"],
          4: ["gpsWarmBoot", "warning"],
          5: ["gpsColdBoot", "warning"],
          6: ["gpsAntennaShortCircuit", "critical"],
          50: ["lwNeverSync", "critical"],
          51: ["lwNotSync", "critical"],
          52: ["lwSync", "ok"],
          100: ["tcrNotSync", "critical"],
          101: ["tcrSync", "ok"],
          149: ["mrsIntOscSync", "warning"],
          150: ["mrsGpsSync", "ok"],
          151: ["mrs10MhzSync", "ok"],
          152: ["mrsPpsInSync", "ok"],
          153: ["mrs10MhzPpsInSync", "ok"],
          154: ["mrsIrigSync", "ok"],
          155: ["mrsNtpSync", "ok"],
          156: ["mrsPtpIeee1588Sync", "ok"],
          157: ["mrsPtpOverE1Sync", "ok"],
          158: ["mrsFixedFreqInSync", "ok"],
          159: ["mrsPpsStringSync", "ok"],
          160: ["mrsVarFreqGpioSync", "ok"],
          161: ["mrsReserved", "unknown"],
          162: ["mrsDcf77PzfSync", "ok"],
          163: ["mrsLongwaveSync", "ok"],
          164: ["mrsGlonassGpsSync", "ok"],
        }),
        // Satellites in view of a GPS receiver, correlation of a DCF77 one.
        quality: number(`${REFCLOCK}.6`),
      },
    },
    supplies: {
      columns: {
        status: danger(
          "powerSupply",
          state(`${SYSTEM}.0.2.1.2`, {
            0: ["notAvailable", "notPresent"],
            1: ["down", "critical"],
            2: ["up", "ok"],
          }),
        ),
      },
    },
    fans: {
      columns: {
        error: state(`${SYSTEM}.1.2.1.3`, {
          0: ["notAvailable", "notPresent"],
          1: ["no", "ok"],
          2: ["yes", "critical"],
        }),
      },
    },
    receivers: {
      columns: {
        state: state(`${MBGOS}.3.1.1.3`, {
          0: ["noData", "notPresent"],
          1: ["waitingForData", "warning"],
          2: ["antennaShortCircuit", "critical"],
          3: ["antennaDisconnected", "critical"],
          4: ["coldBoot", "warning"],
          5: ["warmBoot", "warning"],
          6: ["synchronized", "ok"],
        }),
      },
    },
  },
  facts({ system, scalars: s, tables }) {
    const [, model] = /\b((?:LANTIME|microSync|IMS)[- ]?[\w/-]{0,20}(?:\/[\w-]{1,12})?)/i.exec(system.descr) ?? [];
    return {
      identity: {
        os: "meinberg",
        vendor: "Meinberg",
        kind: "time-server",
        hardware: model,
        version: s.version?.value,
        serial: s.serial?.value,
      },
      sensors: [
        stateOf(s.ntp ?? s.osNtp, "NTP"),
        reading("count", s.stratum ?? s.osStratum, "Stratum"),
        stateOf(s.osSync, "System reference"),
        reading("count", s.clients, "NTP clients"),
        reading("temperature", s.temperature, "System"),
        ...tables.clocks.flatMap((row) => [
          stateOf(row.state, `Reference clock ${row.index}`),
          stateOf(row.substate, `Reference clock ${row.index} receiver`),
          reading("count", row.state && row.quality, `Reference clock ${row.index} quality`),
        ]),
        ...tables.supplies.map((row) => stateOf(row.status, `Power supply ${row.index}`)),
        ...tables.fans.map((row) => stateOf(row.error, `Fan ${row.index}`)),
        ...tables.receivers.map((row) => stateOf(row.state, `Receiver ${row.index}`)),
      ],
    };
  },
});
